"""Printed author lines and names: the door to name_split, author_lines and author_evidence."""

from functools import lru_cache
from typing import NamedTuple

from medvlm_bib.data import _name_words as data
from medvlm_bib.data._organisation_words import LINES as ORGANISATIONS
from medvlm_bib.data._particles import LINES as PARTICLES
from medvlm_bib.normalize.author_evidence import author_likelihood
from medvlm_bib.normalize.author_lines import cut_line
from medvlm_bib.normalize.name_split import begins_with_particle, is_cjk, is_family_first, split_name
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.text import Repair
from medvlm_bib.reference import Name

__all__ = ["Authors", "author_likelihood", "parse_authors", "parse_name"]

# A line of names with none of these characters and words is a plain list of "Given Family": nine lines in ten.
_ODD = lazy_pattern(r"[^\w .'’\-]|[\d_]|\.\.|^[ .]| \.|\.$")
_ASCII_ODD = lazy_pattern(r"[^A-Za-z .'\-]|\.\.|^[ .]| \.|\.$")
_LINE_SIGNALS = frozenset(
    (*data.DEGREES, *data.TITLES, *data.LABELS, "and", "und", "et", "et.", "al", "al.", "others", "more")
)
# With one of these, a name is not simply its last word and the words before.
_NAME_SIGNALS = frozenset(
    word.lower()
    for words in (PARTICLES, ORGANISATIONS, data.CAPITAL_PARTICLES, data.CONNECTORS, data.SUFFIXES, ("the", "ai"))
    for word in words
)


class Authors(NamedTuple):
    """The people and organisations of an author line; ``et_al``: the line says that there are more."""

    names: tuple[Name, ...]
    et_al: bool
    repairs: tuple[Repair, ...]


def parse_authors(text: str) -> Authors:
    """Return the names of a printed author line.

    Any common style is read: commas, semicolons, "and" and "&"; given names first or family names first; BibTeX;
    only the first name inverted. Marks of footnotes go silently; every other change to a name is a repair.
    """
    if plain := _plain_names(text.strip(" ,.")):
        return Authors(plain, False, ())
    line = cut_line(text)
    names = tuple([split_name(name) for name in line.names])
    turned = [at for at, name in enumerate(line.names) if "," not in name and is_family_first(name.split())]
    if 0 < len(turned) < len(names) / 2:  # most of the line has given names first
        names = tuple([split_name(name, given_first=at in turned) for at, name in enumerate(line.names)])
    return Authors(names, line.et_al, tuple(line.repairs))


def _plain_names(text: str) -> tuple[Name, ...]:
    """Return the names of a line that needs no rule for lines, or an empty tuple: the short way, for speed."""
    if " and " in text:
        text = text.replace(", and ", ", ").replace(" and ", ", ")
    names: list[Name] = []
    for part in text.split(", "):
        name = _plain_name(part)
        if name is None:
            return ()
        names.append(name)
    return () if begins_with_particle(text.split(None, 2)) else tuple(names)  # "van den Oord, Aaron"


@lru_cache(maxsize=1 << 14)
def _plain_name(part: str) -> Name | None:
    """Return the name of one part of such a line, None for an odd one; the same name for whoever writes again."""
    odd = _ASCII_ODD if part.isascii() else _ODD
    words = part.lower().split()
    given, _, family = part.rpartition(" ")
    half = len(part) // 2
    if (
        not given
        or (len(family) < 4 and family.isupper())
        or part[:half] == part[half:]
        or odd.search(part)
        or is_cjk(part)
        or not _LINE_SIGNALS.isdisjoint(words)
    ):
        return None
    plain = family and _NAME_SIGNALS.isdisjoint(words) and not given[:2].isupper()
    return Name(family, given.rstrip()) if plain else split_name(part)


def parse_name(text: str) -> Name:
    """Return the one name that the text is, in either order ("Given Family" or "Family, Given")."""
    return split_name(" ".join(text.split()))
