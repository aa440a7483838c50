"""OpenAlex, on request: works by DOI, a hundred at a time.

Metadata facts: its key comes from the environment; names as printed are in ``raw_author_name``; its DOIs and years are
sometimes those of a copy, so that it never speaks before the registries (see data/merge.toml).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from typing import Any

from medvlm_bib.data._registry_types import CROSSREF as TYPES
from medvlm_bib.data._services import SERVICE
from medvlm_bib.errors import AnswerError
from medvlm_bib.metadata.dates import from_iso
from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.markup import plain
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.reference import Reference, Venue

__all__ = ["OPENALEX"]

_BATCH = 100
_KINDS = {"journal": "journal", "conference": "conference", "repository": "preprint", "book series": "book"}


def fetch(dois: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for DOIs and yield the works known, as JSON text, by DOI as asked."""
    asked = {doi.lower(): doi for doi in dois}
    query = {"filter": f"doi:{'|'.join(asked)}", "per-page": str(len(asked))}
    key = os.environ.get(SERVICE["openalex"]["key"], "")
    if key:
        query["api_key"] = key
    answer = client.json("openalex", "/works", params=query)
    results = answer.get("results") if isinstance(answer, dict) else None
    if answer is not None and not isinstance(results, list):
        raise AnswerError("the answer has no results")
    for work in results or ():
        doi = str(work.get("doi") or "").lower().removeprefix("https://doi.org/")
        if doi in asked:
            yield asked.pop(doi), json.dumps(work, ensure_ascii=False)


def parse(text: str) -> Record:
    """Return the record of a work."""
    work: dict[str, Any] = json.loads(text)
    source: dict[str, Any] = (work.get("primary_location") or {}).get("source") or {}
    place: dict[str, Any] = work.get("biblio") or {}
    kind = TYPES.get(str(work.get("type_crossref") or ""), "")
    ids: dict[str, Any] = work.get("ids") or {}
    pages = [str(place[end]) for end in ("first_page", "last_page") if place.get(end)]
    reference = Reference(
        type=kind or "document",
        title=plain(str(work.get("title") or "")),
        authors=tuple(parse_name(plain(_printed(one))) for one in work.get("authorships") or ()),
        issued=from_iso(str(work.get("publication_date") or work.get("publication_year") or "")),
        venue=Venue(plain(source["display_name"]), kind=_KINDS.get(str(source.get("type")), ""))
        if source.get("display_name")
        else None,
        volume=str(place.get("volume") or ""),
        issue=str(place.get("issue") or ""),
        page="-".join(dict.fromkeys(pages)),
        publisher=plain(str(source.get("host_organization_name") or "")),
        doi=str(work.get("doi") or "").lower().removeprefix("https://doi.org/"),
        pmid=str(ids.get("pmid") or "").rpartition("/")[2],
        issn=str(source.get("issn_l") or ""),
        retracted=bool(work.get("is_retracted")),
    )
    return Record(reference, alert="retracted" if work.get("is_retracted") else "")


def _printed(authorship: dict[str, Any]) -> str:
    return str(authorship.get("raw_author_name") or (authorship.get("author") or {}).get("display_name") or "")


def _key(reference: Reference) -> str:
    return reference.doi


OPENALEX = MetadataSource("openalex", _key, _BATCH, fetch, parse)
