"""The list's authors, completed by a source: given names for initials, and those behind "et al."."""

from __future__ import annotations

from collections.abc import Sequence

from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import Name

__all__ = ["complete_authors"]


def complete_authors(ours: Sequence[Name], theirs: Sequence[Name], *, et_al: bool) -> tuple[Name, ...]:
    """Return the list's names in the list's order.

    A given name of initials is written out where the source has a person of that family name and these initials;
    what the list spells differently stays. After "et al." the source's further authors follow.
    """
    left = list(theirs)
    completed: list[Name] = []
    for name in ours:
        match = next((other for other in left if _same_family(name, other) and _fits(name.given, other.given)), None)
        if match is not None:
            left.remove(match)
        completed.append(name if match is None else _complete(name, match))
    if et_al and len(theirs) > len(ours) and len(left) == len(theirs) - len(ours):
        completed.extend(left)
    return tuple(completed)


def _same_family(one: Name, other: Name) -> bool:
    if one.literal or other.literal:
        return fold(str(one)) == fold(str(other))
    return fold(f"{one.particle} {one.family}") == fold(f"{other.particle} {other.family}")


def _fits(initials: str, given: str) -> bool:
    """Tell whether each word of the one is a word, or the beginning, of the other: ``J. H.`` of ``Jong Hak``."""
    ours, theirs = fold(initials).split(), fold(given).split()
    if not ours:
        return True
    if len(theirs) == 1 and all(len(word) == 1 for word in ours):
        return theirs[0].startswith(ours[0])
    return all(b.startswith(a) or a.startswith(b) for a, b in zip(ours, theirs, strict=False))


def _complete(name: Name, match: Name) -> Name:
    """Take the source's given names where the list has only initials for them (or nothing)."""
    ours, theirs = name.given.split(), match.given.split()
    if "\ufffd" in match.given or not match.given or (match.given.isupper() and len(match.given) > 3):
        return name
    if len(theirs) < len(ours) or not any(len(fold(word)) > 1 for word in theirs):
        return name
    if not all(_initial_of(a, b) or fold(a) == fold(b) for a, b in zip(ours, theirs, strict=False)):
        return name
    if ours and not any(_initial_of(a, b) for a, b in zip(ours, theirs, strict=False)):
        return name
    return name._replace(given=match.given)


def _initial_of(initial: str, word: str) -> bool:
    short, long = fold(initial), fold(word)
    return len(short) == 1 < len(long) and long.startswith(short)
