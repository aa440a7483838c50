"""What is printed in an author line besides names: labels, markup, footnote marks, "et al.", honours."""

from __future__ import annotations

import re
from unicodedata import category

from medvlm_bib.data import _name_words as data
from medvlm_bib.normalize.name_split import is_initials, is_suffix
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.text import Repair

__all__ = ["cut_et_al", "has_et_al", "has_label", "is_degree", "strip_marks", "tidy_name"]

_DEGREES = frozenset(data.DEGREES)
_TITLES = frozenset(data.TITLES)

_LABEL = lazy_pattern(rf"\s*(?:{'|'.join(map(re.escape, data.LABELS))})\s*[:：]\s*", re.IGNORECASE)
_BY = lazy_pattern(r"\s*[Bb][Yy]\s+(?=[^\W\d_a-z])")
_MARKED = lazy_pattern(r"[^\w\s,.'’\-&;()]|[\d_]")  # else there is nothing to strip
_LINK = lazy_pattern(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_MARKUP = lazy_pattern(
    r"<sup>[^<]{0,40}</sup>|</?[a-zA-Z][^<>]*>|\$[^$]{0,20}\$|\\?[\^_]\{[^{}]{0,12}\}|\^[\w*]{1,3}"
    r"|[\[(]\d{1,2}(?:\s?,\s?\d{1,2})*[\])]",
    re.IGNORECASE,
)
_BREAK = lazy_pattern(r"<br\s?/?>", re.IGNORECASE)
_MARKS = str.maketrans("", "", "*`†‡§¶#✉📧✝♠♣♥♦◊△▽○●□■☆★⭐¹²³⁰⁴⁵⁶⁷⁸⁹‖∗⋆♯♭\\\ufe0e\ufe0f")
_UNDERSCORES = lazy_pattern(r"(?<!\w)_+|_+(?!\w)")
# "Smith1,2", "Smith 1": footnote numbers behind a name, up to the next separator.
_NUMBERS = lazy_pattern(r"(?<=[^\W\d_.])\s?\d{1,2}(?:\s?,\s?\d{1,2})*(?=\s*(?:[,;&.)，；、]|$|and\b))")

_ET_AL = lazy_pattern(
    r"(?:[\s,;]|\b(?:and|&)\s)*"
    r"(?:\bet\.?\s*al\b\.?|\bet alii\b|\b(?:and|&)\s(?:many\s|\d+\s)?(?:others?|more)\b|\bothers\s*$"
    r"|等人?(?=[\s,;.。]|$))"
    r"[\s.,;]*",
    re.IGNORECASE,
)
_ELLIPSIS = lazy_pattern(r"\.\s?\.\s?\.+|…")

_REMARK = lazy_pattern(r"\s*[(（]([^()（）]*)[)）][\s.]*$")
_NO_SPACE = lazy_pattern(r"\)(?=\w)|(?<=\w)\((?=\w)")


def has_label(text: str) -> bool:
    """Return whether the line says itself that it holds authors: ``Authors: ...``."""
    match = _LABEL.match(text) if ":" in text or "：" in text else None
    return match is not None and match.end() < len(text)


def has_et_al(text: str) -> tuple[bool, int]:
    """Return whether the line says "et al.", and where the names before it end."""
    match = _find_et_al(text)
    return (True, match.start()) if match else (False, len(text))


def _find_et_al(text: str) -> re.Match[str] | None:
    """Search only where the cheaper look for a part of it succeeds: most lines have none."""
    lower = text.lower()
    others = "others" in lower or " more" in lower or "等" in text
    return _ET_AL.search(text) if others or _has_et(lower) else None


def _has_et(lower: str) -> bool:
    """Return whether "et" stands there as a word, or at the beginning of "etal"."""
    if " al" not in lower and "etal" not in lower:
        return False
    place = lower.find("et")
    while place >= 0:
        behind = lower[place + 2 : place + 4]
        if not lower[place - 1 : place].isalnum() and (not behind[:1].isalpha() or behind == "al"):
            return True
        place = lower.find("et", place + 2)
    return False


def strip_marks(text: str) -> str:
    """Return the line without a label in front, markup (the text of a link stays) and footnote marks."""
    if by := _BY.match(text):
        text = text[by.end() :]
    if not _MARKED.search(text):
        return text
    if label := _LABEL.match(text):
        text = text[label.end() :]
    text = _MARKUP.sub("", _LINK.sub(r"\1", _BREAK.sub(", ", text)))
    text = text.translate(_MARKS)
    if "_" in text:
        text = _UNDERSCORES.sub("", text)
    return _NUMBERS.sub("", text)


def cut_et_al(text: str, repairs: list[Repair]) -> tuple[str, bool]:
    """Return the line without "et al." or "...", and whether either was there.

    Names may follow dots (``A. Author, ..., Z. Last``); what follows "et al." is no name and is noted.
    """
    if match := _find_et_al(text):
        rest = text[match.end() :].strip(" .,;")
        if any(map(str.isalpha, rest)):
            repairs.append(Repair("not-a-name", rest, "", "text behind et al. is not a name"))
        return _ELLIPSIS.sub(", ", text[: match.start()]), True
    text, dots = _ELLIPSIS.subn(", ", text)
    return text, dots > 0


def is_degree(word: str) -> bool:
    """Return whether the word is an academic degree as it stands behind a name: ``PhD``, ``M.Sc.``."""
    return word.lower().strip(".") in _DEGREES


def tidy_name(name: str, repairs: list[Repair]) -> str:
    """Return one name without remarks, honours and stray points, and once where it was printed twice."""
    name = " ".join(name.split()).strip(" ,;:-–—•|/")
    if ")" in name or "）" in name:
        name = _drop_remark(name, repairs)
    name = _strip_signs(name)
    if name.endswith(".") and not _ends_in_short_form(name):
        name = name.rstrip(". ")
    half = len(name) // 2
    if half > 3 and len(name) % 2 == 0 and name[:half] == name[half:]:
        repairs.append(Repair("doubled-name", name, name[:half], "a name was printed twice"))
        name = name[:half]
    return _drop_honours(name, repairs)


def _strip_signs(name: str) -> str:
    """Take what is no letter, number, accent or point off both ends: brackets, quotes, emoji."""
    start, end = 0, len(name)
    while end > start and not (name[end - 1].isalnum() or name[end - 1] in ".)'’" or category(name[end - 1])[0] == "M"):
        end -= 1
    while start < end and not (name[start].isalnum() or name[start] in "('’"):
        start += 1
    return name[start:end]


def _drop_remark(name: str, repairs: list[Repair]) -> str:
    """Take "(MIT)" off the end; a nickname inside the name stays, with a space around it."""
    if match := _REMARK.search(name):
        kept = name[: match.start()]
        repairs.append(Repair("remark-dropped", name, kept, "a remark behind a name is not part of it"))
        name = kept
    spaced = _NO_SPACE.sub(lambda m: " (" if m[0] == "(" else ") ", name)
    if spaced != name:
        repairs.append(Repair("name-spacing", name, spaced, "a space was missing in a name"))
    return spaced


def _ends_in_short_form(name: str) -> bool:
    last = name.rstrip(" .").rsplit(None, 1)[-1:] or [""]
    last_word = last[0].rsplit(",", 1)[-1]
    return is_initials(last_word) or is_suffix(last_word)


def _drop_honours(name: str, repairs: list[Repair]) -> str:
    words = name.split()
    start, end = 0, len(words)
    while end - start > 1 and words[start].lower().rstrip(".") in _TITLES:
        start += 1
    while end - start > 1 and is_degree(words[end - 1].strip(",")):
        end -= 1
    if end - start == len(words):
        return name
    became = " ".join(words[start:end]).rstrip(",")
    repairs.append(Repair("honour-dropped", name, became, "a title or a degree is not part of a name"))
    return became
