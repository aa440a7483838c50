"""CSL-JSON: an array of items, written one by one, each variable on a line of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from medvlm_bib.formats.text import well_formed
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.writers.csl_items import csl_items
from medvlm_bib.writers.options import WriteOptions

__all__ = ["write_csl_json"]

_encode = json.JSONEncoder(ensure_ascii=False).encode
_string = json.encoder.encode_basestring  # what it does with a str, without the choice of what to do


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
    if key == "custom":
        return _object(value, newline)
    if value.__class__ is list:
        if value and value[0].__class__ is dict:
            inner = newline + "  "
            return "[" + inner + ("," + inner).join([_flat(part) for part in value]) + newline + "]"
        return "[" + ", ".join([_string(part) for part in value]) + "]"
    return _flat(value) if value.__class__ is dict else _encode(value)


def _flat(parts: dict[str, Any]) -> str:
    """Return a small object on one line, as JSONEncoder.encode does but at a third of its cost."""
    texts = [
        f"{_string(key)}: {_string(part) if part.__class__ is str else _part(part)}" for key, part in parts.items()
    ]
    return "{" + ", ".join(texts) + "}"


def _part(value: Any) -> str:
    """Return a number or a date's parts, whose spelling Python and JSON share, or anything else by the encoder."""
    return str(value) if value.__class__ is int else _encode(value)
