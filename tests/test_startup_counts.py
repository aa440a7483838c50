"""What a short export imports and compiles is counted: a start that grew is seen on any machine, however busy.

Times are for benchmarks/startup.py. Whoever meets a limit here looks first for what need not be imported or compiled;
then the limit may be raised, by as much as it takes.
"""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

# Runs the command in a process of its own, and prints the modules it loaded and the patterns that were compiled.
PROBE = """
import re, sys
compiler = getattr(re, "_compiler", None) or __import__("sre_compile")
real, count = compiler.compile, [0]
def compile(pattern, flags=0):
    count[0] += 1
    return real(pattern, flags)
compiler.compile = compile
from medvlm_bib.cli import run
sys.stdout = open(sys.argv[1], "w", encoding="utf-8")
code = run(sys.argv[2:])
print(code, count[0], *sorted(sys.modules), file=sys.__stdout__)
"""
HEAVY = {
    "asyncio",
    "bibtexparser.middlewares",
    "ftfy",
    "html",
    "hashlib",
    "importlib.metadata",
    "logging",
    "matplotlib",
    "medvlm_bib.remote",
    "numpy",
    "pathlib",
    "pybtex",
    "pylatexenc",
    "rapidfuzz",
    "requests",
    "rich",
    "sqlite3",
    "tempfile",
    "textwrap",
    "tomli",
    "tomllib",
    "unittest",
    "urllib.parse",
    "urllib.request",
}


@pytest.fixture(scope="module", params=["bibtex", "csl-json", "ris"])
def start(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[int, set[str]]:
    target = tmp_path_factory.mktemp("out") / "out"
    command = [sys.executable, "-c", PROBE, str(target), "export", "-q", "-f", request.param]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    code, compiled, *modules = done.stdout.split()
    assert code == "0", done.stderr
    return int(compiled), set(modules)


def test_nothing_heavy_is_imported_for_the_home_list(start: tuple[int, set[str]]) -> None:
    assert not HEAVY & start[1]


def test_the_home_list_takes_few_modules(start: tuple[int, set[str]]) -> None:
    ours = {name for name in start[1] if name.startswith("medvlm_bib")}
    assert len(ours) <= 137, sorted(ours)


def test_the_home_list_takes_few_patterns(start: tuple[int, set[str]]) -> None:
    assert start[0] <= 145


def test_what_is_imported_is_quick_to_define(start: tuple[int, set[str]]) -> None:
    """See docs/decisions/0122: no pattern is compiled at import, no text of an annotation by NamedTuple."""
    for name in start[1]:
        if not name.startswith("medvlm_bib") or ".bibtexparser_parts." in name:
            continue
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        source = Path(spec.origin).read_text("utf-8")
        assert not re.search(r"^\w+ = re\.compile\(", source, re.MULTILINE), f"{name}: use lazy_pattern"
        if "(NamedTuple)" in source:
            assert "from __future__ import annotations" not in source, f"{name}: leave its annotations as they are"
