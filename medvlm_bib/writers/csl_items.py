"""References as CSL items: the data model that CSL-JSON and CSL-YAML are two spellings of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any

from medvlm_bib.formats import derived
from medvlm_bib.formats.csl_fields import CUSTOM_TEXT, DATES, HEADING, KIND_OF_TYPE, NAMES, RETRACTED, TEXT, TYPES
from medvlm_bib.formats.links import links_note
from medvlm_bib.reference import Appearance, Link, Name, PartialDate, Reference, Source, Venue
from medvlm_bib.writers.options import WriteOptions

__all__ = ["csl_items"]

Item = dict[str, Any]

_REQUIRED = frozenset({"id", "type"})
_SYNONYMS = {"keywords": "keyword", "shorttitle": "title-short"}


_TEXT_NAMES = tuple(name for name, _ in TEXT)
_text_values = attrgetter(*(attribute for _, attribute in TEXT))
_CUSTOM_NAMES = tuple(name for name, _ in CUSTOM_TEXT)
_custom_values = attrgetter(*(attribute for _, attribute in CUSTOM_TEXT))
_head_values = attrgetter(*(attribute for _, attribute in (*HEADING, *NAMES, *DATES)))


def csl_items(references: Iterable[Reference], options: WriteOptions) -> Iterator[Item]:
    """Yield an item valid against the CSL-JSON 1.0.2 schema for each reference.

    ``id`` is the citation key; a record without one gets its place in the output, since the schema requires an id.
    ``options.csl_for`` decides between the standard's shape and the one from which Zotero's importer takes most.
    """
    omit = frozenset(_SYNONYMS.get(name, name) for name in (n.casefold().replace("_", "-") for n in options.omit))
    for place, reference in enumerate(references, 1):
        item = _item(reference, options)
        item["id"] = item["id"] or f"item{place}"
        if options.csl_for == "zotero":
            from medvlm_bib.writers.csl_zotero import adapt

            adapt(item, reference, options)
        yield _without(item, omit) if omit else item


def _item(reference: Reference, options: WriteOptions) -> Item:
    key = reference.citation_key
    csl_type = reference.type if reference.type in TYPES else "document"  # one unknown type makes the file invalid
    item: Item = {"id": key, "citation-key": key, "type": csl_type} if key else {"id": "", "type": csl_type}
    for (variable, convert), value in zip(_HEAD, _head_values(reference), strict=True):
        if value:
            item[variable] = convert(value)
    if title := derived.container(reference, options.venues):
        item["container-title"] = title
        if (short := derived.abbreviation(reference)) and short != title:
            item["container-title-short"] = short
        if event := derived.event(reference):
            item["event-title"] = event
    for variable, value in zip(_TEXT_NAMES, _text_values(reference), strict=True):
        if value:
            item[variable] = value
    _published(item, reference, options)
    if words := derived.keywords(reference):
        item["keyword"] = ", ".join(words)
    if reference.retracted:
        item["status"] = RETRACTED
    if note := _note(reference, options):
        item["note"] = note
    if custom := _custom(reference, options):
        item["custom"] = custom
    return item


def _note(reference: Reference, options: WriteOptions) -> str:
    if options.links == "note" and reference.links:
        return "\n".join(filter(None, (reference.note, links_note(reference.links))))
    return reference.note


def _published(item: Item, reference: Reference, options: WriteOptions) -> None:
    """Add who published the work, its DOI, and the arXiv id: a preprint's number, but a publication's archive."""
    if publisher := derived.publisher(reference, options.venues):
        item["publisher"] = publisher
    if doi := derived.doi(reference):
        item["DOI"] = doi
    number = reference.number
    if reference.arxiv:
        if not number and derived.is_arxiv_preprint(reference):
            number = f"arXiv:{reference.arxiv}"
        else:
            item["archive"] = "arXiv"
            item["archive_location"] = reference.arxiv
    if number:
        item["number"] = number


def _names(names: tuple[Name, ...]) -> list[dict[str, str]]:
    return [_name(name) for name in names]


def _name(name: Name) -> dict[str, str]:
    family, given, non_dropping, dropping, suffix, literal = name
    if literal:
        return {"literal": literal}
    parts = {"family": family, "given": given} if given else {"family": family}
    if non_dropping:
        parts["non-dropping-particle"] = non_dropping
    if dropping:
        parts["dropping-particle"] = dropping
    if suffix:
        parts["suffix"] = suffix
    return parts


def _date(date: PartialDate) -> dict[str, list[list[int]]]:
    year, month, day = date
    return {"date-parts": [[year, month, day] if month and day else [year, month] if month else [year]]}


# how each of _head_values becomes what CSL has
_HEAD: tuple[tuple[str, Callable[[Any], Any]], ...] = (
    *((variable, str) for variable, _ in HEADING),
    *((variable, _names) for variable, _ in NAMES),
    *((variable, _date) for variable, _ in DATES),
)


def _custom(reference: Reference, options: WriteOptions) -> Item:
    """Return what has no CSL variable; where the entry stands in its list comes first."""
    custom: Item = {}
    if reference.source.file:
        custom["source"] = _source(reference.source)
    if reference.section:
        custom["section"] = list(reference.section)
    if reference.venue is not None:
        custom.update(_venue(reference.venue, reference.type))
    if reference.links and options.links != "none":
        custom["links"] = [_link(link) for link in reference.links]
    if reference.et_al:
        custom["et-al"] = True
    for key, value in zip(_CUSTOM_NAMES, _custom_values(reference), strict=True):
        if value:
            custom[key] = value
    if reference.keyword and any("," in word for word in reference.keyword):
        custom["keyword"] = list(reference.keyword)
    if reference.also:
        custom["also"] = [_appearance(appearance) for appearance in reference.also]
    if reference.printed:
        custom["printed"] = dict(reference.printed)
    if reference.provenance:
        custom["provenance"] = dict(reference.provenance)
    return custom


def _venue(venue: Venue, csl_type: str) -> Iterator[tuple[str, str]]:
    if venue.printed:
        yield "venue", venue.printed
    if venue.short and venue.short != venue.name:
        yield "venue-short", venue.short
    if venue.kind and venue.kind != KIND_OF_TYPE.get(csl_type):
        yield "venue-kind", venue.kind


def _link(link: Link) -> dict[str, str]:
    kind, url, label = link
    return {"kind": kind, "url": url, "label": label} if label else {"kind": kind, "url": url}


def _source(source: Source) -> Item:
    return {"file": source.file, "line": source.line}


def _appearance(appearance: Appearance) -> Item:
    entry: Item = {"source": _source(appearance.source), "section": list(appearance.section)}
    if appearance.venue:
        entry["venue"] = appearance.venue
    return entry


def _without(item: Item, omit: frozenset[str]) -> Item:
    """Return the item without the variables, and the keys of ``custom``, that the user named."""
    kept = {key: value for key, value in item.items() if key in _REQUIRED or key.casefold() not in omit}
    if "custom" in kept:
        kept["custom"] = {key: value for key, value in kept["custom"].items() if key not in omit}
    return kept
