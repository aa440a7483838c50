"""Print how long a list of the home layout takes to become BibTeX, beside pandoc merely parsing the same Markdown.

    python benchmarks/throughput.py [entries]

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
    head, _, body = find_home_list().read_text(encoding="utf-8").partition("# Survey")
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


def run(command: list[str]) -> tuple[float, float]:
    """Return wall seconds and peak MiB of one whole process."""
    start = time.perf_counter()
    with Path(os.devnull).open("wb") as sink:
        process = subprocess.Popen(command, stdout=sink, stderr=sink)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command[0]} failed")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main() -> None:
    """Measure and print."""
    entries = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "list.md"
        source.write_text(grown_list(entries), encoding="utf-8")
        small = Path(folder) / "small.md"
        small.write_text(grown_list(90), encoding="utf-8")
        ours = [sys.executable, "-m", "medvlm_bib", "export", "-q", "-f", "bibtex"]
        theirs = ["pandoc", "-f", "gfm", "-t", "json", str(source)]
        rows = [(run([*ours, str(source)]), run(theirs)) for _ in range(3)]
        base = run([*ours, str(small)])[1]
        us, pandoc = (statistics.median(row[side][0] for row in rows) for side in (0, 1))
        memory = statistics.median(row[0][1] for row in rows)
        print(f"entries          {entries}, {source.stat().st_size / 1e6:.1f} MB of Markdown")
        print(f"list to BibTeX   {us:.2f} s, {entries / us:,.0f} entries a second")
        print(f"pandoc parses    {pandoc:.2f} s; ratio {us / pandoc:.2f} (target 0.5)")
        print(f"memory an entry  {(memory - base) * 1024 / (entries - 90):.1f} kB (target 30)")


if __name__ == "__main__":
    main()
