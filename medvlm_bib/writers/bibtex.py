"""BibTeX and BibLaTeX: two variants of one writer, built on bibtexparser's model and writer.

The tables are in :mod:`medvlm_bib.formats.bibtex_fields`. bibtexparser's own middleware is not used: it would escape
the braces that protect capitals and the underscores of a DOI. Every value that reaches it is finished.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.writers.bibtex_values import FieldValues
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.tex_groups import Groups
from medvlm_bib.writers.tex_keys import KeyGuard

if TYPE_CHECKING:
    from bibtexparser.library import Library
    from bibtexparser.model import Block, Entry, ExplicitComment, Field
    from bibtexparser.writer import BibtexFormat, write
else:
    from medvlm_bib.writers.bibtexparser_parts.library import Library
    from medvlm_bib.writers.bibtexparser_parts.model import Entry, ExplicitComment, Field
    from medvlm_bib.writers.bibtexparser_parts.writer import BibtexFormat, write

__all__ = ["write_biblatex", "write_bibtex"]

_CHUNK = 50  # entries handed to bibtexparser's writer at a time


class _Layout(BibtexFormat):
    """How an entry is laid out; attributes, where the writer would ask a property three times a field."""

    indent = "  "
    trailing_comma = True
    block_separator = "\n"
    value_column = 0


class _Finished(Field):
    """A field as it is to be written, without the line and the enclosing that one has which was read."""

    __slots__ = ("key", "value")

    def __init__(self, key: str, value: str) -> None:
        self.key = key
        self.value = value


def write_bibtex(references: Iterable[Reference], options: WriteOptions, problems: list[Problem]) -> Iterator[str]:
    """Yield BibTeX for classic styles: ASCII unless ``options.unicode`` is true."""
    return _write(references, FieldValues(options, biblatex=False), options, problems)


def write_biblatex(references: Iterable[Reference], options: WriteOptions, problems: list[Problem]) -> Iterator[str]:
    """Yield BibLaTeX for biber: UTF-8 unless ``options.unicode`` is false."""
    return _write(references, FieldValues(options, biblatex=True), options, problems)


def _write(
    references: Iterable[Reference], values: FieldValues, options: WriteOptions, problems: list[Problem]
) -> Iterator[str]:
    layout = _Layout()  # type: ignore[no-untyped-call]
    keys = KeyGuard(problems)
    groups = Groups(values.encoder) if options.collections else None
    separator = ""
    source = iter(references)
    while chunk := list(islice(source, _CHUNK)):
        blocks: list[Block] = []
        for reference in chunk:
            entry_type, fields = values.entry(reference, problems)
            key = keys(reference)
            if groups is not None:
                groups.add(reference, key)
            blocks.append(Entry(entry_type, key, [_Finished(name, value) for name, value in fields]))
        yield separator + write(Library(blocks), layout)
        separator = layout.block_separator
    if groups is not None and groups:
        yield separator + write(Library([ExplicitComment(comment) for comment in groups.comments()]), layout)
