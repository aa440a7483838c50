"""Laws of the list reader: whatever stands in the file, it reads on, in linear time, and points at real lines."""

from __future__ import annotations

import random
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.problems import Problem
from medvlm_bib.readers.explain import explain
from medvlm_bib.readers.paper_list import read_paper_list

LISTS = {
    case.name: (case / "list.md").read_text("utf-8") for case in (Path(__file__).parent / "golden/lists").iterdir()
}
HOME = (Path(__file__).parent.parent / "refs" / "awesome-medical-vlm.md").read_text("utf-8")
QUICKLY = settings(deadline=None, max_examples=25)

names = st.sampled_from(sorted(LISTS))


def read(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    """Read a list and check what must hold of every reading; return what was read, without the lines."""
    problems: list[Problem] = []
    references = read_paper_list(text, "list.md", problems)
    lines = len(re.split("\r\n|\r|\n", text))
    assert all(1 <= reference.source.line <= lines for reference in references)
    assert all(0 <= problem.source.line <= lines + 1 for problem in problems)
    assert all(reference.title for reference in references)
    return [(r.title, tuple(map(str, r.authors)), r.url) for r in references]


@QUICKLY
@given(names, st.floats(0, 1))
def test_a_list_cut_at_any_byte_is_read_to_the_cut(name: str, share: float) -> None:
    data = LISTS[name].encode()
    read(data[: int(len(data) * share)].decode("utf-8", "replace"))


@QUICKLY
@given(names, st.randoms(use_true_random=False))
def test_shuffled_lines_and_stray_signs_are_read(name: str, chance: random.Random) -> None:
    lines = LISTS[name].split("\n")
    chance.shuffle(lines)
    letters = list("\n".join(lines))
    for _ in range(60):
        letters[chance.randrange(len(letters))] = chance.choice('[]()*_`<>|#-\n "\\!:&\t\0\ue000\U000f0001\u202e')
    read("".join(letters))


@QUICKLY
@given(st.text(alphabet="[]()*_`<>|#-+.:!&;/ \n\t\"'ab中é19", max_size=400))
def test_random_markdown_is_read(text: str) -> None:
    read(text)


@pytest.mark.parametrize("name", sorted(LISTS))
def test_line_ends_and_a_byte_order_mark_change_nothing(name: str) -> None:
    wanted = read(LISTS[name])
    assert read(LISTS[name].replace("\n", "\r\n")) == wanted
    assert read(LISTS[name].replace("\n", "\r")) == wanted
    assert read("\ufeff" + LISTS[name]) == wanted


def test_the_order_of_bold_blocks_does_not_change_what_is_read_of_them() -> None:
    head, *blocks = HOME.split("\n\n   **")
    whole = sorted(read("\n\n   **".join([head, *blocks])))
    assert len(read("\n\n   **".join([head, *reversed(blocks)]))) == len(whole)


@pytest.mark.parametrize(
    "text",
    [
        "".join("  " * depth + "- [item](https://a.example) with text\n" for depth in range(500)),
        ">" * 500 + " quoted",
        "[(" * 20_000,
        "**a " * 20_000,
        '"a ' * 20_000,
        '<a href="' * 10_000,
        "<table><tr><td>" * 3_000,
        "<details>\n" * 3_000,
        "<!-- " * 20_000,
        "|a|b|\n|-|-|\n" + "|x" * 30_000,
        "- " + "Ada Lovelace, " * 10_000 + "On engines, Nature, 1843.",
        "- **" + "word " * 200_000 + "** [pdf](https://arxiv.org/abs/2001.00001)",
        "- A title of words " + "(2020)" * 10_000,
        "et al. " * 20_000,
        "https://a.example/b " * 10_000,
        "![](https://img.shields.io/badge/" + "a-" * 20_000 + ")",
        "# heading\n" * 10_000,
        "\ue000\U000f0000" * 5_000,
    ],
    ids=lambda text: text[:12].strip(),
)
def test_hostile_pages_are_read_at_once(text: str) -> None:
    start = time.process_time()
    read(text)
    assert time.process_time() - start < 20


def test_time_grows_with_the_length_of_the_list() -> None:
    head, body = HOME.split("# Survey", 1)

    def seconds(times: int) -> float:
        text = head + ("# Survey" + body) * times
        start = time.process_time()
        assert len(read_paper_list(text, "list.md", [])) == 90 * times
        return time.process_time() - start

    seconds(1)
    assert seconds(30) < 60 * max(seconds(3) / 3, 0.005)


@pytest.mark.parametrize("name", sorted(LISTS))
def test_every_entry_can_be_explained(name: str) -> None:
    for reference in read_paper_list(LISTS[name], "list.md", []):
        text = "\n".join(explain(LISTS[name], "list.md", reference.source.line))
        assert "\nkept: " in text
        assert "  title " in text


def test_an_explanation_shows_place_pieces_reasons_and_rivals() -> None:
    line = HOME.split("\n").index(next(line for line in HOME.split("\n") if "MedCLIP" in line)) + 1
    told = explain(HOME, "list.md", line + 1)  # any line of the entry will do
    assert told[0] == f"list.md:{line}: a paragraph (lines {line}-{line + 2})"
    assert told[1] == "section: Vision-Language Models for Healthcare > Classification"
    assert any(text.startswith("  date     bracket  '[Oct., 2022]'") for text in told)
    assert any(text.startswith("  venue    bracket  '[EMNLP, 2022]': a known venue") for text in told)
    assert any(text.startswith("  authors  emph ") for text in told)
    assert explain(HOME, "list.md", 99_999)[0].startswith("list.md:99999: no list item")
    assert explain("", "list.md", 1) == ["list.md:1: no list item, table row or paragraph that could be an entry"]
