"""Signals that end a program, as an exception: what was begun is cleaned up, and one line says why it ended."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

__all__ = ["Stopped", "exit_code", "reason", "stoppable"]

_KEPT = "no file is left half-written"
_NAMES = ("SIGTERM", "SIGHUP")  # Python has SIGINT; no system but Windows lacks the second


class Stopped(KeyboardInterrupt):
    """A signal other than Ctrl-C asked the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise :class:`Stopped` where SIGTERM or SIGHUP arrives; one that is ignored (nohup) or taken stays so.

    Does nothing outside the main thread, where Python sets no handlers.
    """
    before: dict[int, signal.Handlers] = {}
    try:
        for name in _NAMES:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is signal.SIG_DFL:
                signal.signal(number, _stop)
                before[number] = signal.SIG_DFL
    except ValueError:
        pass
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    del frame
    raise Stopped(number)


def exit_code(error: BaseException) -> int:
    """Return 128 + the signal, as shells report it."""
    cause = _cause(error)
    return 128 + (cause.number if isinstance(cause, Stopped) else signal.SIGINT)


def reason(error: BaseException) -> str:
    """Return the one line: by what the program ended, and what it left."""
    cause = _cause(error)
    word = f"ended by {signal.Signals(cause.number).name}" if isinstance(cause, Stopped) else "interrupted"
    return f"{word}: {cause.args[0] if cause.args else _KEPT}"


def _cause(error: BaseException) -> BaseException:
    """Return the interrupt itself: click makes an Abort of it, whose cause or context it is, by click's version."""
    return error.__cause__ or error.__context__ or error
