"""A reference as plain data, and back: how the lock and the corrections write down what is known of a work.

Only fields that hold something are written. A date is ISO text; a name is "Family, Given" where that says it all, and
else a table of its parts; a venue is a table. What belongs to the list alone (its links, section, source line) is not
among the fields.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

from medvlm_bib.metadata.dates import from_iso
from medvlm_bib.reference import Name, PartialDate, Reference, Venue

__all__ = ["FIELDS", "from_fields", "to_fields"]

_OF_THE_LIST = frozenset(
    {"et_al", "accessed", "links", "section", "keyword", "citation_key", "source", "also", "printed", "provenance"}
)
FIELDS = tuple(field.name for field in dataclasses.fields(Reference) if field.name not in _OF_THE_LIST)

_BLANK = Reference(type="")
_DATES = frozenset({"issued", "available_date"})
_NAMES = frozenset({"authors", "editors"})


def to_fields(reference: Reference, names: Iterable[str] = FIELDS) -> dict[str, Any]:
    """Return what the reference states in these fields, as text, truth values, tables and lists of these."""
    stated: dict[str, Any] = {}
    for name in names:
        value = getattr(reference, name)
        if value == getattr(_BLANK, name):
            continue
        if name in _DATES:
            value = str(value)
        elif name in _NAMES:
            value = [_write_name(person) for person in value]
        elif name == "venue":
            value = {key: text for key, text in value._asdict().items() if text}
        stated[name] = value
    return stated


def from_fields(stated: Mapping[str, Any]) -> Reference:
    """Return the reference that :func:`to_fields` wrote; raises ValueError for what that cannot have written."""
    return Reference(**{"type": "", **{name: _read(name, value) for name, value in stated.items()}})


def _read(name: str, value: Any) -> Any:
    if name not in FIELDS:
        raise ValueError(f"there is no field '{name}'")
    try:
        if name in _DATES:
            return _read_date(str(value))
        if name in _NAMES:
            return tuple(_read_name(person) for person in value)
        if name == "venue":
            return Venue(**{"name": "", **{str(key): str(text) for key, text in value.items()}})
        if isinstance(value, type(getattr(_BLANK, name))):
            return value
    except (TypeError, AttributeError, ValueError):
        pass
    raise ValueError(f"'{name}' cannot be {value!r}")


def _read_date(text: str) -> PartialDate:
    date = from_iso(text)
    if date is None or str(date) != text:
        raise ValueError(text)
    return date


def _write_name(name: Name) -> str | dict[str, str]:
    plain = Name(family=name.family, given=name.given)
    if name == plain and name.family and "," not in name.family + name.given:
        return f"{name.family}, {name.given}" if name.given else name.family
    return {part: text for part, text in name._asdict().items() if text}


def _read_name(value: str | Mapping[str, str]) -> Name:
    if isinstance(value, str):
        family, _, given = value.partition(", ")
        return Name(family=family, given=given)
    return Name(**{str(part): str(text) for part, text in value.items()})
