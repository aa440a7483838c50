"""The entries of a ``.bib`` as bibtexparser's splitter finds them, with the places of its pieces in the text."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from bibtexparser import model
from bibtexparser.splitter import Splitter

from medvlm_bib.bib_entries import PlacedEntry, PlacedField, after_key
from medvlm_bib.bib_value import is_value
from medvlm_bib.errors import InputError

__all__ = ["split_entries"]


def split_entries(text: str, file: str, begin: int = 0, end: int | None = None) -> list[PlacedEntry]:
    """Return the entries between two places of the text; raises InputError with the first line that is no BibTeX.

    A line is counted from ``begin``.
    """
    return list(_entries(text, file, begin, len(text) if end is None else end))


def _entries(text: str, file: str, begin: int, end: int) -> Iterator[PlacedEntry]:
    at = begin
    for block in _split(text[begin:end], file):
        raw = block.raw or ""
        start = text.index(raw, at)
        at = start + len(raw)
        entry = getattr(block, "ignore_error_block", block)  # of a block with a doubled key or field
        if isinstance(entry, model.Entry):
            pairs = [(field.key, field.value) for field in entry.fields]
            fields = tuple(_fields(raw, start, after_key(raw, entry.key, 0), pairs))
            for field in fields:
                if not is_value(field.value):
                    line = text.count("\n", begin, field.start)
                    raise _broken(file, line, f"the value of '{field.name}' does not end well")
            yield PlacedEntry(entry.entry_type.lower(), entry.key, start, at, fields=fields)


def _split(text: str, file: str) -> list[model.Block]:
    """Return the blocks; raises InputError with the first line that is no BibTeX (a doubled key or field is some)."""
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
