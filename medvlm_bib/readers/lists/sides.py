"""What plain text beside a title says: people, venue, date, volume, identifiers."""

from __future__ import annotations

import re

from medvlm_bib.normalize.dates import find_dates
from medvlm_bib.normalize.patterns import TwinPattern, lazy_pattern
from medvlm_bib.normalize.venues import Resolution
from medvlm_bib.readers.lists.date_first import date_first
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import are_people, count_words, date_of, is_remark, tidy, venue_of
from medvlm_bib.readers.lists.people_first import only_people, short_names
from medvlm_bib.readers.lists.things import add_things, is_abbreviated, named_venue, thing_of, without_in
from medvlm_bib.reference import PartialDate

__all__ = ["is_identifier", "read_side", "read_whole"]

_ARXIV = lazy_pattern(
    r"\(?\barxiv(?:\s*preprint)?(?:\s*arxiv)?\s*[:,]?\s*(?:abs/)?(\d{4}\.\d{4,5}|[a-z\-]{2,12}(?:\.[A-Z]{2})?/\d{7})(v\d+)?",
    re.IGNORECASE,
)
_DOI = lazy_pattern(r"(?:doi\s*[:.]?\s*|https?://(?:dx\.)?doi\.org/)?\b(10\.\d{4,9}/[^\s,;]+)", re.IGNORECASE)
# "Nature 521.7553 (2015): 436-444", "Neural computation 18.7 (2006): 1527-1554", "vol. 14, no. 2, pp. 1-9"
_MLA = lazy_pattern(
    r"^(?P<venue>[^\d(]{3,90}?)[\s,]+(?P<volume>\d{1,4})(?:[.(](?P<issue>\d{1,6}(?:-\d+)?)\)?)?(?:,\s*(?P<first>[A-Za-z]?\d[\d\-–]*))?\s*\((?:[^()]{0,20}?)(?P<year>(?:19|20)\d\d)\)\s*(?:[:,]\s*(?:pp?\.\s*)?(?P<page>[A-Za-z]?\d[\d\-–]*))?"
)
_VOLUME = lazy_pattern(
    r"[\s,.;]*\bvol(?:ume)?\.?\s*(\d{1,4})(?:\s*\((\d{1,4})\)|[\s,]*(?:no|issue)\.?\s*(\d{1,4}))?", re.IGNORECASE
)
# "Queue 16(1), 2018"
_VOLUME_ISSUE = lazy_pattern(r"[,\s]+(\d{1,4})\s?\((\d{1,4})\)[,\s]+(?=\(?(?:19|20)\d\d\b)")
# "2017, 42: 60-88", "42(3):60-88", "2015: 234-241"
_VOLUME_PAGES = lazy_pattern(
    r"(\b(?:19|20)\d\d)?(?:[,;\s]+(?!(?:19|20)\d\d\s*:)(\d{1,4})(?:\((\d{1,4})\))?)?\s*:\s*(\d+\s?[-–]+\s?\d+)"
)
_PAGES = lazy_pattern(r"[\s,.;]*\b(?:pp?|pages?)\.?\s*(\d+\s?[-–]+\s?\d+)", re.IGNORECASE)
_SENTENCE = TwinPattern(
    r"(?<=[\w)\"”'’?!][\w)\"”'’.?!])[.;。；]\s+(?=[^\W_a-z]|\d|[\"“(]|arXiv|\w{2,4}Rxiv)|[;|·•｜]\s*|\s[-–—]+\s|(?<=[?!])\s+(?=[^\W_a-z])|\n"
)
_COMMA = TwinPattern(r"\s*[,，、]\s*")
_ET_AL = lazy_pattern(r"\bet\.? ?al\b\.?,?", re.IGNORECASE)
_BY = lazy_pattern(r"^(?:by|authors?\s*:|from)\s+", re.IGNORECASE)

# "by Shoham Y, Leyton-Brown K. Cambridge University Press, 2008": the full stop of the last initial ends the people.
_LAST_INITIAL = lazy_pattern(r"[^\W\d_]{2,}(?:, [A-Z][^\W\d_]+)?(?:[ ,]+[A-Z]\b){1,3}\.\s+(?=[A-Z\d]|arXiv)")
_BETWEEN = {32: None, 45: None}  # the words of a name: "Andrew Bagnell", "Young-Hak Kim"
_FIRST_PART = lazy_pattern(r"[.,]")
_AND = lazy_pattern(r"^(?:and|&)\s+")
_GENERATION = lazy_pattern(r",?\s+(?:Jr\.?|Sr\.?|II|III|IV)$")


def read_side(text: str, entry: Entry, line: int, *, before: bool = False) -> list[str]:
    """Read the text before or after a title into the entry; return what was found, in words."""
    found: list[str] = []
    if before and date_first(text, entry, found):
        return found
    text = _identifiers(text, entry, found)
    if any(map(str.isdigit, text)):
        text = _volume(text, entry, found)
    if ";" in text and not entry.authors and only_people(tidy(text)):
        _people(text, entry, line, found)
        return found
    for sentence in [text] if is_abbreviated(tidy(text)) else _SENTENCE.split(text):
        rest = tidy(sentence)
        if rest:
            _sentence(rest, entry, line, found, before=before)
    return found


def is_identifier(text: str) -> bool:
    """Tell whether the text is an arXiv id or a DOI and nothing else."""
    return bool(_ARXIV.fullmatch(text) or _DOI.fullmatch(text))


def _identifiers(text: str, entry: Entry, found: list[str]) -> str:
    if "arxiv" in text.lower() and (match := _ARXIV.search(text)):
        entry.arxiv = entry.arxiv or match[1]
        found.append(f"arXiv {match[1]}")
        text = f"{text[: match.start()]}arXiv{text[match.end() :]}"
    if "10." in text and (match := _DOI.search(text)):
        entry.doi = entry.doi or match[1]
        found.append(f"DOI {match[1]}")
        text = text[: match.start()] + text[match.end() :]
    return text


def _volume(text: str, entry: Entry, found: list[str]) -> str:
    """Take volume, issue and pages out of a citation."""
    if match := _MLA.match(tidy(text)):
        venue = venue_of(f"{match['venue'].strip()}, {match['year']}")
        if venue is not None and not entry.venues:
            entry.venues.append(venue)
            entry.volume, entry.issue = match["volume"], match["issue"] or ""
            entry.page = match["page"] or match["first"] or ""
            found.append(f"venue {match['venue']}, volume, year")
            return tidy(text)[match.end() :]
    if match := _VOLUME_ISSUE.search(text):
        entry.volume, entry.issue = entry.volume or match[1], entry.issue or match[2]
        text = f"{text[: match.start()]}, {text[match.end() :]}"
    if match := _VOLUME_PAGES.search(text):
        entry.volume, entry.issue = entry.volume or match[2] or "", entry.issue or match[3] or ""
        entry.page = match[4].replace(" ", "")
        text = text[: match.start()] + (match[1] or "") + text[match.end() :]
    if match := _VOLUME.search(text):
        entry.volume, entry.issue = match[1], match[2] or match[3] or ""
        text = text[: match.start()] + ", " + text[match.end() :].lstrip(" ,.")
    if match := _PAGES.search(text):
        entry.page = "".join(match[1].split())
        text = (text[: match.start()] + text[match.end() :]).replace("()", "")
    return text


def _sentence(text: str, entry: Entry, line: int, found: list[str], *, before: bool) -> None:
    """Read one sentence: dates and venues off its end when people come before them, else as a whole."""
    if (match := _ET_AL.search(text)) and not entry.authors:
        people = _BY.sub("", text[: match.end()])
        if are_people(people.title() if people[: match.start()].isupper() else people) >= 0.5:
            _people(people, entry, line, found)
            _sentence_rest(text[match.end() :], entry, line, found)
            return
    if text[:3] == "by " and not entry.authors:
        for match in _LAST_INITIAL.finditer(text):
            rest = text[match.end() :]
            if are_people(text[3 : match.end()]) >= 0.5 and _begins_behind_people(rest):
                _people(text[3 : match.end()], entry, line, found)
                _sentence_rest(rest, entry, line, found)
                return
    parts = _COMMA.split(text)
    if len(parts) > 400:
        entry.notes.append(text)
        return
    left, things = _tail(parts)
    if things and left and not entry.authors and (short_names(left) or _are_named(left)):
        _people(_BY.sub("", left), entry, line, found)
        add_things(things, entry, found)
        return
    if read_whole(text, entry, line, found):
        return
    if left and not before and not entry.venues and (named := named_venue(text)) is not None:
        entry.venues.append(named)
        found.append(f"venue {text}")
        return
    add_things(things, entry, found)
    if left and not read_whole(left, entry, line, found):
        _first_part(_COMMA.split(left), entry, line, found, before=before)


def _begins_behind_people(text: str) -> bool:
    """Tell whether this begins with something else than the name of which the initial before it is the first."""
    first = _FIRST_PART.split(text, maxsplit=1)[0].strip()
    if venue_of(first) is not None:
        return True
    return not (first.isalpha() or (first.translate(_BETWEEN).isalpha() and are_people(first) >= 0.5))


def _tail(parts: list[str]) -> tuple[str, list[tuple[str, PartialDate | Resolution]]]:
    """Return what is left of comma-separated parts, and the dates and venues that stand at their end."""
    things: list[tuple[str, PartialDate | Resolution]] = []
    last = len(parts)
    while last > 0:
        for width in (3, 2, 1):
            text = ", ".join(parts[last - width : last]) if last >= width else ""
            thing = thing_of(text)
            if thing is not None and not (width > 1 and _is_person_and_date(parts[:last], thing)):
                things.append((text, thing))
                last -= width
                break
        else:
            break
    return tidy(", ".join(parts[:last])), things


def _is_person_and_date(parts: list[str], thing: PartialDate | Resolution) -> bool:
    """Tell whether the last of the people and a year only look like a venue: "Alexandre Attia, Sharone Dayan, 2018"."""
    if not isinstance(thing, Resolution) or thing.known or not date_of(parts[-1]):
        return False
    last = _GENERATION.sub("", _BY.sub("", parts[-2]))
    if parts[-2].startswith("by ") or (len(parts) > 3 and _in_line(last, parts[:-2])):
        return True
    all_people = are_people(_BY.sub("", ", ".join([*parts[:-2], last])))
    if last.istitle() and " " not in last and any(" and " in part for part in parts[:-2]):
        return all_people >= 0.7  # "Burda, Yuri and Klimov, Oleg, 2018"
    return are_people(_AND.sub("", last)) >= 0.5 and all_people >= 0.5


def _are_named(text: str) -> bool:
    """Tell whether these are people: by what the names are, and behind "by" in capitals or as a third one too."""
    names = _BY.sub("", text)
    if names != text:
        names = _GENERATION.sub("", names.title() if names.isupper() else names)
    return are_people(names) >= 0.5


def _in_line(last: str, others: list[str]) -> bool:
    """Tell whether three words or more close a line of names: "James Zou, Mun Choon Chan, Bryan Kian Hsiang Low"."""
    words = last.split()
    return (
        2 < len(words) < 5
        and last.replace(" ", "").isalpha()
        and all(word.istitle() for word in words)
        and min(map(are_people, others)) >= 0.5
    )


def _sentence_rest(text: str, entry: Entry, line: int, found: list[str]) -> None:
    rest = tidy(text)
    if rest and not read_whole(rest, entry, line, found):
        _sentence(rest, entry, line, found, before=False)


def _first_part(parts: list[str], entry: Entry, line: int, found: list[str], *, before: bool) -> None:
    """Read "CVPR 2021, some remark": the first part on its own; keep the rest as a note."""
    if len(parts) > 1 and read_whole(parts[0], entry, line, found, people=False):
        parts = parts[1:]
    left = ", ".join(parts)
    if left and not is_remark(left):
        _venue_inside(left, entry, found, before=before)


def read_whole(text: str, entry: Entry, line: int, found: list[str], *, people: bool = True) -> bool:
    """Read the text as one thing: a date, a venue, or the authors; False if it is none of them."""
    thing = thing_of(text)
    if thing is not None:
        add_things([(text, thing)], entry, found)
        return True
    if people and not entry.authors:
        names = _BY.sub("", text)
        if are_people(names) >= (0.4 if names != text else 0.5):
            _people(names, entry, line, found)
            return True
    return is_remark(text)


def _people(text: str, entry: Entry, line: int, found: list[str]) -> None:
    entry.authors, entry.authors_line = tidy(text), line
    found.append(f"authors {text}")


def _venue_inside(text: str, entry: Entry, found: list[str], *, before: bool) -> None:
    """Read a date inside a text, and a venue before it; keep what is left as a note."""
    dates = find_dates(text)
    if dates:
        start, end, date = dates[-1]
        head = tidy(without_in(text[:end].strip()))
        if count_words(head) <= 16 and (venue := venue_of(head)):
            entry.venues.append(venue)
            found.append(f"venue {head}")
            text = text[end:]
        elif count_words(text) <= 12 and not before:
            entry.dates.append(date)
            found.append(f"date {text[start:end]}")
            text = f"{text[:start]} {text[end:]}"
    rest = tidy(text).strip("()[]")
    if rest and not is_remark(rest):
        entry.notes.append(rest)
