"""Names as registries give them, part by part."""

from __future__ import annotations

from medvlm_bib.data._particles import LINES
from medvlm_bib.metadata.markup import plain
from medvlm_bib.reference import Name

__all__ = ["organisation", "person"]

_PARTICLES = frozenset(LINES)
_TITLES = frozenset({"prof", "prof.", "dr", "dr.", "professor", "md", "phd"})


def person(family: str, given: str = "", suffix: str = "") -> Name:
    """Return a person's name; particles ("van de") move out of the family name or off the end of the given names.

    A title that stands where the given name should ("Prof.") is left out. Only one of the two parts known: it is the
    family name.
    """
    family, given, suffix = plain(family), plain(given).strip(" ,"), plain(suffix)
    names = [word for word in given.split(" ") if word.lower() not in _TITLES]
    if not family:
        return Name(family=" ".join(names))
    words = family.split(" ")
    start = next((at for at, word in enumerate(words[:-1]) if word.lower() not in _PARTICLES), len(words) - 1)
    end = len(names)
    while end > 1 and names[end - 1] in _PARTICLES:
        end -= 1
    particle = " ".join([*names[end:], *words[:start]])
    return Name(" ".join(words[start:]), " ".join(names[:end]), particle, suffix=suffix)


def organisation(name: str) -> Name:
    """Return the name of a group of people or an institution."""
    return Name(literal=plain(name).strip(" ,;"))
