"""Preprints in BibTeX: the ways in which people and programs write an arXiv id, and servers written as journals."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from medvlm_bib.formats.latex_decode import decode_verbatim
from medvlm_bib.reference import Venue

__all__ = ["set_eprint"]

_ID = r"(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v(\d+))?"
_BARE_ID = re.compile(rf"(?:arXiv:)?{_ID}(?:\s*\[([\w.-]+)\])?", re.IGNORECASE)
_NAMED_ID = re.compile(rf"(?:arXiv\s*:\s*|abs/|arxiv\.org/(?:abs|pdf)/|10\.48550/arXiv\.){_ID}", re.IGNORECASE)
_SERVERS = frozenset(("biorxiv", "medrxiv", "chemrxiv", "psyarxiv", "techrxiv", "research square", "ssrn", "preprints"))
_UNDECIDED = ("document", "webpage")
_FIELDS = ("journal", "journaltitle", "volume", "doi", "howpublished", "number", "note", "url")


def set_eprint(values: dict[str, Any], fields: Mapping[str, str]) -> None:
    """Set the arXiv id or PubMed number, and the type of what only a preprint server holds."""
    eprint = fields.get("eprint")
    kind = (fields.get("archiveprefix") or fields.get("eprinttype") or fields.get("archive") or "").lower()
    if eprint:
        _set_id(values, decode_verbatim(eprint), kind)
        if values.get("arxiv"):
            if named := fields.get("primaryclass") or fields.get("eprintclass"):
                values["arxiv_class"] = named
            if values["type"] in _UNDECIDED and "type" not in fields:
                values["type"] = "article"
    venue: Venue | None = values.get("venue")
    if venue is not None:
        name = venue.name.lower()
        if name.startswith("arxiv") or (name == "corr" and "volume" in fields):
            _arxiv_as_journal(values, fields)
        elif name.split(":")[0].strip() in _SERVERS and values["type"] == "article-journal":
            values["type"] = "article"
            values["venue"] = venue._replace(kind="preprint")
    elif not eprint and values["type"] in ("document", "webpage", "article", "manuscript"):
        _set_named_id(values, fields)


def _set_id(values: dict[str, Any], eprint: str, kind: str) -> None:
    match = _BARE_ID.fullmatch(eprint)
    if kind == "arxiv" or (not kind and match):
        values["arxiv"] = match[1] if match else eprint.removeprefix("arXiv:")
        if match and match[2]:
            values["arxiv_version"] = match[2]
        if match and match[3]:
            values["arxiv_class"] = match[3]
    elif kind == "pubmed":
        values.setdefault("pmid", eprint)


def _arxiv_as_journal(values: dict[str, Any], fields: Mapping[str, str]) -> None:
    """Undo ``journal = {arXiv preprint arXiv:2204.09817}`` and ``journal = {CoRR}, volume = {abs/2204.09817}``."""
    if not values.get("arxiv"):
        _set_named_id(values, fields)
    values["type"] = "article"
    values["venue"] = None
    values.setdefault("publisher", "arXiv")
    if values.get("volume", "").startswith("abs/"):
        values["volume"] = ""


def _set_named_id(values: dict[str, Any], fields: Mapping[str, str]) -> None:
    for name in _FIELDS:
        if name in fields and (match := _NAMED_ID.search(fields[name])):
            values["arxiv"] = match[1]
            if match[2]:
                values["arxiv_version"] = match[2]
            if values["type"] in _UNDECIDED:
                values["type"] = "article"
            return
