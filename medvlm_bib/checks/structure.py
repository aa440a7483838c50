"""Checks of the list as a whole: its table of contents, and the order that it promises."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from medvlm_bib.checks.examples import AGXNET, IMAGENOME, LOVT, MEDCLIP, MEMORY, PPKED
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Page
from medvlm_bib.normalize.text import fold
from medvlm_bib.readers.markdown.spans import IMAGE, LINK, Block

__all__ = ["out_of_order", "toc_broken", "toc_differs", "toc_missing", "toc_order"]

_TOC = """\
## Overview
- [Reports](#reports)
- [Localization](#localization)

# Reports

{reports}
# {heading}

{localization}"""
_FIRST = "- [Reports](#reports)\n"
_NOT_IN_SLUG = re.compile(r"[^\w\- ]")  # GitHub: lower case, only letters, digits, _ and -, spaces become -
_ANCHOR = re.compile(r"<[a-z]\w*\s[^<>]*?\b(?:id|name)\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_PROMISE = re.compile(r"\b(reverse[- ]?)?chronological(?:ly)?\b", re.IGNORECASE)
_REACHED = 0.4  # the share of headings of a level that must be reached for all to be meant
_KEPT = 2 / 3  # the share of neighbours that must keep an order for it to be one
_FEWEST = 3


class _Heading(NamedTuple):
    text: str
    slug: str
    level: int
    line: int


class _Entry(NamedTuple):
    text: str
    anchor: str
    line: int
    is_listed: bool  # stands in a list, as a table of contents does, and not in a sentence


@check(
    "toc-broken",
    "error",
    "A link of the table of contents that no heading answers leads back to the top.",
    bad=_TOC.format(reports=MEMORY, heading="Detection", localization=AGXNET),
    good=_TOC.format(reports=MEMORY, heading="Localization", localization=AGXNET),
)
def toc_broken(page: Page) -> Iterator[Finding]:
    """Look for links within the page whose anchor is none; case and punctuation are not told apart."""
    reachable = {_loose(heading.slug) for heading in _headings(page)} | {_loose(name) for name in _anchors(page)}
    for entry in _entries(page):
        if _loose(entry.anchor) not in reachable:
            place = page.at(f"#{entry.anchor}", entry.line)
            yield Finding(place, f"no heading answers '#{entry.anchor}' ({entry.text})")


@check(
    "toc-missing",
    "warning",
    "A heading that the table of contents leaves out is found only by who reads the whole page.",
    bad=_TOC.format(reports=MEMORY, heading="Localization", localization=AGXNET) + f"\n# Classification\n\n{LOVT}",
    good=_TOC.format(reports=MEMORY, heading="Localization", localization=AGXNET),
)
def toc_missing(page: Page) -> Iterator[Finding]:
    """Look for headings with entries that nothing reaches, at a level where most such headings are reached."""
    reached = {_loose(entry.anchor) for entry in _entries(page)}
    headings = _headings(page)
    names = _anchors_by_line(page)
    levels: dict[int, list[tuple[_Heading, bool]]] = defaultdict(list)
    start = min((entry.line for entry in _entries(page)), default=0)
    for place, heading in enumerate(headings):
        if heading.line < start:
            continue
        end = headings[place + 1].line if place + 1 < len(headings) else len(page.lines) + 1
        near = {_loose(name) for line in (heading.line - 1, heading.line) for name in names.get(line, ())}
        if any(heading.line < item.first < end for item in page.items):
            same = {_loose(heading.slug), _loose(slug_of(heading.text))}  # a heading that stands on the page twice
            levels[heading.level].append((heading, bool(reached & (same | near))))
    for found in levels.values():
        linked = sum(is_reached for _, is_reached in found)
        if linked >= 2 and linked >= _REACHED * len(found):
            for heading, is_reached in found:
                if not is_reached:
                    message = f"the table of contents does not reach the heading '{heading.text}'"
                    yield Finding(page.at(heading.text, heading.line), message)


@check(
    "toc-order",
    "warning",
    "The table of contents promises another order of sections than the page has.",
    bad=_TOC.format(reports=MEMORY, heading="Localization", localization=AGXNET)
    .replace(_FIRST, "")
    .replace("- [Localization](#localization)\n", f"- [Localization](#localization)\n{_FIRST}"),
    good=_TOC.format(reports=MEMORY, heading="Localization", localization=AGXNET),
)
def toc_order(page: Page) -> Iterator[Finding]:
    """Look for the fewest entries of the table of contents that, moved elsewhere, put it in the page's order."""
    lines = {heading.slug: heading.line for heading in reversed(_headings(page))}
    first = min((item.first for item in page.items), default=0)
    entries = [
        entry for entry in _entries(page) if entry.is_listed and entry.line < first and entry.anchor.lower() in lines
    ]
    kept = _longest([(lines[entry.anchor.lower()], 0) for entry in entries])
    for number, entry in enumerate(entries):
        if number not in kept:
            message = f"the section '{entry.text}' stands elsewhere on the page than in the table of contents"
            yield Finding(page.at(f"#{entry.anchor}", entry.line), message)


@check(
    "toc-differs",
    "note",
    "The table of contents calls a section otherwise than its heading does.",
    bad=_TOC.format(reports=MEMORY, heading="Localization", localization=AGXNET).replace(
        "[Reports]", "[Survey Papers]"
    ),
    good=_TOC.format(reports=MEMORY, heading="Localization", localization=AGXNET),
)
def toc_differs(page: Page) -> Iterator[Finding]:
    """Compare the words of each link within the page with those of the heading that it reaches."""
    headings = {_loose(heading.slug): heading for heading in _headings(page)}
    for entry in _entries(page):
        heading = headings.get(_loose(entry.anchor))
        if heading is not None and fold(heading.text) not in (fold(entry.text), ""):
            message = f"'{entry.text}' in the table of contents is '{heading.text}' in the heading"
            yield Finding(page.at(entry.text, entry.line), message)


@check(
    "out-of-order",
    "warning",
    "The list says that it is in chronological order; who looks for what is new trusts in that.",
    bad="A list **in chronological order**.\n\n## Papers\n\n" + "\n".join((MEMORY, LOVT, PPKED, IMAGENOME, MEDCLIP)),
    good="A list **in chronological order**.\n\n## Papers\n\n" + "\n".join((MEMORY, PPKED, IMAGENOME, LOVT, MEDCLIP)),
)
def out_of_order(page: Page) -> Iterator[Finding]:
    """Look for the fewest entries of a section that, moved elsewhere, leave it in the promised order."""
    first = min((item.first for item in page.items), default=0)
    if not any(_PROMISE.search(line) for line in page.lines[:first]):
        return
    sections: dict[tuple[str, ...], list[tuple[tuple[int, int], int]]] = defaultdict(list)
    for place, item in enumerate(page.items):
        first_date = item.reference.available_date or item.reference.issued
        if first_date and first_date.month:
            sections[item.reference.section].append(((first_date.year, first_date.month), place))
    dates = [[date for date, _ in found] for found in sections.values()]
    sign = _direction(dates)
    for found in sections.values() if sign else ():
        kept = _longest([(sign * date[0], sign * date[1]) for date, _ in found])
        for number, (date, place) in enumerate(found):
            if number not in kept:
                item = page.items[place]
                message = (
                    f"'{item.reference.title}' ({date[0]}-{date[1]:02d}) is out of the order that the list promises"
                )
                yield Finding(page.start(item.first), message)


def _direction(sections: Sequence[Sequence[tuple[int, int]]]) -> int:
    """Return 1 for oldest first, -1 for newest first, 0 where neither is kept by most neighbours."""
    pairs = [(a, b) for dates in sections for a, b in pairwise(dates) if a != b]
    rising = sum(a < b for a, b in pairs)
    if len(pairs) < _FEWEST:
        return 1 if pairs and rising >= len(pairs) - rising else 0
    return 1 if rising >= _KEPT * len(pairs) else -1 if len(pairs) - rising >= _KEPT * len(pairs) else 0


def _longest(values: Sequence[tuple[int, int]]) -> set[int]:
    """Return the places of a longest run of values that does not fall (patience sorting)."""
    tails: list[tuple[int, int]] = []
    ends: list[int] = []
    before: list[int] = []
    for place, value in enumerate(values):
        at = bisect_right(tails, value)
        before.append(ends[at - 1] if at else -1)
        tails[at : at + 1], ends[at : at + 1] = [value], [place]
    kept: set[int] = set()
    place = ends[-1] if ends else -1
    while place >= 0:
        kept.add(place)
        place = before[place]
    return kept


def _headings(page: Page) -> list[_Heading]:
    found: list[_Heading] = []
    seen: dict[str, int] = defaultdict(int)
    for block in page.blocks:
        if block.kind == "heading":
            slug = slug_of(_text(block))
            count = seen[slug]
            seen[slug] += 1
            found.append(
                _Heading(" ".join(_text(block).split()), f"{slug}-{count}" if count else slug, block.level, block.line)
            )
    return found


def slug_of(heading: str) -> str:
    """Return the anchor that GitHub gives to a heading (github.com/gjtorikian/html-pipeline, TableOfContentsFilter)."""
    return _NOT_IN_SLUG.sub("", heading.strip().lower()).replace(" ", "-")


def _loose(anchor: str) -> str:
    from urllib.parse import unquote

    return fold(unquote(anchor)).replace(" ", "")


def _text(block: Block) -> str:
    return "".join(span.text for span in block.spans if not span.style & IMAGE)


def _anchors(page: Page) -> Iterator[str]:
    for names in _anchors_by_line(page).values():
        yield from names


def _anchors_by_line(page: Page) -> dict[int, list[str]]:
    return {number: names for number, line in enumerate(page.lines, 1) if (names := _ANCHOR.findall(line))}


def _entries(page: Page) -> Iterator[_Entry]:
    """Yield the links within the page, those of the top and back left out."""
    for block in page.blocks:
        for spans in (block.spans, *block.cells):
            for span in spans:
                if span.style & LINK and span.url.startswith("#") and len(span.url) > 1 and not span.style & IMAGE:
                    yield _Entry(
                        " ".join(span.text.split()), span.url[1:], span.line or block.line, block.kind == "item"
                    )
