"""CSL-JSON: an array of items, written one by one, each variable on a line of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from medvlm_bib.formats.csl_fields import DATES
from medvlm_bib.formats.text import well_formed
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.writers.csl_items import csl_items
from medvlm_bib.writers.options import WriteOptions

__all__ = ["write_csl_json"]

_encode = json.JSONEncoder(ensure_ascii=False).encode
_string = json.encoder.encode_basestring  # what it does with a str, without the choice of what to do
_DATES = frozenset(variable for variable, _ in DATES)
_LISTS_OF_TEXT = frozenset({"author", "editor", "links"})  # lists of objects whose values are all text


def write_csl_json(
    references: Iterable[Reference],
    options: WriteOptions,
    problems: list[Problem],  # noqa: ARG001 - CSL-JSON carries every field
) -> Iterator[str]:
    """Yield a CSL-JSON 1.0.2 array in pieces of one item, the brackets on lines of their own.

    Lists of objects (authors, links) have a line an object; all else stands on the line of its variable.
    """
    opening = "[\n  "
    for item in csl_items(references, options):
        yield opening + well_formed(_object(item, "\n  "))
        opening = ",\n  "
    yield "\n]\n" if opening != "[\n  " else "[]\n"


def _object(item: dict[str, Any], newline: str) -> str:
    """Return the object with each key on a line of its own."""
    inner = newline + "  "
    lines = [
        f'"{key}": {_string(value) if value.__class__ is str else _value(key, value, inner)}'
        for key, value in item.items()
    ]
    return "{" + inner + ("," + inner).join(lines) + newline + "}"


def _value(key: str, value: Any, newline: str) -> str:
    """Return a value that is no text: ``custom`` has a line for each key, a list of objects a line for each."""
    if key in _DATES:
        return f'{{"date-parts": {value["date-parts"]}}}'  # Python and JSON share the spelling of lists of numbers
    if key in _LISTS_OF_TEXT:
        inner = newline + "  "
        lines = [
            "{" + ", ".join([f'"{name}": {_string(part)}' for name, part in entry.items()]) + "}" for entry in value
        ]
        return "[" + inner + ("," + inner).join(lines) + newline + "]"
    if key == "custom":
        return _object(value, newline)
    if key == "also":
        inner = newline + "  "
        return "[" + inner + ("," + inner).join([_encode(entry) for entry in value]) + newline + "]"
    return _encode(value)
