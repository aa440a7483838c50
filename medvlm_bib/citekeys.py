"""Citation keys: one for each reference, that stays what it is while the list grows.

A key follows from its own record alone (the pattern's *base*), unless records share a base. Then the one that appeared
first keeps it, and each later one adds as many title words as tell it from all earlier ones: ``johnson2019mimic`` and
``johnson2019mimic-cxr-jpg``. Three things make that stable:

- Earlier is a matter of content (date, then title), never of the place in the list: no order changes a key.
- A key depends on earlier records of its own group alone: a new paper changes no older one's.
- What is added stands behind a sign that no base of the pattern can hold. Without it ``li2020multi`` made longer to
  ``li2020multimodal`` would be the base of somebody else, and one of the two would have to give way.

Keys that exist already (``known`` ones from an earlier export, and those that came with a ``.bib``) are kept first; new
ones get out of their way.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING

from medvlm_bib.content import content_text
from medvlm_bib.key_pattern import DEFAULT, KeyPattern
from medvlm_bib.normalize.text import fold
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference, Source, with_keys

if TYPE_CHECKING:
    from medvlm_bib.known_keys import KnownKeys

__all__ = ["assign_keys"]


def assign_keys(
    references: Sequence[Reference],
    *,
    pattern: KeyPattern = DEFAULT,
    known: "KnownKeys | None" = None,
    problems: list[Problem],
) -> list[Reference]:
    """Return the references in the same order, each with a citation key of its own (compared without case).

    A record that is in ``known`` takes its key from there; one that has a ``citation_key`` keeps it unless another
    has it too. Every key that had to become another one is a note.
    """
    run = _Run(references, pattern)
    if known is not None:
        by_itself = list(run.settle([""] * len(references), ()))
        keys = run.settle(known.match(references, by_itself, problems), known.keys)
    else:
        keys = run.settle([""] * len(references), ())
    problems.extend(run.problems)
    return with_keys(references, keys)


class _Run:
    """The keys that all records would like, worked out once, and the notes of the last :meth:`settle`."""

    def __init__(self, references: Sequence[Reference], pattern: KeyPattern) -> None:
        self.references = references
        self.separator = pattern.separator
        wishes = list(map(pattern.base, references))
        self.bases = [base for base, _ in wishes]
        self.words = [words for _, words in wishes]  # of the title, that may be added
        self.given = self._given()
        self.problems: list[Problem] = []
        self._next_number: dict[str, int] = {}

    def _given(self) -> list[str]:
        """Return the keys that the records came with; none where no record has one."""
        if not any(map(attrgetter("citation_key"), self.references)):
            return []
        from medvlm_bib.known_keys import usable_key

        return [usable_key(r.citation_key) if r.citation_key else "" for r in self.references]

    def settle(self, keys: list[str], reserved: Iterable[str]) -> list[str]:
        """Fill the empty places of ``keys`` without using a reserved one; given keys come before fresh ones."""
        self.problems = []
        self._next_number = {}
        taken = {key.lower() for key in reserved}
        taken.update([key.lower() for key in keys if key])
        self._fulfil(self.given, keys, taken)
        self._fulfil(self.bases, keys, taken)
        return keys

    def _fulfil(self, bases: Sequence[str], keys: list[str], taken: set[str]) -> None:
        """Give each place without a key its base, or where others have or want the same a longer one."""
        groups: dict[str, list[int]] = defaultdict(list)
        for place, base in enumerate(bases):
            if base:
                groups[base.lower()].append(place)
        contested = []
        for base, members in groups.items():
            waiting = [place for place in members if not keys[place]]
            if len(waiting) > 1:
                waiting = self._by_age(waiting)
            if waiting and base not in taken:
                first = waiting.pop(0)
                keys[first] = bases[first]
                taken.add(base)
            if waiting:
                contested.append((base, members, waiting))
        for _, members, waiting in sorted(contested):  # bases are distinct: that order is the same in any list
            self._lengthen(bases, members, waiting, keys, taken)

    def _lengthen(
        self, bases: Sequence[str], members: list[int], waiting: list[int], keys: list[str], taken: set[str]
    ) -> None:
        """Give those who wait, eldest first, a key with as many words as tell it from the members before it."""
        titles = _Titles()
        for place in members:
            if keys[place]:
                titles.add(self.words[place])
        for place in waiting:
            base, words = bases[place], self.words[place]
            key = self._longer_key(base, words, titles.add(words), taken)
            keys[place] = key
            taken.add(key.lower())
            message = f"the key '{base}' is taken: this entry's is '{key}'"
            self.problems.append(Problem("key-clash", "note", message, self.references[place].source, base, key))

    def _longer_key(self, base: str, words: tuple[str, ...], size: int, taken: set[str]) -> str:
        """Return the key with so many title words, or with more where that is taken; 0 if words do not help."""
        for length in range(size, len(words) + 1) if size else ():
            key = self.separator.join((base, *words[:length]))
            if key.lower() not in taken:
                return key
        for number in count(self._next_number.get(base, 2)):  # one title a thousand times is a thousand steps
            key = f"{base}{self.separator}{number}"
            if key.lower() not in taken:
                break
        self._next_number[base] = number + 1
        return key

    def _by_age(self, places: list[int]) -> list[int]:
        """Order by first appearance (unknown last), then folded title, then all else; copies by file name and line."""
        ages = {place: self._age(self.references[place]) for place in places}
        if len(set(ages.values())) < len(ages):  # the same date and title: to write records out takes its time
            places = sorted(places, key=self._all_else)
        return sorted(places, key=ages.__getitem__)

    def _all_else(self, place: int) -> tuple[str, Source]:
        reference = self.references[place]
        return content_text(reference), reference.source

    def _age(self, reference: Reference) -> tuple[tuple[int, ...], str]:
        return reference.available_date or reference.issued or (9999,), fold(reference.title)


class _Titles:
    """The titles of a group word by word, as a tree in which a branch grows only where two of them part."""

    def __init__(self) -> None:
        self._root: dict[str, _Branch] = {}

    def add(self, words: tuple[str, ...]) -> int:
        """Take the title in; return with how many words it begins as none before it, 0 where one is the same.

        A title that ends has one word more than one that goes on: ``x`` is no beginning of ``x y`` then.
        """
        if not words:
            return 0
        words = (*words[:-1], words[-1] + " ")
        branches, start = self._root, 0
        while (branch := branches.get(words[start])) is not None:
            end = branch.end
            if words[start:end] == branch.words[start:end]:
                if end == len(words):
                    return 0
                branches, start = branch.branches, end
                continue
            while words[start] == branch.words[start]:
                start += 1
            branch.part(start)
            branches = branch.branches
            break
        branches[words[start]] = _Branch(words, len(words))
        return start + 1


class _Branch:
    """What one or several titles have in common behind the place where they parted from others: words up to ``end``."""

    __slots__ = ("branches", "end", "words")

    def __init__(self, words: tuple[str, ...], end: int, branches: "dict[str, _Branch] | None" = None) -> None:
        self.words = words
        self.end = end
        self.branches: dict[str, _Branch] = {} if branches is None else branches

    def part(self, end: int) -> None:
        """End here, and leave the rest to a branch of this one."""
        self.branches = {self.words[end]: _Branch(self.words, self.end, self.branches)}
        self.end = end
