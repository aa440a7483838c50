"""CSL-JSON as other programs write it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from medvlm_bib.errors import InputError
from medvlm_bib.problems import Problem
from medvlm_bib.readers.csl_json import read_csl_json
from medvlm_bib.reference import Name, PartialDate, Reference, Source, Venue

GLORIA = {
    "id": "huang2021gloria",
    "type": "paper-conference",
    "title": "<i>GLoRIA</i>: A Multimodal Global-Local Representation Learning Framework, CO<sub>2</sub>",
    "author": [
        {"family": "Huang", "given": "Shih-Cheng"},
        {"family": "Meent", "given": "Jan-Willem", "non-dropping-particle": "van de"},
        {"family": "Davis", "given": "Sammy, Jr."},
        {"literal": "DeepMind Team"},
        {"given": "Madhumita"},
    ],
    "container-title": "International Conference on Computer Vision",
    "container-title-short": "ICCV",
    "issued": {"date-parts": [["2021", 10]]},
    "accessed": {"raw": "2024-01-31"},
    "volume": 3,
    "keyword": "lungs, contrastive learning",
    "DOI": "10.1109/ICCV48922.2021.00391",
}


def read(text: str) -> tuple[list[Reference], list[Problem]]:
    problems: list[Problem] = []
    return read_csl_json(text, "refs.json", problems), problems


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([GLORIA]),
        json.dumps(GLORIA),
        json.dumps({"items": [GLORIA]}),
        json.dumps({"version": 1, "items": [GLORIA]}),
        "\ufeff  [" + json.dumps(GLORIA) + " ]\n",
    ],
    ids=["array", "one item", "items", "items after something else", "byte order mark"],
)
def test_reads_the_shapes_that_files_have(text: str) -> None:
    (reference,), problems = read(text)
    assert not problems
    assert reference == Reference(
        type="paper-conference",
        citation_key="huang2021gloria",
        title="GLoRIA: A Multimodal Global-Local Representation Learning Framework, CO₂",
        authors=(
            Name("Huang", "Shih-Cheng"),
            Name("Meent", "Jan-Willem", "van de"),
            Name("Davis", "Sammy", suffix="Jr."),
            Name(literal="DeepMind Team"),
            Name("Madhumita"),
        ),
        venue=Venue("International Conference on Computer Vision", "ICCV", "conference"),
        issued=PartialDate(2021, 10),
        accessed=PartialDate(2024, 1, 31),
        volume="3",
        keyword=("lungs", "contrastive learning"),
        doi="10.1109/ICCV48922.2021.00391",
        source=Source("refs.json", 1),
    )


def test_takes_the_arxiv_id_from_wherever_it_is_kept() -> None:
    items: list[dict[str, Any]] = [
        {"type": "article", "number": "arXiv:2204.09817v4 [cs.CV]", "publisher": "arXiv"},
        {"type": "article-journal", "archive": "arXiv", "archive_location": "2204.09817"},
        {"type": "article", "DOI": "10.48550/arXiv.2204.09817"},
    ]
    references, _ = read(json.dumps(items))
    assert [reference.arxiv for reference in references] == ["2204.09817"] * 3
    assert (references[0].arxiv_version, references[0].arxiv_class) == ("4", "cs.CV")


def test_moves_the_lines_that_zotero_keeps_in_a_note_to_their_fields() -> None:
    note = "Best paper\nPMID: 36121943\nPMCID: PMC9\nCode: https://github.com/x/y"
    (reference,), _ = read(json.dumps([{"type": "paper-conference", "note": note}]))
    assert (reference.pmid, reference.pmcid) == ("36121943", "PMC9")
    assert reference.note == "Best paper\nCode: https://github.com/x/y"


def test_tells_the_line_of_each_item_and_of_a_repeated_key() -> None:
    text = '[\n {"id": "a", "title": "A"},\n {"id": "a", "title": "B"},\n "c"\n]'
    references, problems = read(text)
    assert [reference.source.line for reference in references] == [2, 3]
    assert [(problem.code, problem.source.line) for problem in problems] == [("duplicate-key", 3), ("not-an-item", 4)]


def test_says_once_what_a_reference_has_no_place_for() -> None:
    items = [{"type": "book", "call-number": str(number)} for number in range(3)]
    _, (problem,) = read(json.dumps(items))
    assert str(problem) == (
        "refs.json:1: left-out the variable 'call-number' (3 times) has no place in a reference and is left out"
    )


@pytest.mark.parametrize("text", ["", "[{}", '[{"id": 1} {"id": 2}]', "[\n{,", "[" * 100_000], ids=repr)
def test_names_the_line_where_the_json_ends(text: str) -> None:
    with pytest.raises(InputError, match=r"^refs.json:[12]: not "):
        read(text)
