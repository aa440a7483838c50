"""CSL items as references: what CSL-JSON and CSL-YAML share.

The variables are those of formats/csl_fields.py, read backwards; ``custom``, where our own files keep what CSL has no
variable for, is restored.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from medvlm_bib.formats.csl_fields import DATES, HEADING, KIND_OF_TYPE, NAME_PARTS, NAMES, RETRACTED, TEXT
from medvlm_bib.formats.remembered import LIMIT, Remembered
from medvlm_bib.problems import Problem
from medvlm_bib.readers.csl_custom import restore, text_of
from medvlm_bib.readers.csl_notes import divided, set_note
from medvlm_bib.readers.foreign import LeftOut, without_markup
from medvlm_bib.reference import Name, PartialDate, Reference, Source, Venue, maker

__all__ = ["ItemReader"]

# Variables that are put together with others; the text of each waits under its own name
_JOINED = (
    *("id", "citation-key", "container-title", "container-title-short", "journalAbbreviation"),
    *("event-title", "event", "archive", "archive_location", "archive-location"),
)
# variable -> attribute, for text that is copied
_TEXT = {**dict(TEXT), **dict(HEADING), "shortTitle": "title_short", **dict(zip(_JOINED, _JOINED, strict=True))}
_TEXT.update({"type": "type", "DOI": "doi", "number": "number", "publisher": "publisher"})
_MARKED = ("title", "title_short", "abstract")
_DATES = tuple(DATES)
_NAMES = tuple(NAMES)
_FAMILY_GIVEN = {"family", "given"}
_NAME_KEYS = dict(NAME_PARTS)
# those that take more than a copy, or say nothing of the work
_OTHERS = frozenset((*dict(DATES), *dict(NAMES), "keyword", "status", "note", "custom", "source", "schema"))
_PAGE_FIRST = ("page-first", "article-number")
_ARXIV_NUMBER = re.compile(r"arXiv:\s*(\S+?)(?:v(\d+))?(?:\s*\[([\w.-]+)\])?", re.IGNORECASE)
_ARXIV_DOI = re.compile(r"10\.48550/arXiv\.(.+)", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"item\d+")
_SUFFIX = re.compile(r"(.*), (Jr\.?|Sr\.?|I{2,3}|IV|VI{0,3})")


class ItemReader:
    """Reads the items of one file; what repeats in it is made once."""

    def __init__(self, problems: list[Problem]) -> None:
        self._make = maker()
        self._problems = problems
        self._left_out = LeftOut("variable")
        self._names: dict[tuple[str, str], Name] = {}
        self._dates = Remembered[tuple[Any, ...], PartialDate | None](_date_of_numbers)
        self._venues = Remembered[tuple[str, str, str, str], Venue](Venue._make)
        self._keywords = Remembered[tuple[str, tuple[str, ...]], tuple[str, ...]](lambda found: divided(*found))
        self._keys: dict[str, int] = {}  # with the line of the first item that has it

    def finish(self) -> None:
        """Report what the records had no place for."""
        self._left_out.report(self._problems)

    def read(self, item: Mapping[str, Any], source: Source) -> Reference:
        """Return the reference that an item describes; ``source`` stands where the item says nothing better."""
        values = self._texts(item, source)
        for variable, attribute in _NAMES:
            if variable in item:
                values[attribute] = self._read_names(item[variable])
        for variable, attribute in _DATES:
            if variable in item:
                values[attribute] = self._date(item[variable])
        if not values.get("type"):
            values["type"] = "document"
        values["citation_key"] = self._key(values, source)
        values["source"] = source
        custom = item.get("custom")
        if isinstance(custom, dict):
            restore(values, custom)
        else:
            custom = {}
        self._publication(values, custom, source)
        self._set_keywords(values, item, custom)
        if item.get("status") == RETRACTED:
            values["retracted"] = True
        if note := item.get("note"):
            set_note(values, text_of(note))
        return self._make(values)

    def _texts(self, item: Mapping[str, Any], source: Source) -> dict[str, Any]:
        """Return attribute -> text, for what is copied; what has no place is counted."""
        values: dict[str, Any] = {}
        attributes = _TEXT
        for variable, value in item.items():
            if variable in attributes:
                values[attributes[variable]] = value if value.__class__ is str else text_of(value)
            elif variable in _OTHERS:
                continue
            elif variable in _PAGE_FIRST:
                values.setdefault("page", text_of(value))
            elif value:
                self._left_out.add(variable, source)
        for attribute in _MARKED:
            if attribute in values and "<" in values[attribute]:
                values[attribute] = without_markup(values[attribute])
        return values

    def _key(self, values: dict[str, Any], source: Source) -> str:
        """Return the citation key: an id that is an address, or a mere place in our own output, is none."""
        name = values.pop("id", "")
        key: str = values.pop("citation-key", "")
        if not key:
            key = name
            if "://" in key or _PLACEHOLDER.fullmatch(key):
                return ""
        if key in self._keys:
            message = f"the key '{key}' is that of an earlier item too ({source._replace(line=self._keys[key])})"
            self._problems.append(Problem("duplicate-key", "warning", message, source, key))
        elif key:
            self._keys[key] = source.line
        return key

    def _read_names(self, value: Any) -> tuple[Name, ...]:
        if not isinstance(value, list):
            return ()
        names = []
        known = self._names
        for person in value:
            try:
                if len(person) == 2:
                    names.append(known[person["family"], person["given"]])
                    continue
            except (KeyError, TypeError):  # not met before; other parts; no person
                pass
            if isinstance(person, dict) and any(name := _name(person)):
                names.append(name)
                if person.keys() == _FAMILY_GIVEN and all(isinstance(part, str) for part in person.values()):
                    if len(known) >= LIMIT:
                        known.clear()
                    known[person["family"], person["given"]] = name
        return tuple(names)

    def _date(self, value: Any) -> PartialDate | None:
        """Return a date: ``date-parts`` (of a range the beginning), or ``raw`` and ``literal`` text that is one."""
        if isinstance(value, dict):
            parts = value.get("date-parts")
            if isinstance(parts, list) and parts and isinstance(parts[0], list):
                first = tuple(parts[0])
                try:
                    date = self._dates[first]
                except TypeError:  # a list in the list
                    date = None
                if date is not None:
                    return date
            value = value.get("raw") or value.get("literal")
        if not isinstance(value, str):
            return None
        from medvlm_bib.normalize.dates import parse_date  # for the few dates that are text

        return parse_date(value.partition("T")[0])

    def _publication(self, values: dict[str, Any], custom: Mapping[str, Any], source: Source) -> None:
        """Set the venue, which is the event where there is no container; beside one that says nothing new."""
        pop = values.pop
        container = pop("container-title", "")
        short_form, abbreviated = pop("container-title-short", ""), pop("journalAbbreviation", "")
        event, other_event = pop("event-title", ""), pop("event", "")
        event = event or other_event
        printed, short, kind = _text(custom, "venue"), _text(custom, "venue-short"), _text(custom, "venue-kind")
        if event and not container:
            container = event
        elif event and not (short and event.startswith(short)):
            self._left_out.add("event-title", source)
        container = without_markup(container)
        short = short or short_form or abbreviated
        if container or printed or short:
            if not container:  # of a preprint or a report, the venue is who published it
                container, values["publisher"] = values.get("publisher", ""), ""
            parts = (container, short, kind or KIND_OF_TYPE.get(values["type"], ""), printed)
            values["venue"] = self._venues[parts]
        _set_arxiv(values)

    def _set_keywords(self, values: dict[str, Any], item: Mapping[str, Any], custom: Mapping[str, Any]) -> None:
        """Divide ``keyword`` at commas, but for the headings at its end, which ``custom`` has whole."""
        words = custom.get("keyword") if custom else None
        text = item.get("keyword") or item.get("categories")
        if isinstance(words, list) or isinstance(words := text, list):
            values["keyword"] = tuple(map(text_of, words))
        elif isinstance(text, str):
            headings = values.get("section", ())
            for appearance in values.get("also", ()):
                headings += appearance.section
            values["keyword"] = self._keywords[text, headings]


def _set_arxiv(values: dict[str, Any]) -> None:
    """Set the arXiv id, which is a preprint's number but a publication's archive."""
    archive, place, other_place = (values.pop(name, "") for name in ("archive", "archive_location", "archive-location"))
    number, doi = values.get("number", ""), values.get("doi", "")
    if number[:6].lower() == "arxiv:" and (match := _ARXIV_NUMBER.fullmatch(number)):
        values["number"] = ""
        values["arxiv"] = match[1]
        if match[2]:
            values["arxiv_version"] = match[2]
        if match[3]:
            values["arxiv_class"] = match[3]
    elif archive.lower() == "arxiv":
        values["arxiv"] = (place or other_place).removeprefix("arXiv:")
    elif doi[:9] == "10.48550/" and (match := _ARXIV_DOI.fullmatch(doi)):
        values["arxiv"] = match[1]


def _text(item: Mapping[str, Any], variable: str) -> str:
    value = item.get(variable, "")
    return value if value.__class__ is str else text_of(value)


def _date_of_numbers(parts: tuple[Any, ...]) -> PartialDate | None:
    try:
        numbers = [int(part) for part in parts[:3]]
    except (TypeError, ValueError):
        return None
    return PartialDate(*numbers) if numbers and numbers[0] else None


def _name(person: Mapping[str, Any]) -> Name:
    """Return a name; ``Juan, Jr.`` in ``given``, where Zotero wants the suffix, is divided."""
    parts = {_NAME_KEYS[key]: text_of(value) for key, value in person.items() if key in _NAME_KEYS}
    if "," in parts.get("given", "") and not parts.get("suffix") and (match := _SUFFIX.fullmatch(parts["given"])):
        parts["given"], parts["suffix"] = match.groups()
    if not parts.get("family") and parts.get("given") and not parts.get("literal"):
        parts["family"] = parts.pop("given")
    return Name(**parts)
