"""The blocks of a BibTeX file: entries and macros, with the line that each begins on.

What is written regularly, as nearly everything is, one regular expression a field reads at ten times the speed of a
parser in Python. Every block that it does not match in full goes to bibtexparser's splitter, which knows the rest of
the language (``#``, parentheses, quotes in quotes) and says what is wrong with a block that is no BibTeX at all.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from medvlm_bib.problems import Problem
from medvlm_bib.readers.pieces import Text, whole_records
from medvlm_bib.reference import Source

__all__ = ["VALUE", "Entry", "Macro", "Regular", "blocks", "field_places", "regular_entry"]


class Entry(NamedTuple):
    """One entry: its type and field names in lower case, each value as it is written, with its delimiters."""

    type: str
    key: str
    fields: dict[str, str]
    line: int


class Macro(NamedTuple):
    """One ``@string``."""

    name: str
    value: str


class Regular(NamedTuple):
    """An entry that is written regularly, where it ends, and the names of the fields that were there already."""

    type: str
    key: str
    fields: dict[str, str]
    end: int
    doubled: list[str]


_NESTED = r"[^{}]*"
for _ in range(4):  # braces in braces, four deep
    _NESTED = rf"[^{{}}]*(?:\{{{_NESTED}\}}[^{{}}]*)*"
_START = re.compile(r"@[ \t]*(\w+)[ \t]*[{(]")
_HEAD = re.compile(r"@[ \t]*(\w+)[ \t]*\{\s*([^\s,{}()\"=#%]+)\s*,")
VALUE = rf"\{{{_NESTED}\}}|\"[^\"{{}}]*(?:\{{{_NESTED}\}}[^\"{{}}]*)*\"|\w+"
_FIELD = rf"\s*([A-Za-z][\w:.+/-]*)\s*=\s*({VALUE})\s*(?:,|(?=\}}))"
_ONE_FIELD = re.compile(_FIELD)
_FIELDS = re.compile(rf"{_FIELD}|(.+)", re.DOTALL)  # and the rest, all at once
_STRING = re.compile(rf"@[ \t]*\w+[ \t]*\{{\s*([^\s=,{{}}\"#%]+)\s*=\s*({VALUE})\s*\}}")
_FREE = re.compile(rf"@[ \t]*\w+[ \t]*\{{{_NESTED}\}}")
_NEXT = re.compile(r"\n[ \t]*@[ \t]*\w+[ \t]*[{(]")
_FREE_TEXT = frozenset({"comment", "preamble"})


def blocks(text: Text, file: str, problems: list[Problem], line: int = 1) -> Iterator[Entry | Macro]:
    """Yield the entries and macros in the order of the file; what is neither, and no comment, becomes a problem.

    The text begins on this ``line`` of the file.
    """
    for part in whole_records(text, _last_start):
        yield from _blocks(part, line, file, problems)
        line += part.count("\n")


def _last_start(text: str) -> int:
    """Return where the last line begins that a block may begin on."""
    at = text.rfind("\n@")
    while at > 0 and not _NEXT.match(text, at):
        at = text.rfind("\n@", 0, at)
    return at + 1


def _blocks(text: str, line: int, file: str, problems: list[Problem]) -> Iterator[Entry | Macro]:
    at = line_at = 0
    while start := _START.search(text, at):
        line += text.count("\n", line_at, start.start())
        line_at = start.start()
        follower = _NEXT.search(text, start.end())
        end = follower.start() + 1 if follower else len(text)
        kind = start[1].lower()
        if kind in _FREE_TEXT:
            free = _FREE.match(text, line_at, end)
            at = free.end() if free else start.end()  # BibTeX skips the word alone, and so do we where braces fail
        elif kind == "string" and (macro := _STRING.match(text, line_at, end)):
            at = macro.end()
            yield Macro(macro[1].lower(), macro[2])
        elif kind != "string" and (entry := regular_entry(text, line_at, end)):
            at = entry.end
            problems.extend(_doubled(name, entry.key, file, line) for name in entry.doubled)
            yield Entry(entry.type, entry.key, entry.fields, line)
        else:
            at = end
            yield from _irregular(text[line_at:end], line, file, problems)


def regular_entry(text: str, start: int, end: int) -> Regular | None:
    """Return the entry that begins at ``start``, or None when it is not written regularly up to its end."""
    head = _HEAD.match(text, start, end)
    if head is None:
        return None
    found = _FIELDS.findall(text, head.end(), end)
    rest = found.pop()[2].lstrip() if found else ""
    if rest[:1] != "}":
        return None
    fields = {name.lower(): value for name, value, _ in found}
    doubled = []
    if len(fields) < len(found):
        fields = {}
        for name, value, _ in found:
            if (name := name.lower()) in fields:
                doubled.append(name)
            else:
                fields[name] = value
    return Regular(head[1].lower(), head[2], fields, end - len(rest) + 1, doubled)


def field_places(text: str, start: int, end: int) -> Iterator[tuple[str, str, tuple[int, int, int]]]:
    """Yield name and value of the fields of a regular entry, and where they stand: name, value, and the value's end.

    They begin at ``start``, behind the key and perhaps its comma.
    """
    start = text.index(",", start, end) + 1
    while field := _ONE_FIELD.match(text, start, end):
        yield field[1], field[2], (field.start(1), field.start(2), field.end(2))
        start = field.end()


def _irregular(text: str, line: int, file: str, problems: list[Problem]) -> Iterator[Entry | Macro]:
    """Yield what bibtexparser finds in this piece of the file."""
    from bibtexparser import model  # not imported for a file that is regular throughout
    from bibtexparser.splitter import Splitter

    logger = logging.getLogger("bibtexparser.splitter")
    disabled, logger.disabled = logger.disabled, True  # what it would log becomes a problem
    try:
        found: Sequence[model.Block | None] = Splitter(text).split().blocks
    finally:
        logger.disabled = disabled
    for block in found:
        place = line + ((block.start_line or 0) if block else 0)
        doubled = isinstance(block, model.DuplicateFieldKeyBlock)
        if isinstance(block, (model.DuplicateFieldKeyBlock, model.DuplicateBlockKeyBlock)):
            block = block.ignore_error_block
        if isinstance(block, model.String):
            yield Macro(block.key.lower(), block.value)
        elif isinstance(block, model.Entry):
            fields: dict[str, str] = {}
            for field in block.fields:
                name = field.key.lower()
                if name in fields and doubled:
                    problems.append(_doubled(name, block.key, file, place))
                fields.setdefault(name, field.value)
            yield Entry(block.entry_type.lower(), block.key, fields, place)
        elif isinstance(block, model.ParsingFailedBlock):
            reason = str(getattr(block.error, "abort_reason", block.error)).strip()
            problems.append(
                Problem("bibtex-syntax", "error", f"not read: {reason}", Source(file, place), _head(block.raw))
            )


def _doubled(name: str, key: str, file: str, line: int) -> Problem:
    return Problem("doubled-field", "warning", f"{key}: the second field '{name}' is left out", Source(file, line))


def _head(raw: str | None) -> str:
    return (raw or "").strip().partition("\n")[0][:80]
