"""What the page's script searches, filters and sorts by: numbers that stand for entries, in place of their texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from medvlm_bib.data._letters import LATIN
from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import PartialDate, Reference
from medvlm_bib.site.entries import has_code, has_pdf, type_label
from medvlm_bib.site.sections import Sections
from medvlm_bib.venue_labels import venue_labels

__all__ = ["make_index"]

_TITLE, _AUTHOR, _VENUE, _SECTION = 3, 2, 1, 0  # how much a word counts by where it stands
_WEIGHTS = 4  # so many of them: a posting is an entry's number times this, plus the weight
_CODE, _PDF = 1, 2


def make_index(references: Sequence[Reference], sections: Sections) -> dict[str, Any]:
    """Return the index as an object for json.dumps; entries are numbered in the order given, from 0."""
    venues, of_venue = _numbered(venue_labels(references))
    types, of_type = _numbered([type_label(reference.type) for reference in references])
    words, postings = _search_index(references)
    return {
        "keys": [reference.citation_key for reference in references],
        "lead": 1 if sections.title else 0,  # headings over the whole list, which are no sections of it
        "sections": [[row.label, row.parent] for row in sections.rows],
        "venues": venues,
        "types": types,
        "of": {
            "section": sections.of,
            "first": sections.first,
            "year": [reference.issued.year if reference.issued else 0 for reference in references],
            "venue": of_venue,
            "type": of_type,
            "has": [_CODE * has_code(reference) | _PDF * has_pdf(reference) for reference in references],
        },
        "orders": _orders(references),
        "letters": {chr(letter) if isinstance(letter, int) else letter: plain for letter, plain in LATIN.items()},
        "words": words,
        "postings": postings,
    }


def _numbered(labels: Sequence[str]) -> tuple[list[str], list[int]]:
    """Return the different labels, and for each of the given its place among them (-1 for none)."""
    numbers: dict[str, int] = {}
    of = [numbers.setdefault(label, len(numbers)) if label else -1 for label in labels]
    return list(numbers), of


def _orders(references: Sequence[Reference]) -> dict[str, list[int]]:
    """Return the entries in each order that a reader may choose beside the list's own; who lacks the key is last."""
    places = range(len(references))
    dates = [reference.issued or PartialDate(0) for reference in references]
    titles = [fold(reference.title) for reference in references]
    authors = [fold(reference.first_author) for reference in references]
    return {
        "newest": sorted(places, key=lambda place: tuple(-part for part in dates[place])),
        "oldest": sorted(places, key=lambda place: (not dates[place].year, dates[place])),
        "title": sorted(places, key=lambda place: (not titles[place], titles[place])),
        "author": sorted(places, key=lambda place: (not authors[place], authors[place], dates[place], titles[place])),
    }


def _search_index(references: Sequence[Reference]) -> tuple[str, list[list[int]]]:
    """Return every word once, sorted and with spaces between, and the postings of each."""
    found: dict[str, dict[int, int]] = {}
    for place, reference in enumerate(references):
        for weight, text in _texts(reference):
            for word in _words(text):
                holders = found.setdefault(word, {})
                holders[place] = max(holders.get(place, 0), weight)
    words = sorted(found)
    return " ".join(words), [[place * _WEIGHTS + weight for place, weight in found[word].items()] for word in words]


def _words(text: str) -> set[str]:
    """Return the words, and those with a hyphen also without: ``X-ray`` is found as "x ray" and as "xray"."""
    words = set(fold(text).split())
    if "-" in text:
        words.update(fold(text.replace("-", "")).split())
    return words


def _texts(reference: Reference) -> Iterator[tuple[int, str]]:
    yield _TITLE, reference.title
    yield _TITLE, reference.title_short
    yield _TITLE, reference.citation_key
    for name in reference.authors:
        yield _AUTHOR, str(name)
    if reference.venue:
        yield _VENUE, f"{reference.venue.short} {reference.venue.name}"
    if reference.issued:
        yield _VENUE, str(reference.issued.year)
    for section in (reference.section, *(place.section for place in reference.also)):
        yield _SECTION, " ".join(section)
