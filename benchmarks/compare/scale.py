"""Print what a harvest costs, from what each step takes for an entry: time, memory, disk.

    python -m benchmarks.compare.scale [entries measured] [lists] [entries in all]

The entries are those of the home list, grown to as many different ones, in the mixed layouts of ``layouts.py``, a
hundred a list. Each step runs in a process of its own with all that comes before it; time is the processor's, memory
the peak of that process. What is measured is multiplied: RESULTS.md shows how far time is linear.
"""

from __future__ import annotations

import gc
import json
import pickle
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.compare.layouts import mixed_list
from benchmarks.compare.measure import environment
from benchmarks.compare.programs import ROOT, python
from benchmarks.compare.samples import sample
from medvlm_bib.citekeys import assign_keys
from medvlm_bib.dedupe import merge_duplicates
from medvlm_bib.pipeline import read_source
from medvlm_bib.readers.jsonl import read_jsonl
from medvlm_bib.sources import SourceText
from medvlm_bib.writers import WRITERS, WriteOptions

A_LIST = 100  # entries
A_SHARD = 1000
DEFAULTS = ("20000", "50000", "5000000")


def _lists(folder: Path) -> Any:
    return [SourceText(file.name, file.read_text(encoding="utf-8"), "list") for file in sorted(folder.glob("*.md"))]


def _shards(folder: Path) -> Any:
    files = sorted(folder.glob("*.jsonl"))
    return [reference for file in files for reference in read_jsonl(file.read_text(encoding="utf-8"), file.name, [])]


def _written(name: str) -> Callable[[Any], Any]:
    def write(references: Any) -> None:
        with Path("/dev/null").open("w", encoding="utf-8") as out:
            out.writelines(WRITERS[name].load()(references, WriteOptions(), []))

    return write


# Each list of steps is a way that entries go; the last step of a beginning of it is measured.
Steps = dict[str, Callable[[Any], Any]]
NOTHING = "nothing"
READING: Steps = {
    NOTHING: lambda folder: folder,
    "load the lists": _lists,
    "read the lists": lambda sources: [read_source(source) for source in sources],
    "send and fetch them (--jobs, --dask)": lambda read: [pickle.loads(pickle.dumps(one, -1)) for one in read],  # noqa: S301
    "write shards": lambda read: _written("jsonl")([reference for some, _ in read for reference in some]),
}
MERGING: Steps = {
    "read the shards": _shards,
    "find duplicates": lambda references: merge_duplicates(references, []),
    "make keys": lambda references: assign_keys(references, problems=[]),
    "write BibTeX": _written("bibtex"),
}
ALL = READING | MERGING


def measure(step: str, folder: Path) -> tuple[float, float]:
    """Return the seconds of a step and the megabytes at its end, in this process."""
    way = READING if step in READING else MERGING
    made: Any = folder
    for name, work in way.items():
        start = time.process_time()
        made = work(made)
        if name == step:
            return time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    raise KeyError(step)


def _elsewhere(step: str, folder: Path) -> tuple[float, float]:
    seconds, megabytes = map(float, _answer("--step", step, str(folder)).split())
    return seconds, megabytes


def _answer(*arguments: str) -> str:
    """Return what this program prints in a process of its own: the memory of this one would count as that of it."""
    words = python("-m", "benchmarks.compare.scale", *arguments)
    return subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT, env=environment()).stdout


def prepare(folder: Path, count: int) -> dict[str, float]:
    """Write lists and a shard with so many entries; return the bytes of each on disk."""
    page = list(mixed_list(sample(count)))
    for start in range(0, len(page), A_LIST):
        (folder / f"{start:09d}.md").write_text("".join(page[start : start + A_LIST]), encoding="utf-8")
    write = WRITERS["jsonl"].load()
    for start in range(0, count, A_SHARD):
        records = (r.replace(citation_key="") for r in sample(min(A_SHARD, count - start), start))
        with (folder / f"{start:09d}.jsonl").open("w", encoding="utf-8") as shard:
            shard.writelines(write(records, WriteOptions(), []))
    bib = sum(len(piece.encode()) for piece in WRITERS["bibtex"].load()(sample(count), WriteOptions(), []))
    lists = sum(file.stat().st_size for file in folder.glob("*.md"))
    return {
        "load the lists": lists,
        "write shards": sum(file.stat().st_size for file in folder.glob("*.jsonl")),
        "write BibTeX": bib,
    }


def main() -> None:
    """Measure and print a table."""
    if sys.argv[1:2] == ["--step"]:
        gc.disable()  # as the command does
        print(*measure(sys.argv[2], Path(sys.argv[3])))
        return
    if sys.argv[1:2] == ["--prepare"]:
        print(json.dumps(prepare(Path(sys.argv[2]), int(sys.argv[3]))))
        return
    given = sys.argv[1:]
    count, lists, entries = (int(word) for word in (*given, *DEFAULTS[len(given) :]))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        disk: dict[str, float] = json.loads(_answer("--prepare", name, str(count)))
        print(f"Measured on {count:,} entries; for {lists:,} lists with {entries:,} entries:\n")
        print("| step | µs an entry | hours in all | bytes held an entry | GB in all | bytes on disk | GB in all |")
        print("|---|--:|--:|--:|--:|--:|--:|")
        base = _elsewhere(NOTHING, folder)[1]
        for step in list(ALL)[1:]:
            seconds, megabytes = _elsewhere(step, folder)
            held = max(0.0, megabytes - base) * 2**20 / count
            cells = [f"{seconds / count * 1e6:,.0f}", f"{seconds / count * entries / 3600:.2f}"]
            cells += [f"{held:,.0f}", f"{held * entries / 1e9:.1f}"]
            size = disk.get(step, 0) / count
            cells += [f"{size:,.0f}", f"{size * entries / 1e9:.1f}"] if size else ["", ""]
            print(f"| {step} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
