"""A list that changes its layout every few hundred entries: the layouts that lists have, filled from records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from medvlm_bib.reference import Reference

__all__ = ["mixed_list"]

_RUN = 250  # entries of one layout in a row


def _people(reference: Reference) -> str:
    return ", ".join(map(str, reference.authors))


def _year(reference: Reference) -> int:
    return reference.issued.year if reference.issued else 2022


def _venue(reference: Reference) -> str:
    return (reference.venue.short or reference.venue.name) if reference.venue else "arXiv"


def _code(reference: Reference) -> str:
    return next((link.url for link in reference.links if link.kind == "code"), "")


def _bold_blocks(r: Reference) -> str:
    return f"**{r.title}.** [{_year(r)}] [{_venue(r)}, {_year(r)}].<br>\n*{_people(r)}.*<br>\n[[PDF]({r.url})]\n\n"


def _bullets(r: Reference) -> str:
    code = f" [[Code]]({_code(r)})" if _code(r) else ""
    return f"- **{r.title}**, {_people(r)}, *{_venue(r)} {_year(r)}*. [[Paper]]({r.url}){code}\n"


def _venue_first(r: Reference) -> str:
    return f"* [{_venue(r)} {_year(r)}] {r.title} [[pdf]({r.url})]\n"


def _linked(r: Reference) -> str:
    return f"- [{r.title}]({r.url}) - {_people(r)}. {_venue(r)}, {_year(r)}\n"


def _cited(r: Reference) -> str:
    return f'1. {_people(r)}. "{r.title}." {_venue(r)} ({_year(r)}). [[Link]({r.url})]\n'


def _nested(r: Reference) -> str:
    return f"- {r.title}\n  - {_people(r)}\n  - {_venue(r)} {_year(r)}\n  - [paper]({r.url})\n"


def _row(r: Reference) -> str:
    code = f"[GitHub]({_code(r)})" if _code(r) else ""
    return f"| {_year(r)} | {_venue(r)} | [{r.title.replace('|', '-')}]({r.url}) | {_people(r)} | {code} |\n"


def _html(r: Reference) -> str:
    return f'<li><a href="{r.url}">{r.title}</a>, {_people(r)}, <i>{_venue(r)}</i> {_year(r)}</li>\n'


_LAYOUTS: tuple[tuple[str, Callable[[Reference], str], str], ...] = (
    ("", _bold_blocks, ""),
    ("", _bullets, ""),
    ("", _venue_first, ""),
    ("| Year | Venue | Title | Authors | Code |\n|---|---|---|---|---|\n", _row, ""),
    ("", _linked, ""),
    ("", _cited, ""),
    ("", _nested, ""),
    ("<ul>\n", _html, "</ul>\n"),
)


def mixed_list(references: Iterable[Reference]) -> Iterator[str]:
    """Yield the text of a list with these entries, in one layout after the other, each under a heading of its own."""
    yield "# Papers\n\n"
    tail = ""
    for number, reference in enumerate(references):
        section, place = divmod(number, _RUN)
        head, entry, after = _LAYOUTS[section % len(_LAYOUTS)]
        if place == 0:
            yield f"{tail}\n## Part {section + 1}\n\n{head}"
            tail = after
        yield entry(reference)
    yield tail
