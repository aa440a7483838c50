"""An executor of processes on this machine that survives what happens to processes.

``concurrent.futures.ProcessPoolExecutor`` shares its pipes among its processes, so that one that is killed breaks all
the work (and hangs it on Python 3.10). Here each process has a pipe of its own and a thread that waits at it: one that
is killed is replaced and its work done again, and the end of this process is that of the pipes, which ends the others.
"""

from __future__ import annotations

import pickle
import signal
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, NamedTuple, TypeVar

__all__ = ["LocalProcesses"]

Result = TypeVar("Result")

_ATTEMPTS = 3
_OURS = (signal.SIGINT, signal.SIGTERM)


class _Worker(NamedTuple):
    process: Any  # a Process of multiprocessing's "spawn" context
    pipe: Connection


class LocalProcesses(Executor):
    """So many Python processes, started afresh when there is work (not forked: that is not safe everywhere).

    As a context it outlives none of its processes: left through an exception, Ctrl-C or a plain kill for one, it kills
    them. Work whose process dies is given to a new one, three times in all; then its future raises BrokenExecutor.
    """

    def __init__(self, jobs: int) -> None:
        self._threads = ThreadPoolExecutor(jobs, initializer=_hold_signals)
        self._lock = threading.Lock()
        self._workers: list[_Worker] = []
        self._idle: list[_Worker] = []
        self._ending = False
        self._handles_kill = False

    def submit(self, function: Callable[..., Result], /, *args: Any, **kwargs: Any) -> Future[Result]:
        """Give work to the next process that is free."""
        return self._threads.submit(self._work, function, args, kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let the processes finish what they have (or what is submitted), and end them."""
        self._threads.shutdown(wait, cancel_futures=cancel_futures)
        if wait:
            for worker in self._workers:
                worker.pipe.close()
            for worker in self._workers:
                worker.process.join()

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
            with self._lock:
                self._ending = True
                for worker in self._workers:
                    worker.process.kill()
        self.shutdown(wait=True, cancel_futures=True)
        if self._handles_kill:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)

    def _work(self, function: Callable[..., Result], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Result:
        message = pickle.dumps((function, args, kwargs), pickle.HIGHEST_PROTOCOL)
        for _ in range(_ATTEMPTS):
            worker = self._free_worker()
            try:
                worker.pipe.send_bytes(message)
                done, result, trace = worker.pipe.recv()
            except (EOFError, OSError):  # it was killed
                self._bury(worker)
                continue
            self._idle.append(worker)
            if done:
                return result  # type: ignore[no-any-return]
            raise result from RuntimeError(trace)
        raise BrokenExecutor("a process was killed again and again")

    def _free_worker(self) -> _Worker:
        with self._lock:
            if self._ending:
                raise BrokenExecutor("the processes are being ended")
            if self._idle:
                return self._idle.pop()
            context = get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            worker = _Worker(process, ours)
            self._workers.append(worker)
            return worker

    def _bury(self, worker: _Worker) -> None:
        with self._lock:
            self._workers.remove(worker)
        worker.process.kill()  # a pipe may break before its process does
        worker.process.join()
        worker.pipe.close()


def _stop(number: int, _: object) -> None:
    raise SystemExit(128 + number)  # as shells report it


def _hold_signals() -> None:
    """Leave signals to the main thread. A terminal sends Ctrl-C to all processes; those started here inherit this."""
    if hasattr(signal, "pthread_sigmask"):  # not on Windows
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()  # which opens the mask again when it starts
        signal.pthread_sigmask(signal.SIG_BLOCK, _OURS)


def _serve(pipe: Connection) -> None:
    """Do what is asked until nobody is there to ask: in the process."""
    import gc

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    gc.set_threshold(100_000, 50, 1000)  # as the command does: there are few circles to be found
    with suppress(EOFError, OSError):
        while True:
            pipe.send(_answer(pipe.recv_bytes()))


def _answer(message: bytes) -> tuple[bool, Any, str]:
    try:
        function, args, kwargs = pickle.loads(message)  # noqa: S301 - from our own parent
        return True, function(*args, **kwargs), ""
    except Exception as error:
        import traceback

        return False, error, traceback.format_exc()
