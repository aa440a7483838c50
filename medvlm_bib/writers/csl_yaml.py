"""CSL-YAML: CSL items as pandoc reads them from a document's metadata or a bibliography file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from medvlm_bib.formats.markdown_text import escape_pandoc, escape_pandoc_verbatim
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.writers.csl_items import csl_items
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.yaml_text import yaml_block

__all__ = ["write_csl_yaml"]

_AS_IT_IS = frozenset({"id", "citation-key", "type", "language", "custom"})  # pandoc reads no Markdown in these
_VERBATIM = frozenset({"URL", "DOI", "ISBN", "ISSN", "PMID", "PMCID", "archive_location", "number"})


def write_csl_yaml(
    references: Iterable[Reference],
    options: WriteOptions,
    problems: list[Problem],  # noqa: ARG001 - what is lost is the same for every list
) -> Iterator[str]:
    """Yield CSL-YAML in pieces of one item.

    pandoc reads the text of each variable as Markdown, addresses included: so what Markdown would take for markup has a
    backslash. A title's ``$math$`` stays math.
    """
    yield "---\nreferences:\n"
    empty = True
    for item in csl_items(references, options):
        yield "-" + yaml_block(_markdown(item), "  ")[1:]
        empty = False
    yield "...\n" if not empty else "  []\n...\n"


def _markdown(item: dict[str, Any]) -> dict[str, Any]:
    return {key: value if key in _AS_IT_IS else _escaped(key, value) for key, value in item.items()}


def _escaped(key: str, value: Any) -> Any:
    if isinstance(value, str):
        return escape_pandoc_verbatim(value) if key in _VERBATIM else escape_pandoc(value)
    if key in {"author", "editor"}:
        return [{part: escape_pandoc(text) for part, text in name.items()} for name in value]
    return value
