"""What is imported, because a person notices a slow start; the times are in benchmarks/startup.py."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

WRITER = "medvlm_bib.writers.bibtexparser_parts.writer"  # bibtexparser's, without the package around it
HEAVY = {
    "bibtexparser",
    "ftfy",
    "importlib.metadata",
    "jinja2",
    "json",
    "pybtex",
    "rapidfuzz",
    "requests",
    "rich",
    "tomllib",
    "yaml",
    WRITER,
}

ENTRY = """**Generating Radiology Reports via Memory-driven Transformer.** [Oct., 2020] [EMNLP, 2020].<br>
*Zhihong Chen, Yan Song, Tsung-Hui Chang, Xiang Wan.*<br>
[[PDF](https://arxiv.org/abs/2010.16056)]
"""


def _imported(*arguments: str) -> set[str]:
    command = [sys.executable, "-X", "importtime", "-m", "medvlm_bib", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    return {line.rsplit("|", 1)[-1].strip() for line in result.stderr.splitlines() if line.startswith("import time:")}


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["formats"]])
def test_what_needs_no_list_imports_no_reader_and_no_writer(arguments: list[str]) -> None:
    imported = _imported(*arguments)
    assert not imported & HEAVY
    assert not {name for name in imported if name.startswith(("medvlm_bib.normalize", "medvlm_bib.data", "pyromark"))}


@pytest.mark.parametrize(
    ("format_", "needed"),
    [("bibtex", {WRITER}), ("csl-json", {"json"}), ("ris", set())],
)
def test_an_export_imports_only_what_its_format_needs(format_: str, needed: set[str], tmp_path: Path) -> None:
    source = tmp_path / "list.md"
    source.write_text("# Papers\n\n" + ENTRY, encoding="utf-8")
    assert _imported("export", str(source), "-f", format_) & HEAVY == needed
