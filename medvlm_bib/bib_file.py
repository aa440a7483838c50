"""A person's ``.bib`` file with the place of everything in it, so that it can be changed without touching the rest.

What stands where is found out in :mod:`medvlm_bib.bib_entries`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from medvlm_bib.bib_entries import PlacedEntry, PlacedField, after_key, scan
from medvlm_bib.readers.bibtex import read_bibtex, references_of
from medvlm_bib.reference import Reference

__all__ = ["BibFile", "PlacedEntry", "PlacedField"]

_TYPE = re.compile(r"@\s*(\w+)")


class BibFile:
    """The text, its entries, and the edits that were asked for; :meth:`edited` gives the new text.

    Raises :class:`~medvlm_bib.errors.InputError`, with the line, for a text that does not parse.
    """

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.entries, self.field_names, self._blocks = scan(text, file)
        self._edits: list[tuple[int, int, str]] = []
        self._newline = "\r\n" if "\r\n" in text else "\n"

    def references(self) -> list[Reference]:
        """Return the records as they were before any edit; what is odd in them is the person's, and no problem here."""
        if self._blocks is None:
            return read_bibtex(self.text.replace("\r\n", "\n"), self.file, [])
        blocks, self._blocks = self._blocks, None  # a large file need not be held twice
        return list(references_of(blocks, self.file, []))

    def set_type(self, entry: PlacedEntry, entry_type: str) -> None:
        """Write another type; the rest of the line stays."""
        match = _TYPE.match(self.text, entry.start)
        if match:
            self._edits.append((match.start(1), match.end(1), entry_type))

    def set_value(self, field: PlacedField, value: str) -> None:
        """Write another value in the place of this one."""
        self._edits.append((field.value_start, field.end, value))

    def remove(self, entry: PlacedEntry, field: PlacedField) -> None:
        """Take a field out, with its comma and the white space before it."""
        start, end = field.start, field.end
        while self.text[start - 1].isspace():
            start -= 1
        comma = re.compile(r"\s*,").match(self.text, end, entry.end)
        if comma:
            end = comma.end()
        elif self.text[start - 1] == ",":
            start -= 1
        self._edits.append((start, end, ""))

    def add(self, entry: PlacedEntry, fields: Iterable[tuple[str, str]]) -> None:
        """Write fields behind the last one, laid out as the entry is: indent, aligned signs, comma at the end."""
        new = [f"{name}{self._equals(entry, name)}{value}" for name, value in fields]
        last = entry.fields[-1].end if entry.fields else after_key(self.text, entry.key, entry.start)
        comma = re.compile(r"\s*,").match(self.text, last, entry.end)
        line_break = self._newline in self.text[entry.start : entry.end]
        separator = (self._newline + self._indent(entry)) if line_break else " "
        joined = f",{separator}".join(new)
        place = comma.end() if comma else last
        self._edits.append((place, place, ("" if comma else ",") + separator + joined + ("," if comma else "")))

    def append(self, text: str) -> None:
        """Write text at the end, a blank line after what is there."""
        text = text.replace("\n", self._newline)
        ending = "" if not self.text or self.text.endswith("\n") else self._newline
        gap = "" if not self.text.strip() or self.text.endswith(self._newline * 2) else self._newline
        self._edits.append((len(self.text), len(self.text), ending + gap + text))

    def edited(self) -> str:
        """Return the text with all edits made."""
        pieces, at = [], 0
        for start, end, replacement in sorted(self._edits):
            pieces += [self.text[at:start], replacement]
            at = max(at, end)  # two neighbours that were taken out may both reach for the comma between them
        return "".join((*pieces, self.text[at:]))

    def _indent(self, entry: PlacedEntry) -> str:
        if not entry.fields:
            return "  "
        start = entry.fields[-1].start
        line = self.text.rfind("\n", entry.start, start) + 1
        indent = self.text[line:start]
        return indent if line and not indent.strip() else "  "

    def _equals(self, entry: PlacedEntry, name: str) -> str:
        """Return what stands between name and value: the entry's own spaces, so that aligned signs stay aligned."""
        beginnings = [self.text[field.start : field.value_start] for field in entry.fields]
        columns = {beginning.index("=") for beginning in beginnings}
        if len(columns) == 1 and len(beginnings) > 1:
            column = columns.pop()
            return " " * max(column - len(name), 1) + beginnings[-1][column:]
        gaps = {beginning[len(beginning.partition("=")[0].rstrip()) :] for beginning in beginnings}
        return gaps.pop() if len(gaps) == 1 else " = "
