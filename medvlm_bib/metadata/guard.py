"""The guard: no answer is used before it is clear that it is about the work that the list means.

Identifiers in lists are wrong more often than one would think (copied from the entry above, of another paper of the
same name), and a title search finds something for everything. So title and authors must agree, and where the list
names a journal, the journal must not be another one.
"""

from __future__ import annotations

from typing import NamedTuple

from medvlm_bib.agreement import authors_agree, titles_agree
from medvlm_bib.metadata.crossref_record import is_copy
from medvlm_bib.metadata.guard_venue import is_other_venue
from medvlm_bib.metadata.record import Record
from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import Name, Reference

__all__ = ["SAME", "Verdict", "judge"]


class Verdict(NamedTuple):
    """Whether the answer may be used; if not, the reason for people to read."""

    accepted: bool
    reason: str = ""


SAME = Verdict(True)


def judge(reference: Reference, record: Record) -> Verdict:
    """Say whether a record is about the work that the reference means."""
    answer = record.reference
    if is_copy(answer.doi):
        return Verdict(False, f"{answer.doi} is a copy that somebody else registered")
    if not answer.title:
        return Verdict(False, "the record has no title")
    if not _titles_agree(reference, answer):
        return Verdict(False, f"its title is '{answer.title}', the list has '{reference.title}'")
    if reference.authors and not _authors_agree(reference, answer):
        return Verdict(False, f"its authors are {_names(answer.authors)}; the list has {_names(reference.authors)}")
    if is_other_venue(reference, answer) and answer.venue and reference.venue:
        printed = reference.venue.printed or reference.venue.name
        return Verdict(False, f"it appeared in '{answer.venue.name}', the list has '{printed}'")
    return SAME


def _titles_agree(reference: Reference, answer: Reference) -> bool:
    if titles_agree(reference.title, answer.title):
        return True
    if reference.title_short and titles_agree(f"{reference.title_short}: {reference.title}", answer.title):
        return True
    maker = reference.authors[0].literal if reference.authors else ""
    return bool(maker) and titles_agree(f"{maker} {reference.title}", answer.title)  # "OpenAI GPT-5 System Card"


def _authors_agree(reference: Reference, answer: Reference) -> bool:
    """Tell whether the authors agree; a maker who stands in the title is credited well enough: see _titles_agree."""
    if authors_agree(reference.authors, answer.authors, et_al=reference.et_al):
        return True
    maker = fold(reference.authors[0].literal) if len(reference.authors) == 1 else ""
    return bool(maker) and fold(answer.title).startswith(f"{maker} ") and len(answer.authors) > 1


def _names(names: tuple[Name, ...], most: int = 4) -> str:
    """Return the first names of a list as a person would write it down."""
    if not names:
        return "not known"
    shown = ", ".join(str(name) for name in names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown
