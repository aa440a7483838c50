"""Is a record's venue another one than the list's? Only a clear case counts: two journals that share no name.

Proceedings have a new title every year, conference papers appear in journals, and a paper printed under its conference
may link to the journal version; none of that says that the identifier is wrong.
"""

from __future__ import annotations

from medvlm_bib.normalize.text import fold
from medvlm_bib.normalize.venues import resolve_venue
from medvlm_bib.reference import Reference, Venue

__all__ = ["is_other_venue"]

_SMALL = frozenset({"the", "of", "and", "for", "in", "on", "a", "an", "journal", "j", "de", "der", "und", "et"})


def is_other_venue(reference: Reference, answer: Reference) -> bool:
    """Tell whether list and record name two different journals."""
    ours, theirs = reference.venue, answer.venue
    if ours is None or theirs is None or ours.kind != "journal" or theirs.kind != "journal":
        return False
    if reference.provenance.get("venue") == "correction" or _same_place(reference, answer):
        return False
    return not any(_alike(a, b) for a in _forms(ours) for b in _forms(theirs))


def _same_place(reference: Reference, answer: Reference) -> bool:
    """Tell whether volume and first page agree: then the two names are one journal's, in two languages or a macro."""
    ours, theirs = reference.page.split("-")[0], answer.page.split("-")[0]
    return bool(reference.volume) and reference.volume == answer.volume and (not ours or not theirs or ours == theirs)


def _forms(venue: Venue) -> set[str]:
    """Return what the venue is called, as printed and as the table of venues calls it; damaged names are left out."""
    forms = {venue.name, venue.short}
    forms.update(
        known.venue.name for form in (venue.name, venue.short) if (known := resolve_venue(form)) and known.known
    )
    return {fold(form) for form in forms if form and "\ufffd" not in form and not form.startswith("\\")} or {""}


def _alike(a: str, b: str) -> bool:
    """Tell whether one names what the other does: the same words, their beginnings, or their first letters."""
    ours = [word for word in a.split() if word not in _SMALL]
    theirs = [word for word in b.split() if word not in _SMALL]
    if not ours or not theirs or a == b:
        return True
    if len(ours) == 1 or len(theirs) == 1:
        short, words = (a, b.split()) if len(ours) == 1 else (b, a.split())
        letters = "".join(word[0] for word in words)
        significant = "".join(word[0] for word in words if word not in _SMALL - {"journal"})
        if short.replace(" ", "") in (letters, significant):
            return True
    if len(ours) > len(theirs):
        ours, theirs = theirs, ours
    return all(any(_abbreviates(x, y) or _abbreviates(y, x) for y in theirs) for x in ours)


def _abbreviates(short: str, long: str) -> bool:
    return short == long or (len(short) > 1 and long.startswith(short))
