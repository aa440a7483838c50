"""Regular expressions that are compiled when a text comes that needs them.

Compiling is most of what a short run would do: the tables alone hold a hundred patterns, and a list has links to a few
hosts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, cast

__all__ = ["TablePattern", "TwinPattern", "fill", "lazy_pattern"]

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what stands for ``re.compile(source, flags)``, its methods alone, and compiles at the first call.

    A match's ``re`` is the compiled pattern, not this.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))


class _Lazy:
    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        if self._compiled is None:
            self._compiled = re.compile(self._source, self._flags)
        method = getattr(self._compiled, name)
        setattr(self, name, method)  # from now on it is found at once, without coming here
        return method


class TwinPattern:
    """A pattern and its twin for ASCII text, of which the sets lack all other characters; each compiled when needed.

    Three characters beyond Latin-1 in a set take as long to compile as ten plain patterns. They must stand in a set
    that holds ASCII ones too, and bound no range.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self.wide = lazy_pattern(source, flags)
        self.narrow = lazy_pattern(source.encode("ascii", "ignore").decode("ascii"), flags)

    def search(self, text: str) -> re.Match[str] | None:
        """Search, as re.Pattern.search does."""
        return (self.narrow if text.isascii() else self.wide).search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Match at the beginning, as re.Pattern.match does."""
        return (self.narrow if text.isascii() else self.wide).match(text)

    def split(self, text: str) -> list[str | Any]:
        """Cut, as re.Pattern.split does."""
        return (self.narrow if text.isascii() else self.wide).split(text)


class TablePattern:
    """A pattern of addresses, from a table; it is compiled for the first text that holds what all its matches hold.

    ``needs`` are alternatives, in lower case, each some texts of which all must occur; one that begins with "^" must
    stand at the beginning. tools/pattern_needs.py works them out when the tables are compiled. Only ASCII letters and
    digits are letters and digits here: the other sets would take twice as long to compile.
    """

    __slots__ = ("_flags", "_needs", "_pattern", "_source")

    def __init__(self, source: str, needs: Sequence[Sequence[str]] = (), flags: int = re.IGNORECASE | re.ASCII) -> None:
        self._source = source
        self._needs = needs
        self._flags = flags
        self._pattern: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """Search, as re.Pattern.search does."""
        pattern = self._pattern or self._for(text)
        return pattern.search(text) if pattern else None

    def match(self, text: str) -> re.Match[str] | None:
        """Match at the beginning, as re.Pattern.match does."""
        pattern = self._pattern or self._for(text)
        return pattern.match(text) if pattern else None

    def _for(self, text: str) -> re.Pattern[str] | None:
        """Return the compiled pattern, or None for a text in which it need not be looked for."""
        lower = text.lower()
        if self._needs and not any(_holds(lower, texts) for texts in self._needs):
            return None
        self._pattern = re.compile(self._source, self._flags)
        return self._pattern


def _holds(text: str, needed: Sequence[str]) -> bool:
    return all(text.startswith(part[1:]) if part[0] == "^" else part in text for part in needed)


def fill(match: re.Match[str], template: str) -> str:
    """Return ``match.expand(template)``, but do not parse the template again for every match."""
    parts = _template(template)
    if len(parts) == 3 and not parts[0] and not parts[2]:
        return match[int(parts[1])] or ""
    if not parts:
        return match.expand(template)
    return "".join([(match[int(part)] or "") if at % 2 else part for at, part in enumerate(parts)])


@lru_cache(maxsize=256)
def _template(template: str) -> list[str]:
    """Return the texts of a template and between them the numbers of its groups; nothing where it has other escapes."""
    parts = re.split(r"\\(\d)", template)
    return parts if not any("\\" in part for part in parts) else []
