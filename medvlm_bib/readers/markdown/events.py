"""pyromark's events, each run of text in one piece: version 0.9, the last one for Python 3.10, gives it in several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pyromark

__all__ = ["events"]

_PARSER = pyromark.Markdown(options=pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH)


def events(text: str) -> Iterable[tuple[Any, Any]]:
    """Return the events of a Markdown text, each with the range of bytes that it stands for."""
    if _MERGES:
        return _PARSER.events_with_range(text, merge_text=True)
    return merged(_PARSER.events_with_range(text))


def merged(pieces: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """Yield the events with neighbouring texts made one, which begins where the first of them does."""
    waiting: list[str] = []
    where: Any = None
    for event, span in pieces:
        if isinstance(event, dict) and "Text" in event:
            where = where if waiting else span
            waiting.append(event["Text"])
            continue
        if waiting:
            yield {"Text": "".join(waiting)}, where
            waiting = []
        yield event, span
    if waiting:
        yield {"Text": "".join(waiting)}, where


def _can_merge() -> bool:
    try:
        _PARSER.events_with_range("", merge_text=True)
    except TypeError:
        return False
    return True


_MERGES = _can_merge()
