"""DataCite's REST API: data sets, software, and every arXiv paper as 10.48550/arXiv.<id>.

Metadata facts: ids go in as a comma list and come back in lower case; unknown ones are silently absent; publisher may
be text, an object or null; names may stand whole, and several of them in one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from medvlm_bib.data._registry_types import DATACITE as TYPES
from medvlm_bib.errors import AnswerError
from medvlm_bib.metadata.dates import from_iso
from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.markup import plain
from medvlm_bib.metadata.people import organisation, person
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.reference import Name, PartialDate, Reference, Venue

__all__ = ["ARXIV_PREFIX", "DATACITE", "parse_doi"]

ARXIV_PREFIX = "10.48550/arxiv."
_BATCH = 60  # a URL of about 2.5 kB
_FIELDS = "doi,titles,creators,contributors,publicationYear,types,container,publisher,dates,version,relatedIdentifiers"
_INITIALS = re.compile(r"\b[A-Z]\.")


def fetch(dois: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for DOIs and yield the records known, as JSON text, by DOI as asked."""
    asked = {doi.lower(): doi for doi in dois}
    batch = [doi for doi in dois if "," not in doi]
    if batch:
        query = {"ids": ",".join(batch), "page[size]": str(len(batch)), "fields[dois]": _FIELDS}
        yield from _fetch(client, "/dois", query, asked)
    for doi in dois:
        if "," in doi:
            yield from _fetch(client, f"/dois/{quote(doi, safe='')}", {}, asked)


def _fetch(client: Client, path: str, query: Mapping[str, str], asked: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    contact = {"mailto": client.options.mailto} if client.options.mailto else {}
    answer = client.json("datacite", path, params={**query, **contact})
    if answer is None:
        return
    data = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(data, (list, dict)):
        raise AnswerError("datacite: the answer has no data")
    for item in [data] if isinstance(data, dict) else data:
        doi = str(item.get("id") or item.get("attributes", {}).get("doi", "")).lower()
        if doi in asked:
            yield asked[doi], json.dumps(item, ensure_ascii=False)


def parse_doi(text: str) -> Record:
    """Return the record of a DOI in DataCite's JSON."""
    item = json.loads(text)
    work: Mapping[str, Any] = item.get("attributes") or item
    container: Mapping[str, Any] = work.get("container") or {}
    doi = str(work.get("doi", "")).lower()
    dates = _dates(work)
    issued = dates.get("Issued") or from_iso(str(work.get("publicationYear") or ""))  # 2549 is a year, but not ours
    arxiv = doi.removeprefix(ARXIV_PREFIX) if doi.startswith(ARXIV_PREFIX) else ""
    kind = _type(work)
    publisher = work.get("publisher") or ""
    reference = Reference(
        type=kind,
        title=_title(work),
        authors=_names(work.get("creators")),
        issued=issued,
        available_date=dates.get("Submitted") or dates.get("Available") or dates.get("Created"),
        venue=_venue(container, kind, arxiv),
        volume=plain(str(container.get("volume") or "")),
        issue=plain(str(container.get("issue") or "")),
        page="-".join(str(container[end]) for end in ("firstPage", "lastPage") if container.get(end)),
        publisher="" if arxiv else plain(str(publisher.get("name", "") if isinstance(publisher, dict) else publisher)),
        version=plain(str(work.get("version") or "")) if kind in ("dataset", "software") else "",
        doi="" if arxiv else doi,
        arxiv=arxiv,
    )
    return Record(reference, published=_published(work))


def _title(work: Mapping[str, Any]) -> str:
    """Return the main title and its subtitle; translated and alternative titles are others."""
    titles = [title for title in work.get("titles") or () if isinstance(title, dict) and title.get("title")]
    main = next((plain(str(title["title"])) for title in titles if not title.get("titleType")), "")
    sub = next((plain(str(title["title"])) for title in titles if title.get("titleType") == "Subtitle"), "")
    main = main or (plain(str(titles[0]["title"])) if titles else "")
    return f"{main}: {sub}" if sub and sub.lower() not in main.lower() else main


def _type(work: Mapping[str, Any]) -> str:
    types: Mapping[str, Any] = work.get("types") or {}
    general = str(types.get("resourceTypeGeneral") or "")
    if general in TYPES:
        return TYPES[general]
    return str(types.get("citeproc") or "") or "document"


def _venue(container: Mapping[str, Any], kind: str, arxiv: str) -> Venue | None:
    if arxiv:
        return Venue("arXiv", kind="preprint")
    title = plain(str(container.get("title") or ""))
    if not title or container.get("type") == "DataRepository":
        return None
    return Venue(title, kind={"article-journal": "journal", "paper-conference": "conference"}.get(kind, ""))


def _dates(work: Mapping[str, Any]) -> dict[str, PartialDate]:
    found: dict[str, PartialDate] = {}
    for entry in work.get("dates") or ():
        date = from_iso(str(entry.get("date") or ""))
        if date:
            kind = str(entry.get("dateType") or "")
            found[kind] = min(date, found.get(kind, date))
    return found


def _names(people: Any) -> tuple[Name, ...]:
    names: list[Name] = []
    for entry in people or ():
        family, given = entry.get("familyName") or "", entry.get("givenName") or ""
        whole = plain(str(entry.get("name") or ""))
        if family and not (" " in family and " " in given and len(people) == 1):
            names.append(person(family, given))
        elif entry.get("nameType") == "Organizational":
            names.append(organisation(whole))
        elif whole:
            names.extend(_whole_names(whole))
    return tuple(names)


def _whole_names(text: str) -> list[Name]:
    """Read a name that stands whole; "Barry Becker, Ronny Kohavi" is two people, "Becker, Barry" is one."""
    family, comma, given = text.partition(", ")
    if comma and " " in family and not _INITIALS.search(family) and all(" " in part for part in text.split(", ")):
        return [_reading_order(part) for part in text.split(", ")]
    return [person(family, given)] if comma else [_reading_order(text)]


def _reading_order(text: str) -> Name:
    given, _, family = text.rpartition(" ")
    return person(family, given) if given else person(text)


def _published(work: Mapping[str, Any]) -> str:
    for other in work.get("relatedIdentifiers") or ():
        if other.get("relationType") == "IsPreprintOf" and other.get("relatedIdentifierType") == "DOI":
            return str(other.get("relatedIdentifier", "")).lower()
    return ""


def _key(reference: Reference) -> str:
    return reference.doi


DATACITE = MetadataSource("datacite", _key, _BATCH, fetch, parse_doi)
