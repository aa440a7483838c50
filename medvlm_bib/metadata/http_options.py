"""How the one door to the network behaves."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

__all__ = ["HttpOptions"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpOptions:
    """How a client behaves; the defaults are those of the command line.

    ``pace`` multiplies every wait (tests set 0); ``max_wait`` is the budget, in seconds from ``started``, of all
    requests together; ``given_up`` holds the services that are not asked any more, and why.
    """

    mailto: str = ""
    max_wait: float = 600.0
    connect_timeout: float = 10.0
    read_timeout: float = 15.0
    max_bytes: int = 20_000_000
    pace: float = 1.0
    started: float = field(default_factory=time.monotonic, compare=False)
    given_up: dict[str, str] = field(default_factory=dict, compare=False)
