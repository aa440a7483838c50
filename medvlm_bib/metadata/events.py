"""What a lookup tells while it runs; the library itself prints nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

__all__ = ["Event", "Notify", "ignore"]


class Event(NamedTuple):
    """One step: a request that goes out, a wait, a reference answered, refused or not found, a service given up.

    ``records`` is how many references the step is about; ``seconds`` is the length of a wait.
    """

    kind: Literal["plan", "request", "wait", "learned", "refused", "missing", "failed"]
    service: str
    records: int = 0
    seconds: float = 0.0
    detail: str = ""


Notify = Callable[[Event], None]


def ignore(event: Event) -> None:
    """Take an event and do nothing."""
