"""RIS as tables: types, tags and the M2 lines, for reading and for writing.

After the RIS specification of Research Information Systems as EndNote uses it, and after what Zotero's translator makes
of each tag. Zotero keeps every ``M2`` as a line of its field Extra, where it takes ``Variable: value`` for the item's
own field: so M2 carries what RIS has no tag for.
"""

__all__ = ["M2_FIELDS", "READ_TAGS", "READ_TYPES", "TEXT", "TYPES", "Row"]

from typing import NamedTuple

# CSL type -> TY
TYPES = {
    "article": "GEN",  # RIS has no preprint; Zotero too writes GEN
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "VIDEO",
    "chapter": "CHAP",
    "classic": "CLSWK",
    "collection": "SER",
    "dataset": "DATA",
    "document": "GEN",
    "entry": "DICT",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "event": "GEN",
    "figure": "FIGURE",
    "graphic": "ART",
    "hearing": "HEAR",
    "interview": "PCOMM",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "MANSCPT",
    "map": "MAP",
    "motion_picture": "MPCT",
    "musical_score": "MUSIC",
    "pamphlet": "PAMP",
    "paper-conference": "CONF",
    "patent": "PAT",
    "performance": "GEN",
    "periodical": "JFULL",
    "personal_communication": "PCOMM",
    "post": "ELEC",
    "post-weblog": "BLOG",
    "regulation": "LEGAL",
    "report": "RPRT",
    "review": "JOUR",
    "review-book": "JOUR",
    "software": "COMP",
    "song": "SOUND",
    "speech": "SLIDE",
    "standard": "STAND",
    "thesis": "THES",
    "treaty": "LEGAL",
    "webpage": "ELEC",
}

# TY -> CSL type; a line "M2  - Type: ..." decides otherwise
READ_TYPES = {
    "ABST": "article-journal",
    "ADVS": "motion_picture",
    "AGGR": "dataset",
    "ANCIENT": "classic",
    "ART": "graphic",
    "BILL": "bill",
    "BLOG": "post-weblog",
    "BOOK": "book",
    "CASE": "legal_case",
    "CHAP": "chapter",
    "CHART": "figure",
    "CLSWK": "classic",
    "COMP": "software",
    "CONF": "paper-conference",
    "CPAPER": "paper-conference",
    "CTLG": "document",
    "DATA": "dataset",
    "DBASE": "dataset",
    "DICT": "entry-dictionary",
    "EBOOK": "book",
    "ECHAP": "chapter",
    "EDBOOK": "book",
    "EJOUR": "article-journal",
    "ELEC": "webpage",
    "ENCYC": "entry-encyclopedia",
    "EQUA": "document",
    "FIGURE": "figure",
    "GEN": "document",
    "GOVDOC": "report",
    "GRNT": "document",
    "HEAR": "hearing",
    "ICOMM": "personal_communication",
    "INPR": "article-journal",
    "JFULL": "periodical",
    "JOUR": "article-journal",
    "LEGAL": "regulation",
    "MANSCPT": "manuscript",
    "MAP": "map",
    "MGZN": "article-magazine",
    "MPCT": "motion_picture",
    "MULTI": "motion_picture",
    "MUSIC": "musical_score",
    "NEWS": "article-newspaper",
    "PAMP": "pamphlet",
    "PAT": "patent",
    "PCOMM": "personal_communication",
    "PREPRINT": "article",
    "RPRT": "report",
    "SER": "collection",
    "SLIDE": "speech",
    "SOUND": "song",
    "STAND": "standard",
    "STAT": "legislation",
    "THES": "thesis",
    "UNBILL": "bill",
    "UNPB": "manuscript",
    "UNPD": "manuscript",
    "VIDEO": "broadcast",
    "WEB": "webpage",
}

# The type's name in a line "M2  - Type: ..." where CSL's own would not do: Zotero ignores "article" there.
M2_TYPES = {"article": "preprint"}


class Row(NamedTuple):
    """A tag that holds one text field as it is, in records of these types (none given: in all)."""

    tag: str
    attribute: str
    only: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()


_JOURNALS = frozenset(
    {"article-journal", "article-magazine", "article-newspaper", "periodical", "review", "review-book"}
)
_NUMBERED = frozenset({"patent", "report", "standard"})
_SERIES_IN_T2 = frozenset({"map", "report", "software"})
_CONFERENCE = frozenset({"paper-conference"})
_PREPRINT = frozenset({"article"})
_VERSIONED = frozenset({"dataset", "software"})

# Text fields in the order in which they are written. Title, names, dates, page, venue, publisher, DOI, keywords, links
# and notes are not in it: they take more than a copy.
TEXT: tuple[Row, ...] = (
    Row("ST", "title_short"),
    Row("T3", "collection_title", without=_SERIES_IN_T2 | _PREPRINT),
    Row("T2", "collection_title", only=_SERIES_IN_T2),
    Row("VL", "volume", without=_PREPRINT),
    Row("IS", "issue", without=_PREPRINT),
    Row("ET", "edition", without=_VERSIONED),
    Row("ET", "version", only=_VERSIONED),
    Row("M3", "genre", without=_PREPRINT),
    Row("CY", "publisher_place", without=_CONFERENCE),
    Row("C1", "publisher_place", only=_CONFERENCE),
    Row("CY", "event_place", only=_CONFERENCE),
    Row("SN", "issn", only=_JOURNALS),
    Row("SN", "number", only=_NUMBERED),
    Row("NV", "number", only=frozenset({"dataset"})),
    Row("SN", "isbn", without=_JOURNALS | _NUMBERED | _PREPRINT),
    Row("LA", "language"),
)

# Variable of an M2 line -> attribute, for what has no tag in a record of that type.
M2_FIELDS: tuple[Row, ...] = (
    Row("genre", "genre", only=_PREPRINT),
    Row("PMID", "pmid"),
    Row("PMCID", "pmcid"),
    Row("ISSN", "issn", without=_JOURNALS),
    Row("ISBN", "isbn", only=_JOURNALS | _NUMBERED | _PREPRINT),
    Row("collection-title", "collection_title", only=_PREPRINT),
    Row("collection-number", "collection_number"),
    Row("event-place", "event_place", without=_CONFERENCE),
    Row("version", "version", without=_VERSIONED),
    Row("arXiv version", "arxiv_version"),
    Row("arXiv class", "arxiv_class"),
    Row("ACL Anthology", "acl"),
    Row("OpenReview", "openreview"),
    Row("PMLR", "pmlr"),
    Row("Citation Key", "citation_key"),
)

# Tag -> attribute for reading, whatever the type; what TEXT says of the type goes first.
READ_TAGS = {
    "TI": "title",
    "T1": "title",
    "CT": "title",
    "ST": "title_short",
    "T3": "collection_title",
    "VL": "volume",
    "IS": "issue",
    "ET": "edition",
    "M3": "genre",
    "CY": "publisher_place",
    "PP": "publisher_place",
    "PB": "publisher",
    "LA": "language",
    "AB": "abstract",
    "N2": "abstract",
    "DO": "doi",
    "UR": "url",
    "ID": "citation_key",
}
