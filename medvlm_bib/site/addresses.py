"""Which addresses a page may lead to: a list is written by strangers, and some addresses run code."""

from __future__ import annotations

import re

from medvlm_bib.normalize.links import clean_url

__all__ = ["web_address"]

_ABSOLUTE = re.compile(r"(?:https?|ftps?)://[^/]|mailto:.", re.IGNORECASE)


def web_address(url: str) -> str:
    """Return the address as a link may hold it; "" for what is relative, runs code or reads files."""
    cleaned = clean_url(url) if url else ""
    return cleaned if _ABSOLUTE.match(cleaned) else ""
