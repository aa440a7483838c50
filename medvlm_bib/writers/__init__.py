"""Writers turn references into text.

A writer is a function ``write(references, options, problems) -> Iterator[str]`` that yields the text in pieces, so
that a long bibliography streams; what a format cannot carry it appends to ``problems``. A new one is one module and
one row here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.registry import Part, Registry
from medvlm_bib.writers.options import WriteOptions

__all__ = ["WRITERS", "WriteOptions", "Writer"]

Writer = Callable[[Iterable[Reference], WriteOptions, list[Problem]], Iterator[str]]

WRITERS = Registry(
    "format",
    (
        Part(
            "bibtex",
            "medvlm_bib.writers.bibtex:write_bibtex",
            "BibTeX, for classic LaTeX styles",
            (".bib",),
            "application/x-bibtex",
        ),
        Part(
            "biblatex",
            "medvlm_bib.writers.bibtex:write_biblatex",
            "BibLaTeX, for biber",
            (".biblatex.bib",),
            "application/x-bibtex",
        ),
        Part(
            "csl-json",
            "medvlm_bib.writers.csl_json:write_csl_json",
            "CSL-JSON, for Zotero, pandoc and citeproc",
            (".json",),
            "application/vnd.citationstyles.csl+json",
        ),
        Part(
            "ris",
            "medvlm_bib.writers.ris:write_ris",
            "RIS, for Zotero, EndNote and Mendeley",
            (".ris",),
            "application/x-research-info-systems",
        ),
        Part(
            "zotero-rdf",
            "medvlm_bib.writers.zotero_rdf:write_zotero_rdf",
            "Zotero RDF, sections as collections",
            (".rdf",),
            "application/rdf+xml",
        ),
        Part(
            "csl-yaml",
            "medvlm_bib.writers.csl_yaml:write_csl_yaml",
            "CSL-YAML, for pandoc",
            (".yaml", ".csl.yaml"),
            "application/yaml",
        ),
        Part(
            "hayagriva",
            "medvlm_bib.writers.hayagriva:write_hayagriva",
            "Hayagriva, for Typst",
            (".yml", ".hayagriva.yaml"),
            "application/yaml",
        ),
        Part(
            "markdown",
            "medvlm_bib.writers.markdown:write_markdown",
            "a paper list in Markdown again",
            (".md", ".markdown"),
            "text/markdown",
        ),
        Part(
            "jsonl",
            "medvlm_bib.writers.jsonl:write_jsonl",
            "the records, nothing lost",
            (".jsonl", ".ndjson"),
            "application/jsonl",
        ),
    ),
)
