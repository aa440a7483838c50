"""Badges: pictures of shields.io that carry a venue, a year, an arXiv id or the label of a link."""

from __future__ import annotations

import re

from medvlm_bib.normalize.identifiers import percent_decoded
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import date_of, label_kind, line_label, venue_of

__all__ = ["badge_text", "take_badge"]

_SHIELD = lazy_pattern(r"shields\.io/(?:static/v1\?|badge/)([^?#]*)(?:\?([^#]*))?", re.IGNORECASE)
_ARXIV_ID = lazy_pattern(r"\d{4}\.\d{4,5}")


def badge_text(image: str) -> str:
    """Return what a shields.io badge shows: ``Paper-Nat Med 2023``; "" for other images and for counters."""
    match = _SHIELD.search(image)
    if not match:
        return ""
    path, query = match[1], match[2] or ""
    if "static/v1" in match[0]:
        fields = dict(part.partition("=")[::2] for part in path.split("&") if "=" in part)
        return percent_decoded(f"{fields.get('label', '')}-{fields.get('message', '')}".replace("+", " ")).strip("- ")
    name = percent_decoded(path.removesuffix(".svg")).replace("--", "\x00").replace("__", "\x01")
    parts = [part.replace("_", " ").replace("\x00", "-").replace("\x01", "_") for part in name.split("-")]
    shown = parts[:-1] if len(parts) > 1 else parts
    if query.startswith("label="):
        shown = [percent_decoded(query[6:].partition("&")[0]).replace("+", " "), *shown[-1:]]
    return "-".join(part for part in shown if part.strip()).strip()


def take_badge(text: str, entry: Entry) -> None:
    """Read a venue, a year or an arXiv id off a badge: "Paper-Nat Med 2023", "arXiv-2025.02"."""
    if not text or len(text) > 120:
        return
    if match := _ARXIV_ID.search(text):
        if "arxiv" in text.lower():
            entry.arxiv = entry.arxiv or match[0]
        return
    head, _, tail = text.partition("-")
    if tail and (label_kind(head) or line_label(head) in ("venue", "date")):
        text = tail
    shown = text.replace("-", " ")
    if date := date_of(shown):
        if not entry.dates:
            entry.dates.append(date)
            entry.provenance.setdefault("issued", "badge")
    elif (venue := venue_of(shown)) and (venue.known or venue.year) and not entry.venues:
        entry.venues.append(venue)
        entry.provenance.setdefault("venue", "badge")
        if venue.year and not entry.dates:
            entry.provenance.setdefault("issued", "badge")
