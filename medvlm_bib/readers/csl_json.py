"""CSL-JSON: an array of items, one item, or an object with ``items``, as Zotero, Crossref and pandoc write them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from medvlm_bib.errors import InputError
from medvlm_bib.problems import Problem
from medvlm_bib.readers.csl_item import ItemReader
from medvlm_bib.readers.pieces import Text
from medvlm_bib.reference import Reference, Source

__all__ = ["iter_csl_json", "read_csl_json"]

_BLANK = re.compile(r"[ \t\r\n]*")
_COMMA = re.compile(r"[ \t\r\n]*,[ \t\r\n]*(?=\{)")
_BEFORE_ITEMS = re.compile(r'\{\s*"(?:items|references)"\s*:\s*\[')


def read_csl_json(text: str, file: str, problems: list[Problem]) -> list[Reference]:
    """Return the references of a CSL-JSON text; raises :class:`InputError`, with the line, for what is no JSON."""
    return list(iter_csl_json(text, file, problems))


def iter_csl_json(text: Text, file: str, problems: list[Problem]) -> Iterator[Reference]:
    """Yield the references one by one, of a text or of its pieces: of an array, one item at a time is held."""
    reader = ItemReader(problems)
    for item, line in _items(_Window((text,) if isinstance(text, str) else text, file)):
        source = Source(file, line)
        if isinstance(item, dict):
            yield reader.read(item, source)
        else:
            problems.append(Problem("not-an-item", "error", f"an item must be an object: {str(item)[:60]}", source))
    reader.finish()


def _items(window: _Window) -> Iterator[tuple[Any, int]]:
    """Yield each item with the line that it begins on."""
    first = window.next_sign()
    head = _BEFORE_ITEMS.match(window.text, window.at)
    if head is None and first != "[":
        line = window.line
        item = window.decode()
        items = item.get("items", item.get("references")) if isinstance(item, dict) else None
        for one in items if isinstance(items, list) else [item]:
            yield one, line
        return
    window.at = head.end() if head else window.at + 1
    sign = window.next_sign()
    while sign != "]":
        line = window.line
        yield window.decode(), line
        if window.at_next_item():
            continue
        sign = window.next_sign()
        if sign == ",":
            window.at += 1
            sign = window.next_sign()
        elif sign != "]":
            raise InputError(f"{window.file}:{window.line}: not JSON: expected ',' or ']'")


class _Window:
    """The part of a text that is being read; ``line`` is the line of ``at`` after :meth:`next_sign`."""

    def __init__(self, pieces: Iterable[str], file: str) -> None:
        self._pieces = iter(pieces)
        self.file = file
        self.text = next(self._pieces, "").removeprefix("\ufeff")
        self.at = 0
        self.line = 1
        self._counted = 0

    def next_sign(self) -> str:
        """Go on to what follows white space and return its first character; "" at the end of the text."""
        while True:
            blank = _BLANK.match(self.text, self.at)
            self.at = blank.end() if blank else self.at
            self.line += self.text.count("\n", self._counted, self.at)
            self._counted = self.at
            if self.at < len(self.text):
                return self.text[self.at]
            if not self._more():
                return ""

    def at_next_item(self) -> bool:
        """Go behind a comma to the item that follows it; False where the text in view does not show both."""
        comma = _COMMA.match(self.text, self.at)
        if comma is None:
            return False
        self.at = comma.end()
        self.line += self.text.count("\n", self._counted, self.at)
        self._counted = self.at
        return True

    def decode(self) -> Any:
        """Return the value that begins here, and go behind it."""
        found = self._attempt()
        while found is None:
            found = self._attempt()
        value, self.at = found
        return value

    def _attempt(self) -> tuple[Any, int] | None:
        """Return the value and its end, or None when there was more to take into view first."""
        try:
            return _raw_decode(self.text, self.at)
        except json.JSONDecodeError as error:
            if self._more():
                return None
            line = self.line + self.text.count("\n", self._counted, error.pos)
            raise InputError(f"{self.file}:{line}: not JSON: {error.msg}") from None
        except RecursionError:
            raise InputError(f"{self.file}:{self.line}: not CSL-JSON: nested too deep") from None
        except ValueError as error:  # a number of thousands of digits
            raise InputError(f"{self.file}:{self.line}: not CSL-JSON: {error}") from None

    def _more(self) -> bool:
        piece = next(self._pieces, None)
        if piece is None:
            return False
        self.text = self.text[self.at :] + piece
        self.at = self._counted = 0
        return True


_raw_decode = json.JSONDecoder().raw_decode
