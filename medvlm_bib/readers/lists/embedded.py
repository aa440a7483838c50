"""BibTeX that a list prints below an entry: it says more of that work, if it is of that work."""

from __future__ import annotations

from typing import Any

from medvlm_bib.normalize.text import fold
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

__all__ = ["with_bibtex"]

# What a BibTeX record may add where the entry itself prints nothing.
_FIELDS = (
    *("authors", "editors", "issued", "venue", "event_place", "collection_title", "collection_number", "volume"),
    *("issue", "page", "number", "edition", "genre", "publisher", "publisher_place", "doi", "arxiv", "arxiv_version"),
    *("arxiv_class", "pmid", "pmcid", "acl", "openreview", "pmlr", "isbn", "issn", "url", "language", "abstract"),
)
_LONGEST = 100_000


def with_bibtex(reference: Reference, bibtex: str, problems: list[Problem]) -> Reference:
    """Return the reference with what the BibTeX below it adds; a record of another title is noted and left alone."""
    from medvlm_bib.readers.bibtex import read_bibtex  # few lists print any: not loaded for the others

    found: list[Problem] = []
    records = read_bibtex(bibtex[:_LONGEST], reference.source.file, found)
    record = next((record for record in records if fold(record.title) == fold(reference.title)), None)
    if record is None:
        if records:
            message = f"BibTeX below it is of another work: {records[0].title[:80]}"
            problems.append(Problem("bibtex-of-another", "note", message, reference.source))
        return reference
    changes: dict[str, Any] = {}
    for name in _FIELDS:
        value = getattr(record, name)
        if value and (not getattr(reference, name) or (name == "authors" and reference.et_al)):
            changes[name] = value
    if not changes:
        return reference
    provenance = {**reference.provenance, **dict.fromkeys(changes, "bibtex")}
    if "authors" in changes:
        changes["et_al"] = record.et_al
    if "venue" in changes:
        changes["type"] = record.type
    return reference.replace(provenance=provenance, **changes)
