"""What a page is called: the heading that a list itself begins with, where that says more than the name of the file."""

from __future__ import annotations

from medvlm_bib.data._general_headings import LINES
from medvlm_bib.normalize.text import clean, fold, repair_mojibake
from medvlm_bib.site.sections import Sections

__all__ = ["choose_title", "first_heading"]

_START = 20_000  # signs in which a list names itself
_WORDS = 14  # of a title; a longer heading is a sentence
_GENERAL = frozenset(LINES)


def choose_title(heading: str, sections: Sections, name: str) -> str:
    """Return the heading with which the list begins, else that over all of its entries, else the name.

    No heading will do that could stand over any list ("Papers"), is a sentence, or is a section among others.
    """
    tops = [row.label for row in sections.rows if row.depth == 1]
    own = "" if heading in tops and not sections.title else heading
    return next((given for given in (own, sections.title) if _is_telling(given)), name)


def _is_telling(heading: str) -> bool:
    folded = fold(heading)
    return bool(folded) and folded not in _GENERAL and folded.count(" ") < _WORDS


def first_heading(text: str) -> str:
    """Return the first heading of level 1 of a list in Markdown, as plain text; "" where there is none."""
    from medvlm_bib.readers.lists.evidence import tidy
    from medvlm_bib.readers.markdown.source import prepare
    from medvlm_bib.readers.markdown.tokens import tokenise

    blocks = tokenise(prepare(text[:_START], "", [], repair_mojibake))  # what was repaired was told when it was read
    return next((clean(tidy(block.text)) for block in blocks if block.kind == "heading" and block.level == 1), "")
