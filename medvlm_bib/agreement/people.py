"""Are two lists of authors the same people? Names differ in script, order, length and initials.

Accepted: initials for names, a middle name too few, accents and umlauts written otherwise, family and given name
changed round, short forms (``Dan``, ``Danny``, ``Daniel``), a suffix, one letter wrong in a long family name whose
given name is the same, a group beside the people. Refused: another given name (``Lu Wang`` is not ``Liang Wang``),
somebody more or fewer, unless a list says itself that it goes on.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from medvlm_bib.data import _name_words, _organisation_words
from medvlm_bib.normalize.name_split import is_organisation, is_suffix, split_name
from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import Name

__all__ = ["authors_agree", "first_authors_agree"]

_HONOURS = frozenset(word.strip(".") for word in _name_words.TITLES)
_SMALL = frozenset({"the", "and", "of", "on", "behalf", "for"})
_GROUP_WORDS = _SMALL.union(_organisation_words.LINES)
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_SHORT_FORM = 3  # letters that a short form of a given name shares with it
_LONG_FAMILY = 6
_COLLABORATION = 20  # from so many people on, one may have other initials, and a list may have been cut short


class _Person(NamedTuple):
    family: tuple[str, ...]
    given: tuple[str, ...]


def authors_agree(a: Sequence[Name], b: Sequence[Name], *, et_al: bool = False) -> bool:
    """Return whether the two are the same people in any order; with ``et_al`` one list may stop after its first ones.

    Groups count only where a list has nobody else. Two lists of which one is empty do not agree.
    """
    people, others = _people(a), _people(b)
    if not people or not others:
        return _groups_agree(a, b)
    if a == b and all(person.family for person in people):
        return True  # each is the first one left who can be himself
    if len(people) > len(others):
        people, others = others, people
    long = len(people) >= _COLLABORATION
    if len(people) < len(others) and not (_same_person(people[0], others[0]) and (et_al or long)):
        return False
    left = list(others)
    strangers = [person for person in people if not _take(person, left)]
    if long and len(strangers) == 1:
        return any(_family_fit(strangers[0].family, other.family) for other in left)
    return not strangers


def _take(person: _Person, left: list[_Person]) -> bool:
    """Remove the first of those who are left that can be this person; return whether there was one."""
    for place, other in enumerate(left):
        if _same_person(person, other):
            del left[place]
            return True
    return False


def first_authors_agree(a: Sequence[Name], b: Sequence[Name]) -> bool:
    """Return whether the first persons (groups aside) can be one; where either list has none, whether a group can."""
    one, other = _first_person(tuple(a[:3])), _first_person(tuple(b[:3]))
    return _groups_agree(a, b) if one is None or other is None else _same_person(one, other)


@lru_cache(maxsize=1 << 16)
def _first_person(names: tuple[Name, ...]) -> _Person | None:
    """Return the first of the names that is a person's; cached, since a record is compared with many."""
    people = _people(names)
    return people[0] if people else None


def _is_group(name: Name) -> bool:
    if name.literal:
        return True
    text = f"{name.given} {name.particle} {name.family}".replace("-", " ")
    return is_organisation(text) or _are_acronyms(text.split())


def _are_acronyms(words: list[str]) -> bool:
    """Return whether the author is an acronym, or several joined by "and": ``ROTAC``, ``SSC and IRSA``."""
    return (len(words) == 1 or "and" in words) and all(
        word == "and" or (len(word) >= _SHORT_FORM and word.isupper()) for word in words
    )


def _people(names: Iterable[Name]) -> list[_Person]:
    return [person for person in map(_person_of, names) if person is not None]


@lru_cache(maxsize=1 << 16)
def _person_of(name: Name) -> _Person | None:
    """Return the person, or None for a group and for a name without letters; cached, since people write again."""
    name = _unwrapped(name)
    person = None if _is_group(name) else _person(name)
    return person if person and (person.family or person.given) else None


def _unwrapped(name: Name) -> Name:
    """Return a person whom braces made an organisation (``{J. Peřina, Jr.}``) as a person: a suffix gives it away."""
    if name.literal and is_suffix(name.literal.rpartition(", ")[2]) and ", " in name.literal:
        return split_name(name.literal)
    return name


def _person(name: Name) -> _Person:
    family = f"{name.particle} {name.family}"
    given = name.given.split()
    if is_suffix(name.family) and len(given) > 1:  # "Smith IV" that was cut before the IV
        family = given.pop()
    words = [word for text in given for word in _given_words(text)]
    family = family.replace("'", "").replace("’", "")
    return _Person(tuple(fold(family).split()), tuple(word for word in words if word not in _HONOURS))


def _given_words(text: str) -> list[str]:
    """Return the words of a given name; initials written without periods (``DR``, ``TWB``) are one word each."""
    if 1 < len(text) <= 4 and text.isalpha() and text.isupper():
        return [letter.casefold() for letter in text]
    return fold(text).split()


def _groups_agree(a: Iterable[Name], b: Iterable[Name]) -> bool:
    """Return whether all that one side's groups are called is in the other's names, or their initials are."""
    one, other = _group_words(a), _group_words(b)
    return bool(one and other) and (one <= other or other <= one or bool(_acronyms(a) & other or _acronyms(b) & one))


def _group_words(names: Iterable[Name]) -> set[str]:
    words = {word for name in names if _is_group(name) for word in fold(str(name)).split()}
    return (words - _GROUP_WORDS) or words


def _acronyms(names: Iterable[Name]) -> set[str]:
    words = [fold(str(name)).split() for name in names if _is_group(name)]
    return {"".join(word[0] for word in group if word not in _SMALL) for group in words if len(group) > 2}


def _same_person(a: _Person, b: _Person) -> bool:
    turned = _Person(b.given, b.family)
    return _fits(a, b) or _fits(a, turned)


def _fits(a: _Person, b: _Person) -> bool:
    given = _given_fit(a.given, b.given)
    if not given:
        return False
    if _family_fit(a.family, b.family):
        return True
    one, other = "".join(a.family), "".join(b.family)
    if not a.given and not b.given:  # one word each: user names
        return min(len(one), len(other)) >= _SHORT_FORM and (one.startswith(other) or other.startswith(one))
    if a.given != b.given or not one or not other:
        return _same_words(a, b)
    if len(one) == 1 or len(other) == 1:  # the family name is an initial here: "Oludayo O."
        return one[0] == other[0] and len("".join(a.given)) > 1
    return min(len(one), len(other)) >= _LONG_FAMILY and _differ_by_one(one, other)


def _same_words(a: _Person, b: _Person) -> bool:
    """Return whether one is all words of the other, cut elsewhere: ``Do, Xuan Long`` and ``Long, Do``."""
    one, other = {*a.family, *a.given}, {*b.family, *b.given}
    shared = one & other
    return len(shared) > 1 and all(len(word) > 1 for word in shared) and (one <= other or other <= one)


def _family_fit(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if not a or not b:
        return False
    one, other = "".join(a), "".join(b)
    if one == other or _without_umlauts(one) == _without_umlauts(other):
        return len(one) > 1 or len(a) == len(b)
    short, long = sorted((a, b), key=len)
    return len(short) < len(long) and (long[: len(short)] == short or long[-len(short) :] == short)


def _without_umlauts(word: str) -> str:
    for written, letter in _UMLAUTS:
        word = word.replace(written, letter)
    return word


def _given_fit(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Return whether the shorter's words each have one in the longer that can be the same, in order."""
    if not a or not b or "".join(a) == "".join(b):
        return True
    short, long = sorted((a, b), key=len)
    place = 0
    for word in short:
        while place < len(long) and not _same_given(word, long[place]):
            place += 1
        if place == len(long):
            return len(short) > 1 and "".join(short) == "".join(long)
        place += 1
    return True


def _same_given(a: str, b: str) -> bool:
    if a == b or ((len(a) == 1 or len(b) == 1) and a[0] == b[0]):
        return True
    return _without_umlauts(a)[:_SHORT_FORM] == _without_umlauts(b)[:_SHORT_FORM] and min(len(a), len(b)) >= _SHORT_FORM


def _differ_by_one(a: str, b: str) -> bool:
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    a, b = a[start:], b[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:]
