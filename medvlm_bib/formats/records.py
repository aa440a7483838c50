"""A Reference as a JSON object and back: its fields by their own names, without those that are not known.

``{"type": "article", "title": "...", "authors": [{"family": "Liu", "given": "Chang"}], "issued": "2023-11", ...}``
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from operator import attrgetter
from typing import Any, NamedTuple

from medvlm_bib.reference import Appearance, Link, Name, PartialDate, Reference, Source, Venue

__all__ = ["from_record", "to_record"]

Record = dict[str, Any]


class _Kind(NamedTuple):
    """How the values of one kind of field are written and read."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _parts(value: Any) -> Record:
    """Return a named tuple as an object without its empty parts."""
    return {name: part for name, part in zip(value._fields, value, strict=True) if part}


def _write_appearance(appearance: Appearance) -> Record:
    entry = _parts(appearance)
    entry["source"] = _parts(appearance.source)
    if appearance.section:
        entry["section"] = list(appearance.section)
    return entry


def _read_appearance(entry: Record) -> Appearance:
    return Appearance(Source(**entry["source"]), tuple(entry.get("section", ())), entry.get("venue", ""))


def _read_date(text: str) -> PartialDate:
    return PartialDate(*map(int, text.split("-")))


def _read_source(entry: Record) -> Source:
    return Source(**{"file": "", **entry})


def _read_venue(entry: Record) -> Venue:
    return Venue(**{"name": "", **entry})


def _read_link(entry: Record) -> Link:
    return Link(**{"kind": "", "url": "", **entry})


_TEXT = _Kind(str, str)
_FLAG = _Kind(bool, bool)
_DATE = _Kind(str, _read_date)
_WORDS = _Kind(list, tuple)
_MAPPING = _Kind(dict, dict)
_NAMES = _Kind(lambda names: [_parts(name) for name in names], lambda entries: tuple(Name(**e) for e in entries))
_LINKS = _Kind(lambda links: [_parts(link) for link in links], lambda entries: tuple(map(_read_link, entries)))
_VENUE = _Kind(_parts, _read_venue)
_SOURCE = _Kind(_parts, _read_source)
_ALSO = _Kind(lambda also: list(map(_write_appearance, also)), lambda entries: tuple(map(_read_appearance, entries)))

# every field that does not hold text as it is
_KINDS: Mapping[str, _Kind] = {
    "authors": _NAMES,
    "et_al": _FLAG,
    "editors": _NAMES,
    "issued": _DATE,
    "available_date": _DATE,
    "accessed": _DATE,
    "venue": _VENUE,
    "links": _LINKS,
    "section": _WORDS,
    "keyword": _WORDS,
    "retracted": _FLAG,
    "source": _SOURCE,
    "also": _ALSO,
    "printed": _MAPPING,
    "provenance": _MAPPING,
}
_FIELDS = tuple(field.name for field in fields(Reference))
_values = attrgetter(*_FIELDS)
_DEFAULTS = _values(Reference())


def to_record(reference: Reference) -> Record:
    """Return every field that is known, in the order of the class; the type is always there."""
    record: Record = {}
    for name, value, default in zip(_FIELDS, _values(reference), _DEFAULTS, strict=True):
        if value is not default and value != default:
            kind = _KINDS.get(name)
            record[name] = kind.write(value) if kind else value
    return record if "type" in record else {"type": reference.type, **record}


def from_record(record: Mapping[str, Any]) -> Reference:
    """Return the Reference that :func:`to_record` made this object from.

    Raises TypeError for a field or a part that does not exist, and ValueError for a date that is none.
    """
    read = {name: _KINDS.get(name, _TEXT).read(value) for name, value in record.items()}
    return Reference(**read)
