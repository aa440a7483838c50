"""Why an entry was read as it was: the block, its pieces, and the reason for the part of each."""

from __future__ import annotations

from collections.abc import Iterator

from medvlm_bib.normalize.text import clean, repair_mojibake
from medvlm_bib.readers.lists.keep import Verdict, judge
from medvlm_bib.readers.lists.reading import Reading, read_units
from medvlm_bib.readers.lists.units import gather
from medvlm_bib.readers.markdown.source import prepare
from medvlm_bib.readers.markdown.tokens import tokenise

__all__ = ["explain"]

_SHOWN = 160


def explain(text: str, file: str, line: int) -> list[str]:
    """Return, as lines of text, how the entry that holds this line of the list was read.

    What is there: where it stands, each piece with its role and the reason for it, the runs that could be the title
    with their weights, and whether it was kept. One line says so where no entry holds the line.
    """
    verdicts = judge(read_units(gather(tokenise(prepare(text, file, [], repair_mojibake))), with_pieces=True))
    for verdict in verdicts:
        unit = verdict.reading.unit
        if unit.line <= line <= unit.end_line:
            return list(_explain(verdict, file))
    nearest = min(verdicts, key=lambda verdict: abs(verdict.reading.unit.line - line), default=None)
    hint = f"; the nearest text of a list is on line {nearest.reading.unit.line}" if nearest else ""
    return [f"{file}:{line}: no list item, table row or paragraph that could be an entry{hint}"]


def _explain(verdict: Verdict, file: str) -> Iterator[str]:
    reading = verdict.reading
    unit = reading.unit
    lines = f"lines {unit.line}-{unit.end_line}" if unit.end_line > unit.line else f"line {unit.line}"
    yield f"{file}:{unit.line}: a {unit.kind} ({lines})"
    yield f"section: {' > '.join(map(clean, unit.section)) or '(none)'}"
    if unit.head:
        yield f"columns: {' | '.join(map(clean, unit.head))}"
    yield "pieces:"
    for piece in reading.pieces:
        if piece.kind == "break":
            continue
        shown = clean(piece.raw)[:_SHOWN] + (f" -> {piece.url[:_SHOWN]}" if piece.url else "")
        yield f"  {piece.role or 'unused':8} {piece.kind:8} {shown!r}" + (f": {piece.why}" if piece.why else "")
    yield from _titles(reading)
    figures = f"weight {verdict.weight:.1f}, needed {verdict.need:.1f}, its neighbours {verdict.share:.0%} entries"
    yield ("kept: " if verdict.kept else "left out: ") + verdict.why + (f" ({figures})" if verdict.need else "")


def _titles(reading: Reading) -> Iterator[str]:
    yield "could be the title (weight + habit of the list):"
    for candidate in sorted(reading.candidates, key=lambda found: -found.score):
        habit = 1.2 * reading.habit.get(candidate.habit, 0.0)
        shown = clean(candidate.text)[:_SHOWN]
        yield f"  {candidate.score:5.2f} + {habit:.2f} {candidate.carrier:8} {shown!r}: {candidate.why}"
    if not reading.candidates:
        yield "  (nothing)"
