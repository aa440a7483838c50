"""Regular expressions that are compiled when a text comes that needs them.

Compiling is most of what a short run would do: the tables alone hold a hundred patterns, and a list has links to a few
hosts.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, cast

__all__ = ["TablePattern", "fill", "lazy_pattern"]

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")
_SPECIAL = frozenset("()[]{}?*+|^$.")
_OPTIONAL = frozenset("?*{")


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what stands for ``re.compile(source, flags)``, its methods alone, and compiles at the first call.

    A match's ``re`` is the compiled pattern, not this.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))


class _Lazy:
    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:  # from now on these are found at once, without coming here
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


class TablePattern:
    """A pattern of a table, compared without case; it is compiled for the first text that begins as it must begin."""

    __slots__ = ("_head", "_pattern")

    def __init__(self, source: str) -> None:
        self._head = literal_head(source)
        self._pattern = lazy_pattern(source, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """Search, as re.Pattern.search does."""
        head = self._head
        if head[:1] == "^" and not _begins(text, head[1:]):
            return None
        return self._pattern.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Match at the beginning, as re.Pattern.match does."""
        return self._pattern.match(text) if _begins(text, self._head.removeprefix("^")) else None


def _begins(text: str, head: str) -> bool:
    return text[: len(head)].lower() == head


@lru_cache(maxsize=1024)
def literal_head(source: str) -> str:
    """Return the ASCII letters that every match begins with, in lower case; behind "^" where it is anchored.

    Nothing where the pattern has branches outside of groups, or anything else that makes it hard to say.
    """
    depth = 0
    bare = re.sub(r"\\.|\[\^?\]?[^\]]*\]", "", source)
    for sign in bare:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            return ""
    anchor = "^" if source[:1] == "^" else ""
    head: list[str] = []
    place = len(anchor)
    while place < len(source):
        letter = source[place]
        width = 1
        if letter == "\\" and source[place + 1 : place + 2] and not source[place + 1].isalnum():
            letter, width = source[place + 1], 2
        elif letter in _SPECIAL or letter == "\\":
            break
        if source[place + width : place + width + 1] in _OPTIONAL or not letter.isascii():
            break
        head.append(letter.lower())
        place += width
    return anchor + "".join(head)


def fill(match: re.Match[str], template: str) -> str:
    r"""Return ``match.expand(template)``; the commonest template, ``\1``, is not parsed again for every match."""
    return (match[1] or "") if template == r"\1" else match.expand(template)
