"""What stands where in a ``.bib``: found quickly or by bibtexparser's splitter, it is the same."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from medvlm_bib.bib_entries import PlacedEntry, scan
from medvlm_bib.bib_file import BibFile
from medvlm_bib.bib_splitter import split_entries
from medvlm_bib.errors import InputError
from medvlm_bib.readers.bibtex import read_bibtex
from medvlm_bib.readers.bibtex_blocks import blocks

ROOT = Path(__file__).parent.parent
FILES = [*(ROOT / "refs").glob("*.bib"), *(ROOT / "tests" / "golden").rglob("*.bib")]
LIU = """@misc{liu2023systematic,
  author = {Liu, Chang and Tian, Yuanhe},
  title = {A Systematic Review of {R}adiology Report Generation},
  year = 2023, month = nov,
  url = "https://example.org/@liu",
}
"""

Found = TypeVar("Found")

# Whole pieces of a file, and signs that put one of them out of joint
BLOCKS = [
    LIU,
    LIU.replace("\n", "\r\n"),
    '@Article{moon:2022,title="Multi-modal {U}nderstanding",journal = jbhi # " (to appear)",note={a {"} b}}\n',
    '@misc(wang2022, title = {A (B)}, note = "x ) y")\n',
    '@inproceedings{misc , author="G{\\"o}del", title = {x},title = {y}, Title={z}}',
    "@book{key}\n",
    "@book{a,}\n",
    "@STRING{jbhi = {JBHI}}\n",
    "@comment{jabref-meta: groups:{0 a;1 b;}}\n",
    "@comment{@misc{x, title={y}}}\n",
    '@preamble{"\\newcommand{\\x}{y}" # "z"}\n',
    "% @misc{moon, title = {commented out}}\n",
    "words, me@example.org\n",
    "@misc{d, note = {{{{{{deep}}}}}}}\n",
    "\ufeff",
]
SIGNS = [
    *'{}",=@#()\\%~',
    "\n",
    "\\{",
    "\\}",
    '\\"',
    '{"}',
    "\\,",
    "\n@misc",
    "\n @misc{x,",
    "@ misc{y, a = b}",
    "\x0b",
]
SIGNS += ["\n\x0b@misc{", "@{", "\u2028", "title = ", " # ", "@comment{", "\\\n", "and"]
TEXTS = st.lists(st.sampled_from(BLOCKS), max_size=4).map("".join)
SLIPS = st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 3), st.sampled_from(["", *SIGNS])), max_size=3)


def slipped(text: str, slips: list[tuple[int, int, str]]) -> str:
    for number, lost, sign in slips:
        at = number % (len(text) + 1)
        text = text[:at] + sign + text[at + lost :]
    return text


def shown(entries: list[PlacedEntry]) -> list[tuple[object, ...]]:
    return [(entry.type, entry.key, entry.start, entry.end, *entry.fields) for entry in entries]


def told_or(find: Callable[[], Found]) -> Found | str:
    try:
        return find()
    except InputError as error:
        return str(error)


def assert_same(text: str) -> None:
    wanted = told_or(lambda: split_entries(text, "refs.bib"))
    found = told_or(lambda: scan(text, "refs.bib"))
    if isinstance(wanted, str) or isinstance(found, str):
        assert found == wanted
        return
    assert shown(found.entries) == shown(wanted)
    assert found.names == {field.name for entry in wanted for field in entry.fields}
    for entry in wanted:
        for field in entry.fields:
            assert text[field.start : field.value_start].lower().startswith(field.name)
            assert text[field.value_start : field.end] == field.value
    bare = text.replace("\r\n", "\n")
    if found.blocks is not None:
        assert found.blocks == list(blocks(bare, "refs.bib", []))
    assert BibFile(text, "refs.bib").references() == read_bibtex(bare, "refs.bib", [])


@pytest.mark.parametrize("file", FILES, ids=[file.name for file in FILES])
def test_splitter_finds_the_same_in_a_file(file: Path) -> None:
    assert_same(file.read_bytes().decode("utf-8", "replace"))


@given(TEXTS, SLIPS)
@example("".join(BLOCKS), [])
@example('@misc{a, title = "x {"}\n@misc{b, note = {y}}', [])
@example('@misc{a, title = "x\\", year = "2022"}', [])
@example("@misc{a\\, b = {c}}", [])
@example("@misc{a, title = {open \\{ and \\} shut \\}}, year = 2022}", [])
@example('@misc{a, title = "he says {"no"}", note = {x}}', [])
@example('@misc{a, title = "{x " y}", note = "{x " y}"}', [])
@example("@misc{a, title = {x\n@misc {y}}}", [])
@example("@Commentary{a, title = {x}}\n@strings{b, title = {x}}", [])
@settings(deadline=None, max_examples=400)
def test_splitter_finds_the_same_in_any_text(text: str, slips: list[tuple[int, int, str]]) -> None:
    assert_same(slipped(text, slips))


def test_file_that_is_regular_throughout_is_found_without_the_splitter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "medvlm_bib.bib_splitter", None)
    text = "% mine\n" + LIU.replace("@liu", "liu") + '\n@article{m, author = "M{\\"u}ller, A.", year = 2022}\n'
    assert [entry.key for entry in scan(text, "refs.bib").entries] == ["liu2023systematic", "m"]
