"""Print how long lists take to become BibTeX, beside pandoc merely parsing the same Markdown.

    python benchmarks/throughput.py [entries] [FILE.md ...]

A list of the home layout and one of mixed layouts, each with this many entries, and the files together as a third.
Whole processes, in turn, medians of three; peak memory is the largest of the process, from the operating system.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from medvlm_bib.sources import find_home_list


def grown_list(entries: int) -> str:
    """Return a list with this many entries: those of the home list with new titles and ids."""
    head, _, body = Path(find_home_list()).read_text(encoding="utf-8").partition("# Survey")
    blocks = [block for block in re.split(r"\n\s*\n", "# Survey" + body) if block.strip()]
    parts, count, round_ = [head], 0, 0
    while count < entries:
        for block in blocks:
            if "**" in block:
                count += 1
                block = block.replace(".**", f", Part {round_}.**", 1)
                block = re.sub(r"(arxiv\.org/abs/\d{4}\.)\d{5}", rf"\g<1>{count % 100_000:05d}", block)
                block = re.sub(r"(\[PDF\]\(https?://(?!arxiv)[^)\s]+)", rf"\g<1>{count}", block)
            parts.append(block)
            if count == entries:
                break
        round_ += 1
    return "\n\n".join(parts) + "\n"


def mixed_list(entries: int) -> str:
    """Return a list with this many entries whose layout changes every few hundred."""
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from benchmarks.compare import layouts, samples

    return "".join(layouts.mixed_list(samples.sample(entries)))


def run(command: list[str]) -> tuple[float, float]:
    """Return wall seconds and peak MiB of one whole process."""
    start = time.perf_counter()
    with Path(os.devnull).open("wb") as sink:
        process = subprocess.Popen(command, stdout=sink, stderr=sink)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command[0]} failed")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def measure(name: str, files: list[Path], least: Path, target: float) -> None:
    """Print what these files take, beside pandoc; ``least`` is the list whose memory everybody needs."""
    ours = [sys.executable, "-m", "medvlm_bib", "export", "-q", "-f", "bibtex", "--keep-duplicates"]
    out = least.with_suffix(".bib")
    run([*ours, "-o", str(out), *map(str, files)])
    entries = len(re.findall(r"^@", out.read_text("utf-8"), re.MULTILINE))
    del ours[-1]
    theirs = ["pandoc", "-f", "gfm", "-t", "json", *map(str, files)]
    rows = [(run([*ours, *map(str, files)]), run(theirs)) for _ in range(3)]
    base = run([*ours, str(least)])[1]
    us, pandoc = (statistics.median(row[side][0] for row in rows) for side in (0, 1))
    memory = (statistics.median(row[0][1] for row in rows) - base) * 1024 / max(1, entries - 90)
    size = sum(file.stat().st_size for file in files) / 1e6
    print(f"{name}: {entries} entries, {size:.1f} MB of Markdown, {entries / us:,.0f} entries a second")
    print(f"  to BibTeX {us:.2f} s, pandoc parses in {pandoc:.2f} s; ratio {us / pandoc:.2f} (target {target})")
    print(f"  memory {memory:.1f} kB an entry (target 10)")


def main() -> None:
    """Measure and print."""
    arguments = sys.argv[1:]
    entries = int(arguments.pop(0)) if arguments and arguments[0].isdigit() else 10_000
    with tempfile.TemporaryDirectory() as folder:
        least, home, mixed = (Path(folder) / f"{name}.md" for name in ("least", "home", "mixed"))
        least.write_text(grown_list(90), encoding="utf-8")
        home.write_text(grown_list(entries), encoding="utf-8")
        mixed.write_text(mixed_list(entries), encoding="utf-8")
        measure("home layout", [home], least, 0.5)
        measure("mixed layouts", [mixed], least, 1.0)
        if arguments:
            measure("the files", [Path(argument) for argument in arguments], least, 1.0)


if __name__ == "__main__":
    main()
