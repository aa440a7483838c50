"""What a venue is called where there is little room: tables, counts and pictures."""

from __future__ import annotations

from collections.abc import Iterable

from medvlm_bib.reference import Reference

__all__ = ["venue_labels"]


def venue_labels(references: Iterable[Reference]) -> list[str]:
    """Return for each reference the short name of its venue, else the full one; "" where there is none.

    A venue that one record has with its short name and another without has one label. What has no venue but an arXiv
    id stands at arXiv.
    """
    references = list(references)
    venues = [reference.venue for reference in references if reference.venue]
    short = {venue.name.casefold(): venue.short for venue in reversed(venues) if venue.name and venue.short}
    labels = []
    for reference in references:
        venue = reference.venue
        label = venue.short or short.get(venue.name.casefold()) or venue.name if venue else ""
        labels.append(label or ("arXiv" if reference.arxiv else ""))
    return labels
