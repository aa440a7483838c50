"""What BibTeX takes for the value of a field: braced or quoted text, numbers and names, joined by ``#``.

bibtexparser's splitter takes more, such as two values without a comma between them.
"""

from __future__ import annotations

import re

__all__ = ["is_value"]

_SIGN = re.compile(r'(?<!\\)[{}"]')
_WORD = re.compile(r"[^\s\"#%'(),={}]+")
_BLANK = re.compile(r"\s*")


def is_value(text: str) -> bool:
    """Tell whether the whole text is one value, white space around it aside."""
    if text[:1] == "{" and text.find("}") == len(text) - 1 and text.rfind("{") == 0 and text[-2] != "\\":
        return True  # as most are, and seen at one look
    at = _skip(text, 0)
    while at < len(text):
        end = _end_of_piece(text, at)
        if not end:
            return False
        at = _skip(text, end)
        if at == len(text):
            return True
        if text[at] != "#":
            return False
        at = _skip(text, at + 1)
    return False


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _end_of_piece(text: str, at: int) -> int:
    """Return where the piece that begins here ends, 0 where it does not."""
    opening = text[at]
    if opening not in '{"':
        match = _WORD.match(text, at)
        return match.end() if match else 0
    depth = 0
    for sign in _SIGN.finditer(text, at + 1):
        if sign[0] == "{":
            depth += 1
        elif depth == 0 and sign[0] == ("}" if opening == "{" else '"'):
            return sign.end()
        elif sign[0] == "}":
            depth -= 1
        if depth < 0:
            return 0
    return 0
