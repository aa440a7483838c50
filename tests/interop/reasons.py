"""Why a reader gives another value than was written: one row a cause, tested to be true and to be needed."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["REASONS", "Reason"]


class Reason(NamedTuple):
    """A cause: whom it concerns, the sentence for the page, and how far it goes.

    ``modulo`` names the difference that it makes ("": any), ``records`` the keys of the records that it touches (none:
    whichever).
    """

    judges: tuple[str, ...]
    formats: tuple[str, ...]
    field: str
    why: str
    modulo: str = ""
    records: tuple[str, ...] = ()


TEX = ("bibtex", "biblatex")
PANDOC = ("pandoc 2.17", "pandoc 3")
LESS_THAN = ("hardlessthan", "hardhtml", "hardhashes")
ENTITIES = ("hardhtml", "hardlessthan", "hardampersands")

REASONS: tuple[Reason, ...] = (
    # TeX
    *(
        Reason((*PANDOC, "biblatex-csl-converter"), TEX, field, why, "case")
        for field, why in (
            ("title", "makes sentence case of a title; the capitals in braces stay"),
            ("container", "makes sentence case of a venue as of a title"),
        )
    ),
    Reason(PANDOC, TEX, "author", "puts a space between initials", "dots and spaces"),
    Reason(PANDOC, ("bibtex",), "author", r"does not know \DJ at the start of a name", "", ("hardvietnamese",)),
    Reason(PANDOC, ("bibtex",), "publisher", "puts howpublished, which classic styles print, before the publisher"),
    Reason(PANDOC, TEX, "url", "makes an address of the arXiv id where there is none", "", ("hardidentifiers",)),
    Reason(("pandoc 3",), TEX, "keyword", "keeps LaTeX as it is in keywords", "", ("hardkeywords",)),
    Reason(
        ("bibtexparser", "pybtex"),
        TEX,
        "keyword",
        r"keeps mathematics as it is, and < has no other form",
        "",
        ("hardkeywords",),
    ),
    Reason(
        ("bibtexparser", "pybtex", "biber"),
        TEX,
        "container",
        "keeps mathematics as it is, and < has no other form",
        "",
        ("hardvenuespecials",),
    ),
    Reason(
        ("bibtexparser", "pybtex", "biber"),
        TEX,
        "title",
        "keeps mathematics as it is, and < has no other form",
        "",
        LESS_THAN,
    ),
    Reason(("bibtexparser",), ("bibtex",), "title", "keeps a Greek letter as mathematics", "", ("hardcyrillicgreek",)),
    Reason(
        ("bibtexparser", "pybtex", "biber"),
        TEX,
        "title",
        r"does not decode every one of \{, \$, \textasciicircum, \textbackslash and \textquoteright",
        "",
        ("harddollars", "hardbraces", "hardtypography", "nguyen2022vindr"),
    ),
    Reason(
        ("bibutils", "citation-js", "bibtex-parser", "pybtex"),
        TEX,
        "title",
        "reads formulas as text",
        "",
        ("hardmath",),
    ),
    Reason(
        ("bibutils", "pybtex", "biblatex-csl-converter"),
        ("bibtex",),
        "title",
        "knows one accent on a letter, not two, and no \\d and \\TH in words",
        "",
        ("hardvietnamese", "hardaccents"),
    ),
    Reason(
        ("bibutils", "pybtex", "biblatex-csl-converter"),
        ("bibtex",),
        "author",
        "knows one accent on a letter, not two, and no \\d and \\TH in words",
        "",
        ("hardvietnamese",),
    ),
    Reason(("bibutils",), TEX, "title", r"does not know \textbackslash and \textasciicircum", "", ("harddollars",)),
    Reason(("bibutils",), TEX, "title", "takes a grave accent for a quotation mark", "", ("hardquotes",)),
    Reason(
        ("citation-js",),
        ("bibtex",),
        "author",
        r"keeps {\AA} and loses a hyphen after an accent",
        "",
        ("hardaccents", "hardhyphens"),
    ),
    Reason(("citation-js",), ("bibtex",), "keyword", "does not read keywords from BibTeX"),
    Reason(("citation-js",), ("bibtex",), "abstract", "does not read abstracts from BibTeX"),
    Reason(("citation-js",), TEX, "url", "encodes the percent signs of an address again", "", ("jaeger2014shenzhen",)),
    Reason(
        ("citation-js",), ("bibtex",), "url", "takes howpublished for the address", "", ("johnson2019mimic-cxr-jpg",)
    ),
    Reason(("citation-js",), ("biblatex", "ris"), "keyword", "joins keywords by a comma without a space", "spaces"),
    Reason(
        ("bibtex-parser",), TEX, "url", "does not read an entry whose address has a dollar sign", "", ("hardhardurl",)
    ),
    Reason(("bibtex-parser",), TEX, "keyword", "sorts keywords", "order"),
    Reason(("biblatex-csl-converter",), TEX, "keyword", "gives no keywords to CSL"),
    Reason(("biblatex-csl-converter",), TEX, "publisher", "knows a publisher of few types of entry"),
    Reason(("biblatex-csl-converter",), ("biblatex",), "doi", "knows no DOI of @online"),
    Reason(("biblatex-csl-converter",), ("bibtex",), "issued", "does not read the field day"),
    Reason(
        (*PANDOC, "biblatex-csl-converter"),
        TEX,
        "title",
        r"does not decode every one of \DJ, \TH, \textquoteright, \textbraceleft, \textasciicircum and mathematics",
        "",
        (
            *("hardvietnamese", "hardcyrillicgreek", "hardaccents", "hardtypography", "hardmath", "hardquotes"),
            *("hardbraces", "harddollars", "nguyen2022vindr", *LESS_THAN),
        ),
    ),
    Reason(("biblatex-csl-converter",), TEX, "title", "lower-cases İ to two characters", "", ("hardturkish",)),
    Reason(("pandoc 3",), TEX, "container", "keeps < as mathematics", "", ("hardvenuespecials",)),
    Reason(
        ("bibutils",), (*TEX, "ris"), "author", "leaves out the second of two like names", "", ("hardthirtyauthors",)
    ),
    Reason(("biber",), ("biblatex",), "keyword", "leaves keywords out of the XML that it is asked for here"),
    Reason(
        ("bibtex-parser",), TEX, "keyword", "keeps LaTeX as it is in keywords", "", ("hardkeywords", "harddeepsection")
    ),
    # RIS
    Reason(
        ("pandoc 3", "bibutils", "citation-js", "rispy"),
        ("ris",),
        "title",
        "shows the entities that Zotero needs: it would take <i> for a tag",
        "",
        ENTITIES,
    ),
    Reason(
        ("pandoc 3", "bibutils", "citation-js", "rispy"),
        ("ris",),
        "container",
        "shows the entities that Zotero needs: it would take <i> for a tag",
        "",
        ("hardvenuespecials",),
    ),
    Reason(
        ("bibutils", "rispy", "pandoc 3", "citation-js"),
        ("ris",),
        "keyword",
        "shows the entities that Zotero needs: it would take <i> for a tag",
        "",
        ("hardkeywords",),
    ),
    Reason(
        ("pandoc 3",),
        ("ris",),
        "author",
        "divides an organisation, and takes a suffix for a given name",
        "",
        ("hardsuffixes", "hardorganisations"),
    ),
    Reason(("pandoc 3",), ("ris",), "issued", "takes the year alone of a full date"),
    Reason(("pandoc 3",), ("ris",), "keyword", "turns the order of keywords", "order"),
    Reason(("pandoc 3",), ("ris",), "note", "does not read notes"),
    Reason(
        ("citation-js",), ("ris",), "title", "takes what looks like a tag within a line for one", "", ("hardrisline",)
    ),
    Reason(("citation-js",), ("ris",), "publisher", "reads no publisher of a journal article"),
    Reason(("rispy",), ("ris",), "url", "divides an address at a semicolon", "", ("hardlongurl",)),
    Reason(
        ("bibutils",),
        ("ris",),
        "container",
        "takes T2 of a conference for the series; BT, which it wants, would overwrite C3 in Zotero",
    ),
    Reason(
        ("bibutils",),
        ("ris",),
        "author",
        "divides an organisation, and keeps the comma before a suffix",
        "",
        ("hardsuffixes", "hardorganisations"),
    ),
    Reason(("bibutils",), ("ris",), "note", "takes every line that it does not know for a note"),
    Reason(("bibutils",), ("ris",), "doi", "knows no DOI whose registrant has five digits"),
    Reason(("bibutils",), (*TEX, "ris"), "author", "leaves out the dots of initials", "dots and spaces"),
    Reason(("bibutils",), (*TEX, "ris"), "url", "leaves out an address that is a DOI's"),
    Reason(("bibutils",), ("biblatex",), "keyword", "does not read keywords from BibLaTeX"),
    Reason(("bibutils",), ("biblatex",), "note", "takes annote and pubstate for notes"),
    Reason(("bibutils",), ("biblatex",), "publisher", "reads a publisher of few types of BibLaTeX entry"),
    Reason(("bibutils",), ("biblatex",), "volume", "takes the volume of a conference paper for its host's"),
    # CSL-JSON
    Reason(PANDOC, ("csl-json",), "title", "makes double quotation marks of single ones", "quotes"),
    Reason(
        ("pandoc 2.17",),
        ("csl-json",),
        "url",
        "makes quotation marks typographic in addresses too",
        "",
        ("hardhardurl",),
    ),
)
