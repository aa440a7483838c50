"""Which words of a title keep their capitals when a style lower-cases it.

A word is braced when its spelling says that it is a name or an acronym (inner capitals, all capitals, letters with
digits, a single capital as in X-ray) or when data/protected_words.txt lists it. Nothing else is: a whole title in
braces would keep every style from setting it.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from medvlm_bib.normalize.patterns import lazy_pattern

__all__ = ["WORD", "Protection", "is_shouted", "protected_spans", "protected_words"]

Protection = Literal["smart", "all", "none"]

# A compound: words of letters, digits and marks joined by hyphens (2.5D is one).
WORD = lazy_pattern(r"(?:\d+\.(?=\d))*[^\W_]+(?:[-\u2010\u2011][^\W_]+)*\+{0,2}")
_PARTS = lazy_pattern(r"([-\u2010\u2011])")
_HYPHENS = frozenset("-\u2010\u2011")


def protected_spans(compound: str, how: Protection, shouted: bool = False) -> list[tuple[str, bool]]:
    """Cut a compound into pieces, each with whether it is to be braced; neighbours that are braced are one piece.

    ``shouted`` says that the whole title is printed in capitals, so that capitals alone tell nothing.
    """
    if how == "none":
        return [(compound, False)]
    words = protected_words()
    bare = compound.rstrip("+")
    if compound in words or bare in words:
        return [(compound, True)]
    parts = _PARTS.split(compound)
    hyphened = len(parts) > 1
    wanted = [part not in _HYPHENS and _is_name(part.rstrip("+"), how, shouted, hyphened, words) for part in parts]
    wanted = [brace or _is_part(place, parts, wanted, words) for place, brace in enumerate(wanted)]
    for place in range(1, len(parts) - 1, 2):  # a hyphen, or a number, between braced neighbours joins them
        after = wanted[place + 1] or (wanted[place - 1] and parts[place + 1].isdigit())
        wanted[place + 1] = after
        wanted[place] = wanted[place - 1] and after
    pieces: list[tuple[str, bool]] = []
    for part, brace in zip(parts, wanted, strict=True):
        if pieces and pieces[-1][1] == brace:
            pieces[-1] = (pieces[-1][0] + part, brace)
        else:
            pieces.append((part, brace))
    return pieces


def _is_name(word: str, how: Protection, shouted: bool, hyphened: bool, words: frozenset[str]) -> bool:
    if word in words:
        return True
    if how == "all":
        return any(char.isupper() for char in word)
    letters = [char for char in word if char.isalpha()]
    if not letters:
        return False
    if len(letters) < len(word):  # letters and digits: GPT4, 3D, distilgpt2; an ordinal (1st) has nothing to lose
        return word[0].isalpha() or any(char.isupper() for char in letters)
    if shouted:
        return False
    if len(word) == 1:
        return word.isupper() and (hyphened or word != "A")
    return any(char.isupper() for char in word[1:])


def _is_part(place: int, parts: list[str], names: list[bool], words: frozenset[str]) -> bool:
    """Tell whether this part of a compound is listed as one that keeps its capital beside a name."""
    after_name = place > 1 and names[place - 2] and f"-{parts[place]}" in words
    return after_name or (place + 2 < len(parts) and names[place + 2] and f"{parts[place]}-" in words)


def is_shouted(title: str) -> bool:
    """Tell whether a title of several words is printed in capitals, all but a word in five."""
    words = [word for word in WORD.findall(title) if len(word) > 1 and any(c.isalpha() for c in word)]
    return len(words) > 2 and sum(word.isupper() for word in words) > 0.8 * len(words)


@cache
def protected_words() -> frozenset[str]:
    """Return the words that keep their capitals whatever they look like (data/protected_words.txt)."""
    from medvlm_bib.data._protected_words import LINES

    return frozenset(LINES)
