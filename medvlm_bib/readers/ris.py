"""RIS, as EndNote, Zotero, publishers and this program write it: lines of a tag and a value, ``TY`` to ``ER``.

The tags are those of formats/ris_fields.py, read backwards. rispy reads the same lines and is a judge in the tests;
taking its dictionaries apart again costs more than reading the lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from medvlm_bib.problems import Problem
from medvlm_bib.readers.foreign import LeftOut
from medvlm_bib.readers.pieces import Text, whole_records
from medvlm_bib.readers.ris_record import Record, RecordReader
from medvlm_bib.reference import Reference, Source

__all__ = ["iter_ris", "read_ris"]

_TAG = re.compile(r"([A-Z][A-Z0-9]) {0,2}-(?: (.*)|)")
_PARAGRAPHS = frozenset({"AB", "N2"})


def read_ris(text: str, file: str, problems: list[Problem]) -> list[Reference]:
    """Return the references of a RIS text; a record without end, or text outside of records, becomes a problem."""
    return list(iter_ris(text, file, problems))


def iter_ris(text: Text, file: str, problems: list[Problem]) -> Iterator[Reference]:
    """Yield the references one by one, of a text or of the pieces of one."""
    left_out = LeftOut("tag")
    reader = RecordReader(left_out, problems)
    line = 1
    for part in whole_records(text, lambda part: part.rfind("\nTY  - ") + 1):
        yield from _references(part.replace("\r\n", "\n"), line, file, reader, problems)
        line += part.count("\n")
    left_out.report(problems)


def _references(text: str, line: int, file: str, reader: RecordReader, problems: list[Problem]) -> Iterator[Reference]:
    """Yield the references of a part that begins on this line; a record is a step, where its every line has a tag."""
    at = 0
    while at < len(text):
        start, place = at, line
        while text.startswith("\n", start):
            start, place = start + 1, place + 1
        following = text.find("\nTY  - ", start + 1) + 1 or len(text)
        end = text.find("\nER  -", start, following) if text.startswith("TY  - ", start) else -1
        if end > 0:
            block = text[start:end]
            lines = block.split("\n")
            reference = reader.read_regular(block, lines, Source(file, place))
            if reference is not None:
                yield reference
                at = text.find("\n", end + 1) + 1 or len(text)
                line = place + len(lines) + 1
                continue
        end = text.find("\nTY  - ", at + 1) + 1 or len(text)
        for record, place in _line_by_line(text[at:end], line, file, problems):
            yield reader.read(record, Source(file, place))
        line += text.count("\n", at, end)
        at = end


def _line_by_line(text: str, first: int, file: str, problems: list[Problem]) -> Iterator[tuple[Record, int]]:
    """Yield the records, tag -> values in their order, of a piece that is not regular throughout."""
    record: Record | None = None
    begun = 0
    last: list[str] = []  # the values of the tag that a line without tag goes on with
    paragraphs = False
    for number, line in enumerate(text.split("\n"), first):
        tag, value = _tag_and_value(line)
        if tag == "TY":
            if record is not None:
                problems.append(_no_end(Source(file, begun)))
                yield record, begun
            record, begun = {"TY": [value]}, number
        elif record is None:
            _outside(line, tag, Source(file, number), problems)
        elif tag == "ER":
            yield record, begun
            record = None
        elif tag:
            last = record.setdefault(tag, [])
            last.append(value)
            paragraphs = tag in _PARAGRAPHS
        elif value and last:
            last[-1] += ("\n" if paragraphs else " ") + value
    if record is not None:
        problems.append(_no_end(Source(file, begun)))
        yield record, begun


def _tag_and_value(line: str) -> tuple[str, str]:
    """Return tag and value of a line, however it is spaced, or "" and the text of one that has no tag."""
    match = _TAG.fullmatch(line)
    return (match[1], match[2] or "") if match else ("", line.strip())


def _no_end(source: Source) -> Problem:
    return Problem("ris-no-end", "warning", "a record without its ER line", source)


def _outside(line: str, tag: str, source: Source, problems: list[Problem]) -> None:
    """Tell of text outside of any record, but for blank lines, a second ER and the numbers that some programs add."""
    if tag != "ER" and (bare := line.strip()) and not bare.rstrip(".").isdigit():
        problems.append(Problem("ris-outside", "warning", f"outside of any record: {bare[:60]}", source, bare[:60]))
