"""What every reader of other programs' files needs: text without markup, and an account of what is left out."""

from __future__ import annotations

import re

from medvlm_bib.problems import Problem
from medvlm_bib.reference import Source

__all__ = ["LeftOut", "plain_text", "without_markup"]

# The markup that CSL allows in text (https://docs.citationstyles.org/en/1.0/release-notes.html) and RIS files hold too
_SCRIPT = re.compile(r"<(su[bp])>([^<>]{1,12})</\1>")
_MARKUP = re.compile(r"</?(?:i|b|sc|sup|sub|em|strong|span(?:\s[^<>]*)?)>")


def without_markup(text: str) -> str:
    """Return the text without CSL's markup: ``<i>E. coli</i> in CO<sub>2</sub>`` is ``E. coli in CO₂``."""
    if "<" not in text:
        return text
    return _MARKUP.sub("", _SCRIPT.sub(_script, text))


def plain_text(text: str) -> str:
    """Return the text without markup and with its HTML entities decoded, as Zotero takes RIS."""
    text = without_markup(text)
    if "&" not in text:
        return text
    from html import unescape  # for the few files with entities

    return unescape(text)


def _script(match: re.Match[str]) -> str:
    from medvlm_bib.data._latex import SCRIPTS  # for the few titles with markup

    table = SCRIPTS["^" if match[1] == "sup" else "_"]
    if all(char in table for char in match[2]):
        return "".join(table[char] for char in match[2])
    return match[2]


class LeftOut:
    """Counts what a file says that no field of a record can hold, so that one problem a name tells of it."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._found: dict[str, tuple[int, Source]] = {}

    def add(self, name: str, source: Source) -> None:
        """Count one value under this name; the first one's place is kept."""
        count, first = self._found.get(name, (0, source))
        self._found[name] = count + 1, first

    def report(self, problems: list[Problem]) -> None:
        """Append a note for each name."""
        for name, (count, first) in self._found.items():
            times = "once" if count == 1 else f"{count} times"
            message = f"the {self._what} '{name}' ({times}) has no place in a reference and is left out"
            problems.append(Problem("left-out", "note", message, first, name))
