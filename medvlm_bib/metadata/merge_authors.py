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
    ours, theirs = _words(name.given), _words(match.given)
    if "\ufffd" in match.given or (match.given.isupper() and len(match.given) > 3) or len(theirs) < len(ours):
        return name
    pairs = list(zip(ours, theirs, strict=False))
    if not all(a == b or _is_initial_of(a, b) for a, b in pairs):
        return name
    if any(_is_initial_of(a, b) for a, b in pairs) or (not ours and any(len(word) > 1 for word in theirs)):
        return name._replace(given=match.given)
    return name


def _words(given: str) -> list[str]:
    """Return the folded words of given names; ``JH`` and ``J.-H.`` are two of them."""
    return (
        list(given.casefold()) if 1 < len(given) <= 3 and given.isalpha() and given.isupper() else fold(given).split()
    )


def _is_initial_of(initial: str, word: str) -> bool:
    return len(initial) == 1 < len(word) and word.startswith(initial)
