"""Hayagriva, Typst's own bibliography format (https://github.com/typst/hayagriva/blob/main/docs/file-format.md)."""

from __future__ import annotations

__all__ = ["ENTRY_TEXT", "PARENT_TEXT", "SERIAL_NUMBERS", "TYPES"]

# CSL type -> (type of the entry, type of the parent that stands for its venue)
TYPES: dict[str, tuple[str, str]] = {
    "article": ("article", "periodical"),
    "article-journal": ("article", "periodical"),
    "article-magazine": ("article", "periodical"),
    "article-newspaper": ("article", "newspaper"),
    "bill": ("legislation", "anthology"),
    "book": ("book", "anthology"),
    "broadcast": ("video", "video"),
    "chapter": ("chapter", "book"),
    "classic": ("book", "anthology"),
    "collection": ("anthology", "anthology"),
    "dataset": ("repository", "repository"),
    "document": ("misc", "anthology"),
    "entry": ("entry", "reference"),
    "entry-dictionary": ("entry", "reference"),
    "entry-encyclopedia": ("entry", "reference"),
    "event": ("conference", "conference"),
    "figure": ("artwork", "exhibition"),
    "graphic": ("artwork", "exhibition"),
    "hearing": ("case", "anthology"),
    "interview": ("misc", "anthology"),
    "legal_case": ("case", "anthology"),
    "legislation": ("legislation", "anthology"),
    "manuscript": ("manuscript", "anthology"),
    "map": ("artwork", "exhibition"),
    "motion_picture": ("video", "video"),
    "musical_score": ("audio", "audio"),
    "pamphlet": ("misc", "anthology"),
    "paper-conference": ("article", "proceedings"),
    "patent": ("patent", "anthology"),
    "performance": ("scene", "video"),
    "periodical": ("periodical", "anthology"),
    "personal_communication": ("misc", "anthology"),
    "post": ("thread", "web"),
    "post-weblog": ("article", "blog"),
    "regulation": ("legislation", "anthology"),
    "report": ("report", "anthology"),
    "review": ("article", "periodical"),
    "review-book": ("article", "periodical"),
    "software": ("repository", "repository"),
    "song": ("audio", "audio"),
    "speech": ("misc", "conference"),
    "standard": ("report", "anthology"),
    "thesis": ("thesis", "anthology"),
    "treaty": ("legislation", "anthology"),
    "webpage": ("web", "web"),
}

# (field, attribute) of formattable text
ENTRY_TEXT: tuple[tuple[str, str], ...] = (("genre", "genre"), ("note", "note"), ("abstract", "abstract"))

# (field, attribute) that belong to the parent where there is one
PARENT_TEXT: tuple[tuple[str, str], ...] = (("volume", "volume"), ("issue", "issue"), ("edition", "edition"))

# (key in "serial-number", attribute)
SERIAL_NUMBERS: tuple[tuple[str, str], ...] = (
    ("arxiv", "arxiv"),
    ("pmid", "pmid"),
    ("pmcid", "pmcid"),
    ("isbn", "isbn"),
    ("issn", "issn"),
    ("acl", "acl"),
    ("openreview", "openreview"),
    ("pmlr", "pmlr"),
)
