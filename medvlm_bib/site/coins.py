"""COinS: an entry as a ContextObject in a span's title, which Zotero and others find on any page.

Keys and quirks are those of Zotero's ``parseContextObject``: what no OpenURL format fits goes as Dublin Core with
Zotero's own item type, whose title must stand before the type; ``rft.au`` is ``Last, First``, particles with the last.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from medvlm_bib.formats import derived
from medvlm_bib.formats.text import one_line
from medvlm_bib.formats.zotero_fields import ITEM_TYPES
from medvlm_bib.reference import Reference
from medvlm_bib.site.addresses import web_address

__all__ = ["coins"]

# CSL type -> OpenURL format, genre, the key of its title, the key of what holds it
_KINDS = {
    "article-journal": ("journal", "article", "rft.atitle", "rft.jtitle"),
    "paper-conference": ("book", "proceeding", "rft.atitle", "rft.btitle"),
    "chapter": ("book", "bookitem", "rft.atitle", "rft.btitle"),
    "book": ("book", "book", "rft.btitle", ""),
    "report": ("book", "report", "rft.btitle", ""),
    "thesis": ("dissertation", "", "rft.title", ""),
}


def coins(reference: Reference) -> str:
    """Return the ContextObject: ``ctx_ver=Z39.88-2004&rft_val_fmt=...``, every value percent-encoded."""
    pairs = [("ctx_ver", "Z39.88-2004"), *_head(reference), *_body(reference)]
    return "&".join(f"{key}={quote(one_line(value), safe='', errors='replace')}" for key, value in pairs if value)


def _head(reference: Reference) -> Iterator[tuple[str, str]]:
    held_by = derived.container(reference)
    if reference.type in _KINDS:
        form, genre, title, container = _KINDS[reference.type]
        yield "rft_val_fmt", f"info:ofi/fmt:kev:mtx:{form}"
        yield "rft.genre", genre
        yield title, reference.title
        if container:
            yield container, held_by
        if form == "journal":
            yield "rft.stitle", derived.abbreviation(reference)
    else:
        yield "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"
        yield "rft.title", reference.title
        yield "rft.type", (ITEM_TYPES.get(reference.type) or ITEM_TYPES["document"]).name
        yield "rft.source", held_by


def _body(reference: Reference) -> Iterator[tuple[str, str]]:
    if doi := derived.doi(reference):
        yield "rft_id", f"info:doi/{doi}"
    yield "rft_id", web_address(reference.url)
    for name in reference.authors:
        if name.literal:
            yield "rft.aucorp", name.literal
        else:
            given = ", ".join(part for part in (name.given, name.suffix) if part)
            yield "rft.au", f"{derived.surname(name)}, {given}" if given else derived.surname(name)
    yield "rft.date", str(reference.issued or "")
    yield from (
        ("rft.volume", reference.volume),
        ("rft.issue", reference.issue),
        ("rft.pages", reference.page),
        ("rft.series", reference.collection_title),
        ("rft.edition", reference.edition),
        ("rft.pub", derived.publisher(reference)),
        ("rft.place", reference.publisher_place),
        ("rft.issn", reference.issn),
        ("rft.isbn", reference.isbn),
        ("rft.description", reference.abstract),
        ("rft.language", reference.language),
    )
    for word in derived.keywords(reference):
        yield "rft.subject", word
