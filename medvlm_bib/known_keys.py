"""Keys of an earlier export, kept for the papers that they were given to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Hashable, Iterable, Sequence
from typing import NamedTuple

from medvlm_bib.agreement import first_authors_agree, titles_agree
from medvlm_bib.agreement.titles import title_marks, titles_overlap
from medvlm_bib.normalize.text import fold
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

__all__ = ["KnownKeys", "usable_key"]

_UNUSABLE = re.compile(r"[^\w!*+./:<>?|-]")  # what BibTeX, biber or LaTeX would trip over
_IDENTIFIERS = ("doi", "arxiv", "acl", "openreview", "pmlr", "pmid", "pmcid")
_FIELDS = (
    "title",
    "authors",
    "issued",
    "available_date",
    "url",
    "section",
    "type",
)  # tell records with one title apart
_REWORDED = 0.75  # of all words of both titles, where first author and key are the same
_CROWD = 12  # of more records behind one trait only the first with the same title and author are looked at


def usable_key(key: str) -> str:
    """Return the key without what ends or breaks one in TeX: white space, braces, commas, percent signs and so on."""
    return _UNUSABLE.sub("", key)


class KnownKeys:
    """The keys of records that were read from an earlier export (a ``.bib`` or CSL-JSON file)."""

    def __init__(self, references: Iterable[Reference]) -> None:
        self._works = [_Work(reference) for reference in references if usable_key(reference.citation_key)]
        self.keys = tuple(usable_key(work.reference.citation_key) for work in self._works)
        self._by_key = {key: number for number, key in reversed(list(enumerate(self.keys)))}
        self._index: dict[Hashable, list[int]] = defaultdict(list)
        for number, work in enumerate(self._works):
            for trait in (*work.traits, (work.title, work.author)):
                self._index[trait].append(number)

    def match(self, references: Sequence[Reference], by_itself: Sequence[str], problems: list[Problem]) -> list[str]:
        """Return for each reference its known key, or "".

        They match by DOI, arXiv id or another identifier, or by title and first author (link and either of them); in a
        second round also by a title that was corrected. What would have the same key and the same first author may be
        reworded further.
        Each known key is given once, the pairs with most in common first; of pairs with the same in common, the one
        whose key is what the record would be called ``by_itself``. A key kept although title and first author are
        others is a warning.
        """
        keys = [""] * len(references)
        given: set[int] = set()
        works = [_Work(reference) for reference in references]
        for find in (self._candidates, _ByAuthor(self._works, self.keys, given).find):
            for evidence, index, number in self._pairs(works, keys, find, by_itself):
                if keys[index] or number in given:
                    continue
                keys[index] = self.keys[number]
                given.add(number)
                if not evidence.same_title and not evidence.same_author:
                    problems.append(_doubtful(references[index], self._works[number].reference, keys[index]))
        return keys

    def _pairs(
        self,
        works: list[_Work],
        keys: list[str],
        find: Callable[[_Work, str], Iterable[int]],
        by_itself: Sequence[str],
    ) -> list[tuple[_Evidence, int, int]]:
        """Return the pairs that match, best first; the order depends on what is in the records, not on theirs."""
        pairs = []
        for index, work in enumerate(works):
            if keys[index]:
                continue
            numbers = {*find(work, by_itself[index])}
            if (named := self._by_key.get(by_itself[index])) is not None:
                numbers.add(named)
            for number in numbers:
                known = self._works[number]
                evidence = _compare(work, known, by_itself[index] == self.keys[number])
                if evidence is not None:
                    pairs.append((evidence, index, number))
        pairs.sort(key=lambda pair: ([-weight for weight in pair[0]], by_itself[pair[1]], pair[2]))
        return pairs

    def _candidates(self, work: _Work, _key: str) -> set[int]:
        numbers: set[int] = set()
        for trait in work.traits:
            found = self._index.get(trait, [])
            if len(found) > _CROWD:
                found = self._index.get((work.title, work.author), [])[:_CROWD]
            numbers.update(found)
        return numbers


class _Work:
    """A record with what it is recognised by."""

    __slots__ = ("author", "identifiers", "reference", "title", "traits")

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self.title = fold(reference.title)
        self.author = fold(reference.first_author)
        self.identifiers = {(kind, value.lower()) for kind in _IDENTIFIERS if (value := getattr(reference, kind))}
        self.traits: set[Hashable] = {*self.identifiers}
        if reference.url:
            self.traits.add(("url", reference.url))
        self.traits.add(("title", self.title) if self.title else ("untitled", self.author))


class _ByAuthor:
    """The search of the second round: who of those that are left has the same first author, and more than that.

    What has none of these in common is no match either (see :func:`_compare`): title, identifier or link, a mark of the
    titles, the key.
    """

    def __init__(self, works: Sequence[_Work], keys: Sequence[str], given: Container[int]) -> None:
        self._works = works
        self._keys = keys
        self._given = given  # at the first search, when the first round is over
        self._authors: dict[str, list[int]] = {}
        self._wholes: dict[str, dict[Hashable, list[int]]] = {}
        self._parts: dict[str, dict[Hashable, list[int]]] = {}

    def find(self, work: _Work, key: str) -> set[int]:
        """Return the numbers of the works that may be this one, called ``key`` by itself."""
        if not self._authors:
            for number, known in enumerate(self._works):
                if number not in self._given:
                    self._authors.setdefault(known.author, []).append(number)
        if not work.author or work.author not in self._authors:
            return set()
        if work.author not in self._wholes:
            self._index(work.author)
        wholes, parts = self._wholes[work.author], self._parts[work.author]
        whole_marks, part_marks = title_marks(work.reference.title)
        numbers: set[int] = set()
        for index, traits in ((wholes, (*work.traits, *whole_marks, *part_marks, ("key", key))), (parts, whole_marks)):
            for trait in traits:
                numbers.update(index.get(trait, ()))
        return numbers

    def _index(self, author: str) -> None:
        wholes = self._wholes[author] = defaultdict(list)
        parts = self._parts[author] = defaultdict(list)
        for number in self._authors[author]:
            known = self._works[number]
            whole_marks, part_marks = title_marks(known.reference.title)
            for trait in (*known.traits, *whole_marks, ("key", self._keys[number])):
                wholes[trait].append(number)
            for mark in part_marks:
                parts[mark].append(number)


class _Evidence(NamedTuple):
    """What two records have in common, the weightiest first."""

    same_title: bool
    same_author: bool
    shared_identifiers: int
    same_fields: int
    same_key: bool


def _compare(work: _Work, known: _Work, same_key: bool) -> _Evidence | None:
    """Return what the two have in common, None where that is too little for a match."""
    one, other = work.reference, known.reference
    same_author = work.author == known.author
    same_title = work.title == known.title or (same_author and titles_agree(one.title, other.title))
    if same_title and not same_author:
        same_author = not (work.author and known.author) or first_authors_agree(one.authors, other.authors)
    same_url = bool(one.url) and one.url == other.url
    shared = len(work.identifiers & known.identifiers) + (same_url and (same_title or same_author))
    if not (
        (same_title and same_author)
        or shared
        or (same_key and same_author and titles_overlap(one.title, other.title) >= _REWORDED)
    ):
        return None
    fields = sum(getattr(one, name) == getattr(other, name) for name in _FIELDS)
    return _Evidence(same_title, same_author, shared, fields, same_key)


def _doubtful(reference: Reference, known: Reference, key: str) -> Problem:
    message = f"kept the key '{key}' by identifier alone: it was given to '{known.title}'"
    return Problem("key-of-another-title", "warning", message, reference.source)
