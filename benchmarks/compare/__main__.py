"""The command: ``python -m benchmarks.compare [--short [--commit] | --million] [--records N ...]``."""

from __future__ import annotations

import argparse
import datetime
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from benchmarks import startup
from benchmarks.compare import guard
from benchmarks.compare.measure import LONGEST, environment, run
from benchmarks.compare.plot import draw
from benchmarks.compare.programs import OURS, ROOT, machine, missing, python, versions
from benchmarks.compare.rows import (
    CONVERSIONS,
    DEDUPED,
    LISTS,
    MERGED,
    Row,
    measure_conversion,
    measure_dedupe,
    measure_list,
    measure_merge,
    work_of,
)
from benchmarks.compare.store import Store
from benchmarks.compare.table import GROWTH, aim_lines, growth_lines, memory_lines, row_table

RESULTS = ROOT / "benchmarks" / "RESULTS.md"
PICTURE = ROOT / "benchmarks" / "results.svg"
MANY = 1_000_000
GROWING = (("csl-json", "bibtex"), ("bibtex", "ris"), ("ris", "csl-json"))  # every reader and every writer once
LEAST = 10_000  # the size that the ratios of a table refer to


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description="Beside its peers.")
    parser.add_argument("--short", action="store_true", help="a minute; fails where a ratio is much worse")
    parser.add_argument("--commit", action="store_true", help="with --short: write the ratios, to be committed")
    parser.add_argument("--million", action="store_true", help="also 1,000,000 records, ours alone: ten minutes more")
    parser.add_argument("--records", type=int, nargs="+", default=[LEAST, 100_000], metavar="N")
    parser.add_argument("--patience", type=float, default=LONGEST, metavar="SECONDS", help="for a peer (120)")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="of rows: those in it are not measured again")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if given.short:
            folder = _samples(Path(name), guard.RECORDS)
            return guard.commit(folder) if given.commit else guard.check(folder)
        store = Store(given.keep)
        _measure_all(Path(name), sorted(given.records), million=given.million, patience=given.patience, store=store)
    return 0


def _samples(folder: Path, count: int, *formats: str) -> Path:
    """Write what is measured, in a process of its own: the memory of this one would count as that of its children."""
    made = folder / str(count)
    made.mkdir()
    words = python("-m", "benchmarks.compare.samples", str(made), str(count), *formats)
    subprocess.run(words, check=True, cwd=ROOT, env=environment())
    return made


def _measure_all(folder: Path, sizes: list[int], *, million: bool, patience: float, store: Store) -> None:
    @cache
    def samples(count: int, *formats: str) -> Path:
        return _samples(folder, count, *formats)

    def keep(work: str, count: int, measure: Callable[[], Row]) -> None:
        if store.find(work, count) is None:
            store.add(measure())
            _say(store.rows[-1])

    for smaller, count in zip((0, *sizes), sizes, strict=False):
        for name, (work, _) in LISTS.items():
            before = store.find(work, smaller)
            keep(work, count, lambda: measure_list(name, samples(count), count, smaller=before, longest=patience))  # noqa: B023 - called at once
        for pair in CONVERSIONS:
            before = store.find(work_of(*pair), smaller)
            keep(
                work_of(*pair),
                count,
                lambda: measure_conversion(*pair, samples(count), count, smaller=before, longest=patience),  # noqa: B023
            )
    yardstick = store.find("CSL-JSON to BibTeX", sizes[0])
    if yardstick and (of := yardstick.ours):
        keep(MERGED, sizes[0], lambda: measure_merge(samples(sizes[0]), sizes[0], of))
        for count in sizes:
            keep(DEDUPED, count, lambda: measure_dedupe(count, of))  # noqa: B023
    if million:
        sources = [source for source, _ in GROWING]
        for pair in GROWING:
            keep(
                work_of(*pair),
                MANY,
                lambda: measure_conversion(*pair, samples(MANY, *sources), MANY, {OURS}, longest=3600),  # noqa: B023
            )
    _write(store.rows, sizes)
    for line in aim_lines(store.rows):
        print(line)


def _say(row: Row) -> None:
    print(*list(row_table([row]))[2:], flush=True)


def _starts() -> Iterator[str]:
    """Yield how long a start takes beside ``import click``, each command in turn with it."""
    yardstick = python("-c", "import click")
    yield '| command | times `python -c "import click"` | aim |'
    yield "|---|--:|--:|"
    for words, limit in startup.TARGETS.items():
        command = python("-m", "medvlm_bib", *words.split())
        pairs = [(run([command], ROOT).seconds, run([yardstick], ROOT).seconds) for _ in range(11)]
        ratio = statistics.median(ours / theirs for ours, theirs in pairs)
        yield f"| {words} | {ratio:.2f}{'' if ratio <= limit else ' **missed**'} | {limit} |"


def _write(rows: list[Row], sizes: list[int]) -> None:
    start = run([python("-m", "medvlm_bib", "convert", "--help")], ROOT)
    largest = [row for row in rows if row.records == sizes[-1]]
    draw([row for row in largest if row.is_conversion], PICTURE)
    absent = [f"not installed, and so not measured: {name}" for name in missing()]
    today = datetime.datetime.now(datetime.timezone.utc)
    lines = [
        "# Beside its peers",
        "",
        f"Made by `make bench` on {today:%Y-%m-%d}: {machine()}; load at the end {os.getloadavg()[0]:.1f}.",
        "",
        "Whole programs from start to end, on the wall, medians of five runs taken in turn (of three where a run takes",
        "more than 4 seconds, one where it takes more than 10); peak memory as the operating system counts it; the",
        "number of records in every output checked. Ratios travel between machines, seconds do not.",
        "An aim is a goal that this project set itself; one that is not reached is marked. The home layout is that of",
        "the list under refs/.",
        "",
        *(f"- {line}" for line in (*versions(), *absent)),
        "",
        f"![Records a second, by program]({PICTURE.name})",
        "",
        *row_table(rows),
        "",
        f"## Memory at {sizes[-1]:,} records",
        "",
        *memory_lines(largest, start.megabytes),
        "",
        "## Growth",
        "",
        f"Processor time of a record, start-up taken off; the aim is at most {GROWTH} times that of the size before.",
        "",
        *growth_lines(rows, start.processor),
        "",
        "## Start-up",
        "",
        *_starts(),
    ]
    RESULTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
