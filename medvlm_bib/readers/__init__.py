"""Readers turn text into references.

A reader is a function ``read(text, file, problems) -> list[Reference]``: ``file`` is the name to put into each
:class:`~medvlm_bib.reference.Source`, and what it repaired or could not read it appends to ``problems``. It touches no
file, no network and no state of its own. A new one is one module and one row here.
"""

from __future__ import annotations

from collections.abc import Callable

from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.registry import Part, Registry

__all__ = ["READERS", "Reader"]

Reader = Callable[[str, str, list[Problem]], list[Reference]]

READERS = Registry(
    "reader",
    (
        Part(
            "list",
            "medvlm_bib.readers.paper_list:read_paper_list",
            "a paper list in Markdown",
            (".md", ".markdown", ".mdown"),
        ),
        Part("bibtex", "medvlm_bib.readers.bibtex:read_bibtex", "BibTeX and BibLaTeX", (".bib",)),
        Part("csl-json", "medvlm_bib.readers.csl_json:read_csl_json", "CSL-JSON", (".json",)),
        Part("ris", "medvlm_bib.readers.ris:read_ris", "RIS", (".ris",)),
        Part("jsonl", "medvlm_bib.readers.jsonl:read_jsonl", "JSON Lines, as written here", (".jsonl", ".ndjson")),
    ),
)
