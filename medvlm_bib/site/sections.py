"""The headings of a list as a tree, numbered from 0 in the order in which a reader meets them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from medvlm_bib.normalize.text import clean
from medvlm_bib.reference import Reference

__all__ = ["Section", "Sections"]

Path = tuple[str, ...]


class Section(NamedTuple):
    """A heading: its number, its text, how deep it stands (from 1), and its parent's number (-1: none)."""

    number: int
    label: str
    depth: int
    parent: int


class Sections:
    """The tree over all headings under which references stand, and the numbers of each reference's own.

    ``of`` has the numbers of all sections of a reference, ``first`` that of the one it stands in (-1: none).
    ``title`` is the heading over the whole list, where there is one: it stands over every reference
    and over further headings. The page shows it as its own title, if as any, and not again as a section.
    """

    def __init__(self, references: Sequence[Reference]) -> None:
        paths = [tuple(dict.fromkeys(filter(None, _paths(reference)))) for reference in references]
        inner: dict[Path, dict[Path, None]] = {}
        for of_one in paths:
            for path in of_one:
                for depth in range(1, len(path) + 1):
                    inner.setdefault(path[: depth - 1], {})[path[:depth]] = None
        self.rows: list[Section] = []
        numbers: dict[Path, int] = {}
        for path in _walk(inner, ()):
            numbers[path] = len(self.rows)
            self.rows.append(Section(len(self.rows), clean(path[-1]), len(path), numbers.get(path[:-1], -1)))
        self.of: list[list[int]] = [[numbers[path] for path in of_one] for of_one in paths]
        tops = {row.number for row in self.rows if row.depth == 1}
        whole = len(tops) == 1 and all(self.of) and len(self.rows) > 1
        self.title = self.rows[0].label if whole else ""
        self.first = [numbers.get(reference.section, -1) for reference in references]

    def grouped(self) -> Iterator[tuple[Section | None, list[int]]]:
        """Yield each section with the places of the references that stand there first; those without one lead."""
        places: dict[int, list[int]] = {}
        for place, number in enumerate(self.first):
            places.setdefault(number, []).append(place)
        if -1 in places:
            yield None, places[-1]
        for section in self.rows:
            yield section, places.get(section.number, [])


def _paths(reference: Reference) -> Iterator[Path]:
    yield reference.section
    for appearance in reference.also:
        yield appearance.section


def _walk(inner: dict[Path, dict[Path, None]], path: Path) -> Iterator[Path]:
    for child in inner.get(path, ()):
        yield child
        yield from _walk(inner, child)
