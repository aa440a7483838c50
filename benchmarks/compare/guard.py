"""The short form: a few ratios, compared with those that were committed.

    python -m benchmarks.compare --short            a minute; exit code 1 where one is 1.5 times the committed one
    python -m benchmarks.compare --short --commit   writes them to ratios.json

Ratios are of processor time, which other work on the machine changes least; each side is the median of three runs,
taken in turn. What looks worse is measured once more before it is called so.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import startup
from benchmarks.compare.measure import Run, RunError, in_turn
from benchmarks.compare.programs import OURS, ROOT, missing, python
from benchmarks.compare.rows import CONVERSIONS, measure_conversion, measure_list

__all__ = ["check", "commit"]

RATIOS = Path(__file__).with_name("ratios.json")
RECORDS = 2_000
WORSE = 1.5
_ROUNDS = 3
_PARSES = "pandoc parses"
_STARTS = ("--version", "export -f bibtex")


def _conversion(source: str, target: str, folder: Path) -> Callable[[], float]:
    def measure() -> float:
        row = measure_conversion(source, target, folder, RECORDS, {OURS, "citation-js"}, rounds=_ROUNDS)
        return _ratio(row.results, "citation-js")

    return measure


def _list(name: str, folder: Path) -> Callable[[], float]:
    def measure() -> float:
        return _ratio(measure_list(name, folder, RECORDS, rounds=_ROUNDS, parsers={_PARSES: "gfm"}).results, _PARSES)

    return measure


def _start(words: str) -> Callable[[], float]:
    def measure() -> float:
        commands = {
            OURS: ([python("-m", "medvlm_bib", *words.split())], ROOT),
            "click": ([python("-c", "import click")], ROOT),
        }
        rounds = [in_turn(commands, rounds=1) for _ in range(7)]
        return statistics.median(_ratio(found, "click") for found in rounds)

    return measure


def _ratio(results: Mapping[str, Run | RunError], name: str) -> float:
    ours, theirs = results[OURS], results[name]
    if isinstance(ours, RunError):
        raise ours
    if isinstance(theirs, RunError):
        raise theirs
    return ours.processor / theirs.processor


def _measures(folder: Path) -> dict[str, Callable[[], float]]:
    named = {f"{a} to {b}": _conversion(a, b, folder) for a, b in CONVERSIONS if a != b}
    named |= {name: _list(name, folder) for name in ("home.md", "mixed.md")}
    return named | {f"start {words}": _start(words) for words in _STARTS if words.split()[0] in str(startup.TARGETS)}


def commit(folder: Path) -> int:
    """Measure and write the ratios."""
    ratios = {name: round(measure(), 3) for name, measure in _measures(folder).items()}
    RATIOS.write_text(json.dumps(ratios, indent=2) + "\n", encoding="utf-8")
    print(RATIOS.read_text(encoding="utf-8"))
    return 0


def check(folder: Path) -> int:
    """Measure, print, and return 1 where a ratio is worse than it may be; 2 where a peer is missing."""
    if gone := [name for name in ("citation-js", "pandoc") if name in missing()]:
        print(f"not installed: {', '.join(gone)} (tests/interop/install.sh installs them)")
        return 2
    committed: dict[str, float] = json.loads(RATIOS.read_text(encoding="utf-8"))
    worse = 0
    for name, measure in _measures(folder).items():
        limit = committed[name] * WORSE
        found = measure()
        if found > limit:
            found = min(found, measure())
        worse += found > limit
        verdict = "  WORSE" if found > limit else ""
        print(f"{name:24} {found:6.2f} (committed {committed[name]:.2f}){verdict}", flush=True)
    return int(worse > 0)
