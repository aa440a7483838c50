"""What is compared: the work, who does it, and which ratios are aimed at."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from benchmarks.compare.measure import LONGEST, ROUNDS, Run, RunError, environment, in_turn, run
from benchmarks.compare.programs import OURS, PEERS, ROOT, Command, pandoc_path, python

__all__ = [
    "CONVERSIONS",
    "DEDUPED",
    "LISTS",
    "MERGED",
    "PARSERS",
    "Aim",
    "Row",
    "aims_of",
    "measure_conversion",
    "measure_dedupe",
    "measure_list",
    "measure_merge",
    "shown",
    "work_of",
]

FORMATS = {"bibtex": ("BibTeX", ".bib"), "csl-json": ("CSL-JSON", ".json"), "ris": ("RIS", ".ris")}
# pandoc parses the Markdown and makes nothing of it, by its reader of GitHub's and by its default for such a file
PARSERS: Mapping[str, str] = {"pandoc parses gfm": "gfm", "pandoc parses markdown": "markdown"}
_FASTEST = "the fastest peer"

# source, target -> (whose time, the share of it that is aimed at)
CONVERSIONS: Mapping[tuple[str, str], tuple[tuple[str, float], ...]] = {
    ("csl-json", "bibtex"): ((_FASTEST, 1.0), ("citation-js", 1 / 1.3), ("pandoc", 1 / 6)),
    ("ris", "bibtex"): ((_FASTEST, 0.5),),
    ("csl-json", "ris"): ((_FASTEST, 0.5),),
    ("ris", "csl-json"): ((_FASTEST, 0.5),),
    ("bibtex", "csl-json"): (("citation-js", 1.0), ("pandoc", 1 / 5)),
    ("bibtex", "ris"): (("citation-js", 2 / 3),),
    ("bibtex", "bibtex"): ((_FASTEST, 1.0),),
    ("ris", "ris"): (),
}
LISTS = {"home.md": ("home-layout list to BibTeX", 0.5), "mixed.md": ("mixed layouts to BibTeX", 1.0)}


MERGED = "1,000 records merged into a .bib"
DEDUPED = "duplicates found"


def shown(ratio: float, limit: float) -> str:
    """Return a ratio in two digits, or in as many as it takes to see that it is above its limit, and that it is."""
    if ratio <= limit:
        return f"{ratio:.2f}"
    digits = next((digits for digits in range(2, 6) if f"{ratio:.{digits}f}" != f"{limit:.{digits}f}"), 6)
    return f"{ratio:.{digits}f}"


class Aim(NamedTuple):
    """A ratio, what it is of, how large it may be, and the same ratio of processor time where that is measured."""

    what: str
    ratio: float
    limit: float
    processor: float = 0

    def __str__(self) -> str:
        met = "" if self.ratio <= self.limit else ", **missed**"
        processor = f", by processor time {self.processor:.2f}" if self.processor else ""
        return f"{shown(self.ratio, self.limit)} of {self.what} (aim {self.limit:.2f}{met}{processor})"


@dataclass
class Row:
    """A piece of work of one size: who took how long."""

    work: str
    records: int
    results: dict[str, Run | RunError]
    is_list: bool = False
    aims: list[Aim] = field(default_factory=list)

    @property
    def is_conversion(self) -> bool:
        """Tell whether one format became another, which several programs can do."""
        source, _, target = self.work.partition(" to ")
        return source != target and len(self.results) > 1 and not self.is_list

    @property
    def ours(self) -> Run | None:
        """Our own run, if it succeeded."""
        return self.of(OURS)

    def of(self, name: str) -> Run | None:
        """Return the run of a program that did the work."""
        found = self.results.get(name)
        return found if isinstance(found, Run) else None


def work_of(source: str, target: str) -> str:
    """Return what a conversion is called."""
    return f"{FORMATS[source][0]} to {FORMATS[target][0]}"


def hopeless(smaller: Row, count: int, longest: float) -> dict[str, RunError]:
    """Return the peers that would take too long, by what they took for fewer records and at best linear growth."""
    factor = count / smaller.records
    return {
        name: RunError(f"not run: {found.processor:.0f} s of processor time for {smaller.records:,}")
        for name, found in smaller.results.items()
        if name != OURS and isinstance(found, Run) and found.processor * factor > longest
    }


def measure_conversion(
    source: str,
    target: str,
    folder: Path,
    count: int,
    peers: set[str] | None = None,
    rounds: int = ROUNDS,
    smaller: Row | None = None,
    longest: float = LONGEST,
) -> Row:
    """Measure a conversion by everyone who can (or by those named), but for those who were too slow before."""
    file = folder / f"in{FORMATS[source][1]}"
    commands: dict[str, tuple[Command, Path]] = {}
    left_out = hopeless(smaller, count, longest) if smaller else {}
    for peer in PEERS:
        command = peer.convert(source, target, file)
        if command and (peers is None or peer.name in peers) and peer.name not in left_out:
            commands[peer.name] = (command, peer.folder)
    results = in_turn(commands, target, count, rounds, 5 * longest) | left_out
    row = Row(work_of(source, target), count, results)
    row.aims = list(aims_of(row, CONVERSIONS[source, target]))
    return row


def aims_of(row: Row, wanted: tuple[tuple[str, float], ...]) -> Iterator[Aim]:
    """Yield the ratios to whom we are compared with."""
    others = {name: found for name, found in row.results.items() if name != OURS and isinstance(found, Run)}
    if row.ours is None or not others:
        return
    for whose, limit in wanted:
        name = min(others, key=lambda other: others[other].seconds) if whose == _FASTEST else whose
        if name in others:
            label = f"{whose}'s" if whose != _FASTEST else f"{whose}'s ({name})"
            theirs = others[name]
            processor = row.ours.processor / theirs.processor
            yield Aim(label, row.ours.seconds / theirs.seconds, limit, processor)


def measure_list(
    name: str,
    folder: Path,
    count: int,
    rounds: int = ROUNDS,
    smaller: Row | None = None,
    longest: float = LONGEST,
    parsers: Mapping[str, str] = PARSERS,
) -> Row:
    """Measure a list to BibTeX beside pandoc, which merely parses its Markdown, if it was not too slow before."""
    work, limit = LISTS[name]
    file = str(folder / name)
    ours = python("-m", "medvlm_bib", "export", "-q", "-f", "bibtex", file)
    commands: dict[str, tuple[Command, Path]] = {OURS: ([ours], ROOT)}
    left_out = hopeless(smaller, count, longest) if smaller else {}
    if program := pandoc_path():
        readers = {parser: reader for parser, reader in parsers.items() if parser not in left_out}
        commands |= {parser: ([[program, "-f", readers[parser], "-t", "json", file]], ROOT) for parser in readers}
    # In the lists, works are merged that differ in little: how many are left is no matter of the clock.
    results = in_turn(commands, rounds=rounds, longest=5 * longest) | left_out
    row = Row(work, count, results, is_list=True)
    for parser, reader in parsers.items():
        if (ours_done := row.ours) and (theirs := row.of(parser)):
            processor = ours_done.processor / theirs.processor
            what = f"pandoc's merely to parse it as {reader}"
            row.aims.append(Aim(what, ours_done.seconds / theirs.seconds, limit, processor))
    return row


def measure_merge(folder: Path, count: int, yardstick: Run) -> Row:
    """Measure how a .bib is brought up to date, beside our CSL-JSON to BibTeX of 10,000 records."""
    more, bib, merged = (str(folder / name) for name in ("more.jsonl", "in.bib", "merged.bib"))
    words = python("-m", "medvlm_bib", "export", "-q", more, "--merge", bib, "-o", merged)
    command = ["sh", "-c", '"$@" && cat "$0"', merged, *words]  # counted as what is printed
    row = Row(MERGED, count, in_turn({OURS: ([command], ROOT)}, "bibtex", count + 1000))
    if row.ours:
        processor = row.ours.processor / yardstick.processor
        row.aims = [Aim("our CSL-JSON to BibTeX of 10,000", row.ours.seconds / yardstick.seconds, 4.0, processor)]
    return row


def measure_dedupe(count: int, yardstick: Run) -> Row:
    """Measure the search for duplicates among records already read."""
    done = run([python("-m", "benchmarks.compare.dedupe", str(count))], ROOT)
    words = python("-m", "benchmarks.compare.dedupe", str(count))
    times = sorted(
        float(subprocess.run(words, capture_output=True, check=True, cwd=ROOT, env=environment()).stdout)
        for _ in range(3)
    )
    found = Run(times[1], times[1], done.megabytes, 3)
    aim = Aim("our CSL-JSON to BibTeX of 10,000", times[1] / yardstick.processor, 20.0)
    return Row(DEDUPED, count, {OURS: found}, aims=[aim])
