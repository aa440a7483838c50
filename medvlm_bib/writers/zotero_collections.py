"""The headings of a list as the nested collections of Zotero RDF."""

from __future__ import annotations

from collections.abc import Iterator

from medvlm_bib.reference import Reference
from medvlm_bib.writers.zotero_item import Element, text_element

__all__ = ["Collections"]

Path = tuple[str, ...]


class Collections:
    """Gathers which item stands under which heading."""

    def __init__(self) -> None:
        self._items: dict[Path, dict[str, None]] = {}
        self._inner: dict[Path, dict[Path, None]] = {}

    def add(self, about: str, reference: Reference) -> None:
        """Put the item under every heading that the reference stands under."""
        for path in (reference.section, *(appearance.section for appearance in reference.also)):
            if path:
                for depth in range(1, len(path) + 1):
                    self._items.setdefault(path[:depth], {})
                    self._inner.setdefault(path[: depth - 1], {})[path[:depth]] = None
                self._items[path][about] = None

    def elements(self) -> Iterator[Element]:
        """Yield a collection for each heading, in the order of the list, with its inner headings before its items."""
        names = {path: f"#collection_{number}" for number, path in enumerate(self._items, 1)}
        for path, items in self._items.items():
            parts = [*(names[inner] for inner in self._inner.get(path, ())), *items]
            children = [Element("dcterms:hasPart", {"rdf:resource": part}) for part in parts]
            yield Element(
                "z:Collection", {"rdf:about": names[path]}, children=[text_element("dc:title", path[-1]), *children]
            )
