"""What a completion changed, as a table for a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from medvlm_bib.metadata.fields import FIELDS, to_fields
from medvlm_bib.reference import Reference

__all__ = ["change_lines"]

_WIDTH = 44


def change_lines(before: Iterable[Reference], after: Iterable[Reference]) -> Iterator[str]:
    """Yield a heading per changed reference and a row per changed field: name, what it was, what it is, says whom."""
    for old, new in zip(before, after, strict=True):
        ours, theirs = to_fields(old), to_fields(new)
        changed = [name for name in FIELDS if _shown(ours.get(name)) != _shown(theirs.get(name))]
        if not changed:
            continue
        yield f"{new.source}: {new.title}" if new.source.file else new.title
        for name in changed:
            origin = new.provenance.get(name, "")
            yield f"  {name:<16} {_shown(ours.get(name)):<{_WIDTH}} -> {_shown(theirs.get(name))}  [{origin}]".rstrip()


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        text = str(value.get("name") or value.get("literal") or value.get("family") or "")
    elif isinstance(value, list):
        text = "; ".join(_shown(item) for item in value)
    else:
        text = str(value or "")
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"
