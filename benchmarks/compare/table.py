"""The results as a page of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from benchmarks.compare.measure import ROUNDS, Run, RunError
from benchmarks.compare.programs import OURS
from benchmarks.compare.rows import DEDUPED, Aim, Row, shown

__all__ = ["GROWTH", "aim_lines", "growth_lines", "memory_lines", "row_table"]

GROWTH = 1.15  # how much dearer a record may be at the next size


def _cell(found: Run | RunError | None) -> str:
    if found is None:
        return ""
    if isinstance(found, RunError):
        return str(found)
    few = "" if found.runs >= ROUNDS else f" ({'one run' if found.runs == 1 else f'{found.runs} runs'})"
    return f"{found.seconds:.2f} s, {found.megabytes:,.0f} MB{few}"


def row_table(rows: Iterable[Row]) -> Iterator[str]:
    """Yield a table: a row for each piece of work, with our own run, the others', and the ratios."""
    yield f"| work | records | {OURS} | others | ours is |"
    yield "|---|--:|---|---|---|"
    for row in rows:
        others = "<br>".join(f"{name}: {_cell(found)}" for name, found in row.results.items() if name != OURS)
        aims = "<br>".join(map(str, row.aims))
        yield f"| {row.work} | {row.records:,} | {_cell(row.results.get(OURS))} | {others} | {aims} |"


def memory_lines(rows: Iterable[Row], base: float) -> Iterator[str]:
    """Yield how much memory conversions need beside citation-js (aim: a third), and lists for each entry (10 kB).

    ``base`` is what the program itself takes, in megabytes.
    """
    whose = "citation-js's"
    for row in rows:
        theirs = row.of("citation-js")
        if row.ours and theirs:
            yield f"- {row.work}: {Aim(whose, row.ours.megabytes / theirs.megabytes, 1 / 3)}"
        elif row.ours and row.is_list:
            each = (row.ours.megabytes - base) * 1024 / row.records
            yield f"- {row.work}: {each:.1f} kB an entry (aim 10){'' if each <= 10 else ' **missed**'}"


def growth_lines(rows: Iterable[Row], base: float) -> Iterator[str]:
    """Yield by how much the time of a record grows from size to size (aim: 1.15), start-up taken off."""
    by_work: dict[str, list[Row]] = {}
    for row in rows:
        if row.ours:
            by_work.setdefault(row.work, []).append(row)
    yield "| work | µs a record at | grows by |"
    yield "|---|---|---|"
    for work, same in by_work.items():
        if len(same) < 2:
            continue
        start = 0.0 if work == DEDUPED else base  # which is timed within the program
        each = {row.records: (row.ours.processor - start) / row.records * 1e6 for row in same if row.ours}
        sizes = sorted(each)
        steps = [each[b] / each[a] for a, b in pairwise(sizes)]
        sized = ", ".join(f"{size:,}: {each[size]:.1f}" for size in sizes)
        grown = ", ".join(f"{shown(step, GROWTH)}{'' if step <= GROWTH else ' **missed**'}" for step in steps)
        yield f"| {work} | {sized} | {grown} |"


def aim_lines(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the aims that were missed, for the terminal."""
    for row in rows:
        for aim in row.aims:
            if aim.ratio > aim.limit:
                yield f"{row.work}, {row.records:,}: {aim}"
