"""What a caller may choose of a lookup."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from medvlm_bib.metadata.events import Notify, ignore

if TYPE_CHECKING:
    from medvlm_bib.metadata.lockfile import Lock
    from medvlm_bib.metadata.merge import Prefer

__all__ = ["CompleteOptions"]


def _keep_nothing(lock: Lock) -> None:
    """Take what was learned so far and do nothing with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteOptions:
    """Where to look references up, and how.

    ``sources`` names what to ask (empty: all that need not be asked for by name). ``library`` are files of references
    to look in before any service. ``offline`` uses the lock, the cache and the library alone; ``refresh`` asks again
    what they know already. ``cache`` is the file that keeps answers, None for this run only. ``save`` is called with
    the lock every few seconds and at the end, whatever ends the run.

    ``max_wait`` counts from the making of the options, and a service that is given up is given up for all lookups with
    them, so that a folder of lists is one run.
    """

    mailto: str = ""
    max_wait: float = 600.0
    offline: bool = False
    refresh: bool = False
    sources: tuple[str, ...] = ()
    library: tuple[str, ...] = ()
    by_title: bool = False
    prefer: Prefer = ""
    cache: Path | None = None
    connect_timeout: float = 10.0
    read_timeout: float = 15.0
    max_bytes: int = 20_000_000
    pace: float = 1.0
    notify: Notify = field(default=ignore)
    save: Callable[[Lock], None] = field(default=_keep_nothing)
    started: float = field(default_factory=time.monotonic, compare=False)
    given_up: dict[str, str] = field(default_factory=dict, compare=False)
