"""Printed dates of any precision: ``[Mar., 2021]``, ``2024.6``, ``25th Jan., 2022``, ``2024年5月``."""

from __future__ import annotations

import re

from medvlm_bib.data._months import MONTH, SEASON
from medvlm_bib.reference import PartialDate

__all__ = ["find_dates", "parse_date"]

_MONTHS = {word: int(number) for number, words in MONTH.items() for word in words}
_WORDS = "|".join(sorted(_MONTHS, key=len, reverse=True))
_SEASONS = "|".join(SEASON["words"])

# Years that a paper or a preprint can have been printed with; other numbers of four digits are numbers.
_YEAR = r"(?P<year>19\d\d|20[0-3]\d)"
_MONTH = r"(?P<month>1[0-2]|0?[1-9])"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"
_NAME = rf"(?P<name>{_WORDS})\b\.?"
_ORDINAL = rf"{_DAY}(?:st|nd|rd|th)?\b\.?"
_GAP = r"[\s,'’\-–/_]*"

# In order of precedence at one place of the text; each gives the groups that it has of year, month, name and day.
_FORMS = (
    rf"{_YEAR}\s?年\s?(?:{_MONTH}\s?月(?:\s?{_DAY}\s?[日号])?)?",
    rf"{_YEAR}\s?년(?:\s?{_MONTH}\s?월(?:\s?{_DAY}\s?일)?)?",
    rf"{_YEAR}(?P<mark>[\-./–]){_MONTH}(?P=mark){_DAY}(?![\d.]*\d)",
    rf"{_YEAR}[\-./–]\s?{_MONTH}(?!\d|\.\d)(?![-–]\d)",
    rf"{_DAY}\.\s?{_MONTH}\.\s?{_YEAR}",
    rf"{_MONTH}[/.\-]{_YEAR}",
    rf"{_NAME}{_GAP}{_ORDINAL}(?:\s?[-–]\s?\d\d?)?{_GAP}{_YEAR}",
    rf"{_ORDINAL}(?:\s?[-–]\s?\d\d?)?{_GAP}(?:of\s)?{_NAME}{_GAP}{_YEAR}",
    rf"{_NAME}\s?(?:[-–/]|to|and)\s?(?:{_WORDS})\b\.?{_GAP}{_YEAR}",
    rf"{_NAME}{_GAP}{_YEAR}",
    rf"{_NAME}\s?['’](?P<short>\d\d)",
    rf"{_YEAR}{_GAP}{_NAME}(?:{_GAP}{_ORDINAL}(?!\d))?",
    rf"(?:{_SEASONS}){_GAP}{_YEAR}",
    rf"{_YEAR}(?![\d.]*\d)",
)
_START = r"(?<![\w.])"
_END = r"(?![^\W_年月日号])"
_COMPILED = [re.compile(_START + form + _END, re.IGNORECASE) for form in _FORMS]
_HAS_YEAR = re.compile(r"19\d\d|20[0-3]\d|['’]\d\d")
_YYMM = re.compile(r"(?:arxiv\W*)?(?P<yy>[0-3]\d)(?P<month>0[1-9]|1[0-2])", re.IGNORECASE)
_FRINGE = " \t[](){}<>,.;:|*_`\"“”'‘’"


def parse_date(text: str, *, yymm: bool = False) -> PartialDate | None:
    """Return the date that the whole text is, or None.

    Brackets and punctuation around it do not matter. ``yymm`` takes arXiv's short form too: ``2401`` is January 2024.
    Years outside 1900 to 2039 are no years; a season is left out.
    """
    bare = text.strip(_FRINGE)
    if not bare or len(bare) > 40:
        return None
    if yymm and (match := _YYMM.fullmatch(bare)):
        return PartialDate(2000 + int(match["yy"]), int(match["month"]))
    for form in _COMPILED:
        if (match := form.match(bare)) and match.end() == len(bare):
            return _date(match)
    return None


def find_dates(text: str) -> list[tuple[int, int, PartialDate]]:
    """Return the dates inside a text, in order, as (start, end, date); a bare year counts as one."""
    found: list[tuple[int, int, PartialDate]] = []
    if not _HAS_YEAR.search(text):
        return found
    taken = bytearray(len(text))
    for form in _COMPILED:
        for match in form.finditer(text):
            start, end = match.span()
            if not any(taken[start:end]):
                taken[start:end] = b"\x01" * (end - start)
                found.append((start, end, _date(match)))
    return sorted(found)


def _date(match: re.Match[str]) -> PartialDate:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else 2000 + int(groups["short"])
    name = groups.get("name")
    month = _MONTHS[name.lower()] if name else int(groups.get("month") or 0)
    return PartialDate(year, month, int(groups.get("day") or 0) if month else 0)
