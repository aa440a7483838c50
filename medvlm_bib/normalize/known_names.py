"""What a single word says about being a given name or a family name: tables, and the syllables of pinyin."""

from __future__ import annotations

from medvlm_bib.data import _name_words as data
from medvlm_bib.data._family_names import LINES as FAMILY_NAMES
from medvlm_bib.data._given_names import LINES as GIVEN_NAMES
from medvlm_bib.normalize.patterns import lazy_pattern

__all__ = ["is_family_name", "is_given_name", "is_known_name", "is_pinyin"]

_GIVEN = frozenset(GIVEN_NAMES)
_FAMILY = frozenset((*FAMILY_NAMES, *(family.lower() for family in data.SYLLABLE_FAMILIES)))
_SYLLABLE = (
    "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ao|an|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiouüv])"
)
_PINYIN = lazy_pattern(f"(?:['-]?{_SYLLABLE}){{1,3}}")


def is_given_name(lower: str) -> bool:
    """Return whether the lower-case word is a common given name, or a Chinese one of two syllables."""
    return lower in _GIVEN or (len(lower) > 3 and lower not in _FAMILY and is_pinyin(lower))


def is_family_name(lower: str) -> bool:
    """Return whether the lower-case word is a common family name."""
    return lower in _FAMILY


def is_known_name(lower: str) -> bool:
    """Return whether the lower-case word is in the tables of given and family names."""
    return lower in _GIVEN or lower in _FAMILY


def is_pinyin(lower: str) -> bool:
    """Return whether the lower-case word is one to three syllables of pinyin."""
    return len(lower) < 19 and lower[:1].isalpha() and _PINYIN.fullmatch(lower) is not None
