"""The links of a record as one line of text, for formats that have a note but no list of links.

``Code: https://github.com/synlp/RRG-Review; Data: https://physionet.org/content/ms-cxr/0.1/``
"""

from __future__ import annotations

from collections.abc import Iterable

from medvlm_bib.reference import Link

__all__ = ["LABELS", "links_note", "parse_links_note"]

# kind -> the word before the address; a kind without a row is written as its own word with a capital
LABELS = {
    "code": "Code",
    "dataset": "Dataset",
    "pdf": "PDF",
    "project": "Project page",
    "model": "Model",
    "demo": "Demo",
    "video": "Video",
    "slides": "Slides",
    "poster": "Poster",
    "docs": "Documentation",
    "bibtex": "BibTeX",
}
KINDS = {label.casefold(): kind for kind, label in LABELS.items()}


def links_note(links: Iterable[Link]) -> str:
    """Return the links as one line: label, colon, address, with semicolons between them; "" for no links."""
    return "; ".join(f"{LABELS.get(link.kind) or link.kind.capitalize()}: {link.url}" for link in links)


def parse_links_note(text: str) -> tuple[Link, ...] | None:
    """Return the links of a line that :func:`links_note` wrote, or None for any other text."""
    links = []
    for part in text.split("; "):
        label, colon, url = part.partition(": ")
        if not colon or not url or " " in url or "://" not in url:
            return None
        folded = label.casefold()
        links.append(Link(KINDS.get(folded, folded), url))
    return tuple(links)
