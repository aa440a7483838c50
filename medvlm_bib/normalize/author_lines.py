"""A printed author line of any style, cut into the texts of its names."""

import re
from typing import NamedTuple

from medvlm_bib.normalize.author_marks import cut_et_al, is_degree, strip_marks, tidy_name
from medvlm_bib.normalize.known_names import is_family_name, is_given_name
from medvlm_bib.normalize.name_split import begins_with_particle, is_cjk, is_initials, is_organisation, is_suffix
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.text import Repair

__all__ = ["Line", "cut_line"]

_AND = lazy_pattern(r"[,;，； ]{0,3}(?:\s(?:and|und|AND)(?:\s|$)|\s?[&＆]\s?)|\s(?:和|与)\s")
_LEADING_AND = lazy_pattern(r"[\s,]*(?:and|&)(?:\s|$)", re.IGNORECASE)
_ANDS = (" and", " und", " AND", "&", "＆", "和", "与")
_OTHER_COMMAS = frozenset("，、|•·/")
_COMMA = lazy_pattern(r"[,，、]|(?<=\w) [|•·/] (?=\w)")
_PLACES = lazy_pattern(r"(?<=[^\W\d_])\s*\([^()]*(?:[,;&]|\band\b)[^()]*\)")
_SEMICOLON = lazy_pattern(r"[;；]")
_NOT_A_NAME = lazy_pattern(r"https?:|www\.|@\w+\.|\d{4}(?![^()（）]*[)）])|^[\W\d]+$")
_FIRST_ORGANISATION = lazy_pattern(r"([^:,;]{2,60})\s?[:：]\s*[:：,]?\s*")


class Line(NamedTuple):
    """The names of a line, each in its own order ("Given Family" or "Family, Given")."""

    names: list[str]
    et_al: bool
    repairs: list[Repair]


def cut_line(text: str) -> Line:
    """Return the single names of an author line of any style."""
    repairs: list[Repair] = []
    text = ", ".join(" ".join(line.split()) for line in text.splitlines())
    text, et_al = cut_et_al(strip_marks(_without_places(text, repairs)), repairs)
    names: list[str] = []
    match = _FIRST_ORGANISATION.match(text) if ":" in text else None
    if match and is_organisation(match[1].strip()):  # "Gemini Team: Rohan Anil"
        names.append(match[1])
        text = text[match.end() :]
    groups = [group for group in _SEMICOLON.split(text) if group.strip(" ,.")]
    if _are_inverted(groups):  # "Doe, Jane; Roe, Richard"
        names += groups
    elif len(groups) > 1 and all(map(_is_person_and_place, groups)):  # "Jane Doe, MIT; Richard Roe, Stanford"
        names += [f"{person} ({place.strip()})" for person, _, place in (group.partition(",") for group in groups)]
    else:
        for group in groups:
            names += _cut_group(group, et_al, repairs)
    tidied = [tidy_name(name, repairs) for name in names]
    return Line([name for name in tidied if name], et_al, repairs)


def _without_places(text: str, repairs: list[Repair]) -> str:
    """Return the line without affiliations in parentheses that would be cut: "Yejin Kang (Institute of A and B)"."""
    if "(" not in text:
        return text
    message = "a remark behind a name is not part of it"
    repairs += [Repair("remark-dropped", place.strip(), "", message) for place in _PLACES.findall(text)]
    return _PLACES.sub("", text)


def _at_commas(text: str) -> list[str]:
    return text.split(",") if _OTHER_COMMAS.isdisjoint(text) else _COMMA.split(text)


def _cut_group(text: str, et_al: bool, repairs: list[Repair]) -> list[str]:
    """Cut at commas and "and", except at commas inside names."""
    if match := _LEADING_AND.match(text):
        text = text[match.end() :]
    ands = any(word in text for word in _ANDS)
    chunks = [chunk for chunk in (_AND.split(text) if ands else (text,)) if chunk.strip(" ,.")]
    if _are_inverted(chunks):  # "Chen, Richard J and Lu, Ming Y"
        return chunks
    parts: list[str] = []
    for part in (part.strip() for chunk in chunks for part in _at_commas(chunk)):
        bare = part.strip(" .")
        if not bare:
            continue
        if not bare.replace(" ", "").replace("-", "").isalpha() and _NOT_A_NAME.search(bare):
            repairs.append(Repair("not-a-name", part, "", "this part of an author line is not a name"))
        elif parts and (is_suffix(bare) or is_degree(bare)):
            parts[-1] += f", {part}"
        else:
            parts.append(part)
    if len(parts) == len(chunks):  # no comma: "Niemeyer & Geiger"
        return parts
    if len(chunks) > 1 and len(parts) % 2 == 0 and _is_inverted(chunks[-1]) and all(map(_is_family, parts[::2])):
        return _pairs(parts)  # "Doe, Jane, Roe, Richard, and Poe, Edgar"
    return _pair(parts, cited=et_al or len(chunks) > 1)


def _are_inverted(texts: list[str]) -> bool:
    """Return whether all are "Family, Given"; family names of two words may be among them."""
    return (
        len(texts) > 1
        and all(len([part for part in text.split(",") if part.strip(" .")]) == 2 for text in texts)
        and sum(map(_is_inverted, texts)) * 2 >= len(texts)
    )


def _is_inverted(text: str) -> bool:
    """Return whether a text with one comma reads "Family, Given": one word before it, or more behind a particle."""
    parts = [part for part in text.split(",") if part.strip(" .")]
    return len(parts) == 2 and _is_family(parts[0])


def _is_person_and_place(text: str) -> bool:
    person, comma, place = text.partition(",")
    return bool(comma and place.strip(" .")) and " " in person.strip() and not is_degree(place.strip(" ."))


def _is_family(part: str) -> bool:
    words = part.split()
    if len(words) == 1:
        return not is_initials(part) and not is_organisation(part) and not is_cjk(part)
    return begins_with_particle(words)


def _pair(parts: list[str], *, cited: bool) -> list[str]:
    """Put "Family", "Given" together again where the comma between them is not one between people.

    ``cited``: the line has an "and" or "et al.", as citations have that turn the first name round.
    """
    if len(parts) == 2 and not cited and " " not in parts[1] and is_given_name(parts[1].lower()):
        return _pairs(parts)  # "García López, Juan"
    if len(parts) < 2 or not _is_family(parts[0]):
        return _pair_initials(parts)
    if len(parts) == 2:  # "Graves, Alex"
        return _pairs(parts)
    if len(parts) % 2 == 0 and all(map(_is_family, parts[::2])) and _are_given(parts[1::2]):
        return _pairs(parts)  # "Chen, Richard J, Lu, Ming Y"
    if any(map(is_initials, parts[1:])):  # "Pinheiro, P.O., Collobert, R., and Dollar"
        return _pair_initials(parts)
    one_given = cited or " " not in parts[1] or _ends_in_initial(parts[1])
    if one_given and all(" " in part for part in parts[2:]):  # "Graves, Alex, and Navdeep Jaitly"
        return [f"{parts[0]}, {parts[1]}", *parts[2:]]
    return parts


def _are_given(parts: list[str]) -> bool:
    """Return whether these are given names and not people of one name each.

    Initials or a given name of two words decide it; else what the words are known as.
    """
    if any(" " in part or is_initials(part) for part in parts):
        return True
    words = [part.lower() for part in parts]
    return sum(map(is_given_name, words)) > sum(map(is_family_name, words))


def _ends_in_initial(part: str) -> bool:
    words = part.split()
    return len(words) > 1 and is_initials(words[-1])


def _pairs(parts: list[str]) -> list[str]:
    return [f"{family}, {given}" for family, given in zip(parts[::2], parts[1::2], strict=True)]


def _pair_initials(parts: list[str]) -> list[str]:
    """Join initials to the family name in front of them, and a suffix behind them stays with both."""
    names: list[str] = []
    for part in parts:
        if names and is_initials(part) and "," not in names[-1] and not is_initials(names[-1]):
            names[-1] += f", {part}"
        else:
            names.append(part)
    return names
