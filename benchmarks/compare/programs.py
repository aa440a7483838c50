"""The programs that are compared: how each is called for a piece of work, and which version it is.

They are the ones that ``tests/interop/install.sh`` installs: from Debian, npm and PyPI.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

__all__ = ["OURS", "PEERS", "ROOT", "Command", "Program", "machine", "missing", "versions"]

ROOT = Path(__file__).parents[2]
INTEROP = ROOT / "tests" / "interop"
OURS = "medvlm-bib"

Command = list[list[str]]  # a pipeline of programs; an empty one is what the program cannot do


class Program(NamedTuple):
    """A program: its name, its command for a conversion, and where it is run."""

    name: str
    convert: Callable[[str, str, Path], Command]  # source format, target format, file
    folder: Path = ROOT


def python(*words: str) -> list[str]:
    """Return a command of this Python."""
    return [sys.executable, *words]


def _ours(source: str, target: str, file: Path) -> Command:
    return [python("-m", "medvlm_bib", "convert", "-q", "--from", source, "-f", target, str(file))]


def _node(package: str) -> Callable[[str, str, Path], Command]:
    """Return a JavaScript library as a program; biblatex-csl-converter knows no RIS."""

    def convert(source: str, target: str, file: Path) -> Command:
        able = package == "citation-js" or "ris" not in (source, target)
        folder = "@citation-js" if package == "citation-js" else package
        if not able or source == target or not (INTEROP / "node_modules" / folder).exists() or not shutil.which("node"):
            return []
        return [["node", str(Path(__file__).with_name("peers.mjs")), package, source, target, str(file)]]

    return convert


def _pandoc(source: str, target: str, file: Path) -> Command:
    """Return the newest pandoc at hand: that of pypandoc_binary, which reads RIS; none writes it."""
    names = {"bibtex": "bibtex", "csl-json": "csljson", "ris": "ris"}
    program = pandoc_path()
    if not program or target == "ris" or source == target:
        return []
    return [[program, "-f", names[source], "-t", names[target], str(file)]]


def pandoc_path() -> str:
    """Return the pandoc that pypandoc_binary brings, else that of the system, else nothing."""
    if importlib.util.find_spec("pypandoc"):
        import pypandoc

        return str(pypandoc.get_pandoc_path())
    return shutil.which("pandoc") or ""


def _bibutils(source: str, target: str, file: Path) -> Command:
    """Return bibutils' two programs in a row; it knows no CSL."""
    if "csl-json" in (source, target) or source == target or not shutil.which("bib2xml"):
        return []
    short = {"bibtex": "bib", "ris": "ris"}
    return [[f"{short[source]}2xml", "-i", "unicode", str(file)], [f"xml2{short[target]}"]]


def _library(name: str, able: set[tuple[str, str]]) -> Callable[[str, str, Path], Command]:
    """Return a Python library as a program, which reads and writes by ``libraries.py``."""

    def convert(source: str, target: str, file: Path) -> Command:
        if (source, target) not in able or not importlib.util.find_spec(name):
            return []
        return [python(str(Path(__file__).with_name("libraries.py")), name, str(file))]

    return convert


PEERS = (
    Program(OURS, _ours),
    Program("citation-js", _node("citation-js"), INTEROP),
    Program("biblatex-csl-converter", _node("biblatex-csl-converter"), INTEROP),
    Program("pandoc", _pandoc),
    Program("bibutils", _bibutils),
    Program("bibtexparser", _library("bibtexparser", {("bibtex", "bibtex")})),
    Program("pybtex", _library("pybtex", {("bibtex", "bibtex")})),
    Program("rispy", _library("rispy", {("ris", "ris")})),
)


def missing() -> list[str]:
    """Return the peers that are not installed."""
    pairs = [(a, b) for a in ("bibtex", "csl-json", "ris") for b in ("bibtex", "csl-json", "ris")]
    return [peer.name for peer in PEERS if not any(peer.convert(a, b, ROOT) for a, b in pairs)]


def versions() -> list[str]:
    """Return every program with its version, a line each."""
    lines = [f"{OURS} {_first_line(*python('-m', 'medvlm_bib', '--version')).split()[-1]}"]
    for package in ("@citation-js/core", "biblatex-csl-converter"):
        file = INTEROP / "node_modules" / package / "package.json"
        if file.exists():
            lines.append(f"{package} {json.loads(file.read_text(encoding='utf-8'))['version']} (npm)")
    if shutil.which("node"):
        lines.append(f"node {_first_line('node', '--version')}")
    if path := pandoc_path():
        of = f"pypandoc_binary {importlib.metadata.version('pypandoc_binary')}, PyPI" if "site-packages" in path else ""
        lines.append(f"{_first_line(path, '--version')} ({of or 'Debian'})")
    if shutil.which("bib2xml"):
        found = _first_line("bib2xml", "-v").partition("version ")[2]
        lines.append(f"bibutils {found} (Debian)")
    packages = filter(importlib.util.find_spec, ("bibtexparser", "pybtex", "rispy", "click", "pyromark"))
    return [*lines, *(f"{name} {importlib.metadata.version(name)} (PyPI)" for name in packages)]


def machine() -> str:
    """Return what the figures depend on besides the versions."""
    import platform

    model = ""
    if (info := Path("/proc/cpuinfo")).exists():
        names = (line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line)
        model = next(names, "")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return f"{os.cpu_count()} processors {model}, {memory:.0f} GB, {system}"


def _first_line(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    return ((done.stdout or done.stderr).splitlines() or [""])[0]
