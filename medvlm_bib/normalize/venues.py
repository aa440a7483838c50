"""From a printed venue to what it names: ``MICAI, 2022``, ``ACL Oral, 2021``, ``CVPR'24``, ``Findings of EMNLP``.

The venues are rows of data/venues.toml. Acronyms are matched exactly or not at all (JBI is not JBHI); only a long name
may have a slip of the pen in one long word.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from medvlm_bib.data import _venue_words as words
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.text import Repair, clean
from medvlm_bib.normalize.venue_table import (
    Row,
    strip_decorations,
    venue_by_name,
    venue_by_typo,
    venue_key,
    venue_track,
)
from medvlm_bib.normalize.venue_text import (
    EDGES,
    PARENTHESES,
    guess_kind,
    short_year,
    take_dates,
    undecorated,
    without_numbers,
)
from medvlm_bib.reference import Venue

__all__ = ["Resolution", "resolve_venue"]


class Resolution(NamedTuple):
    """What a printed venue names.

    ``venue.kind`` is ``preprint`` for arXiv and its like: a place where a work stands, not a place of publication.
    ``year`` and ``month`` are those printed in the venue's text, 0 where none is. ``known`` says whether the table has
    the venue (or, for a workshop, its conference).
    """

    venue: Venue
    publisher: str = ""
    collection_title: str = ""
    issn: str = ""
    year: int = 0
    month: int = 0
    repairs: tuple[Repair, ...] = ()
    known: bool = False


class _Found(NamedTuple):
    row: Row
    typo: bool = False
    pending: bool = False  # printed with "under review" or the like


_LONGEST = 200  # characters; what is longer is no venue
_SYMBOLS = lazy_pattern(r"[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff*]+")
_SEVERAL = lazy_pattern(r"\s*[,;|]\s*|\s+[/&+]\s+|(?<=[a-z\d])/(?=[A-Z])")
_TITLE_PARTS = lazy_pattern(r"\s+[–—-]\s+|\.\s+(?=[A-Z])")  # Computer Vision – ECCV 2022
_OPENING = frozenset("([（")
_NO_VENUE = frozenset(words.NOT_VENUES)
_FILLERS = frozenset(words.FILLERS)


@lru_cache(maxsize=8192)
def resolve_venue(printed: str, year: int = 0) -> Resolution | None:
    """Return what a printed venue names, or None for what cannot be one ("-", a date, "Oral", "GitHub").

    A year, a month and how the paper was presented are taken off; a typo is repaired with a ``venue-typo``. An unknown
    name is kept as printed, its kind guessed from its words, with a ``venue-unknown``. "Under review" gives a
    ``venue-submitted``. Names and publishers are those of the year that is printed, else of ``year``.
    """
    text = clean(printed) if len(printed) <= _LONGEST else ""
    if "*" in text or not text.isascii():
        text = _SYMBOLS.sub(" ", text)
    if not venue_key(text) or "://" in text:
        return None
    found = [resolution for part in _parts(text) if (resolution := _resolve_part(part, printed, year))]
    return max(found, key=_rank, default=None)


def _rank(resolution: Resolution) -> tuple[bool, bool]:
    return resolution.known, resolution.venue.kind != "preprint"


def _parts(text: str) -> list[str]:
    """Return the whole text, unless several of its parts name venues by themselves: ``arXiv 2019/08, ACL 2020``."""
    if not any(mark in text for mark in ",;|/&+") or venue_by_name(venue_key(text)):
        return [text]
    parts = [part for part in _SEVERAL.split(text) if part.strip(EDGES)]
    known = [part for part in parts if _find(venue_key(take_dates(part)[0]), typos=False)]
    return parts if len(known) > 1 and not _find(venue_key(take_dates(text)[0])) else [text]


def _resolve_part(text: str, printed: str, default_year: int) -> Resolution | None:
    core, year, month = take_dates(text)
    found = _find(venue_key(core))
    if not found:
        acronym, short = short_year(core)
        if short and (found := _find(venue_key(acronym))):
            year = year or short
    found = found or _find_inside(core)
    repairs: list[Repair] = []
    if found:
        row = found.row.in_year(year or default_year)
        if found.typo:
            repairs.append(Repair("venue-typo", printed, row.short, f"venue {core!r} read as {row.short}: {row.name}"))
        if found.pending:
            message = "printed as submitted: it may not have appeared there"
            repairs.append(Repair("venue-submitted", printed, row.short or row.name, message))
    else:
        name = undecorated(core)
        if not any(letter.isalpha() for letter in name) or venue_key(name) in _NO_VENUE:
            return None
        row = Row("", name, guess_kind(name))
        repairs.append(Repair("venue-unknown", printed, name, f"unknown venue, kept as printed: {name}"))
    short_name = "" if row.short == row.name and row.kind != "preprint" else row.short
    venue = Venue(row.name, short_name, row.kind, clean(printed))
    return Resolution(venue, row.publisher, row.series, row.issn, year, month, tuple(repairs), found is not None)


def _find(key: str, *, typos: bool = True) -> _Found | None:
    """Return the row that a key names by itself, behind leading words, as a track, misspelt, or with decorations."""
    pending = False
    while key:
        if row := venue_by_name(key):
            return _Found(row, pending=pending)
        row, typo = venue_track(key)
        if row:
            return _Found(row, typo, pending)
        if typos and (row := venue_by_typo(key)):
            return _Found(row, True, pending)
        shorter, waiting = strip_decorations(key)
        if shorter == key:
            break
        key, pending = shorter, pending or waiting
    return None


def _find_inside(core: str) -> _Found | None:
    """Look for the name without volume and pages, without parentheses or in them, in one part of a book's title."""
    bare = without_numbers(core)
    if bare != core and (found := _find(venue_key(bare))):
        return found
    outer = bare if _OPENING.isdisjoint(bare) else PARENTHESES.sub(" ", bare).strip(EDGES)
    if outer != bare:
        if found := _find(venue_key(outer)):
            return found
        for inner in PARENTHESES.findall(bare):
            if (found := _find(venue_key(inner))) and _agree(outer, found.row):
                return found
    parts = _TITLE_PARTS.split(outer)
    if len(parts) > 1:
        known = [found for part in parts if (found := _find(venue_key(part), typos=False))]
        if len({found.row for found in known}) == 1:
            return known[0]
    workshop = _workshop(bare)
    return _Found(workshop) if workshop else None


def _agree(outer: str, row: Row) -> bool:
    """Say whether a name may have this row's acronym: Indian Control Conference (ICC) is not the one of the table."""
    mine = set(venue_key(outer).split(" ")) - _FILLERS
    return len(mine) < 2 or not mine.isdisjoint(venue_key(f"{row.name} {row.event}").split(" "))


def _workshop(core: str) -> Row | None:
    """Return a workshop, challenge or symposium of a conference in the table: ``AAAI DSTC8 workshop``."""
    parts = [part for part in re.split(r"[\s@:,]+", core) if part]
    if len(parts) < 2:
        return None
    for parent, rest in ((parts[0], parts[1:]), (parts[-1], parts[:-1])):
        row = venue_by_name(venue_key(parent)) or venue_by_typo(venue_key(parent))
        if row and row.kind == "conference":
            own = venue_by_name(venue_key(" ".join(part for part in rest if part.lower() != "workshop")))
            if own and own.kind == "workshop":
                return own
            if guess_kind(" ".join(rest)) == "workshop" or "@" in core or (len(rest) == 1 and rest[0].isupper()):
                return Row("", undecorated(core), "workshop")
    return None
