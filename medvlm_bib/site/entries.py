"""One entry as a reader sees it: the parts of a formatted reference, and where its links lead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from medvlm_bib.formats import derived
from medvlm_bib.formats.links import LABELS
from medvlm_bib.normalize.identifiers import host_names, split_url
from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.text import clean
from medvlm_bib.reference import PartialDate, Reference
from medvlm_bib.site.addresses import web_address
from medvlm_bib.site.coins import coins
from medvlm_bib.site.labels import MONTHS, TYPES
from medvlm_bib.site.languages import title_language

__all__ = ["Entry", "EntryLink", "has_code", "has_pdf", "make_entry", "type_label"]

_MANY = 12  # authors that are all printed
_SHOWN = 10  # of more authors than that, before the last
# what the link to the work itself is called, by its host
_HOSTS = {"arxiv.org": "arXiv", "doi.org": "DOI", "openreview.net": "OpenReview"}


class EntryLink(NamedTuple):
    """A link as shown: the word for its kind, and the address."""

    label: str
    url: str


class Entry(NamedTuple):
    """What a template needs of an entry. ``number`` is its place in the downloads, from 0."""

    number: int
    key: str
    title: str
    language: str
    url: str
    authors: str
    container: str
    details: str
    date: str
    date_text: str
    links: tuple[EntryLink, ...]
    coins: str
    retracted: bool


def make_entry(number: int, reference: Reference, venues: derived.VenueStyle = "long") -> Entry:
    """Return the entry for the template; its texts are plain and yet to be escaped."""
    links = tuple(_links(reference))
    return Entry(
        number,
        reference.citation_key,
        clean(reference.title) or "Untitled",
        title_language(reference),
        links[0].url if links else "",
        _authors([clean(str(name)) for name in reference.authors], et_al=reference.et_al),
        clean(_container(reference, venues)),
        _details(reference),
        str(reference.issued or ""),
        _date_text(reference.issued),
        links,
        coins(reference),
        reference.retracted,
    )


def type_label(csl_type: str) -> str:
    """Return what a reader calls a CSL type."""
    return TYPES.get(csl_type) or csl_type.replace("-", " ").capitalize()


def has_code(reference: Reference) -> bool:
    """Tell whether the list links code."""
    return any(link.kind == "code" for link in reference.links)


def has_pdf(reference: Reference) -> bool:
    """Tell whether a PDF can be had: the list links one, or the work is on arXiv."""
    return bool(reference.arxiv) or any(label == "PDF" for label, _ in _printed_links(reference))


def _authors(names: Sequence[str], *, et_al: bool) -> str:
    if len(names) > _MANY:
        left = len(names) - _SHOWN - 1
        names = [*names[:_SHOWN], f"… {left} more …", names[-1]]
    if et_al:
        return ", ".join([*names, "et al."])
    if len(names) == 2:
        return " and ".join(names)
    return ", ".join(names)


def _container(reference: Reference, venues: derived.VenueStyle) -> str:
    """Return where the work appeared, the full name with the acronym behind it; the server of a preprint."""
    name = derived.container(reference, venues) or derived.publisher(reference, venues)
    short = reference.venue.short if reference.venue and venues == "long" else ""
    return f"{name} ({short})" if name and short and short.casefold() not in name.casefold() else name


def _details(reference: Reference) -> str:
    """Return volume, issue and pages as they follow the container: `` 26(12), 6070–6080``; ``, 3876–3887``."""
    volume = reference.volume + (f"({reference.issue})" if reference.issue else "")
    pages = reference.page.replace("-", "–") or reference.number
    details = ", ".join(clean(part) for part in (volume, reference.genre, pages) if part)
    return details and (f" {details}" if volume else f", {details}")


def _date_text(date: PartialDate | None) -> str:
    if date is None:
        return ""
    return f"{MONTHS[date.month]} {date.year}".strip() if 0 <= date.month <= 12 else str(date.year)


def _links(reference: Reference) -> Iterator[EntryLink]:
    """Yield the work's own address, what its identifiers lead to, and the list's links; each address once.

    Where the list itself links the work at arXiv, a PDF or the DOI, no further link of that name is made.
    """
    printed = list(_printed_links(reference))
    labels = {label for label, _ in printed}
    identified = [(label, url) for label, url in _identified_links(reference) if label not in labels]
    own = 1 if reference.url else 0
    seen: set[str] = set()
    for label, url in (*printed[:own], *identified, *printed[own:]):
        address = web_address(url)
        if address and address not in seen:
            seen.add(address)
            yield EntryLink(clean(label) or "Link", address)


def _identified_links(reference: Reference) -> Iterator[tuple[str, str]]:
    if reference.arxiv:
        yield "arXiv", f"https://arxiv.org/abs/{reference.arxiv}"
        yield "PDF", f"https://arxiv.org/pdf/{reference.arxiv}"
    if reference.doi:
        yield "DOI", f"https://doi.org/{reference.doi}"


def _printed_links(reference: Reference) -> Iterator[tuple[str, str]]:
    if reference.url:
        yield _label_of_work(reference.url), reference.url
    for kind, url, label in reference.links:
        yield LABELS.get(kind) or (label if kind == "other" and label else kind.capitalize()), url


def _label_of_work(url: str) -> str:
    if classify_link("", url) == "pdf":
        return "PDF"
    names = host_names(split_url(url)[0])
    return next((label for host, label in _HOSTS.items() if host in names), "Paper")
