"""A reference and what the sources say of it, made one: who wins is data/merge.toml."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from medvlm_bib.data._merge import ORDER, PREPRINTS, PUBLICATION, RULES
from medvlm_bib.metadata.merge_authors import complete_authors
from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import Link, PartialDate, Reference, Venue

__all__ = ["Prefer", "Said", "merge"]

Prefer = Literal["list", "registry", ""]

_RANK = {source: rank for rank, source in enumerate(ORDER["sources"])}
_PUBLICATION = frozenset(PUBLICATION["fields"])
_BLANK = Reference(type="")
_PREPRINT_PREFIXES = PREPRINTS["prefixes"]


class Said(NamedTuple):
    """What a source says: its partial reference, and source and day as they go into the provenance."""

    source: str
    retrieved: str
    reference: Reference

    @property
    def origin(self) -> str:
        """``crossref 2026-11-24``."""
        return f"{self.source} {self.retrieved}".strip()


def merge(reference: Reference, said: Iterable[Said], prefer: Prefer = "") -> Reference:
    """Return the reference completed by what was said of it, all of which passed the guard.

    Each field that is filled or replaced gets its origin in ``provenance``. A correction is never overruled.
    """
    ordered = sorted(said, key=lambda one: _RANK.get(one.source, len(_RANK)))
    published = [one for one in ordered if not is_preprint(one.reference)]
    if _is_published(reference):  # what authors tell arXiv counts less than what the list prints
        published = [one for one in published if one.source != "arxiv"]
    publication = next(iter(published), None)
    if publication is None and not _is_published(reference):
        publication = next(iter(ordered), None)
    for one in ordered:
        taken = {} if one is publication else dict.fromkeys(_PUBLICATION, True)
        reference = _take(reference, one, prefer, without=taken.keys())
    return reference


def is_preprint(reference: Reference) -> bool:
    """Tell whether a record describes a preprint: of a preprint server, or of a type of its own."""
    if reference.venue and reference.venue.kind == "preprint":
        return True
    return reference.type in ("article", "") and (bool(reference.arxiv) or reference.doi.startswith(_PREPRINT_PREFIXES))


def _is_published(reference: Reference) -> bool:
    """Tell whether the list itself names a place of publication."""
    return reference.venue is not None and reference.venue.kind not in ("preprint", "website")


def _take(reference: Reference, one: Said, prefer: Prefer, without: Iterable[str]) -> Reference:
    changes: dict[str, Any] = {}
    skipped = frozenset(without)
    for name, rule in RULES.items():
        theirs = getattr(one.reference, name)
        if name in skipped or theirs == getattr(_BLANK, name) or reference.provenance.get(name) == "correction":
            continue
        if "\ufffd" in (theirs.name if isinstance(theirs, Venue) else theirs if isinstance(theirs, str) else ""):
            continue
        ours = getattr(reference, name)
        if reference.provenance.get(name, "list").partition(" ")[0] in _RANK:  # an earlier source has spoken
            continue
        value = _decide(name, prefer or rule, ours, theirs, reference, one.reference)
        if value != ours:
            changes[name] = value
    if one.reference.retracted:
        changes["retracted"] = True
        changes["note"] = reference.note or one.reference.note or "Retracted"
    if not changes:
        return reference
    if changes.get("authors") and reference.et_al:
        changes["et_al"] = len(changes["authors"]) == len(reference.authors)
    if "doi" in changes and reference.doi:
        changes["links"] = (*reference.links, Link("preprint", f"https://doi.org/{reference.doi}"))
    filled = {name: one.origin for name in changes if name not in ("links", "et_al", "retracted")}
    return reference.replace(**changes, provenance={**reference.provenance, **filled})


def _decide(name: str, rule: str, ours: Any, theirs: Any, reference: Reference, answer: Reference) -> Any:
    if name == "authors":
        return theirs if not ours or rule == "registry" else complete_authors(ours, theirs, et_al=reference.et_al)
    if name == "type":
        return _decide_type(rule, reference, answer)
    if ours == getattr(_BLANK, name):
        return theirs
    if rule == "list":
        return ours
    if name == "doi":
        return ours if ours.lower() == theirs.lower() else theirs
    if name in ("issued", "available_date"):
        return _decide_date(rule, ours, theirs, published=_is_published(reference))
    if name == "venue":
        return _decide_venue(ours, theirs)
    return ours if rule == "fuller" and _says_the_same(name, ours, theirs) else theirs


def _decide_type(rule: str, reference: Reference, answer: Reference) -> str:
    """Keep the list's conference paper where the registry says chapter, or article in a journal of proceedings."""
    ours, theirs = reference.type, answer.type
    if theirs == "document" or (rule == "list" and reference.venue is not None):
        return ours
    if ours == "paper-conference" and theirs in ("chapter", "article-journal") and answer.venue:
        words = answer.venue.name.lower()
        if theirs == "chapter" or any(word in words for word in ("conference", "symposium", "workshop")):
            return ours
    return theirs


def _says_the_same(name: str, ours: str, theirs: str) -> bool:
    """Tell whether the list's text is the source's in fewer words, or its pages begin on the source's only one."""
    if name == "page":
        return ours.startswith(f"{theirs}-")
    return fold(ours) in fold(theirs)


def _decide_date(rule: str, ours: PartialDate, theirs: PartialDate, *, published: bool) -> PartialDate:
    """Take the more exact of two dates that agree as far as both go; else what the rule says."""
    if ours.year == theirs.year and not (theirs.month and ours.month and theirs.month != ours.month):
        return max(ours, theirs, key=lambda date: (bool(date.month), bool(date.day)))
    if rule == "issue" and published and ours.year == theirs.year + 1:
        return ours
    return min(ours, theirs) if rule == "earlier" else theirs


def _decide_venue(ours: Venue, theirs: Venue) -> Venue:
    """Take the registry's name; the list's short form and printed text stay beside it."""
    if fold(ours.name) == fold(theirs.name) and ours.kind:
        return ours
    return Venue(theirs.name, ours.short or theirs.short, theirs.kind or ours.kind, ours.printed)
