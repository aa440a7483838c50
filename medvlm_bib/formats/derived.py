"""What every format says of a record in the same way, though the record does not hold it in one field."""

from __future__ import annotations

from typing import Literal

from medvlm_bib.reference import Name, Reference, Venue

__all__ = [
    "ARXIV_DOI_PREFIX",
    "abbreviation",
    "container",
    "doi",
    "event",
    "is_arxiv_preprint",
    "keywords",
    "publisher",
    "surname",
    "venue_text",
]

ARXIV_DOI_PREFIX = "10.48550/arXiv."  # https://info.arxiv.org/help/doi.html

# Types whose venue is who published them: nothing of these kinds stands inside a journal or proceedings.
VENUE_IS_PUBLISHER = frozenset({"article", "book", "dataset", "report", "software", "standard", "thesis"})

_JOINING = "'’-"  # what joins a particle to its name: d'Souza, al-Khwarizmi

VenueStyle = Literal["long", "short", "as-printed"]


def is_arxiv_preprint(reference: Reference) -> bool:
    """Tell whether arXiv is where the work appeared, and not only a further copy of it.

    A list that prints "Preprint" for the venue names no server: with an arXiv id it means arXiv.
    """
    if not reference.arxiv or reference.type != "article":
        return False
    venue = reference.venue
    name = venue.short or venue.name if venue is not None else reference.publisher
    return name in ("", "Preprint") or "arxiv" in name.casefold()


def doi(reference: Reference) -> str:
    """Return the record's DOI, or for an arXiv preprint the one that arXiv registers for every id."""
    if reference.doi or not is_arxiv_preprint(reference):
        return reference.doi
    return ARXIV_DOI_PREFIX + reference.arxiv


def venue_text(venue: Venue, style: VenueStyle = "long") -> str:
    """Return the venue's name in the form that the user chose, or in the next best that is known."""
    if style == "short":
        return venue.short or venue.name or venue.printed
    if style == "as-printed":
        return venue.printed or venue.name or venue.short
    return venue.name or venue.short or venue.printed


def abbreviation(reference: Reference) -> str:
    """Return the journal's abbreviated title (``Med. Image Anal.``), which styles print in place of the full one.

    An acronym is none: a reader of a bibliography cannot be asked to know what JBHI is.
    """
    venue = reference.venue
    if venue is None or venue.kind not in {"journal", ""} or venue.short == venue.name:
        return ""
    several_words = "." in venue.short or " " in venue.short
    return venue.short if several_words and any(char.islower() for char in venue.short) else ""


def container(reference: Reference, style: VenueStyle = "long") -> str:
    """Return the title of the journal, proceedings, book or site that holds the work; "" where there is none."""
    venue = reference.venue
    if venue is None or (
        reference.type in VENUE_IS_PUBLISHER and (not reference.publisher or venue.kind == "preprint")
    ):
        return ""
    return venue_text(venue, style)


def event(reference: Reference) -> str:
    """Return what a conference is called by those who were there: ``MICCAI 2022``; "" where no acronym is known."""
    venue = reference.venue
    if venue is None or reference.type != "paper-conference" or not venue.short or venue.short == venue.name:
        return ""
    year = str(reference.issued.year) if reference.issued else ""
    return venue.short if not year or year in venue.short else f"{venue.short} {year}"


def publisher(reference: Reference, style: VenueStyle = "long") -> str:
    """Return the publisher, university or repository; a preprint's server, which the record holds as its venue."""
    if reference.publisher:
        return reference.publisher
    if is_arxiv_preprint(reference):
        return "arXiv"
    if reference.venue is not None and reference.type in VENUE_IS_PUBLISHER:
        return venue_text(reference.venue, style)
    return ""


def keywords(reference: Reference) -> tuple[str, ...]:
    """Return the keywords, then the headings over the entry, outer to inner, each text once."""
    if not reference.also:
        if not reference.keyword and len(set(reference.section)) == len(reference.section):
            return reference.section
        return tuple(dict.fromkeys((*reference.keyword, *reference.section)))
    further = (heading for appearance in reference.also for heading in appearance.section)
    return tuple(dict.fromkeys((*reference.keyword, *reference.section, *further)))


def surname(name: Name) -> str:
    """Return the family name behind its particle, for formats with one field for both: ``d'Souza``, ``van Gool``."""
    particle = name.particle
    if not particle:
        return name.family
    return particle + name.family if particle[-1] in _JOINING else f"{particle} {name.family}"
