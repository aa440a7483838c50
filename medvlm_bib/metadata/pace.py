"""How fast one service may be asked: a start from the table, and then what its answers say."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

__all__ = ["Pace", "retry_after"]


class Pace:
    """The interval between two requests of one route; one request at a time is what every service allows."""

    def __init__(self, interval: float, *, adapts: bool = True) -> None:
        self.interval = interval
        self._adapts = adapts
        self._next = 0.0

    def until_next(self) -> float:
        """Return the seconds to wait before the next request."""
        return max(0.0, self._next - time.monotonic())

    def start(self) -> None:
        """Note that a request goes out now."""
        self._next = time.monotonic() + self.interval

    def read_headers(self, headers: Mapping[str, str]) -> None:
        """Take over the limit that the answer states: ``x-rate-limit-limit`` requests in ``x-rate-limit-interval``."""
        limit = _number(headers.get("x-rate-limit-limit", ""))
        interval = _number(headers.get("x-rate-limit-interval", "").removesuffix("s"))
        if self._adapts and limit and interval:
            self._next += interval / limit - self.interval
            self.interval = interval / limit


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that a Retry-After header asks to wait (a number or a date), or None."""
    text = headers.get("Retry-After", "").strip()
    if (seconds := _number(text)) is not None:
        return seconds
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value < 1e6 else None
