"""Records that a source gives as BibTeX, through this project's own reader."""

from __future__ import annotations

from medvlm_bib.readers import READERS, Reader
from medvlm_bib.reference import Reference

__all__ = ["parse_bibtex"]


def parse_bibtex(text: str) -> Reference:
    """Return the first entry of a BibTeX text without its key and keywords; raises ValueError where there is none."""
    read: Reader = READERS["bibtex"].load()
    entries = read(text, "", [])
    if not entries:
        raise ValueError("no BibTeX entry")
    nothing = {"citation_key": "", "abstract": "", "note": "", "url": ""}
    return entries[0].replace(keyword=(), links=(), section=(), **nothing)
