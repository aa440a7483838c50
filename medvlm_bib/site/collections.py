"""What stands around the items of Zotero RDF: the page's script puts it around those that are selected.

A collection lists what is in it, so that those of a selection are not those of the whole. The script counts and
orders them as :class:`medvlm_bib.writers.zotero_collections.Collections` does; every line it writes stands here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from medvlm_bib.site.sections import Sections

__all__ = ["collection_lines"]

_OPEN = ('    <z:Collection rdf:about="#collection_', '">\n')
_TITLE = ("        <dc:title>", "</dc:title>\n")
_PART = ('        <dcterms:hasPart rdf:resource="', '"/>\n')
_CLOSE = "    </z:Collection>\n"
_FOOT = "</rdf:RDF>\n"
_COLLECTION = re.compile(
    rf"{re.escape(_OPEN[0])}\d+{re.escape(_OPEN[1])}({_TITLE[0]}.*?{_TITLE[1]})"
    rf"(?:{re.escape(_PART[0])}[^\"]*{re.escape(_PART[1])})*{_CLOSE}",
    re.DOTALL,
)


def collection_lines(zotero_rdf: str, items: Sequence[str], sections: Sections) -> dict[str, Any]:
    """Return head, foot and the lines of a collection; ``titles`` has the line of each section, by number.

    ``zotero_rdf`` is the file of all references and ``items`` its pieces of one reference. Raises ValueError for a file
    that is put together in another way.
    """
    head, tail = _around(zotero_rdf, items)
    order = list(
        dict.fromkeys(number for of_one in sections.of for own in of_one for number in _ancestry(sections, own))
    )
    titles = _COLLECTION.findall(tail)
    if len(titles) != len(order) or _COLLECTION.sub("", tail) != _FOOT:
        raise ValueError("Zotero RDF holds collections in another way than the page writes them")
    by_number = dict(zip(order, titles, strict=True))
    return {
        "head": head,
        "open": _OPEN,
        "titles": [by_number[section.number] for section in sections.rows],
        "part": _PART,
        "close": _CLOSE,
        "foot": _FOOT,
    }


def _around(text: str, items: Sequence[str]) -> tuple[str, str]:
    """Return what stands before the first item, and the collections and the end behind the last."""
    length = sum(map(len, items))
    start = text.find(items[0]) if items else text.find(_FOOT)
    return text[:start], text[start + length :]


def _ancestry(sections: Sections, number: int) -> list[int]:
    """Return the section's number behind those of the sections around it."""
    chain: list[int] = []
    while number >= 0:
        chain.append(number)
        number = sections.rows[number].parent
    return chain[::-1]
