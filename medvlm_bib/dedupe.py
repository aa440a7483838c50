"""The same paper under several headings, or in several lists, becomes one record.

Whether two records are one work is decided by what is in them (:mod:`medvlm_bib.agreement`), never by where they stand:
shards of a list merged in any order come to the same works, and a copy of a record makes no other work. Only records
that share an identifier or a form of the title are compared, so time grows with the number of records.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import chain, combinations, islice

from medvlm_bib.agreement.title_parts import title_parts
from medvlm_bib.agreement.works import conflict, identifiers_of, same_work
from medvlm_bib.combine import combine
from medvlm_bib.content import by_place, content_text, without_place
from medvlm_bib.normalize.text import fold, fold_words
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

__all__ = ["merge_duplicates", "merge_shards"]

_CROWD = 40  # so many records behind one form or identifier are compared with their neighbours in order alone
_NEAR = 5


def merge_duplicates(references: Sequence[Reference], problems: list[Problem]) -> list[Reference]:
    """Return the references with those of one work combined, in the order of their first ones.

    The order of the references decides the order of the result and nothing else: not which are one work, nor what the
    combined records hold. Each merger is a note at the later entry; an identifier that two different works have is a
    warning.
    """
    twins = _Twins(references)
    for a, b in twins.pairs():
        twins.join(a, b)
    groups = twins.groups()
    _warn_of_shared_identifiers(twins, groups, problems)
    merged = []
    for members in groups:
        if len(members) == 1:
            merged.append(references[members[0]])
            continue
        first, *others = entries = by_place(references[place] for place in members)
        problems.extend(_merged(entry, first) for entry in others)
        merged.append(combine(entries))
    return merged


def merge_shards(shards: Iterable[Iterable[Reference]], problems: list[Problem]) -> list[Reference]:
    """Return the works of all shards in the order of file name and line, the same however they are cut.

    What is in which shard changes neither records nor problems. The shards hold records as they were read, not merged
    ones: a combined record no longer tells what each of its entries said.
    """
    return merge_duplicates(by_place(chain.from_iterable(shards)), problems)


class _Twins:
    """Which places hold one work: a forest whose trees are joined as long as nobody in them contradicts another.

    Records with the same content are one from the start, and only the first of them (the *leader*) is compared: a list
    that holds everything a thousand times costs no more than its length. That goes for copies too where the content
    proves nothing (a title of one word, no people, no year).
    """

    def __init__(self, references: Sequence[Reference]) -> None:
        self.references = references
        self.identifiers = list(map(identifiers_of, references))
        self._contents: dict[int, str] = {}
        self._unproven: set[int] = set()  # leaders with the same traits, which are no proof that they are one work
        self._followers: dict[int, list[int]] = defaultdict(list)
        self._find_copies()
        self._trees: dict[int, list[int]] = {}  # of those who have been joined to another

    def _find_copies(self) -> None:
        """Let records follow the first one with the same traits where these are proof, else their original."""
        titled: dict[str, int] = {}
        leaders: dict[Hashable, int] = {}
        for place, r in enumerate(self.references):
            leader = titled.setdefault(r.title, place)
            if leader == place:
                continue
            leaders.setdefault(self._traits(leader), leader)
            leader = leaders.setdefault(self._traits(place), place)
            if leader in self._unproven or (leader != place and leader not in self._followers and not same_work(r, r)):
                self._unproven.update((leader, place))
                leaders.setdefault(without_place(self.references[leader]), leader)
                leader = leaders.setdefault(without_place(r), place)
            if leader != place:
                self._followers[leader].append(place)

    def _traits(self, place: int) -> Hashable:
        """Return all that tells whether a record is the same work as another one."""
        r = self.references[place]
        return r.title, r.title_short, r.authors, r.et_al, r.issued, r.available_date, self.identifiers[place]

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs that are one work; where one hangs on another, the surest first, then by content alone."""
        found = [
            (strength, a, b)
            for a, b in self.candidates()
            if (strength := same_work(self.references[a], self.references[b]))
        ]
        degree = Counter(place for _, a, b in found for place in (a, b))
        contested: list[tuple[int, list[str], tuple[int, int]]] = []
        for strength, a, b in found:
            if degree[a] == degree[b] == 1:
                yield a, b
            else:
                (one, first), (other, second) = sorted(((self._content(a), a), (self._content(b), b)))
                contested.append((-strength, [one, other], (first, second)))
        for _, _, pair in sorted(contested):
            yield pair

    def _content(self, place: int) -> str:
        """Return a text that orders records by what is in them."""
        if place not in self._contents:
            r = self.references[place]
            dates = [(date or (9999,)) for date in (r.issued, r.available_date)]
            traits = (fold(r.title), sorted(identifiers_of(r)), r.authors, r.et_al, *dates, r.title, r.title_short)
            self._contents[place] = repr(traits) + (content_text(r) if place in self._unproven else "")
        return self._contents[place]

    def join(self, a: int, b: int) -> None:
        """Make one work of two leaders', unless any of them contradict each other."""
        one, other = self._trees.setdefault(a, [a]), self._trees.setdefault(b, [b])
        if one is other:
            return
        if len(one) + len(other) > 2:  # of two alone it is known that they are one
            pairs = ((self.references[x], self.references[y]) for x in one[:_CROWD] for y in other[:_CROWD])
            if any(conflict(x, y) and not same_work(x, y) for x, y in pairs):
                return
        if len(one) < len(other):
            one, other = other, one
        one += other
        for place in other:
            self._trees[place] = one

    def groups(self) -> list[list[int]]:
        """Return the places of each work, in list order."""
        for leader, followers in self._followers.items():
            self._trees.setdefault(leader, [leader]).extend(followers)
        trees = {min(tree): sorted(tree) for tree in {id(tree): tree for tree in self._trees.values()}.values()}
        others = {place for tree in trees.values() for place in tree[1:]}
        return [trees.get(place) or [place] for place in range(len(self.references)) if place not in others]

    def candidates(self) -> Iterable[tuple[int, int]]:
        """Return the pairs of places worth comparing, each once: whole titles with each other and with parts."""
        firsts: dict[Hashable, int] = {}
        wholes: dict[Hashable, list[int]] = {}
        parts: list[tuple[str, int]] = []
        following = {place for places in self._followers.values() for place in places}
        for place, reference in enumerate(self.references):
            if place in following:
                continue
            forms, halves = title_parts(reference.title)
            for trait in chain(forms, self.identifiers[place]):
                first = firsts.setdefault(trait, place)
                if first != place:
                    wholes.setdefault(trait, [first]).append(place)
            if halves:
                parts += [(half, place) for half in halves if half not in forms]
            if reference.title_short:
                parts.append(("".join(fold_words(reference.title_short)), place))
        parted: dict[Hashable, list[int]] = {}
        for key, place in parts:
            if key in firsts:
                parted.setdefault(key, []).append(place)
        pairs: dict[tuple[int, int], None] = {}
        for block in {**wholes, **parted}:
            pairs.update(dict.fromkeys(self._pairs(wholes.get(block, [firsts[block]]), parted.get(block, []))))
        return pairs

    def _pairs(self, wholes: list[int], parts: list[int]) -> Iterator[tuple[int, int]]:
        if len(wholes) + len(parts) <= _CROWD:
            yield from combinations(wholes, 2)
            yield from ((min(a, b), max(a, b)) for a in wholes for b in parts if a != b)
            return
        order = sorted({*wholes, *parts}, key=self._content)
        for start, place in enumerate(order):
            for other in islice(order, start + 1, start + 1 + _NEAR):
                yield min(place, other), max(place, other)


def _merged(reference: Reference, first: Reference) -> Problem:
    shared = sorted(identifiers_of(reference) & identifiers_of(first))
    why = f"same {shared[0][0]} {shared[0][1]}" if shared else "same title"
    message = f"'{reference.title}' is the entry at {first.source} once more ({why}): merged"
    return Problem("duplicate-merged", "note", message, reference.source, related=first.source)


def _warn_of_shared_identifiers(twins: _Twins, groups: list[list[int]], problems: list[Problem]) -> None:
    references = twins.references
    counted = Counter(chain.from_iterable(twins.identifiers))
    shared = {identifier for identifier, count in counted.items() if count > 1}
    owners: dict[tuple[str, str], tuple[int, int]] = {}
    warned: set[tuple[tuple[str, str], int]] = set()
    for number, members in enumerate(groups if shared else ()):
        for place in members:
            for identifier in sorted(shared & twins.identifiers[place]):
                owner, where = owners.setdefault(identifier, (number, place))
                if owner == number or (identifier, number) in warned:
                    continue
                warned.add((identifier, number))
                other = references[where]
                message = (
                    f"{identifier[0]} {identifier[1]} of '{references[place].title}' is also that of "
                    f"'{other.title}' ({other.source}): one of the two may be wrong"
                )
                source = references[place].source
                problems.append(Problem("identifier-shared", "warning", message, source, related=other.source))
