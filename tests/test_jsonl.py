from __future__ import annotations

import json

import pytest
from hard_references import EVERY_TYPE, HARD, HOSTILE

from medvlm_bib.errors import InputError
from medvlm_bib.formats.records import from_record, to_record
from medvlm_bib.problems import Problem
from medvlm_bib.readers.jsonl import read_jsonl
from medvlm_bib.reference import Reference, Source
from medvlm_bib.writers.jsonl import write_jsonl
from medvlm_bib.writers.options import WriteOptions

ALL = [*HARD, *EVERY_TYPE, *(reference for reference in HOSTILE if "\ud800" not in reference.title)]


def test_a_line_is_a_record_and_none_of_its_fields_is_lost() -> None:
    text = "".join(write_jsonl(ALL, WriteOptions(), []))
    assert [from_record(json.loads(line)) for line in text.splitlines()] == ALL


def test_a_lone_surrogate_becomes_a_question_mark() -> None:
    (line,) = write_jsonl([Reference(title="\ud800")], WriteOptions(), [])
    assert json.loads(line.encode())["title"] == "?"


def test_fields_have_their_own_names_and_unknown_ones_are_left_out() -> None:
    preprint = next(reference for reference in HARD if reference.citation_key == "liu2023systematic")
    assert to_record(preprint) == {
        "type": "article",
        "title": "A Systematic Review of Deep Learning-based Research on Radiology Report Generation",
        "authors": [
            {"family": "Liu", "given": "Chang"},
            {"family": "Tian", "given": "Yuanhe"},
            {"family": "Song", "given": "Yan"},
        ],
        "issued": "2023-11",
        "available_date": "2023-11",
        "arxiv": "2311.14199",
        "url": "https://arxiv.org/abs/2311.14199",
        "links": [{"kind": "code", "url": "https://github.com/synlp/RRG-Review", "label": "GitHub"}],
        "section": ["Survey"],
        "citation_key": "liu2023systematic",
        "source": {"file": "awesome-medical-vlm.md", "line": 31},
    }


def test_the_reader_takes_every_line_back() -> None:
    problems: list[Problem] = []
    records = [record for record in ALL if record.source.file]
    assert read_jsonl("".join(write_jsonl(records, WriteOptions(), [])), "x.jsonl", problems) == records
    assert not problems


def test_a_line_that_is_no_record_is_reported_and_the_others_are_read() -> None:
    problems: list[Problem] = []
    text = (
        '{"title": "A"}\n\n{"tilte": "A typo"}\n[1]\n{"issued": "soon"}\n{"authors": [{"name": "x"}]}\n{"title": "B"}\n'
    )
    records = read_jsonl(text, "x.jsonl", problems)
    assert [(record.title, record.source.line) for record in records] == [("A", 1), ("B", 7)]
    assert [(problem.code, problem.source) for problem in problems] == [
        ("not-a-record", Source("x.jsonl", line)) for line in (3, 4, 5, 6)
    ]


def test_what_is_no_json_is_an_error_with_its_line() -> None:
    with pytest.raises(InputError, match=r"x\.jsonl:2: not JSON"):
        read_jsonl('{"title": "A"}\n{"title"', "x.jsonl", [])


def test_omit_leaves_a_field_out() -> None:
    (line,) = write_jsonl([Reference(title="T", doi="10.1/x")], WriteOptions(omit=frozenset({"DOI"})), [])
    assert json.loads(line) == {"type": "article", "title": "T"}
