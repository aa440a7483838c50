"""One printed name, free of marks, to a :class:`~medvlm_bib.reference.Name`.

The rules are BibTeX's (given, von, family; N. Markey, "Tame the BeaST", section 11) with these changes: only a listed
particle is one (``danah boyd`` has none), a capital particle inside a name opens the family name (``Luc Van Gool``),
initials behind a full word are given names (``Wiehe A.``), and Chinese and Korean names have the family name first.
"""

from __future__ import annotations

from functools import lru_cache

from medvlm_bib.data import _name_words as data
from medvlm_bib.data._organisation_words import LINES as ORGANISATIONS
from medvlm_bib.data._particles import LINES as PARTICLES
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.reference import Name

__all__ = [
    "begins_with_particle",
    "is_cjk",
    "is_family_first",
    "is_initials",
    "is_organisation",
    "is_suffix",
    "split_name",
]

_PARTICLES = frozenset(PARTICLES)
_CAPITAL_PARTICLES = frozenset(data.CAPITAL_PARTICLES)
_SYLLABLES = frozenset(data.SYLLABLE_FAMILIES)
_SUFFIXES = frozenset(data.SUFFIXES)
_CONNECTORS = frozenset(data.CONNECTORS)
_COMPOUND = frozenset(data.COMPOUND_FAMILIES)
_ORGANISATION_WORDS = frozenset(line for line in ORGANISATIONS if line.islower())
_ORGANISATION_NAMES = frozenset(line for line in ORGANISATIONS if not line.islower())
# "P.O.", "L.-C.", "J. R. R.", "QH", "J M"; all letters are capitals (asked beforehand).
_INITIALS = lazy_pattern(r"(?:[^\W\d_]\.[- ]?){1,4}(?:[^\W\d_]\.?)?|[^\W\d_]{1,3}\.?|[^\W\d_](?:[- ][^\W\d_]){1,3}\.?")
# How products and companies write one word: OpenAI, InternLM, 01.AI, NVIDIA.
_COINED = lazy_pattern(r".*[a-z][A-Z]{2,}\d*|.*\d.*|.+-AI|.+\.(?:ai|AI|com|org)|[A-Z]{4,}")


@lru_cache(maxsize=16384)
def split_name(text: str, *, given_first: bool = False) -> Name:
    """Return the name that the text is; "" gives an empty Name.

    A comma means that the family name stands in front. ``given_first``: the line that the name comes from has given
    names in front, so that a single letter at the end is no initial (``Sowmya V``).
    """
    if "," in text:
        return _with_comma([part for part in map(str.strip, text.split(",")) if part])
    words = text.split()
    if is_organisation(text):
        return Name(literal=" ".join(words))
    if not given_first and is_family_first(words):
        return _family_first(words)
    return _inverted(words[0], " ".join(words[1:])) if _is_capital_family(words) else _natural(words)


def _with_comma(parts: list[str]) -> Name:
    if len(parts) < 2:
        return split_name("".join(parts))
    family, *rest = parts
    if is_suffix(rest[0]):
        if len(rest) == 1:  # "Martin Luther King, Jr."
            name = split_name(family)
            return name._replace(suffix=rest[0]) if name.family else Name(literal=", ".join(parts))
        return _inverted(family, " ".join(rest[1:]), rest[0])  # "King, Jr., Martin Luther"
    if is_suffix(rest[-1]):
        return _inverted(family, " ".join(rest[:-1]), rest[-1])
    return _inverted(family, " ".join(rest))


def _natural(words: list[str]) -> Name:
    """Return the name from words in reading order: given names, particles, family name, suffix."""
    if len(words) < 2:
        return _one_word(words[0]) if words else Name()
    if is_cjk(words[0]):
        return Name(words[0], " ".join(words[1:]))
    suffix = words[-1] if len(words) > 2 and is_suffix(words[-1]) else ""
    if suffix:
        words = words[:-1]
    start, family = _family_start(words)
    return Name(" ".join(words[family:]), " ".join(words[:start]), " ".join(words[start:family]), "", suffix)


def _family_start(words: list[str]) -> tuple[int, int]:
    """Return where the particles begin and where the family name does."""
    last = len(words) - 1
    for at in range(last):
        word = words[at]
        if word in _PARTICLES:
            family = at + 1
            while family < last and words[family] in _PARTICLES:
                family += 1
            return at, family
        if at > 0 and word in _CAPITAL_PARTICLES and words[last] not in _SYLLABLES:
            return at, at
        if at > 1 and word in _CONNECTORS:
            return at - 1, at - 1
    return last, last


def _inverted(family: str, given: str, suffix: str = "") -> Name:
    """Return the name from "family, given": particles may stand on either side of the comma."""
    before, after = family.split(), given.split()
    start, end = 0, len(after)
    while start < len(before) - 1 and before[start] in _PARTICLES:
        start += 1
    while end > 1 and after[end - 1] in _PARTICLES:
        end -= 1
    particle = " ".join(after[end:] + before[:start])
    return Name(" ".join(before[start:]), " ".join(after[:end]), particle, "", suffix)


def is_family_first(words: list[str]) -> bool:
    """Return whether initials close the name and a full word opens it: ``Wiehe A.``."""
    if len(words) < 2 or not is_initials(words[-1]) or is_suffix(words[-1]):
        return False
    return not words[0].isupper() and not is_initials(words[0])


def _is_capital_family(words: list[str]) -> bool:
    """Return whether capitals mark the first word as the family name: ``WANG Yue``, not ``CV Jawahar``."""
    if len(words) < 2 or not words[0].isalpha() or not words[0].isupper() or any(map(str.isupper, words[1:])):
        return False
    return len(words[0]) > 2 or words[0].title() in _SYLLABLES


def _family_first(words: list[str]) -> Name:
    cut = len(words) - 1
    while cut > 1 and is_initials(words[cut - 1]):
        cut -= 1
    return _inverted(" ".join(words[:cut]), " ".join(words[cut:]))


def is_initials(text: str) -> bool:
    """Return whether the text is nothing but initials: ``P.O.``, ``L.-C.``, ``QH``."""
    return len(text) < 12 and text.isupper() and _INITIALS.fullmatch(text) is not None


def is_suffix(word: str) -> bool:
    """Return whether the word is a generational suffix: ``Jr.``, ``III``."""
    return word.rstrip(".") in _SUFFIXES


def is_cjk(text: str) -> bool:
    """Return whether the text holds a Chinese, Japanese or Korean character."""
    return not text.isascii() and any("\u2e80" <= letter <= "\uffdc" for letter in text)


def begins_with_particle(words: list[str]) -> bool:
    """Return whether the words are a family name with its particle in front: ``van den Oord``."""
    return len(words) > 1 and words[0] in _PARTICLES


def is_organisation(text: str) -> bool:
    """Return whether the author is an organisation: by a word, by the whole name, or by how its one word is written."""
    if text in _ORGANISATION_NAMES:
        return True
    words = text.split()
    if not _ORGANISATION_WORDS.isdisjoint(text.lower().replace(".", "").split()):
        return len(words) > 1 or text[:1].isupper()
    if len(words) == 1:
        return _COINED.fullmatch(text) is not None
    return "@" in text or words[:1] == ["The"] or words[-1:] == ["AI"]


def _one_word(word: str) -> Name:
    if not is_cjk(word) or len(word) == 1:
        return Name(word)
    if len(word) > 4 or any("\u3040" <= letter <= "\u30ff" for letter in word):
        return Name(literal=word)  # an organisation, or Japanese: where the family name ends cannot be seen
    cut = 2 if len(word) > 2 and (word[:2] in _COMPOUND or len(word) == 4) else 1
    return Name(word[:cut], word[cut:])
