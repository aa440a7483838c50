"""What stands before a title and begins with its date: "2017 MLDM", "20181012 NIPS-18"."""

from __future__ import annotations

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import date_of, tidy, venue_of
from medvlm_bib.readers.lists.things import add_things

__all__ = ["date_first"]

_MOST_OF_A_VENUE = 6  # words
_YEAR_FIRST = lazy_pattern(r"((?:19|20)\d\d)\s+([A-Z][^.,:;]*)")


def date_first(text: str, entry: Entry, found: list[str]) -> bool:
    """Read "2017 MLDM" or "2015 ICLR FGSM" before a title: a year, the venue, and what else there may be."""
    bare = tidy(text)
    match = _YEAR_FIRST.fullmatch(bare) if bare[:1].isdigit() else None
    if match is None or entry.venues or entry.dates:
        return _day_first(text, entry, found)
    year, words = match[1], match[2].split()
    for count in range(len(words), 0, -1):
        venue = venue_of(f"{' '.join(words[:count])} {year}")
        if venue is not None and venue.known:
            add_things([(f"{year} {' '.join(words[:count])}", venue)], entry, found)
            entry.notes += words[count:]
            return True
    venue = venue_of(f"{match[2]} {year}") if len(words) <= 2 else None
    date = date_of(year)
    add_things([(text, venue)] if venue is not None else [(year, date)] if date else [], entry, found)
    if venue is None:
        entry.notes.append(match[2])
    return True


def _day_first(text: str, entry: Entry, found: list[str]) -> bool:
    """Read "20181012 NIPS-18", "2018/07 arXiv" before a title: a day, and where the work stands."""
    first, _, rest = tidy(text).partition(" ")
    date = date_of(first) if first[:1].isdigit() and rest and not entry.dates else None
    if date is None:
        return False
    words = rest.split()
    for count in range(min(len(words), _MOST_OF_A_VENUE), 0, -1):
        venue = venue_of(tidy(" ".join(words[:count])))
        if venue is not None and venue.known:
            add_things([(rest, venue)], entry, found)
            words = words[count:]
            break
    entry.dates.append(date)
    found.append(f"date {first}")
    if words:
        entry.notes.append(" ".join(words))
    return True
