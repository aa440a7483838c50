"""From a printed venue to what it names: ``MICAI, 2022``, ``ACL Oral, 2021``, ``CVPR'24``, ``Findings of EMNLP``.

The venues are rows of data/venues.toml. Acronyms are matched exactly or not at all (JBI is not JBHI); only a long name
may have a slip of the pen in one long word.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from medvlm_bib.data import _venue_words as words
from medvlm_bib.normalize.text import Repair, clean
from medvlm_bib.normalize.venue_table import (
    Row,
    strip_decorations,
    venue_by_name,
    venue_by_typo,
    venue_key,
    venue_track,
)
from medvlm_bib.reference import Venue

__all__ = ["Resolution", "is_known_venue", "resolve_venue"]


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


_LONGEST = 200  # characters; what is longer is no venue
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = r"(?P<name{0}>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}}\.?"
_YEAR = r"(?P<year{0}>(?:19[5-9]|20[0-4])\d)"
_DATE = re.compile(
    rf"(?<!\d){_YEAR.format(0)}\s*[./-]\s*(?P<month>1[0-2]|0?[1-9])(?:\s*[./-]\s*\d{{1,2}})?(?!\d)"
    rf"|(?<![a-z]){_MONTH.format(1)},?\s*(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?{_YEAR.format(1)}(?!\d)"
    rf"|(?<!\d){_YEAR.format(2)}[\s,.]*(?<![a-z]){_MONTH.format(2)}(?![a-z])"
    rf"|(?<!\d){_YEAR.format(3)}(?!\d)年?"
    r"|['’‘`´](?P<yymm>\d\d(?:0[1-9]|1[0-2])|\d\d)(?!\d)",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(.*[A-Za-z])[\s_-]?(\d\d)")
_SYMBOLS = re.compile(r"[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff*]+")
_EDGES = " \t,;:|/\\+&!~_.·•–—-\"'`’‘“”"
_NUMBERS = re.compile(
    r"(?:\barxiv:)?\d{4}\.\d{4,5}(?:v\d+)?\b|\babs/\S+|(?:\b(?:vol(?:ume)?|no|issue|pp?|pages?|art(?:icle)?)\b\.?\s*[\d:–-]+"
    r"|[\s,]\d{1,4}\s*\(\d{1,3}\)(?:\s*:\s*[\d–-]+)?)[\s,.;]*",
    re.IGNORECASE,
)
_PARENTHESES = re.compile(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]\s*")
_NO_VENUE = frozenset(words.NOT_VENUES)
_COMMON = frozenset(words.COMMON_WORDS)


@lru_cache(maxsize=8192)
def resolve_venue(printed: str) -> Resolution | None:
    """Return what a printed venue names, or None for what cannot be one ("-", a date, "Oral", "GitHub").

    A year, a month and how the paper was presented are taken off; a typo is repaired with a ``venue-typo``. An unknown
    name is kept as printed, its kind guessed from its words, with a ``venue-unknown``. "Under review" gives a
    ``venue-submitted``.
    """
    text = _SYMBOLS.sub(" ", clean(printed)) if len(printed) <= _LONGEST else ""
    if not venue_key(text) or "://" in text:
        return None
    best = None
    for part in _parts(text):
        found = _resolve_part(part, printed)
        if found and (best is None or (found.known, found.venue.kind != "preprint") > _rank(best)):
            best = found
            if _rank(best) == (True, True):
                break
    return best


def is_known_venue(text: str) -> bool:
    """Say whether a text is the name of a venue in the table, give or take a year, a track or "Oral".

    Names that are also ordinary words ("Brain", "Machine Learning") count only with a year.
    """
    if len(text) > _LONGEST:
        return False
    key = venue_key(text)
    if venue_by_name(key):
        return key not in _COMMON
    core, year, _ = _take_dates(text)
    if not year and (match := _SHORT_YEAR.fullmatch(core)) and venue_by_name(venue_key(match[1])):
        return True
    if "(" in core:
        core = _PARENTHESES.sub(" ", core)
    key = venue_key(core)
    return key != "" and (year > 0 or key not in _COMMON) and _find(key, typos=key.count(" ") < 2)[0] is not None


def _rank(resolution: Resolution) -> tuple[bool, bool]:
    return resolution.known, resolution.venue.kind != "preprint"


def _parts(text: str) -> list[str]:
    """Return the whole text, unless several of its parts name venues by themselves: ``arXiv 2019/08, ACL 2020``."""
    if not any(mark in text for mark in ",;|/&+") or venue_by_name(venue_key(text)):
        return [text]
    parts = [part for part in re.split(r"\s*[,;|]\s*|\s+[/&+]\s+|(?<=[a-z\d])/(?=[A-Z])", text) if part.strip(_EDGES)]
    known = [part for part in parts if _find(venue_key(_take_dates(part)[0]))[0]]
    return parts if len(known) > 1 and not _find(venue_key(_take_dates(text)[0]))[0] else [text]


def _resolve_part(text: str, printed: str) -> Resolution | None:
    core, year, month = _take_dates(text)
    row, typo, pending = _find(venue_key(core))
    if row is None and (match := _SHORT_YEAR.fullmatch(core)) and (row := _find(venue_key(match[1]))[0]):
        core, year = match[1], year or _century(int(match[2]))
    if row is None:
        row, typo, pending = _find_inside(core)
    repairs: list[Repair] = []
    known = row is not None
    if row is None:
        name = _undecorated(core)
        if not any(letter.isalpha() for letter in name) or venue_key(name) in _NO_VENUE:
            return None
        row = Row("", name, _guess_kind(name))
        repairs.append(Repair("venue-unknown", printed, name, f"unknown venue, kept as printed: {name}"))
    elif typo:
        repairs.append(Repair("venue-typo", printed, row.short, f"venue {core!r} read as {row.short}: {row.name}"))
    if pending:
        repairs.append(Repair("venue-submitted", printed, row.short or row.name, "printed as submitted, not published"))
    short = "" if row.short == row.name and row.kind != "preprint" else row.short
    venue = Venue(row.name, short, row.kind, clean(printed))
    return Resolution(venue, row.publisher, row.series, row.issn, year, month, tuple(repairs), known)


def _find(key: str, *, typos: bool = True) -> tuple[Row | None, bool, bool]:
    """Return the row that a key names, whether that is a typo, and whether the key says "under review"."""
    pending = False
    while key:
        if row := venue_by_name(key):
            return row, False, pending
        row, typo = venue_track(key)
        if row:
            return row, typo, pending
        if typos and (row := venue_by_typo(key)):
            return row, True, pending
        shorter, waiting = strip_decorations(key)
        if shorter == key:
            break
        key, pending = shorter, pending or waiting
    return None, False, False


def _find_inside(core: str) -> tuple[Row | None, bool, bool]:
    """Look for the name without volume and pages, with and without what stands in parentheses, around an @."""
    bare = _NUMBERS.sub(" ", core).strip(_EDGES)
    candidates = [bare] if bare != core else []
    candidates += [_PARENTHESES.sub(" ", bare), *_PARENTHESES.findall(bare)]
    for candidate in candidates:
        row, typo, pending = _find(venue_key(candidate))
        if row:
            return row, typo, pending
    return _workshop(bare), False, False


def _workshop(core: str) -> Row | None:
    """Return a workshop, challenge or symposium of a conference in the table: ``AAAI DSTC8 workshop``."""
    parts = [part for part in re.split(r"[\s@:,]+", core) if part]
    if len(parts) < 2:
        return None
    for parent, rest in ((parts[0], parts[1:]), (parts[-1], parts[:-1])):
        row = venue_by_name(venue_key(parent)) or venue_by_typo(venue_key(parent))
        if row and row.kind == "conference":
            own = venue_by_name(venue_key(" ".join(rest)))
            if own and own.kind == "workshop":
                return own
            guess = _guess_kind(" ".join(rest))
            if guess == "workshop" or "@" in core or (len(rest) == 1 and rest[0].isupper()):
                return Row("", _undecorated(core), "workshop")
    return None


def _take_dates(text: str) -> tuple[str, int, int]:
    """Return the text without its dates, and year and month of the first."""
    year = month = 0
    for match in _DATE.finditer(text):
        groups = match.groupdict()
        if groups["yymm"]:
            year = _century(int(groups["yymm"][:2]))
            month = int(groups["yymm"][2:] or 0)
        else:
            year = int(next(filter(None, (groups[f"year{n}"] for n in range(4)))))
            name = groups["name1"] or groups["name2"]
            month = _MONTHS.index(name.lower()) + 1 if name else int(groups["month"] or 0)
        break
    if year:
        text = _DATE.sub(" ", text)
    return re.sub(r"[(\[（]\s*[)\]）]", " ", text).replace("_", " ").strip(_EDGES), year, month


def _century(year: int) -> int:
    return year + (2000 if year < 50 else 1900)


@lru_cache(maxsize=1)
def _decoration() -> re.Pattern[str]:
    phrases = sorted((*words.DECORATIONS, *words.PENDING), key=len, reverse=True)
    choice = "|".join(re.escape(phrase).replace(r"\ ", r"[\s-]+") for phrase in phrases)
    return re.compile(rf"^(?:{choice})(?!\w)[\W_]*|[\W_]*(?<!\w)(?:{choice})[)\]\W_]*$", re.IGNORECASE)


def _undecorated(core: str) -> str:
    core = " ".join(core.split())
    while core and (shorter := _decoration().sub("", core).strip(_EDGES)) != core:
        core = shorter
    return core


@lru_cache(maxsize=1)
def _guesses() -> list[tuple[str, frozenset[str]]]:
    return [(row["kind"], frozenset(row["words"])) for row in words.GUESS]


def _guess_kind(name: str) -> str:
    parts = venue_key(name).split(" ")
    pairs = [f"{one} {two}" for one, two in pairwise(parts)]
    for kind, known in _guesses():
        if not known.isdisjoint(parts) or not known.isdisjoint(pairs) or any(w in name for w in known if w > "\u2e80"):
            return kind
    return "preprint" if any(part.endswith("rxiv") for part in parts) else ""
