"""What sticks to a title: a date before it, "CVPR 2021" or "(SIGMOD 2017)" behind it, people after a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from medvlm_bib.normalize.patterns import TwinPattern, lazy_pattern
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import are_people, count_words, date_of, is_remark, tidy, venue_of
from medvlm_bib.readers.lists.sides import is_identifier, read_side, read_whole
from medvlm_bib.readers.lists.things import named_venue, thing_of

__all__ = ["peel", "peel_bracket", "peel_code", "peel_venue"]

_STOP = lazy_pattern(r"((?<!\b[A-Z])[.]|[?!])[\"”’)]*\s+(?=[^\W_a-z]|arXiv|[\"“(\d])|\s+[-–—|·]\s+")
_SIGN_OF_STOP = lazy_pattern(r"[-|.?!\")] ")  # in every ASCII text with such a stop and no white space but spaces
_VENUE_YEAR = lazy_pattern(r"(.{2,40}?(?:19|20)\d\d)\s+\W*(.+?)\W*$")
_PEOPLE_RIGHT = lazy_pattern(r"^(.*\S)\s*[,，]\s*([^,，]*\bet\.? al\b[.,]?)\s*$", re.DOTALL)
_ET_AL = lazy_pattern(r"\bet\.? al\b")
_NUMBER = lazy_pattern(r"^\s*\*?\d{1,3}[.)、]\s+(?=[^\W\d_]|【)")  # "*3. Title", which Markdown takes for text
_PEEL_LEFT = lazy_pattern(r"^\s*(.{2,70}?)\s*(?:[:：|]\s+|[-–—]+\s+|[,，]\s+)")
# "22-NeurIPS-Title", "2021_TMI_Title", "CVPR2022-Title": year and venue as a code before the title
_CODED = lazy_pattern(
    r"^\s*(?:(?P<year>(?:19|20)?\d\d)\s*[-–_]\s*(?P<name>[A-Za-z][A-Za-z&+/]{1,18})"
    r"|(?P<both>[A-Za-z][A-Za-z&+]{1,15}[ _'’-]?(?:20)?\d\d))\s*[-–_:]\s*(?=[^\W_])"
)
_TWO_DIGITS = lazy_pattern(r"\d\d")  # of a year at least
_DIGIT = lazy_pattern(r"\d")
_LEADING_DATE = lazy_pattern(r"^\s*((?:19|20)\d\d(?:[-./]\d{1,2}){1,2})\s+")
_PEEL_RIGHT = lazy_pattern(r"^(.*\S)\s*(?:[.;。]\s+|[,，]\s*|\s[-–—|·]+\s*|(?<=[?!])\s+)(\S.*)$", re.DOTALL)
_YEAR_LEFT = lazy_pattern(r"^(.*[.)]|.*\w(?=\s+\(?\d{4}\)?\.\s*$))\s+\(?((?:19|20)\d\d)\)?[.,]?\s*$", re.DOTALL)

_LONG = 400  # characters; hardly a title has as many
_BLANKS = lazy_pattern(r"\s{2,}")
_MOST_STOPS = 25  # behind more of them stands no title, and every one costs a reading of all that follows


def peel(text: str, entry: Entry, line: int, found: list[str]) -> str:
    """Take dates, venues and people off both ends of a plain title, into the entry; return the title."""
    if len(text) > _LONG:
        text = _BLANKS.sub(" ", text)  # the patterns below try every place in a long row of blanks
    text = _peel_left(_NUMBER.sub("", text), entry, found)
    text = _peel_sentences(text, entry, line, found)
    if (behind := _BRACKET.match(text)) and (end := _PEEL_RIGHT.match(behind[1])):
        ended = tidy(end[2])
        if is_identifier(ended) or thing_of(ended) is not None:  # "Title, CVPR 2016 (a remark)"
            entry.notes.append(tidy(behind[2]))
            text = behind[1]
    for _ in range(6):
        match = _PEOPLE_RIGHT.match(text) or _PEEL_RIGHT.match(text)
        if match is None or count_words(match[1]) < 2:
            break
        tail = tidy(match[2])
        if not tail or is_identifier(tail) or (_ET_AL.search(tail) and not entry.authors and are_people(tail) >= 0.5):
            read_side(tail, entry, line)
        elif thing_of(tail) is None or not read_whole(tail, entry, line, found, people=False):
            break
        text = match[1]
    match = _YEAR_LEFT.match(text)
    if match and count_words(match[1]) >= 3 and (year := date_of(match[2])):
        entry.dates.append(year)
        found.append(f"date {match[2]}")
        text = match[1]
    return text


def _stops(text: str) -> Iterator[re.Match[str]]:
    """Find the ends of sentences; the pattern tries every letter, and most titles have no sign of one."""
    if text.isascii() and text.isprintable() and not _SIGN_OF_STOP.search(text):
        return iter(())
    return _STOP.finditer(text)


def _peel_sentences(text: str, entry: Entry, line: int, found: list[str]) -> str:
    """Cut at the first full stop behind which everything is explained: people, venue, date, pages."""
    for match in islice(_stops(text), _MOST_STOPS):
        title, rest = text[: match.start() + (match[1] in ("?", "!"))], text[match.end() :]
        if count_words(title) < 2:
            continue
        probe = Entry(line, line, authors=entry.authors)
        words = read_side(rest, probe, line)
        if words and not probe.notes:
            found += words
            _merge(probe, entry)
            return title
    return text


def peel_venue(text: str, entry: Entry, found: list[str]) -> str:
    """Cut a title that links, or is bold, before ". ICML 2020." or ". 2020-03", where nothing else is behind it."""
    for match in _stops(text) if _TWO_DIGITS.search(text) else ():
        title, rest = text[: match.start() + (match[1] in ("?", "!"))], text[match.end() :]
        if count_words(title) < 3 or not _TWO_DIGITS.search(rest):
            continue
        probe = Entry(0, 0)
        words = read_side(rest, probe, 0)
        sure = probe.dates or any(venue.known and venue.year for venue in probe.venues)
        if words and sure and not probe.notes and not probe.authors:
            found += words
            _merge(probe, entry)
            return title
    return text


def _merge(probe: Entry, entry: Entry) -> None:
    if probe.authors and not entry.authors:
        entry.authors, entry.authors_line = probe.authors, probe.authors_line
    entry.venues += probe.venues
    entry.dates += probe.dates
    for name in ("doi", "arxiv", "volume", "issue", "page"):
        setattr(entry, name, getattr(entry, name) or getattr(probe, name))


_CLOSING = frozenset(")）]】")
_BRACKET = TwinPattern(r"^(.*\S)\s*[(（\[【]([^()（）\[\]【】]{2,80})[)）\]】][.\s]*$", re.DOTALL)


def peel_bracket(text: str, entry: Entry, found: list[str]) -> str:
    """Take brackets with a date, a venue or a remark off the end of a title."""
    for _ in range(3):
        end = text.rstrip(" .")[-1:]
        match = _BRACKET.match(text) if end in _CLOSING or end.isspace() else None
        if match is None:
            return text
        inner = tidy(match[2])
        before, _, last = inner.rpartition(", ")
        if before and last[0].isdigit() and is_remark(last):  # "IEEE TKDE, 2009, 6000+ citations"
            inner = before
        thing = thing_of(inner)
        if thing is None and count_words(match[1]) < 2:
            return text
        first = thing_of(inner.split(",")[0]) or thing_of(inner.split(" from ")[0])
        first = first or thing_of(inner.split(",")[-1]) or named_venue(inner)
        if thing is None and first is None and not is_remark(inner):
            return text
        if thing is not None or first is not None:
            read_side(inner, entry, 0)
        found.append(f"in brackets: {inner}")
        text = match[1]
    return text


def peel_code(text: str, entry: Entry, found: list[str]) -> str:
    """Take year and venue off that stand before a title as a code, "22-NeurIPS-..."."""
    match = _CODED.match(text) if _DIGIT.search(text.lstrip()[:25]) else None
    if match is None:
        return text
    year = match["year"] or ""
    printed = match["both"] or f"{match['name']} {year if len(year) == 4 else f'20{year}'}"
    venue = venue_of(printed.replace("_", " "))
    if venue is None or not venue.year or not (venue.known or (match["name"] or "").isupper()):
        return text
    entry.venues.append(venue)
    found.append(f"before the title: {match[0].strip()}")
    return text[match.end() :]


def _peel_left(text: str, entry: Entry, found: list[str]) -> str:
    """Take a date or a venue off that stand before the title; "TIM: Temporal Decoupling ..." begins with a method."""
    for _ in range(2):
        dated = _LEADING_DATE.match(text)
        match = dated or _PEEL_LEFT.match(text)
        if match is None:
            return text
        head = tidy(match[1]).strip("[]()")
        if (remark := _VENUE_YEAR.match(head)) and is_remark(remark[2]):
            head = remark[1]
        if count_words(head) > 6:
            return text
        if date := date_of(head):
            entry.dates.append(date)
        elif dated is None and (venue := venue_of(head)) and (venue.year or (venue.known and ":" not in match[0])):
            entry.venues.append(venue)
        else:
            return text
        found.append(f"before the title: {head}")
        text = text[match.end() :]
    return text
