"""One printed name, already free of marks, to a :class:`~medvlm_bib.reference.Name`.

The rules are BibTeX's (given, von, family; see "Tame the BeaST", section 11) with three changes: only a listed
particle is one (``madeleine elish`` has none), a capital particle inside a name opens the family name
(``Luc Van Gool``), and names in Chinese or Korean characters have the family name first.
"""

from __future__ import annotations

import re
from functools import lru_cache

from medvlm_bib.data import _name_words as words_data
from medvlm_bib.data._organisation_words import LINES as ORGANISATIONS
from medvlm_bib.data._particles import LINES as PARTICLES
from medvlm_bib.reference import Name

__all__ = ["family_first", "inverted", "is_initials", "is_organisation", "is_suffix", "natural", "split_name"]

_PARTICLES = frozenset(PARTICLES)
_CAPITAL_PARTICLES = frozenset(words_data.CAPITAL_PARTICLES)
_SYLLABLES = frozenset(words_data.SYLLABLE_FAMILIES)
_SUFFIXES = frozenset(words_data.SUFFIXES)
_CONNECTORS = frozenset(words_data.CONNECTORS)
_COMPOUND = frozenset(words_data.COMPOUND_FAMILIES)
_ORGANISATION_WORDS = frozenset(line for line in ORGANISATIONS if line.islower())
_ORGANISATION_NAMES = frozenset(line for line in ORGANISATIONS if not line.islower())
# What asks for a closer look in a name: a comma, a particle or connector (a small letter), another script, a digit.
_SPECIAL = re.compile(r"[^A-Za-z .'’\-À-ž]| [a-z]|^[a-z]")
_INITIALS = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ]\.?[- ]?){1,4}")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_CAPS_TAIL = re.compile(r"[a-z][A-Z]{2,}\d*$|\d|\w-AI$|\.(?:ai|AI|com|org)$")


@lru_cache(maxsize=16384)
def split_name(text: str) -> Name:
    """Return the name that the text is, in whatever order it is printed; "" gives an empty Name."""
    if "," in text:
        family, *rest = (part.strip() for part in text.split(","))
        rest = [part for part in rest if part]
        if not rest:
            return split_name(family)
        if is_suffix(rest[0]):  # "King, Jr., Martin" or "Martin King, Jr."
            if len(rest) == 1:
                return natural(family.split())._replace(suffix=rest[0])
            return inverted(family, " ".join(rest[1:]), rest[0])
        if is_suffix(rest[-1]):
            return inverted(family, " ".join(rest[:-1]), rest[-1])
        return inverted(family, " ".join(rest))
    words = text.split()
    if is_organisation(text, words):
        return Name(literal=" ".join(words))
    return family_first(words) if _is_family_first(words) else natural(words)


def _is_family_first(words: list[str]) -> bool:
    """Return whether initials close the name and a full word opens it: ``Wiehe A.``."""
    if len(words) < 2 or not is_initials(words[-1]) or is_suffix(words[-1]):
        return False
    return not is_initials(words[0]) and not words[0].isupper()


def natural(words: list[str]) -> Name:
    """Return the name from words in reading order: given names, particles, family name, suffix."""
    count = len(words)
    if count < 2:
        return _one_word(words[0]) if words else Name()
    if _CJK.search(words[0]):
        return Name(words[0], " ".join(words[1:]))
    suffix = ""
    if count > 2 and is_suffix(words[-1]):
        suffix = words[-1]
        words = words[:-1]
        count -= 1
    last = count - 1
    for at in range(last):
        word = words[at]
        if word in _PARTICLES:
            end = at
            while end < last and words[end] in _PARTICLES:
                end += 1
            return Name(" ".join(words[end:]), " ".join(words[:at]), " ".join(words[at:end]), "", suffix)
        if at > 0 and word in _CAPITAL_PARTICLES and words[last] not in _SYLLABLES:
            return Name(" ".join(words[at:]), " ".join(words[:at]), "", "", suffix)
        if at > 1 and word in _CONNECTORS:
            return Name(" ".join(words[at - 1 :]), " ".join(words[: at - 1]), "", "", suffix)
    if last == 1:
        return Name(words[1], words[0], "", "", suffix)
    return Name(words[last], " ".join(words[:last]), "", "", suffix)


def inverted(family: str, given: str, suffix: str = "") -> Name:
    """Return the name from "family, given": particles may stand on either side of the comma."""
    before = family.split()
    start = 0
    while start < len(before) - 1 and before[start] in _PARTICLES:
        start += 1
    after = given.split()
    end = len(after)
    while end > 1 and after[end - 1] in _PARTICLES:
        end -= 1
    return Name(" ".join(before[start:]), " ".join(after[:end]), " ".join(after[end:] + before[:start]), "", suffix)


def family_first(words: list[str]) -> Name:
    """Return the name from a family name with the initials behind it: ``Wiehe A.``, ``van der Maaten L J P``."""
    cut = len(words) - 1
    while cut > 1 and is_initials(words[cut - 1]):
        cut -= 1
    return inverted(" ".join(words[:cut]), " ".join(words[cut:]))


def is_initials(word: str) -> bool:
    """Return whether the word is nothing but initials: ``P.O.``, ``L.-C.``, ``QH``."""
    return len(word) <= 9 and _INITIALS.fullmatch(word) is not None


def is_suffix(word: str) -> bool:
    """Return whether the word is a generational suffix: ``Jr.``, ``III``."""
    return word.rstrip(".") in _SUFFIXES


def is_organisation(text: str, words: list[str]) -> bool:
    """Return whether the author is an organisation by its words, by its name, or by how the one word is written."""
    if text in _ORGANISATION_NAMES:
        return True
    for word in words:
        if word.lower().rstrip(".") in _ORGANISATION_WORDS:
            return len(words) > 1 or word[0].isupper()
    if len(words) == 1:
        return _CAPS_TAIL.search(text) is not None
    return words[:1] == ["The"] or (bool(words) and words[-1] in {"AI", "ML"})


def _one_word(word: str) -> Name:
    if not _CJK.search(word) or len(word) == 1:
        return Name(word)
    if any("\u3040" <= letter <= "\u30ff" for letter in word):
        return Name(literal=word)  # Japanese, and where the family name ends cannot be seen
    cut = 2 if len(word) > 2 and (word[:2] in _COMPOUND or len(word) == 4) else 1
    return Name(word[:cut], word[cut:])
