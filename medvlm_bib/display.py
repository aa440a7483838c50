"""Text in columns of a terminal."""

from __future__ import annotations

import unicodedata

__all__ = ["fit", "width"]


def width(text: str) -> int:
    """Return how many columns the text takes: two for wide characters (Chinese), none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def fit(text: str, columns: int) -> str:
    """Return the text in exactly so many columns: filled with spaces, or cut short with an ellipsis."""
    missing = columns - width(text)
    if missing >= 0:
        return text + " " * missing
    while text and width(text) > columns - 1:
        text = text[:-1]
    return text + "…" + " " * (columns - 1 - width(text))
