"""Dates of BibTeX (year, month, day) and of BibLaTeX (date, urldate)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from medvlm_bib.formats.bibtex_fields import MONTHS
from medvlm_bib.formats.latex_decode import decode
from medvlm_bib.reference import PartialDate

__all__ = ["set_dates"]

_DATE = re.compile(r"\s*(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?(?![\d-])")
_NUMBERS = {month: number for number, month in enumerate(MONTHS, 1)}
_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def set_dates(values: dict[str, Any], fields: Mapping[str, str]) -> None:
    """Set issued and accessed; a year that is none, or a month that cannot be read, is left out."""
    if (date := fields.get("date")) and (match := _DATE.match(date)):
        values["issued"] = _partial(match)
    elif (year := fields.get("year")) and (match := _YEAR.search(year)):
        month, day = _month(fields["month"]) if "month" in fields else (0, 0)
        digits = fields.get("day", "")
        day = int(digits) if digits.isdigit() else day
        values["issued"] = PartialDate(int(match[0]), month, day if month and 0 < day <= 31 else 0)
    if (date := fields.get("urldate")) and (match := _DATE.match(date)):
        values["accessed"] = _partial(match)


def _partial(match: re.Match[str]) -> PartialDate:
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if not 1 <= month <= 12:  # 21 to 24 are seasons
        return PartialDate(year)
    return PartialDate(year, month, day if 1 <= day <= 31 else 0)


def _month(text: str) -> tuple[int, int]:
    """Return month and day of ``sep``, ``{September}``, ``9``, ``sep # "~15"``; zeros for what is none."""
    if text in _NUMBERS:
        return _NUMBERS[text], 0
    if not text:
        return 0, 0
    if text.isdigit():
        return (int(text), 0) if 1 <= int(text) <= 12 else (0, 0)
    from medvlm_bib.normalize.dates import parse_date  # for months in words

    words = _WORD.findall(decode(text))
    days = re.findall(r"\d\d?", text)
    for word in words:
        if date := parse_date(f"{word} 2000"):
            return date.month, int(days[0]) if days else 0
    return 0, 0
