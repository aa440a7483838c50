"""Text for a terminal: in columns, and without anything that could steer it."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["fit", "printable", "width"]

# Controls, line ends, what turns the direction of writing, and the halves of bytes that are no text in a file's name.
_STEERING = "[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"


def printable(text: str) -> str:
    """Return the text as one harmless line: characters that would steer a terminal are shown as escapes."""
    if text.isprintable():
        return text
    return re.sub(_STEERING, lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


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
