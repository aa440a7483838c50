"""Several records of one work made one: the best one's word counts, the others fill what it lacks.

Which is best is a matter of what is in them, not of where they stand, so that a list in another order gives the same
record, and the same citation key. What only a place can decide (which entry is the first one) goes by file name and
line, so that several lists give the same record in whatever order they are named.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from medvlm_bib.content import by_place, content_text, without_place
from medvlm_bib.reference import Appearance, Link, PartialDate, Reference

__all__ = ["combine"]

# What says where a work was published goes together: a volume of one record and a year of another would be no place.
_PUBLICATION = (
    "type", "issued", "venue", "event_place", "collection_title", "collection_number", "volume", "issue", "page",
    "number", "edition", "genre", "publisher", "publisher_place", "isbn", "issn",
)  # fmt: skip
_SINGLE = (
    "title", "title_short", "editors", "accessed", "version", "doi", "arxiv", "arxiv_version", "arxiv_class", "pmid",
    "pmcid", "acl", "openreview", "pmlr", "url", "language", "abstract", "note", "citation_key",
)  # fmt: skip


def combine(references: Sequence[Reference]) -> Reference:
    """Return one record of these, the same in whatever order they come.

    Source and section are those of the first one by file name and line, those of the others go to ``also``; all links
    stay. A field that the best one lacks comes from the next that has it: a published work goes before a preprint, then
    one with a DOI, with more authors, with the earlier date. What belongs to the publication comes as a whole. The
    first appearance is the earliest of all. ``printed`` and ``provenance`` follow their fields.
    """
    references = by_place(references)
    first = references[0]
    alone = without_place(first)
    if all(without_place(reference) == alone for reference in references[1:]):  # one record read several times
        return first.replace(also=_appearances(references))
    ranked = _ranked(references)
    best = ranked[0]
    donors: dict[str, Reference] = {}
    changes: dict[str, Any] = {}
    for name in _SINGLE:
        _take(name, ranked, donors, changes)
    publications = _publications(ranked)
    for name in _PUBLICATION:
        changes[name] = getattr(publications[0], name)
        donors[name] = publications[0]
        _take(name, publications, donors, changes)
    donors["authors"] = listed = max(ranked, key=lambda r: (bool(r.authors) and not r.et_al, len(r.authors)))
    return best.replace(
        **changes,
        authors=listed.authors,
        et_al=listed.et_al,
        available_date=_earliest(references),
        retracted=any(r.retracted for r in references),
        source=first.source,
        section=first.section,
        keyword=tuple(dict.fromkeys(word for r in references for word in r.keyword)),
        links=_links(references, changes.get("url", "")),
        also=_appearances(references),
        printed=_follow("printed", best, donors),
        provenance=_follow("provenance", best, donors),
    )


def _ranked(references: Sequence[Reference]) -> list[Reference]:
    """Return the records of one work, the most telling first, ordered by their content to the last letter."""
    ranked: list[Reference] = []
    rated = sorted([(_rank(reference), reference) for reference in references], key=itemgetter(0))
    for _, equals in groupby(rated, key=itemgetter(0)):
        alike = [reference for _, reference in equals]
        ranked += alike if len(alike) == 1 else sorted(alike, key=content_text)
    return ranked


def _rank(reference: Reference) -> tuple[Any, ...]:
    r = reference
    published = r.venue is not None and r.venue.kind != "preprint"
    dates = tuple(date or (9999,) for date in (r.available_date, r.issued))
    texts = (r.title, r.title_short, r.doi, r.arxiv, r.url, r.volume, r.issue, r.page, r.note, r.abstract)
    return (not published, not r.doi, r.et_al, -len(r.authors), dates, texts, r.authors, r.citation_key)


def _publications(references: Sequence[Reference]) -> list[Reference]:
    """Return those that tell of the first publication named, else all."""
    published = [(r.venue, r) for r in references if r.venue is not None and r.venue.kind != "preprint"]
    return [r for venue, r in published if venue.name == published[0][0].name] or list(references)


def _take(name: str, references: Sequence[Reference], donors: dict[str, Reference], changes: dict[str, Any]) -> None:
    for reference in references:
        value = getattr(reference, name)
        if value:
            changes[name] = value
            donors[name] = reference
            return


def _earliest(references: Sequence[Reference]) -> PartialDate | None:
    """Return the earliest date of all where any record tells a first appearance or they differ in the year."""
    dates = [date for r in references for date in (r.available_date, r.issued) if date]
    if not any(r.available_date for r in references) and len({date.year for date in dates}) < 2:
        return None
    return min(dates, key=lambda date: (date.year, date.month or 13, date.day or 32))


def _links(references: Sequence[Reference], url: str) -> tuple[Link, ...]:
    """Return all links, each address once, what another record links as the work itself among them."""
    found: dict[str, Link] = {}
    for reference in references:
        for link in reference.links:
            found.setdefault(link.url, link)
        if reference.url and reference.url != url:
            found.setdefault(reference.url, Link("paper", reference.url))
    return tuple(found.values())


def _appearances(references: Sequence[Reference]) -> tuple[Appearance, ...]:
    """Return every place but the first one's own: a record that was read twice stands nowhere else."""
    own, *others = map(_appearance, references)
    places = [*references[0].also]
    for reference, place in zip(references[1:], others, strict=True):
        places += [place, *reference.also]
    return tuple(place for place in dict.fromkeys(places) if place != own)


def _appearance(reference: Reference) -> Appearance:
    venue = reference.venue
    printed = (venue.printed or venue.short or venue.name) if venue else ""
    return Appearance(reference.source, reference.section, printed)


def _follow(mapping: str, best: Reference, donors: dict[str, Reference]) -> dict[str, str]:
    kept = {name: text for name, text in getattr(best, mapping).items() if donors.get(name, best) is best}
    for name, donor in donors.items():
        if donor is not best and name in getattr(donor, mapping):
            kept[name] = getattr(donor, mapping)[name]
    return kept
