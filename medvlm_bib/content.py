"""Orders of records that hold wherever the records come from: by their place in the sources, and by what is in them.

Shards of one collection reach a merger in any order, and a copy of a record is no news. What has to come out the same
all the same is decided in one of these orders, never by the position in a sequence.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from medvlm_bib.reference import Reference, Source

__all__ = ["by_place", "content_text", "without_place"]

_NOWHERE = Source("")
_place = attrgetter("source")


def without_place(reference: Reference) -> Reference:
    """Return the record without where it stands; two of which this is equal are copies of each other."""
    return reference.replace(source=_NOWHERE, also=())


def content_text(reference: Reference) -> str:
    """Return a text that orders records by all that is in them: only copies have the same. It takes its time."""
    maps = {name: dict(sorted(getattr(reference, name).items())) for name in ("printed", "provenance")}
    return repr(without_place(reference).replace(**maps))


def by_place(references: Iterable[Reference]) -> list[Reference]:
    """Return the records in the order of file name, line and column, those of one place by their content.

    Whatever order they came in, the result is the same: of one list it is the list's own order.
    """
    ordered: list[Reference] = []
    for _, here in groupby(sorted(references, key=_place), key=_place):
        together = list(here)
        ordered += together if len(together) == 1 else sorted(together, key=content_text)
    return ordered
