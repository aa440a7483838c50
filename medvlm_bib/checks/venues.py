"""Checks of where a work is said to have appeared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from medvlm_bib.checks.examples import CAMVQA, GLORIA, MEDCLIP, SELF_GUIDED, SHENZHEN
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Item, Page
from medvlm_bib.data import _venue_checks as data
from medvlm_bib.normalize.identifiers import identify
from medvlm_bib.normalize.venue_addresses import venue_by_address
from medvlm_bib.normalize.venue_table import table, venue_by_typo, venue_key
from medvlm_bib.normalize.venues import resolve_venue
from medvlm_bib.reference import Reference

__all__ = ["venue_differs", "venue_not_held", "venue_of_another_publisher", "venue_typo", "venue_unknown"]

_WORD = re.compile(r"[^\W\d_]+(?:[&.-][^\W\d_]+)*")
_SHORTEST_SLIP = 6  # letters of a word that may be a slip of another
_ISSN = re.compile(r"(?:issn\.|/s)(\d{4}-\d{3}[\dx])", re.IGNORECASE)


@check(
    "venue-typo",
    "error",
    "A misspelt venue is not found by who looks for it, and is another venue to every program.",
    bad=SELF_GUIDED.replace("MICCAI", "MICAI"),
    good=SELF_GUIDED,
    mends=True,
)
def venue_typo(page: Page) -> Iterator[Finding]:
    """Look at the venues that the reader took for misspelt, and narrow them down to the wrong word."""
    for problem in page.reported("venue-typo"):
        wrong, right = _misspelt_word(problem.printed, problem.became)
        place = page.find(wrong, problem.source.line, page.end_of(problem.source.line)) if wrong else None
        if place is not None:
            yield Finding(place, f"misspelt venue: {wrong} -> {right}", wrong, right)
        else:
            yield Finding(problem.source, f"misspelt venue: {problem.printed} -> {problem.became}")


def _misspelt_word(printed: str, short: str) -> tuple[str, str]:
    """Return the wrong word of a printed venue and the right one, ("", "") where one for the other does not mend it."""
    found = resolve_venue(printed)
    year = found.year if found else 0
    for word in _WORD.findall(printed):
        row = venue_by_typo(venue_key(word))
        candidates = [row.short] if row else []
        if not candidates:
            candidates = [right for right in _words_of(short) if _alike(word, right)]
        for right in candidates:
            mended = resolve_venue(printed.replace(word, right))
            if mended and mended.known and not mended.repairs and mended.year == year:
                return word, right
    return "", ""


@lru_cache(maxsize=64)
def _words_of(short: str) -> tuple[str, ...]:
    rows = [row for row, _ in table() if row.short == short]
    return tuple(word for row in rows for name in (row.name, row.event) for word in _WORD.findall(name))


def _alike(word: str, right: str) -> bool:
    near = abs(len(word) - len(right)) <= 2 and word[:1].lower() == right[:1].lower()
    return near and word != right and len(word) >= _SHORTEST_SLIP


@check(
    "venue-unknown",
    "note",
    "A venue that the table of venues does not have is kept as printed: no full name, no publisher, a guessed kind.",
    bad=CAMVQA.replace("ACM MM", "Workshop of Nowhere"),
    good=CAMVQA,
)
def venue_unknown(page: Page) -> Iterator[Finding]:
    """Look at the venues that the reader did not know."""
    for problem in page.reported("venue-unknown"):
        yield Finding(problem.source, f"unknown venue: {problem.became}")


@check(
    "venue-differs",
    "warning",
    "The DOI or address of a work names its venue; another one is printed, so one of them is wrong.",
    bad=GLORIA.replace("[ICCV,", "[CVPR,"),
    good=GLORIA,
)
def venue_differs(page: Page) -> Iterator[Finding]:
    """Look at the venues that the reader found to contradict the address; it has compared name with name.

    Where the list puts the workshops and Findings of a conference under its heading, that is a note.
    """
    for problem in page.reported("venue-differs"):
        item = page.item_at(problem.source.line)
        if item is None or _is_no_venue(page, item, problem.printed):
            continue
        yield Finding(problem.source, problem.message, severity="note" if _is_track(item.reference) else "")


def _is_no_venue(page: Page, item: Item, printed: str) -> bool:
    """Tell whether what was read as a venue is a method's name before a colon, or a word of the language."""
    return printed.islower() or page.find(f"{printed}:", item.first, item.last) is not None


def _is_track(reference: Reference) -> bool:
    """Tell whether a heading names the conference, and the address a part of it or a workshop beside it."""
    named = venue_by_address(reference.url, identify(reference.url))
    venue = reference.venue
    if named is None or venue is None or "venue" not in reference.provenance:
        return False
    return named.venue.kind == "workshop" or venue.short in named.venue.short.split(" ")


@check(
    "venue-of-another-publisher",
    "warning",
    "A DOI begins with its publisher's number, and some hold their journal's ISSN: they do not fit the printed venue.",
    bad=SHENZHEN.replace("QIMS, 2014", "JAMIA, 2016"),
    good=SHENZHEN,
)
def venue_of_another_publisher(page: Page) -> Iterator[Finding]:
    """Hold the DOI against the ISSN and the publisher of a known journal or conference."""
    differs = {problem.source.line for problem in page.reported("venue-differs")}
    for item in page.items:
        reference = item.reference
        venue = reference.venue
        if venue is None or not reference.doi or "venue" in reference.provenance or item.first in differs:
            continue
        if why := _contradicts(reference):
            printed = venue.printed or venue.name
            yield Finding(page.in_item(item, printed), f"printed {printed}, but the DOI {reference.doi} {why}")


def _contradicts(reference: Reference) -> str:
    doi = reference.doi.lower()
    issn = _ISSN.search(doi)
    if issn and reference.issn and reference.venue and reference.venue.kind == "journal":
        known = _journal_of(issn[1].upper())
        if known and issn[1].upper() != reference.issn:
            return f"is one of {known}"
    prefix = doi.partition("/")[0]
    house = _houses().get(prefix)
    ours = _houses_by_publisher().get(reference.publisher)
    if house is not None and ours is not None and house != ours and reference.venue:
        return f"is one of {house}"
    return ""


@lru_cache(maxsize=256)
def _journal_of(issn: str) -> str:
    return next((row.name for row, _ in table() if row.issn == issn), "")


@lru_cache(maxsize=1)
def _houses() -> dict[str, str]:
    return {prefix: row["publishers"][0] for row in data.HOUSE for prefix in row["prefixes"]}


@lru_cache(maxsize=1)
def _houses_by_publisher() -> dict[str, str]:
    return {publisher: row["publishers"][0] for row in data.HOUSE for publisher in row["publishers"]}


@check(
    "venue-not-held",
    "error",
    "Not every conference is held every year: in the printed one there was none, so year or venue is wrong.",
    bad=MEDCLIP.replace("EMNLP, 2022", "NAACL, 2020").replace("Oct., 2022", "Oct., 2020"),
    good=MEDCLIP.replace("EMNLP, 2022", "NAACL, 2022").replace("Oct., 2022", "May, 2022"),
)
def venue_not_held(page: Page) -> Iterator[Finding]:
    """Hold a printed conference and year against the calendar of conferences that are not held every year."""
    for item in page.items:
        entry = item.entry
        for venue in entry.venues if entry else ():
            if venue.year and not _held(venue.venue.short, venue.year):
                printed = venue.venue.printed
                message = f"there was no {venue.venue.short} in {venue.year}"
                yield Finding(page.in_item(item, printed), message)


def _held(short: str, year: int) -> bool:
    rule: dict[str, Any] = data.HELD.get(short, {})
    if "years" in rule:
        years = rule["years"]
        return year in years or not years[0] <= year <= years[-1]
    if "first" in rule:
        return bool(year >= rule["first"])
    if "every" in rule and rule["since"] <= year <= rule.get("until", 9999):
        return bool((year % 2 == 0) == (rule["every"] == "even"))
    return True
