"""Work on many sources in several processes: on this machine, or wherever an Executor of concurrent.futures runs it.

What is done with a source depends on nothing but the source, so where it is done changes no result: they come back in
the order of the sources. Text goes out and records come back, both in bounded numbers; no worker needs the files.
"""

from __future__ import annotations

import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from types import TracebackType
from typing import Any, Generic, NamedTuple, TypeVar

from medvlm_bib.errors import MedvlmBibError, WorkerError

__all__ = ["LocalProcesses", "Workers", "in_order"]

Item = TypeVar("Item")
Result = TypeVar("Result")

_CHUNK = 128_000  # letters of text that go out together: some hundred entries, a tenth of a second of work
_SMALL = 500  # what a source without a word weighs
_RENEWALS = 2  # how often in a row, without a result in between, workers may be lost before that is told


class Workers:
    """An executor, and how many chunks it is given at a time: enough that none of its workers waits for the next."""

    def __init__(self, executor: Executor, chunks: int = 64) -> None:
        self.executor = executor
        self.chunks = chunks

    def renew(self) -> bool:
        """Put a new executor in place of one that has broken; return False where only its owner can."""
        return False


class _Chunk(NamedTuple, Generic[Item, Result]):
    """Items that went out together, and the answer to come: their results, and what stopped the work after these."""

    items: list[Item]
    answer: Future[tuple[list[Result], MedvlmBibError | None]]


def in_order(
    function: Callable[[Item], Result],
    items: Iterable[Item],
    workers: Workers,
    weight: Callable[[Item], int],
) -> Iterator[tuple[Item, Result]]:
    """Yield each item with the function's result, in the order of the items.

    ``function`` can be pickled, as can items and results; ``weight`` is the size of an item, by which small ones travel
    together. What the items or the function raise is raised where it would be without workers: after the results of
    all earlier items. Raises :class:`~medvlm_bib.errors.WorkerError` where workers are lost over and over.
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
    out: deque[_Chunk[Item, Result]] = deque()
    lost = 0
    while True:
        while len(out) < workers.chunks and (items := next(chunks, None)) is not None:
            out.append(_Chunk(items, _submit(workers, function, items)))
        if not out:
            return
        try:
            results, stopped = out[0].answer.result()
        except (BrokenExecutor, CancelledError) as error:
            lost += 1
            if lost > _RENEWALS or not workers.renew():
                raise WorkerError(_lost(error)) from None
            out = deque(_Chunk(chunk.items, _submit(workers, function, chunk.items)) for chunk in out)
            continue
        lost = 0
        yield from zip(out.popleft().items, results, strict=stopped is None)
        if stopped is not None:
            raise stopped


def _submit(
    workers: Workers, function: Callable[[Item], Result], items: list[Item]
) -> Future[tuple[list[Result], MedvlmBibError | None]]:
    try:
        return workers.executor.submit(_work, function, items)
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


def _lost(error: BaseException) -> str:
    if isinstance(error, CancelledError):
        return "the cluster was lost before the work was done: start it and run this again"
    return "a worker process was killed again and again (out of memory?): give fewer --jobs"


class LocalProcesses(Workers):
    """So many Python processes on this machine; a context, which none of them outlives.

    They are started afresh (not forked: that is not safe everywhere), a moment before the first work. Leaving the
    context through an exception, Ctrl-C or a plain kill for one, kills them; and they end by themselves when this
    process is killed harder.
    """

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._handles_kill = False
        super().__init__(self._start(), chunks=3 * jobs)

    def _start(self) -> Executor:
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        return _Quiet(ProcessPoolExecutor(self._jobs, get_context("spawn"), _begin))

    def renew(self) -> bool:
        """Start new processes in place of those that are left."""
        self.executor.shutdown(wait=True, cancel_futures=True)
        self.executor = self._start()
        return True

    def __enter__(self) -> LocalProcesses:
        main = threading.current_thread() is threading.main_thread()
        if main and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
            signal.signal(signal.SIGTERM, _stop)
            self._handles_kill = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            from multiprocessing import active_children

            for process in active_children():
                process.kill()
        self.executor.shutdown(wait=True, cancel_futures=True)
        if self._handles_kill:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _stop(number: int, _: object) -> None:
    raise SystemExit(128 + number)  # as shells report it


class _Quiet(Executor):
    """A pool that no signal finds half-way through a submission.

    Its processes inherit what is held back: they never see Ctrl-C, which a terminal sends to all; to end them is ours.
    """

    def __init__(self, pool: Executor) -> None:
        self._pool = pool

    def submit(self, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Submit with the signals held back: this may start a process."""
        if not hasattr(signal, "pthread_sigmask"):  # Windows
            return self._pool.submit(function, *args, **kwargs)
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
        try:
            return self._pool.submit(function, *args, **kwargs)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Shut the pool down."""
        self._pool.shutdown(wait, cancel_futures=cancel_futures)


def _begin() -> None:
    """Prepare a new process: no Ctrl-C, no looking for circles that are not there, and no life without its parent."""
    import gc
    import multiprocessing

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    gc.set_threshold(100_000, 50, 1000)
    if (parent := multiprocessing.parent_process()) is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    import os
    from multiprocessing.connection import wait

    wait([sentinel])
    os._exit(1)
