"""One reference as the element that Zotero RDF has for an item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from medvlm_bib.formats import derived
from medvlm_bib.formats.csl_fields import RETRACTED
from medvlm_bib.formats.text import one_line
from medvlm_bib.formats.zotero_fields import CREATORS, EXTRA_TEXT, GENRES, ITEM_TEXT, ITEM_TYPES, ItemType
from medvlm_bib.reference import Name, Reference
from medvlm_bib.writers.options import WriteOptions

__all__ = ["Element", "item_element", "text_element"]

_REPOSITORY_TYPES = frozenset({"preprint", "dataset"})  # their publisher is the field "repository"
_SYNONYMS = {"authors": "author", "editors": "editor", "keywords": "keyword"}


@dataclass(slots=True)
class Element:
    """An XML element before it is written: its qualified name, and text or further elements in it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Element] = field(default_factory=list)


def text_element(name: str, text: str) -> Element:
    """Return an element that holds text alone."""
    return Element(name, text=text)


def item_element(reference: Reference, about: str, options: WriteOptions) -> Element:
    """Return the item named ``about``, without notes, attachments and collections."""
    item_type = ITEM_TYPES.get(reference.type) or ITEM_TYPES["document"]
    names = (name.casefold().replace("_", "-") for name in options.omit)
    omit = frozenset(_SYNONYMS.get(name, name) for name in names)
    children = [text_element("z:itemType", item_type.name)]
    for variable, elements in _parts(reference, item_type, options):
        if variable not in omit:
            children.extend(elements)
    return Element(item_type.element, {"rdf:about": about}, children=children)


def _parts(reference: Reference, item_type: ItemType, options: WriteOptions) -> Iterator[tuple[str, Iterable[Element]]]:
    """Yield the CSL variable, in lower case, and the elements that hold it."""
    yield "container-title", _container(reference, item_type, options)
    yield "collection-title", _series(reference)
    yield "author", _creators(CREATORS.get(item_type.name, "bib:authors"), reference.authors)
    yield "editor", _creators("bib:editors", reference.editors)
    yield "publisher", _publisher(reference, item_type, options)
    for attribute, name, others in ITEM_TEXT:
        if value := getattr(reference, attribute):
            yield attribute.replace("_", "-"), [text_element(others.get(item_type.name, name), value)]
    if reference.genre and item_type.name in GENRES:
        yield "genre", [text_element(GENRES[item_type.name], reference.genre)]
    yield from _identifiers(reference, item_type)
    if reference.issued:
        yield "issued", [text_element("dc:date", str(reference.issued))]
    if reference.accessed:
        yield "accessed", [text_element("z:accessDate", str(reference.accessed))]
    yield "keyword", [text_element("dc:subject", word) for word in derived.keywords(reference)]
    if extra := "\n".join(_extra(reference, item_type)):
        yield "extra", [text_element("z:extra", extra)]


def _container(reference: Reference, item_type: ItemType, options: WriteOptions) -> list[Element]:
    """Return journal or proceedings with volume, issue and ISSN; volume and issue alone where there is none."""
    numbers = [("prism:volume", reference.volume), ("prism:number", reference.issue)]
    if not item_type.container:
        return [text_element(name, text) for name, text in numbers if text]
    title = derived.container(reference, options.venues)
    short = derived.abbreviation(reference)
    texts = [
        ("dc:title", title),
        ("dcterms:alternative", short if short != title else ""),
        *numbers,
        ("dc:identifier", f"ISSN {reference.issn}" if reference.issn else ""),
    ]
    held = [text_element(name, text) for name, text in texts if text]
    if not held:
        return []
    container = [Element("dcterms:isPartOf", children=[Element(item_type.container, children=held)])]
    if item_type.name == "conferencePaper" and title:
        conference = Element("bib:Conference", children=[text_element("dc:title", title)])
        container.append(Element("bib:presentedAt", children=[conference]))
    return container


def _series(reference: Reference) -> list[Element]:
    texts = [("dc:title", reference.collection_title), ("dc:identifier", reference.collection_number)]
    held = [text_element(name, text) for name, text in texts if text]
    return [Element("dcterms:isPartOf", children=[Element("bib:Series", children=held)])] if held else []


def _creators(name: str, names: Iterable[Name]) -> list[Element]:
    people = [Element("rdf:li", children=[Element("foaf:Person", children=_person(person))]) for person in names]
    return [Element(name, children=[Element("rdf:Seq", children=people)])] if people else []


def _person(name: Name) -> list[Element]:
    """Return surname with particle, and given name with suffix; a surname alone is an organisation to Zotero."""
    family = name.literal or derived.surname(name)
    given = "" if name.literal else ", ".join(part for part in (name.given, name.suffix) if part)
    parts = [text_element("foaf:surname", family)]
    return [*parts, text_element("foaf:givenName", given)] if given else parts


def _publisher(reference: Reference, item_type: ItemType, options: WriteOptions) -> list[Element]:
    name = derived.publisher(reference, options.venues)
    if item_type.name in _REPOSITORY_TYPES:
        texts = [("z:repository", name), ("z:place", reference.publisher_place)]
        return [text_element(field, text) for field, text in texts if text]
    held = [text_element("foaf:name", name)] if name else []
    if reference.publisher_place:
        place = text_element("vcard:locality", reference.publisher_place)
        held.append(Element("vcard:adr", children=[Element("vcard:Address", children=[place])]))
    return [Element("dc:publisher", children=[Element("foaf:Organization", children=held)])] if held else []


def _identifiers(reference: Reference, item_type: ItemType) -> Iterator[tuple[str, list[Element]]]:
    if reference.url:
        address = Element("dcterms:URI", children=[text_element("rdf:value", reference.url)])
        yield "url", [Element("dc:identifier", children=[address])]
    if doi := derived.doi(reference):
        yield "doi", [text_element("dc:identifier", f"DOI {doi}")]
    if reference.isbn:
        yield "isbn", [text_element("dc:identifier", f"ISBN {reference.isbn}")]
    if reference.issn and not item_type.container:
        yield "issn", [text_element("dc:identifier", f"ISSN {reference.issn}")]
    if reference.arxiv:
        if derived.is_arxiv_preprint(reference):
            yield "archive", [text_element("z:archiveID", f"arXiv:{reference.arxiv}")]
        else:
            yield "archive", [text_element("z:archive", "arXiv"), text_element("dc:coverage", reference.arxiv)]


def _extra(reference: Reference, item_type: ItemType) -> Iterator[str]:
    """Yield the lines of the field Extra, for what Zotero has no field for."""
    if not item_type.exact:
        yield f"Type: {reference.type}"
    if reference.genre and item_type.name not in GENRES:
        yield f"genre: {one_line(reference.genre)}"
    if reference.retracted:
        yield f"status: {RETRACTED}"
    for attribute, name in EXTRA_TEXT:
        if value := getattr(reference, attribute):
            yield f"{name}: {one_line(str(value))}"
