"""What holds in every format for any text: as many records as were written, and addresses byte for byte."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import Any

import pyromark
import pytest
import rispy
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medvlm_bib.formats.zotero_fields import NAMESPACES
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Source, Venue
from medvlm_bib.writers import WRITERS, WriteOptions

ANY = st.text(max_size=12)
HARD_PIECES = st.lists(
    st.sampled_from(["\n", "ER  - ", "TY  - JOUR", "\r", "\u2028", "---", "...", "]]>", "</rdf:RDF>", "}", "{", "\x00"])
).map("".join)
TEXT = st.one_of(ANY, HARD_PIECES)
# what an address or identifier may hold once a reader has cleaned it
ADDRESS = st.text("aZ09-._~:/?#[]@!$&'()*+,;=%", max_size=20)

RECORD = st.builds(
    Reference,
    type=st.sampled_from(["article", "article-journal", "paper-conference", "book", "software", "treaty"]),
    title=TEXT,
    authors=st.lists(st.builds(Name, TEXT, TEXT, TEXT, literal=st.just("")), max_size=2).map(tuple),
    issued=st.builds(PartialDate, st.integers(1, 9999), st.integers(0, 12), st.integers(0, 31)),
    venue=st.builds(Venue, TEXT, TEXT, st.sampled_from(["journal", "preprint", ""]), TEXT),
    page=TEXT,
    publisher=TEXT,
    doi=ADDRESS.map(lambda text: f"10.1000/{text}"),
    url=ADDRESS.map(lambda text: f"https://example.org/{text}"),
    links=st.lists(st.builds(Link, st.sampled_from(["pdf", "code"]), ADDRESS, TEXT), max_size=2).map(tuple),
    section=st.lists(TEXT, max_size=2).map(tuple),
    keyword=st.lists(TEXT, max_size=2).map(tuple),
    note=TEXT,
    abstract=TEXT,
    source=st.builds(Source, TEXT, st.integers(0, 9)),
)
RECORDS = st.lists(RECORD, min_size=1, max_size=3).map(
    lambda records: [record.replace(citation_key=f"key{place}") for place, record in enumerate(records)]
)

Addresses = list[tuple[str, str]]


def from_items(items: list[dict[str, Any]]) -> Addresses:
    return [(item["DOI"], item["URL"]) for item in items]


def from_ris(text: str) -> Addresses:
    return [(entry["doi"], ";".join(entry["urls"])) for entry in rispy.loads(text)]


def from_hayagriva(text: str) -> Addresses:
    return [(entry["serial-number"]["doi"], entry["url"]) for entry in yaml.safe_load(text).values()]


def from_rdf(text: str) -> Addresses:
    found = []
    for item in ET.fromstring(text):  # noqa: S314 - our own output
        if item.find("z:citationKey", NAMESPACES) is not None:
            identifiers = [element.text or "" for element in item.findall("dc:identifier", NAMESPACES)]
            url = item.findtext("dc:identifier/dcterms:URI/rdf:value", "", NAMESPACES)
            found.append((next(text[4:] for text in identifiers if text.startswith("DOI ")), url))
    return found


READ: dict[str, Callable[[str], Addresses]] = {
    "csl-json": lambda text: from_items(json.loads(text)),
    "ris": from_ris,
    "hayagriva": from_hayagriva,
    "zotero-rdf": from_rdf,
    "jsonl": lambda text: [(record["doi"], record["url"]) for record in map(json.loads, text.splitlines())],
}


def write(name: str, records: list[Reference]) -> str:
    return "".join(WRITERS[name].load()(records, WriteOptions(), [])).encode().decode()


@pytest.mark.parametrize("name", READ)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(records=RECORDS)
def test_records_come_back_one_for_one_with_their_addresses_byte_for_byte(name: str, records: list[Reference]) -> None:
    assert READ[name](write(name, records)) == [(record.doi, record.url) for record in records]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(records=RECORDS)
def test_csl_yaml_has_as_many_items_as_records(records: list[Reference]) -> None:
    items = yaml.safe_load(write("csl-yaml", records))["references"]
    assert [item["id"] for item in items] == [record.citation_key for record in records]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(records=RECORDS)
def test_markdown_has_as_many_entries_as_records(records: list[Reference]) -> None:
    html = pyromark.html(write("markdown", [record.replace(section=()) for record in records]))
    assert html.count("<p><strong>") == html.count("<p>") == len(records)
