"""Compare the six conversions between BibTeX, CSL-JSON and RIS with those of citation-js, pandoc and bibutils.

python benchmarks/convert.py [records] [rounds]

Whole processes, side by side, the fastest of the rounds; every output must hold as many records as went in. What is
missing is left out. citation-js is taken from tests/interop (npm install there), pandoc for RIS from pypandoc_binary.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from medvlm_bib.pipeline import build
from medvlm_bib.reference import Reference
from medvlm_bib.writers import WRITERS, WriteOptions

ROOT = Path(__file__).parents[1]
INTEROP = ROOT / "tests" / "interop"
FORMATS = ("bibtex", "csl-json", "ris")
SUFFIXES = {"bibtex": ".bib", "csl-json": ".json", "ris": ".ris"}
RECORDS = {"bibtex": re.compile(r"^@(?!comment)\w+\{", re.MULTILINE), "ris": re.compile(r"^TY  - ", re.MULTILINE)}
CITATION_JS = """
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex'); require('@citation-js/plugin-ris'); require('@citation-js/plugin-csl')
const [from, to, file] = process.argv.slice(1)
const text = require('fs').readFileSync(file, 'utf8')
const forceType = { bibtex: '@bibtex/text', ris: '@ris/file' }[from]
const cite = forceType ? new Cite(text, { forceType, generateGraph: false })
  : new Cite(JSON.parse(text), { generateGraph: false })
process.stdout.write(to === 'csl-json' ? JSON.stringify(cite.data) : cite.format(to))
"""
PANDOC = {"bibtex": "bibtex", "csl-json": "csljson", "ris": "ris"}

Command = Callable[[str, str, Path], list[list[str]]]  # from, to, file -> a pipeline; none where it cannot


class Peer(NamedTuple):
    """A program: its name, its pipeline for a conversion, and where it is run."""

    name: str
    command: Command
    folder: Path = ROOT


def ours(source: str, target: str, file: Path) -> list[list[str]]:
    """Return our own command."""
    return [[sys.executable, "-m", "medvlm_bib", "convert", "-q", "--from", source, "-f", target, str(file)]]


def citation_js(source: str, target: str, file: Path) -> list[list[str]]:
    """Return citation-js as a program of its own."""
    if not (INTEROP / "node_modules" / "@citation-js").exists():
        return []
    return [["node", "-e", CITATION_JS, source, target, str(file)]]


def pandoc(source: str, target: str, file: Path) -> list[list[str]]:
    """Return pandoc, which writes no RIS and of which only version 3 reads it."""
    program = shutil.which("pandoc")
    if source == "ris":
        try:
            import pypandoc
        except ImportError:
            return []
        program = pypandoc.get_pandoc_path()
    return [] if target == "ris" or not program else [[program, "-f", PANDOC[source], "-t", PANDOC[target], str(file)]]


def bibutils(source: str, target: str, file: Path) -> list[list[str]]:
    """Return bibutils' two programs in a row; it knows no CSL."""
    if "csl-json" in (source, target) or not shutil.which("bib2xml"):
        return []
    short = {"bibtex": "bib", "ris": "ris"}
    return [[f"{short[source]}2xml", "-i", "unicode", str(file)], [f"xml2{short[target]}"]]


PEERS = (
    Peer("ours", ours),
    Peer("citation-js", citation_js, INTEROP),
    Peer("pandoc", pandoc),
    Peer("bibutils", bibutils),
)


def sample(count: int) -> Iterator[Reference]:
    """Yield the home list over and over, each record made another work."""
    home = build().references
    for number in range(count):
        reference = home[number % len(home)]
        yield reference.replace(
            citation_key=f"{reference.citation_key}x{number}",
            title=f"{reference.title} {number}",
            doi=f"{reference.doi}.{number}" if reference.doi else "",
        )


def write_samples(folder: Path, count: int) -> None:
    """Write the sample in every format."""
    for name in FORMATS:
        text = "".join(WRITERS[name].load()(sample(count), WriteOptions(), []))
        (folder / f"in{SUFFIXES[name]}").write_text(text, "utf-8")


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def count_records(name: str, text: str) -> int:
    """Return how many records a text holds."""
    return len(json.loads(text)) if name == "csl-json" else len(RECORDS[name].findall(text))


def measure(peer: Peer, pipeline: list[list[str]], target: str, count: int) -> tuple[float, float]:
    """Return seconds and peak megabytes of one run; raises RuntimeError where records are missing."""
    environment = _environment()
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        processes: list[subprocess.Popen[bytes]] = []
        for place, command in enumerate(pipeline):
            last = place == len(pipeline) - 1
            processes.append(
                subprocess.Popen(
                    command,
                    stdin=processes[-1].stdout if processes else subprocess.DEVNULL,
                    stdout=out if last else subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    cwd=peer.folder,
                    env=environment,
                )
            )
        memory = [os.wait4(process.pid, 0)[2].ru_maxrss for process in processes]
        seconds = time.perf_counter() - start
        out.seek(0)
        counting = [sys.executable, __file__, "--count", target]
        found = int(subprocess.run(counting, stdin=out, capture_output=True, check=True, env=environment).stdout)
    if found != count:
        raise RuntimeError(f"{peer.name} wrote {found} of {count} records")
    return seconds, max(memory) / 1024


def compare(count: int, rounds: int) -> Iterable[str]:
    """Yield the rows of a table: seconds and megabytes of each program, and ours as a share of the fastest peer."""
    yield "| conversion | " + " | ".join(peer.name for peer in PEERS) + " | ours / fastest peer |"
    yield "|---" * (len(PEERS) + 2) + "|"
    with tempfile.TemporaryDirectory() as folder:
        # In processes of their own, as the counting is: a child's peak memory is at least what its parent held.
        subprocess.run([sys.executable, __file__, "--sample", folder, str(count)], check=True, env=_environment())
        files = {name: Path(folder) / f"in{SUFFIXES[name]}" for name in FORMATS}
        for source in FORMATS:
            for target in FORMATS:
                if source != target:
                    yield _row(source, target, files[source], count, rounds)


def _row(source: str, target: str, file: Path, count: int, rounds: int) -> str:
    cells, best = [], {}
    for peer in PEERS:
        pipeline = peer.command(source, target, file)
        try:
            runs = [measure(peer, pipeline, target, count) for _ in range(rounds if pipeline else 0)]
        except (RuntimeError, ValueError) as error:
            print(f"{source} to {target}: {error}", file=sys.stderr)
            runs = []
        if runs:
            best[peer.name] = min(seconds for seconds, _ in runs)
            cells.append(f"{best[peer.name]:.2f} s, {min(memory for _, memory in runs):.0f} MB")
        else:
            cells.append("")
    mine = best.pop("ours")
    return f"| {source} to {target} | " + " | ".join(cells) + f" | {mine / min(best.values()):.2f} |" if best else ""


def main() -> None:
    """Print the table."""
    if sys.argv[1:2] == ["--sample"]:
        write_samples(Path(sys.argv[2]), int(sys.argv[3]))
        return
    if sys.argv[1:2] == ["--count"]:
        print(count_records(sys.argv[2], sys.stdin.buffer.read().decode("utf-8-sig")))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for row in compare(count, rounds):
        print(row, flush=True)


if __name__ == "__main__":
    main()
