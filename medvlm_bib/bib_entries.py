r"""The entries of a ``.bib`` with the place of everything in them, and the blocks that the reader makes records of.

Both are found in one pass. The file is cut where a line begins a block. A piece that is one entry, written regularly,
holds what the reader finds in it (:func:`~medvlm_bib.readers.bibtex_blocks.regular_entry`); of any other piece
bibtexparser's splitter says what it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from medvlm_bib.errors import InputError
from medvlm_bib.readers.bibtex_blocks import Entry, Macro, Regular, blocks, field_places, regular_entry

__all__ = ["PlacedEntry", "PlacedField", "Scan", "after_key", "scan"]

_CUT = re.compile(r"\n[ \t]*(?=@\w+[ \t]*[{(])")
_OPENING = re.compile(r"[{(]")
_NO_ENTRIES = ("comment", "preamble", "string")  # and whatever begins so, says the splitter


class PlacedField(NamedTuple):
    """A field: name in lower case, value with its delimiters, and where name and value stand in the text."""

    name: str
    value: str
    start: int
    value_start: int
    end: int


class PlacedEntry:
    """An entry: its type in lower case, its key, where they stand, and its fields in order.

    The fields are looked for in the whole ``text`` when somebody asks, unless they are given.
    """

    __slots__ = ("_fields", "_text", "end", "key", "start", "type")

    def __init__(
        self,
        entry_type: str,
        key: str,
        start: int,
        end: int,
        text: str = "",
        fields: tuple[PlacedField, ...] | None = None,
    ) -> None:
        self.type = entry_type
        self.key = key
        self.start = start
        self.end = end
        self._text = text
        self._fields = fields

    @property
    def fields(self) -> tuple[PlacedField, ...]:
        """The fields in order, also those that stand there twice."""
        if self._fields is None:
            found = field_places(self._text, after_key(self._text, self.key, self.start), self.end)
            self._fields = tuple([PlacedField(name.lower(), value, *at) for name, value, at in found])
        return self._fields


class Scan(NamedTuple):
    """The entries; the names of all their fields; the blocks as the reader finds them, None where it must be asked."""

    entries: list[PlacedEntry]
    names: set[str]
    blocks: list[Entry | Macro] | None


def scan(text: str, file: str) -> Scan:
    r"""Find the entries of a text; raises InputError with the first line that is no BibTeX.

    A doubled key or field is some. The values of the blocks have line ends as readers are given them, a bare ``\n``.
    """
    entries: list[PlacedEntry] = []
    names: set[str] = set()
    read: list[Entry | Macro] = []
    crlf = "\r\n" in text
    for at, end, line in _pieces(text):
        regular = regular_entry(text, at, end)
        if regular and _is_plain(text, at, end, regular):
            entry_type, key, fields, entry_end, _ = regular
            entries.append(PlacedEntry(entry_type, key, at, entry_end, text))
            names.update(fields)
            if crlf:
                fields = {name: value.replace("\r\n", "\n") for name, value in fields.items()}
            read.append(Entry(entry_type, key, fields, line))
            continue
        from medvlm_bib.bib_splitter import split_entries  # not imported for a file that is regular throughout

        try:
            others = split_entries(text, file, at, end)
        except InputError:
            entries = split_entries(text, file)  # which tells the line, or knows better
            return Scan(entries, {field.name for entry in entries for field in entry.fields}, None)
        entries += others
        names.update(field.name for entry in others for field in entry.fields)
        piece = text[at:end]
        read += blocks(piece.replace("\r\n", "\n") if crlf else piece, file, [], line)
    return Scan(entries, names, read)


def _pieces(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield where each piece begins and ends, and its line; a piece begins with an ``@``."""
    line, counted = 1, 0
    for start, end in pairwise((0, *(cut.end() for cut in _CUT.finditer(text)), len(text))):
        at = text.find("@", start, end)
        if at >= 0:  # before the first block there may be none
            line += text.count("\n", counted, at)
            counted = at
            yield at, end, line


def _is_plain(text: str, start: int, end: int, entry: Regular) -> bool:
    """Tell whether the piece is this entry and nothing else, and the splitter sees it so.

    It heeds no sign behind a backslash, and of quotation marks those within braces too.
    """
    if entry.type.startswith(_NO_ENTRIES) or entry.key[-1] == "\\" or text[start + 1].isspace():
        return False
    if text.find("@", start + 1, end) >= 0 or text.find("\\{", start, end) >= 0 or text.find("\\}", start, end) >= 0:
        return False
    if text.find('"', start, end) < 0:
        return True
    values = [field[1] for field in field_places(text, after_key(text, entry.key, start), end)]
    return all(value[0] != '"' or value.count('"') == value.count('\\"') + 2 for value in values)


def after_key(text: str, key: str, start: int) -> int:
    """Return where the key of the entry that begins at ``start`` ends; the type may hold the same word."""
    opening = _OPENING.search(text, start)
    return text.index(key, opening.end() if opening else start) + len(key)
