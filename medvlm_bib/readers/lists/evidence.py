"""What a text can be: a date, a venue, a label, people, a title. Asked often, so answered from memory."""

from __future__ import annotations

from functools import lru_cache

from medvlm_bib.data import _layout, _link_labels
from medvlm_bib.normalize.dates import parse_date
from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.names import author_likelihood
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.venue_signs import may_name_venue
from medvlm_bib.normalize.venues import Resolution, resolve_venue
from medvlm_bib.reference import PartialDate

__all__ = [
    "PAPER_KINDS",
    "are_people",
    "count_words",
    "date_of",
    "is_remark",
    "label_kind",
    "line_label",
    "link_kind",
    "tidy",
    "tidy_left",
    "title_weight",
    "venue_of",
]

PAPER_KINDS = frozenset({"paper", "pdf"})

_CJK = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))  # a set of them takes 2 ms to compile
_YEAR_AT_END = lazy_pattern(r"[\s,.(\[\-_/'’]*(?:(?:19|20)\d\d(?:[./]\d{1,2})?|['’]\d\d(?:\d\d)?)\W*$")
_PEOPLE_MARK = lazy_pattern(r"\b[A-Z]\b| & |\bet al\b|, and |://")
_ACRONYM = lazy_pattern("[A-Z][A-Z]")
_SEVERAL = lazy_pattern(r"[,:?!]| & | and ")
_SYMBOLS = (
    "\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u2500-\u27bf\u2900-\u2bff\U0001f000-\U0001faff"
    "\ufe0e\ufe0f\u200b-\u200d\u2060\u3030\u303d\u3297\u3299"
)
_EDGE = rf"[\s{_SYMBOLS}\ufeff]"
_SHORTCODE = r":[a-z0-9_+\-]{2,30}:"
_LEFT = lazy_pattern(rf"^(?:{_EDGE}|{_SHORTCODE}|[,;:.|·•*~>–—=+\])）】]|-(?=\s|$))+")
# What stands behind such a sign was begun with it: without the first line a long row of them is tried from each anew.
_RIGHT = lazy_pattern(
    rf"(?<![\s{_SYMBOLS}\ufeff,;:|·•~>–—=\[(（【])"
    rf"(?:{_EDGE}|{_SHORTCODE}|[,;:|·•~>–—=\[(（【]|(?<=\s)[-*+&]|(?<![.\s])\.(?!\.))+$"
)
_LEFT_EDGE, _RIGHT_EDGE = frozenset(" ,;:.|*~>=+])-"), frozenset(" ,;:|~>=[(-*+&.")  # what is ASCII in the two
_NAME_LIKE = lazy_pattern(
    r"(?!PyTorch|TensorFlow|GitHub|OpenReview|HuggingFace|YouTube|PDF|HTML|URL|DOI)\w*(?:[a-z][A-Z]|[A-Z]{2}|\w-?\d)"
)
_DIGIT = lazy_pattern(r"\d")
_YEAR = lazy_pattern(r"(?:19|20)\d\d|['’]\d\d")
_PERSON = r"[^\W\d_a-z][\w.'’\-]*(?: [^\W\d_a-z][\w.'’\-]*){1,3}"
_NAMES = lazy_pattern(rf"{_PERSON}(?:, (?:and )?{_PERSON})+\.?")
_GIVEN = r"[^\W\d_a-z][\w.'’\-]*(?: [^\W\d_a-z][\w.'’\-]*){0,2}"
_INVERTED = lazy_pattern(rf"{_GIVEN}, {_GIVEN}(?:,? and {_GIVEN}, {_GIVEN})+\.?")
_PAREN = lazy_pattern(r"\s*\([^()]*\)")


def tidy(text: str) -> str:
    """Return the text without the emoji, marks and punctuation around it, white space collapsed."""
    text = " ".join(text.split())
    if text[:1].isalnum():
        if text[-1:].isalnum():
            return text
        if text[-1] == "." and text[-2:-1].isalnum():
            return text[:-1]
    elif not text:
        return ""
    before = None
    while before != text:
        before = text
        if text[:1] in _LEFT_EDGE or not text[:1].isascii():
            text = tidy_left(text)
        if text[-1:] in _RIGHT_EDGE or not text[-1:].isascii():  # else nothing is there to be found, letter by letter
            found = _RIGHT.search(text, _last_letter(text))
            text = text[: found.start()] if found else text
    return text


def _last_letter(text: str) -> int:
    """Return a place before which no marks begin that reach to the end: that behind the last letter or digit."""
    if text.count(":") > 1:  # of an emoji by its name, perhaps
        return 0
    end = len(text)
    while end and not (text[end - 1].isalpha() or text[end - 1].isdecimal()):  # as circled numbers are not
        end -= 1
    return end


def tidy_left(text: str) -> str:
    """Return the text without the emoji, marks and punctuation before it."""
    found = _LEFT.match(text)
    return text[found.end() :] if found else text


def date_of(text: str) -> PartialDate | None:
    """Return the date that the text is, as a whole; "arXiv 1708" is one, "arXiv 2012" may be a year."""
    return _date_of(text) if len(text) <= 40 else None


@lru_cache(maxsize=8192)
def _date_of(text: str) -> PartialDate | None:
    if not (_DIGIT.search(text) if text.isascii() else any(map(str.isdigit, text))):
        return None
    return parse_date(text, yymm=text[:5].lower() == "arxiv" and text[-4:-2] != "20" and venue_of(text) is None)


def venue_of(text: str) -> Resolution | None:
    """Return the venue that the text is: one of the table, or one that has the look of a venue ("KBS, 2022")."""
    return _venue_of(text) if 0 < len(text) <= 120 else None


@lru_cache(maxsize=8192)
def _venue_of(text: str) -> Resolution | None:
    if text.isdigit() or not may_name_venue(text):
        return None
    found = resolve_venue(text)
    if found is None or found.known:
        return found
    if found.venue.name.count("(") != found.venue.name.count(")"):
        return None
    if not found.venue.kind and (text[0].isdigit() or (text[-1] == ")" and not _ACRONYM.search(text))):
        return None  # "1st ranked in VOC2012", "Feedback Networks (2017)", "Wiener (1960)"
    if found.venue.kind not in ("", "preprint") and count_words(text) <= 14 and not _PEOPLE_MARK.search(text):
        return found
    if found.year and count_words(text) <= 7 and (match := _YEAR_AT_END.search(text)):
        return None if _SEVERAL.search(text, 0, match.start()) or text.islower() else found
    return None


@lru_cache(maxsize=8192)
def label_kind(text: str) -> str:
    """Return the kind of link that this label announces ("PDF", "Code", "项目"), or "" where it announces none.

    A label that says only that there is a link ("here") is ``generic``.
    """
    text = text.strip(" []()【】<>*`|:：.,;!")
    if text.count(" ") > 1 and _NAME_LIKE.match(text):  # "MedGemma Technical Report"
        return ""
    text = text.casefold()
    if not text or len(text) > 40 or text.count(" ") > 3:
        return ""
    if (
        "-" in text
        and text.replace("-", " ") not in _link_labels.WHOLE
        and text.replace("-", "") not in _link_labels.WHOLE
    ):
        return ""  # a method's name: GIT-CXR
    if text in _link_labels.GENERIC:
        return "generic"
    kind = classify_link(text, "")
    return "" if kind == "other" else kind


def link_kind(label: str, url: str) -> str:
    """Return what a link leads to: by its label where that announces something, else by its address."""
    kind = label_kind(label)
    return kind if kind and kind != "generic" else classify_link("", url)


def _index(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: role for role, words in table.items() for word in words}


_LABELS = _index(_layout.LABELS)
_REMARKS = frozenset(_layout.REMARKS["words"])
_COUNTED = frozenset(_layout.REMARKS["counted"])
_REMARK_PARTS = frozenset(_layout.REMARKS["parts"])
_REMARK_BEGINS = tuple(_layout.REMARKS["begins"])


@lru_cache(maxsize=2048)
def line_label(text: str) -> str:
    """Return what a line with this label holds: "authors", "venue", "keyword" ..., or "links"; "" if it is no label."""
    word = text.strip(" []()*_`:：;；.-").casefold()
    if not word or len(word) > 40:
        return ""
    role = _LABELS.get(word) or _LABELS.get(word.removesuffix("s"))
    return role or ("links" if label_kind(word) else "")


@lru_cache(maxsize=2048)
def is_remark(text: str) -> bool:
    """Tell whether the text is a remark beside an entry ("Oral", "Best paper", "@Google"), no name of a thing."""
    word = tidy(text).strip("()[]*").casefold()
    if not word or word[0] == "@" or word in _REMARKS or word.removesuffix("s") in _REMARKS:
        return True
    if word.startswith(_REMARK_BEGINS):
        return True
    counted = word.split()
    if len(counted) == 2 and counted[0][0].isdigit() and counted[1].rstrip("s") in _COUNTED:
        return True  # "35 citations"
    return len(word) < 60 and all(part.strip("(),.") in _REMARK_PARTS for part in word.split())


def count_words(text: str) -> int:
    """Return the number of words; two Chinese or Japanese letters count as one."""
    words = len(text.split())
    if text.isascii() or max(text) < _CJK[0][0]:
        return words
    return words + sum(low <= letter <= high for letter in text for low, high in _CJK) // 2


_BY_WORDS = (-3.0, 0.1, 0.5, 1.0)


def title_weight(text: str) -> float:
    """Return how much the length of a text speaks for a title: from -3 to 1.5 (a text without end: -1.5)."""
    words = count_words(text)
    if words < len(_BY_WORDS):
        return _BY_WORDS[words]
    return 1.5 if words <= 25 else max(-1.5, 1.5 - 0.08 * (words - 25))


@lru_cache(maxsize=2048)
def are_people(text: str) -> float:
    """Return from 0 to 1 how much the text looks like a line of authors; affiliations in parentheses do not count."""
    likely = author_likelihood(text)
    if likely < 0.5 and "(" in text and (bare := _PAREN.sub("", text)) and bare != text:
        return author_likelihood(bare)
    if 0.25 <= likely < 0.5 and text.count(",") >= 2 and (_NAMES.fullmatch(text) or _INVERTED.fullmatch(text)):
        # three or more, each of two to four words with capitals: "Mark Chen, Alec Radford, Rewon Child"; or two or
        # more that are turned round: "Kool, Wouter and Van Hoof, Herke and Welling, Max"
        return 0.55
    return likely
