"""CSL-JSON: an array of items, one item, or an object with ``items``, as Zotero, Crossref and pandoc write them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from medvlm_bib.errors import InputError
from medvlm_bib.problems import Problem
from medvlm_bib.readers.csl_item import ItemReader
from medvlm_bib.reference import Reference, Source

__all__ = ["iter_csl_json", "read_csl_json"]

_BLANK = re.compile(r"[ \t\r\n]*")
_BEFORE_ITEMS = re.compile(r'\{\s*"(?:items|references)"\s*:\s*\[')


def read_csl_json(text: str, file: str, problems: list[Problem]) -> list[Reference]:
    """Return the references of a CSL-JSON text; raises :class:`InputError`, with the line, for what is no JSON."""
    return list(iter_csl_json(text, file, problems))


def iter_csl_json(text: str, file: str, problems: list[Problem]) -> Iterator[Reference]:
    """Yield the references one by one: of a long array, one item at a time is held as objects."""
    reader = ItemReader(problems)
    for item, line in _items(text.removeprefix("\ufeff"), file):
        source = Source(file, line)
        if isinstance(item, dict):
            yield reader.read(item, source)
        else:
            problems.append(Problem("not-an-item", "error", f"an item must be an object: {str(item)[:60]}", source))
    reader.finish()


def _items(text: str, file: str) -> Iterator[tuple[Any, int]]:
    """Yield each item with the line that it begins on."""
    at = _skip(text, 0)
    head = _BEFORE_ITEMS.match(text, at)
    if head is None and text[at : at + 1] != "[":
        item = _decode(text, at, 1, file)[0]
        line = 1 + text.count("\n", 0, at)
        items = item.get("items", item.get("references")) if isinstance(item, dict) else None
        for one in items if isinstance(items, list) else [item]:
            yield one, line
        return
    at = _skip(text, head.end() if head else at + 1)
    counted, line = 0, 1
    while text[at : at + 1] != "]":
        line += text.count("\n", counted, at)
        counted = at
        item, at = _decode(text, at, line, file)
        yield item, line
        at = _skip(text, at)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        elif text[at : at + 1] != "]":
            raise InputError(f"{file}:{line + text.count(chr(10), counted, at)}: not JSON: expected ',' or ']'")


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


_raw_decode = json.JSONDecoder().raw_decode


def _decode(text: str, at: int, line: int, file: str) -> tuple[Any, int]:
    try:
        return _raw_decode(text, at)
    except json.JSONDecodeError as error:
        raise InputError(f"{file}:{error.lineno}: not JSON: {error.msg}") from None
    except RecursionError:
        raise InputError(f"{file}:{line}: not CSL-JSON: nested too deep") from None
