"""What is fuzzed: everything that reads what others wrote, from the bytes of the file to what is written of it.

A target takes the bytes of a damaged file and ends, or raises a :class:`MedvlmBibError`, which a user sees as one line.
Anything else (another exception, text that cannot be encoded, a second gone) is a fault.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from medvlm_bib.pipeline import BuildOptions, build
from medvlm_bib.report import report_json, summary_lines
from medvlm_bib.writers import WRITERS, WriteOptions

__all__ = ["ROOT", "Target", "prepare", "targets"]

ROOT = Path(__file__).parent.parent
_GOLDEN = ROOT / "tests" / "golden"
_REFS = ROOT / "refs"
_PIECE = 1500  # bytes: a large seed is cut, since many small inputs find more than a few large ones

ITEM = "- **MedCLIP: Contrastive Learning** Zifeng Wang. EMNLP 2022 [[paper](https://arxiv.org/abs/2210.10163)]\n"
AUX = rb"""\relax
\citation{boecking2022making,zhang2022contrastive}
\abx@aux@cite{0}{wang2022medclip}
\@input{chapter.aux}
\citation{*}
"""
BCF = b"""<?xml version="1.0"?>
<bcf:controlfile><bcf:section number="0"><bcf:citekey order="1">boecking2022making</bcf:citekey>
<bcf:citekey order="2" type="set">zhang2022&amp;contrastive</bcf:citekey></bcf:section></bcf:controlfile>
"""
TEX = rb"""\documentclass{article} % \cite{not}
\newcommand{\mycite}[1]{\cite{#1}}
\begin{document}
As shown \citep[see][p.~3]{boecking2022making, zhang2022contrastive} and \textcites(a)(b)[c][d]{e}[f]{g}.
\verb|\cite{no}| \begin{verbatim}\cite{no}\end{verbatim} \iffalse \cite{no} \fi
\input{part}\include{chapter} \import{parts/}{one} \input bare
\nocite{*}
\end{document}
"""
SETTINGS = b"""[export]
format = "bibtex"
year = ["2022-", "2019"]
strict = true
key-pattern = "[auth][year]"
[check]
ignore = ["no-identifier"]
[complete]
mailto = "you@example.org"
"""
LOCK = json.dumps(
    {
        "format": "medvlm-bib lock",
        "version": 1,
        "references": [
            {
                "ids": ["arxiv:2210.10163"],
                "title": "MedCLIP: Contrastive Learning",
                "answers": [
                    {
                        "source": "crossref",
                        "key": "10.1/x",
                        "retrieved": "2026-01-01",
                        "verdict": "same work",
                        "published": "10.1/y",
                        "fields": {
                            "type": "paper-conference",
                            "title": "MedCLIP: Contrastive Learning",
                            "authors": ["Wang, Zifeng", {"literal": "A Group"}],
                            "issued": "2022-12",
                            "venue": {"name": "EMNLP", "kind": "conference"},
                            "page": "1-2",
                        },
                    }
                ],
            }
        ],
    },
    indent=1,
).encode()
CORRECTIONS = b"""version = 1
[[references]]
ids = ["arxiv:2210.10163"]
title = "MedCLIP: Contrastive Learning"
[[references.answers]]
source = "EMNLP"
[references.answers.fields]
title = "MedCLIP: Contrastive Learning"
issued = "2022-12"
doi = "10.18653/v1/2022.emnlp-main.256"
"""


class Target(NamedTuple):
    """One kind of file: the seeds that are damaged, and what is done with one of them."""

    name: str
    seeds: tuple[bytes, ...]
    run: Callable[[bytes], None]


def targets(folder: Path) -> list[Target]:
    """Return every target; they write the file that they read into ``folder``, which is to be prepared."""
    lists = _pieces(_GOLDEN / "lists", "list.md") + _pieces(_REFS, "*.md") + _pieces(_GOLDEN / "formats", "*.md")
    bibs = _pieces(_GOLDEN / "bibtex", "*.bib") + _pieces(_REFS, "*.bib")[:8]
    lines = tuple((_GOLDEN / "formats" / "hard.jsonl").read_bytes().splitlines(keepends=True))
    work, beside = folder / "fuzzed", folder / "beside"
    return [
        Target("list", lists, lambda data: _convert(data, work / "list.md")),
        Target("check", lists, lambda data: _check(data, work / "list.md")),
        Target("bibtex", bibs, lambda data: _convert(data, work / "refs.bib")),
        Target("csl-json", _json_pieces(), lambda data: _convert(data, work / "refs.json")),
        Target("ris", _pieces(_GOLDEN / "formats", "*.ris"), lambda data: _convert(data, work / "refs.ris")),
        Target("jsonl", lines, lambda data: _convert(data, work / "refs.jsonl")),
        Target("merge", bibs, lambda data: _merge(data, work / "mine.bib")),
        Target("lock", (LOCK,), lambda data: _beside(data, beside / "list.lock.json", "lock")),
        Target(
            "corrections",
            (CORRECTIONS, *_pieces(_REFS, "corrections.toml")),
            lambda data: _beside(data, beside / "corrections.toml", "corrections"),
        ),
        Target("settings", (SETTINGS,), lambda data: _settings(data, beside / "medvlm-bib.toml")),
        Target("cited-in", (AUX, BCF, TEX), lambda data: _cited_in(data, work)),
        Target("baseline", _pieces(_REFS, "known-problems.txt"), lambda data: _baseline(data, work / "known.txt")),
    ]


def prepare(folder: Path) -> Path:
    """Make what the targets need in their folder, and return it."""
    for name in ("fuzzed", "beside"):
        (folder / name).mkdir()
    (folder / "beside" / "list.md").write_text(ITEM * 2)
    return folder


def _pieces(folder: Path, pattern: str) -> tuple[bytes, ...]:
    """Return the files, cut at blank lines into pieces of about one size."""
    pieces = []
    for path in sorted(folder.rglob(pattern)):
        piece = b""
        for part in path.read_bytes().split(b"\n\n"):
            piece += part + b"\n\n"
            if len(piece) > _PIECE:
                pieces.append(piece)
                piece = b""
        pieces.append(piece or b"\n")
    return tuple(pieces)


def _json_pieces() -> tuple[bytes, ...]:
    items = json.loads((_GOLDEN / "formats" / "hard.json").read_bytes())
    return tuple(json.dumps(items[i : i + 3], ensure_ascii=i % 2 == 0).encode() for i in range(0, len(items), 3))


def _chosen(data: bytes, count: int) -> int:
    """Return a number below ``count`` that depends on the data alone."""
    return zlib.crc32(data) % count


def _options(data: bytes) -> BuildOptions:
    try:
        data.decode()
    except UnicodeDecodeError:
        return BuildOptions(encoding=("", "latin-1", "cp1252", "gb18030")[_chosen(data, 4)])
    return BuildOptions(keep_duplicates=_chosen(data, 5) == 0)


def _convert(data: bytes, path: Path) -> None:
    """Read a source, and write it in two formats and in the account."""
    path.write_bytes(data)
    references, problems, files = build([str(path)], _options(data))
    names = list(WRITERS)
    for name in {names[_chosen(data, len(names))], "jsonl"}:
        "".join(WRITERS[name].load()(references, WriteOptions(), problems)).encode("utf-8")
    report_json(references, files, problems, {}).encode("utf-8")
    for line in summary_lines(len(references), files, problems, verbose=True):
        assert "\n" not in line


def _check(data: bytes, path: Path) -> None:
    """Run all checks, make the diff, and explain one line."""
    from functools import partial

    from medvlm_bib.checks.forms import FORMS
    from medvlm_bib.checks.mend import mend_diff
    from medvlm_bib.checks.run import CheckOptions, check_sources, check_text
    from medvlm_bib.readers.explain import explain

    path.write_bytes(data)
    options = CheckOptions(encoding=_options(data).encoding)
    (checked,) = check_sources((str(path),), options)
    for form in FORMS.values():
        form(checked.problems).encode("utf-8")
    explain(checked.source.text, "list.md", 1 + _chosen(data, checked.source.text.count("\n") + 1))
    mend_diff(path, checked.problems, partial(check_text, checked, options)).encode("utf-8")


def _merge(data: bytes, path: Path) -> None:
    """Bring a person's own .bib up to date, take its keys, and look what it lacks."""
    from medvlm_bib.bib_file import BibFile
    from medvlm_bib.merge import is_biblatex_file, merge_into, read_bib

    path.write_bytes(data)
    bib = BibFile(read_bib(str(path)), str(path))
    biblatex = is_biblatex_file(bib)
    references, problems, _ = build([str(_GOLDEN / "bibtex" / "works.bib")], BuildOptions(merge=bib))
    merged = merge_into(bib, references, WriteOptions(), problems, biblatex=biblatex)
    merged.text.encode("utf-8")


def _beside(data: bytes, path: Path, option: str) -> None:
    """Read a list whose facts lie in this file; write them again where it is the lock."""
    from medvlm_bib.facts import FactOptions
    from medvlm_bib.metadata.lockfile import format_lock, read_lock

    path.write_bytes(data)
    facts = FactOptions(lock=str(path)) if option == "lock" else FactOptions(corrections=str(path))
    try:
        bibliography = build([str(path.parent / "list.md")], BuildOptions(facts=facts))
        for name in ("bibtex", "csl-json"):
            writer = WRITERS[name].load()
            "".join(writer(bibliography.references, WriteOptions(), bibliography.problems)).encode("utf-8")
        report_json(bibliography.references, bibliography.files, bibliography.problems, {}).encode("utf-8")
        if option == "lock":
            format_lock(read_lock(str(path))).encode("utf-8")
    finally:
        path.unlink()


def _settings(data: bytes, path: Path) -> None:
    """Run a command beside whose list this file of settings lies."""
    from click.testing import CliRunner

    from medvlm_bib.cli import cli

    path.write_bytes(data)
    try:
        runner = CliRunner()
        for command in (["export", "-f", "bibtex"], ["check"]):
            result = runner.invoke(cli, [*command, str(path.parent / "list.md")], standalone_mode=False)
            if result.exception is not None and not _is_told(result.exception):
                raise result.exception
    finally:
        path.unlink()


def _is_told(error: BaseException) -> bool:
    """Return whether the command line tells this error in one line."""
    from click import ClickException

    from medvlm_bib.errors import MedvlmBibError

    return isinstance(error, MedvlmBibError | ClickException | SystemExit)


def _cited_in(data: bytes, folder: Path) -> None:
    """Choose by what a paper cites; the damaged file may include itself."""
    from medvlm_bib.cited_in import cited_references, read_citations

    path = folder / f"part{('.aux', '.bcf', '.tex')[_chosen(data, 3)]}"
    path.write_bytes(data)
    references, problems, files = build([str(_GOLDEN / "bibtex" / "works.bib")])
    here = Path.cwd()
    os.chdir(folder)
    try:
        cited_references(references, read_citations(path.name), path.name, problems)
    finally:
        os.chdir(here)
    report_json(references, files, problems, {}).encode("utf-8")


def _baseline(data: bytes, path: Path) -> None:
    from medvlm_bib.checks.baseline import leave_out
    from medvlm_bib.problems import Problem
    from medvlm_bib.reference import Source

    path.write_bytes(data)
    leave_out([Problem("venue-typo", "warning", "misspelt venue", Source("list.md", 3, 1))], str(path))
