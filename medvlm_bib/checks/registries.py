"""Checks against what is known besides the list: the corrections and the metadata lock that lie beside it."""

from __future__ import annotations

from collections.abc import Iterator

from medvlm_bib.checks.examples import CONTRASTIVE, MEDCLIP, MEMORY, corrections, lock
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Item, Page
from medvlm_bib.data._preprint_dois import LINES as PREPRINT_PREFIXES
from medvlm_bib.normalize.identifiers import doi_key
from medvlm_bib.normalize.text import fold
from medvlm_bib.normalize.venues import resolve_venue
from medvlm_bib.reference import Reference, Source, Venue

__all__ = [
    "concern", "correction_unused", "known_author", "known_identifier", "known_published", "known_title", "known_venue",
    "known_year", "metadata_refused", "retracted",
]  # fmt: skip

_IDENTIFIERS = ("doi", "arxiv", "pmid", "pmcid", "acl", "openreview", "pmlr")
_PREPRINTS = frozenset(PREPRINT_PREFIXES)
_MEDCLIP = "MedCLIP: Contrastive Learning from Unpaired Medical Images and Text"
_CONTRASTIVE = "Contrastive Attention for Automatic Chest X-ray Report Generation"
_MEMORY = "Generating Radiology Reports via Memory-driven Transformer"
_MEMORY_AUTHORS = 'authors = ["Chen, Zhihong", "Song, Yan", "Chang, Tsung-Hui", "Wan, Xiang"]'
_PPKED = "Exploring and Distilling Posterior and Prior Knowledge for Report Generation"


@check(
    "metadata-refused",
    "error",
    "The registry has another paper under this identifier: the link leads to the wrong one.",
    bad=CONTRASTIVE.replace("2106.06965", "2106.06963"),
    good=CONTRASTIVE,
    beside=lock("arxiv:2106.06963", _CONTRASTIVE, "2106.06963", _PPKED, verdict="refused", reason="another title"),
)
def metadata_refused(page: Page) -> Iterator[Finding]:
    """Look at the answers that the guard refused for an identifier of the list."""
    for problem in page.reported("metadata-refused"):
        if "belongs to another work" in problem.message:
            key = problem.message.partition("': ")[2].partition(" (")[0]
            yield Finding(page.at(key, problem.source.line, page.end_of(problem.source.line)), problem.message)


@check(
    "retracted",
    "error",
    "A retracted paper should not be cited as if it were not.",
    bad=MEDCLIP,
    good=MEMORY,
    beside=lock("arxiv:2210.10163", _MEDCLIP, "2210.10163", _MEDCLIP, alert="an example: retracted", retracted=True),
)
def retracted(page: Page) -> Iterator[Finding]:
    """Look at the retractions that the lock knows of."""
    for problem in page.reported("retracted"):
        yield Finding(problem.source, problem.message)


@check(
    "concern",
    "warning",
    "The publisher has said that something is wrong with the paper.",
    bad=MEDCLIP,
    good=MEMORY,
    beside=lock("arxiv:2210.10163", _MEDCLIP, "2210.10163", _MEDCLIP, alert="an example: expression of concern"),
)
def concern(page: Page) -> Iterator[Finding]:
    """Look at the alerts that the lock knows of."""
    for problem in page.reported("concern"):
        yield Finding(problem.source, problem.message)


@check(
    "known-identifier",
    "error",
    "Somebody has checked, or a registry says, that the work has another identifier than the one that is linked.",
    bad=CONTRASTIVE.replace("2106.06965", "2106.06963"),
    good=CONTRASTIVE,
    beside=corrections("arxiv:2106.06963", _CONTRASTIVE, 'arxiv = "2106.06965"'),
)
def known_identifier(page: Page) -> Iterator[Finding]:
    """Compare identifiers; the DOI of a preprint and that of its publication do not contradict each other."""
    for item in page.items:
        for known in item.known:
            for kind in _IDENTIFIERS:
                ours, theirs = getattr(item.reference, kind), getattr(known.reference, kind)
                if not ours or not theirs or doi_key(ours) == doi_key(theirs):
                    continue
                if kind == "doi" and {_prefix(ours), _prefix(theirs)} & _PREPRINTS:
                    continue
                message = f"the {kind} {ours} of '{item.reference.title}' is {theirs}, say {known.origin}"
                yield Finding(page.in_item(item, ours), message)


@check(
    "known-year",
    "warning",
    "The year that is printed with the venue is not the one under which the work is cited.",
    bad=MEMORY.replace("EMNLP, 2020", "EMNLP, 2021"),
    good=MEMORY,
    beside=corrections("arxiv:2010.16056", _MEMORY, 'issued = "2020"'),
)
def known_year(page: Page) -> Iterator[Finding]:
    """Compare the year of publication, where one is printed and no source has the same."""
    for item in page.items:
        reference = item.reference
        years = {known.reference.issued.year: known.origin for known in item.known if known.reference.issued}
        if not _is_published(reference) or reference.issued is None or not years or reference.issued.year in years:
            continue
        year, origin = next(iter(years.items()))
        message = f"'{reference.title}' appeared in {year}, say {origin}; the list prints {reference.issued.year}"
        yield Finding(_at_venue(page, item), message)


@check(
    "known-venue",
    "error",
    "The work appeared somewhere else than the list prints.",
    bad=MEMORY.replace("EMNLP, 2020", "ACL, 2020"),
    good=MEMORY,
    beside=corrections("arxiv:2010.16056", _MEMORY, 'venue = { name = "EMNLP", kind = "conference" }'),
)
def known_venue(page: Page) -> Iterator[Finding]:
    """Compare venues that the table has, a journal with a journal and a conference with a conference."""
    for item in page.items:
        ours = item.reference.venue
        for known in item.known:
            theirs = known.reference.venue
            if not _is_published(item.reference) or ours is None or theirs is None or ours.kind != theirs.kind:
                continue
            one, other = _known_name(ours), _known_name(theirs)
            if one and other and one != other:
                message = f"'{item.reference.title}' appeared in {theirs.name}, say {known.origin}"
                yield Finding(_at_venue(page, item), f"{message}; the list prints {ours.printed or ours.name}")


@check(
    "known-title",
    "warning",
    "The title has other words than the registry's: it was changed, or copied with a slip.",
    bad=MEDCLIP.replace("Unpaired", "Unpared"),
    good=MEDCLIP,
    beside=lock("arxiv:2210.10163", _MEDCLIP.replace("Unpaired", "Unpared"), "2210.10163", _MEDCLIP),
)
def known_title(page: Page) -> Iterator[Finding]:
    """Compare the letters of titles, without case and punctuation; a nickname in front of one is only a note."""
    for item in page.items:
        ours = fold(item.reference.title).replace(" ", "")
        titles = {known.reference.title: known.origin for known in item.known if known.reference.title}
        folded = {fold(title).replace(" ", "") for title in titles}
        if not ours or not titles or ours in folded:
            continue
        title, origin = next(iter(titles.items()))
        severity = "note" if any(theirs in ours or ours in theirs for theirs in folded) else ""
        yield Finding(
            page.in_item(item, item.reference.title), f"the title is '{title}', says {origin}", severity=severity
        )


@check(
    "known-author",
    "warning",
    "The registry names other authors: one was left out, added, or is spelt otherwise.",
    bad=MEMORY.replace("Yan Song, ", ""),
    good=MEMORY,
    beside=corrections("arxiv:2010.16056", _MEMORY, _MEMORY_AUTHORS),
)
def known_author(page: Page) -> Iterator[Finding]:
    """Compare family names, where the list prints all authors and no source has the same ones."""
    for item in page.items:
        ours = _families(item.reference)
        known = [(source.origin, _families(source.reference)) for source in item.known if source.reference.authors]
        if not ours or item.reference.et_al or not known or any(theirs == ours for _, theirs in known):
            continue
        origin, theirs = known[0]
        differences = [f"without {name}" for name in sorted(theirs - ours)]
        differences += [f"with {name}" for name in sorted(ours - theirs)]
        message = f"the authors of '{item.reference.title}' are printed {', '.join(differences)}; not so {origin}"
        yield Finding(page.start(item.entry.authors_line if item.entry else item.first), message)


@check(
    "known-published",
    "warning",
    "The list has only the preprint of a work that has been published since.",
    bad=MEDCLIP.replace(" [EMNLP, 2022]", ""),
    good=MEDCLIP,
    beside=corrections(
        "arxiv:2210.10163", _MEDCLIP, 'venue = { name = "EMNLP", kind = "conference" }\nissued = "2022"'
    ),
)
def known_published(page: Page) -> Iterator[Finding]:
    """Look for entries without a venue of publication for which a source has one."""
    for item in page.items:
        if _is_published(item.reference):
            continue
        for known in item.known:
            venue = known.reference.venue
            if venue is not None and venue.kind not in ("preprint", "website", ""):
                year = f" ({known.reference.issued.year})" if known.reference.issued else ""
                message = f"'{item.reference.title}' has appeared in {venue.name}{year}, say {known.origin}"
                yield Finding(page.start(item.first), message)
                break


@check(
    "correction-unused",
    "warning",
    "A correction that fits no entry corrects nothing: the entry was changed or is gone.",
    bad=MEDCLIP,
    good=MEMORY,
    beside=corrections("arxiv:2010.16056", _MEMORY, 'page = "1439-1449"'),
)
def correction_unused(page: Page) -> Iterator[Finding]:
    """Look at the corrections for which no entry was found."""
    for problem in page.reported("correction-unused"):
        yield Finding(problem.source, problem.message)


def _is_published(reference: Reference) -> bool:
    return reference.venue is not None and reference.venue.kind != "preprint"


def _known_name(venue: Venue) -> str:
    found = resolve_venue(venue.name) or resolve_venue(venue.short)
    return found.venue.name if found and found.known else ""


def _families(reference: Reference) -> set[str]:
    return {fold(name.family or name.literal) for name in reference.authors}


def _prefix(doi: str) -> str:
    return doi.partition("/")[0]


def _at_venue(page: Page, item: Item) -> Source:
    venue = item.reference.venue
    return page.in_item(item, venue.printed if venue else "")
