"""Can a text name a venue at all? One look at its words, before all the ways are tried in which it could.

Nine in ten texts that a list asks about (titles, people, remarks) have no acronym of the table, no two neighbouring
words out of each long name, and no word that speaks of a kind of venue. These signs follow from the tables of venues
and are compiled with them.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from medvlm_bib.data import _venue_names
from medvlm_bib.data import _venue_words as words
from medvlm_bib.data._title_words import LINES as TITLE_WORDS
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.text import clean
from medvlm_bib.normalize.venue_table import index_names, table, venue_key
from medvlm_bib.normalize.venue_text import EDGES, PARENTHESES, short_year, without_numbers

__all__ = ["index_signs", "may_name_venue"]

_DIGIT = lazy_pattern(r"\d")
_YEARISH = lazy_pattern(r"(?:19|20)\d\d|['`]\d\d")
_LONG = 6  # letters of a word in which a slip of the pen is looked for
_MANY_LONG = 3  # words that long in a name that may be misspelt


def may_name_venue(text: str) -> bool:
    """Return False where no venue of the table, no kind of venue and no year can be found in the text.

    True says little: the text has a sign of one, or is not of the plain kind for which one look is enough.
    """
    if not text.isascii() or not text.isprintable() or "&" in text or "*" in text:
        return True
    has_digits = _DIGIT.search(text) is not None
    if has_digits and _YEARISH.search(text):
        return True
    core = clean(text).replace("_", " ").strip(EDGES)
    if (has_digits and short_year(core)[1]) or _has_sign(core):  # MICCAI17
        return True
    bare = without_numbers(core) if has_digits else core
    if bare != core and _has_sign(bare):
        return True
    return ("(" in bare or "[" in bare) and _has_sign(PARENTHESES.sub(" ", bare))


def _has_sign(text: str) -> bool:
    key = venue_key(text)
    parts = key.split(" ")
    single, pairs = _signs()
    return (
        not single.isdisjoint(parts)
        or not pairs.isdisjoint(pairwise(parts))
        or not pairs.isdisjoint(zip(parts, parts[2:], strict=False))
        or "rxiv" in key
    )


@lru_cache(maxsize=1)
def _signs() -> tuple[frozenset[str], frozenset[tuple[str, ...]]]:
    return frozenset(_venue_names.SINGLE), frozenset(_venue_names.PAIRS)


def index_signs() -> tuple[list[str], list[list[str]]]:
    """Return the single words and the pairs of words of which every text has one that names a venue.

    A short name is a sign as a whole, a long one has two neighbouring words that titles hardly have; where one word of
    it may be misspelt, two such pairs without a word in common, or the two words around the one in the middle.
    """
    index, parts = index_names()
    typos = (typo for _, data in table() for typo in data.get("typos", ()))
    kinds = (word for row in words.GUESS for word in row["words"])
    single: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for key in (*index, *parts, *map(venue_key, (*typos, *kinds))):
        names = key.split(" ")
        if len(names) == 1:
            single |= {key, f"{key}w"}  # CVPRW
            continue
        rarest = min(pairwise(names), key=_commonness)
        pairs.add(rarest)
        if sum(len(word) >= _LONG for word in names) >= _MANY_LONG:
            at = list(pairwise(names)).index(rarest)
            others = [*pairwise(names[:at]), *pairwise(names[at + 2 :])]
            pairs.update([min(others, key=_commonness)] if others else [*pairwise(names), (names[0], names[2])])
    return sorted(single), [list(pair) for pair in sorted(pairs)]


def _commonness(pair: tuple[str, str]) -> tuple[int, int, tuple[str, str]]:
    return sum(word in _common_words() for word in pair), -len("".join(pair)), pair


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    return frozenset(TITLE_WORDS)
