"""Run the benchmarks in a short form and write what they print to benchmarks/RESULTS.md.

    python benchmarks/results.py

Takes two to three minutes. What is not installed (pandoc, citation-js, bibutils) is left out, and said so.
"""

from __future__ import annotations

import contextlib
import datetime
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
RUNS = (
    ('Start-up, as ratios to `python -c "import click"`', ["startup.py", "9"]),
    ("A list of the home layout to BibTeX, beside pandoc parsing the same Markdown", ["throughput.py", "10000"]),
    ("Growth: seconds of processor time by size", ["growth.py", "3000"]),
    ("Writing BibTeX, beside bibtexparser's default stack", ["bibtex.py", "3000"]),
    ("Conversions, whole processes", ["convert.py", "1000", "2"]),
)
PACKAGES = ("bibtexparser", "click", "pyromark", "pybtex")
PROGRAMS = (["pandoc", "--version"], ["bib2xml", "-v"], ["node", "--version"])


def machine() -> list[str]:
    """Return what the figures depend on, a line each."""
    model = ""
    if (info := Path("/proc/cpuinfo")).exists():
        names = (line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line)
        model = next(names, "")
    lines = [
        f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}",
        f"{os.cpu_count()} processors {model}".strip() + f", {platform.system()} {platform.machine()}",
        f"Python {platform.python_version()}",
    ]
    for package in PACKAGES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            lines.append(f"{package} {importlib.metadata.version(package)}")
    for command in PROGRAMS:
        if shutil.which(command[0]):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            lines.append(
                f"{command[0]} {(done.stdout or done.stderr).splitlines()[0].removeprefix(command[0]).strip()}"
            )
        else:
            lines.append(f"no {command[0]}")
    return lines


def output_of(words: list[str]) -> str:
    """Return what a benchmark prints, or in a line why it cannot run."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(HERE.parent)
    command = [sys.executable, str(HERE / words[0]), *words[1:]]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=HERE.parent, check=False)
    if done.returncode:
        return f"{done.stdout}could not be run: {(done.stderr.strip().splitlines() or ['no reason given'])[-1]}"
    return done.stdout.rstrip()


def main() -> None:
    """Run, print and write."""
    parts = [
        "# Results of the benchmarks",
        "",
        "Made by `make bench`. Ratios travel between machines, seconds do not.",
        "",
    ]
    parts += [f"- {line}" for line in machine()]
    for title, words in RUNS:
        text = output_of(words)
        parts += ["", f"## {title}", "", f"`python benchmarks/{' '.join(words)}`", "", "```", text, "```"]
        print(f"{title}\n{text}\n", flush=True)
    (HERE / "RESULTS.md").write_text("\n".join(parts) + "\n", "utf-8")


if __name__ == "__main__":
    main()
