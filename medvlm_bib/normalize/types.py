"""The CSL type of a work, decided by the table data/types.toml."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Protocol

from medvlm_bib.data import _types
from medvlm_bib.normalize.identifiers import host_of
from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.reference import Link, Reference, Venue

__all__ = ["decide_type", "type_of_work"]

_JOURNAL_LIKE = lazy_pattern(r"I?J[A-Z]|\S+\s")
_PAPERS = frozenset({"paper", "pdf"})


class _Identified(Protocol):
    """What has the identifiers of a work: a reference, or those of :mod:`~medvlm_bib.normalize.identifiers`."""

    @property
    def doi(self) -> str: ...
    @property
    def acl(self) -> str: ...


def decide_type(reference: Reference) -> str:
    """Return the CSL type of a reference, whatever type it has: see :func:`type_of_work`."""
    return type_of_work(
        reference, genre=reference.genre, venue=reference.venue, url=reference.url, links=reference.links
    )


def type_of_work(
    identifiers: _Identified, *, genre: str = "", venue: Venue | None, url: str, links: tuple[Link, ...]
) -> str:
    """Return the CSL type: by genre, the venue's kind, DOI and other identifiers, address, links, an unknown venue.

    A work that appeared somewhere is what appears there, whatever else it links: a paper about a data set is a paper.
    Without a venue, a medRxiv DOI is a preprint, a Zenodo DOI a data set; a row that links no paper is what it links.
    """
    return (
        _by_genre(genre)
        or (_types.VENUE.get(venue.kind, "") if venue else "")
        or _by_doi(identifiers.doi)
        or _by_identifier(identifiers)
        or (_types.WEAK_VENUE.get(venue.kind, "") if venue else "")
        or _by_address(url)
        or _by_links(url, links)
        or _by_unknown_venue(venue)
        or _types.DEFAULT
    )


def _by_genre(genre: str) -> str:
    if genre:
        for word in genre.casefold().split():
            if word in _types.GENRE:
                return _types.GENRE[word]
    return ""


def _by_unknown_venue(venue: Venue | None) -> str:
    """Return what a work is that appeared somewhere, wherever that is: a preprint is what appeared nowhere."""
    if venue is None or venue.kind or not venue.name:
        return ""
    return _types.UNKNOWN_VENUE["journal" if _JOURNAL_LIKE.match(venue.name) else "acronym"]


def _by_doi(doi: str) -> str:
    if not doi:
        return ""
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


def _by_identifier(identifiers: _Identified) -> str:
    if identifiers.acl and re.match(_types.ACL["journal"], identifiers.acl.lower()):
        return "article-journal"
    for field, kind in _types.ID.items():
        if getattr(identifiers, field):
            return kind
    return ""


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


def _by_links(url: str, links: tuple[Link, ...]) -> str:
    kinds = [link.kind for link in links]
    if url:
        labelled = [link.kind for link in links if link.url == url]
        kinds = (labelled or [classify_link("", url)]) + kinds
    if not _PAPERS.isdisjoint(kinds):
        return ""
    return next((_types.LINK[kind] for kind in kinds if kind in _types.LINK), "")
