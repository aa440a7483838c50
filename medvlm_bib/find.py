"""Search a bibliography by words, forgiving of typos: titles, authors, venues, sections, years and keys.

Every distinct word of the bibliography is compared with the query once, by rapidfuzz; an index leads from the words to
the records.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import Reference

__all__ = ["Hit", "find", "nearest"]

# How much a word counts by where it stands.
_WEIGHTS = {"key": 3.0, "title": 3.0, "author": 2.5, "venue": 1.5, "year": 1.5, "section": 1.0}
_CUTOFF = 80.0  # of rapidfuzz's 100: one wrong letter in five
_PREFIX = 3  # letters from which on a beginning stands for the word
_BEGUN = 0.6  # what a beginning counts, at least
_SLIP = 0.9  # what a word with a slip counts, at most
_PHRASE = 1.5  # more for words that stand together in the title


class Hit(NamedTuple):
    """A record that was found, and how well it matches."""

    score: float
    reference: Reference


def find(references: Sequence[Reference], words: str, *, limit: int = 20) -> list[Hit]:
    """Return the records in which every word occurs, or something like it, the best first, at most ``limit``."""
    return _search(references, words, limit, all_words=True)


def nearest(references: Sequence[Reference], words: str, *, limit: int = 5) -> list[Hit]:
    """Return the records that have most of the words, for a query that nothing matches whole."""
    return _search(references, words, limit, all_words=False)


def _search(references: Sequence[Reference], words: str, limit: int, *, all_words: bool) -> list[Hit]:
    query = fold(words).split()
    if not query:
        return []
    index = _index(references)
    total: dict[int, float] = defaultdict(float)
    matched: dict[int, int] = defaultdict(int)
    for word in query:
        best: dict[int, float] = {}
        for other, likeness in _alike(word, index):
            for place, weight in index[other].items():
                best[place] = max(best.get(place, 0.0), likeness * weight)
        for place, score in best.items():
            total[place] += score
            matched[place] += 1
    phrase = " ".join(query)
    hits = []
    for place, score in total.items():
        if all_words and matched[place] < len(query):
            continue
        if len(query) > 1 and phrase in fold(references[place].title):
            score *= _PHRASE
        hits.append((-matched[place], -score, place))
    return [Hit(-score, references[place]) for _, score, place in sorted(hits)[:limit]]


def _alike(word: str, index: dict[str, dict[int, float]]) -> Iterator[tuple[str, float]]:
    """Yield the words of the bibliography that this one can mean, with 1 for the same and less for others."""
    from rapidfuzz import fuzz, process

    if word in index:
        yield word, 1.0
    if len(word) >= _PREFIX:
        yield from (
            (other, _BEGUN + (1 - _BEGUN) * len(word) / len(other)) for other in index if other.startswith(word)
        )
    if not word.isdigit():  # another year is no slip
        for other, score, _ in process.extract(word, list(index), scorer=fuzz.ratio, score_cutoff=_CUTOFF, limit=None):
            yield other, score / 100 * _SLIP


def _index(references: Sequence[Reference]) -> dict[str, dict[int, float]]:
    """Return, for each word, the places of the records that have it, with the weight of the best field."""
    index: dict[str, dict[int, float]] = defaultdict(dict)
    for place, reference in enumerate(references):
        for kind, text in _texts(reference):
            weight = _WEIGHTS[kind]
            for word in fold(text).split():
                if index[word].get(place, 0.0) < weight:
                    index[word][place] = weight
    return index


def _texts(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "key", reference.citation_key
    yield "title", reference.title
    yield "title", reference.title_short
    for name in reference.authors:
        yield "author", str(name)
    if reference.venue:
        yield "venue", f"{reference.venue.short} {reference.venue.name}"
    if reference.issued:
        yield "year", str(reference.issued.year)
    for section in (reference.section, *(place.section for place in reference.also)):
        yield "section", " ".join(section)
