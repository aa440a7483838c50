"""Typst sets every record of the Hayagriva file, with its title, authors and arXiv id."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hard_references import EVERY_TYPE, HARD, HOSTILE

from interop.programs import need, need_module, run
from medvlm_bib.pipeline import build
from medvlm_bib.reference import Reference
from medvlm_bib.writers.hayagriva import write_hayagriva
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.protect import WORD, protected_spans

pytestmark = pytest.mark.interop

LEFT_TO_RIGHT = [reference for reference in HARD if reference.citation_key != "arabic"]


def typeset(references: list[Reference], style: str, folder: Path) -> str:
    """Return the text of a PDF that prints all of them."""
    need("pdftotext")
    (folder / "refs.yml").write_bytes("".join(write_hayagriva(references, WriteOptions(), [])).encode())
    (folder / "main.typ").write_text(
        f'#set page(width: 900cm, height: auto)\n#bibliography("refs.yml", full: true, style: "{style}")\n', "utf-8"
    )
    (folder / "main.pdf").write_bytes(need_module("typst").compile(str(folder / "main.typ")))
    return run("pdftotext", "-layout", "main.pdf", "-", cwd=folder)


def squeezed(text: str) -> str:
    return re.sub(r"\W+", "", text)


@pytest.mark.parametrize("style", ["ieee", "apa", "chicago-author-date"])
def test_typst_prints_the_home_list_with_its_capitals_and_arxiv_ids(style: str, tmp_path: Path) -> None:
    home = build().references
    text = typeset(home, style, tmp_path)
    for reference in home:
        assert squeezed(reference.title).casefold() in squeezed(text).casefold()
        assert reference.first_author in text
        if reference.type == "article" and reference.arxiv:
            assert reference.arxiv in text
        words = WORD.findall(reference.title)
        kept = {piece for word in words for piece, brace in protected_spans(word, "smart") if brace}
        assert not [piece for piece in kept if piece not in text]


def test_typst_prints_hard_titles_as_they_are(tmp_path: Path) -> None:
    text = squeezed(typeset([*LEFT_TO_RIGHT, *EVERY_TYPE], "ieee", tmp_path))
    missing = [r.citation_key for r in (*LEFT_TO_RIGHT, *EVERY_TYPE) if squeezed(r.title) not in text]
    assert not missing


def test_typst_reads_hostile_text_as_as_many_entries(tmp_path: Path) -> None:
    text = typeset(HOSTILE, "ieee", tmp_path)
    assert re.findall(r"^\s*\[(\d+)", text, re.MULTILINE)[-1] == str(len(HOSTILE))
