"""Checks of what a list prints and no bibliography gets: lines judged to be no entries, text that no field takes."""

from __future__ import annotations

from collections.abc import Iterator

from medvlm_bib.checks.examples import LOVT, MEDCLIP, MEMORY
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Page

__all__ = ["line_left_out", "text_left_out"]

_ENTRIES = f"# Reports\n\n{MEDCLIP}\n{MEMORY}\n{LOVT}\n"


@check(
    "line-left-out",
    "note",
    "A line that links a paper, or stands among entries, and was judged to be none is missing in every bibliography.",
    bad=f"{_ENTRIES}# Tools\n- [TorchXRayVision](https://github.com/mlmed/torchxrayvision) [[paper](https://arxiv.org/abs/2111.00595)]\n",
    good=_ENTRIES,
)
def line_left_out(page: Page) -> Iterator[Finding]:
    """Look at the lines that the reader judged to be no entries although they look like some."""
    for problem in page.reported("line-left-out"):
        yield Finding(problem.source, problem.message)


@check(
    "text-left-out",
    "note",
    "Text beside a title that is no venue, no date, no name and no remark is in no field of the record.",
    bad=MEDCLIP.replace("[EMNLP, 2022].", "[EMNLP, 2022], one of the keeper's favourites."),
    good=MEDCLIP,
)
def text_left_out(page: Page) -> Iterator[Finding]:
    """Look at the text that the reader could not explain."""
    for problem in page.reported("text-left-out"):
        yield Finding(problem.source, problem.message)
