"""One BibTeX or BibLaTeX entry as a reference, by the table of formats/bibtex_fields.py read backwards."""

from __future__ import annotations

import re
from typing import Any

from medvlm_bib.formats.bibtex_fields import ENTRY_TYPES, FIELDS, GENRES, LANGUAGES, MONTHS
from medvlm_bib.formats.csl_fields import KIND_OF_TYPE
from medvlm_bib.formats.latex_decode import decode, decode_verbatim
from medvlm_bib.formats.remembered import Remembered
from medvlm_bib.problems import Problem
from medvlm_bib.readers.bibtex_blocks import VALUE, Entry, Macro
from medvlm_bib.readers.bibtex_dates import set_dates
from medvlm_bib.readers.bibtex_eprint import set_eprint
from medvlm_bib.readers.bibtex_links import split_links
from medvlm_bib.readers.bibtex_names import NameReader
from medvlm_bib.readers.bibtex_types import csl_type, is_biblatex
from medvlm_bib.readers.foreign import LeftOut
from medvlm_bib.reference import Link, Reference, Source, Venue, maker

__all__ = ["EntryReader"]

# field -> attribute, for text that is decoded and copied
_TEXT = {
    **{name: row.variable for row in FIELDS if row.kind == "text" for name in (row.bibtex, row.biblatex) if name},
    "volume": "volume",
    "publisher": "publisher",
    "school": "publisher",
    "institution": "publisher",
    "organization": "publisher",
    "title_short": "title_short",
    "pmid": "pmid",
    "pmcid": "pmcid",
    "isbn": "isbn",
    "issn": "issn",
}
_TEXT.pop("location", None)  # the place of the event in BibTeX, of the publisher in BibLaTeX
_TEXT.pop("venue", None)
# fields that take more than a copy
_OTHERS = (
    frozenset(row.bibtex for row in FIELDS)
    | frozenset(row.biblatex for row in FIELDS)
    | frozenset(
        (
            "journal",
            "journaltitle",
            "booktitle",
            "shortjournal",
            "subtitle",
            "crossref",
            "xdata",
            "eid",
            "articleno",
            "issue",
        )
    )
    | frozenset(("keyword", "archive", "type", "entrysubtype", "maintitle", "urldate", "eventdate", "issuetitle"))
)
_CONTAINERS = ("journaltitle", "journal", "booktitle", "maintitle")
_NUMBERED_IN_SERIES = frozenset({"paper-conference", "chapter", "book", "classic", "collection"})
_GENRE_OF_WORD = {"phdthesis": "PhD thesis", "mathesis": "Master's thesis", "bathesis": "Bachelor's thesis"}
_GENRE_OF_WORD.update((word, "") for word in GENRES.values() if word not in _GENRE_OF_WORD)
_BCP47 = {language: tag for tag, language in reversed(LANGUAGES.items())}
_MACROS = {month: month for month in MONTHS}
_PIECE = re.compile(rf"\s*({VALUE})\s*(?:#|$)")
_DOI_PREFIX = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_SPLIT_WORDS = re.compile(r"[,;]")
_URL = re.compile(r"(?:\\url\s*\{)?\s*((?:https?|ftp)://\S+?)\s*\}?")
_SHORT = 200


class EntryReader:
    """Reads the entries of one file; what repeats in it is decoded once."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self._make = maker()
        self._file = file
        self._problems = problems
        self._macros = dict(_MACROS)
        self._unknown: list[str] = []
        self._texts = Remembered[str, str](lambda latex: decode(latex, self._unknown))
        self._keywords = Remembered(self._divided)
        self._names = NameReader()
        self._left_out = LeftOut("field")
        self._keys: dict[str, int] = {}
        self._biblatex = False  # the vocabulary of the last entry that told it

    def define(self, macro: Macro) -> None:
        """Remember a ``@string`` for the entries that follow it."""
        self._macros[macro.name] = self._value(macro.value, 0)

    def finish(self) -> None:
        """Report what the records had no place for."""
        self._left_out.report(self._problems)

    def read(self, entry: Entry) -> Reference:
        """Return the reference that the entry describes."""
        line = entry.line
        source = Source(self._file, line)
        fields = {
            name: raw[1:-1] if raw[:1] == "{" and "#" not in raw else self._value(raw, line)
            for name, raw in entry.fields.items()
        }
        kind = csl_type(entry.type, fields)
        values: dict[str, Any] = {"type": kind, "citation_key": entry.key, "source": source}
        for name, value in fields.items():
            attribute = _TEXT.get(name)
            if attribute is not None:
                if not values.get(attribute):
                    values[attribute] = self._text(value)
                elif value:
                    self._left_out.add(name, source)
            elif name not in _OTHERS:
                self._left_out.add(name, source)
        self._set_title(values, fields)
        self._set_people(values, fields)
        self._set_numbers(values, fields, kind)
        self._set_places(values, entry.type, fields)
        self._set_venue(values, fields, kind)
        self._set_words(values, fields, source)
        set_dates(values, fields)
        _set_addresses(values, fields)
        set_eprint(values, fields)
        self._set_genre(values, entry.type, fields)
        self._check(entry, source)
        return self._make(values)

    def _value(self, raw: str, line: int) -> str:
        """Return a value without its delimiters, ``#`` and macros carried out."""
        if raw[:1] in '{"' and "#" not in raw:
            return raw[1:-1]
        if raw.isdigit() or not raw:
            return raw
        pieces = []
        at = 0
        while at < len(raw) and (match := _PIECE.match(raw, at)):
            piece = match[1]
            pieces.append(piece[1:-1] if piece[0] in '{"' else self._macro(piece, line))
            at = match.end()
        return "".join(pieces) if at >= len(raw) else raw.strip('{}" ')

    def _macro(self, name: str, line: int) -> str:
        if name.isdigit():
            return name
        value = self._macros.get(name.lower())
        if value is None:
            message = f"the macro '{name}' is not defined: its name stands for its value"
            self._problems.append(Problem("undefined-macro", "warning", message, Source(self._file, line), name))
            return name
        return value

    def _text(self, latex: str) -> str:
        if len(latex) > _SHORT:
            return decode(latex, self._unknown)
        return self._texts[latex]

    def _divided(self, words: str) -> tuple[str, ...]:
        return tuple([self._text(word) for part in _SPLIT_WORDS.split(words) if (word := part.strip())])

    def _set_title(self, values: dict[str, Any], fields: dict[str, str]) -> None:
        if title := fields.get("title"):
            values["title"] = decode(title, self._unknown)
        if subtitle := fields.get("subtitle"):
            title = values.get("title", "")
            values["title"] = f"{title}: {self._text(subtitle)}" if title else self._text(subtitle)

    def _set_people(self, values: dict[str, Any], fields: dict[str, str]) -> None:
        if authors := fields.get("author"):
            values["authors"], values["et_al"] = self._names.read(authors)
        if editors := fields.get("editor"):
            values["editors"], _ = self._names.read(editors)

    def _set_numbers(self, values: dict[str, Any], fields: dict[str, str], kind: str) -> None:
        number = self._text(fields.get("number", ""))
        issue = self._text(fields.get("issue", ""))
        if kind.startswith(("article-", "review")) or kind == "periodical":
            number, issue = "", number or issue
        if number and kind in _NUMBERED_IN_SERIES and fields.get("series"):
            number, values["collection_number"] = "", number
        values["number"], values["issue"] = number, issue
        if pages := fields.get("pages") or fields.get("eid") or fields.get("articleno"):
            values["page"] = self._text(pages).replace("–", "-")

    def _set_places(self, values: dict[str, Any], entry_type: str, fields: dict[str, str]) -> None:
        if venue := fields.get("venue"):
            values["event_place"] = self._text(venue)
        if location := fields.get("location"):
            if is_biblatex(entry_type, fields):
                self._biblatex = True
            elif "year" in fields or "address" in fields:
                self._biblatex = False
            of_publisher = self._biblatex or entry_type not in ("inproceedings", "conference")
            attribute = "publisher_place" if of_publisher and not values.get("publisher_place") else "event_place"
            values.setdefault(attribute, self._text(location))

    def _set_venue(self, values: dict[str, Any], fields: dict[str, str], kind: str) -> None:
        short = self._text(fields.get("shortjournal", ""))
        for name in _CONTAINERS:
            if value := fields.get(name):
                values["venue"] = Venue(self._text(value), short, KIND_OF_TYPE.get(kind, ""))
                return
        if short:
            values["venue"] = Venue(short, "", KIND_OF_TYPE.get(kind, ""))

    def _set_words(self, values: dict[str, Any], fields: dict[str, str], source: Source) -> None:
        """Set keywords, language, note and links."""
        if words := fields.get("keywords") or fields.get("keyword"):
            values["keyword"] = self._keywords[words]
        if language := self._text(fields.get("langid") or fields.get("language", "")):
            values["language"] = _BCP47.get(language, language)
        links: tuple[Link, ...] = ()
        if note := fields.get("note", ""):
            note, links = split_links(note)
            if note == "Retracted" or note.startswith("Retracted. "):
                values["retracted"] = True
                note = note[11:]
            values["note"] = self._text(note)
        if annote := fields.get("annote"):
            rest, more = split_links(annote)
            links += more
            if rest:
                self._left_out.add("annote", source)
        values["links"] = links

    def _set_genre(self, values: dict[str, Any], entry_type: str, fields: dict[str, str]) -> None:
        words = ENTRY_TYPES.get(values["type"])
        genre = self._text(fields.get("type", ""))
        if entry_type == "mastersthesis" and not genre:
            genre = "Master's thesis"
        genre = _GENRE_OF_WORD.get(genre, genre)
        values["genre"] = "" if words and words.word and genre == words.word else genre

    def _check(self, entry: Entry, source: Source) -> None:
        key = entry.key
        if not key:
            self._problems.append(Problem("missing-key", "warning", "an entry without a citation key", source))
        elif (first := self._keys.setdefault(key, entry.line)) != entry.line:
            message = f"the key '{key}' is that of the entry in line {first} too"
            self._problems.append(Problem("duplicate-key", "warning", message, source, key))
        if self._unknown:
            commands = ", ".join(f"\\{command}" for command in dict.fromkeys(self._unknown))
            message = f"{key}: {commands} stands as it is: its meaning is not known"
            self._problems.append(Problem("unknown-command", "note", message, source, commands))
            self._unknown.clear()


def _set_addresses(values: dict[str, Any], fields: dict[str, str]) -> None:
    if doi := fields.get("doi"):
        doi = decode_verbatim(doi)
        values["doi"] = _DOI_PREFIX.sub("", doi) if ":" in doi else doi
    if url := fields.get("url"):
        values["url"] = decode_verbatim(url)
    if how := fields.get("howpublished"):
        match = _URL.fullmatch(how.strip())
        if match is None:
            if not values.get("publisher"):
                values["publisher"] = decode(how)
        elif "url" not in values:
            values["url"] = decode_verbatim(match[1])
