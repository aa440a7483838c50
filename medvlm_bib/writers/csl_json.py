"""CSL-JSON: an array of items, written one by one, each variable on a line of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from medvlm_bib.formats.csl_fields import DATES
from medvlm_bib.formats.remembered import Remembered
from medvlm_bib.formats.text import well_formed
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Appearance, Link, Name, PartialDate, Reference, Source
from medvlm_bib.writers.csl_items import (
    Item,
    ItemMaker,
    Spelling,
    appearance_parts,
    csl_items,
    date_parts,
    link_parts,
    name_parts,
)
from medvlm_bib.writers.options import WriteOptions

__all__ = ["write_csl_json"]

_encode = json.JSONEncoder(ensure_ascii=False).encode
_string = json.encoder.encode_basestring  # what it does with a str, without the choice of what to do
_DATES = frozenset(variable for variable, _ in DATES)
_LISTS_OF_TEXT = frozenset({"author", "editor", "links"})  # lists of objects whose values are all text
_IN_ITEM = "\n    "
_IN_CUSTOM = _IN_ITEM + "  "


def write_csl_json(
    references: Iterable[Reference],
    options: WriteOptions,
    problems: list[Problem],  # noqa: ARG001 - CSL-JSON carries every field
) -> Iterator[str]:
    """Yield a CSL-JSON 1.0.2 array in pieces of one item, the brackets on lines of their own.

    Lists of objects (authors, links) have a line an object; all else stands on the line of its variable.
    """
    opening = "[\n  "
    changed = options.omit or options.csl_for != "citeproc"
    for text in _from_data(references, options) if changed else _at_once(references, options):
        yield opening + well_formed(text)
        opening = ",\n  "
    yield "\n]\n" if opening != "[\n  " else "[]\n"


def _at_once(references: Iterable[Reference], options: WriteOptions) -> Iterator[str]:
    """Yield the items, each value made text when it is met: half the work of making data first."""
    item = ItemMaker(_spelling(), options).item
    for place, reference in enumerate(references, 1):
        lines = [f'"{variable}": {text}' for variable, text in item(reference, place).items()]
        yield "{" + _IN_ITEM + ("," + _IN_ITEM).join(lines) + "\n  }"


def _from_data(references: Iterable[Reference], options: WriteOptions) -> Iterator[str]:
    """Yield the items that were changed as data before they are written."""
    for item in csl_items(references, options):
        yield _object(item, "\n  ")


def _spelling() -> Spelling:
    """Return how this format spells values; what repeats is spelled once."""
    name = Remembered[Name, str](lambda name: _one_line(name_parts(name))).__getitem__
    file = Remembered[str, str](_string).__getitem__

    def names(people: tuple[Name, ...]) -> str:
        return _lines(map(name, people), _IN_ITEM)

    def links(links: tuple[Link, ...]) -> str:
        return _lines([_one_line(link_parts(link)) for link in links], _IN_CUSTOM)

    def also(appearances: tuple[Appearance, ...]) -> str:
        return _lines([_encode(appearance_parts(appearance)) for appearance in appearances], _IN_CUSTOM)

    def date(date: PartialDate) -> str:
        return f'{{"date-parts": [{date_parts(date)}]}}'

    def source(source: Source) -> str:
        return f'{{"file": {file(source[0])}, "line": {source[1]}}}'

    def words(words: tuple[str, ...]) -> str:
        return _encode(list(words))

    def custom(values: Item) -> str:
        lines = [f'"{key}": {text}' for key, text in values.items()]
        return "{" + _IN_CUSTOM + ("," + _IN_CUSTOM).join(lines) + _IN_ITEM + "}"

    return Spelling(
        text=_string,
        names=names,
        date=Remembered(date).__getitem__,
        words=Remembered(words).__getitem__,
        links=links,
        source=source,
        also=also,
        other=_encode,
        custom=custom,
    )


def _one_line(parts: dict[str, str]) -> str:
    return "{" + ", ".join([f'"{name}": {_string(part)}' for name, part in parts.items()]) + "}"


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
        return _lines(map(_one_line, value), newline)
    if key == "custom":
        return _object(value, newline)
    if key == "also":
        return _lines(map(_encode, value), newline)
    return _encode(value)


def _lines(texts: Iterable[str], newline: str) -> str:
    """Return a list with each of these texts on a line of its own."""
    inner = newline + "  "
    return "[" + inner + ("," + inner).join(texts) + newline + "]"
