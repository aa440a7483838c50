"""The overview table that a survey has: method, venue, year, code, citation, in groups."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from medvlm_bib.errors import UnknownNameError
from medvlm_bib.formats.markdown_text import escape_commonmark
from medvlm_bib.reference import Reference
from medvlm_bib.venue_labels import venue_labels
from medvlm_bib.writers.latex import Encoder, verbatim
from medvlm_bib.writers.titles import TitleEncoder

__all__ = ["GROUPINGS", "TABLE_FORMATS", "Grouping", "Row", "method_name", "render_table", "table_rows"]

Grouping = Literal["section", "venue", "year", "none"]
GROUPINGS: tuple[Grouping, ...] = ("section", "venue", "year", "none")
_NAME_WORDS = 3  # a method's name before the colon has at most so many
_CODED = re.compile(r"[a-z][A-Z]|[A-Z]{2}|\d|[A-Z][+*]|\w\+\+")  # what names look like and words do not
_HEAD = re.compile(r"\s*(?::|\s[-–—]\s)\s*")
_SEVERAL = " / "
_PICTURES = re.compile("[\u200d\u2600-\u27bf\ufe0e\ufe0f\U0001f000-\U0001faff]+")  # no font of LaTeX's has them
_OTHER_FONT = re.compile("[\u2e80-\ud7ff\uf900-\ufdff\ufe30-\uffef\U00010000-\U0003ffff]")
_FILLED = r">{\raggedright}"  # justified, a narrow column is full of holes


class Row(NamedTuple):
    """One work in the table: ``method`` is its name where the title has one before the colon, else the title."""

    group: str
    method: str
    title: str
    venue: str
    year: str
    code: str
    url: str
    key: str


def method_name(reference: Reference) -> str:
    """Return the name of the method that the work presents, or "" where the title names none.

    It is what the list printed as such, or what stands before a colon or dash in the title and is written as no plain
    word is: ``MedCLIP``, ``CheXpert++``, ``GLoRIA``.
    """
    if reference.title_short:
        return reference.title_short
    head, *rest = _HEAD.split(reference.title, maxsplit=1)
    return head if rest and len(head.split()) <= _NAME_WORDS and _CODED.search(head) else ""


def table_rows(references: Sequence[Reference], by: Grouping = "section") -> list[Row]:
    """Return the rows in groups: sections in list order, venues by name, years from the first; unknown ones last."""
    rows = [_row(reference, venue, by) for reference, venue in zip(references, venue_labels(references), strict=True)]
    if by == "section":
        order = {group: place for place, group in enumerate(dict.fromkeys(row.group for row in rows))}
        return sorted(rows, key=lambda row: order[row.group])
    return sorted(rows, key=lambda row: (not row.group, row.group.casefold()))


def _row(reference: Reference, venue: str, by: Grouping) -> Row:
    year = str(reference.issued.year) if reference.issued else ""
    group = {"section": _SEVERAL.join(reference.section), "venue": venue, "year": year, "none": ""}[by]
    code = next((link.url for link in reference.links if link.kind == "code"), "")
    method = method_name(reference) or reference.title
    return Row(group, method, reference.title, venue, year, code, reference.url, reference.citation_key)


def render_table(rows: Sequence[Row], format_: str, caption: str = "") -> str:
    """Return the table as ``latex``, ``markdown`` or ``csv``; raises UnknownNameError for another format."""
    render = TABLE_FORMATS.get(format_)
    if render is None:
        raise UnknownNameError("table format", format_, TABLE_FORMATS)
    return "".join(f"{line}\n" for line in render(rows, caption))


def _latex(rows: Sequence[Row], caption: str) -> Iterator[str]:
    lines = list(_latex_lines(rows, caption))
    yield r"% \usepackage{array,booktabs,longtable,hyperref}"
    if any(map(_OTHER_FONT.search, lines)):
        yield "% There are letters here that pdflatex lacks: take lualatex or xelatex and a font that has them."
    yield from lines


def _latex_lines(rows: Sequence[Row], caption: str) -> Iterator[str]:
    encoder = Encoder(unicode=False)
    title = TitleEncoder(encoder, "none")
    head = r"Method & Venue & Year & Code & Ref. \\"
    yield rf"\begin{{longtable}}{{@{{}}{_FILLED}p{{0.47\linewidth}}{_FILLED}p{{0.2\linewidth}}lll@{{}}}}"
    if caption:
        yield rf"\caption{{{encoder.text(caption)}}}\\"
    yield from (r"\toprule", head, r"\midrule", r"\endfirsthead", r"\toprule", head, r"\midrule", r"\endhead")
    yield from (r"\bottomrule", r"\endfoot")
    for number, (group, members) in enumerate(_groups(rows)):
        if group:
            yield from (r"\addlinespace",) if number else ()
            heading = _without_pictures(encoder.text(group))
            yield rf"\multicolumn{{5}}{{@{{}}p{{\linewidth}}@{{}}}}{{\itshape {heading}}} \\*"
        for row in members:
            code = rf"\mbox{{\href{{{_latex_url(row.code)}}}{{code}}}}" if row.code else ""
            cells = (
                _without_pictures(title(row.method)),
                encoder.text(row.venue),
                row.year,
                code,
                rf"\cite{{{row.key}}}",
            )
            yield " & ".join(cells) + r" \\"
    yield r"\end{longtable}"


def _without_pictures(text: str) -> str:
    return " ".join(_PICTURES.sub("", text).split()) if _PICTURES.search(text) else text


def _latex_url(url: str) -> str:
    r"""Return the address as ``\href`` takes it inside a table, where ``%``, ``#`` and ``&`` need their backslash."""
    return re.sub(r"[%#&]", r"\\\g<0>", verbatim(url).replace("^", "%5E").replace("~", "%7E"))


def _markdown(rows: Sequence[Row], caption: str) -> Iterator[str]:
    if caption:
        yield from (f"**{escape_commonmark(caption)}**", "")
    for number, (group, members) in enumerate(_groups(rows)):
        if group:
            yield from ("",) if number else ()
            yield from (f"### {escape_commonmark(group)}", "")
        yield from ("| Method | Venue | Year | Code | Cite |", "|---|---|---|---|---|")
        for row in members:
            method = _cell(row.method)
            url = verbatim(row.url).replace("(", "%28").replace(")", "%29").replace("|", "%7C")
            code = verbatim(row.code).replace("(", "%28").replace(")", "%29").replace("|", "%7C")
            cells = (
                f"[{method}]({url})" if url else method,
                _cell(row.venue),
                row.year,
                f"[code]({code})" if code else "",
                f"[@{row.key}]",
            )
            yield f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return escape_commonmark(text).replace("|", r"\|")


def _csv(rows: Sequence[Row], caption: str) -> Iterator[str]:
    del caption  # a table of a spreadsheet has none
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(Row._fields)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    yield out.getvalue().removesuffix("\n")


def _harmless(cell: str) -> str:
    """Return the cell with an apostrophe before what a spreadsheet would run as a formula (OWASP: CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell


def _groups(rows: Sequence[Row]) -> Iterator[tuple[str, list[Row]]]:
    members: list[Row] = []
    for row in rows:
        if members and members[-1].group != row.group:
            yield members[-1].group, members
            members = []
        members.append(row)
    if members:
        yield members[-1].group, members


TABLE_FORMATS: dict[str, Callable[[Sequence[Row], str], Iterator[str]]] = {
    "latex": _latex,
    "markdown": _markdown,
    "csv": _csv,
}
