"""When is what a finding says the list's own way? The figures are in docs/decisions/0090."""

from __future__ import annotations

__all__ = ["is_habit", "is_style"]

_FEW = 10  # entries or links, of which no habit can be told
_RARE = 5


def is_habit(count: int, total: int) -> bool:
    """Tell whether so many of so many do it on purpose: more than one in five, where there are enough to tell."""
    return total >= _FEW and _RARE * count > total


def is_style(count: int, total: int) -> bool:
    """Tell the same of what a list does throughout or not at all: among few, more than half are enough."""
    return is_habit(count, total) or (total < _FEW and 2 * count > total)
