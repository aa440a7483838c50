"""Which references of a bibliography a user wants."""

import re
from fnmatch import fnmatchcase
from typing import NamedTuple

from medvlm_bib.errors import UsageError
from medvlm_bib.reference import Reference

__all__ = ["NOT_PUBLICATIONS", "Selection", "parse_years"]

NOT_PUBLICATIONS = frozenset({"webpage", "post-weblog", "dataset", "software"})


class Selection(NamedTuple):
    """Filters; an empty one lets everything through. Patterns are shell globs in which case does not count."""

    sections: tuple[str, ...] = ()  # over each heading and over the path "Outer/Inner"
    venues: tuple[str, ...] = ()  # over the full name, the acronym and the printed text
    types: tuple[str, ...] = ()  # CSL types
    years: tuple[tuple[int, int], ...] = ()  # inclusive ranges of the year of issue
    only_papers: bool = False

    def admits(self, reference: Reference) -> bool:
        """Tell whether the reference passes every filter."""
        if self.only_papers and reference.type in NOT_PUBLICATIONS:
            return False
        if self.types and reference.type not in self.types:
            return False
        if self.years and not self._year_matches(reference):
            return False
        if self.sections and not _matches(_section_texts(reference), self.sections):
            return False
        return not self.venues or _matches(_venue_texts(reference), self.venues)

    def _year_matches(self, reference: Reference) -> bool:
        date = reference.issued
        return date is not None and any(first <= date.year <= last for first, last in self.years)


def parse_years(text: str) -> tuple[int, int]:
    """Read ``2021``, ``2021-2022``, ``2021-`` or ``-2022`` as an inclusive range; raises :class:`UsageError`."""
    match = re.fullmatch(r"(\d{4})?\s*(-|–|\.\.)?\s*(\d{4})?", text.strip())
    first, dash, last = match.groups() if match else (None, None, None)
    if not (first or last) or (first and last and not dash):
        raise UsageError(f"'{text}' is no year or range of years: give 2022, 2021-2022, 2021- or -2022")
    return (int(first or 0), int(last or (9999 if dash else first or 0)))


def _section_texts(reference: Reference) -> list[str]:
    paths = [reference.section, *(place.section for place in reference.also)]
    return [text for path in paths for text in (*path, "/".join(path))]


def _venue_texts(reference: Reference) -> list[str]:
    venue = reference.venue
    return [venue.name, venue.short, venue.printed] if venue else []


def _matches(texts: list[str], patterns: tuple[str, ...]) -> bool:
    folded = [text.casefold() for text in texts if text]
    return any(fnmatchcase(text, pattern.casefold()) for pattern in patterns for text in folded)
