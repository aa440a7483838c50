"""What headings tell of the entries below them: a venue, a year."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from medvlm_bib.normalize.dates import find_dates
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import count_words, date_of, venue_of

__all__ = ["from_headings", "names_venue", "venue_depths"]

_ACRONYM = lazy_pattern(r"[A-Z]\w*[A-Z]|[a-z][A-Z]")
# "Before 2022", "2015 - 2018", "2020 and earlier": the year of none of the entries below.
_SPAN_OF_YEARS = lazy_pattern(
    r"\b(?:before|after|since|until|till|up to|prior|earlier|older|pre|post)\b|\d{4}\s*[-–—~]+\s*\d{2,4}|\d\s*\+"
    r"|之前|以前|以来|至今",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def names_venue(heading: str) -> bool:
    """Tell whether a heading names a known venue beyond doubt: with its year, or by an acronym."""
    venue = venue_of(heading)
    return venue is not None and venue.known and bool(venue.year or _ACRONYM.search(heading))


def venue_depths(sections: Iterable[tuple[str, ...]]) -> frozenset[int]:
    """Return the depths, from 0, at which most headings of a page are known venues, and one of them beyond doubt."""
    headings: dict[int, set[str]] = defaultdict(set)
    for section in set(sections):
        for depth, heading in enumerate(section):
            headings[depth].add(heading)
    return frozenset(depth for depth, found in headings.items() if any(map(names_venue, found)) and _are_venues(found))


def _are_venues(headings: set[str]) -> bool:
    known = [heading for heading in headings if (venue := venue_of(heading)) is not None and venue.known]
    return 2 * len(known) > len(headings)


def from_headings(entry: Entry, depths: frozenset[int]) -> None:
    """Take venue and year from the nearest heading that has one, where the entry prints none itself.

    ``depths`` are those at which headings name venues: "Machine Learning" is a journal there, and a field elsewhere.
    """
    for depth, heading in enumerate(reversed(entry.section)):
        if count_words(heading) > 8:
            continue
        origin = "page title" if depth == len(entry.section) - 1 and len(entry.section) > 1 else "heading"
        has_year = entry.dates or any(venue.year for venue in entry.venues)
        date = date_of(heading)
        venue = None if date else venue_of(heading)
        named = names_venue(heading) or len(entry.section) - 1 - depth in depths
        if venue is not None and venue.known and (venue.year or (named and count_words(heading) <= 3)):
            if not entry.venues and venue.venue.kind != "preprint":
                entry.venues.append(venue if not has_year else venue._replace(year=0, month=0))
                entry.provenance["venue"] = origin
                if venue.year and not has_year:
                    entry.provenance["issued"] = origin
        elif not has_year:
            if date is None and count_words(heading) <= 4 and not _SPAN_OF_YEARS.search(heading):
                date = next((found for _, _, found in find_dates(heading)), None)
            if date is not None:
                entry.dates.append(date)
                entry.provenance["issued"] = origin
