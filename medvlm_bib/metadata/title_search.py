"""The search for references that have no identifier at all: by title, and behind the guard.

Metadata facts: the search always finds something and its score says nothing; the work itself may be third, behind
copies, comments and supplements. So every offer goes through the guard, and the year must be near.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from medvlm_bib.errors import AnswerError, RejectedError, UnavailableError
from medvlm_bib.metadata.crossref_record import parse_work
from medvlm_bib.metadata.guard import judge
from medvlm_bib.metadata.record import Record
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

if TYPE_CHECKING:
    from medvlm_bib.metadata.asker import Asker

__all__ = ["choose", "search_titles"]

_TYPES = frozenset({"article-journal", "paper-conference", "chapter", "book", "article", "thesis", "report"})


def search_titles(
    references: Iterable[Reference], asker: Asker, problems: list[Problem]
) -> Iterator[tuple[Reference, Record]]:
    """Yield each reference that the search found with the record found; what it did not find goes to ``problems``."""
    from medvlm_bib.metadata.crossref import search

    waiting = list(references)
    while waiting:
        reference = waiting.pop(0)
        try:
            record = choose(reference, [parse_work(text) for text in search(reference, asker.client)])
        except (AnswerError, RejectedError, ValueError, TypeError, KeyError, AttributeError) as error:
            message = f"'{reference.title}': the search failed ({error})"
            problems.append(Problem("metadata-unreadable", "warning", message, reference.source))
            continue
        except UnavailableError as error:
            asker.note_failure("crossref", error, [reference.title, *(left.title for left in waiting)])
            return
        if record is None:
            message = f"'{reference.title}': the title search found no record of this work"
            problems.append(Problem("metadata-missing", "note", message, reference.source))
        else:
            yield reference, record


def choose(reference: Reference, offers: Iterable[Record]) -> Record | None:
    """Return the offer that is this very work, or None: the guard agrees, the authors are known, the year is near."""
    fitting = [offer for offer in offers if offer.reference.type in _TYPES and _is_it(reference, offer)]
    return min(fitting, key=lambda offer: offer.reference.type == "article", default=None)


def _is_it(reference: Reference, offer: Record) -> bool:
    if not reference.authors or not offer.reference.authors or not judge(reference, offer).accepted:
        return False
    ours, theirs = reference.issued, offer.reference.issued
    return ours is None or theirs is None or abs(ours.year - theirs.year) <= 2
