"""Where a work appeared: the printed venue, held against what its address says."""

from __future__ import annotations

from collections.abc import Mapping

from medvlm_bib.normalize.identifiers import Identifiers
from medvlm_bib.normalize.venue_addresses import venue_by_address
from medvlm_bib.normalize.venues import Resolution, resolve_venue
from medvlm_bib.problems import Problem
from medvlm_bib.reference import PartialDate, Source

__all__ = ["venue_or_address"]


def venue_or_address(
    venue: Resolution | None,
    issued: PartialDate | None,
    url: str,
    identifiers: Identifiers,
    source: Source,
    problems: list[Problem],
) -> tuple[Resolution | None, PartialDate | None, Mapping[str, str]]:
    """Return venue, date and their provenance: as printed, else as the work's identifiers and address name them.

    A printed venue stays even where the address names another one; that is a ``venue-differs`` (a list that says ACL
    for the Findings of ACL, or has pasted a link). It gets the name that it had in the year of the work.
    """
    named = venue_by_address(url, identifiers)
    if venue is None:
        if named is None:
            return None, issued, {}
        if issued is None and named.year:
            return named, PartialDate(named.year), {"venue": "address", "issued": "address"}
        return named, issued, {"venue": "address"}
    if named and venue.known and venue.venue.kind != "preprint" and _shortest(named) != _shortest(venue):
        message = f"printed {venue.venue.printed}, but the address is one of {_shortest(named)}"
        problems.append(Problem("venue-differs", "warning", message, source, venue.venue.printed))
    if issued and not venue.year and venue.known:
        venue = resolve_venue(venue.venue.printed, issued.year) or venue
    return venue, issued, {}


def _shortest(venue: Resolution) -> str:
    return venue.venue.short or venue.venue.name
