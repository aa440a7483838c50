"""One format into another, record by record: nothing is looked up, merged, filtered or held.

For what is a bibliography already. The pipeline is for lists, and for whoever wants a bibliography made better.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module

from medvlm_bib.errors import InputError
from medvlm_bib.problems import Problem
from medvlm_bib.readers import READERS
from medvlm_bib.reference import Reference
from medvlm_bib.sources import SourceText, load_sources

__all__ = ["Conversion"]

Iterating = Callable[[str, str, list[Problem]], Iterator[Reference]]


class Conversion:
    """The references of some sources, one by one; ``problems`` and ``count`` grow as they pass.

    A record without a key gets the one that the default pattern makes of it. Iterating raises
    :class:`~medvlm_bib.errors.InputError` for a source that cannot be read or in which there is no record.
    """

    def __init__(self, sources: Sequence[str], *, encoding: str = "", reader: str = "") -> None:
        self._sources = load_sources(tuple(sources), encoding=encoding, reader=reader)
        self.problems: list[Problem] = []
        self.count = 0

    def __iter__(self) -> Iterator[Reference]:
        for source in self._sources:
            before = self.count
            for reference in _iterate(source, self.problems):
                self.count += 1
                yield reference if reference.citation_key else _with_key(reference)
            if self.count == before:
                raise InputError(f"{source.file}: no references found: is it {READERS[source.reader].summary}?")


def _iterate(source: SourceText, problems: list[Problem]) -> Iterator[Reference]:
    """Return the references one by one where the reader has ``iter_NAME`` beside ``read_NAME``, else all at once."""
    part = READERS[source.reader]
    module, _, function = part.target.partition(":")
    one_by_one: Iterating | None = getattr(import_module(module), function.replace("read_", "iter_", 1), None)
    if one_by_one is None:
        return iter(part.load()(source.text, source.file, problems))
    return one_by_one(source.text, source.file, problems)


def _with_key(reference: Reference) -> Reference:
    from medvlm_bib.key_pattern import DEFAULT

    return reference.replace(citation_key=DEFAULT.base(reference)[0])
