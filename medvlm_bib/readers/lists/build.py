"""From an entry as printed to a reference: names, dates, venue, identifiers and addresses, each repair with a note."""

from __future__ import annotations

from medvlm_bib.normalize.dates import parse_date
from medvlm_bib.normalize.identifiers import Identifiers, identify, normalize_doi
from medvlm_bib.normalize.links import clean_url
from medvlm_bib.normalize.names import Authors, parse_authors
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.text import Repair, clean
from medvlm_bib.normalize.types import type_of_work
from medvlm_bib.normalize.venues import Resolution
from medvlm_bib.problems import Problem
from medvlm_bib.readers.lists.appeared import venue_or_address
from medvlm_bib.readers.lists.embedded import with_bibtex
from medvlm_bib.readers.lists.entry import Entry, PrintedLink
from medvlm_bib.readers.lists.evidence import PAPER_KINDS
from medvlm_bib.readers.lists.left_out import note_text_left_out
from medvlm_bib.reference import Link, PartialDate, Reference, Source

__all__ = ["build"]

# What an entry is whose links lead to no paper.
_OTHER_TYPES = {"code": "software", "model": "software", "demo": "software", "dataset": "dataset"}
_FOUR_DIGITS_AT_END = lazy_pattern(r"(?<!\d)\d{4}$")
_NO_AUTHORS = Authors((), False, ())
_A_PAPER = (Link("paper", ""),)  # what is labelled so is one, wherever it leads
_NOT_KEPT = frozenset({"badge", "search", "social"})


def build(entry: Entry, file: str, problems: list[Problem]) -> Reference:
    """Return the reference of this entry; what was repaired, and what it lacks, goes to ``problems``."""
    source = Source(file, entry.line)
    authors = parse_authors(entry.authors) if entry.authors else _NO_AUTHORS
    if authors.repairs:
        _note(authors.repairs, "author-repaired", Source(file, entry.authors_line or entry.line), problems)
    venue = _main_venue(entry.venues)
    if venue is not None and venue.repairs:
        _note(venue.repairs, "venue-repaired", source, problems)
    cleaned = _clean_links(entry, source, problems)
    url, links = _links(entry, cleaned)
    identifiers = _identifiers(entry, cleaned, url)
    venue = _month_of_preprint(entry, venue, identifiers.arxiv)
    issued, available = _dates(entry, venue)
    venue, issued, provenance = venue_or_address(venue, issued, url, identifiers, source, problems)
    named = venue.venue if venue is not None else None
    if entry.kind == "paper":
        announced = _A_PAPER + links if any(link.kind in PAPER_KINDS for link in cleaned) else links
        kind = type_of_work(identifiers, venue=named, url=url, links=announced)
    else:
        kind = _OTHER_TYPES.get(entry.kind, "webpage")
    reference = Reference(
        type=kind,
        title=clean(entry.title),
        title_short=clean(entry.title_short) if entry.title_short else "",
        authors=authors.names,
        et_al=entry.et_al or authors.et_al,
        issued=issued,
        available_date=available,
        venue=named,
        publisher=venue.publisher if venue is not None else "",
        collection_title=venue.collection_title if venue is not None else "",
        issn=venue.issn if venue is not None else "",
        volume=entry.volume,
        issue=entry.issue,
        page=entry.page,
        doi=identifiers.doi,
        arxiv=identifiers.arxiv,
        arxiv_version=identifiers.arxiv_version.lstrip("v"),
        pmid=identifiers.pmid,
        pmcid=identifiers.pmcid,
        acl=identifiers.acl,
        openreview=identifiers.openreview,
        pmlr=identifiers.pmlr,
        isbn=identifiers.isbn,
        url=url,
        links=links,
        section=entry.section,
        keyword=tuple([clean(word) for word in entry.keywords]),
        abstract=clean(entry.abstract) if entry.abstract else "",
        source=source,
        provenance={**entry.provenance, **provenance} if provenance else entry.provenance,
    )
    if entry.notes:
        note_text_left_out(entry, source, problems)
    if entry.bibtex:
        reference = with_bibtex(reference, entry.bibtex, problems)
    _warn(reference, problems)
    return reference


def _note(repairs: tuple[Repair, ...], code: str, source: Source, problems: list[Problem]) -> None:
    for repair in repairs:
        message = repair.message or f"{repair.printed} -> {repair.became}"
        problems.append(Problem(repair.code or code, "note", message, source, repair.printed, repair.became))


def _main_venue(venues: list[Resolution]) -> Resolution | None:
    """Return the venue of publication: the first known one that is no preprint server, else the first printed."""
    if len(venues) < 2:
        return venues[0] if venues else None
    published = [venue for venue in venues if venue.venue.kind != "preprint"]
    known = [venue for venue in published if venue.known]
    return next(iter(known or published or venues), None)


def _month_of_preprint(entry: Entry, venue: Resolution | None, arxiv: str) -> Resolution | None:
    """Read "arXiv 2011" as November 2020 where the paper's arXiv number begins with these digits."""
    for index, found in enumerate(entry.venues):
        digits = _FOUR_DIGITS_AT_END.search(found.venue.printed) if found.venue.kind == "preprint" else None
        if digits and arxiv.startswith(f"{digits[0]}.") and (date := parse_date(digits[0], yymm=True)):
            entry.venues[index] = found._replace(year=date.year, month=date.month)
            return entry.venues[index] if venue is found else venue
    return venue


def _dates(entry: Entry, venue: Resolution | None) -> tuple[PartialDate | None, PartialDate | None]:
    """Return (issued, available_date).

    The year printed with the venue is that of the publication; other dates tell when the work first appeared, and
    stand for the publication too where its own is not printed. A month stays with the year it was printed with.
    """
    others = list(entry.dates)
    if len(entry.venues) > 1:
        others += [PartialDate(v.year, v.month) for v in entry.venues if v is not venue and v.year]
    if venue is not None and venue.year:
        issued = PartialDate(venue.year, venue.month)
        if venue.venue.kind == "preprint":
            others.append(issued)
    elif others:
        issued = max(others)
        if venue is None or venue.venue.kind == "preprint":
            return issued, min(others)
        others = [date for date in others if date != issued]
    else:
        return None, None
    precise = [date for date in others if date.month or date.year != issued.year]
    return issued, min(precise, default=None)


def _clean_links(entry: Entry, source: Source, problems: list[Problem]) -> list[PrintedLink]:
    """Return the links with addresses that may be printed; relative ones, files of the list's own, are left out."""
    cleaned: list[PrintedLink] = []
    for link in entry.links:
        url = clean_url(link.url)
        if not url:
            place = source._replace(line=link.line or source.line)
            problems.append(
                Problem("link-refused", "warning", f"not a web address: {link.url[:80]!r}", place, link.url)
            )
        elif "://" in url:
            if url != link.url:
                place = source._replace(line=link.line or source.line)
                problems.append(Problem("link-repaired", "note", f"{link.url} -> {url}", place, link.url, url))
                link = link._replace(url=url)
            cleaned.append(link)
    return cleaned


def _links(entry: Entry, cleaned: list[PrintedLink]) -> tuple[str, tuple[Link, ...]]:
    """Return the main address and all the others, each once."""
    main = next((link for link in cleaned if link.kind in PAPER_KINDS), None)
    if main is None:
        main = next((link for link in cleaned if link.kind in ("project", "other")), None)
    if main is None and entry.kind != "paper":
        main = next(iter(cleaned), None)
    if len(cleaned) <= 1 and main is not None:
        return main.url, ()
    seen = {main.url} if main else set()
    links = []
    for link in cleaned:
        if link.url not in seen and link.kind not in _NOT_KEPT:
            seen.add(link.url)
            links.append(Link(link.kind, link.url, clean(link.label)))
    return main.url if main else "", tuple(links)


def _identifiers(entry: Entry, cleaned: list[PrintedLink], url: str) -> Identifiers:
    """Return what follows from the addresses of the paper; an arXiv id also from any other link of the entry."""
    first, *others = _found_identifiers(cleaned, url) or (Identifiers(),)
    if not others and not entry.arxiv and not entry.doi:
        return first
    found = {name: value for name, value in zip(first._fields, first, strict=True) if value}
    for ids in others:
        for name, value in zip(ids._fields, ids, strict=True):
            if value:
                found.setdefault(name, value)
    if entry.arxiv:
        found.setdefault("arxiv", entry.arxiv)
    if entry.doi and (doi := normalize_doi(entry.doi)):
        found.setdefault("doi", doi)
    return Identifiers(**found)


def _found_identifiers(cleaned: list[PrintedLink], url: str) -> list[Identifiers]:
    found: list[Identifiers] = []
    for link in cleaned:
        if link.kind in PAPER_KINDS or link.url == url:
            found.append(identify(link.url))
        elif "arxiv" in link.url.lower() and (arxiv := identify(link.url).arxiv):
            found.append(Identifiers(arxiv=arxiv))
    return found


def _warn(reference: Reference, problems: list[Problem]) -> None:
    if reference.title and reference.authors and reference.issued and reference.url:
        return
    lacking = (
        ("title", reference.title),
        ("author", reference.authors),
        ("year", reference.issued),
        ("link", reference.url or reference.doi or reference.links),
    )
    for name, value in lacking:
        if not value:
            shown = reference.title[:60] or "an entry"
            problems.append(Problem(f"no-{name}", "warning", f"{shown}: no {name} printed", reference.source))
