"""Printed dates of any precision: ``[Mar., 2021]``, ``2024.6``, ``25th Jan., 2022``, ``2024年5月``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from medvlm_bib.data._months import MONTH, SEASON
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.reference import PartialDate

__all__ = ["find_dates", "parse_date"]

_MONTHS = {word: int(number) for number, words in MONTH.items() for word in words} | dict.fromkeys(SEASON["words"], 0)
_MONTH_WORDS = frozenset(_MONTHS)
_LETTERS = lazy_pattern(r"[^\W\d_]{3,}")

# Years that a paper or a preprint can have been printed with; other numbers of four digits are numbers.
_YEAR = r"(?P<year>19\d\d|20[0-3]\d)"
_MONTH = r"(?P<month>1[0-2]|0?[1-9])"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"
_TH = r"(?:st|nd|rd|th|ST|TH)?(?:\s?-\s?\d\d?(?:st|nd|rd|th)?)?"  # "1st", and the rest of "14-16"
_WORD = r"[^\W\d_]{3,10}(?![^\W\d_])"
_GAP = r"[\s,.'\-/_]{0,5}"
_START, _END = r"(?<![0-9A-Za-z])(?<!\d\.)", r"(?![0-9A-Za-z])"  # Chinese letters may touch a date

# Each gives the groups that it has; the words of the first two are looked up, so that no table is in a pattern.
_WORD_YEAR = lazy_pattern(
    rf"{_START}(?:{_DAY}{_TH}{_GAP}(?:of\s)?)?(?<![^\W\d_])(?P<name>{_WORD})(?:\.?\s?[-/]\s?(?P<name2>{_WORD}))?"
    rf"(?:{_GAP}(?P<day2>3[01]|[12]\d|0?[1-9]){_TH})?(?:{_GAP}{_YEAR}|\s?'(?P<short>\d\d)){_END}"
)
_YEAR_WORD = lazy_pattern(rf"{_START}{_YEAR}{_GAP}(?P<name>{_WORD})\.?(?:{_GAP}{_DAY}{_TH}(?!\d))?")
_YEAR_MONTH = lazy_pattern(
    rf"{_START}{_YEAR}\s?(?P<mark>[-./\x01])\s?{_MONTH}(?!\d)(?:\s?(?:(?P=mark)|\x02)\s?{_DAY}(?!\d))?"
    rf"(?!\.\d|-\d)\s?[\x02\x03]?{_END}"
)
_MONTH_YEAR = lazy_pattern(
    rf"{_START}(?:(?P<first>\d\d?)(?P<mark>[./-])\s?)?(?P<second>\d\d?)[./-]\s?{_YEAR}{_END}(?!\.\d)"
)
_YEAR_ALONE = lazy_pattern(rf"{_START}{_YEAR}(?!\.\d)(?:\s?\x01)?{_END}")
# Typographic signs and the words for year, month and day become ASCII first: sets of far-apart characters are slow to
# compile. One character for one, so that places stay what they are.
_PLAIN = str.maketrans("’‘–—年년月월日号일", "''--\x01\x01\x02\x02\x03\x03\x03")

# Where a year may stand, and how far before and behind it a date can reach.
_YEARISH = lazy_pattern(r"19\d\d|20[0-3]\d|'\d\d")
_BEFORE, _AFTER = 45, 35
_GAPS = " ,.-/_"
_NUMERALS = frozenset("0123456789'")  # an apostrophe may begin a year
_YYMM = lazy_pattern(r"(?:[aA][rR][xX]iv\W*)?(?P<yy>[0-3]\d)(?P<month>0[1-9]|1[0-2])")
_MONTH_YY = lazy_pattern(rf"(?P<name>{_WORD})\.?[\s,]{{0,3}}(?P<yy>[0-3]\d)")
_COMPACT = lazy_pattern(rf"{_YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])?")
_FRINGE = ' \t[](){}<>,.;:|*_`"“”‘’'


@lru_cache(maxsize=4096)
def parse_date(text: str, *, yymm: bool = False) -> PartialDate | None:
    """Return the date that the whole text is, or None.

    Brackets and punctuation around it do not matter. ``yymm`` takes years of two digits too: ``2401`` is January
    2024, as in an arXiv id, and ``June 24`` is June 2024.
    Years outside 1900 to 2039 are no years; a season is left out; ``3/4/2021`` says only its year.
    """
    bare = text.strip(_FRINGE)
    if not bare or len(bare) > 40:
        return None
    if yymm and (short := _short_date(bare)):
        return short
    if bare.isdigit() and (match := _COMPACT.fullmatch(bare)):
        return PartialDate(int(match["year"]), int(match["month"]), int(match["day"] or 0))
    spans = find_dates(bare)
    if len(spans) != 1:
        return None
    start, end, date = spans[0]
    return date if not start and end == len(bare) else None


def find_dates(text: str) -> list[tuple[int, int, PartialDate]]:
    """Return the dates inside a text, in order, as (start, end, date); a bare year counts as one."""
    found: list[tuple[int, int, PartialDate]] = []
    if not text.isascii():
        text = text.translate(_PLAIN)
    elif (last := _year_at_end(text)) is not None:
        return last
    taken = bytearray()
    for year in _YEARISH.finditer(text):
        at = year.start()
        for start, end, date in _candidates(text, max(0, at - _BEFORE), year.end() + _AFTER):
            taken = taken or bytearray(len(text))
            if start <= at < end and not any(taken[start:end]):
                taken[start:end] = b"\x01" * (end - start)
                found.append((start, end, date))
    return sorted(found)


def _year_at_end(text: str) -> list[tuple[int, int, PartialDate]] | None:
    """Return the date of an ASCII text like ``Mar., 2021`` or ``JBHI, 2022``; None where it takes a closer look.

    A year at the end that is the only number: behind a month, in a date with it, else by itself.
    """
    year, before = text[-4:], text[:-4]
    if len(year) < 4 or not ("1900" <= year <= "2039" and year.isdigit()):
        return None
    if not _NUMERALS.isdisjoint(before):
        number_before = before.rstrip()[-1:] in "./-"  # of a day or month, with the year
        if "'" in before or "19" in before or "20" in before or number_before or _has_month(before):
            return None
        return [] if before[-1:].isalnum() else [(len(before), len(text), PartialDate(int(year)))]
    words = before.rstrip(_GAPS)
    place = len(words)
    while place and words[place - 1].isalpha():
        place -= 1
    month = _MONTHS.get(words[place:].lower()) if len(before) - len(words) <= 5 and len(words) - place > 2 else None
    if month is not None:
        joined = words[:place].rstrip()[-1:] in ("-", "/")  # Jan-Feb 2022
        return None if joined else [(place, len(text), PartialDate(int(year), month))]
    if _has_month(before):
        return None
    return [] if before[-1:].isalnum() else [(len(before), len(text), PartialDate(int(year)))]


def _has_month(text: str) -> bool:
    return not _MONTH_WORDS.isdisjoint(_LETTERS.findall(text.lower()))


def _candidates(text: str, start: int, stop: int) -> Iterator[tuple[int, int, PartialDate]]:
    """Yield every reading of every date between two places, the better readings of a place first."""
    words = _has_month(text[start:stop])
    for match in _WORD_YEAR.finditer(text, start, stop) if words else ():
        year = int(match["year"] or 2000 + int(match["short"] or 0))
        if (month := _MONTHS.get(match["name"].lower())) is not None:
            yield match.start(), match.end(), _date(year, month, match["day"] or match["day2"])
        elif match["name2"] and (month := _MONTHS.get(match["name2"].lower())) is not None:
            yield match.start("name2"), match.end(), _date(year, month, match["day2"])
    for match in _YEAR_MONTH.finditer(text, start, stop):
        yield match.start(), match.end(), _date(int(match["year"]), int(match["month"]), match["day"])
    for match in _YEAR_WORD.finditer(text, start, stop) if words else ():
        if (month := _MONTHS.get(match["name"].lower())) is not None:
            yield match.start(), match.end(), _date(int(match["year"]), month, match["day"])
    for match in _MONTH_YEAR.finditer(text, start, stop):
        if (numeric := _numeric(match)) is not None:
            yield match.start(), match.end(), numeric
    for match in _YEAR_ALONE.finditer(text, start, stop):
        yield match.start(), match.end(), PartialDate(int(match["year"]))


def _short_date(text: str) -> PartialDate | None:
    if match := _YYMM.fullmatch(text):
        return PartialDate(2000 + int(match["yy"]), int(match["month"]))
    match = _MONTH_YY.fullmatch(text)
    if match and (month := _MONTHS.get(match["name"].lower())) is not None:
        return PartialDate(2000 + int(match["yy"]), month)
    return None


def _date(year: int, month: int, day: str | None) -> PartialDate:
    return PartialDate(year, month, int(day or 0) if month else 0)


def _numeric(match: re.Match[str]) -> PartialDate | None:
    """Read ``03/2021``, ``12.03.2021`` (day first, as points have it) and ``25/3/2021``."""
    year, first, second = int(match["year"]), int(match["first"] or 0), int(match["second"])
    if not match["first"]:
        return PartialDate(year, second) if 0 < second < 13 else None
    if match["mark"] != "." and 0 < first < 13 and 0 < second < 13 and first != second:
        return PartialDate(year)  # the day or the month first: nobody knows
    day, month = (first, second) if second < 13 else (second, first)
    return PartialDate(year, month, day) if 0 < month < 13 and 0 < day < 32 else None
