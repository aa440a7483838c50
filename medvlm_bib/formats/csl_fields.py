"""CSL-JSON 1.0.2 (https://citationstyles.org) as tables: which variable holds which field of a Reference.

Where the record has a field that CSL has no variable for, it stands in the item's ``custom`` object.
"""

from __future__ import annotations

__all__ = ["CUSTOM_TEXT", "DATES", "HEADING", "KIND_OF_TYPE", "NAMES", "NAME_PARTS", "RETRACTED", "TEXT", "TYPES"]

TYPES = frozenset(
    {
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage",
    }
)

# (variable, attribute of Reference), in the order in which they are written; text as it is on both sides
HEADING: tuple[tuple[str, str], ...] = (("title", "title"), ("title-short", "title_short"))

TEXT: tuple[tuple[str, str], ...] = (
    ("event-place", "event_place"),
    ("collection-title", "collection_title"),
    ("collection-number", "collection_number"),
    ("volume", "volume"),
    ("issue", "issue"),
    ("page", "page"),
    ("edition", "edition"),
    ("version", "version"),
    ("genre", "genre"),
    ("publisher-place", "publisher_place"),
    ("PMID", "pmid"),
    ("PMCID", "pmcid"),
    ("ISBN", "isbn"),
    ("ISSN", "issn"),
    ("URL", "url"),
    ("language", "language"),
    ("abstract", "abstract"),
)

DATES: tuple[tuple[str, str], ...] = (
    ("issued", "issued"),
    ("available-date", "available_date"),
    ("accessed", "accessed"),
)

NAMES: tuple[tuple[str, str], ...] = (("author", "authors"), ("editor", "editors"))

NAME_PARTS: tuple[tuple[str, str], ...] = (
    ("family", "family"),
    ("given", "given"),
    ("non-dropping-particle", "non_dropping_particle"),
    ("dropping-particle", "dropping_particle"),
    ("suffix", "suffix"),
    ("literal", "literal"),
)

# keys of ``custom`` that hold text as it is; the others are source, section, links, venue (as printed), venue-short,
# venue-kind, also, printed, provenance, keyword (a list, where commas cannot divide the variable of that name) and
# et-al (true)
CUSTOM_TEXT: tuple[tuple[str, str], ...] = (
    ("arxiv-version", "arxiv_version"),
    ("arxiv-class", "arxiv_class"),
    ("acl", "acl"),
    ("openreview", "openreview"),
    ("pmlr", "pmlr"),
)

RETRACTED = "retracted"  # the value of the variable "status"

# the kind of venue that goes without saying; any other stands in custom["venue-kind"]
KIND_OF_TYPE = {
    "article": "preprint",
    "article-journal": "journal",
    "paper-conference": "conference",
    "chapter": "book",
    "webpage": "website",
    "post-weblog": "website",
}
