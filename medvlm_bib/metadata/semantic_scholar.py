"""Semantic Scholar, on request: papers by DOI, arXiv, PubMed or Anthology id, five hundred at a time.

Metadata facts: the answer is aligned with the request and holds null for what is unknown; the year is that of the
first version; the licence forbids passing on raw answers, so that they stay in the cache of the user's own machine.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from typing import Any

from medvlm_bib.data._services import SERVICE
from medvlm_bib.errors import AnswerError
from medvlm_bib.metadata.dates import from_iso
from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.markup import plain
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.reference import Reference, Venue

__all__ = ["SEMANTIC_SCHOLAR"]

_BATCH = 500
_FIELDS = "title,authors,year,venue,publicationVenue,journal,externalIds,publicationTypes,publicationDate"
_KINDS = (("doi", "DOI"), ("arxiv", "ARXIV"), ("pmid", "PMID"), ("acl", "ACL"))


def fetch(keys: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for ids as Semantic Scholar writes them (``ARXIV:2210.10163``) and yield the papers known, as JSON text."""
    headers = {"Content-Type": "application/json"}
    secret = os.environ.get(SERVICE["semanticscholar"]["key"], "")
    if secret:
        headers["x-api-key"] = secret
    answer = client.json(
        "semanticscholar",
        "/graph/v1/paper/batch",
        params={"fields": _FIELDS},
        headers=headers,
        body=json.dumps({"ids": list(keys)}),
    )
    if not isinstance(answer, list) or len(answer) != len(keys):
        raise AnswerError("the answer is not aligned with what was asked")
    for key, paper in zip(keys, answer, strict=True):
        if paper:
            yield key, json.dumps(paper, ensure_ascii=False)


def parse(text: str) -> Record:
    """Return the record of a paper."""
    paper: dict[str, Any] = json.loads(text)
    ids: dict[str, Any] = paper.get("externalIds") or {}
    place: dict[str, Any] = paper.get("publicationVenue") or {}
    journal: dict[str, Any] = paper.get("journal") or {}
    kind = {"journal": "journal", "conference": "conference"}.get(str(place.get("type") or ""), "")
    name = plain(str(place.get("name") or paper.get("venue") or ""))
    reference = Reference(
        type={"journal": "article-journal", "conference": "paper-conference"}.get(kind, "document"),
        title=plain(str(paper.get("title") or "")),
        authors=tuple(parse_name(plain(str(author["name"]))) for author in paper.get("authors") or ()),
        issued=from_iso(str(paper.get("publicationDate") or paper.get("year") or "")),
        venue=Venue(name, kind="preprint" if name.lower().startswith("arxiv") else kind) if name else None,
        volume=plain(str(journal.get("volume") or "")) if kind == "journal" else "",
        page=plain(str(journal.get("pages") or "")).replace(" ", "") if kind else "",
        doi=str(ids.get("DOI") or "").lower(),
        arxiv=str(ids.get("ArXiv") or ""),
        pmid=str(ids.get("PubMed") or ""),
        acl=str(ids.get("ACL") or ""),
    )
    return Record(reference)


def _key(reference: Reference) -> str:
    found = ((prefix, getattr(reference, name)) for name, prefix in _KINDS)
    return next((f"{prefix}:{value}" for prefix, value in found if value), "")


SEMANTIC_SCHOLAR = MetadataSource("semanticscholar", _key, _BATCH, fetch, parse)
