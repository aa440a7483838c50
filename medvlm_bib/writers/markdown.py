"""Markdown: a paper list again, in the layout of the home list.

**Title.** [May, 2021] [JBHI, 2022].<br>
*First Author, Second Author.*<br>
[[PDF](https://...)] [[Code](https://...)]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from medvlm_bib.formats import derived
from medvlm_bib.formats.links import LABELS
from medvlm_bib.formats.markdown_text import escape_commonmark
from medvlm_bib.formats.text import one_line
from medvlm_bib.normalize.identifiers import identify
from medvlm_bib.problems import Problem
from medvlm_bib.reference import PartialDate, Reference
from medvlm_bib.writers.options import WriteOptions

__all__ = ["write_markdown"]

_MONTHS = ("", "Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec.")
_DEEPEST = 6  # Markdown has no seventh level of headings
_NO_PERIOD = frozenset(".!?。！？")
_NO_TITLE = "(no title)"
_NOT_IN_URL = re.compile(r"[ <>\\]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|['’]\d\d\b")

Tree = dict[str, "Section"]


class Section:
    """What stands under one heading: entries, then further headings."""

    def __init__(self) -> None:
        self.entries: list[str] = []
        self.inner: Tree = {}

    def under(self, path: Iterable[str]) -> Section:
        """Return the section that this path of headings leads to, made if need be."""
        section = self
        for heading in path:
            section = section.inner.setdefault(heading, Section())
        return section


def write_markdown(references: Iterable[Reference], options: WriteOptions, problems: list[Problem]) -> Iterator[str]:
    """Yield a list by sections in the order in which they first appear, an entry in each section that it stands in.

    A record without a title is reported as ``not-carried``: a list has nothing else to know an entry by.
    """
    root = Section()
    omit = frozenset(name.casefold().replace("_", "-") for name in options.omit)
    for reference in references:
        if not reference.title:
            message = f"a list cannot show a record without a title: it stands there as {_NO_TITLE}"
            problems.append(Problem("not-carried", "warning", message, reference.source))
        entry = _entry(reference, options, omit)
        for path in dict.fromkeys((reference.section, *(place.section for place in reference.also))):
            root.under(path).entries.append(entry)
    yield from _section(root, 0, first=True)


def _section(section: Section, depth: int, *, first: bool = False) -> Iterator[str]:
    for entry in section.entries:
        yield entry if first else f"\n{entry}"
        first = False
    for heading, inner in section.inner.items():
        level = "#" * min(depth + 1, _DEEPEST)
        yield f"{'' if first else chr(10)}{level} {escape_commonmark(heading)}\n"
        first = False
        yield from _section(inner, depth + 1)


def _entry(reference: Reference, options: WriteOptions, omit: frozenset[str]) -> str:
    title = escape_commonmark(reference.title).strip() or _NO_TITLE  # no blank may stand beside the stars
    period = "" if title[-1] in _NO_PERIOD else "."
    lines = [" ".join([f"**{title}{period}**", *_brackets(reference, options)])]
    authors = [escape_commonmark(str(name)) for name in reference.authors]
    if reference.et_al and authors:
        authors.append("et al.")
    if authors and "author" not in omit:
        people = ", ".join(authors).strip()
        lines.append(f"*{people}*" if people.endswith(".") else f"*{people}.*")
    links = [f"[[{label}]({_destination(url)})]" for label, url in _links(reference, options, omit)]
    if links:
        lines.append(" ".join(links))
    return "<br>\n".join(lines) + "\n"


def _brackets(reference: Reference, options: WriteOptions) -> Iterator[str]:
    """Yield when the work appeared first, and where and when it was published, the last with a period behind it."""
    venue = reference.venue
    texts = []
    first = reference.available_date or (None if venue else reference.issued)
    if first:
        texts.append(_date(first))
    if venue is not None:
        style = "as-printed" if options.venues == "long" else options.venues
        text = escape_commonmark(derived.venue_text(venue, style))
        if reference.issued and not _YEAR.search(text):
            text += f", {reference.issued.year:04d}"
        texts.append(text)
    yield from (f"[{text}]" for text in texts[:-1])
    yield from (f"[{text}]." for text in texts[-1:])


def _date(date: PartialDate) -> str:
    year, month, day = date
    if not 0 < month <= 12:
        return f"{year:04d}"
    return f"{_MONTHS[month]} {day}, {year:04d}" if day else f"{_MONTHS[month]}, {year:04d}"


def _links(reference: Reference, options: WriteOptions, omit: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield label and address: the work itself, its DOI and arXiv id where they follow from no address, the others."""
    links = reference.links if options.links != "none" else ()
    known = [identify(url) for url in (reference.url, *(link.url for link in links)) if url]
    if reference.url and "url" not in omit:
        yield "PDF", reference.url
    if reference.doi and "doi" not in omit and not any(reference.doi.casefold() == ids.doi.casefold() for ids in known):
        yield "DOI", f"https://doi.org/{quote(one_line(reference.doi), safe='/:;()')}"
    if reference.arxiv and not any(reference.arxiv == ids.arxiv for ids in known):
        yield "arXiv", f"https://arxiv.org/abs/{reference.arxiv}"
    for kind, url, label in links:
        yield escape_commonmark(label or LABELS.get(kind) or kind.capitalize()), url


def _destination(url: str) -> str:
    """Return the address as a link's destination: in angle brackets where its parentheses could end the link."""
    url = _NOT_IN_URL.sub(lambda match: quote(match[0]), one_line(url))
    return f"<{url}>" if "(" in url or ")" in url else url
