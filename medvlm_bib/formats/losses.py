"""What the formats cannot carry, and what the programs that read them make of the rest.

``FORMAT_LOSSES`` is held to the truth by tests that write hard records and read them back; ``READER_LOSSES`` was seen
in the programs. docs/losses.md is made of both by tools/write_losses.py.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["FORMAT_LOSSES", "READER_LOSSES", "Loss", "ReaderLoss"]


class Loss(NamedTuple):
    """Fields of a Reference that do not come back as they were: none of their value, or a part of it."""

    fields: str  # separated by spaces
    why: str
    wholly: bool = False


class ReaderLoss(NamedTuple):
    """What a program does not take from a file, though the file holds it."""

    format: str
    reader: str
    what: str
    why: str


_DERIVED = Loss("doi publisher", "a preprint comes back with what follows from its server: publisher and arXiv's DOI")
_HEADINGS = Loss("keyword", "the headings over the entry are keywords, and come back as such")
_SECTION = Loss("section", "headings come back as keywords", True)
_OWN = Loss("source also printed provenance", "the list's own book-keeping", True)
_SHORT_VENUE = Loss("venue", "the full name, but no acronym and not what the list printed")
_LABELS = Loss("links", "kind and address, but not the printed label")
_LITERAL_NAME = Loss("authors", "which of the particles a style may drop")

FORMAT_LOSSES: dict[str, tuple[Loss, ...]] = {
    "bibtex": (
        Loss("type", "fewer entry types: a treaty is @misc"),
        Loss("title", "``LaTeX'' quotes are what they stand for; two spaces are one"),
        Loss("available_date", "no field that styles and readers share", True),
        Loss("collection_number volume", "one number: the series' is the volume of the proceedings"),
        _LITERAL_NAME,
        _SHORT_VENUE,
        _LABELS,
        _SECTION,
        _HEADINGS,
        _DERIVED,
        _OWN,
        Loss("acl openreview pmlr", "no field; the address of the work tells them", True),
    ),
    "biblatex": (
        Loss("type", "fewer entry types: a treaty is @misc"),
        Loss("title", "``LaTeX'' quotes are what they stand for; two spaces are one"),
        Loss("available_date", "no field that styles and readers share", True),
        _LITERAL_NAME,
        _SHORT_VENUE,
        _LABELS,
        _SECTION,
        _HEADINGS,
        _DERIVED,
        _OWN,
        Loss("acl openreview pmlr", "no field; the address of the work tells them", True),
    ),
    "csl-json": (
        Loss("title", "text that spells CSL's markup, <i> or <sub>, is markup"),
        Loss("venue", "a preprint server's short name"),
        _DERIVED,
    ),
    "ris": (
        Loss("authors", "which of the particles a style may drop; a single name is an organisation"),
        Loss("et_al", "no way to say that there are more authors", True),
        _SHORT_VENUE,
        _LABELS,
        _SECTION,
        _HEADINGS,
        _DERIVED,
        _OWN,
        Loss("retracted", "no tag", True),
    ),
    "zotero-rdf": (
        Loss("type", "a type that Zotero lacks is the nearest one, and a line of Extra"),
        Loss("authors editors", "the particle is part of the surname, the suffix of the given name"),
        Loss("et_al", "no way to say that there are more authors", True),
        Loss("venue", "the full name and its abbreviation, but no acronym and not what the list printed"),
        Loss("links", "label and address, but not the kind where there is a label"),
        Loss("number", "of a type that has no such field in Zotero"),
        Loss("source printed provenance", "the list's own book-keeping", True),
        Loss("also", "the further headings, as collections, but not their lines"),
        _DERIVED,
    ),
    "csl-yaml": (
        Loss("title", "text that spells CSL's markup, <i> or <sub>, is markup; $math$ is math"),
        Loss("note abstract", "line breaks are spaces"),
        Loss("venue", "a preprint server's short name"),
        _DERIVED,
    ),
    "hayagriva": (
        Loss("type", "fewer entry types"),
        Loss("available_date event_place arxiv_version arxiv_class retracted et_al", "no field", True),
        Loss("section keyword", "no field", True),
        Loss("links", "one line in a field that Typst passes over; --links note prints it"),
        Loss(
            "url language", "one that Typst cannot parse, which would make it refuse the file, is left out and reported"
        ),
        Loss("number version", "one of the two"),
        Loss("note abstract", "line breaks are spaces"),
        Loss("venue", "the full name and its abbreviation, but no acronym and not what the list printed"),
        _LITERAL_NAME,
        _DERIVED,
        _OWN,
    ),
    "markdown": (
        Loss("type", "follows from venue and links when the list is read"),
        Loss(
            "title_short editors accessed event_place collection_title collection_number volume issue", "no place", True
        ),
        Loss("page number edition version genre publisher publisher_place", "no place", True),
        Loss("arxiv_version arxiv_class pmid pmcid acl openreview pmlr isbn issn", "unless an address holds it", True),
        Loss("keyword language abstract note retracted citation_key", "no place", True),
        Loss("issued", "the month of a publication that stands with its venue"),
        Loss("venue", "as printed; its name and kind follow when the list is read"),
        Loss("authors", "names in reading order: the parts are found again when the list is read"),
        Loss("links", "a DOI that follows from no address becomes a link"),
        Loss("source printed provenance", "the list's own book-keeping", True),
    ),
    "jsonl": (),
}

READER_LOSSES: tuple[ReaderLoss, ...] = (
    ReaderLoss("bibtex", "Zotero", "citation keys", "its translator does not store them"),
    ReaderLoss(
        "bibtex", "Zotero", "preprints and data sets as such", "no entry type leads to them: @misc is a document"
    ),
    ReaderLoss("bibtex", "Zotero", "braces around capitals", "dropped; titles keep the capitals that they have"),
    ReaderLoss("bibtex", "Zotero", "and others", "becomes an author of that name"),
    ReaderLoss("csl-json", "Zotero", "keyword, custom, the key as id", "not among the variables that it reads"),
    ReaderLoss("csl-json", "Zotero", "particles and suffix of a name", "lost, unless --csl-for zotero folds them in"),
    ReaderLoss(
        "csl-json", "Zotero", "a file with an item of type software", "refused as a whole; not with --csl-for zotero"
    ),
    ReaderLoss(
        "csl-json", "Zotero", "PMID and PMCID of anything but journal articles", "lost; not with --csl-for zotero"
    ),
    ReaderLoss("csl-json", "pandoc", "straight quotes and apostrophes in text", "become typographic ones"),
    ReaderLoss("csl-yaml", "pandoc", "straight quotes and apostrophes in text", "become typographic ones"),
    ReaderLoss("csl-yaml", "pandoc 2.17", "available-date", "not read"),
    ReaderLoss(
        "ris", "Zotero", "an address with &copy= or another entity in it", "decoded; addresses are never changed here"
    ),
    ReaderLoss("ris", "Zotero", "an organisation with a comma in its name", "cut at the comma"),
    ReaderLoss("ris", "Zotero", "a keyword with a semicolon, or a single one with a comma", "cut there"),
    ReaderLoss(
        "ris", "others than Zotero", "a title with <i> or &copy; in it", "show the entity that keeps it for Zotero"
    ),
    ReaderLoss("ris", "others than Zotero", "the M2 lines: arXiv id, citation key, PMID, first date", "not read"),
    ReaderLoss("ris", "rispy", "an address with a semicolon", "cut there into several"),
    ReaderLoss("hayagriva", "Typst", "$math$ in a title", "printed as text: LaTeX commands are no Typst"),
)
