"""Entry types of BibTeX and BibLaTeX as CSL types."""

from __future__ import annotations

from collections.abc import Mapping

from medvlm_bib.formats.bibtex_fields import ENTRY_TYPES

__all__ = ["csl_type", "is_biblatex"]

# Sources: btxdoc, and the biblatex manual 3.17, section 2.1 (its aliases and unsupported types too)
_TYPES = {
    "article": "article-journal",
    "periodical": "periodical",
    "suppperiodical": "article-journal",
    "review": "review",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "incollection": "chapter",
    "inbook": "chapter",
    "bookinbook": "chapter",
    "suppbook": "chapter",
    "suppcollection": "chapter",
    "inreference": "entry-encyclopedia",
    "book": "book",
    "mvbook": "book",
    "booklet": "pamphlet",
    "manual": "book",
    "proceedings": "book",
    "mvproceedings": "book",
    "reference": "book",
    "mvreference": "book",
    "collection": "collection",
    "mvcollection": "collection",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "techreport": "report",
    "report": "report",
    "unpublished": "manuscript",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "webpage": "webpage",
    "dataset": "dataset",
    "data": "dataset",
    "software": "software",
    "patent": "patent",
    "standard": "standard",
    "image": "graphic",
    "artwork": "graphic",
    "video": "motion_picture",
    "movie": "motion_picture",
    "audio": "song",
    "music": "song",
    "performance": "performance",
    "letter": "personal_communication",
    "jurisdiction": "legal_case",
    "legislation": "legislation",
    "legal": "treaty",
    "preprint": "article",
}
_OF_WORD = {row.word.lower(): csl for csl, row in ENTRY_TYPES.items() if row.word}
_OF_WORD.update({"data set": "dataset", "computer software": "software", "website": "webpage", "webpage": "webpage"})
_SUBTYPES = {"magazine": "article-magazine", "newspaper": "article-newspaper"}
_BIBLATEX_FIELDS = frozenset(("date", "journaltitle", "eprintclass", "langid", "venue", "eventtitle", "pubstate"))
_BIBLATEX_TYPES = frozenset(("online", "thesis", "report", "dataset", "software", "collection", "inreference"))


def csl_type(entry_type: str, fields: Mapping[str, str]) -> str:
    """Return the CSL type; of a ``@misc`` or ``@online`` by what its ``type`` and ``pubstate`` say."""
    csl = _TYPES.get(entry_type, "")
    if csl == "article-journal" and "entrysubtype" in fields:
        return _SUBTYPES.get(fields["entrysubtype"].lower(), csl)
    if csl and csl != "webpage":
        return csl
    if fields.get("pubstate") == "prepublished":
        return "article"
    word = fields.get("type", "").lower()
    return _OF_WORD.get(word) or csl or "document"


def is_biblatex(entry_type: str, fields: Mapping[str, str]) -> bool:
    """Tell whether the entry is in BibLaTeX's vocabulary: ``location`` means the publisher's place there."""
    return entry_type in _BIBLATEX_TYPES or not _BIBLATEX_FIELDS.isdisjoint(fields)
