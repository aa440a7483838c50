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
from typing import TYPE_CHECKING, Any, NamedTuple

from medvlm_bib.content import content_text
from medvlm_bib.key_pattern import DEFAULT, KeyPattern
from medvlm_bib.normalize.text import fold
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference, Source

if TYPE_CHECKING:
    from medvlm_bib.known_keys import KnownKeys

__all__ = ["assign_keys"]


class _Wish(NamedTuple):
    """The key that the record at ``place`` would like, and the title words that may be added to it."""

    place: int
    base: str
    words: tuple[str, ...]


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
    return [
        reference if reference.citation_key == key else reference.replace(citation_key=key)
        for reference, key in zip(references, keys, strict=True)
    ]


class _Run:
    """The wishes of all records, worked out once, and the notes of the last :meth:`settle`."""

    def __init__(self, references: Sequence[Reference], pattern: KeyPattern) -> None:
        self.references = references
        self.separator = pattern.separator
        self.fresh = [_Wish(index, *pattern.base(reference)) for index, reference in enumerate(references)]
        self.given = [self._given(wish) for wish in self.fresh if references[wish.place].citation_key]
        self.problems: list[Problem] = []
        self._next_number: dict[str, int] = {}

    def _given(self, wish: _Wish) -> _Wish:
        """Return the wish for the key that the record came with."""
        from medvlm_bib.known_keys import usable_key

        return wish._replace(base=usable_key(self.references[wish.place].citation_key))

    def settle(self, keys: list[str], reserved: Iterable[str]) -> list[str]:
        """Fill the empty places of ``keys`` without using a reserved one; given keys come before fresh ones."""
        self.problems = []
        self._next_number = {}
        taken = {key.lower() for key in reserved}
        taken.update(key.lower() for key in keys if key)
        self._fulfil(self.given, keys, taken)
        self._fulfil(self.fresh, keys, taken)
        return keys

    def _fulfil(self, wishes: list[_Wish], keys: list[str], taken: set[str]) -> None:
        groups: dict[str, list[_Wish]] = defaultdict(list)
        for wish in wishes:
            if wish.base:
                groups[wish.base.lower()].append(wish)
        contested = []
        for base, members in groups.items():
            waiting = [wish for wish in members if not keys[wish.place]]
            if len(waiting) > 1:
                self._sort_by_age(waiting)
            if waiting and base not in taken:
                first = waiting.pop(0)
                keys[first.place] = first.base
                taken.add(base)
            if waiting:
                contested.append((base, members, waiting))
        for _, members, waiting in sorted(contested):  # bases are distinct: that order is the same in any list
            self._lengthen(members, waiting, keys, taken)

    def _lengthen(self, members: list[_Wish], waiting: list[_Wish], keys: list[str], taken: set[str]) -> None:
        """Give those who wait, eldest first, a key with as many words as tell it from the members before it."""
        titles = _Titles()
        for wish in members:
            if keys[wish.place]:
                titles.add(wish.words)
        for wish in waiting:
            key = self._longer_key(wish, titles.add(wish.words), taken)
            keys[wish.place] = key
            taken.add(key.lower())
            message = f"the key '{wish.base}' is taken: this entry's is '{key}'"
            source = self.references[wish.place].source
            self.problems.append(Problem("key-clash", "note", message, source, wish.base, key))

    def _longer_key(self, wish: _Wish, size: int, taken: set[str]) -> str:
        """Return the key with so many title words, or with more where that is taken; 0 if words do not help."""
        for length in range(size, len(wish.words) + 1) if size else ():
            key = self.separator.join((wish.base, *wish.words[:length]))
            if key.lower() not in taken:
                return key
        for number in count(self._next_number.get(wish.base, 2)):  # one title a thousand times is a thousand steps
            key = f"{wish.base}{self.separator}{number}"
            if key.lower() not in taken:
                break
        self._next_number[wish.base] = number + 1
        return key

    def _sort_by_age(self, wishes: list[_Wish]) -> None:
        """Order by first appearance (unknown last), then folded title, then all else; copies by file name and line."""
        ages = {wish.place: self._age(wish) for wish in wishes}
        if len(set(ages.values())) < len(ages):  # the same date and title: to write records out takes its time
            wishes.sort(key=self._all_else)
        wishes.sort(key=lambda wish: ages[wish.place])

    def _all_else(self, wish: _Wish) -> tuple[str, Source]:
        reference = self.references[wish.place]
        return content_text(reference), reference.source

    def _age(self, wish: _Wish) -> tuple[tuple[int, ...], str]:
        reference = self.references[wish.place]
        return reference.available_date or reference.issued or (9999,), fold(reference.title)


class _Titles:
    """The titles of a group word by word, as a tree in which a branch grows only where two of them part."""

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}

    def add(self, words: tuple[str, ...]) -> int:
        """Take the title in; return with how many words it begins as none before it, 0 where one is the same.

        A title that ends has one word more than one that goes on: ``x`` is no beginning of ``x y`` then.
        """
        node = self._root
        last = len(words) - 1
        for place, word in enumerate(words):
            if place == last:
                word += " "
            child = node.get(word)
            if child is None:
                node[word] = words, place + 1  # the rest of it, unfolded when somebody comes the same way
                return place + 1
            if isinstance(child, tuple):
                others, at = child
                child = node[word] = {}
                if at < len(others):
                    child[others[at] + (" " if at == len(others) - 1 else "")] = others, at + 1
            node = child
        return 0
