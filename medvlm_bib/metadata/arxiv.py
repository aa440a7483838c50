"""arXiv's API: a hundred papers at a time, with the DOI and the place where they were published.

Metadata facts: three seconds between requests on one connection; the answer is in another order than the request and
its ids carry versions; an unknown id is absent; one malformed id makes the whole answer an error, with status 400 or,
from older servers, 200; a withdrawn paper says so in its comment only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from medvlm_bib.errors import AnswerError, RejectedError
from medvlm_bib.metadata.dates import from_iso
from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.markup import plain
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.metadata.xml import parse_xml, text_of
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.normalize.venues import resolve_venue
from medvlm_bib.reference import PartialDate, Reference, Venue

__all__ = ["ARXIV", "parse_entry"]

_BATCH = 100
_ATOM = "{http://www.w3.org/2005/Atom}"
_ARXIV = "{http://arxiv.org/schemas/atom}"
_ID = re.compile(r"/abs/(.+?)(?:v(\d+))?$")
_WITHDRAWN = re.compile(
    r"^(?:this\s+(?:paper|article|submission|manuscript|work|preprint|version)\s+(?:has\s+been|is|was)\s+)?"
    r"withdrawn\b|\bhas been withdrawn by (?:the )?(?:author|arxiv)",
    re.IGNORECASE,
)


def fetch(ids: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for arXiv ids (without version) and yield the entries known, as XML text, by id."""
    query = {"id_list": ",".join(ids), "max_results": str(len(ids))}
    answer = client.ask("arxiv", "/api/query", params=query)
    if answer.status != 200:
        return
    try:
        feed = parse_xml(answer.body.decode("utf-8", "replace"))
    except AnswerError as error:
        raise AnswerError(f"arxiv: {error}") from None
    for entry in feed.iter(f"{_ATOM}entry"):
        address = text_of(entry.find(f"{_ATOM}id"))
        if "/api/errors" in address:
            raise RejectedError(f"arxiv: {text_of(entry.find(f'{_ATOM}summary'))[:80]}")
        match = _ID.search(address)
        if match and match[1] in ids:
            yield match[1], ElementTree.tostring(entry, encoding="unicode")


def parse_entry(text: str) -> Record:
    """Return the record of an Atom entry."""
    root = parse_xml(text)
    entry = root if root.tag == f"{_ATOM}entry" else root.find(f"{_ATOM}entry")
    match = _ID.search(text_of(entry.find(f"{_ATOM}id"))) if entry is not None else None
    if entry is None or match is None:
        raise AnswerError("arxiv: the answer has no entry")
    category = entry.find(f"{_ARXIV}primary_category")
    comment = text_of(entry.find(f"{_ARXIV}comment"))
    first = from_iso(text_of(entry.find(f"{_ATOM}published")))
    withdrawn = bool(_WITHDRAWN.search(comment))
    reference = Reference(
        type="article",
        title=plain(text_of(entry.find(f"{_ATOM}title"))),
        authors=tuple(
            parse_name(name) for author in entry.iter(f"{_ATOM}author") if (name := plain(text_of(author[0])))
        ),
        issued=first,
        available_date=first,
        venue=Venue("arXiv", kind="preprint"),
        arxiv=match[1],
        arxiv_version=match[2] or "",
        arxiv_class=category.get("term", "") if category is not None else "",
        retracted=withdrawn,
        note="Withdrawn" if withdrawn else "",
    )
    published = text_of(entry.find(f"{_ARXIV}doi")).split(" ")[0].lower()
    reference = _with_place(reference, plain(text_of(entry.find(f"{_ARXIV}journal_ref"))))
    return Record(reference, published=published, alert="withdrawn from arXiv" if withdrawn else "")


def _with_place(reference: Reference, place: str) -> Reference:
    """Return the record with the place of publication that its authors gave, if that is a known venue and a year."""
    found = resolve_venue(place) if place else None
    if found is None or not found.known or not found.year or found.venue.kind == "preprint":
        return reference
    published = reference.replace(venue=found.venue._replace(printed=""), issued=PartialDate(found.year))
    return published.replace(type="article-journal" if found.venue.kind == "journal" else "paper-conference")


def _key(reference: Reference) -> str:
    return reference.arxiv


ARXIV = MetadataSource("arxiv", _key, _BATCH, fetch, parse_entry)
