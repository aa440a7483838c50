"""Names as BibTeX divides them (Oren Patashnik, "BibTeXing", 1988, section 4; the biblatex manual on name parts).

``First von Last``, ``von Last, First`` and ``von Last, Jr, First``: "von" begins with a small letter, braces hold
together what is not to be divided, and a name that is one pair of braces is an organisation.
"""

from __future__ import annotations

import re

from medvlm_bib.formats.latex_decode import decode, without_branches
from medvlm_bib.formats.remembered import Remembered
from medvlm_bib.reference import Name

__all__ = ["NameReader"]

_AND = re.compile(r"\s+and(?=\s)", re.IGNORECASE)
_AND_OR_BRACE = re.compile(r"\s+and(?=\s)|[{}]", re.IGNORECASE)
_COMMA_OR_BRACE = re.compile(r"[,{}]")
_BLANK_OR_BRACE = re.compile(r"[\s~]+|[{}]")
_PART = re.compile(
    r'\s*"?(family|given|prefix|suffix|given-i|family-i|prefix-i|suffix-i|useprefix)"?\s*=\s*(.*?)"?\s*', re.DOTALL
)
_SPECIAL_LETTER = re.compile(r"\\(?:[A-Za-z]+|.)[\s{\\]*")


class NameReader:
    """Reads name lists; a name that repeats in a file is divided once."""

    def __init__(self) -> None:
        self._known = Remembered(_name)

    def read(self, text: str) -> tuple[tuple[Name, ...], bool]:
        """Return the names of a list as it stands in a field, and whether ``and others`` ends it."""
        known = self._known
        parts = _AND.split(text) if "{" not in text else _split(text, _AND_OR_BRACE)
        names = []
        others = False
        for part in parts:
            part = part.strip()
            if part == "others":
                others = True
            elif part:
                name = known[part]
                if any(name):
                    names.append(name)
        return tuple(names), others


def _split(text: str, separator: re.Pattern[str]) -> list[str]:
    """Return the pieces between separators that stand outside braces."""
    pieces = []
    depth = start = 0
    for match in separator.finditer(text):
        sign = match[0]
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth -= depth > 0
        elif not depth:
            pieces.append(text[start : match.start()])
            start = match.end()
    pieces.append(text[start:])
    return pieces


def _name(text: str) -> Name:
    """Return one name."""
    text = without_branches(text)
    if text[0] == "{" and text[1:2] != "\\" and _closes_at_the_end(text):
        return Name(literal=decode(text[1:-1]))
    plain = "{" not in text and "\\" not in text
    if "=" in text and _PART.fullmatch(text.partition(",")[0]):
        return _name_of_parts(text)
    parts = [part.strip() for part in (text.split(",") if plain else _split(text, _COMMA_OR_BRACE))]
    if len(parts) == 1:
        first, von, last = _first_von_last(_words(text))
        return Name(_text(last), _text(first), _text(von))
    von, last = _von_last(_words(parts[0]))
    suffix, given = (parts[1], ", ".join(parts[2:])) if len(parts) > 2 else ("", parts[1])
    return Name(_text(last), _clean(given), _text(von), suffix=_clean(suffix))


def _name_of_parts(text: str) -> Name:
    """Return a name in biblatex's extended format: ``family=de la Cruz, given=Juan, suffix=Jr.``."""
    found = {}
    for part in _split(text, _COMMA_OR_BRACE):
        if match := _PART.fullmatch(part):
            found[match[1]] = _clean(match[2])
    return Name(
        found.get("family", ""), found.get("given", ""), found.get("prefix", ""), suffix=found.get("suffix", "")
    )


def _closes_at_the_end(text: str) -> bool:
    """Tell whether the first brace is closed by the last character."""
    depth = 0
    for match in re.finditer(r"[{}]", text):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.end() == len(text)
    return False


def _words(text: str) -> list[str]:
    if "{" in text or "~" in text:
        return [word for word in _split(text, _BLANK_OR_BRACE) if word]
    return text.split()


def _first_von_last(words: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Divide a name without comma: "von" goes from the first to the last small word before the last word."""
    small = [place for place, word in enumerate(words[:-1]) if _is_small(word)]
    if not small:
        return words[:-1], [], words[-1:]
    return words[: small[0]], words[small[0] : small[-1] + 1], words[small[-1] + 1 :]


def _von_last(words: list[str]) -> tuple[list[str], list[str]]:
    """Divide what stands before the comma: "von" is its small words at the beginning.

    BibTeX lets it go on to the last small word, which makes "Ortega y" a particle of Gasset.
    """
    end = 0
    while end < len(words) - 1 and _is_small(words[end]):
        end += 1
    return words[:end], words[end:]


def _is_small(word: str) -> bool:
    r"""Tell whether the first letter outside braces, or of a special character such as ``{\"o}``, is a small one."""
    depth = 0
    for place, char in enumerate(word):
        if char == "{":
            if depth == 0 and word[place + 1 : place + 2] == "\\":
                letter = _SPECIAL_LETTER.sub("", word[place + 1 :])[:1] or decode(word[place:])[:1]
                return letter.islower()
            depth += 1
        elif char == "}":
            depth -= 1
        elif depth == 0 and char.isalpha():
            return char.islower()
    return False


def _text(words: list[str]) -> str:
    return _clean(" ".join(words)) if words else ""


def _clean(text: str) -> str:
    """Return a part of a name as Unicode; a tie is a space there."""
    return " ".join(decode(text).split())
