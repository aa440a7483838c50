"""BibTeX and BibLaTeX as tables: entry types, fields in the order of writing, and the month words.

One table serves both variants and both directions. Sources: btxdoc (BibTeX 0.99d), the biblatex manual 3.17, and what
Zotero's BibTeX importer takes (it ignores unknown entry types and reads ``eprint`` only beside ``eprinttype``).
"""

from typing import NamedTuple

__all__ = [
    "ENTRY_TYPES",
    "FIELDS",
    "GENRES",
    "LANGUAGES",
    "MONTHS",
    "OTHER_TYPE",
    "EntryType",
    "FieldRow",
]


class EntryType(NamedTuple):
    """How a CSL type is written in either variant, and which field holds its venue and its publisher there."""

    bibtex: str
    biblatex: str
    container: str = ""  # the field of the venue's name; "" where the venue is the publisher
    publisher: str = "publisher"
    word: str = ""  # the ``type`` of a BibTeX @misc, which says what the entry type cannot


_ARTICLE = EntryType("article", "article", "journal")

# CSL type -> entry type. What is not listed is @misc. BibTeX styles and Zotero know no @dataset and no @software.
ENTRY_TYPES: dict[str, EntryType] = {
    "article": EntryType("misc", "online", "", "organization", word="Preprint"),
    "article-journal": _ARTICLE,
    "article-magazine": _ARTICLE,
    "article-newspaper": _ARTICLE,
    "review": _ARTICLE,
    "review-book": _ARTICLE,
    "paper-conference": EntryType("inproceedings", "inproceedings", "booktitle"),
    "chapter": EntryType("incollection", "incollection", "booktitle"),
    "entry": EntryType("incollection", "inreference", "booktitle"),
    "entry-dictionary": EntryType("incollection", "inreference", "booktitle"),
    "entry-encyclopedia": EntryType("incollection", "inreference", "booktitle"),
    "book": EntryType("book", "book"),
    "classic": EntryType("book", "book"),
    "collection": EntryType("book", "collection"),
    "thesis": EntryType("phdthesis", "thesis", "", "school"),
    "report": EntryType("techreport", "report", "", "institution"),
    "dataset": EntryType("misc", "dataset", word="Dataset"),
    "software": EntryType("misc", "software", word="Software"),
    "webpage": EntryType("misc", "online", "", "organization", word="Web page"),
    "post": EntryType("misc", "online", "", "organization", word="Post"),
    "post-weblog": EntryType("misc", "online", "", "organization", word="Blog post"),
    "manuscript": EntryType("misc", "unpublished", word="Manuscript"),
    "patent": EntryType("misc", "patent", word="Patent"),
    "standard": EntryType("misc", "misc", word="Standard"),
    "speech": EntryType("misc", "misc", word="Presentation"),
}
OTHER_TYPE = EntryType("misc", "misc")


class FieldRow(NamedTuple):
    """One field: its name in either variant ("" where the variant has none), what it holds, and how it is written.

    ``variable`` is the attribute of Reference, ``csl`` the CSL variable or the field that leads its group (users may
    name it so too). ``kind`` says how the value is encoded: ``text`` is escaped once, ``title`` also has its capitals
    protected, ``names`` is a list of names, ``verbatim`` is byte for byte, and the others are what their name says.
    """

    bibtex: str
    biblatex: str
    variable: str
    csl: str
    kind: str = "text"


# In the order of writing. "container" and "publisher" stand for the fields that the entry type names.
FIELDS: tuple[FieldRow, ...] = (
    FieldRow("author", "author", "authors", "author", "names"),
    FieldRow("title", "title", "title", "title", "title"),
    FieldRow("container", "container", "venue", "container-title", "container"),
    FieldRow("", "shortjournal", "venue", "container-title-short", "acronym"),
    FieldRow("editor", "editor", "editors", "editor", "names"),
    FieldRow("series", "series", "collection_title", "collection-title"),
    FieldRow("year", "", "issued", "issued", "year"),
    FieldRow("month", "", "issued", "issued", "month"),
    FieldRow("day", "", "issued", "issued", "day"),
    FieldRow("", "date", "issued", "issued", "date"),
    FieldRow("volume", "volume", "volume", "volume", "volume"),
    FieldRow("number", "number", "issue", "issue", "number"),
    FieldRow("issue", "issue", "issue", "issue", "issue"),
    FieldRow("edition", "edition", "edition", "edition"),
    FieldRow("pages", "pages", "page", "page", "pages"),
    FieldRow("publisher", "publisher", "publisher", "publisher", "publisher"),
    FieldRow("address", "location", "publisher_place", "publisher-place"),
    FieldRow("location", "venue", "event_place", "event-place"),
    FieldRow("type", "type", "genre", "genre", "genre"),
    FieldRow("version", "version", "version", "version"),
    FieldRow("", "pubstate", "type", "status", "pubstate"),
    FieldRow("isbn", "isbn", "isbn", "ISBN", "verbatim"),
    FieldRow("issn", "issn", "issn", "ISSN", "verbatim"),
    FieldRow("doi", "doi", "doi", "DOI", "doi"),
    FieldRow("eprint", "eprint", "arxiv", "eprint", "eprint"),
    FieldRow("archiveprefix", "", "arxiv", "eprint", "archiveprefix"),
    FieldRow("eprinttype", "eprinttype", "arxiv", "eprint", "eprinttype"),
    FieldRow("primaryclass", "eprintclass", "arxiv_class", "eprint", "verbatim"),
    FieldRow("pmid", "pmid", "pmid", "PMID", "verbatim"),
    FieldRow("pmcid", "pmcid", "pmcid", "PMCID", "verbatim"),
    FieldRow("howpublished", "", "url", "howpublished", "howpublished"),
    FieldRow("url", "url", "url", "URL", "url"),
    FieldRow("urldate", "urldate", "accessed", "accessed", "date"),
    FieldRow("shorttitle", "shorttitle", "title_short", "title-short"),
    FieldRow("language", "langid", "language", "language", "language"),
    FieldRow("note", "note", "note", "note", "note"),
    FieldRow("abstract", "abstract", "abstract", "abstract"),
    FieldRow("keywords", "keywords", "section", "keyword", "keywords"),
    FieldRow("annote", "annote", "links", "annote", "annote"),
)

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

# The ``type`` of a thesis or report that BibLaTeX has a word for, which it prints in the language of the document.
GENRES: dict[str, str] = {
    "phd thesis": "phdthesis",
    "ph.d. thesis": "phdthesis",
    "doctoral thesis": "phdthesis",
    "doctoral dissertation": "phdthesis",
    "master's thesis": "mathesis",
    "master thesis": "mathesis",
    "mastersthesis": "mathesis",
    "bachelor's thesis": "bathesis",
    "bachelor thesis": "bathesis",
    "technical report": "techreport",
}

# BCP 47 -> the language names that babel and biblatex know (``langid``).
LANGUAGES: dict[str, str] = {
    "en": "english",
    "en-US": "american",
    "en-GB": "british",
    "de": "ngerman",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "pt-BR": "brazilian",
    "nl": "dutch",
    "da": "danish",
    "sv": "swedish",
    "nb": "norsk",
    "fi": "finnish",
    "pl": "polish",
    "cs": "czech",
    "hu": "magyar",
    "tr": "turkish",
    "ru": "russian",
    "el": "greek",
    "ja": "japanese",
}
