"""Texts that come in pieces, so that a file of a million records is never held as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

__all__ = ["Text", "whole_records"]

Text = str | Iterable[str]  # a text, or the pieces of one, cut anywhere


def whole_records(text: Text, last_start: Callable[[str], int]) -> Iterator[str]:
    """Yield the text in parts that end where a record ends.

    ``last_start`` returns where the last record of a part begins, or 0 when it begins with it: from there on the part
    waits for what follows. A byte order mark is left out.
    """
    if isinstance(text, str):
        yield text.removeprefix("\ufeff")
        return
    rest = ""
    first = True
    for piece in text:
        rest += piece.removeprefix("\ufeff") if first else piece
        first = False
        if cut := last_start(rest):
            yield rest[:cut]
            rest = rest[cut:]
    if rest:
        yield rest
