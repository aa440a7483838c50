"""The fields of one entry: every row of the field table, worked out and encoded for one output."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from medvlm_bib.formats import derived
from medvlm_bib.formats.bibtex_fields import (
    ENTRY_TYPES,
    FIELDS,
    GENRES,
    LANGUAGES,
    MONTHS,
    OTHER_TYPE,
    EntryType,
    FieldRow,
)
from medvlm_bib.formats.links import LABELS
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Link, Reference
from medvlm_bib.writers.latex import Encoder, verbatim
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.tex_names import NameEncoder
from medvlm_bib.writers.titles import TitleEncoder

__all__ = ["FieldValues"]

_RANGE = re.compile(r"(?<=\w)\s*[-\u2010-\u2015\u2212]+\s*(?=\w)")
_LIST_MARKS = re.compile(r"\s*[,;]\s*")
_MASTER = re.compile(r"master|\bM\.?(?:Sc|A|Phil)\b|mathesis", re.IGNORECASE)
_CACHE_LIMIT = 50_000
# Entry types of which BibLaTeX wants a type, and the one that is meant when none is known.
_TYPED = {"thesis": "phdthesis", "report": "techreport"}

Getter = Callable[[Reference], str]


class FieldValues:
    """Works out entries for one output; what repeats within a bibliography is encoded once."""

    def __init__(self, options: WriteOptions, *, biblatex: bool) -> None:
        self.encoder = Encoder(biblatex if options.unicode is None else options.unicode)
        self._options = options
        self._biblatex = biblatex
        self._names = NameEncoder(self.encoder)
        self._title = TitleEncoder(self.encoder, options.protect)
        self._plans: dict[str, list[tuple[str, Getter]]] = {}
        self._phrases: dict[str, str] = {}
        self._lists: dict[tuple[str, ...], str] = {}
        self._omit = frozenset(name.lower() for name in options.omit)

    def entry(self, reference: Reference, problems: list[Problem]) -> tuple[str, list[tuple[str, str]]]:
        """Return the entry type and the fields, each value finished: ``{...}`` or a bare word."""
        plan = self._plans.get(reference.type)
        if plan is None:
            plan = self._plans[reference.type] = self._plan(reference.type)
        fields = [(name, value) for name, getter in plan if (value := getter(reference))]
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

    def _plan(self, csl_type: str) -> list[tuple[str, Getter]]:
        """Return the rows that this type has, in order, each with the function that works out the value."""
        entry = ENTRY_TYPES.get(csl_type, OTHER_TYPE)
        plan = []
        for row in FIELDS:
            name = self._field_name(row, entry)
            if name and not {name, row.csl.lower()} & self._omit:
                getter = self._getter(row, entry)
                if getter is not None:
                    plan.append((name, getter))
        return plan

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
            "verbatim": partial(_verbatim, row.variable),
            "date": partial(_date, row.variable),
            "names": self._authors if row.variable == "authors" else self._editors,
            "title": self._titled,
            "container": self._container,
            "publisher": self._publisher if entry.container else self._site,
            "year": _year,
            "month": _month,
            "day": _day,
            "volume": self._volume,
            "number": partial(self._text, "issue") if article else self._number,
            "issue": None if article else partial(self._text, "issue"),
            "pages": self._pages,
            "genre": partial(self._genre, entry),
            "pubstate": _pubstate if preprint else None,
            "doi": _doi,
            "url": _url,
            "howpublished": _howpublished if entry.bibtex == "misc" else None,
            "eprint": _eprint,
            "archiveprefix": partial(_if_arxiv, "{arXiv}"),
            "eprinttype": partial(_if_arxiv, "{arxiv}"),
            "language": self._language,
            "note": self._note,
            "keywords": self._keywords,
            "annote": self._annote if self._options.links == "annote" else None,
        }
        return getters[row.kind]

    def _text(self, variable: str, reference: Reference) -> str:
        value = getattr(reference, variable)
        return f"{{{self.encoder.text(value)}}}" if value else ""

    def _authors(self, reference: Reference) -> str:
        names = self._names(reference.authors, reference.et_al)
        return f"{{{names}}}" if names else ""

    def _editors(self, reference: Reference) -> str:
        return f"{{{self._names(reference.editors)}}}" if reference.editors else ""

    def _titled(self, reference: Reference) -> str:
        return f"{{{self._title(reference.title)}}}" if reference.title else ""

    def _phrase(self, text: str) -> str:
        """Return a value that many entries share, as venues and publishers are, encoded once."""
        value = self._phrases.get(text)
        if value is None:
            if len(self._phrases) > _CACHE_LIMIT:
                self._phrases.clear()
            value = self._phrases[text] = f"{{{encoded}}}" if (encoded := self.encoder.text(text)) else ""
        return value

    def _container(self, reference: Reference) -> str:
        return self._phrase(derived.container(reference, self._options.venues))

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
        return f"{{{self.encoder.text(volume)}}}" if volume else ""

    def _number(self, reference: Reference) -> str:
        number = reference.number
        if not number and (self._biblatex or reference.volume not in ("", reference.collection_number)):
            number = reference.collection_number
        return f"{{{self.encoder.text(number)}}}" if number else ""

    def _pages(self, reference: Reference) -> str:
        return f"{{{self.encoder.text(_RANGE.sub('--', reference.page))}}}" if reference.page else ""

    def _genre(self, entry: EntryType, reference: Reference) -> str:
        if self._biblatex and entry.biblatex in _TYPED:
            default = _TYPED[entry.biblatex]
            known = GENRES.get(reference.genre.lower(), "")
            return f"{{{known or self.encoder.text(reference.genre) or default}}}"
        word = "" if self._biblatex else entry.word
        return f"{{{self.encoder.text(word or reference.genre)}}}" if word or reference.genre else ""

    def _language(self, reference: Reference) -> str:
        if not reference.language:
            return ""
        language = LANGUAGES.get(reference.language, "") if self._biblatex else ""
        return f"{{{self.encoder.text(language or reference.language)}}}"

    def _note(self, reference: Reference) -> str:
        parts = ["Retracted"] if reference.retracted else []
        if reference.note:
            parts.append(self.encoder.text(reference.note))
        if self._options.links == "note" and reference.links:
            parts.append(_links(reference.links))
        return f"{{{'. '.join(parts)}}}" if parts else ""

    def _keywords(self, reference: Reference) -> str:
        words = derived.keywords(reference)
        value = self._lists.get(words)
        if value is None:
            if len(self._lists) > _CACHE_LIMIT:
                self._lists.clear()
            # Commas and semicolons part keywords, and no reader heeds braces there.
            plain = dict.fromkeys(_LIST_MARKS.sub(" ", word).strip() for word in words)
            text = ", ".join(self.encoder.text(word) for word in plain if word)
            value = self._lists[words] = f"{{{text}}}" if text else ""
        return value

    def _annote(self, reference: Reference) -> str:
        return f"{{{_links(reference.links)}}}" if reference.links else ""


def _links(links: tuple[Link, ...]) -> str:
    return "; ".join(f"{LABELS.get(link.kind) or _word(link.kind)}: \\url{{{verbatim(link.url)}}}" for link in links)


def _word(kind: str) -> str:
    return "".join(char for char in kind if char.isalnum()).capitalize() or "Link"


def _verbatim(variable: str, reference: Reference) -> str:
    value = getattr(reference, variable)
    return f"{{{verbatim(value)}}}" if value else ""


def _date(variable: str, reference: Reference) -> str:
    date = getattr(reference, variable)
    return f"{{{date}}}" if date else ""


def _year(reference: Reference) -> str:
    return f"{{{reference.issued.year}}}" if reference.issued else ""


def _month(reference: Reference) -> str:
    return MONTHS[reference.issued.month - 1] if reference.issued and reference.issued.month else ""


def _day(reference: Reference) -> str:
    return f"{{{reference.issued.day}}}" if reference.issued and reference.issued.day else ""


def _pubstate(reference: Reference) -> str:
    return "" if derived.is_arxiv_preprint(reference) else "{prepublished}"


def _doi(reference: Reference) -> str:
    doi = derived.doi(reference)
    return f"{{{verbatim(doi)}}}" if doi else ""


def _url(reference: Reference) -> str:
    url = reference.url or _arxiv_url(reference)
    return f"{{{verbatim(url)}}}" if url else ""


def _howpublished(reference: Reference) -> str:
    url = _arxiv_url(reference) or reference.url
    return f"{{\\url{{{verbatim(url)}}}}}" if url else ""


def _arxiv_url(reference: Reference) -> str:
    return f"https://arxiv.org/abs/{reference.arxiv}" if derived.is_arxiv_preprint(reference) else ""


def _eprint(reference: Reference) -> str:
    if not reference.arxiv:
        return ""
    version = f"v{reference.arxiv_version}" if reference.arxiv_version else ""
    # The version stands in the address as a rule; the id is bare then, as most programs compare it.
    return f"{{{verbatim(reference.arxiv)}{'' if version in reference.url else version}}}"


def _if_arxiv(value: str, reference: Reference) -> str:
    return value if reference.arxiv else ""


def _note_kept(name: str, value: str, reference: Reference, problems: list[Problem]) -> None:
    kept = "".join(dict.fromkeys(char for char in value if not char.isascii()))
    message = f"{name} keeps {kept[:40]} in UTF-8: classic LaTeX has no form for it"
    problems.append(Problem("unicode-kept", "note", message, reference.source, kept[:40]))
