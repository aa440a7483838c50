"""Checks of titles as they are printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from medvlm_bib.checks.examples import AGXNET, MEDCLIP, MEMORY, NIH, PPKED
from medvlm_bib.checks.habits import is_style
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Item, Page
from medvlm_bib.data._title_words import LINES
from medvlm_bib.readers.markdown.spans import LINK

__all__ = ["heading_typo", "title_markup", "title_period", "title_spacing"]

_MARKUP = re.compile(
    r"\*\*|__|~~|`|\]\(|</?[a-z]+\d?(?:\s[^<>]*)?/?>|&(?:amp|lt|gt|quot|nbsp|#\d+);|\\[_*&%]", re.IGNORECASE
)
_GLUED = re.compile(r"[^\W\d_]{3,}[,;](?=[^\W\d_]{3,})")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORDS = frozenset(LINES)
_SHORTEST = 5  # letters of a word that can be told for misspelt


@check(
    "title-spacing",
    "warning",
    "A comma without a space behind it glues two words of a title together.",
    bad=NIH.replace("Database and Benchmarks", "Database,Benchmarks and Labels"),
    good=NIH.replace("Database and Benchmarks", "Database, Benchmarks and Labels"),
    mends=True,
)
def title_spacing(page: Page) -> Iterator[Finding]:
    """Look for a comma or semicolon between two words without a space."""
    for item in page.items:
        for match in _GLUED.finditer(item.reference.title):
            glued = item.reference.title[match.start() :].split(" ", 1)[0]
            became = f"{match[0]} {glued[len(match[0]) :]}"
            place = page.in_item(item, glued)
            yield Finding(place, f"a space is missing in the title: {glued} -> {became}", glued, became)


@check(
    "heading-typo",
    "warning",
    "A misspelt heading misleads its anchor too, and whoever searches the page.",
    bad=f"## Medical Object Locolization\n\n{AGXNET}",
    good=f"## Medical Object Localization\n\n{AGXNET}",
)
def heading_typo(page: Page) -> Iterator[Finding]:
    """Look for words of headings that are one letter away from a common word, and are in no title of the list."""
    used = {word for item in page.items for word in _LETTERS.findall(item.reference.title.casefold())}
    for block in page.blocks:
        is_plain = block.kind == "heading" and not any(span.style & LINK for span in block.spans)
        for word in _LETTERS.findall(block.text) if is_plain else ():
            right = _misspelt(word.casefold(), used)
            if right:
                yield Finding(page.at(word, block.line), f"a misspelt word in a heading: {word} -> {right}")


def _misspelt(word: str, used: set[str]) -> str:
    """Return the common word that this one is a slip of, "" where it is a word itself, in any of its forms."""
    if len(word) < _SHORTEST or not word.isascii() or word in used or word in _WORDS or word.rstrip("s") in _WORDS:
        return ""
    near = [other for other in _WORDS if len(other) >= _SHORTEST and _is_slip(word, other)]
    return near[0] if len(near) == 1 else ""


def _is_slip(word: str, other: str) -> bool:
    """Tell whether one letter within is added, dropped or changed; endings are forms of a word, and not looked at."""
    if word[0] != other[0] or word[-2:] != other[-2:] or abs(len(word) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), 0)
    rest, other_rest = word[start:], other[start:]
    return start > 0 and (rest[1:] == other_rest or rest == other_rest[1:] or rest[1:] == other_rest[1:])


@check(
    "title-markup",
    "warning",
    "Markup that is left in a title is printed in every bibliography made of it.",
    bad=MEDCLIP.replace("Contrastive Learning", "Contrastive ** Learning"),
    good=MEDCLIP,
)
def title_markup(page: Page) -> Iterator[Finding]:
    """Look for Markdown, HTML and escapes in the titles as they were read."""
    for item in page.items:
        if match := _MARKUP.search(item.reference.title):
            message = f"'{match[0]}' is left in the title '{item.reference.title}'"
            yield Finding(page.in_item(item, match[0]), message)


@check(
    "title-period",
    "warning",
    "A title that ends in a period, in a list where the others do not, gets two of them in print.",
    bad="\n".join(text.replace(".**", "**") for text in (MEMORY, PPKED, NIH, MEMORY.replace("Memory", "Prompt"), NIH))
    + f"\n{MEDCLIP}",
    good="\n".join((MEMORY, PPKED, NIH, MEDCLIP)),
)
def title_period(page: Page) -> Iterator[Finding]:
    """Look for a period behind a title, within its link or its bold letters, where that is not the list's habit."""
    ending = [(item, end) for item in page.items if (end := _period(page, item))]
    if is_style(len(ending), len(page.items)):
        return
    for item, title in ending:
        yield Finding(page.in_item(item, title), f"the title ends in a period: '{title}'")


def _period(page: Page, item: Item) -> str:
    """Return the title with its period where one stands right behind it, else ""."""
    title = item.entry.title if item.entry else ""
    if not title or title.endswith("..") or (item.entry and item.entry.carrier == "plain"):
        return ""
    printed = f"{title.rstrip('.')}."
    closed = any(page.find(printed + mark, item.first, item.last) for mark in "*_]")
    return printed if closed and " " in title else ""
