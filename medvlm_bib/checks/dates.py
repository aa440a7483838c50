"""Checks of dates: held against each other and against the month that an identifier tells."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from medvlm_bib.checks.examples import GLORIA, IMAGENOME, LOVT, MEDCLIP, MEMORY, NIH, PPKED, SELF_GUIDED
from medvlm_bib.checks.habits import is_habit
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Item, Page
from medvlm_bib.normalize.identifiers import identify
from medvlm_bib.normalize.venue_addresses import venue_by_address
from medvlm_bib.reference import PartialDate, Reference, Source

__all__ = ["date_after_id", "date_before_id", "no_year", "venue_year_early", "venue_year_late", "year_differs"]

_ARXIV = re.compile(r"(?:[a-z-]+(?:\.[a-z]{2})?/)?(\d\d)(\d\d)", re.IGNORECASE)
_PREPRINT_DOI = re.compile(r"10\.(?:1101|64898)/(\d{4})\.(\d\d)\.\d\d\.")
_DOI_YEAR = re.compile(r"10\.1(?:109/[a-z]+\.|016/j\.[a-z]+\.)((?:19|20)\d\d)\.", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s()\[\]]+")
_YEAR = re.compile(r"\b20\d\d\b|\barxiv\W{0,2}\d{4}\b", re.IGNORECASE)
_NEAR = 1  # months: an id may be given in the month after the paper was sent in
_SOON = 3  # months from preprint to a conference, whose date is printed then
_LATE = 3  # years from preprint to publication
_HABIT = 0.8  # the share of a list's dates that must be those of first appearance
_FEWEST = 4


@check(
    "date-before-id",
    "warning",
    "An identifier tells the month of its paper, which cannot have appeared there before: date or link is wrong.",
    bad=IMAGENOME.replace("Aug., 2021", "Mar., 2021"),
    good=IMAGENOME,
)
def date_before_id(page: Page) -> Iterator[Finding]:
    """Look for first dates before the id's month; notes in the month before, or where a publication came first."""
    for item in page.items:
        printed, known = _first_date(item), _date_of_id(item.reference)
        if printed is None or known is None or printed >= (known if printed.month else (known.year,)):
            continue
        early = not printed.month or _months(printed, known) < -_NEAR
        severity = "" if early and not _published_by(item, printed) else "note"
        message = f"dated {printed}, before its identifier ({_shown(item.reference)}, {known})"
        yield Finding(_place(page, item, printed), message, severity=severity)


@check(
    "date-after-id",
    "warning",
    "In a list whose dates say when a work first appeared, one long after the month of its identifier is wrong.",
    bad="\n".join((MEDCLIP, MEMORY, SELF_GUIDED, PPKED, IMAGENOME, LOVT.replace("Dec., 2021", "Aug., 2022"))),
    good="\n".join((MEDCLIP, MEMORY, SELF_GUIDED, PPKED, IMAGENOME, LOVT)),
)
def date_after_id(page: Page) -> Iterator[Finding]:
    """Look for first dates after the id's month where most are in it; notes where a venue may explain them."""
    pairs = [
        (item, printed, known)
        for item in page.items
        if (printed := _first_date(item)) and printed.month and (known := _date_of_id(item.reference))
    ]
    near = sum(abs(_months(printed, known)) <= _NEAR for _, printed, known in pairs)
    if len(pairs) < _FEWEST or near < _HABIT * len(pairs):
        return
    for item, printed, known in pairs:
        if _months(printed, known) > _NEAR:
            soon = printed.year == known.year and _months(printed, known) <= _SOON
            severity = "note" if soon and _published_by(item, printed) else ""
            message = f"dated {printed}, but its identifier is of {known} ({_shown(item.reference)})"
            yield Finding(_place(page, item, printed), message, severity=severity)


@check(
    "venue-year-early",
    "error",
    "A work is not published in a year before it first appeared.",
    bad=MEMORY.replace("EMNLP, 2020", "EMNLP, 2019"),
    good=MEMORY,
)
def venue_year_early(page: Page) -> Iterator[Finding]:
    """Compare the year printed with the venue with the first date that is printed."""
    for item in page.items:
        first, year = item.reference.available_date, _venue_year(item)
        if first and year and year < first.year and "available_date" not in item.reference.provenance:
            venue = item.reference.venue
            message = f"published in {year}, but dated {first} when it first appeared"
            yield Finding(page.in_item(item, venue.printed if venue else ""), message)


@check(
    "venue-year-late",
    "warning",
    "Few works are published so long after their preprint: year, venue or link may be those of another.",
    bad=NIH.replace("CVPR, 2017", "CVPR, 2022"),
    good=NIH,
)
def venue_year_late(page: Page) -> Iterator[Finding]:
    """Compare the year printed with the venue with the first date, or with the identifier's."""
    for item in page.items:
        dates = [date for date in (item.reference.available_date, _date_of_id(item.reference)) if date]
        year = _venue_year(item)
        if dates and year and year - min(dates).year > _LATE:
            venue = item.reference.venue
            message = f"published in {year}, {year - min(dates).year} years after it first appeared ({min(dates)})"
            yield Finding(page.in_item(item, venue.printed if venue else ""), message)


@check(
    "year-differs",
    "warning",
    "Many DOIs and addresses tell the year of their conference or volume; another one is printed.",
    bad=GLORIA.replace("ICCV, 2021", "ICCV, 2019").replace("Oct., 2021", "Oct., 2019"),
    good=GLORIA,
)
def year_differs(page: Page) -> Iterator[Finding]:
    """Compare the printed year with that of the DOI or address: exactly for a conference, roughly for a journal."""
    for item in page.items:
        reference, year = item.reference, _venue_year(item)
        venue = reference.venue
        if venue is None or not year:
            continue
        named = venue_by_address(reference.url, identify(reference.url))
        if named and named.year and named.venue.short == venue.short:
            wrong, told = named.year != year, named.year
        elif match := _DOI_YEAR.match(reference.doi):
            told = int(match[1])
            wrong = abs(told - year) > 1 and venue.kind == "journal"
        else:
            continue
        if wrong:
            message = f"printed {venue.printed or year}, but its DOI or address is of {told}"
            yield Finding(page.in_item(item, venue.printed), message)


@check(
    "no-year",
    "warning",
    "Without a year an entry cannot be cited, and its key cannot be made.",
    bad=MEDCLIP.replace(" [Oct., 2022] [EMNLP, 2022]", ""),
    good=MEDCLIP,
)
def no_year(page: Page) -> Iterator[Finding]:
    """Look at entries without a date; only a note where the list, or its section, does not print them throughout."""
    dated: dict[tuple[str, ...], list[bool]] = defaultdict(list)
    for item in page.items:
        dated[item.reference.section].append(item.reference.issued is not None)
    throughout = not is_habit(len(list(page.reported("no-year"))), len(page.items)) and not _year_in_title(page)
    for problem in page.reported("no-year"):
        at = page.item_at(problem.source.line)
        here = dated[at.reference.section] if at else []
        otherwise = 2 * sum(here) < len(here) < len(page.items)
        told = at is not None and (_year_in(page, at) or not at.is_paper)
        severity = "" if throughout and not otherwise and not told else "note"
        yield Finding(problem.source, problem.message, severity=severity)


def _year_in(page: Page, item: Item) -> bool:
    """Tell whether the text of an entry, its addresses left out, holds a year that was not read as one."""
    return any(_YEAR.search(_URL.sub("", page.lines[number - 1])) for number in page.lines_of(item))


def _year_in_title(page: Page) -> bool:
    """Tell whether the heading of the whole page names a year, as lists of one conference do."""
    title = next((block.text for block in page.blocks if block.kind == "heading"), "")
    return re.search(r"20\d\d", title) is not None


def _first_date(item: Item) -> PartialDate | None:
    """Return the date that says when a work first appeared, as printed with the entry itself."""
    reference = item.reference
    if {"issued", "available_date"} & reference.provenance.keys():
        return None
    return reference.available_date or (None if _venue_year(item) else reference.issued)


def _published_by(item: Item, printed: PartialDate) -> bool:
    """Tell whether the printed date may be that of the publication, which need not wait for the preprint."""
    year = _venue_year(item)
    known = item.reference.venue is not None and item.reference.venue.kind != "preprint"
    return known and (not year or year <= printed.year)


def _venue_year(item: Item) -> int:
    """Return the year printed with the venue of publication, 0 where there is none."""
    venue = item.reference.venue
    if venue is None or venue.kind == "preprint" or {"venue", "issued"} & item.reference.provenance.keys():
        return 0
    if item.entry is None:
        return item.reference.issued.year if item.reference.issued else 0
    return next((found.year for found in item.entry.venues if found.venue.printed == venue.printed), 0)


def _date_of_id(reference: Reference) -> PartialDate | None:
    if match := _PREPRINT_DOI.match(reference.doi):
        return PartialDate(int(match[1]), int(match[2]))
    match = _ARXIV.match(reference.arxiv)
    if not match or not 1 <= int(match[2]) <= 12:
        return None
    year = int(match[1])
    return PartialDate(1900 + year if year > 90 else 2000 + year, int(match[2]))


def _shown(reference: Reference) -> str:
    return reference.doi if _PREPRINT_DOI.match(reference.doi) else f"arXiv {reference.arxiv}"


def _months(a: PartialDate, b: PartialDate) -> int:
    return 12 * (a.year - b.year) + a.month - b.month


def _place(page: Page, item: Item, date: PartialDate) -> Source:
    """Return where a date stands in an entry: the first piece of it that reads as this date."""
    for piece in item.entry.pieces if item.entry else ():
        if piece.role == "date" and piece.value == date:
            return page.at(piece.text, piece.line or item.first, item.last)
    return page.in_item(item, str(date.year))
