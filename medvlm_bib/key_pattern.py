"""The language of ``--key-pattern``: ``[auth:lower][year][veryshorttitle:lower]``.

JabRef's notation: fields in brackets, modifiers behind colons, anything else stands for itself. Better BibTeX's
notation for the same, ``auth.lower + year + shorttitle(1).lower``, is read as well. docs/key-patterns.md is the manual.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from medvlm_bib.errors import UsageError
from medvlm_bib.key_fields import DIGITS, FIELDS, Facts
from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import Reference

__all__ = ["DEFAULT", "KeyPattern", "parse_key_pattern"]

LITERALS = "-_:.+/"  # beside letters and digits: what every TeX program, biber and Zotero take in a key
_SEPARATORS = LITERALS  # tried in this order
_MODIFIERS: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": str.upper,
    "capitalize": lambda text: text[:1].upper() + text[1:].lower(),
}
_NAME = r"(?P<name>[A-Za-z]+)(?P<count>\d*)"


class _Piece(NamedTuple):
    """A literal (``field`` is None) or a field with its number and modifiers."""

    literal: str = ""
    field: Callable[[Facts, int], str] | None = None
    number: int = 0
    title_words: int = 0
    modifiers: tuple[Callable[[str], str], ...] = ()
    lower: bool = True  # it has no capitals in the end, or is a literal


class KeyPattern(NamedTuple):
    """A pattern that has been read: :meth:`base` makes a key, :attr:`separator` can be in none that it makes."""

    text: str
    pieces: tuple[_Piece, ...]
    separator: str
    used_words: int
    lower: bool  # every field is

    def base(self, reference: Reference) -> tuple[str, tuple[str, ...]]:
        """Return the key that follows from this record alone, and the title words that it has not used, lower case.

        Where neither names nor title hold a Latin letter, the arXiv id or DOI makes the key, else a digest of the
        title: nothing is transliterated by guess.
        """
        facts = Facts(reference, self.lower)
        key = ""
        for literal, field, number, _, modifiers, _ in self.pieces:
            value = literal if field is None else field(facts, number)
            for modifier in modifiers:
                value = modifier(value)
            key += value
        words = facts.words[self.used_words :]
        if not self.lower:
            words = tuple([word.lower() for word in words])
        if key[:1].isalpha() or any(character.isalpha() for character in key):
            return key, words
        return key + _identity(reference), words


def _identity(reference: Reference) -> str:
    for kind in ("arxiv", "doi"):
        value = FIELDS[kind][0](Facts(reference), 0)
        if value:
            return kind + value.lower()
    from hashlib import blake2s  # which loads OpenSSL, and hardly a list needs it

    content = fold(reference.title) + "\n" + "\n".join(fold(str(name)) for name in reference.authors)
    return "ref" + blake2s(content.encode(), digest_size=4).hexdigest()


def parse_key_pattern(text: str) -> KeyPattern:
    """Read a pattern in either notation; raises UsageError that names the position and the words there are."""
    pieces = tuple(_parse_brackets(text) if "[" in text or "]" in text else _parse_formula(text))
    if all(piece.field is None for piece in pieces):
        raise UsageError(f"key pattern '{text}' has no field: every key would be the same ({_known_fields()})")
    literals = "".join(piece.literal for piece in pieces)
    separator = next((sign for sign in _SEPARATORS if sign not in literals), "")
    if not separator:
        raise UsageError(f"key pattern '{text}' uses every one of {LITERALS}: leave one out, clashing keys need it")
    used = [piece.title_words for piece in pieces]
    lower = all(piece.lower for piece in pieces)
    return KeyPattern(text, pieces, separator, 10**6 if -1 in used else max(used), lower)


def _parse_brackets(text: str) -> Iterator[_Piece]:
    end = 0
    for match in re.finditer(r"\[(?P<body>[^\[\]]*)\]", text):
        if match.start() > end:
            yield _literal(text, end, match.start())
        body = re.fullmatch(_NAME + r"(?P<modifiers>(?::[^:]*)*)", match["body"])
        if not body:
            raise _error(text, match.start() + 1, f"'{match['body']}' is no field", _known_fields())
        modifiers = body["modifiers"].split(":")[1:]
        yield _field(text, match.start() + 1, body["name"], body["count"], modifiers)
        end = match.end()
    if end < len(text):
        yield _literal(text, end, len(text))


def _parse_formula(text: str) -> Iterator[_Piece]:
    quotes = re.compile(r"""\s*(?:'(?P<single>[^']*)'|"(?P<double>[^"]*)")\s*""")
    terms = re.compile(rf"\s*{_NAME}(?:\((?P<argument>\d*)\))?(?P<modifiers>(?:\.\w+)*)\s*")
    position = 0
    while True:
        if quoted := quotes.match(text, position):
            group = "single" if quoted["single"] is not None else "double"
            yield _literal(text, *quoted.span(group))
            end = quoted.end()
        elif term := terms.match(text, position):
            count = term["argument"] or term["count"]
            yield _field(text, term.start("name"), term["name"], count, term["modifiers"].split(".")[1:])
            end = term.end()
        else:
            raise _error(text, position, "a field or a 'quoted' text is missing here", _known_fields())
        if end == len(text):
            return
        if text[end] != "+":
            raise _error(text, end, f"unexpected '{text[end]}'", "terms are joined by +")
        position = end + 1


def _literal(text: str, start: int, end: int) -> _Piece:
    for position in range(start, end):
        sign = text[position]
        if sign in "[]":
            raise _error(text, position, f"this '{sign}' has no partner", "a field stands in brackets, [auth]")
        if not (sign.isascii() and sign.isalnum()) and sign not in LITERALS:
            raise _error(text, position, f"'{sign}' cannot stand in a key", f"only letters, digits and {LITERALS}")
    return _Piece(text[start:end])


def _field(text: str, position: int, name: str, count: str, modifiers: list[str]) -> _Piece:
    known = FIELDS.get(name)
    if known is None:
        raise _error(text, position, f"unknown field '{name}'", _known_fields())
    for modifier in modifiers:
        if modifier not in _MODIFIERS:
            place = text.index(modifier, position) if modifier else position
            raise _error(text, place, f"unknown modifier '{modifier}'", f"choose from {', '.join(_MODIFIERS)}")
    function, words, _ = known
    number = int(count or 0)
    lower = modifiers[-1:] == ["lower"] or name in DIGITS
    used = (number or words) if words else 0
    return _Piece("", function, number, used, tuple(_MODIFIERS[m] for m in modifiers), lower)


def _known_fields() -> str:
    return f"choose from {', '.join(FIELDS)}"


def _error(text: str, position: int, what: str, choices: str) -> UsageError:
    return UsageError(f"key pattern '{text}', position {position + 1}: {what}: {choices}")


DEFAULT = parse_key_pattern("[auth:lower][year][veryshorttitle:lower]")
