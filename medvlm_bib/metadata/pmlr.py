"""Proceedings of Machine Learning Research: the description that each paper's page carries for search engines.

Metadata facts: these papers have no DOI. Their pages hold ``citation_*`` elements (the conventions of Google Scholar)
and the BibTeX; the volume is in the address.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from medvlm_bib.metadata.bibtex_record import parse_bibtex
from medvlm_bib.metadata.dates import from_iso
from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.markup import plain
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.reference import Reference, Venue

__all__ = ["PMLR"]

_BIBTEX = re.compile(r"@InProceedings\{.*?\n\s*\}\s*(?=<|$)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]+>")


def fetch(ids: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for the page of each id (``v158/endo21a``) and yield it where there is one."""
    for pmlr in ids:
        answer = client.ask("pmlr", f"/{pmlr}.html", route="single")
        if answer.status == 200:
            yield pmlr, f"{pmlr}\n{answer.body.decode('utf-8', 'replace')}"


def parse(text: str) -> Record:
    """Return the record of a paper: its id on the first line, then the page; raises ValueError for another page."""
    pmlr, _, page = text.partition("\n")
    reference = _from_elements(page) or _from_bibtex(page)
    return Record(
        reference.replace(
            type="paper-conference",
            pmlr=pmlr,
            volume=reference.volume or pmlr.partition("/")[0].removeprefix("v"),
            collection_title="Proceedings of Machine Learning Research",
            publisher="PMLR",
        )
    )


def _from_elements(page: str) -> Reference | None:
    elements = _Elements()
    elements.feed(page)
    one = {name: values[0] for name, values in elements.found.items()}
    if "citation_title" not in one:
        return None
    first, last = one.get("citation_firstpage", ""), one.get("citation_lastpage", "")
    venue = plain(one.get("citation_conference_title") or one.get("citation_inbook_title", ""))
    return Reference(
        title=plain(one["citation_title"]),
        authors=tuple(parse_name(plain(name)) for name in elements.found.get("citation_author", ())),
        issued=from_iso(one.get("citation_publication_date", "").replace("/", "-")),
        venue=Venue(venue, kind="conference") if venue else None,
        page=f"{first}-{last}" if first and last and first != last else first,
    )


def _from_bibtex(page: str) -> Reference:
    found = _BIBTEX.search(page)
    if found is None:
        raise ValueError("the page describes no paper")
    return parse_bibtex(html.unescape(_TAG.sub("", found[0])))


class _Elements(HTMLParser):
    """Collects the ``citation_*`` elements of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        name, content = named.get("name") or "", named.get("content") or ""
        if tag == "meta" and name.startswith("citation_") and content:
            self.found.setdefault(name, []).append(content)


def _key(reference: Reference) -> str:
    return reference.pmlr


PMLR = MetadataSource("pmlr", _key, 1, fetch, parse)
