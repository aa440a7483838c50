"""What a user may choose of the output."""

from typing import Literal, NamedTuple

__all__ = ["WriteOptions"]


class WriteOptions(NamedTuple):
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
