r"""Links in BibTeX notes, as the writers put them there: ``Code: \url{https://...}; Dataset: https://...\%20...``."""

from __future__ import annotations

import re

from medvlm_bib.formats.latex_decode import decode_verbatim
from medvlm_bib.formats.links import KINDS
from medvlm_bib.reference import Link

__all__ = ["split_links"]

_LINK = r"([^\W_][\w -]*): (\\url\{[^{}]*\}|[A-Za-z]+://\S+?)(?=; |$)"
_LINKS = re.compile(rf"(?:^|(?<=\. )){_LINK}(?:; {_LINK})*$")
_ONE = re.compile(_LINK)


def split_links(note: str) -> tuple[str, tuple[Link, ...]]:
    """Return the note as it is before its list of links, and the links."""
    if "://" not in note:
        return note, ()
    match = _LINKS.search(note)
    if match is None:
        return note, ()
    links = []
    for label, url in _ONE.findall(match[0]):
        folded = label.casefold()
        links.append(Link(KINDS.get(folded, folded), decode_verbatim(url)))
    return note[: match.start()].removesuffix(". "), tuple(links)
