"""Every entry as each download format has it, so that the page's script only joins and never writes a format itself."""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.writers import WRITERS, WriteOptions

__all__ = ["BLOCK", "FORMATS", "Download", "Format", "make_downloads", "packed_blocks"]

BLOCK = 100  # entries that are unpacked together
_ENTRY_END = re.compile(r"(?<=\n\}\n)\n(?=@)")  # values are indented, so that no line of one begins with a brace


class Format(NamedTuple):
    """A format of the downloads: its writer, its name for readers, and what the writer puts around entries."""

    name: str
    label: str
    file: str
    head: str = ""
    separator: str = ""
    foot: str = ""

    @property
    def media_type(self) -> str:
        """The media type that the writers' table has for it."""
        return WRITERS[self.name].media_type


FORMATS = (
    Format("bibtex", "BibTeX", "all.bib", separator="\n"),
    Format("biblatex", "BibLaTeX", "all.biblatex.bib", separator="\n"),
    Format("ris", "RIS", "all.ris"),
    Format("csl-json", "CSL-JSON", "all.json", "[\n  ", ",\n  ", "\n]\n"),
    Format("zotero-rdf", "Zotero RDF", "all.rdf"),  # what stands around its items depends on them: site.collections
)


class Download(NamedTuple):
    """A format's file of all entries, and the text of each entry in it."""

    format: Format
    text: str
    entries: list[str]


def make_downloads(references: Sequence[Reference], options: WriteOptions, problems: list[Problem]) -> list[Download]:
    """Return what each format's writer makes of the references, whole and by entry."""
    return [_download(format_, references, options, problems) for format_ in FORMATS]


def _download(
    format_: Format, references: Sequence[Reference], options: WriteOptions, problems: list[Problem]
) -> Download:
    pieces = list(WRITERS[format_.name].load()(references, options, problems))
    text = "".join(pieces)
    if not references:
        return Download(format_, text, [])
    if format_.name == "zotero-rdf":  # a head, a piece an item, the collections and a foot
        return Download(format_, text, pieces[1:-2])
    if format_.name == "ris":
        entries = pieces
    elif format_.name == "csl-json":
        entries = [piece.removeprefix(format_.head).removeprefix(format_.separator) for piece in pieces[:-1]]
    else:
        entries = _ENTRY_END.split(text) if text else []
    if len(entries) != len(references) or format_.head + format_.separator.join(entries) + format_.foot != text:
        raise ValueError(f"the writer of {format_.name} joins entries in another way than the page does")
    return Download(format_, text, entries)


def packed_blocks(downloads: Sequence[Download]) -> Iterator[str]:
    """Yield blocks of :data:`BLOCK` entries as base64 of deflated JSON, ``[[text in the first format, ...], ...]``.

    The formats of an entry lie side by side: they say the same, and deflate finds what is said again nearby.
    """
    rows = list(zip(*(download.entries for download in downloads), strict=True))
    for start in range(0, len(rows), BLOCK):
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        block = json.dumps(rows[start : start + BLOCK], ensure_ascii=False, separators=(",", ":"))
        data = packer.compress(block.encode("utf-8", "replace")) + packer.flush()
        yield base64.b64encode(data).decode("ascii")
