"""One RIS record as a reference."""

from __future__ import annotations

import re
from typing import Any

from medvlm_bib.formats.csl_fields import KIND_OF_TYPE
from medvlm_bib.formats.links import parse_links_note
from medvlm_bib.formats.remembered import Remembered
from medvlm_bib.formats.ris_fields import M2_FIELDS, M2_TYPES, READ_TAGS, READ_TYPES, TEXT, TYPES
from medvlm_bib.problems import Problem
from medvlm_bib.readers.foreign import LeftOut, plain_text
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Source, Venue, maker

__all__ = ["Record", "RecordReader"]

Record = dict[str, list[str]]

_VERBATIM = frozenset({"doi", "url", "citation_key"})
# Tags for the venue's title: the first that is there holds it, and is used up
_CONTAINERS = ("T2", "JF", "BT", "C3", "JO", "JA")
_SHORT = ("J2", "JA", "JO")
# The types whose series stands in the tag that is the venue's in others
_SERIES = {kind: row.tag for row in TEXT if row.attribute == "collection_title" for kind in row.only}
_LINKS = {"L1": "pdf", "L2": "other", "L4": "other", "LK": "other"}
_LINK_TAGS = frozenset((*_LINKS, "UR"))  # the first UR is the work's own
_TYPE_OF_M2 = {word: csl_type for csl_type, word in M2_TYPES.items()}
_M2_ATTRIBUTES = {name: row.attribute for row in M2_FIELDS for name in (row.tag, row.tag.casefold())}
_VENUES = frozenset((*_CONTAINERS, *_SHORT))
# Tags that take more than a copy
_HANDLED = _VENUES.union(_LINKS).union(
    ("TY", "AU", "A1", "ED", "A2", "A3", "A4", "PY", "Y1", "DA", "Y2", "KW", "SP", "EP", "N1", "RN", "M2", "DB", "AN")
)
_BEGINNINGS = {f"{tag}  - ": tag for tag in _HANDLED if tag != "TY"}  # of a line that is spaced as specified
_BEGINNING = re.compile(r"(?!TY|ER)[A-Z][A-Z0-9]  - ")
_DATE = re.compile(r"\s*(\d{4})(?:[/-](\d{1,2})?)?(?:[/-](\d{1,2})?)?(?:[/-].*)?\s*")
_ARXIV_DOI = re.compile(r"10\.48550/arXiv\.(.+)", re.IGNORECASE)
_DOI_PREFIX = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_PREPRINT = "Preprint"  # the genre that the writer gives every arXiv preprint


class _Names(Remembered[str, Name]):
    """The names of one file by the lines that hold them."""

    nameless = False  # whether there was a line that holds none

    def __missing__(self, line: str) -> Name:
        name = super().__missing__(line)
        self.nameless = self.nameless or not (name.family or name.literal)
        return name


class RecordReader:
    """Turns the records of one file into references; what repeats in it is read once."""

    def __init__(self, left_out: LeftOut, problems: list[Problem]) -> None:
        self._make = maker()
        self._left_out = left_out
        self._problems = problems
        self._names = _Names(_name)
        self._dates = Remembered(_date)
        self._venues = Remembered[tuple[str, str, str], Venue](_venue)
        self._keys: dict[str, int] = {}  # with the line of the first record that has it
        self._tags: dict[str, dict[str, str]] = {}

    def read(self, record: Record, source: Source) -> Reference:
        """Return the reference that the record describes."""
        lines = [f"{tag}  - {text}" for tag, texts in record.items() for text in texts]
        reference = self.read_regular("\n".join(lines), lines, source)
        if reference is None:
            raise ValueError(f"not a tag of RIS: {lines}")
        return reference

    def read_regular(self, block: str, lines: list[str], source: Source) -> Reference | None:
        """Return the reference of a record as its text and the lines of it; None where one of them has no tag."""
        kind = READ_TYPES.get(lines[0][6:].strip().upper(), "document")
        if "\nM2  - Type: " in block:
            kind = _type_of_m2(lines, kind)
        values: dict[str, Any] = {}
        record: Record = {}
        unknown = []
        texts = self._tags.get(kind) or self._tags_of(kind)
        for line in lines[1:]:
            beginning = line[:6]
            attribute = texts.get(beginning)
            if attribute is not None:
                if attribute not in values:
                    values[attribute] = line[6:].strip()
                elif attribute == "url":
                    record.setdefault("UR", []).append(line[6:])
                continue
            tag = _BEGINNINGS.get(beginning)
            if tag is None:
                if not _BEGINNING.match(beginning):
                    return None
                unknown.append(beginning[:2])
            elif tag in record:
                record[tag].append(line[6:])
            else:
                record[tag] = [line[6:]]
        if "&" in block or "<" in block:
            for name, text in values.items():
                values[name] = text if name in _VERBATIM else plain_text(text)
        values["type"] = kind
        values["source"] = source
        self._set_others(values, record, kind, source)
        for tag in dict.fromkeys(unknown):
            self._left_out.add(tag, source)
        return self._make(values)

    def _set_others(self, values: dict[str, Any], record: Record, kind: str, source: Source) -> None:
        """Set what takes more than a copy."""
        variables = self._variables(record["M2"], source) if "M2" in record else {}
        if not _VENUES.isdisjoint(record):
            self._set_venue(values, record, kind)
        self._set_people(values, record, kind)
        self._set_dates(values, record)
        if "SP" in record:
            first, last = record["SP"][0].strip(), record.get("EP", [""])[0].strip()
            values["page"] = f"{first}-{last}" if "EP" in record and "-" not in first else first
        if "KW" in record:
            values["keyword"] = tuple([word for word in map(plain_text, record["KW"]) if word])
        _set_notes(values, record)
        values.update(variables)
        _set_identifiers(values, record)
        if key := values.get("citation_key"):
            self._check_key(key, source)

    def _check_key(self, key: str, source: Source) -> None:
        if key in self._keys:
            message = f"the key '{key}' is that of an earlier record too ({source._replace(line=self._keys[key])})"
            self._problems.append(Problem("duplicate-key", "warning", message, source, key))
        else:
            self._keys[key] = source.line

    def _tags_of(self, kind: str) -> dict[str, str]:
        """Return the beginning of a line -> the attribute, for text fields of records of this type."""
        own = [row for row in TEXT if (kind in row.only if row.only else kind not in row.without)]
        every = {"SN": "issn", **READ_TAGS, **{row.tag: row.attribute for row in own}}
        tags = self._tags[kind] = {f"{tag}  - ": name for tag, name in every.items() if tag not in _HANDLED}
        return tags

    def _variables(self, lines: list[str], source: Source) -> dict[str, Any]:
        """Return the fields that M2 lines give as ``Variable: value``."""
        found: dict[str, Any] = {}
        genre_first = True
        for line in lines:
            variable, _, text = line.partition(": ")
            attribute = _M2_ATTRIBUTES.get(variable) or _M2_ATTRIBUTES.get(variable.casefold())
            if attribute:
                if variable == "genre" and text == _PREPRINT and "arxiv" in found and genre_first:
                    continue
                found[attribute] = plain_text(text)
            elif variable == "archiveID":
                found["arxiv"] = text.removeprefix("arXiv:")
            elif variable == "available-date":
                found["available_date"] = self._dates[text]
                genre_first = False
            elif variable != "Type" and line.strip():
                self._left_out.add("M2", source)
        return found

    def _set_venue(self, values: dict[str, Any], record: Record, kind: str) -> None:
        """Set the venue; of two T2 in a record whose series stands there, the first is the venue."""
        series = _SERIES.get(kind, "")
        title = short = used = ""
        for tag in _CONTAINERS:
            if tag not in record:
                continue
            texts = record[tag]
            if tag == series:
                values["collection_title"] = plain_text(texts[-1].strip())
                if len(texts) == 1:
                    continue
            title, used = plain_text(texts[0].strip()), tag
            break
        for tag in _SHORT:
            if tag in record and tag != used:
                short = plain_text(record[tag][0].strip())
                break
        if title or short:
            values["venue"] = self._venues[title or short, short if title else "", kind]

    def _set_people(self, values: dict[str, Any], record: Record, kind: str) -> None:
        if lines := record.get("AU") or record.get("A1"):
            values["authors"] = self._people(lines)
        if lines := record.get("A3" if kind == "book" else "A2") or record.get("ED") or record.get("A3"):
            values["editors"] = self._people(lines)

    def _people(self, lines: list[str]) -> tuple[Name, ...]:
        names = tuple(map(self._names.__getitem__, lines))
        if not self._names.nameless:
            return names
        return tuple([name for name in names if name.family or name.literal])

    def _set_dates(self, values: dict[str, Any], record: Record) -> None:
        dates = self._dates
        for tag in ("DA", "PY", "Y1"):
            if tag in record and (date := dates[record[tag][0]]):
                values["issued"] = date
                break
        else:
            if texts := record.get("DA") or record.get("PY") or record.get("Y1"):
                from medvlm_bib.normalize.dates import parse_date  # for a date in words

                values["issued"] = parse_date(texts[0])
        if "Y2" in record:
            values["accessed"] = dates[record["Y2"][0]]


def _venue(parts: tuple[str, str, str]) -> Venue:
    name, short, kind = parts
    return Venue(name, short, KIND_OF_TYPE.get(kind, ""))


def _type_of_m2(lines: list[str], kind: str) -> str:
    """Return the type that an M2 line names, if it is one."""
    for line in lines:
        if line.startswith("M2  - Type: "):
            named = line[12:]
            named = _TYPE_OF_M2.get(named, named)
            if named in TYPES:
                kind = named
    return kind


def _name(line: str) -> Name:
    """Return ``Family, Given, Suffix``; what has no comma is an organisation or a single name.

    The small words that the family begins with are its particle.
    """
    text = plain_text(line.strip())
    family, comma, given = text.partition(",")
    if not comma:
        return Name(literal=text)
    given, _, suffix = given.strip().partition(", ")
    words = family.split(" ")
    if len(words) == 1 or not words[0].islower():
        return Name(family, given, suffix=suffix)
    end = 0
    while end < len(words) - 1 and words[end].islower():
        end += 1
    return Name(" ".join(words[end:]), given, " ".join(words[:end]), suffix=suffix)


def _date(text: str) -> PartialDate | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if not 1 <= month <= 12:
        return PartialDate(year)
    return PartialDate(year, month, day if 1 <= day <= 31 else 0)


def _set_notes(values: dict[str, Any], record: Record) -> None:
    """Set the note, and the links: those with tags of their own, and those that the last note lists."""
    links: list[Link] = []
    if not _LINK_TAGS.isdisjoint(record):
        links = [
            Link(kind, url) for tag, kind in _LINKS.items() for text in record.get(tag, ()) if (url := text.strip())
        ]
        links += [Link("other", url) for text in record.get("UR", ()) if (url := text.strip())]
    if "N1" in record or "RN" in record:
        notes = [*record.get("N1", ()), *record.get("RN", ())]
        if listed := parse_links_note(notes[-1]):
            links += listed
            notes.pop()
        values["note"] = "\n".join(notes)
    if links:
        values["links"] = tuple(links)


def _set_identifiers(values: dict[str, Any], record: Record) -> None:
    doi = values.get("doi", "")
    if ":" in doi:
        values["doi"] = doi = _DOI_PREFIX.sub("", doi)
    if "AN" in record and record.get("DB", [""])[0].strip().casefold() == "arxiv":
        values["arxiv"] = record["AN"][0].strip().removeprefix("arXiv:")
    elif doi[:9] == "10.48550/" and not values.get("arxiv") and (match := _ARXIV_DOI.fullmatch(doi)):
        values["arxiv"] = match[1]
