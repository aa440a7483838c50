"""Work on many sources in several processes: on this machine, or wherever an Executor of concurrent.futures runs it.

What is done with a source depends on nothing but the source, so where it is done changes no result: they come back in
the order of the sources. Text goes out and records come back, both in bounded numbers; no worker needs the files.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from typing import Any, Generic, NamedTuple, TypeVar

from medvlm_bib.errors import MedvlmBibError, WorkerError

__all__ = ["Workers", "in_order"]

Item = TypeVar("Item")
Result = TypeVar("Result")

_CHUNK = 128_000  # letters of text that go out together: some hundred entries, a tenth of a second of work
_SMALL = 500  # what a source without a word weighs


class Workers(NamedTuple):
    """An executor, and how many chunks it is given at a time: enough that none of its workers waits for the next."""

    executor: Executor
    chunks: int = 64


def in_order(
    function: Callable[[Item], Result],
    items: Iterable[Item],
    workers: Workers,
    weight: Callable[[Item], int],
) -> Iterator[tuple[Item, Result]]:
    """Yield each item with the function's result, in the order of the items.

    ``function`` can be pickled, as can items and results; ``weight`` is the size of an item, by which small ones travel
    together. What the items or the function raise is raised where it would be without workers: after the results of
    all earlier items. Raises :class:`~medvlm_bib.errors.WorkerError` where the executor breaks.
    """
    source = _Chunks(items, weight)
    chunks = iter(source)
    first, second = next(chunks, None), next(chunks, None)
    if first is not None and second is None:  # not worth the way
        for item in first:
            yield item, function(item)
    elif first is not None and second is not None:
        yield from _spread(function, _again(first, second, chunks), workers)
    if source.stopped is not None:
        raise source.stopped


class _Chunks(Generic[Item]):
    """Items in lists of about one weight; what ends the items early is kept until the earlier ones are done."""

    def __init__(self, items: Iterable[Item], weight: Callable[[Item], int]) -> None:
        self._items = items
        self._weight = weight
        self.stopped: MedvlmBibError | None = None

    def __iter__(self) -> Iterator[list[Item]]:
        chunk: list[Item] = []
        weight = 0
        try:
            for item in self._items:
                chunk.append(item)
                weight += self._weight(item) + _SMALL
                if weight >= _CHUNK:
                    yield chunk
                    chunk, weight = [], 0
        except MedvlmBibError as error:
            self.stopped = error
        if chunk:
            yield chunk


def _again(first: Item, second: Item, rest: Iterator[Item]) -> Iterator[Item]:
    yield first
    yield second
    yield from rest


def _spread(
    function: Callable[[Item], Result], chunks: Iterator[list[Item]], workers: Workers
) -> Iterator[tuple[Item, Result]]:
    """Yield what :func:`in_order` does, with a bounded number of chunks out."""
    # What went out together, and the answer to come: the results, and what stopped the work after these
    out: deque[tuple[list[Item], Future[tuple[list[Result], MedvlmBibError | None]]]] = deque()
    while True:
        while len(out) < workers.chunks and (items := next(chunks, None)) is not None:
            out.append((items, _submit(workers.executor, function, items)))
        if not out:
            return
        items, answer = out.popleft()
        try:
            results, stopped = answer.result()
        except CancelledError:
            raise WorkerError("the cluster was lost before the work was done: run this again") from None
        except BrokenExecutor:
            raise WorkerError("the process that read a list was killed (out of memory?): try fewer --jobs") from None
        yield from zip(items, results, strict=stopped is None)
        if stopped is not None:
            raise stopped


def _submit(
    executor: Executor, function: Callable[[Item], Result], items: list[Item]
) -> Future[tuple[list[Result], MedvlmBibError | None]]:
    try:
        return executor.submit(_work, function, items)
    except BrokenExecutor as error:  # lost since the last answer: told with the answer, as any other loss
        answer: Future[Any] = Future()
        answer.set_exception(error)
        return answer


def _work(
    function: Callable[[Item], Result], items: list[Item]
) -> tuple[list[Result], MedvlmBibError | None]:  # in the worker
    results: list[Result] = []
    try:
        results.extend(map(function, items))
    except MedvlmBibError as error:
        return results, error
    return results, None
