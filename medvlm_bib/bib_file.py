"""A person's ``.bib`` file with the place of everything in it, so that it can be changed without touching the rest.

bibtexparser's splitter says what is what; the places are those of its pieces in the text.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from medvlm_bib.bib_value import is_value
from medvlm_bib.errors import InputError

if TYPE_CHECKING:
    from bibtexparser.model import Block

__all__ = ["BibFile", "PlacedEntry", "PlacedField"]

_TYPE = re.compile(r"@\s*(\w+)")


class PlacedField(NamedTuple):
    """A field: name in lower case, value with its delimiters, and where name and value stand in the text."""

    name: str
    value: str
    start: int
    value_start: int
    end: int


class PlacedEntry(NamedTuple):
    """An entry: its type in lower case, its key, where they stand, and its fields in order."""

    type: str
    key: str
    start: int
    end: int
    fields: tuple[PlacedField, ...]


class BibFile:
    """The text, its entries, and the edits that were asked for; :meth:`edited` gives the new text.

    Raises :class:`~medvlm_bib.errors.InputError`, with the line, for a text that does not parse.
    """

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.entries = list(_entries(text, file))
        self._edits: list[tuple[int, int, str]] = []
        self._newline = "\r\n" if "\r\n" in text else "\n"

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
        last = entry.fields[-1].end if entry.fields else _after_key(self.text, entry.key, entry.start)
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


def _entries(text: str, file: str) -> Iterator[PlacedEntry]:
    from bibtexparser.model import Entry

    at = 0
    for block in _split(text, file):
        raw = block.raw or ""
        start = text.index(raw, at)
        at = start + len(raw)
        entry = getattr(block, "ignore_error_block", block)  # of a block with a doubled key or field
        if isinstance(entry, Entry):
            pairs = [(field.key, field.value) for field in entry.fields]
            fields = tuple(_fields(raw, start, _after_key(raw, entry.key, 0), pairs))
            for field in fields:
                if not is_value(field.value):
                    raise _broken(
                        file, text.count("\n", 0, field.start), f"the value of '{field.name}' does not end well"
                    )
            yield PlacedEntry(entry.entry_type.lower(), entry.key, start, at, fields)


def _after_key(text: str, key: str, start: int) -> int:
    """Return where the key of the entry that begins at ``start`` ends; the type may hold the same word."""
    opening = re.compile(r"[{(]").search(text, start)
    return text.index(key, opening.end() if opening else start) + len(key)


def _split(text: str, file: str) -> list[Block]:
    """Return the blocks; raises InputError with the first line that is no BibTeX (a doubled key or field is some)."""
    from bibtexparser import model
    from bibtexparser.splitter import Splitter

    logger = logging.getLogger("bibtexparser.splitter")
    disabled, logger.disabled = logger.disabled, True  # what it would log is raised
    try:
        blocks = Splitter(text).split().blocks
    finally:
        logger.disabled = disabled
    doubled = (model.DuplicateBlockKeyBlock, model.DuplicateFieldKeyBlock)
    for block in blocks:
        if isinstance(block, model.ParsingFailedBlock) and not isinstance(block, doubled):
            reason = str(getattr(block.error, "abort_reason", block.error)).strip().rstrip(".")
            raise _broken(file, block.start_line or 0, reason)
    return list(blocks)


def _broken(file: str, line: int, reason: str) -> InputError:
    return InputError(f"{file}:{line + 1}: not BibTeX ({reason}): mend this; nothing was written")


def _fields(raw: str, start: int, at: int, pairs: Iterable[tuple[str, str]]) -> Iterator[PlacedField]:
    """Yield the fields with their places; ``raw`` stands at ``start`` in the text, the fields begin at ``at`` in it."""
    for name, value in pairs:
        pattern = _before_value(name)
        match = pattern.search(raw, at)
        while match and not raw.startswith(value, match.end()):
            match = pattern.search(raw, match.end())
        if match:
            at = match.end() + len(value)
            yield PlacedField(name.lower(), value, start + match.start(), start + match.end(), start + at)


@lru_cache(maxsize=1 << 10)
def _before_value(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(name)}\s*=\s*", re.IGNORECASE)
