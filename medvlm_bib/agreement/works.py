"""Are two records one work? Titles, people, dates and identifiers weighed together."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from medvlm_bib.agreement.people import authors_agree, first_authors_agree
from medvlm_bib.agreement.titles import same_letters, subtitles_agree, titles_agree, titles_overlap
from medvlm_bib.data._preprint_dois import LINES as PREPRINT_PREFIXES
from medvlm_bib.normalize.identifiers import doi_key
from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import Reference

__all__ = ["conflict", "identifiers_of", "same_work"]

_IDENTIFIERS = ("arxiv", "acl", "openreview", "pmlr", "pmid", "pmcid")
_values: Callable[[Reference], tuple[str, ...]] = attrgetter(*_IDENTIFIERS, "doi")
_NONE: frozenset[tuple[str, str]] = frozenset()
_PREPRINTS = frozenset(PREPRINT_PREFIXES)
_TELLING = 4  # words of a title that two works hardly have by chance
_RETITLED = 0.5  # of all words of both titles, where identifier and all authors are the same


def identifiers_of(reference: Reference) -> frozenset[tuple[str, str]]:
    """Return (kind, value) of every identifier of the work, as they are compared; an arXiv DOI is an arXiv id."""
    values = _values(reference)
    lacking = values.count("")
    if lacking == len(values):
        return _NONE
    *others, doi = values
    if lacking == len(others) and not doi:  # one alone, as most have
        value = "".join(values)
        return frozenset(((_IDENTIFIERS[others.index(value)], value.lower()),))
    found = [(kind, value.lower()) for kind, value in zip(_IDENTIFIERS, others, strict=True) if value]
    doi = doi_key(doi)
    if doi.startswith("10.48550/arxiv."):
        found.append(("arxiv", doi.removeprefix("10.48550/arxiv.")))
    elif doi:
        found.append(("doi", doi))
    return frozenset(found)


def same_work(a: Reference, b: Reference) -> int:
    """Return 0 when the two are different works or nothing tells, else how strong the evidence is that they are one.

    3: the title and an identifier; 2: the title, letter for letter when folded, and first author or year (or an
    identifier under which the same people changed the title); 1: another printing of the title and the same people.
    The identifier alone proves nothing: lists have wrong links.
    """
    if identifiers_of(a) & identifiers_of(b):
        if titles_agree(a.title, b.title) or subtitles_agree(a.title, b.title):
            return 3
        if _is_nickname(a, b) or _is_nickname(b, a):
            return 3
        alike = titles_overlap(a.title, b.title) >= _RETITLED
        return 2 if alike and authors_agree(a.authors, b.authors, et_al=a.et_al or b.et_al) else 0
    if same_letters(a.title, b.title) and (title := fold(a.title)) == fold(b.title):
        return 2 if not conflict(a, b) and _equal_title_is_proof(a, b, title) else 0
    if not _years_near(a, b) or not titles_agree(a.title, b.title) or conflict(a, b):
        return 0
    if a.authors and b.authors:
        return int(first_authors_agree(a.authors, b.authors))
    return int(_years_equal(a, b) and min(fold(a.title).count(" "), fold(b.title).count(" ")) >= _TELLING)


def conflict(a: Reference, b: Reference) -> bool:
    """Return whether the two cannot be one work whatever they are called: other people, or two published DOIs."""
    if a.doi and b.doi and doi_key(a.doi) != doi_key(b.doi) and not (_is_preprint(a.doi) or _is_preprint(b.doi)):
        return True
    if not a.authors or not b.authors or a.authors == b.authors or first_authors_agree(a.authors, b.authors):
        return False
    return not any(
        first_authors_agree([x], [y]) for one, other in ((a, b), (b, a)) for x in one.authors[:1] for y in other.authors
    )


def _equal_title_is_proof(a: Reference, b: Reference, title: str) -> bool:
    """Return whether one title makes one work: first author or year are the same, or nobody could be meant but it."""
    telling = title.count(" ") >= _TELLING - 1
    if a.authors and b.authors:
        if first_authors_agree(a.authors, b.authors):
            return True
        return (telling and _years_equal(a, b)) or authors_agree(a.authors, b.authors, et_al=a.et_al or b.et_al)
    return _years_equal(a, b) or (telling and _years_near(a, b))


def _is_nickname(a: Reference, b: Reference) -> bool:
    name = fold(a.title)
    return bool(name) and name == fold(b.title_short)


def _is_preprint(doi: str) -> bool:
    return doi.partition("/")[0] in _PREPRINTS


def _years(reference: Reference) -> set[int]:
    return {date.year for date in (reference.issued, reference.available_date) if date}


def _years_equal(a: Reference, b: Reference) -> bool:
    return not _years(a).isdisjoint(_years(b))


def _years_near(a: Reference, b: Reference) -> bool:
    one, other = _years(a), _years(b)
    return not one or not other or min(abs(x - y) for x in one for y in other) <= 1
