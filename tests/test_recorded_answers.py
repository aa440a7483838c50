"""Replays of recorded answers; the folder is too large to travel with the source, so that its absence is no failure.

MEDVLM_BIB_ANSWERS names a folder with manifest.jsonl, a folder of answers for each service, and museum/: bibliography
entries with the answers about them and what a checker should say.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from medvlm_bib.metadata.arxiv import parse_entry
from medvlm_bib.metadata.crossref_record import parse_work, work_record
from medvlm_bib.metadata.datacite import parse_doi
from medvlm_bib.metadata.guard import judge
from medvlm_bib.metadata.record import Record
from medvlm_bib.metadata.title_search import choose
from medvlm_bib.metadata.xml import parse_xml
from medvlm_bib.readers.bibtex import read_bibtex
from medvlm_bib.reference import Reference

FOLDER = Path(os.environ.get("MEDVLM_BIB_ANSWERS", ""))
MISMATCHES = {"REF010", "REF011", "REF012"}  # of titles or authors

pytestmark = pytest.mark.skipif(
    not os.environ.get("MEDVLM_BIB_ANSWERS"),
    reason="the recorded answers of the services are not ours to ship: MEDVLM_BIB_ANSWERS says where they are",
)


def files(*kinds: str) -> Iterator[tuple[str, Any]]:
    for line in (FOLDER / "manifest.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        path = FOLDER / row["file"]
        if row["api"] in kinds and row["status"] == 200 and path.suffix == ".json":
            yield row["file"], json.loads(path.read_text("utf-8-sig"))


def check(name: str, record: Record) -> None:
    """No record holds markup, a line break, an entity or a date that is none."""
    reference = record.reference
    texts = [reference.title, reference.publisher, reference.venue.name if reference.venue else ""]
    texts += [str(author) for author in reference.authors]
    for text in texts:
        assert text == " ".join(text.split()), name
        assert "&amp;" not in text, name
        assert "<" not in text or not {"<i>", "<sub>", "<mml:", "<jats:"} & set(text.split("<")), name
    assert reference.issued is None or 1000 < reference.issued.year < 2200, name


def test_every_crossref_work_is_read() -> None:
    count = 0
    for name, data in files("crossref", "crossref_list", "museum_crossref", "museum_crossref_search"):
        message = data.get("message", data) if isinstance(data, dict) else {}
        for work in message.get("items", [message]) if isinstance(message, dict) else ():
            if isinstance(work, dict) and "DOI" in work and "agency" not in work:
                check(name, parse_work(json.dumps(work)))
                count += 1
    assert count > 1500


def test_every_datacite_record_is_read() -> None:
    records = [
        (name, record)
        for name, data in files("datacite", "museum_datacite")
        for record in [data.get("data", data)]
        if isinstance(record, dict)
    ]
    assert len(records) > 120
    for name, record in records:
        parsed = parse_doi(json.dumps(record))
        assert parsed.reference.title, name
        check(name, parsed)


def test_every_answer_to_content_negotiation_is_read() -> None:
    answers = [(name, data) for name, data in files("doi_org_csl", "museum_doiorg") if "title" in data]
    assert len(answers) > 60
    for name, data in answers:
        check(name, work_record(data))


def test_every_arxiv_entry_is_read() -> None:
    count = 0
    for path in sorted([*FOLDER.glob("arxiv/*.xml"), *FOLDER.glob("museum_arxiv/*.xml")]):
        root = parse_xml(path.read_text("utf-8"))
        for entry in root.iter("{http://www.w3.org/2005/Atom}entry"):
            record = parse_entry(ElementTree.tostring(entry, encoding="unicode"))
            assert record.reference.title, path.name
            assert record.reference.authors, path.name
            check(path.name, record)
            count += 1
    assert count > 100


def museum() -> Iterator[tuple[dict[str, Any], Reference, list[dict[str, Any]]]]:
    for line in (FOLDER / "museum" / "cases.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        entry = json.loads((FOLDER / "museum" / f"{case['name']}.json").read_text("utf-8"))
        [reference] = read_bibtex(entry["bib"], case["name"], [])
        yield case, reference, entry["cache"]


def records_about(reference: Reference, cache: list[dict[str, Any]]) -> Iterator[Record]:
    """Yield the records of the answers to the entry's own identifiers."""
    ids = [name.lower() for name in (reference.doi, reference.arxiv) if name]
    for answer in cache:
        payload = answer["payload"]
        if answer["kind"] != "positive" or not any(name in answer["key"].lower() for name in ids):
            continue
        if answer["source"] == "crossref":
            yield parse_work(json.dumps(payload.get("message", payload)))
        elif answer["source"] == "datacite":
            yield parse_doi(json.dumps(payload.get("data", payload)))
        elif answer["source"] == "arxiv":
            yield parse_entry(payload)
        elif answer["source"] == "doiorg":
            yield work_record(payload)


def offers(cache: list[dict[str, Any]]) -> Iterator[list[Record]]:
    for answer in cache:
        if answer["source"] == "crossref" and "query." in answer["key"] and isinstance(answer["payload"], dict):
            items = answer["payload"].get("message", {}).get("items", ())
            yield [parse_work(json.dumps(item)) for item in items]


def test_no_record_of_another_title_or_other_authors_is_accepted() -> None:
    accepted = []
    for case, reference, cache in museum():
        if not MISMATCHES & set(case["expect"]):
            continue
        accepted += [(case["name"], r.reference.doi) for r in records_about(reference, cache) if judge(reference, r)[0]]
        accepted += [(case["name"], "search") for found in offers(cache) if choose(reference, found)]
    assert accepted == []


def test_an_identifier_that_belongs_to_another_work_is_never_accepted_for_it() -> None:
    for case, reference, cache in museum():
        if "REF001" in case["expect"]:
            records = list(records_about(reference, cache))
            assert not records or not all(judge(reference, record).accepted for record in records), case["name"]


def test_nearly_every_record_of_the_very_work_is_accepted() -> None:
    refused, count = [], 0
    for case, reference, cache in museum():
        records = list(records_about(reference, cache)) if not case["expect"] else []
        if records:
            count += 1
            if not any(judge(reference, record).accepted for record in records):
                refused.append(case["name"])
    assert count > 60
    assert len(refused) <= count * 0.05, refused
