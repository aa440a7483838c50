"""Citations that begin with the people: "Ross Girshick, Fast R-CNN", "He, K., Zhang, X. (2016). Deep residual ..."."""

from __future__ import annotations

import re

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.readers.lists.evidence import are_people, count_words, date_of, venue_of

__all__ = ["first_sentence", "names_and_year", "only_people", "people_first", "short_names"]

_BEHIND_PEOPLE = (",", ".", ";", "(", ":", "")
_SENTENCE, _SMALL_WORDS = 30, 3  # letters, and words without a capital, of what is a sentence beside people
_LONGEST = 1500  # an author list longer than this is not looked for in running text
_FIRST = lazy_pattern(
    r"^\W*((?:[^\W\d_a-z][\w.'’\-]*|van|von|de|der|den|la|le|di|da|al|el|bin|and|&|et)(?:[ \t]+|(?=[,.;:(]|$))){1,6}"
)
_ENDS = lazy_pattern(
    r"(?<=[\w.)])\.\s+(?=[^\W_a-z]|[\"“])|(?<=et al\.):\s+|\s*\((?:19|20)\d\d[a-z]?\)[.,:]?\s+|\.\s*,\s+"
)
_YEAR_THEN_TITLE = lazy_pattern(r"\.?\s+(?:19|20)\d\d[a-z]?\.\s+(?=[^\W_a-z])")  # the ACM's reference format
_PART = r"(?:[^\W\d_a-z][\w.'’\-]*|van|von|de|der|den|la|le|di|da|al|el|bin|and|&)"
_NAME = lazy_pattern(rf"(?:(?:and|&) )?{_PART}(?:\s+(?:{_PART}|[a-z]+(?=\s)))(?:\s+{_PART}){{0,5}}")
_MORE = lazy_pattern(r"(?:and )?et\.? al\b[.,:]*\s*")
_SEVERAL = lazy_pattern(r",|;|\band\b|&|\bet\.? al\b")
_YEAR_NEXT = lazy_pattern(r"[.,]?\s+\(?(?:19|20)\d\d")
_INVERTED = lazy_pattern(r"[^\W\d_a-z][\w'’\-]+, [^\W\d_a-z][\w.'’\-]*(?: [A-Z]\.?)?, (?=(?:and )?[^\W\d_a-z])")
_LAST = lazy_pattern(r"^(?:and|&) |\b(?:and|&)\b")
_AFFILIATION = lazy_pattern(r"\([^()]*\)")
_YEAR_BEHIND = lazy_pattern(r"\s*\((?:19|20)\d\d\)\W*$")
_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TYPE_MARK = lazy_pattern(r"\s*\[[A-Z](?:/OL)?\]\s*[.,:]?\s*(?://\s*)?|\s*\[EB/OL\]\s*\.?\s*")  # GB/T 7714
_NAMES_YEAR = lazy_pattern(r"([^()\d]{2,80})\(((?:19|20)\d\d)[a-z]?\)\.?")
_NAME_ALONE = lazy_pattern(r"[^\W\d_a-z][\w.'’\-]*(?: (?:and |& )?[^\W\d_a-z][\w.'’\-]*){0,4}")
_STOP = lazy_pattern(r"[.?!]\s+(?=[^\W\d_a-z]|arXiv|[\"“])")
_COMMA = lazy_pattern(r"\s*[,;]\s*")
_FAMILY = lazy_pattern(r"(?:[a-z]{2,3} )?[^\W\d_a-z][\w'’\-]+")


def people_first(text: str) -> tuple[str, str, bool]:
    """Cut a plain citation into (people, rest, is it clear); ("", text, False) where no people come first.

    Clear is what names several people, or a year behind them: one name alone may be the beginning of a title.
    """
    start = _FIRST.match(text)
    if start is None or not (start[0].rstrip()[-1:] == "." or text[start.end() : start.end() + 1] in _BEHIND_PEOPLE):
        return "", text, False
    found = _by_sentence(text) or _by_comma(text)
    if not found:
        return "", text, False
    people, rest = found
    return people, rest, bool(_SEVERAL.search(people) or _YEAR_NEXT.match(text, len(people)))


def _by_sentence(text: str) -> tuple[str, str] | None:
    if (match := _YEAR_THEN_TITLE.search(text, 0, _LONGEST)) and are_people(text[: match.start()]) >= 0.55:
        return text[: match.start()], text[match.end() :]
    for match in _ENDS.finditer(text, 0, _LONGEST):
        left, right = text[: match.start()], text[match.end() :]
        if match[0][0] == "." and left[-2:-1] in (" ", ".") and left[-1:].isupper():
            left += "."  # an initial, and the family name may follow
            if count_words(right.partition(",")[0]) <= 2 or _is_family_and_more(right):
                continue
        if " " in left.strip() and count_words(right) >= 2 and are_people(left) >= 0.55:
            return left, right
        if count_words(left) > 12 and are_people(left) < 0.2:
            return None
    return None


def _is_family_and_more(text: str) -> bool:
    """Tell whether this goes on with a family name and another person: "Bertsekas and John N. Tsitsiklis, ..."."""
    first, _, _ = text.partition(" and ")
    return first.isalpha() and are_people(first) >= 0.3


def _by_comma(text: str) -> tuple[str, str] | None:
    """Take names off the left as long as they come; what is left must be a title of two words or more."""
    ends: list[tuple[int, int]] = []  # where the names so far end, and where the rest begins
    at = 0
    least = 0.5
    if inverted := _INVERTED.match(text):  # "Osendorfer, Christian, Hubert Soyer, and Patrick van der Smagt, Title"
        at, least = inverted.end(), 0.35
    for match in _COMMA.finditer(text, at, _LONGEST):
        if not _NAME.fullmatch(text[at : match.start()]):
            break
        ends.append(match.span())
        at = match.end()
        if len(ends) > 1 and _LAST.search(text, ends[-2][1], match.start()):
            break  # "A, B and C, Title": the last name
    while ends:
        people, rest = text[: ends[-1][0]], text[ends[-1][1] :]
        if count_words(rest) >= 2 and not _is_venue(rest) and are_people(people) >= least:
            more = _MORE.match(rest)
            return (f"{people}, et al.", rest[more.end() :]) if more else (people, rest)
        end, _ = ends.pop()
        if are_people(text[ends[-1][1] if ends else 0 : end]) >= 0.4:
            return None  # people, and a venue behind them: there is no title
    return None


def _is_venue(rest: str) -> bool:
    """Tell whether what stands behind people is a venue or a date, and no title that these may follow."""
    if rest[:5].lower() == "arxiv":
        return True
    first, _, behind = rest.partition(", ")
    if behind[:5].lower() == "arxiv" or (behind.count(",") and not date_of(behind.partition(",")[0])):
        return venue_of(first[:120]) is not None
    return venue_of(rest[:120]) is not None or date_of(rest) is not None


def first_sentence(text: str) -> tuple[str, str]:
    """Cut what comes behind the people into the title and the rest: at a full stop, or at a type mark like [J]."""
    match = _TYPE_MARK.search(text)
    if match:
        return text[: match.start()], text[match.end() :]
    for match in _STOP.finditer(text):
        if count_words(text[: match.start()]) >= 2:
            return text[: match.start()], text[match.end() :]
    return text, ""


def only_people(text: str, least: float = 0.5) -> bool:
    """Tell whether a line holds names and nothing else: no year, no part that is too long for a name."""
    bare = _AFFILIATION.sub("", text)
    parts = _COMMA.split(bare)
    if _YEAR.search(_YEAR_BEHIND.sub("", bare)) or any(count_words(part) > 7 for part in parts):
        return False
    if any(len(part) > _SENTENCE and sum(map(str.islower, part.split())) > _SMALL_WORDS for part in parts):
        return False
    return are_people(text) >= least


def short_names(text: str) -> bool:
    """Tell whether this is "Niemeyer & Geiger" or "Dellaert and Yen-Chen": up to four family names alone."""
    words = re.split(r"\s*(?:,|&|\band\b)\s*", text)
    return 1 <= len(words) <= 4 and all(_FAMILY.fullmatch(word) for word in words if word)


def names_and_year(text: str) -> tuple[str, str] | None:
    """Cut "Wiener (1960)" or "Gray et al (1975)" into names and year; None for another text."""
    match = _NAMES_YEAR.fullmatch(text.strip())
    if match is None or count_words(match[1]) > 8:
        return None
    names = match[1].strip(" ,")
    parts = [part for part in _COMMA.split(_MORE.sub("", names)) if part]
    if parts and all(part.isalpha() for part in parts) and len(names) == len(", ".join(parts)):
        return " and ".join(parts), match[2]  # family names alone: "Ziv, Lempel (1977)"
    return (names, match[2]) if all(map(_NAME_ALONE.fullmatch, parts)) or are_people(names) >= 0.5 else None
