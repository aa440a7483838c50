"""The law of the formats: what is written, read and written again is the same text, byte for byte."""

from __future__ import annotations

import pytest
from hard_references import EVERY_TYPE, HARD, HOSTILE
from hypothesis import given, settings
from strategies import references

from medvlm_bib.problems import Problem
from medvlm_bib.readers import READERS
from medvlm_bib.reference import Reference, Source
from medvlm_bib.writers import WRITERS, WriteOptions

READER_OF = {"biblatex": "bibtex"}
FORMATS = [name for name in WRITERS if READER_OF.get(name, name) in READERS]

# (format, key) -> what the second text lacks; docs/losses.md says so too
LOSSES = {
    ("csl-json", "html"): "text that spells CSL's markup, <i> or <sub>, is markup there",
}


def located(reference: Reference) -> Reference:
    """Give a record the place in a list that every record of ours has."""
    return reference if reference.source.file else reference.replace(source=Source("awesome-medical-vlm.md", 31))


def write(name: str, references: list[Reference], options: WriteOptions) -> str:
    return "".join(WRITERS[name].load()(references, options, []))


def read(name: str, text: str) -> tuple[list[Reference], list[Problem]]:
    problems: list[Problem] = []
    return READERS[READER_OF.get(name, name)].load()(text, "written", problems), problems


RECORDS = [located(reference) for reference in (*HARD, *EVERY_TYPE)]


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(WriteOptions(), id="default"),
        pytest.param(WriteOptions(links="note"), id="links in the note"),
        pytest.param(WriteOptions(links="none"), id="no links"),
        pytest.param(WriteOptions(csl_for="zotero"), id="for Zotero"),
    ],
)
@pytest.mark.parametrize("name", FORMATS)
def test_hard_records_are_written_again_byte_for_byte(name: str, options: WriteOptions) -> None:
    records = [record for record in RECORDS if (name, record.citation_key) not in LOSSES]
    text = write(name, records, options)
    back, problems = read(name, text)
    assert not [problem for problem in problems if problem.severity != "note"]
    for record, again in zip(records, back, strict=True):
        assert write(name, [again], options) == write(name, [record], options)
    assert write(name, back, options) == text


@pytest.mark.parametrize(("name", "key"), LOSSES)
def test_every_declared_loss_is_one(name: str, key: str) -> None:
    (record,) = [record for record in RECORDS if record.citation_key == key]
    text = write(name, [record], WriteOptions())
    assert write(name, read(name, text)[0], WriteOptions()) != text


@pytest.mark.parametrize("name", FORMATS)
@settings(deadline=None, max_examples=60)
@given(reference=references)
def test_any_record_is_written_again_byte_for_byte(name: str, reference: Reference) -> None:
    text = write(name, [reference], WriteOptions())
    back, problems = read(name, text)
    assert not [problem for problem in problems if problem.severity == "error"]
    assert write(name, back, WriteOptions()) == text


def test_a_hostile_record_is_still_one_record() -> None:
    for name in FORMATS:
        for record in HOSTILE:
            assert len(read(name, write(name, [record], WriteOptions()))[0]) == 1
