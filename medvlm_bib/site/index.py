"""What the page's script searches, filters and sorts by: numbers that stand for entries, in place of their texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from medvlm_bib.data._letters import LATIN
from medvlm_bib.normalize.text import clean, fold
from medvlm_bib.reference import PartialDate, Reference
from medvlm_bib.site.entries import has_code, has_pdf, type_label
from medvlm_bib.site.languages import script_language
from medvlm_bib.site.sections import Sections
from medvlm_bib.venue_labels import venue_labels

__all__ = ["make_index"]

_TITLE, _AUTHOR, _VENUE, _SECTION = 3, 2, 1, 0  # how much a word counts by where it stands
_WEIGHTS = 4  # so many of them: a posting is an entry's number times this, plus the weight
_CODE, _PDF = 1, 2


def make_index(references: Sequence[Reference], sections: Sections) -> dict[str, Any]:
    """Return the index as an object for json.dumps; entries are numbered in the order given, from 0."""
    venues, of_venue = _numbered([clean(label) for label in venue_labels(references)])
    types, of_type = _numbered([type_label(reference.type) for reference in references])
    labels = [*venues, *(row.label for row in sections.rows)]
    words, postings, coined = _search_index(references)
    return {
        "keys": [reference.citation_key for reference in references],
        "lead": 1 if sections.title else 0,  # headings over the whole list, which are no sections of it
        "sections": [[row.label, row.parent] for row in sections.rows],
        "languages": {label: found for label in labels if (found := script_language(label))},
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
        "coined": coined,
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


def _search_index(references: Sequence[Reference]) -> tuple[str, list[list[int]], list[int]]:
    """Return every word once, sorted and with spaces between, the postings of each, and which words are coined.

    A coined word stands nowhere as such, so that the page suggests none: joined words, citation keys, identifiers.
    """
    found: dict[str, dict[int, int]] = {}
    printed: set[str] = set()
    for place, reference in enumerate(references):
        weighed = [(weight, _words(text)) for weight, text in _texts(reference)]
        printed.update(*(words for _, words in weighed))
        for weight, words in (*weighed, *_coined(reference)):
            for word in words:
                holders = found.setdefault(word, {})
                holders[place] = max(holders.get(place, 0), weight)
    words = sorted(found)
    postings = [[place * _WEIGHTS + weight for place, weight in found[word].items()] for word in words]
    return " ".join(words), postings, [place for place, word in enumerate(words) if word not in printed]


def _words(text: str) -> list[str]:
    return fold(text).split()


def _coined(reference: Reference) -> Iterator[tuple[int, list[str]]]:
    """Yield words that a reader may ask for: ``X-ray`` as "xray"; a DOI or an arXiv number as one word; the key."""
    for weight, text in _texts(reference):
        if "-" in text:
            yield weight, _words(text.replace("-", ""))
    yield _TITLE, _words(reference.citation_key)
    for identifier in (reference.doi, reference.arxiv):
        yield _TITLE, ["".join(_words(identifier))] if identifier else []


def _texts(reference: Reference) -> Iterator[tuple[int, str]]:
    yield _TITLE, reference.title
    yield _TITLE, reference.title_short
    for name in reference.authors:
        yield _AUTHOR, str(name)
    if reference.venue:
        yield _VENUE, f"{reference.venue.short} {reference.venue.name}"
    if reference.issued:
        yield _VENUE, str(reference.issued.year)
    for section in (reference.section, *(place.section for place in reference.also)):
        yield _SECTION, " ".join(section)
