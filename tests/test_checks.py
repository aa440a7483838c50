"""The checks: each finds its bad example and is silent about its good one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.checks import CHECKS
from medvlm_bib.checks.mend import mend_lines
from medvlm_bib.checks.model import Check
from medvlm_bib.checks.page import Page, read_page
from medvlm_bib.checks.run import check_page
from medvlm_bib.facts import FactOptions
from medvlm_bib.sources import SourceText


def _page(text: str, check: Check, folder: Path) -> Page:
    path = folder / "README.md"
    text = text if text.startswith("#") else f"# Papers\n\n{text}"
    path.write_text(text, encoding="utf-8")
    if check.beside:
        name = "README.lock.json" if check.beside.startswith("{") else "corrections.toml"
        (folder / name).write_text(check.beside, encoding="utf-8")
    return read_page(SourceText("README.md", text, "list", str(path)), FactOptions())


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_a_check_finds_its_bad_example_and_not_its_good_one(check: Check, tmp_path: Path) -> None:
    page = _page(check.bad, check, tmp_path)
    found = [problem for problem in check_page(page) if problem.code == check.code]
    assert found, f"{check.code} is not found"
    assert all(problem.source.column > 0 for problem in found if problem.source.file == page.file)
    assert found[0].severity == check.severity
    page = _page(check.good, check, tmp_path)
    assert not [problem for problem in check_page(page) if problem.code == check.code]


# What a keeper's slips are made of.
_SLIPS = st.sampled_from(
    ["M√ºller", "\u200b", "\ufffd", "](", "[[", "**", "<br>", "ttps://", "http://arxiv.org/pdf/", "v3", "MICAI", ",.",
     "10.1145%2F", "[Mar., 2031]", "(#nowhere)", "\r", "| a | b |", "# ", "\x00", "https://[::1", "🎉"]
)  # fmt: skip


@given(st.lists(st.tuples(st.integers(0, 2000), _SLIPS), max_size=12))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_the_checks_and_every_finding_stands_in_it(slips: list[tuple[int, str]]) -> None:
    text = "\n".join(check.bad for check in CHECKS.values())[: 40 * 60]
    for place, slip in slips:
        text = text[:place] + slip + text[place:]
    page = read_page(SourceText("README.md", text, "list"), FactOptions())
    problems = check_page(page)
    for problem in problems:
        assert 0 < problem.source.line <= len(page.lines)
        assert 0 < problem.source.column <= len(page.lines[problem.source.line - 1]) + 1
    assert len(mend_lines(page.lines, problems)) == len(page.lines)


def test_codes_are_words_and_sentences_end() -> None:
    for check in CHECKS.values():
        assert check.code.replace("-", "").isalpha()
        assert check.code.islower()
        assert check.why.endswith(".")
        assert check.run.__doc__
