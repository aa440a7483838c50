"""Zotero's item types and fields (https://api.zotero.org/schema), and how its RDF holds them.

RDF is the one format that Zotero imports without loss. A field that has a property in one of the shared vocabularies
stands there; any other is ``z:`` and Zotero's own name of it.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["CREATORS", "EXTRA_TEXT", "GENRES", "ITEM_TEXT", "ITEM_TYPES", "NAMESPACES", "ItemType"]

# in the order in which Zotero declares them
NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "dcterms": "http://purl.org/dc/terms/",
    "bib": "http://purl.org/net/biblio#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "link": "http://purl.org/rss/1.0/modules/link/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "prism": "http://prismstandard.org/namespaces/1.2/basic/",
    "vcard": "http://nwalsh.com/rdf/vCard#",
}


class ItemType(NamedTuple):
    """A Zotero item type: its name, its element, and the element of what it appeared in ("": in nothing).

    ``exact`` says that Zotero makes the same CSL type of it again.
    """

    name: str
    element: str = "rdf:Description"
    container: str = ""
    exact: bool = True


_DOCUMENT = ItemType("document", exact=False)

# CSL type -> item type
ITEM_TYPES = {
    "article": ItemType("preprint"),
    "article-journal": ItemType("journalArticle", "bib:Article", "bib:Journal"),
    "article-magazine": ItemType("magazineArticle", "bib:Article", "bib:Periodical"),
    "article-newspaper": ItemType("newspaperArticle", "bib:Article", "bib:Newspaper"),
    "bill": ItemType("bill", "bib:Legislation"),
    "book": ItemType("book", "bib:Book"),
    "broadcast": ItemType("tvBroadcast", "bib:Recording"),
    "chapter": ItemType("bookSection", "bib:BookSection", "bib:Book"),
    "classic": ItemType("book", "bib:Book", exact=False),
    "collection": ItemType("book", "bib:Book", exact=False),
    "dataset": ItemType("dataset"),
    "document": ItemType("document"),
    "entry": ItemType("encyclopediaArticle", "rdf:Description", "bib:Book", exact=False),
    "entry-dictionary": ItemType("dictionaryEntry", "rdf:Description", "bib:Book"),
    "entry-encyclopedia": ItemType("encyclopediaArticle", "rdf:Description", "bib:Book"),
    "event": _DOCUMENT,
    "figure": ItemType("artwork", "bib:Illustration", exact=False),
    "graphic": ItemType("artwork", "bib:Illustration"),
    "hearing": ItemType("hearing", "bib:Report"),
    "interview": ItemType("interview", "bib:Interview"),
    "legal_case": ItemType("case", "bib:Document", "bib:CourtReporter"),
    "legislation": ItemType("statute", "bib:Legislation"),
    "manuscript": ItemType("manuscript", "bib:Manuscript"),
    "map": ItemType("map", "bib:Image"),
    "motion_picture": ItemType("film", "bib:MotionPicture"),
    "musical_score": _DOCUMENT,
    "pamphlet": _DOCUMENT,
    "paper-conference": ItemType("conferencePaper", "rdf:Description", "bib:Journal"),
    "patent": ItemType("patent", "bib:Patent"),
    "performance": _DOCUMENT,
    "periodical": _DOCUMENT,
    "personal_communication": ItemType("letter", "bib:Letter"),
    "post": ItemType("forumPost", "bib:Document", "z:Forum"),
    "post-weblog": ItemType("blogPost", "bib:Document", "z:Blog"),
    "regulation": ItemType("statute", "bib:Legislation", exact=False),
    "report": ItemType("report", "bib:Report"),
    "review": ItemType("journalArticle", "bib:Article", "bib:Journal", exact=False),
    "review-book": ItemType("journalArticle", "bib:Article", "bib:Journal", exact=False),
    "software": ItemType("computerProgram", "bib:Data"),
    "song": ItemType("audioRecording", "bib:Recording"),
    "speech": ItemType("presentation", "bib:ConferenceProceedings"),
    "standard": ItemType("standard"),
    "thesis": ItemType("thesis", "bib:Thesis"),
    "treaty": _DOCUMENT,
    "webpage": ItemType("webpage", "bib:Document", "z:Website"),
}

# item type -> the property that holds the authors, where Zotero does not call them so
CREATORS = {
    "artwork": "z:artists",
    "audioRecording": "z:performers",
    "bill": "z:sponsors",
    "computerProgram": "z:programmers",
    "film": "z:directors",
    "hearing": "bib:contributors",
    "interview": "z:interviewees",
    "map": "z:cartographers",
    "patent": "z:inventors",
    "presentation": "z:presenters",
    "tvBroadcast": "z:directors",
}

# (attribute, property, {item type: another property}) of text that stands at the item itself
ITEM_TEXT: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("title", "dc:title", {"case": "z:caseName", "statute": "z:nameOfAct"}),
    ("title_short", "z:shortTitle", {}),
    ("abstract", "dcterms:abstract", {}),
    ("page", "bib:pages", {}),
    ("edition", "prism:edition", {}),
    ("version", "z:versionNumber", {}),
    ("event_place", "z:eventPlace", {"presentation": "z:place"}),
    ("language", "z:language", {}),
    ("pmid", "z:PMID", {}),
    ("pmcid", "z:PMCID", {}),
    ("citation_key", "z:citationKey", {}),
    ("number", "z:number", {"dataset": "z:identifier", "patent": "z:patentNumber", "report": "z:reportNumber"}),
)

# item type -> the property of its genre; another type has none
GENRES = {
    "blogPost": "dc:type",
    "dataset": "z:type",
    "document": "z:type",
    "manuscript": "dc:type",
    "map": "dc:type",
    "preprint": "z:genre",
    "presentation": "dc:type",
    "report": "dc:type",
    "thesis": "dc:type",
    "webpage": "dc:type",
}

# (attribute, name of the line in Extra), for what Zotero has no field for
EXTRA_TEXT: tuple[tuple[str, str], ...] = (
    ("available_date", "available-date"),
    ("arxiv_version", "arXiv version"),
    ("arxiv_class", "arXiv class"),
    ("acl", "ACL Anthology"),
    ("openreview", "OpenReview"),
    ("pmlr", "PMLR"),
)
