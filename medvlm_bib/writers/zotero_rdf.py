"""Zotero RDF: what Zotero itself writes, and reads back without loss; the list's sections are nested collections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import StringIO
from urllib.parse import quote
from xml.sax.saxutils import XMLGenerator, escape
from xml.sax.xmlreader import AttributesImpl

from medvlm_bib.formats.zotero_fields import NAMESPACES
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Link, Reference
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.zotero_collections import Collections
from medvlm_bib.writers.zotero_item import Element, item_element, text_element

__all__ = ["write_zotero_rdf"]

# What XML cannot hold, and what makes Zotero take a whole file for ISO-8859-1
_FORBIDDEN = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]+")
_LINKED_URL = "3"  # Zotero's number for an attachment that is an address


def write_zotero_rdf(
    references: Iterable[Reference],
    options: WriteOptions,
    problems: list[Problem],  # noqa: ARG001 - what is lost is the same for every list
) -> Iterator[str]:
    """Yield RDF/XML in pieces of one item with its note and its links, then the collections.

    Links are attachments that hold an address; nothing is downloaded. A space stands for what XML cannot hold.
    """
    collections = Collections()
    names = "".join(f'\n xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{names}>\n'
    for place, reference in enumerate(references, 1):
        about = "#" + quote(reference.citation_key or f"item{place}", safe="", errors="replace")
        yield _serialise(_elements(reference, about, options))
        collections.add(about, reference)
    yield _serialise(collections.elements())
    yield "</rdf:RDF>\n"


def _elements(reference: Reference, about: str, options: WriteOptions) -> list[Element]:
    item = item_element(reference, about, options)
    elements = [item]
    if reference.note:
        text = text_element("rdf:value", f"<p>{escape(reference.note)}</p>")
        elements.append(Element("bib:Memo", {"rdf:about": f"{about}-note"}, children=[text]))
        item.children.append(Element("dcterms:isReferencedBy", {"rdf:resource": f"{about}-note"}))
    if options.links != "none":
        for place, link in enumerate(reference.links, 1):
            name = f"{about}-link{place}"
            elements.append(_attachment(link, name))
            item.children.append(Element("link:link", {"rdf:resource": name}))
    return elements


def _attachment(link: Link, name: str) -> Element:
    address = Element("dcterms:URI", children=[text_element("rdf:value", link.url)])
    parts = [
        text_element("z:itemType", "attachment"),
        Element("dc:identifier", children=[address]),
        text_element("dc:title", link.label or link.kind),
        text_element("z:linkMode", _LINKED_URL),
        text_element("link:type", "application/pdf" if link.kind == "pdf" else "text/html"),
    ]
    return Element("z:Attachment", {"rdf:about": name}, children=parts)


def _serialise(elements: Iterable[Element]) -> str:
    """Return the elements as XML, indented by four spaces a level as Zotero does."""
    out = StringIO()
    generator = XMLGenerator(out, encoding="utf-8", short_empty_elements=True)
    for element in elements:
        _write(element, generator, "    ")
    return out.getvalue()


def _write(element: Element, generator: XMLGenerator, indent: str) -> None:
    generator.ignorableWhitespace(indent)
    generator.startElement(element.name, AttributesImpl(element.attributes))
    if element.children:
        generator.ignorableWhitespace("\n")
        for child in element.children:
            _write(child, generator, indent + "    ")
        generator.ignorableWhitespace(indent)
    else:
        generator.characters(_FORBIDDEN.sub(" ", element.text))
    generator.endElement(element.name)
    generator.ignorableWhitespace("\n")
