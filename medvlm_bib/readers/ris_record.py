"""One RIS record as a reference."""

from __future__ import annotations

import re
from typing import Any

from medvlm_bib.formats.csl_fields import KIND_OF_TYPE
from medvlm_bib.formats.links import parse_links_note
from medvlm_bib.formats.ris_fields import M2_FIELDS, M2_TYPES, READ_TAGS, READ_TYPES, TEXT, TYPES
from medvlm_bib.problems import Problem
from medvlm_bib.readers.foreign import LeftOut, plain_text
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Source, Venue

__all__ = ["Record", "RecordReader"]

Record = dict[str, list[str]]

_VERBATIM = frozenset({"doi", "url", "citation_key"})
# Tags for the venue's title: the first that is there holds it, and is used up
_CONTAINERS = ("T2", "JF", "BT", "C3", "JO", "JA")
_SHORT = ("J2", "JA", "JO")
# The types whose series stands in the tag that is the venue's in others
_SERIES = {kind: row.tag for row in TEXT if row.attribute == "collection_title" for kind in row.only}
_LINKS = {"L1": "pdf", "L2": "other", "L4": "other", "LK": "other"}
_TYPE_OF_M2 = {word: csl_type for csl_type, word in M2_TYPES.items()}
_M2_ATTRIBUTES = {row.tag.casefold(): row.attribute for row in M2_FIELDS}
_VENUES = frozenset((*_CONTAINERS, *_SHORT))
# Tags that take more than a copy
_HANDLED = _VENUES.union(_LINKS).union(
    ("TY", "AU", "A1", "ED", "A2", "A3", "A4", "PY", "Y1", "DA", "Y2", "KW", "SP", "EP", "N1", "RN", "M2", "DB", "AN")
)
_DATE = re.compile(r"\s*(\d{4})(?:[/-](\d{1,2})?)?(?:[/-](\d{1,2})?)?(?:[/-].*)?\s*")
_ARXIV_DOI = re.compile(r"10\.48550/arXiv\.(.+)", re.IGNORECASE)
_DOI_PREFIX = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_PREPRINT = "Preprint"  # the genre that the writer gives every arXiv preprint


class RecordReader:
    """Turns the records of one file into references."""

    def __init__(self, left_out: LeftOut, problems: list[Problem]) -> None:
        self._left_out = left_out
        self._problems = problems
        self._names: dict[str, Name] = {}
        self._keys: dict[str, Source] = {}
        self._tags: dict[str, dict[str, str]] = {}

    def read(self, record: Record, source: Source) -> Reference:
        """Return the reference that the record describes."""
        variables = self._variables(record, source)
        kind = variables.pop("type")
        values: dict[str, Any] = {"type": kind, "source": source}
        tags = self._tags_of(kind)
        for tag, texts in record.items():
            attribute = tags.get(tag)
            if attribute is None:
                if tag not in _HANDLED:
                    self._left_out.add(tag, source)
            elif attribute not in values:
                text = texts[0].strip()
                marked = ("&" in text or "<" in text) and attribute not in _VERBATIM
                values[attribute] = plain_text(text) if marked else text
        _set_venue(values, record, kind)
        self._set_people(values, record, kind)
        _set_dates(values, record)
        _set_page(values, record)
        if "KW" in record:
            words = [plain_text(word) for word in record["KW"]]
            values["keyword"] = tuple(word for word in words if word)
        _set_notes(values, record)
        values.update(variables)
        _set_identifiers(values, record)
        self._check_key(values.get("citation_key", ""), source)
        return Reference(**values)

    def _tags_of(self, kind: str) -> dict[str, str]:
        """Return tag -> attribute for text fields of records of this type."""
        tags = self._tags.get(kind)
        if tags is None:
            own = [row for row in TEXT if (kind in row.only if row.only else kind not in row.without)]
            every = {"SN": "issn", **READ_TAGS, **{row.tag: row.attribute for row in own}}
            tags = self._tags[kind] = {tag: name for tag, name in every.items() if tag not in _HANDLED}
        return tags

    def _variables(self, record: Record, source: Source) -> dict[str, Any]:
        """Return the type, and the fields that M2 lines give as ``Variable: value``."""
        found: dict[str, Any] = {"type": READ_TYPES.get(record["TY"][0].strip().upper(), "document")}
        genre_first = True
        for line in record.get("M2", ()):
            variable, _, text = line.partition(": ")
            attribute = _M2_ATTRIBUTES.get(variable.casefold())
            if variable == "Type":
                csl_type = _TYPE_OF_M2.get(text, text)
                if csl_type in TYPES:
                    found["type"] = csl_type
            elif variable == "archiveID":
                found["arxiv"] = text.removeprefix("arXiv:")
            elif variable == "available-date":
                found["available_date"] = _date(text)
                genre_first = False
            elif variable == "genre" and text == _PREPRINT and "arxiv" in found and genre_first:
                continue
            elif attribute:
                found[attribute] = plain_text(text)
            elif line.strip():
                self._left_out.add("M2", source)
        return found

    def _set_people(self, values: dict[str, Any], record: Record, kind: str) -> None:
        values["authors"] = self._people(record.get("AU") or record.get("A1"))
        editors = record.get("A3" if kind == "book" else "A2") or record.get("ED") or record.get("A3")
        values["editors"] = self._people(editors)

    def _people(self, lines: list[str] | None) -> tuple[Name, ...]:
        known = self._names
        names = []
        for line in lines or ():
            name = known.get(line)
            if name is None:
                name = known[line] = _name(line)
            if name.family or name.literal:
                names.append(name)
        return tuple(names)

    def _check_key(self, key: str, source: Source) -> None:
        if key and self._keys.setdefault(key, source) is not source:
            message = f"the key '{key}' is that of an earlier record too ({self._keys[key]})"
            self._problems.append(Problem("duplicate-key", "warning", message, source, key))


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


def _set_venue(values: dict[str, Any], record: Record, kind: str) -> None:
    """Set the venue; of two T2 in a record whose series stands there, the first is the venue."""
    if _VENUES.isdisjoint(record):
        return
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
        values["venue"] = Venue(title or short, short if title else "", KIND_OF_TYPE.get(kind, ""))


def _set_dates(values: dict[str, Any], record: Record) -> None:
    for tag in ("DA", "PY", "Y1"):
        if tag in record and (date := _date(record[tag][0])):
            values["issued"] = date
            break
    else:
        if texts := record.get("DA") or record.get("PY") or record.get("Y1"):
            from medvlm_bib.normalize.dates import parse_date  # for a date in words

            values["issued"] = parse_date(texts[0])
    if "Y2" in record:
        values["accessed"] = _date(record["Y2"][0])


def _set_page(values: dict[str, Any], record: Record) -> None:
    if "SP" in record:
        first, last = record["SP"][0].strip(), record.get("EP", [""])[0].strip()
        values["page"] = f"{first}-{last}" if "EP" in record and "-" not in first else first


def _set_notes(values: dict[str, Any], record: Record) -> None:
    """Set the note, and the links: those with tags of their own, and those that the last note lists."""
    links = []
    if not _LINKS.keys().isdisjoint(record):
        links = [
            Link(kind, url) for tag, kind in _LINKS.items() for text in record.get(tag, ()) if (url := text.strip())
        ]
    if len(record.get("UR", ())) > 1:
        links += [Link("other", url) for text in record["UR"][1:] if (url := text.strip())]
    notes = [*record.get("N1", ()), *record.get("RN", ())]
    if notes and (listed := parse_links_note(notes[-1])):
        links += listed
        notes.pop()
    values["note"] = "\n".join(notes)
    values["links"] = tuple(links)


def _set_identifiers(values: dict[str, Any], record: Record) -> None:
    if doi := values.get("doi"):
        values["doi"] = doi = _DOI_PREFIX.sub("", doi)
    if record.get("DB", [""])[0].strip().casefold() == "arxiv" and "AN" in record:
        values["arxiv"] = record["AN"][0].strip().removeprefix("arXiv:")
    elif doi and not values.get("arxiv") and (match := _ARXIV_DOI.fullmatch(doi)):
        values["arxiv"] = match[1]
