"""A library on disk as a source: a Zotero export, an anthology's BibTeX, anything that a reader of this project reads.

One index by identifier and folded title makes a hundred thousand records a second's work; what it finds passes the
guard like any other answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from medvlm_bib.errors import InputError
from medvlm_bib.metadata.lockfile import identities
from medvlm_bib.metadata.record import Record
from medvlm_bib.normalize.text import fold
from medvlm_bib.problems import Problem
from medvlm_bib.readers import READERS, Reader
from medvlm_bib.reference import Reference

__all__ = ["Library", "read_library"]

_PART_BLANKS = 2  # a part of three words


class Library:
    """Records, found by identifier or by title: the whole of it, or what stands before or after its colon."""

    def __init__(self, records: Iterable[Reference]) -> None:
        self._by_id: dict[str, Reference] = {}
        self._by_title: dict[str, list[Reference]] = {}
        self._by_part: dict[str, list[Reference]] = {}
        for record in records:
            for key in identities(record):
                self._by_id.setdefault(key, record)
            if title := fold(record.title):
                self._by_title.setdefault(title, []).append(record)
            for part in _parts(record.title):
                self._by_part.setdefault(part, []).append(record)

    def find(self, reference: Reference) -> Iterator[Record]:
        """Yield what may be the reference: the record of one of its identifiers, else those of its title."""
        found = [record for key in identities(reference) if (record := self._by_id.get(key))]
        if not found:
            title = fold(reference.title)
            found = self._by_title.get(title) or self._by_part.get(title, [])
            for part in () if found else _parts(reference.title):
                found = found or self._by_title.get(part, [])
        for record in {id(record): record for record in found}.values():
            yield Record(_own_fields(record))


def _parts(title: str) -> tuple[str, ...]:
    """Return the folded halves of a title with a colon that are long enough to be looked for."""
    if ": " not in title:
        return ()
    return tuple(part for half in title.split(": ", 1) if (part := fold(half)).count(" ") >= _PART_BLANKS)


def read_library(files: Iterable[str], problems: list[Problem]) -> Library:
    """Return one library of all the files; raises InputError for one that cannot be read or is of no known kind."""
    records: list[Reference] = []
    for file in files:
        part = READERS.for_file(file)
        if part is None or part.name == "list":
            raise InputError(f"{file}: a library is a .bib, .json or .ris file")
        try:
            text = Path(file).read_text("utf-8-sig")
        except UnicodeDecodeError:
            raise InputError(f"{file}: not UTF-8") from None
        except OSError as error:
            raise InputError(f"{file}: {error.strerror or error}") from None
        read: Reader = part.load()
        found: list[Problem] = []
        records += read(text, file, found)
        problems.extend(problem for problem in found if problem.severity == "error")
    return Library(records)


def _own_fields(record: Reference) -> Reference:
    """Return what the record says of the work; keys, links, keywords and notes are the library's own affair."""
    return record.replace(
        links=(), keyword=(), section=(), note="", abstract="", citation_key="", url="", accessed=None
    )
