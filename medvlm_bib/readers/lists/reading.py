"""Units to entries: every unit is cut and weighed, the groups of units teach their habit, and then all are read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from medvlm_bib.normalize.links import classify_link
from medvlm_bib.readers.lists import tables
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import PAPER_KINDS, count_words, tidy
from medvlm_bib.readers.lists.hints import hint
from medvlm_bib.readers.lists.pieces import Piece, cut
from medvlm_bib.readers.lists.plain_units import PlainReader
from medvlm_bib.readers.lists.roles import assign
from medvlm_bib.readers.lists.title import Candidate, candidates, choose
from medvlm_bib.readers.lists.units import Unit

__all__ = ["Reading", "read_units"]

_BESIDE = frozenset({"link", "date", "venue", "authors"})


class Reading:
    """A unit with its pieces, the runs that could be its title, and the entry that it makes (if it has a title)."""

    __slots__ = ("candidates", "entry", "habit", "is_clear", "names_second", "pieces", "unit")

    def __init__(self, unit: Unit, plain: PlainReader | None = None) -> None:
        self.unit = unit
        self.habit: Mapping[str, float] = {}
        self.entry: Entry | None = None
        self.pieces: list[Piece] = []
        self.candidates: list[Candidate] = []
        self.is_clear = self.names_second = False  # known from the start in a plain unit alone
        if plain is not None and unit.kind != "row" and (found := plain.read(unit)):
            self.entry, title, self.is_clear, self.names_second = found
            self.candidates.append(title)
            return
        if unit.kind == "row":
            self.pieces = tables.cut_row(unit)
            self.candidates = tables.weigh(candidates(self.pieces), self.pieces, unit.head)
        else:
            self.pieces = cut(unit.spans)
            hint(self.pieces)
            self.candidates = candidates(self.pieces)


def read_units(units: list[Unit], *, with_pieces: bool = False) -> list[Reading]:
    """Return a reading of each unit, in order.

    ``with_pieces`` reads every unit the long way, so that each piece tells why it plays its part.
    """
    plain = None if with_pieces else PlainReader()
    readings = [Reading(unit, plain) for unit in units]
    page, groups = _learn(readings)
    habits: dict[tuple[object, ...], dict[str, float]] = {}
    for reading in readings:
        group = reading.unit.group
        if group not in habits:
            habits[group] = _mix(groups[group], page)
        reading.habit = habits[group]
        if reading.entry is None:
            _read(reading)
    _teach_author_lines(readings)
    return readings


def _teach_author_lines(readings: list[Reading]) -> None:
    """Where the second line of most entries of a list names people, let it do so where only the list can tell.

    "Anthropic" below a title reads as an author line only because its neighbours have one there.
    """
    lines: dict[tuple[object, ...], list[int]] = defaultdict(lambda: [0, 0])
    for reading in readings:
        if reading.entry is not None:
            counts = lines[reading.unit.group]
            counts[0] += reading.names_second or any(
                piece.role == "authors" and piece.part == 1 for piece in reading.pieces
            )
            counts[1] += 1
    for reading in readings:
        entry = reading.entry
        if entry is None or entry.authors or reading.unit.kind == "row":
            continue
        named, total = lines[reading.unit.group]
        second = [piece for piece in reading.pieces if piece.part == 1 and piece.role not in ("blank", "break")]
        if len(second) == 1 and second[0].role == "note" and 3 * named > 2 * total and total > 4:
            text = tidy(second[0].text)
            if count_words(text) <= 6:
                entry.authors, entry.authors_line = text, second[0].line
                second[0].role, second[0].why = "authors", "the second line of most entries of this list names people"


def _learn(readings: list[Reading]) -> tuple[dict[str, float], dict[tuple[object, ...], dict[str, float]]]:
    """Return the habit of the page and of each group: carrier -> how much its clear entries speak for it."""
    page: dict[str, float] = defaultdict(float)
    groups: dict[tuple[object, ...], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for reading in readings:
        best = choose(reading.candidates, {})
        if best is not None and (reading.is_clear or _is_clear(best, reading.pieces)):
            page[best.habit] += best.score
            groups[reading.unit.group][best.habit] += best.score
    return page, groups


def _is_clear(title: Candidate, pieces: list[Piece]) -> bool:
    """Tell whether the title is itself the link to the paper, or something stands beside it as beside a title."""
    if not pieces:
        return False
    if title.carrier == "link" and classify_link("", pieces[title.first].url) in PAPER_KINDS:
        return True
    return any(piece.role in _BESIDE for piece in pieces)


def _mix(group: Mapping[str, float], page: Mapping[str, float]) -> dict[str, float]:
    """Return each carrier's share; a group of few entries leans on the page."""
    total, all_pages = sum(group.values()), sum(page.values()) or 1.0
    weight = total / (total + 4.0)
    return {
        carrier: weight * group.get(carrier, 0.0) / (total or 1.0) + (1 - weight) * amount / all_pages
        for carrier, amount in page.items()
    }


def _read(reading: Reading) -> None:
    title = choose(reading.candidates, reading.habit)
    if title is None:
        return
    unit = reading.unit
    entry = Entry(unit.line, max(unit.line, unit.end_line), unit.section)
    entry.bibtex = unit.bibtex
    if unit.kind == "row":
        tables.assign_row(reading.pieces, title, entry, unit.head)
    else:
        assign(reading.pieces, title, entry)
    entry.habit = title.habit
    reading.entry = entry
