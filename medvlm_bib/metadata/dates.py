"""Dates as registries give them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.reference import PartialDate

__all__ = ["from_iso", "from_parts"]

_ISO = lazy_pattern(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def from_parts(value: Any) -> PartialDate | None:
    """Return a CSL date (``{"date-parts": [[2022, 4, 1]]}``), or None for one without a year (``[[null]]``)."""
    if not isinstance(value, Mapping):
        return None
    parts = (value.get("date-parts") or [[]])[0] or []
    numbers = [int(part) for part in parts if isinstance(part, int) or (isinstance(part, str) and part.isdecimal())]
    return _date(*numbers[:3]) if numbers and len(numbers) == len(parts) else None


def from_iso(text: str) -> PartialDate | None:
    """Return an ISO date of any precision; of a range or a timestamp its beginning, of anything else None."""
    found = _ISO.match(text.strip())
    return _date(*(int(part) for part in found.groups() if part)) if found else None


def _date(year: int, month: int = 0, day: int = 0) -> PartialDate | None:
    """Return the date as far as it makes sense; registries have 0000 and 2019-00-00."""
    if not 1000 <= year <= 2200:
        return None
    if not 1 <= month <= 12:
        return PartialDate(year)
    return PartialDate(year, month, day if 1 <= day <= 31 else 0)
