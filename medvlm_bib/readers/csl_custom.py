"""What our own CSL files keep under ``custom``: all that a record holds and CSL has no variable for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from medvlm_bib.formats.csl_fields import CUSTOM_TEXT
from medvlm_bib.reference import Appearance, Link, Source

__all__ = ["restore", "text_of"]

_CUSTOM_TEXT = dict(CUSTOM_TEXT)


def text_of(value: Any) -> str:
    """Return a value as text: programs write numbers for volumes, and Crossref lists for titles."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return text_of(value[0]) if value else ""
    return "" if value is None or isinstance(value, (dict, bool)) else str(value)


def restore(values: dict[str, Any], custom: Mapping[str, Any]) -> None:
    """Restore what our own files keep under ``custom``."""
    for key, value in custom.items():
        if key in _CUSTOM_TEXT:
            values[_CUSTOM_TEXT[key]] = text_of(value)
        elif key in _PARTS:
            attribute, wanted, read = _PARTS[key]
            if isinstance(value, wanted):
                values[attribute] = read(value)
        elif key == "et-al" and value is True:
            values["et_al"] = True


def _source(source: Mapping[str, Any]) -> Source:
    line = source.get("line")
    return Source(text_of(source.get("file")), line if isinstance(line, int) else 0)


def _words(texts: list[Any]) -> tuple[str, ...]:
    return tuple(map(text_of, texts))


def _links(links: list[Any]) -> tuple[Link, ...]:
    return tuple(
        [
            Link(text_of(link.get("kind")), text_of(link.get("url")), text_of(link.get("label")))
            for link in links
            if isinstance(link, dict)
        ]
    )


def _appearances(entries: list[Any]) -> tuple[Appearance, ...]:
    return tuple([_appearance(entry) for entry in entries if isinstance(entry, dict)])


def _appearance(entry: Mapping[str, Any]) -> Appearance:
    source = entry.get("source")
    section = entry.get("section")
    return Appearance(
        _source(source) if isinstance(source, dict) else Source(""),
        _words(section) if isinstance(section, list) else (),
        text_of(entry.get("venue")),
    )


def _texts(table: Mapping[str, Any]) -> dict[str, str]:
    return {name: text_of(text) for name, text in table.items()}


# key -> the attribute, the type of the value, and what reads it
_PARTS: dict[str, tuple[str, type, Callable[[Any], Any]]] = {
    "source": ("source", dict, _source),
    "section": ("section", list, _words),
    "links": ("links", list, _links),
    "also": ("also", list, _appearances),
    "printed": ("printed", dict, _texts),
    "provenance": ("provenance", dict, _texts),
}
