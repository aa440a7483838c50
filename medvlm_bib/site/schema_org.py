"""The bibliography for search engines: schema.org's ItemList as JSON-LD."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from medvlm_bib.formats import derived
from medvlm_bib.reference import Name, Reference
from medvlm_bib.site.addresses import web_address

__all__ = ["item_list"]

# CSL type -> schema.org type; all others are articles
_TYPES = {
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "post-weblog": "BlogPosting",
    "report": "Report",
    "software": "SoftwareSourceCode",
    "thesis": "Thesis",
    "webpage": "WebPage",
}
_CONTAINERS = {"journal": "Periodical", "website": "WebSite"}


def item_list(references: Sequence[Reference], title: str, base_url: str) -> dict[str, Any]:
    """Return the list as an object for json.dumps; ``base_url`` is the page's own address, or "" where not known."""
    rows = [
        {"@type": "ListItem", "position": place, "item": _item(reference)}
        for place, reference in enumerate(references, 1)
    ]
    described: dict[str, Any] = {"@context": "https://schema.org", "@type": "ItemList", "name": title}
    if base_url:
        described["url"] = base_url
    return described | {"numberOfItems": len(rows), "itemListElement": rows}


def _item(reference: Reference) -> dict[str, Any]:
    venue = derived.container(reference)
    kind = reference.venue.kind if reference.venue else ""
    doi = derived.doi(reference)
    values: dict[str, Any] = {
        "@type": _TYPES.get(reference.type, "ScholarlyArticle"),
        "name": reference.title,
        "author": [_person(name) for name in reference.authors],
        "datePublished": str(reference.issued or ""),
        "isPartOf": {"@type": _CONTAINERS.get(kind, "PublicationVolume"), "name": venue} if venue else "",
        "inLanguage": reference.language,
        "url": web_address(reference.url),
        "sameAs": f"https://doi.org/{doi}" if doi else "",
    }
    return {name: value for name, value in values.items() if value}


def _person(name: Name) -> dict[str, str]:
    return {"@type": "Organization" if name.literal else "Person", "name": str(name)}
