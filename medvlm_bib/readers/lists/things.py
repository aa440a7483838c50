"""Dates and venues as whole texts beside a title: the sure ones, and names of venues that no table has."""

from __future__ import annotations

import re
from functools import lru_cache

from medvlm_bib.normalize.dates import find_dates
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.venues import Resolution, resolve_venue
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import are_people, count_words, date_of, venue_of
from medvlm_bib.reference import PartialDate

__all__ = ["add_things", "is_abbreviated", "named_venue", "thing_of", "without_in"]

_LONGEST_NAME = 14  # words
_NO_NAME = lazy_pattern(r"[,:?!|]|\d{2}")
_SMALL = frozenset({"and", "&", "of", "the", "on", "in", "for", "to", "with"})
# "Expert Syst. Appl., 2017", "ACM Comput. Surv. 2018": full stops that end no sentence
_ABBREVIATED = lazy_pattern(
    r"(?:[A-Z][\w&\-]*\.? |of |and |& ){0,7}[A-Z][a-z\-]+\. (?:[A-Z][\w\-]*\.? ?){1,6}[,(\s]*(?:19|20)\d\d\)?"
)
_IN = lazy_pattern(
    r"^(?:in|at|published (?:in|at)|accepted (?:by|to|at)|to appear (?:in|at)|presented at|proc\. of)[:\s]+(?:the\s+)?",
    re.IGNORECASE,
)
_AND = lazy_pattern(r"^(?:and|&)\s+")


def without_in(text: str) -> str:
    """Return the text without the "In", "Published at" or "Proc. of" that it begins with."""
    return _IN.sub("", text)


def thing_of(text: str) -> PartialDate | Resolution | None:
    """Return the date or venue that the text is for certain."""
    if _AND.match(text):
        return None
    text = _IN.sub("", text)
    if date := date_of(text):
        return date
    venue = venue_of(text) if text and count_words(text) <= 16 else None
    return venue if venue is not None and (venue.known or venue.year or venue.venue.kind) else None


def named_venue(text: str) -> Resolution | None:
    """Return the unknown venue of "Distributed and Parallel Databases 2020": a name in capitals, and its year."""
    date = next(iter(find_dates(text)[-1:]), None)
    if date is None or text[date[1] :].strip(" .)"):
        return None
    name = text[: date[0]].strip(" ,.(")
    words = name.split()
    if not 2 <= len(words) <= _LONGEST_NAME or _NO_NAME.search(name) or are_people(name) >= 0.3:
        return None
    if not name[0].isupper() or not all(word[0].isupper() or word in _SMALL for word in words):
        return None
    found = resolve_venue(name)
    return found._replace(year=date[2].year, month=date[2].month) if found is not None else None


def is_abbreviated(text: str) -> bool:
    """Tell whether the text is a journal's abbreviated name with its year."""
    return (
        "." in text[:-5]
        and text.rstrip(")")[-1:].isdigit()
        and bool(_ABBREVIATED.fullmatch(text))
        and thing_of(text) is not None
    )


def add_things(things: list[tuple[str, PartialDate | Resolution]], entry: Entry, found: list[str]) -> None:
    """Put dates and venues that were found from right to left into the entry."""
    for text, thing in reversed(things):
        if isinstance(thing, Resolution):
            entry.venues.append(thing)
            found.append(f"venue {text}")
            if thing.year:  # "AAAI, 2024/2023.10", "arXiv 2019/08, ACL 2020": a date of its own
                entry.dates += _other_dates(text, thing.year, thing.month)
        else:
            entry.dates.append(thing)
            found.append(f"date {text}")


@lru_cache(maxsize=4096)
def _other_dates(text: str, year: int, month: int) -> tuple[PartialDate, ...]:
    """Return the dates in the text besides that of a venue."""
    dates = (date for _, _, date in find_dates(text))
    return tuple([date for date in dates if date.year != year or date.month not in (0, month)])
