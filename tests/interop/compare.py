"""What a judge understood beside what was written: one text a field, in a form in which spelling does not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from medvlm_bib.formats import derived
from medvlm_bib.formats.links import links_note
from medvlm_bib.reference import Name, Reference

__all__ = ["FIELDS", "PRINTED", "expected", "understood"]

FIELDS = (
    "title",
    "author",
    "issued",
    "container",
    "volume",
    "page",
    "publisher",
    "doi",
    "url",
    "keyword",
    "note",
    "abstract",
)
PRINTED = ("title", "author")  # what can be judged of a program that prints

_MARKUP = re.compile(r"</?(?:span|i|b|em|strong|sc|su[bp])(?:\s[^<>]*)?>")
_DASHES = re.compile("[‐‑‒–—−]|-{2,3}")
_BLANK = re.compile(r"[\s\u00a0]+")


def expected(reference: Reference, name: str) -> dict[str, str]:
    """Return the fields that a reader of this format should find."""
    links = [link for link in reference.links if link.kind != "pdf"]  # RIS has a tag for a PDF
    tex, preprint = name in ("bibtex", "biblatex"), derived.is_arxiv_preprint(reference)
    note = "Retracted" if reference.retracted and tex else ""
    words = derived.keywords(reference)
    if tex:
        words = tuple(re.sub(r"\s*[,;]\s*", " ", word) for word in words)
    publisher = derived.publisher(reference)
    if name == "biblatex" and preprint:
        publisher = ""  # said by eprinttype
    return {
        "title": _plain(reference.title),
        "author": "; ".join(map(_name, reference.authors)),
        "issued": _date(reference.issued),
        "container": _plain(derived.container(reference)),
        "volume": reference.volume or (reference.collection_number if name == "bibtex" else ""),
        "page": _DASHES.sub("-", reference.page),
        "publisher": _plain(publisher),
        "doi": derived.doi(reference),
        "url": reference.url or (f"https://arxiv.org/abs/{reference.arxiv}" if tex and preprint else ""),
        "keyword": _plain(", ".join(words)),
        "note": _plain(note or reference.note or (links_note(links) if name == "ris" else "")),
        "abstract": _plain(reference.abstract),
    }


def understood(item: dict[str, Any]) -> dict[str, str]:
    """Return the fields of a CSL item as a judge gave it."""
    keyword = item.get("keyword") or item.get("categories") or ""
    return {
        "title": _plain(item.get("title")),
        "author": "; ".join(text for person in item.get("author") or () if (text := _person(person))),
        "issued": _parts(item.get("issued")),
        "container": _plain(item.get("container-title")),
        "volume": _plain(item.get("volume")),
        "page": _DASHES.sub("-", _plain(item.get("page"))),
        "publisher": _plain(item.get("publisher")),
        "doi": item.get("DOI") or "",
        "url": item.get("URL") or "",
        "keyword": _plain(", ".join(map(str, keyword)) if isinstance(keyword, list) else keyword),
        "note": _plain(item.get("note")),
        "abstract": _plain(item.get("abstract")),
    }


def _plain(text: Any) -> str:
    plain = _MARKUP.sub("", str(text or ""))
    plain = _DASHES.sub("-", unicodedata.normalize("NFC", plain))
    for quote, ascii_quote in (("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'"), ("``", '"'), ("''", '"')):
        plain = plain.replace(quote, ascii_quote)
    return _BLANK.sub(" ", plain).strip()


def _name(name: Name) -> str:
    if name.literal:
        return _plain(name.literal)
    family = f"{name.particle} {name.family}" if name.particle else name.family
    return _joined((family, name.given, name.suffix))


def _person(person: dict[str, Any]) -> str:
    if literal := person.get("literal") or person.get("name"):
        return "" if literal == "others" else _plain(literal)
    particles = [person.get(kind) or "" for kind in ("dropping-particle", "non-dropping-particle")]
    family = " ".join(part for part in (*particles, person.get("family") or "") if part)
    given, suffix = person.get("given") or "", person.get("suffix") or ""
    return "" if family == "others" and not given else _joined((family, given, suffix))


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(text for part in parts if (text := _plain(part))).replace("' ", "'")


def _date(date: Any) -> str:
    return "-".join(str(part) for part in date or () if part)


def _parts(date: Any) -> str:
    parts = (date or {}).get("date-parts") or [[]]
    return "-".join(str(int(part)) for part in parts[0] if part)
