"""What a user may choose of the output."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["WriteOptions"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """Choices that writers honour where their format has them.

    ``omit`` names fields to leave out, by the format's own name or by the CSL variable (``url``, ``keywords``,
    ``keyword``).
    """

    unicode: bool | None = None  # TeX formats: True UTF-8, False ASCII with accents as LaTeX, None the format's default
    links: Literal["annote", "note", "none"] = "annote"  # where the code, data and project links go
    venues: Literal["long", "short", "as-printed"] = "long"
    protect: Literal["smart", "all", "none"] = "smart"  # which words of a title are braced
    omit: frozenset[str] = frozenset()
    collections: bool = False  # BibTeX: the section tree as JabRef groups
    csl_for: Literal["citeproc", "zotero"] = "citeproc"
