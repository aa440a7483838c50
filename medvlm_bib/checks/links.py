"""Checks of links: those that do not work, or not safely."""

from __future__ import annotations

import re
from collections.abc import Iterator

from medvlm_bib.checks.canonical import is_proxied
from medvlm_bib.checks.examples import CAMVQA, MEDCLIP
from medvlm_bib.checks.habits import is_habit
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Page
from medvlm_bib.data import _link_checks as data
from medvlm_bib.normalize.identifiers import host_names, split_url
from medvlm_bib.reference import Source

__all__ = [
    "broken_link", "link_by_number", "link_empty", "link_http", "link_insecure", "link_refused", "link_repaired",
    "no_link",
]  # fmt: skip

_EMPTY = re.compile(r"\[([^\[\]]*)\]\((?:\s*|#)\)")
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")


@check(
    "broken-link",
    "error",
    "What is not quite a Markdown link is shown as its characters, and nobody can follow it.",
    bad=MEDCLIP.replace("[PDF](https", "[PDF] (https"),
    good=MEDCLIP,
    mends=True,
)
def broken_link(page: Page) -> Iterator[Finding]:
    """Look at the links that the reader of Markdown repaired."""
    for problem in page.reported("broken-link"):
        yield Finding(problem.source, problem.message, problem.printed, problem.became)


@check(
    "link-repaired",
    "error",
    "An address with a slip in its scheme, or with characters that no address may hold, leads nowhere.",
    bad=MEDCLIP.replace("https://arxiv", "ttps://arxiv"),
    good=MEDCLIP,
    mends=True,
)
def link_repaired(page: Page) -> Iterator[Finding]:
    """Look at the addresses that the reader repaired."""
    for problem in page.reported("link-repaired"):
        yield Finding(problem.source, f"malformed address: {problem.message}", problem.printed, problem.became)


@check(
    "link-refused",
    "error",
    "An address that runs code, or opens a file of the keeper's own disk, is none for readers.",
    bad=MEDCLIP.replace("https://github.com/RyanWangZf/MedCLIP", "file:///home/me/MedCLIP"),
    good=MEDCLIP,
)
def link_refused(page: Page) -> Iterator[Finding]:
    """Look at the addresses that the reader left out."""
    for problem in page.reported("link-refused"):
        yield Finding(problem.source, problem.message)


@check(
    "link-empty",
    "warning",
    "A link without an address promises what is not there.",
    bad=MEDCLIP.replace("https://github.com/RyanWangZf/MedCLIP", ""),
    good=MEDCLIP,
)
def link_empty(page: Page) -> Iterator[Finding]:
    """Look for links without an address in the lines of entries."""
    for item in page.items:
        for number in page.lines_of(item):
            for match in _EMPTY.finditer(page.lines[number - 1]):
                place = Source(page.file, number, match.start() + 1)
                yield Finding(place, f"the link '{match[1]}' has no address")


@check(
    "link-insecure",
    "warning",
    "What is sent with http can be read and changed on its way, and this host serves https.",
    bad=MEDCLIP.replace("https://arxiv", "http://arxiv"),
    good=MEDCLIP,
    mends=True,
)
def link_insecure(page: Page) -> Iterator[Finding]:
    """Look for http where https is served for certain."""
    for url, place in page.links():
        if became := _secured(url):
            yield Finding(place, f"not encrypted: {url} -> {became}", url, became)


@check(
    "link-http",
    "note",
    "What is sent with http can be read and changed on its way; whether this host serves https is not known here.",
    bad=MEDCLIP.replace("https://github.com/RyanWangZf", "http://example.org"),
    good=MEDCLIP,
)
def link_http(page: Page) -> Iterator[Finding]:
    """Look for http at all other hosts."""
    for url, place in page.links():
        if url.startswith("http://") and not _secured(url) and not _by_number(url):
            yield Finding(place, f"not encrypted: {url}")


@check(
    "link-by-number",
    "warning",
    "An address by number may be another's tomorrow, and tells nobody whose it is.",
    bad=MEDCLIP.replace("https://github.com", "http://192.0.2.7"),
    good=MEDCLIP,
)
def link_by_number(page: Page) -> Iterator[Finding]:
    """Look for hosts that are numbers."""
    for url, place in page.links():
        if _by_number(url):
            yield Finding(place, f"a host without a name: {url}")


@check(
    "no-link",
    "warning",
    "An entry without any address makes every reader search for it.",
    bad=CAMVQA.replace("[[PDF](https://dl.acm.org/doi/abs/10.1145/3503161.3548122)]\n", "") + f"\n{MEDCLIP}",
    good=f"{CAMVQA}\n{MEDCLIP}",
)
def no_link(page: Page) -> Iterator[Finding]:
    """Look at entries without an address; notes where most of the list has none."""
    lacking = list(page.reported("no-link"))
    severity = "note" if is_habit(len(lacking), len(page.items)) else ""
    for problem in lacking:
        yield Finding(problem.source, problem.message, severity=severity)


_HTTPS = frozenset(data.HTTPS)


def _secured(url: str) -> str:
    """Return an address with http as one with https, "" where the host is not known to serve it."""
    if not url.startswith("http://"):
        return ""
    host, _, rest = url[7:].partition("/")
    if host in ("doi.org", "dx.doi.org", "www.doi.org"):
        return f"https://doi.org/{rest}"
    known = ":" not in host and not is_proxied(host) and not _HTTPS.isdisjoint(host_names(host.lower()))
    return f"https{url[4:]}" if known else ""


def _by_number(url: str) -> bool:
    return _NUMBER.fullmatch(split_url(url)[0]) is not None
