"""One format into another, record by record: nothing is looked up, merged, filtered or held.

For what is a bibliography already. The pipeline is for lists, and for whoever wants a bibliography made better.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from medvlm_bib.errors import InputError
from medvlm_bib.problems import Problem
from medvlm_bib.readers import READERS
from medvlm_bib.readers.pieces import Text
from medvlm_bib.reference import Reference
from medvlm_bib.registry import Part
from medvlm_bib.sources import Pieces, load_sources

__all__ = ["Conversion"]

Iterating = Callable[[Text, str, list[Problem]], Iterable[Reference]]

_LARGE = 4_000_000  # bytes: files beyond are read in pieces


class Conversion:
    """The references of some sources, one by one; ``problems`` and ``count`` grow as they pass.

    A record without a key gets the one that the default pattern makes of it. Iterating raises
    :class:`~medvlm_bib.errors.InputError` for a source that cannot be read or in which there is no record.
    """

    def __init__(self, sources: Sequence[str], *, encoding: str = "", reader: str = "") -> None:
        self._sources = tuple(sources)
        self._encoding = encoding
        self._reader = reader
        self.problems: list[Problem] = []
        self.count = 0

    def __iter__(self) -> Iterator[Reference]:
        for source in self._sources:
            part = READERS[self._reader] if self._reader else READERS.for_file(source)
            path = Path(source)
            if part and (one_by_one := _one_by_one(part)) and path.is_file() and path.stat().st_size > _LARGE:
                found = one_by_one(Pieces(path, self._encoding), source, self.problems)
                yield from self._checked(found, source, part)
                continue
            for loaded in load_sources((source,), encoding=self._encoding, reader=self._reader):
                part = READERS[loaded.reader]
                read: Iterating = _one_by_one(part) or part.load()
                yield from self._checked(read(loaded.text, loaded.file, self.problems), loaded.file, part)

    def _checked(self, references: Iterable[Reference], file: str, part: Part) -> Iterator[Reference]:
        before = self.count
        for reference in references:
            self.count += 1
            yield reference if reference.citation_key else _with_key(reference)
        if self.count == before:
            raise InputError(f"{file}: no references found: is it {part.summary}?")


def _one_by_one(part: Part) -> Iterating | None:
    """Return ``iter_NAME``, which a reader may have beside ``read_NAME``."""
    module, _, function = part.target.partition(":")
    return getattr(import_module(module), function.replace("read_", "iter_", 1), None)


def _with_key(reference: Reference) -> Reference:
    from medvlm_bib.key_pattern import DEFAULT

    return reference.replace(citation_key=DEFAULT.base(reference)[0])
