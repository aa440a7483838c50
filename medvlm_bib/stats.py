"""What a bibliography holds, counted: by section, year, venue and type, and what its records know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from medvlm_bib.display import fit, width
from medvlm_bib.reference import Reference
from medvlm_bib.venue_labels import venue_labels

__all__ = ["Stats", "collect_stats", "stats_lines"]

_NONE = "(none)"
_IDENTIFIERS = ("doi", "arxiv", "acl", "openreview", "pmlr", "pmid", "pmcid", "isbn")
_TOP = 20  # of venues and sections in the account for people
_BAR = 30

# what a complete record has, and how to tell
_COMPLETENESS: dict[str, Callable[[Reference], object]] = {
    "authors": lambda r: r.authors and not r.et_al,
    "year": lambda r: r.issued,
    "month": lambda r: r.issued and r.issued.month,
    "venue": lambda r: r.venue or r.arxiv,
    "identifier": lambda r: any(getattr(r, kind) for kind in _IDENTIFIERS),
    "link": lambda r: r.url,
    "code": lambda r: any(link.kind == "code" for link in r.links),
    "pages": lambda r: r.page or r.number,
    "abstract": lambda r: r.abstract,
}


class Stats(NamedTuple):
    """Counts; every mapping goes from the largest to the smallest, years in order. "(none)" counts who has none."""

    entries: int
    authors: int
    sections: Mapping[str, int]
    years: Mapping[str, int]
    venues: Mapping[str, int]
    types: Mapping[str, int]
    identifiers: Mapping[str, int]
    completeness: Mapping[str, int]

    def as_json(self) -> dict[str, Any]:
        """Return the counts as plain objects for json.dumps."""
        return {name: dict(value) if isinstance(value, Mapping) else value for name, value in self._asdict().items()}


def collect_stats(references: Sequence[Reference]) -> Stats:
    """Count the references; one that stands in several sections counts in each."""
    sections = Counter(
        " / ".join(path) or _NONE
        for r in references
        for path in dict.fromkeys((r.section, *(place.section for place in r.also)))
    )
    identifiers = {kind: sum(bool(getattr(r, kind)) for r in references) for kind in _IDENTIFIERS}
    identifiers = {kind: number for kind, number in identifiers.items() if number}
    identifiers[_NONE] = sum(not _COMPLETENESS["identifier"](r) for r in references)
    return Stats(
        len(references),
        sum(len(r.authors) for r in references),
        _largest_first(sections),
        dict(sorted(Counter(str(r.issued.year) if r.issued else _NONE for r in references).items())),
        _largest_first(Counter(label or _NONE for label in venue_labels(references))),
        _largest_first(Counter(r.type for r in references)),
        identifiers,
        {name: sum(bool(known(r)) for r in references) for name, known in _COMPLETENESS.items()},
    )


def stats_lines(stats: Stats, columns: int) -> Iterator[str]:
    """Yield the account for people, with a bar for each number, as wide as ``columns``."""
    yield f"{stats.entries} entries, {stats.authors} authors"
    groups = (
        ("By section", stats.sections),
        ("By year", stats.years),
        ("By venue", stats.venues),
        ("By type", stats.types),
        ("Identifiers", stats.identifiers),
        (f"Known, of {stats.entries}", stats.completeness),
    )
    for title, counts in groups:
        yield ""
        yield title
        yield from _bars(counts, columns)


def _bars(counts: Mapping[str, int], columns: int) -> Iterator[str]:
    shown = list(counts.items())[:_TOP]
    if not shown:
        return
    highest = max(number for _, number in shown) or 1
    digits = len(str(highest))
    name_width = min(max(width(name) for name, _ in shown), max(columns - digits - 12, 10))
    room = max(min(columns - name_width - digits - 6, _BAR), 1)
    for name, number in shown:
        bar = "█" * (number * room // highest or (1 if number else 0))
        yield f"  {fit(name, name_width)}  {number:>{digits}}  {bar}".rstrip()
    if len(counts) > _TOP:
        yield f"  and {len(counts) - _TOP} more"


def _largest_first(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
