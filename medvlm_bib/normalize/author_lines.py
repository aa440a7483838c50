"""A printed author line to the texts of its names: marks off, "et al." noticed, names cut apart and paired."""

from __future__ import annotations

import re
from typing import NamedTuple

from medvlm_bib.data import _name_words as words_data
from medvlm_bib.normalize.name_split import is_initials, is_suffix
from medvlm_bib.normalize.text import Repair

__all__ = ["Line", "cut_line"]

_DEGREES = frozenset(words_data.DEGREES)
_TITLES = frozenset(words_data.TITLES)

_LABEL = re.compile(
    rf"\s*(?:{'|'.join(map(re.escape, words_data.LABELS))})\s*[:：]\s*|\s*by\s+(?=[A-Z])", re.IGNORECASE
)
_MARKUP = re.compile(
    r"<sup>.*?</sup>|</?[a-zA-Z][^<>]*>|\$\^?\{?[^$]{0,12}\$|!?\[([^\[\]]*)\]\([^()\s]*\)", re.IGNORECASE
)
_MARKS = re.compile(r"[*_`†‡§¶#✉📧⭐✝♠♣♥♦◊△▽○●□■☆★¹²³⁰⁴-⁹ⁿ‖∗⋆♯♭]|\^\{?[\w,*]*\}?|\\\*")
_NUMBERS = re.compile(r"(?<=[^\W\d_.])\s?\d{1,2}(?:\s?,\s?\d{1,2})*(?=\s*(?:[,;&.)]|$|and\b))")
_ET_AL = re.compile(
    r"(?:[\s,;]|\b)*(?:(?:and|&)\s+)?(?:\bet\.?\s?al\b\.?|\bet alii\b"
    r"|\b(?:and|&)\s+(?:(?:\d+\s)?(?:many\s)?others?|\d+ more)\b\.?"
    r"|(?<=[\s,])others\s*$|等人?(?=[\s,;.。]|$))[\s.]*",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(r"(?:\.\s?\.\s?\.+|…)")
_AND = re.compile(r"[,;\s]*(?:\s(?:and|und|AND)\s|\s?[&＆]\s?|^and\s)\s*|\s+(?:和|与)\s+")
_LIST = re.compile(r"[,，、]|(?<=\w)\s[|•·]\s(?=\w)")
_AFFILIATION = re.compile(r"\s*\(([^()]*)\)\s*$")
_NICKNAME = re.compile(r"\)(?=\w)")


class Line(NamedTuple):
    """The names of a line, each in its own order ("Given Family" or "Family, Given")."""

    names: list[str]
    et_al: bool
    repairs: list[Repair]


def cut_line(text: str) -> Line:
    """Return the single names of an author line of any style."""
    repairs: list[Repair] = []
    text = _LABEL.sub("", text, count=1) if _LABEL.match(text) else text
    text = _MARKUP.sub(lambda m: m[1] or "", text)
    text = _MARKS.sub("", _NUMBERS.sub("", text))
    text, more = _ET_AL.subn(", ", text)
    text, dots = _ELLIPSIS.subn(", ", text)
    et_al = bool(more or dots)
    groups = [group for group in text.split(";") if group.strip(" ,.")] if ";" in text or "；" in text else None
    if groups is None:
        names = _cut_group(text, et_al)
    elif all(_is_inverted(group) for group in groups):
        names = [", ".join(part.strip() for part in group.split(",") if part.strip(" .")) for group in groups]
    else:
        names = [name for group in groups for name in _cut_group(group, et_al)]
    tidied = [_tidy(name, repairs) for name in names]
    return Line([name for name in tidied if name], et_al, repairs)


def _cut_group(text: str, et_al: bool) -> list[str]:
    chunks = [chunk for chunk in _AND.split(text) if chunk.strip(" ,.")]
    if len(chunks) > 1 and all(_is_inverted(chunk) for chunk in chunks):  # "Chen, Richard J and Lu, Ming Y"
        return chunks
    parts: list[str] = []
    for part in (part.strip() for chunk in chunks for part in _LIST.split(chunk)):
        bare = part.strip(" .")
        if not bare:
            continue
        if parts and (is_suffix(bare) or bare.lower() in _DEGREES):
            parts[-1] += f", {part}"
        else:
            parts.append(part)
    return parts if len(parts) == len(chunks) else _pair(parts, et_al)  # no comma: "Niemeyer & Geiger"


def _is_inverted(text: str) -> bool:
    """Return whether a text with one comma reads "Family, Given": one word before it, or more behind a particle."""
    parts = [part for part in text.split(",") if part.strip(" .")]
    return len(parts) == 2 and _is_family(parts[0])


def _is_family(part: str) -> bool:
    words = part.split()
    return (len(words) == 1 and not is_initials(part)) or words[0].islower()


def _pair(parts: list[str], et_al: bool) -> list[str]:
    """Put "Family", "Given" pairs together again where the comma between them is not one between people."""
    if len(parts) < 2 or not _is_family(parts[0]):
        return parts
    if any(is_initials(part) for part in parts[1:]):  # "Pinheiro, P.O., Collobert, R."
        return _pair_initials(parts)
    if len(parts) == 2:
        return [", ".join(parts)] if len(parts[1].split()) == 1 or et_al or _ends_in_initial(parts[1]) else parts
    if all(map(_is_family, parts[::2])) and len(parts) % 2 == 0 and any(map(_ends_in_initial, parts[1::2])):
        return [f"{family}, {given}" for family, given in zip(parts[::2], parts[1::2], strict=True)]
    if all(" " in part for part in parts[2:]):  # only the first is turned round: "Graves, Alex, and Navdeep Jaitly"
        return [f"{parts[0]}, {parts[1]}", *parts[2:]]
    return parts


def _ends_in_initial(part: str) -> bool:
    words = part.split()
    return len(words) > 1 and is_initials(words[-1])


def _pair_initials(parts: list[str]) -> list[str]:
    names: list[str] = []
    for part in parts:
        if names and is_initials(part) and "," not in names[-1]:
            names[-1] += f", {part}"
        else:
            names.append(part)
    return names


def _tidy(name: str, repairs: list[Repair]) -> str:
    """Return one name without affiliation, titles, degrees and stray points, and not twice."""
    name = " ".join(name.split()).strip(" ,;:-–—")
    if match := _AFFILIATION.search(name):
        repairs.append(
            Repair("affiliation-dropped", name, name[: match.start()], "a remark in parentheses after a name")
        )
        name = name[: match.start()]
    if _NICKNAME.search(name):
        spaced = _NICKNAME.sub(") ", name)
        repairs.append(Repair("name-spacing", name, spaced, "a space was missing in a name"))
        name = spaced
    name = name.strip(' ()[]{}"“”')
    if name.endswith(".") and not _ends_in_short_form(name):
        name = name.rstrip(". ")
    half = len(name) // 2
    if half > 3 and name[:half] == name[half:] and not len(name) % 2:
        repairs.append(Repair("doubled-name", name, name[:half], "a name was printed twice"))
        name = name[:half]
    return _drop_honours(name, repairs)


def _ends_in_short_form(name: str) -> bool:
    last = name.rsplit(None, 1)[-1].rsplit(",", 1)[-1]
    return is_initials(last) or is_suffix(last)


def _drop_honours(name: str, repairs: list[Repair]) -> str:
    words = name.split()
    kept = words
    while len(kept) > 2 and kept[0].lower().rstrip(".") in _TITLES:
        kept = kept[1:]
    while len(kept) > 2 and kept[-1].lower().strip(".,") in _DEGREES and not is_initials(kept[-1]):
        kept = kept[:-1]
    if kept is words:
        return name
    became = " ".join(kept).rstrip(",")
    repairs.append(Repair("honour-dropped", name, became, "a title or degree is not part of a name"))
    return became
