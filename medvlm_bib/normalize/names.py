"""Printed author lines and names: the door to the rules of name_split, author_lines and author_evidence."""

from __future__ import annotations

from typing import NamedTuple

from medvlm_bib.normalize.author_evidence import author_likelihood
from medvlm_bib.normalize.author_lines import cut_line
from medvlm_bib.normalize.name_split import split_name
from medvlm_bib.normalize.text import Repair
from medvlm_bib.reference import Name

__all__ = ["Authors", "author_likelihood", "parse_authors", "parse_name"]


class Authors(NamedTuple):
    """The people and organisations of an author line; ``et_al``: the line says that there are more."""

    names: tuple[Name, ...]
    et_al: bool
    repairs: tuple[Repair, ...]


def parse_authors(text: str) -> Authors:
    """Return the names of a printed author line.

    Any common style is read: commas, semicolons, "and" and "&"; given names first or family names first; BibTeX;
    only the first name inverted. Footnote marks go silently; every other change to a name is a repair.
    """
    line = cut_line(text)
    return Authors(tuple(split_name(name) for name in line.names), line.et_al, tuple(line.repairs))


def parse_name(text: str) -> Name:
    """Return the one name that the text is, in either order ("Given Family" or "Family, Given")."""
    return split_name(" ".join(text.split()))
