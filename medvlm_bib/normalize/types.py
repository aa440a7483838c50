"""The CSL type of a work, decided by the table data/types.toml."""

from __future__ import annotations

import re
from functools import lru_cache

from medvlm_bib.data import _types
from medvlm_bib.normalize.identifiers import host_of
from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.reference import Reference

__all__ = ["decide_type"]

_JOURNAL_LIKE = re.compile(r"I?J[A-Z]|\S+\s").match
_PAPERS = frozenset({"paper", "pdf"})


def decide_type(reference: Reference) -> str:
    """Return the CSL type: by genre, the venue's kind, DOI and other identifiers, address, links, an unknown venue.

    A work that appeared somewhere is what appears there, whatever else it links: a paper about a data set is a paper.
    Without a venue, a medRxiv DOI is a preprint, a Zenodo DOI a data set; a row that links no paper is what it links.
    """
    return (
        _by_genre(reference.genre)
        or _by_venue(reference, _types.VENUE)
        or _by_doi(reference.doi)
        or _by_identifier(reference)
        or _by_venue(reference, _types.WEAK_VENUE)
        or _by_address(reference.url)
        or _by_links(reference)
        or _by_unknown_venue(reference)
        or _types.DEFAULT
    )


def _by_genre(genre: str) -> str:
    if genre:
        for word in genre.casefold().split():
            if word in _types.GENRE:
                return _types.GENRE[word]
    return ""


def _by_venue(reference: Reference, kinds: dict[str, str]) -> str:
    return kinds.get(reference.venue.kind, "") if reference.venue else ""


def _by_unknown_venue(reference: Reference) -> str:
    """Return what a work is that appeared somewhere, wherever that is: a preprint is what appeared nowhere."""
    venue = reference.venue
    if venue is None or venue.kind or not venue.name:
        return ""
    return _types.UNKNOWN_VENUE["journal" if _JOURNAL_LIKE(venue.name) else "acronym"]


def _by_doi(doi: str) -> str:
    prefix, _, suffix = doi.lower().partition("/")
    for pattern, kind in _doi_rules().get(prefix, ()):
        if pattern is None or pattern.match(suffix):
            return kind
    return ""


@lru_cache(maxsize=1)
def _doi_rules() -> dict[str, list[tuple[re.Pattern[str] | None, str]]]:
    rules: dict[str, list[tuple[re.Pattern[str] | None, str]]] = {}
    for row in _types.DOI:
        pattern = lazy_pattern(row["pattern"]) if "pattern" in row else None
        for prefix in row["prefix"]:
            rules.setdefault(prefix, []).append((pattern, row["type"]))
    return rules


def _by_identifier(reference: Reference) -> str:
    if reference.acl and re.match(_types.ACL["journal"], reference.acl.lower()):
        return "article-journal"
    return next((kind for field, kind in _types.ID.items() if getattr(reference, field)), "")


def _by_address(url: str) -> str:
    host = host_of(url)
    while host:
        if host in (known := _hosts()):
            return known[host]
        host = host.partition(".")[2]
    return ""


@lru_cache(maxsize=1)
def _hosts() -> dict[str, str]:
    return {host: row["type"] for row in _types.ADDRESS for host in row["host"]}


def _by_links(reference: Reference) -> str:
    url = reference.url
    kinds = [link.kind for link in reference.links]
    if url:
        labelled = [link.kind for link in reference.links if link.url == url]
        kinds = (labelled or [classify_link("", url)]) + kinds
    if not _PAPERS.isdisjoint(kinds):
        return ""
    return next((_types.LINK[kind] for kind in kinds if kind in _types.LINK), "")
