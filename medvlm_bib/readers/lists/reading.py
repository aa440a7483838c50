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
from medvlm_bib.readers.lists.roles import assign
from medvlm_bib.readers.lists.title import Candidate, candidates, choose
from medvlm_bib.readers.lists.units import Unit

__all__ = ["Reading", "read_units"]


class Reading:
    """A unit with its pieces, the runs that could be its title, and the entry that it makes (if it has a title)."""

    __slots__ = ("candidates", "entry", "habit", "pieces", "unit")

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        if unit.kind == "row":
            self.pieces: list[Piece] = tables.cut_row(unit)
            self.candidates: list[Candidate] = tables.weigh(candidates(self.pieces), self.pieces, unit.head)
        else:
            self.pieces = cut(unit.spans)
            hint(self.pieces)
            self.candidates = candidates(self.pieces)
        self.habit: Mapping[str, float] = {}
        self.entry: Entry | None = None


def read_units(units: list[Unit]) -> list[Reading]:
    """Return a reading of each unit, in order."""
    readings = [Reading(unit) for unit in units]
    page, groups = _learn(readings)
    for reading in readings:
        reading.habit = _mix(groups[reading.unit.group], page)
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
            counts[0] += any(piece.role == "authors" and piece.part == 1 for piece in reading.pieces)
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
        if best is not None and (_leads_to_paper(best, reading.pieces) or any(map(_is_beside, reading.pieces))):
            page[best.habit] += best.score
            groups[reading.unit.group][best.habit] += best.score
    return page, groups


def _is_beside(piece: Piece) -> bool:
    """Tell whether the piece is what stands beside a title."""
    return piece.role in ("link", "date", "venue", "authors")


def _leads_to_paper(title: Candidate, pieces: list[Piece]) -> bool:
    """Tell whether the title is itself the link to the paper, so that nothing needs to stand beside it."""
    return title.carrier == "link" and classify_link("", pieces[title.first].url) in PAPER_KINDS


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
