"""Checks of author lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from medvlm_bib.checks.examples import INITIALS, LOVT, MEDCLIP, MEMORY, NICKNAMED, REVIEW, ROCO, SELF_GUIDED
from medvlm_bib.checks.habits import is_habit, is_style
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Item, Page
from medvlm_bib.normalize.name_split import is_family_first, is_initials
from medvlm_bib.readers.lists.pieces import Piece
from medvlm_bib.reference import Source

__all__ = ["doubled_name", "name_capitals", "name_empty", "name_inverted", "name_spacing", "no_author"]

_EMPTY = re.compile(r"[,;]\s*(?=[,;])|[,;]\s*\.?(?=[*_\s]*(?:<br ?/?>)?\s*$)")
_UNREAD = ("", "note", "side")  # what may be names that were not read as such
_NAMES = "Zifeng Wang, Zhenbang Wu, Dinesh Agarwal, Jimeng Sun"
_GIVEN_FIRST = "Anton Wiehe, Florian Schneider, Sebastian Blank, Xintong Wang, Hans-Peter Zorn, Christian Biemann"
_FAMILY_FIRST = "Wiehe A., Schneider F., Blank S., Wang X., Zorn H., Biemann C"


@check(
    "doubled-name",
    "error",
    "A name that was pasted twice is another name, and sorts and cites as one.",
    bad=REVIEW.replace("Lars Heiliger", "Lars HeiligerLars Heiliger"),
    good=REVIEW,
    mends=True,
)
def doubled_name(page: Page) -> Iterator[Finding]:
    """Look at what the reader of names halved."""
    for problem in page.reported("doubled-name"):
        message = f"the name is printed twice: {problem.printed} -> {problem.became}"
        yield Finding(problem.source, message, problem.printed, problem.became)


@check(
    "name-spacing",
    "error",
    "Two names without the space between them are read as one.",
    bad=NICKNAMED.replace("(Ernest) Namdar", "(Ernest)Namdar"),
    good=NICKNAMED,
    mends=True,
)
def name_spacing(page: Page) -> Iterator[Finding]:
    """Look at the names into which the reader put a space."""
    for problem in page.reported("name-spacing"):
        message = f"a space is missing: {problem.printed} -> {problem.became}"
        yield Finding(problem.source, message, problem.printed, problem.became)


@check(
    "name-inverted",
    "warning",
    "Family names in front, in a list that prints given names first, make every reader guess which is which.",
    bad="\n".join((MEDCLIP, MEMORY, SELF_GUIDED, LOVT, INITIALS.replace(_GIVEN_FIRST, _FAMILY_FIRST))),
    good="\n".join((MEDCLIP, MEMORY, SELF_GUIDED, LOVT, INITIALS)),
)
def name_inverted(page: Page) -> Iterator[Finding]:
    """Look for family names in front of initials or commas, where most of the list has given names first."""
    authored = [item for item in page.items if item.entry is not None and item.entry.authors]
    inverted = [(item, name) for item in authored if (name := _inverted(item))]
    if is_style(len(inverted), len(authored)):
        return
    for item, name in inverted:
        yield Finding(
            _in_authors(page, item, name), f"the family name stands first, as it does not in this list: {name}"
        )


def _inverted(item: Item) -> str:
    """Return the first name of the entry's authors if they are family names first, else ""."""
    text = item.entry.authors if item.entry else ""
    names = [name.strip(" .") + ("." if name.rstrip().endswith(".") else "") for name in re.split(r"[,;]", text)]
    names = [name for name in names if name.strip(". ")]
    turned = [name for name in names if is_family_first(name.split()) or is_initials(name)]
    if 2 * len(turned) < len(names) or len(names) < 2:
        return ""
    first = names[0]
    return first if is_family_first(first.split()) or (" " not in first and is_initials(names[1])) else ""


@check(
    "name-empty",
    "warning",
    "A comma with no name behind it may stand where a name was lost.",
    bad=ROCO.replace("Friedrich.", "Friedrich,."),
    good=ROCO,
)
def name_empty(page: Page) -> Iterator[Finding]:
    """Look for commas without a name on one side."""
    for item in page.items:
        if item.entry is None or not item.entry.authors_line:
            continue
        number = item.entry.authors_line
        line = page.lines[number - 1]
        start = line.find(item.entry.authors.partition(",")[0])
        for match in _EMPTY.finditer(line, start) if start >= 0 else ():
            before = line[: match.start()].rsplit(", ", 1)[-1]
            place = Source(page.file, number, match.start() + 1)
            yield Finding(place, f"a comma without a name behind '{before.strip('*_ ')}'")


@check(
    "name-capitals",
    "warning",
    "A name in capitals throughout has lost where its capitals belong (MCDONALD, DE LA CRUZ).",
    bad=MEDCLIP.replace("Dinesh Agarwal", "DINESH AGARWAL"),
    good=MEDCLIP,
)
def name_capitals(page: Page) -> Iterator[Finding]:
    """Look for names whose given and family name are capitals, more than initials."""
    for item in page.items:
        for name in item.reference.authors:
            family, given = name.family, name.given
            if len(family) > 2 and family.isupper() and given.isupper() and len(given) > 2 and not is_initials(given):
                yield Finding(_in_authors(page, item, family), f"a name in capitals throughout: {name}")


@check(
    "no-author",
    "warning",
    "Without authors an entry cannot be cited, and hardly be told from another of its name.",
    bad="\n".join((MEDCLIP.replace(f"*{_NAMES}.*<br>\n", ""), MEMORY, SELF_GUIDED, LOVT, REVIEW)),
    good="\n".join((MEDCLIP, MEMORY, SELF_GUIDED, LOVT, REVIEW)),
)
def no_author(page: Page) -> Iterator[Finding]:
    """Look for entries without authors; only a note where the list does not print them throughout."""
    lacking = sum(not item.reference.authors for item in page.items)
    severity = "note" if is_habit(lacking, len(page.items)) else ""
    for problem in page.reported("no-author"):
        item = page.item_at(problem.source.line)
        if item is None or not any(piece.kind == "emph" and piece.role in _UNREAD for piece in _pieces(item)):
            yield Finding(problem.source, problem.message, severity=severity)


def _pieces(item: Item) -> list[Piece]:
    return item.entry.pieces if item.entry else []


def _in_authors(page: Page, item: Item, text: str) -> Source:
    """Return where a text stands in the author line of an entry, or where the entry begins."""
    line = (item.entry.authors_line if item.entry else 0) or item.first
    return page.find(text, line, item.last) or page.in_item(item, text)
