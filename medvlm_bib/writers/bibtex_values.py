"""The fields of one entry: every row of the field table, worked out and encoded for one output."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from itertools import compress
from operator import attrgetter

from medvlm_bib.formats import derived
from medvlm_bib.formats.bibtex_fields import (
    ENTRY_TYPES,
    FIELDS,
    GENRES,
    LANGUAGES,
    OTHER_TYPE,
    EntryType,
    FieldRow,
)
from medvlm_bib.formats.links import LABELS
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Link, Reference
from medvlm_bib.writers import bibtex_identifiers as plain
from medvlm_bib.writers.latex import Encoder, verbatim
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.tex_names import NameEncoder
from medvlm_bib.writers.titles import TitleEncoder

__all__ = ["FieldValues"]

_RANGE = lazy_pattern(r"(?<=\w)\s*[-\u2010-\u2015\u2212]+\s*(?=\w)")
_LIST_MARKS = lazy_pattern(r"\s*[,;]\s*")
_MASTER = lazy_pattern(r"master|\bM\.?(?:Sc|A|Phil)\b|mathesis", re.IGNORECASE)
_CACHE_LIMIT = 50_000
# Entry types of which BibLaTeX wants a type, and the one that is meant when none is known.
_TYPED = {"thesis": "phdthesis", "report": "techreport"}

# Kinds of rows whose value may come from more than the attribute that they are named after.
_DERIVED = frozenset(
    ("publisher", "volume", "number", "genre", "pubstate", "doi", "howpublished", "url", "note", "keywords")
)

Getter = Callable[[Reference], str]
# Per field its name, the function of its value, and whether it is bare; and what reads the attributes that it hangs on.
_Plan = tuple[list[tuple[str, Getter, bool]], Callable[[Reference], tuple[object, ...]]]


class FieldValues:
    """Works out entries for one output; what repeats within a bibliography is encoded once."""

    def __init__(self, options: WriteOptions, *, biblatex: bool) -> None:
        self.encoder = Encoder(biblatex if options.unicode is None else options.unicode)
        self._options = options
        self._biblatex = biblatex
        self._names = NameEncoder(self.encoder)
        self._title = TitleEncoder(self.encoder, options.protect)
        self._plans: dict[str, _Plan] = {}
        self._phrases: dict[str, str] = {}
        self._lists: dict[tuple[str, ...], str] = {}
        self._omit = frozenset(name.lower() for name in options.omit)

    def entry(self, reference: Reference, problems: list[Problem]) -> tuple[str, list[tuple[str, str]]]:
        """Return the entry type and the fields, each value finished: in braces, or a bare word."""
        plan = self._plans.get(reference.type)
        if plan is None:
            plan = self._plans[reference.type] = self._plan(reference.type)
        columns, attributes = plan
        fields = [
            (name, value if bare else f"{{{value}}}")
            for name, getter, bare in compress(columns, attributes(reference))
            if (value := getter(reference))
        ]
        if self.encoder.ascii:
            for name, value in fields:
                if not value.isascii():
                    _note_kept(name, value, reference, problems)
        return self._entry_type(reference), fields

    def _entry_type(self, reference: Reference) -> str:
        row = ENTRY_TYPES.get(reference.type, OTHER_TYPE)
        if self._biblatex:
            return row.biblatex
        if row.bibtex == "phdthesis" and _MASTER.search(reference.genre):
            return "mastersthesis"
        return row.bibtex

    def _plan(self, csl_type: str) -> _Plan:
        """Return the fields that this type has, in order, and what reads the attributes that they hang on."""
        entry = ENTRY_TYPES.get(csl_type, OTHER_TYPE)
        columns: list[tuple[str, Getter, bool]] = []
        attributes: list[str] = []
        for row in FIELDS:
            name = self._field_name(row, entry)
            if name and not {name, row.csl.lower()} & self._omit:
                getter = self._getter(row, entry)
                if getter is not None:
                    columns.append((name, getter, row.kind == "month"))
                    attributes.append("type" if row.kind in _DERIVED else row.variable)
        return columns, attrgetter(*attributes, "type", "type")  # two at least, so that it returns a tuple

    def _field_name(self, row: FieldRow, entry: EntryType) -> str:
        name = row.biblatex if self._biblatex else row.bibtex
        if name == "container":
            return "journaltitle" if self._biblatex and entry.container == "journal" else entry.container
        if name == "publisher":
            if self._biblatex:
                return "institution" if entry.publisher == "school" else entry.publisher
            return "publisher" if entry.publisher == "organization" else entry.publisher
        return name

    def _getter(self, row: FieldRow, entry: EntryType) -> Getter | None:
        """Return the function that works out this row for entries of this type; None where they have no such field."""
        article = entry.container == "journal"
        preprint = entry.word == "Preprint"
        getters: dict[str, Getter | None] = {
            "text": partial(self._text, row.variable),
            "verbatim": partial(plain.unchanged, row.variable),
            "date": partial(plain.date, row.variable),
            "names": self._authors if row.variable == "authors" else self._editors,
            "title": self._titled,
            "container": self._container,
            "acronym": self._acronym if article else None,
            "publisher": self._publisher if entry.container else self._site,
            "year": plain.year,
            "month": plain.month,
            "day": plain.day,
            "volume": self._volume,
            "number": partial(self._text, "issue") if article else self._number,
            "issue": None if article else partial(self._text, "issue"),
            "pages": self._pages,
            "genre": partial(self._genre, entry),
            "pubstate": plain.pubstate if preprint else None,
            "doi": plain.doi,
            "url": plain.url,
            "howpublished": self._howpublished if entry.bibtex == "misc" else None,
            "eprint": plain.eprint,
            "archiveprefix": partial(plain.if_arxiv, "arXiv"),
            "eprinttype": partial(plain.if_arxiv, "arxiv"),
            "language": self._language,
            "note": self._note,
            "keywords": self._keywords,
            "annote": self._annote if self._options.links == "annote" else None,
        }
        return getters[row.kind]

    def _text(self, variable: str, reference: Reference) -> str:
        value = getattr(reference, variable)
        return self.encoder.text(value) if value else ""

    def _authors(self, reference: Reference) -> str:
        return self._names(reference.authors, reference.et_al)

    def _editors(self, reference: Reference) -> str:
        return self._names(reference.editors)

    def _titled(self, reference: Reference) -> str:
        return self._title(reference.title)

    def _phrase(self, text: str) -> str:
        """Return a value that many entries share, as venues and publishers are, encoded once."""
        value = self._phrases.get(text)
        if value is None:
            if len(self._phrases) > _CACHE_LIMIT:
                self._phrases.clear()
            value = self._phrases[text] = self.encoder.text(text)
        return value

    def _container(self, reference: Reference) -> str:
        return self._phrase(derived.container(reference, self._options.venues))

    def _acronym(self, reference: Reference) -> str:
        venue = reference.venue
        if venue is None or not venue.short or venue.short == derived.container(reference, self._options.venues):
            return ""
        return self._phrase(venue.short)

    def _publisher(self, reference: Reference) -> str:
        return self._phrase(derived.publisher(reference, self._options.venues))

    def _site(self, reference: Reference) -> str:
        """Return who keeps a work that stands in nothing; of an @online arXiv preprint ``eprinttype`` says it."""
        if self._biblatex and derived.is_arxiv_preprint(reference):
            return ""
        return self._publisher(reference) or self._container(reference)

    def _volume(self, reference: Reference) -> str:
        # BibTeX has one field for the volume of a work and for its number in a series, BibLaTeX two.
        volume = reference.volume if self._biblatex else reference.volume or reference.collection_number
        return self.encoder.text(volume) if volume else ""

    def _number(self, reference: Reference) -> str:
        number = reference.number
        if not number and (self._biblatex or reference.volume not in ("", reference.collection_number)):
            number = reference.collection_number
        return self.encoder.text(number) if number else ""

    def _pages(self, reference: Reference) -> str:
        page = reference.page
        if page.isascii() and page.replace("-", "").isalnum() and "-" not in (page[0], page[-1]):
            return "--".join(part for part in page.split("-") if part)
        return "--".join(map(self.encoder.text, _RANGE.split(page)))

    def _genre(self, entry: EntryType, reference: Reference) -> str:
        if self._biblatex and entry.biblatex in _TYPED:
            default = _TYPED[entry.biblatex]
            known = GENRES.get(reference.genre.lower(), "")
            return known or self.encoder.text(reference.genre) or default
        word = "" if self._biblatex else entry.word
        return word or self._phrase(reference.genre)

    def _language(self, reference: Reference) -> str:
        language = LANGUAGES.get(reference.language, "") if self._biblatex else ""
        return language or self.encoder.text(reference.language)

    def _note(self, reference: Reference) -> str:
        if not reference.note and not reference.retracted and self._options.links != "note":
            return ""
        parts = ["Retracted"] if reference.retracted else []
        if reference.note:
            parts.append(self.encoder.text(reference.note))
        if self._options.links == "note" and reference.links:
            parts.append(self._links(reference.links))
        return ". ".join(part for part in parts if part)

    def _keywords(self, reference: Reference) -> str:
        words = derived.keywords(reference)
        value = self._lists.get(words)
        if value is None:
            if len(self._lists) > _CACHE_LIMIT:
                self._lists.clear()
            # Commas and semicolons part keywords, and no reader heeds braces there.
            single = dict.fromkeys(self.encoder.text(_LIST_MARKS.sub(" ", word)) for word in words)
            value = self._lists[words] = ", ".join(word for word in single if word)
        return value

    def _annote(self, reference: Reference) -> str:
        return self._links(reference.links)

    def _howpublished(self, reference: Reference) -> str:
        url = plain.arxiv_url(reference) or reference.url
        return self._address(url) if url else ""

    def _links(self, links: tuple[Link, ...]) -> str:
        if not links:
            return ""
        return "; ".join([f"{LABELS.get(link.kind) or _word(link.kind)}: {self._address(link.url)}" for link in links])

    def _address(self, url: str) -> str:
        r"""Return an address within text: in ``\url``, which takes it as it is, but for what no argument may hold.

        biblatex makes an argument of every field; a percent or number sign in ``\url`` ends the run there (url.sty).
        """
        url = verbatim(url)
        return self.encoder.escape(url, True) if "%" in url or "#" in url or "^" in url else f"\\url{{{url}}}"


def _word(kind: str) -> str:
    return "".join(char for char in kind if char.isalnum()).capitalize() or "Link"


def _note_kept(name: str, value: str, reference: Reference, problems: list[Problem]) -> None:
    kept = "".join(dict.fromkeys(char for char in value if not char.isascii()))
    message = f"{name} keeps {kept[:40]} in UTF-8: classic LaTeX has no form for it"
    problems.append(Problem("unicode-kept", "note", message, reference.source, kept[:40]))
