"""What our own CSL files keep under ``custom``: all that a record holds and CSL has no variable for."""

from __future__ import annotations

from collections.abc import Mapping
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
    for key, attribute in _CUSTOM_TEXT.items():
        if key in custom:
            values[attribute] = text_of(custom[key])
    if isinstance(source := custom.get("source"), dict):
        values["source"] = _source(source)
    if isinstance(section := custom.get("section"), list):
        values["section"] = tuple(map(text_of, section))
    if isinstance(links := custom.get("links"), list):
        values["links"] = tuple(
            Link(text_of(link.get("kind")), text_of(link.get("url")), text_of(link.get("label")))
            for link in links
            if isinstance(link, dict)
        )
    if custom.get("et-al") is True:
        values["et_al"] = True
    if isinstance(also := custom.get("also"), list):
        values["also"] = tuple(_appearance(entry) for entry in also if isinstance(entry, dict))
    for key in ("printed", "provenance"):
        if isinstance(table := custom.get(key), dict):
            values[key] = {name: text_of(text) for name, text in table.items()}


def _source(source: Mapping[str, Any]) -> Source:
    line = source.get("line")
    return Source(text_of(source.get("file")), line if isinstance(line, int) else 0)


def _appearance(entry: Mapping[str, Any]) -> Appearance:
    source = entry.get("source")
    section = entry.get("section")
    return Appearance(
        _source(source) if isinstance(source, dict) else Source(""),
        tuple(map(text_of, section)) if isinstance(section, list) else (),
        text_of(entry.get("venue")),
    )
