"""CSL items as references: what CSL-JSON and CSL-YAML share.

The variables are those of formats/csl_fields.py, read backwards; ``custom``, where our own files keep what CSL has no
variable for, is restored.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from medvlm_bib.formats.csl_fields import KIND_OF_TYPE, NAME_PARTS, RETRACTED, TEXT
from medvlm_bib.formats.links import KINDS, links_note
from medvlm_bib.problems import Problem
from medvlm_bib.readers.csl_custom import restore, text_of
from medvlm_bib.readers.foreign import LeftOut, without_markup
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Source, Venue

__all__ = ["ItemReader"]

_TEXT = {variable: attribute for variable, attribute in TEXT if variable != "abstract"}
_MARKED = {"title": "title", "title-short": "title_short", "shortTitle": "title_short", "abstract": "abstract"}
_DATES = {"issued": "issued", "available-date": "available_date", "accessed": "accessed"}
_NAMES = {"author": "authors", "editor": "editors"}
_NAME_KEYS = dict(NAME_PARTS)
_FAMILY_GIVEN = {"family", "given"}
# variables that are put together, and those that take more than a copy or say nothing of the work
_PUBLISHED = frozenset(
    ("container-title", "container-title-short", "journalAbbreviation", "DOI", "number", "publisher")
).union(("archive", "archive_location", "archive-location", "event-title", "event"))
_OTHERS = frozenset(("id", "citation-key", "type", "keyword", "status", "note", "custom", "source", "schema"))
_PAGE_FIRST = ("page-first", "article-number")
_ARXIV_NUMBER = re.compile(r"arXiv:\s*(\S+?)(?:v(\d+))?(?:\s*\[([\w.-]+)\])?", re.IGNORECASE)
_ARXIV_DOI = re.compile(r"10\.48550/arXiv\.(.+)", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"item\d+")
_SUFFIX = re.compile(r"(.*), (Jr\.?|Sr\.?|I{2,3}|IV|VI{0,3})")
_EXTRA = re.compile(r"(PMID|PMCID|arXiv|Type): *(\S+)")
_EXTRA_FIELDS = {"PMID": "pmid", "PMCID": "pmcid", "arXiv": "arxiv"}


class ItemReader:
    """Reads the items of one file."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._left_out = LeftOut("variable")
        self._names: dict[tuple[str, ...], Name] = {}
        self._keys: dict[str, Source] = {}

    def finish(self) -> None:
        """Report what the records had no place for."""
        self._left_out.report(self._problems)

    def read(self, item: Mapping[str, Any], source: Source) -> Reference:
        """Return the reference that an item describes; ``source`` stands where the item says nothing better."""
        values: dict[str, Any] = {}
        published: dict[str, str] = {}
        for variable, value in item.items():
            if variable in _TEXT:
                values[_TEXT[variable]] = value if value.__class__ is str else text_of(value)
            elif variable in _MARKED:
                values[_MARKED[variable]] = without_markup(value if value.__class__ is str else text_of(value))
            elif variable in _NAMES:
                values[_NAMES[variable]] = self._read_names(value)
            elif variable in _DATES:
                values[_DATES[variable]] = _date(value)
            elif variable in _PUBLISHED:
                published[variable] = value if value.__class__ is str else text_of(value)
            elif variable not in _OTHERS:
                self._other(variable, value, values, source)
        values["type"] = kind = text_of(item.get("type")) or "document"
        values["citation_key"] = self._key(item, source)
        custom = item.get("custom")
        custom = custom if isinstance(custom, dict) else {}
        values["source"] = source
        restore(values, custom)
        self._event(published, custom, source)
        _published(values, published, kind, custom)
        _keywords(values, item, custom)
        if item.get("status") == RETRACTED:
            values["retracted"] = True
        if item.get("note"):
            _note(values, text_of(item["note"]))
        return Reference(**values)

    def _key(self, item: Mapping[str, Any], source: Source) -> str:
        """Return the citation key: an id that is an address, or a mere place in our own output, is none."""
        key = text_of(item.get("citation-key"))
        if not key:
            key = text_of(item.get("id"))
            if "://" in key or _PLACEHOLDER.fullmatch(key):
                return ""
        if key and self._keys.setdefault(key, source) is not source:
            message = f"the key '{key}' is that of an earlier item too ({self._keys[key]})"
            self._problems.append(Problem("duplicate-key", "warning", message, source, key))
        return key

    def _event(self, published: dict[str, str], custom: Mapping[str, Any], source: Source) -> None:
        """Take the event for the venue where there is no container; beside one it says nothing new, or has no place."""
        event = published.get("event-title") or published.get("event", "")
        short = text_of(custom.get("venue-short", ""))
        if event and not published.get("container-title"):
            published["container-title"] = event
        elif event and not (short and event.startswith(short)):
            self._left_out.add("event-title", source)

    def _other(self, variable: str, value: Any, values: dict[str, Any], source: Source) -> None:
        if variable in _PAGE_FIRST:
            values.setdefault("page", text_of(value))
        elif value:
            self._left_out.add(variable, source)

    def _read_names(self, value: Any) -> tuple[Name, ...]:
        if not isinstance(value, list):
            return ()
        known = self._names
        names = []
        for person in value:
            if not isinstance(person, dict):
                continue
            if person.keys() == _FAMILY_GIVEN:
                given = (person["family"], person["given"])
                name = known.get(given)
                if name is None:
                    name = known[given] = _name(person)
            else:
                name = _name(person)
            if any(name):
                names.append(name)
        return tuple(names)


def _name(person: Mapping[str, Any]) -> Name:
    """Return a name; ``Juan, Jr.`` in ``given``, where Zotero wants the suffix, is divided."""
    parts = {_NAME_KEYS[key]: text_of(value) for key, value in person.items() if key in _NAME_KEYS}
    if "," in parts.get("given", "") and not parts.get("suffix") and (match := _SUFFIX.fullmatch(parts["given"])):
        parts["given"], parts["suffix"] = match.groups()
    if not parts.get("family") and parts.get("given") and not parts.get("literal"):
        parts["family"] = parts.pop("given")
    return Name(**parts)


def _date(value: Any) -> PartialDate | None:
    """Return a date: ``date-parts`` (of a range the beginning), or ``raw`` and ``literal`` text that is one."""
    if isinstance(value, dict):
        parts = value.get("date-parts")
        if isinstance(parts, list) and parts and isinstance(parts[0], list):
            try:
                numbers = [int(part) for part in parts[0][:3]]
            except (TypeError, ValueError):
                numbers = []
            if numbers and numbers[0]:
                return PartialDate(*numbers)
        value = value.get("raw") or value.get("literal")
    if not isinstance(value, str):
        return None
    from medvlm_bib.normalize.dates import parse_date  # for the few dates that are text

    return parse_date(value.partition("T")[0])


def _published(values: dict[str, Any], item: Mapping[str, str], kind: str, custom: Mapping[str, Any]) -> None:
    """Set venue, publisher, DOI and the arXiv id, which is a preprint's number but a publication's archive."""
    get = item.get
    publisher = get("publisher", "")
    container = without_markup(get("container-title", ""))
    printed = text_of(custom.get("venue", ""))
    short = text_of(custom.get("venue-short", "")) or get("container-title-short") or get("journalAbbreviation", "")
    if container or printed or short:
        venue_kind = text_of(custom.get("venue-kind", "")) or KIND_OF_TYPE.get(kind, "")
        if not container:  # of a preprint or a report, the venue is who published it
            container, publisher = publisher, ""
        values["venue"] = Venue(container, short, venue_kind, printed)
    values["publisher"] = publisher
    values["doi"] = doi = get("DOI", "")
    number = get("number", "")
    if number[:6].lower() == "arxiv:" and (match := _ARXIV_NUMBER.fullmatch(number)):
        number = ""
        values["arxiv"] = match[1]
        if match[2]:
            values["arxiv_version"] = match[2]
        if match[3]:
            values["arxiv_class"] = match[3]
    elif get("archive", "").lower() == "arxiv":
        values["arxiv"] = (get("archive_location") or get("archive-location", "")).removeprefix("arXiv:")
    elif doi[:9] == "10.48550/" and (match := _ARXIV_DOI.fullmatch(doi)):
        values["arxiv"] = match[1]
    values["number"] = number


def _keywords(values: dict[str, Any], item: Mapping[str, Any], custom: Mapping[str, Any]) -> None:
    """Divide ``keyword`` at commas, but for the headings at its end, which ``custom`` has whole."""
    if isinstance(words := custom.get("keyword"), list):
        values["keyword"] = tuple(map(text_of, words))
        return
    text = item.get("keyword") or item.get("categories")
    if isinstance(text, list):
        values["keyword"] = tuple(map(text_of, text))
        return
    if not isinstance(text, str):
        return
    headings = list(values.get("section", ()))
    for appearance in values.get("also", ()):
        headings += appearance.section
    for heading in reversed(list(dict.fromkeys(headings))):
        text = "" if text == heading else text.removesuffix(f", {heading}")
    values["keyword"] = tuple(word for part in text.split(",") if (word := part.strip()))


def _note(values: dict[str, Any], note: str) -> None:
    """Set the note, without the lines for Zotero and the line of links that our own files repeat there."""
    links = values.get("links", ())
    if links and (note == (line := links_note(links)) or note.endswith("\n" + line)):
        note = note[: -len(line)].rstrip("\n")
    kept = []
    for line in note.split("\n"):
        extra = _EXTRA.fullmatch(line)
        if extra and extra[1] in _EXTRA_FIELDS:
            values.setdefault(_EXTRA_FIELDS[extra[1]], extra[2])
        elif extra and extra[2] == "software":
            values["type"] = "software"
        elif not _is_link(line, links):
            kept.append(line)
    values["note"] = "\n".join(kept)


def _is_link(line: str, links: tuple[Link, ...]) -> bool:
    label, _, url = line.partition(": ")
    return any(link.url == url and link.kind == KINDS.get(label.casefold(), label.casefold()) for link in links)
