"""References as CSL items: the data model that CSL-JSON and CSL-YAML are two spellings of."""

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any, NamedTuple

from medvlm_bib.formats import derived
from medvlm_bib.formats.csl_fields import CUSTOM_TEXT, DATES, HEADING, KIND_OF_TYPE, NAMES, RETRACTED, TEXT, TYPES
from medvlm_bib.formats.known import copier
from medvlm_bib.formats.links import links_note
from medvlm_bib.reference import Appearance, Link, Name, PartialDate, Reference, Source, Venue
from medvlm_bib.writers.options import WriteOptions

__all__ = ["Item", "ItemMaker", "Spelling", "csl_items"]

Item = dict[str, Any]


class Spelling(NamedTuple):
    """How the values of an item are put down: as the data that they are, or at once as a format's text."""

    text: Callable[[str], Any]
    names: Callable[[tuple[Name, ...]], Any]
    date: Callable[[PartialDate], Any]
    words: Callable[[tuple[str, ...]], Any]
    links: Callable[[tuple[Link, ...]], Any]
    source: Callable[[Source], Any]
    also: Callable[[tuple[Appearance, ...]], Any]
    other: Callable[[Any], Any]  # a flag, or texts by name
    custom: Callable[[Item], Any]  # of values that are spelled already


_REQUIRED = frozenset({"id", "type"})
_SYNONYMS = {"keywords": "keyword", "shorttitle": "title-short"}
_copy_heading, _copy_names, _copy_dates, _copy_text = map(copier, (HEADING, NAMES, DATES, TEXT))
_copy_custom = copier(CUSTOM_TEXT)
_parts = attrgetter("source", "section", "venue", "links", "keyword")
_rare_parts = attrgetter("et_al", "also", "printed", "provenance", *(attribute for _, attribute in CUSTOM_TEXT))


def csl_items(references: Iterable[Reference], options: WriteOptions) -> Iterator[Item]:
    """Yield an item valid against the CSL-JSON 1.0.2 schema for each reference.

    ``id`` is the citation key; a record without one gets its place in the output, since the schema requires an id.
    ``options.csl_for`` decides between the standard's shape and the one from which Zotero's importer takes most.
    """
    omit = frozenset(_SYNONYMS.get(name, name) for name in (n.casefold().replace("_", "-") for n in options.omit))
    maker = ItemMaker(PLAIN, options)
    for place, reference in enumerate(references, 1):
        item = maker.item(reference, place)
        if options.csl_for == "zotero":
            from medvlm_bib.writers.csl_zotero import adapt

            adapt(item, reference, options)
        yield _without(item, omit) if omit else item


class ItemMaker:
    """Makes the items of one output, spelled as it spells them."""

    def __init__(self, spelling: Spelling, options: WriteOptions) -> None:
        self._spelling = spelling
        self._options = options

    def item(self, reference: Reference, place: int) -> Item:
        """Return the item of the reference that stands in this place of the output."""
        text, names, date = self._spelling[:3]
        key = reference.citation_key
        csl_type = reference.type if reference.type in TYPES else "document"  # one unknown type makes the file invalid
        spelled = text(key or f"item{place}")
        item: Item = {"id": spelled, "citation-key": spelled} if key else {"id": spelled}
        item["type"] = text(csl_type)
        _copy_heading(reference, item, text)
        _copy_names(reference, item, names)
        _copy_dates(reference, item, date)
        if reference.venue is not None:
            self._add_container(item, reference)
        _copy_text(reference, item, text)
        self._add_published(item, reference)
        if words := derived.keywords(reference):
            item["keyword"] = text(", ".join(words))
        if reference.retracted:
            item["status"] = text(RETRACTED)
        if note := self._note(reference):
            item["note"] = text(note)
        if custom := self._custom(reference):
            item["custom"] = self._spelling.custom(custom)
        return item

    def _add_container(self, item: Item, reference: Reference) -> None:
        text = self._spelling.text
        if title := derived.container(reference, self._options.venues):
            item["container-title"] = text(title)
            if (short := derived.abbreviation(reference)) and short != title:
                item["container-title-short"] = text(short)
            if event := derived.event(reference):
                item["event-title"] = text(event)

    def _add_published(self, item: Item, reference: Reference) -> None:
        """Add who published the work, its DOI, and the arXiv id: a preprint's number, but a publication's archive."""
        text = self._spelling.text
        if publisher := derived.publisher(reference, self._options.venues):
            item["publisher"] = text(publisher)
        if doi := derived.doi(reference):
            item["DOI"] = text(doi)
        number = reference.number
        if reference.arxiv:
            if not number and derived.is_arxiv_preprint(reference):
                number = f"arXiv:{reference.arxiv}"
            else:
                item["archive"] = text("arXiv")
                item["archive_location"] = text(reference.arxiv)
        if number:
            item["number"] = text(number)

    def _note(self, reference: Reference) -> str:
        if reference.links and self._options.links == "note":
            return "\n".join(filter(None, (reference.note, links_note(reference.links))))
        return reference.note

    def _custom(self, reference: Reference) -> Item:
        """Return what has no CSL variable; where the entry stands in its list comes first."""
        source, section, venue, links, keyword = _parts(reference)
        spelling = self._spelling
        custom: Item = {}
        if source[0]:
            custom["source"] = spelling.source(source)
        if section:
            custom["section"] = spelling.words(section)
        if venue is not None:
            _add_venue(custom, venue, reference.type, spelling.text)
        if links and self._options.links != "none":
            custom["links"] = spelling.links(links)
        rare = any(_rare_parts(reference))
        if rare:
            if reference.et_al:
                custom["et-al"] = spelling.other(True)
            _copy_custom(reference, custom, spelling.text)
        if keyword and "," in "".join(keyword):
            custom["keyword"] = spelling.words(keyword)
        if rare:
            _add_lists(custom, reference, spelling)
        return custom


def _add_lists(custom: Item, reference: Reference, spelling: Spelling) -> None:
    if reference.also:
        custom["also"] = spelling.also(reference.also)
    if reference.printed:
        custom["printed"] = spelling.other(dict(reference.printed))
    if reference.provenance:
        custom["provenance"] = spelling.other(dict(reference.provenance))


def _add_venue(custom: Item, venue: Venue, csl_type: str, text: Callable[[str], Any]) -> None:
    name, short, kind, printed = venue
    if printed:
        custom["venue"] = text(printed)
    if short and short != name:
        custom["venue-short"] = text(short)
    if kind and kind != KIND_OF_TYPE.get(csl_type):
        custom["venue-kind"] = text(kind)


def name_parts(name: Name) -> dict[str, str]:
    """Return a name as CSL has it: an organisation's text, or the parts that are known of a person's."""
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


def link_parts(link: Link) -> dict[str, str]:
    """Return a link as an object, without a label that is not known."""
    kind, url, label = link
    return {"kind": kind, "url": url, "label": label} if label else {"kind": kind, "url": url}


def date_parts(date: PartialDate) -> list[int]:
    """Return a date as far as it is known: year, month, day."""
    year, month, day = date
    return [year, month, day] if month and day else [year, month] if month else [year]


def appearance_parts(appearance: Appearance) -> Item:
    """Return a further appearance as an object."""
    entry: Item = {"source": _source(appearance.source), "section": list(appearance.section)}
    if appearance.venue:
        entry["venue"] = appearance.venue
    return entry


def _source(source: Source) -> Item:
    return {"file": source.file, "line": source.line}


def _same(value: Any) -> Any:
    return value


PLAIN = Spelling(
    text=_same,
    names=lambda names: list(map(name_parts, names)),
    date=lambda date: {"date-parts": [date_parts(date)]},
    words=list,
    links=lambda links: list(map(link_parts, links)),
    source=_source,
    also=lambda also: list(map(appearance_parts, also)),
    other=_same,
    custom=_same,
)


def _without(item: Item, omit: frozenset[str]) -> Item:
    """Return the item without the variables, and the keys of ``custom``, that the user named."""
    kept = {key: value for key, value in item.items() if key in _REQUIRED or key.casefold() not in omit}
    if "custom" in kept:
        kept["custom"] = {key: value for key, value in kept["custom"].items() if key not in omit}
    return kept
