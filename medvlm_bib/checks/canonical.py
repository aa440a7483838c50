"""Checks of links that lead to a work, and say the same in a form that lasts longer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from medvlm_bib.checks.examples import GLORIA, MEDCLIP, MIMIC_JPG, SHENZHEN
from medvlm_bib.checks.habits import is_habit
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Page
from medvlm_bib.data import _link_checks as data
from medvlm_bib.normalize.identifiers import identify, split_url
from medvlm_bib.normalize.links import clean_url

__all__ = ["arxiv_malformed", "arxiv_pdf", "arxiv_version", "doi_encoded", "doi_proxy", "is_proxied"]

_ID = r"\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7}"
_ARXIV = re.compile(rf"/(abs|pdf|html)/(?:arxiv:)?({_ID})(v\d+)?(\.pdf)?/?", re.IGNORECASE)
_PROXIES = frozenset(data.PROXY_WORDS)


@check(
    "arxiv-malformed",
    "error",
    "What stands where arXiv has its identifier is none: a digit is lost, or the month does not exist.",
    bad=MEDCLIP.replace("2210.10163", "2210.101"),
    good=MEDCLIP,
)
def arxiv_malformed(page: Page) -> Iterator[Finding]:
    """Look for arXiv links to a paper that hold no identifier of one."""
    for url, place in page.links():
        host, path, _ = split_url(url)
        kind, _, rest = path.strip("/").partition("/")
        if host == "arxiv.org" and kind in ("abs", "pdf") and rest.strip("/"):
            arxiv = identify(url).arxiv
            if not arxiv or (arxiv[:1].isdigit() and not 1 <= int(arxiv[2:4]) <= 12):
                yield Finding(place, f"no arXiv identifier: {url}")


@check(
    "arxiv-version",
    "warning",
    "A link to one version of a paper stays there when the paper is corrected.",
    bad=MEDCLIP.replace("2210.10163", "2210.10163v1"),
    good=MEDCLIP,
    mends=True,
)
def arxiv_version(page: Page) -> Iterator[Finding]:
    """Look for arXiv links with a version; notes where the list has many of them."""
    yield from _arxiv(page, "a version", lambda match: bool(match[3]))


@check(
    "arxiv-pdf",
    "warning",
    "The abstract page has the paper in every form, its versions and its published DOI; the file has none of them.",
    bad=MIMIC_JPG.replace("abs/1901.07042", "pdf/1901.07042.pdf"),
    good=MIMIC_JPG,
    mends=True,
)
def arxiv_pdf(page: Page) -> Iterator[Finding]:
    """Look for arXiv links to the file; notes where the list has many of them."""
    yield from _arxiv(page, "the file", lambda match: match[1].lower() == "pdf")


@check(
    "doi-encoded",
    "warning",
    "A DOI whose slash is percent-encoded is not recognised as one by most programs.",
    bad=SHENZHEN.replace("10.3978/", "10.3978%2F"),
    good=SHENZHEN,
    mends=True,
)
def doi_encoded(page: Page) -> Iterator[Finding]:
    """Look for resolver addresses with an encoded slash."""
    for url, place in page.links():
        host, path, _ = split_url(url)
        doi = identify(url).doi
        if host.endswith("doi.org") and "%2f" in path.lower() and doi:
            became = clean_url(f"https://doi.org/{doi}")
            yield Finding(place, f"percent-encoded DOI: {url} -> {became}", url, became)


@check(
    "doi-proxy",
    "warning",
    "An address through a library's proxy asks every reader for a password of that library.",
    bad=GLORIA.replace("doi.org/", "doi-org.ezproxy.example.edu/"),
    good=GLORIA,
    mends=True,
)
def doi_proxy(page: Page) -> Iterator[Finding]:
    """Look for proxied addresses; the DOI in it, where there is one, mends it."""
    for url, place in page.links():
        if is_proxied(split_url(url)[0]):
            doi = identify(url).doi
            became = clean_url(f"https://doi.org/{doi}") if doi else ""
            message = f"behind a library's proxy: {url}" + (f" -> {became}" if became else "")
            yield Finding(place, message, url if became else "", became)


def is_proxied(host: str) -> bool:
    """Tell whether a host is a publisher's behind the proxy of a library."""
    return any(label in _PROXIES for label in host.split(".")[1:-1])


def _arxiv(page: Page, what: str, is_meant: Callable[[re.Match[str]], bool]) -> Iterator[Finding]:
    """Yield the links to arXiv that are meant; as notes where the list means it so."""
    links = [(url, place, match) for url, place in page.links() if (match := _match_arxiv(url))]
    meant = [link for link in links if is_meant(link[2])]
    severity = "note" if is_habit(len(meant), len(links)) else ""
    for url, place, match in meant:
        became = f"https://arxiv.org/abs/{match[2]}"
        yield Finding(place, f"a link to {what}: {url} -> {became}", url, became, severity)


def _match_arxiv(url: str) -> re.Match[str] | None:
    host, path, query = split_url(url)
    return (
        _ARXIV.fullmatch(path) if host in ("arxiv.org", "export.arxiv.org") and not query and "#" not in url else None
    )
