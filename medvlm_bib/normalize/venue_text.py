"""The parts of a printed venue that are not its name: dates, volume and pages, how the paper was presented."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from medvlm_bib.data import _venue_words as words
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.venue_table import strip_decorations, venue_key

__all__ = ["EDGES", "PARENTHESES", "guess_kind", "short_year", "take_dates", "undecorated", "without_numbers"]

EDGES = " \t,;:|/\\+&!~_.·•–—-\"'`’‘“”"  # what may be left at either end when a part is taken off
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = r"(?P<name{0}>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}}\.?"
_YEAR = r"(?P<year{0}>(?:19[5-9]|20[0-4])\d)"
_DATE_SOURCE = (
    rf"(?<!\d){_YEAR.format(0)}\s*[./-]\s*(?P<month>1[0-2]|0?[1-9])(?:\s*[./-]\s*\d{{1,2}})?(?!\d)"
    rf"|(?:(?<!\w)\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?<![a-z]){_MONTH.format(1)},?\s*"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?{_YEAR.format(1)}(?!\d)"
    rf"|(?<!\d){_YEAR.format(2)}[\s,.]*(?<![a-z]){_MONTH.format(2)}(?![a-z])"
    rf"|(?<!\d){_YEAR.format(3)}(?!\d)年?"
    r"|['’‘`´](?P<yymm>\d\d(?:0[1-9]|1[0-2])|\d\d)(?!\d)"
)
_DATE = lazy_pattern(_DATE_SOURCE, re.IGNORECASE)
_ASCII_DATE = lazy_pattern(_DATE_SOURCE, re.IGNORECASE | re.ASCII)  # the same to ASCII texts, in half the time
_NUMBERS = lazy_pattern(
    r"(?:\barxiv:)?\d{4}\.\d{4,5}(?:v\d+)?\b|\babs/\S+|(?:\b(?:vol(?:ume)?|no|issue|pp?|pages?|art(?:icle)?)\b\.?\s*[\d:–-]+"
    r"|[\s,]\d{1,4}\s*\(\d{1,3}\)(?:\s*:\s*[\d–-]+)?)[\s,.;]*|[\s,]\d{1,3}$",
    re.IGNORECASE,
)
_DIGIT = lazy_pattern(r"\d")
PARENTHESES = lazy_pattern(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]\s*")
_NUMERALS = frozenset("0123456789'`")
_EMPTY = lazy_pattern(r"[(\[（]\s*[)\]）]")
_ASCII_EMPTY = lazy_pattern(r"[(\[]\s*[)\]]")
_SHORT_YEAR = lazy_pattern(r"((?:\S+ )?\S*[A-Za-z])[\s_-]?(\d\d)")


def take_dates(text: str) -> tuple[str, int, int]:
    """Return the text without its dates, and year and month of the first."""
    if (only := _only_year(text)) >= 0:
        rest = f"{text[:only]} {text[only + 4 :]}"
        if "(" in rest or "[" in rest:
            rest = _ASCII_EMPTY.sub(" ", rest)
        return rest.replace("_", " ").strip(EDGES), int(text[only : only + 4]), 0
    year = month = 0
    date, empty = (_ASCII_DATE, _ASCII_EMPTY) if text.isascii() else (_DATE, _EMPTY)
    match = date.search(text) if _DIGIT.search(text) else None
    if match:
        groups = match.groupdict()
        if groups["yymm"]:
            year = _century(int(groups["yymm"][:2]))
            month = int(groups["yymm"][2:] or 0)
        else:
            year = int(next(filter(None, (groups[f"year{n}"] for n in range(4)))))
            name = groups["name1"] or groups["name2"]
            month = _MONTHS.index(name.lower()) + 1 if name else int(groups["month"] or 0)
        text = empty.sub(" ", date.sub(" ", text))
    return text.replace("_", " ").strip(EDGES), year, month


def _only_year(text: str) -> int:
    """Return the place of the year of an ASCII text with no other number, quotation mark or month in it; else -1."""
    place = next((at for at in sorted((text.find("20"), text.find("19"))) if at >= 0), -1)
    year = text[place : place + 4] if place >= 0 else ""
    if len(year) < 4 or not ("1950" <= year <= "2049" and year.isdigit() and text.isascii()):
        return -1
    if not _NUMERALS.isdisjoint(text[:place]) or not _NUMERALS.isdisjoint(text[place + 4 :]):
        return -1
    lower = text.lower()
    return -1 if any(month in lower for month in _MONTHS) else place


def short_year(text: str) -> tuple[str, int]:
    """Return an acronym and the year behind it, "MICCAI17" or "ICCV 23"; the text and 0 where there is none."""
    match = _SHORT_YEAR.fullmatch(text)
    year = _century(int(match[2])) if match else 0
    return (match[1], year) if match and 1980 <= year <= 2035 else (text, 0)


def without_numbers(text: str) -> str:
    """Return the text without volume, issue, pages and arXiv id."""
    return _NUMBERS.sub(" ", text).strip(EDGES) if _DIGIT.search(text) else text


def _century(year: int) -> int:
    return year + (2000 if year < 50 else 1900)


@lru_cache(maxsize=1)
def _phrases() -> list[tuple[str, str]]:
    """Return the decorations, the longest first, each with its first word as it is looked for."""
    phrases = sorted((*words.DECORATIONS, *words.PENDING), key=len, reverse=True)
    return [(phrase, phrase.split(" ", 1)[0].lower()) for phrase in phrases]


@lru_cache(maxsize=256)
def _decoration(phrases: tuple[str, ...], flags: int) -> re.Pattern[str]:
    choice = "|".join(re.escape(phrase).replace(r"\ ", r"[\s-]+") for phrase in phrases)
    return re.compile(rf"^(?:{choice})(?!\w)[\W_]*|[\W_]*(?<!\w)(?:{choice})[)\]\W_]*$", re.IGNORECASE | flags)


def undecorated(core: str) -> str:
    """Return the text, as printed, without "Oral", "Best Paper" and the like at its ends."""
    core = " ".join(core.split())
    if strip_decorations(key := venue_key(core))[0] == key:
        return core
    text = core.lower()
    phrases = tuple(phrase for phrase, word in _phrases() if word in text)
    decoration = _decoration(phrases, re.ASCII if core.isascii() else 0)
    while core and phrases and (shorter := decoration.sub("", core).strip(EDGES)) != core:
        core = shorter
    return core


@lru_cache(maxsize=1)
def _guesses() -> list[tuple[str, frozenset[str]]]:
    return [(row["kind"], frozenset(row["words"])) for row in words.GUESS]


def guess_kind(name: str) -> str:
    """Return the kind of venue that the words of a name speak of, "" where none does."""
    parts = venue_key(name).split(" ")
    pairs = [f"{one} {two}" for one, two in pairwise(parts)]
    for kind, known in _guesses():
        if not known.isdisjoint(parts) or not known.isdisjoint(pairs) or any(w in name for w in known if w > "\u2e80"):
            return kind
    return "preprint" if any(part.endswith("rxiv") for part in parts) else ""
