"""Hayagriva YAML: what Typst's ``bibliography`` takes beside BibLaTeX."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any

from medvlm_bib.formats import derived
from medvlm_bib.formats.hayagriva_fields import ENTRY_TEXT, PARENT_TEXT, SERIAL_NUMBERS, TYPES
from medvlm_bib.formats.links import links_note
from medvlm_bib.formats.text import one_line
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Name, PartialDate, Reference
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.protect import WORD, Protection, is_shouted, protected_spans
from medvlm_bib.writers.yaml_text import yaml_block, yaml_string

__all__ = ["write_hayagriva"]

Entry = dict[str, Any]

# One value that Typst cannot parse makes it refuse the whole file: so only what it surely parses is written.
_URL = re.compile(r"[a-z][a-z0-9+.-]*://[\w.-]+(?::\d{1,4})?(?:[/?#]\S*)?", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?")
_CONTROL = re.compile(r"[\\{}$]")  # what Hayagriva takes for markup in a formattable string

_entry_text = attrgetter(*(attribute for _, attribute in ENTRY_TEXT))
_parent_text = attrgetter(*(attribute for _, attribute in PARENT_TEXT))
_serial_numbers = attrgetter(*(attribute for _, attribute in SERIAL_NUMBERS))


def write_hayagriva(references: Iterable[Reference], options: WriteOptions, problems: list[Problem]) -> Iterator[str]:
    """Yield Hayagriva YAML in pieces of one entry, under its citation key.

    A URL or a language that Typst would refuse is left out and reported as ``not-carried``.
    """
    omit = frozenset(name.casefold().replace("_", "-") for name in options.omit)
    empty = True
    for place, reference in enumerate(references, 1):
        entry = _entry(reference, options, problems)
        if omit:
            entry = {name: value for name, value in entry.items() if name == "type" or name not in omit}
        yield f"{yaml_string(reference.citation_key or f'item{place}')}:\n{yaml_block(entry, '  ')}"
        empty = False
    if empty:
        yield "{}\n"


def _entry(reference: Reference, options: WriteOptions, problems: list[Problem]) -> Entry:
    kind, parent_kind = TYPES.get(reference.type, TYPES["document"])
    entry: Entry = {"type": kind}
    if reference.title:
        entry["title"] = _title(reference.title, reference.title_short, options)
    for field, names in (("author", reference.authors), ("editor", reference.editors)):
        if names:
            entry[field] = [_person(name) for name in names]
    if reference.issued and (issued := _date(reference.issued)):
        entry["date"] = issued
    if reference.page:
        entry["page-range"] = one_line(reference.page)
    parent = _parent(reference, parent_kind, options)
    _publication(parent or entry, reference, options)
    if parent:
        entry["parent"] = parent
    if numbers := _numbers(reference):
        entry["serial-number"] = numbers
    _address(entry, reference, problems)
    for (field, _), text in zip(ENTRY_TEXT, _entry_text(reference), strict=True):
        if text:
            entry[field] = _text(text)
    if options.links != "none" and reference.links:
        _add_links(entry, reference, options)
    return entry


def _parent(reference: Reference, kind: str, options: WriteOptions) -> Entry:
    """Return the journal, proceedings or book that holds the work, inside its series; {} where there is neither."""
    parent: Entry = {}
    if title := derived.container(reference, options.venues):
        short = derived.abbreviation(reference)
        parent = {"type": kind, "title": _title(title, short if short != title else "", options)}
    if reference.collection_title:
        series: Entry = {"type": "anthology", "title": _title(reference.collection_title, "", options)}
        if reference.collection_number:
            series["volume"] = one_line(reference.collection_number)
        if not parent:
            return series
        parent["parent"] = series
    return parent


def _publication(entry: Entry, reference: Reference, options: WriteOptions) -> None:
    """Add volume, issue, edition and publisher to the entry, or to the parent that they belong to."""
    for (field, _), text in zip(PARENT_TEXT, _parent_text(reference), strict=True):
        if text and field not in entry:
            entry[field] = one_line(text)
    name = _text(derived.publisher(reference, options.venues))
    if reference.publisher_place:
        entry["publisher"] = {"name": name, "location": _text(reference.publisher_place)}
    elif name:
        entry["publisher"] = name


def _numbers(reference: Reference) -> dict[str, str]:
    numbers = {}
    number = reference.number or reference.version
    if not number and derived.is_arxiv_preprint(reference):
        number = f"arXiv:{reference.arxiv}"
    if number:
        numbers["serial"] = one_line(number)
    if doi := derived.doi(reference):
        numbers["doi"] = one_line(doi)
    for (key, _), text in zip(SERIAL_NUMBERS, _serial_numbers(reference), strict=True):
        if text:
            numbers[key] = one_line(text)
    return numbers


def _address(entry: Entry, reference: Reference, problems: list[Problem]) -> None:
    if reference.url:
        if _URL.fullmatch(reference.url):
            accessed = _date(reference.accessed) if reference.accessed else ""
            entry["url"] = {"value": reference.url, "date": accessed} if accessed else reference.url
        else:
            _report(problems, reference, "url", reference.url)
    if reference.language:
        if _LANGUAGE.fullmatch(reference.language):
            entry["language"] = reference.language
        else:
            _report(problems, reference, "language", reference.language)


def _report(problems: list[Problem], reference: Reference, field: str, value: str) -> None:
    message = f"Hayagriva takes no {field} {value!r}; left out"
    problems.append(Problem("not-carried", "warning", message, reference.source, value))


def _add_links(entry: Entry, reference: Reference, options: WriteOptions) -> None:
    """Add the links to the note, which styles print, or else to a field that Typst does not know and passes over."""
    links = _text(links_note(reference.links))
    if options.links == "note":
        entry["note"] = f"{entry['note']}; {links}" if "note" in entry else links
    else:
        entry["annote"] = links


def _title(text: str, short: str, options: WriteOptions) -> str | dict[str, str]:
    """Return a title with braces around the words whose capitals Typst's title and sentence case would change."""
    shouted = is_shouted(text)
    value = WORD.sub(lambda match: _protected(match[0], options.protect, shouted), _text(text))
    return {"value": value, "short": _text(short)} if short else value


@lru_cache(maxsize=4096)  # titles of one field share their words
def _protected(word: str, how: Protection, shouted: bool) -> str:
    return "".join([f"{{{piece}}}" if brace else piece for piece, brace in protected_spans(word, how, shouted)])


def _text(text: str) -> str:
    return _CONTROL.sub(r"\\\g<0>", one_line(text))


def _person(name: Name) -> dict[str, str]:
    if name.literal:
        return {"name": one_line(name.literal)}
    parts = {"name": name.family, "given-name": name.given, "prefix": name.particle, "suffix": name.suffix}
    return {part: one_line(text) for part, text in parts.items() if text or part == "name"}


def _date(value: PartialDate) -> str:
    """Return the date to the precision that the calendar knows; "" for a year that ISO 8601 cannot hold."""
    year, month, day = value
    if not 0 < year < 10000:
        return ""
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return str(PartialDate(year, month if 0 < month < 13 else 0))
    return str(value)
