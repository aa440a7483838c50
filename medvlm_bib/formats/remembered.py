"""What repeats within a file is worked out once, and however long the file is, only so much of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["LIMIT", "Remembered"]

LIMIT = 50_000  # values; a bibliography's names and venues of some years, and a few megabytes

Key = TypeVar("Key")
Value = TypeVar("Value")


class Remembered(dict[Key, Value]):
    """A function as a mapping: ``remembered[key]`` is ``work(key)``, done when it is met; when full, it begins anew."""

    def __init__(self, work: Callable[[Key], Value]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, key: Key) -> Value:
        value = self._work(key)
        if len(self) >= LIMIT:
            self.clear()
        self[key] = value
        return value
