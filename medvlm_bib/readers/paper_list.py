"""A paper list in Markdown to references: the story of how the blocks of a page become entries.

1. The page is repaired and tokenised once, into blocks of spans (:mod:`medvlm_bib.readers.markdown`).
2. Blocks that belong together make a unit: a list item with what is nested in it, a title with the lines below it, a
   table row; each under its headings (:mod:`~medvlm_bib.readers.lists.units`).
3. A unit is cut into pieces, and what a piece's own content gives away is noted: links, dates, venues, names
   (:mod:`~medvlm_bib.readers.lists.hints`).
4. Every run that could be the title is weighed. What most units of a list agree on is its habit, and the habit tips
   the scales where one unit is unclear (:mod:`~medvlm_bib.readers.lists.title`).
5. With the title known, what stands beside it gets its part (:mod:`~medvlm_bib.readers.lists.roles`).
6. What is no entry stays out (:mod:`~medvlm_bib.readers.lists.keep`); the rest becomes references
   (:mod:`~medvlm_bib.readers.lists.build`).
"""

from __future__ import annotations

from medvlm_bib.normalize.text import repair_mojibake
from medvlm_bib.problems import Problem
from medvlm_bib.readers.lists.build import build
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.keep import judge
from medvlm_bib.readers.lists.left_out import note_left_out
from medvlm_bib.readers.lists.reading import read_units
from medvlm_bib.readers.lists.units import gather
from medvlm_bib.readers.markdown.source import prepare
from medvlm_bib.readers.markdown.tokens import tokenise
from medvlm_bib.reference import Reference

__all__ = ["read_entries", "read_paper_list"]


def read_paper_list(text: str, file: str, problems: list[Problem]) -> list[Reference]:
    """Return the references of a paper list in Markdown, in the order of the list.

    ``file`` is the name for :class:`~medvlm_bib.reference.Source`; repairs, and what an entry lacks, are appended to
    ``problems``. A page without entries gives an empty list.
    """
    return [build(entry, file, problems) for entry in read_entries(text, file, problems)]


def read_entries(text: str, file: str, problems: list[Problem]) -> list[Entry]:
    """Return the entries as printed, every piece with its role: what :func:`read_paper_list` builds references from."""
    verdicts = judge(read_units(gather(tokenise(prepare(text, file, problems, repair_mojibake)))))
    note_left_out(verdicts, file, problems)
    return [verdict.reading.entry for verdict in verdicts if verdict.kept and verdict.reading.entry is not None]
