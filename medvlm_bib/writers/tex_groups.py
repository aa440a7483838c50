"""The section tree as JabRef 3 groups in BibTeX comments: JabRef reads them, and Zotero makes collections of them.

Zotero takes version 3 alone, explicit groups that are independent of their parents (``0``), and no name with a colon, a
semicolon or a brace.
"""

from __future__ import annotations

from collections.abc import Iterator

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.reference import Reference
from medvlm_bib.writers.latex import Encoder, plain_line

__all__ = ["Groups"]

_FORBIDDEN = lazy_pattern(r"[:;{}\\@%]+")


class Groups:
    """Collects which keys stand in which section, in the order of first appearance."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._members: dict[tuple[str, ...], list[str]] = {}

    def __bool__(self) -> bool:
        return bool(self._members)

    def add(self, reference: Reference, key: str) -> None:
        """Note the sections in which this entry stands, with all that lie around them."""
        for section in (reference.section, *(place.section for place in reference.also)):
            path = tuple(name for name in map(_group_name, section) if name)
            if not path:
                continue
            for depth in range(1, len(path)):
                self._members.setdefault(path[:depth], [])
            members = self._members.setdefault(path, [])
            if key not in members[-1:]:
                members.append(key)

    def comments(self) -> Iterator[str]:
        """Yield the two comments that JabRef 3 wrote."""
        yield "jabref-meta: groupsversion:3;"
        lines = ["jabref-meta: groupstree:", "0 AllEntriesGroup:;"]
        lines.extend(self._tree(()))
        yield "\n".join([*lines, ""])

    def _tree(self, parent: tuple[str, ...]) -> Iterator[str]:
        for path in [path for path in self._members if path[:-1] == parent]:
            keys = "".join(f"{key}\\;" for key in self._members[path])
            yield f"{len(path)} ExplicitGroup:{path[-1]}\\;0\\;{keys};"
            yield from self._tree(path)


def _group_name(heading: str) -> str:
    return " ".join(_FORBIDDEN.sub(" ", plain_line(heading)).split())
