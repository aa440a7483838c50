"""Crossref's REST API: the DOIs of most publishers, fifty at a time.

Metadata facts: the answers of a batch come in any order and unknown DOIs are silently absent; a DOI with a comma
cannot stand in a filter; a 404 is plain text whatever its content type says; scores say nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from medvlm_bib.errors import AnswerError
from medvlm_bib.metadata.crossref_record import parse_work
from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.record import MetadataSource
from medvlm_bib.reference import Reference

__all__ = ["CROSSREF", "search"]

_SELECT = (
    "DOI,title,subtitle,type,author,editor,issued,published-print,published-online,posted,container-title,"
    "short-container-title,event,updated-by,update-to,relation,volume,issue,page,article-number,publisher,group-title,"
    "ISSN,ISBN"
)
_BATCH = 50
_FEW = 4


def fetch(dois: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for DOIs and yield the works known, as JSON text, by DOI as asked.

    A few that the batch leaves out are asked for singly: the single route also follows a DOI that became an alias.
    Where many are left out, they are asked for once more together: so many are no aliases.
    """
    rest = [doi for doi in dois if "," not in doi]
    for few in (1, _FEW):
        if len(rest) > few:
            for doi, work in _fetch_batch(tuple(rest), client):
                rest.remove(doi)
                yield doi, work
    single = [doi for doi in dois if "," in doi]
    for doi in single + rest if len(rest) <= _FEW else single:
        message = _message(client, f"/works/{quote(doi, safe='')}", {}, "single")
        if message:
            yield doi, json.dumps(message, ensure_ascii=False)


def search(reference: Reference, client: Client) -> list[str]:
    """Return the works, as JSON text, that the title search offers; which of them it is, is for the guard to say."""
    words = [reference.title, *(name.family or name.literal for name in reference.authors[:3])]
    if reference.issued:
        words.append(str(reference.issued.year))
    query = {"query.bibliographic": " ".join(words), "rows": "10", "select": _SELECT}
    message = _message(client, "/works", query, "list")
    return [json.dumps(item, ensure_ascii=False) for item in message.get("items", ())]


def _fetch_batch(dois: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    query = {"filter": ",".join(f"doi:{doi}" for doi in dois), "rows": str(len(dois)), "select": _SELECT}
    asked = {doi.lower(): doi for doi in dois}
    for item in _message(client, "/works", query, "list").get("items", ()):
        doi = str(item.get("DOI", "")).lower()
        if doi in asked:
            yield asked.pop(doi), json.dumps(item, ensure_ascii=False)


def _message(client: Client, path: str, query: Mapping[str, str], route: str) -> dict[str, Any]:
    contact = {"mailto": client.options.mailto} if client.options.mailto else {}
    answer = client.json("crossref", path, params={**query, **contact}, route=route)
    if answer is None:
        return {}
    message = answer.get("message") if isinstance(answer, dict) else None
    if not isinstance(message, dict):
        raise AnswerError("crossref: the answer has no message")
    return message


def _key(reference: Reference) -> str:
    return reference.doi


CROSSREF = MetadataSource("crossref", _key, _BATCH, fetch, parse_work)
