"""Reader by format by field: how much comes back equal, and why the rest does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from interop.compare import FIELDS, PRINTED, expected, understood
from interop.judges import Judge
from interop.reasons import REASONS, Reason
from interop.running import Item
from medvlm_bib.reference import Reference
from medvlm_bib.writers import WRITERS, WriteOptions

__all__ = ["MODULO", "Cell", "cells_of", "reasons_for", "unexplained", "write_page"]


class Cell(NamedTuple):
    """One judge's reading of one field: how many records have it, and which came back otherwise."""

    judge: str
    format: str
    field: str
    total: int
    unequal: dict[str, tuple[str, str]]  # key -> written, understood


def cells_of(judge: Judge, name: str, references: Sequence[Reference]) -> Iterator[Cell]:
    """Yield the cells of one judge and format; every record must come back, once."""
    text = "".join(WRITERS[name].load()(references, WriteOptions(), []))
    items = judge.read(name, text)
    by_key = {str(item["id"]): item for item in items}
    assert len(items) == len(by_key) == len(references)
    printed = "printed" in items[0]
    compare = _printed if printed else _understood
    for field in PRINTED if printed else FIELDS:
        unequal = {}
        total = 0
        for reference in references:
            written = expected(reference, name)[field]
            read = compare(by_key[reference.citation_key], field, written)
            total += bool(written or read)
            if read != written:
                unequal[reference.citation_key] = (written, read)
        yield Cell(judge.name, name, field, total, unequal)


def _understood(item: Item, field: str, written: str) -> str:  # noqa: ARG001 - one signature for both
    return understood(item)[field]


def _printed(item: Item, field: str, written: str) -> str:
    """Return what was to be printed when it was, whatever the style makes of its case, else the whole entry."""
    entry = understood({"title": item["printed"]})["title"]
    wanted = [written] if field == "title" else [name.partition(",")[0] for name in written.split("; ")[:1]]
    return written if all(text.casefold() in entry.casefold() for text in wanted) else entry


MODULO: dict[str, Callable[[str], str]] = {
    "": str,
    "case": str.casefold,
    "dots and spaces": lambda text: text.replace(".", "").replace(" ", ""),
    "spaces": lambda text: text.replace(" ", ""),
    "order": lambda text: ", ".join(sorted(text.split(", "))),
    "quotes": lambda text: text.replace('"', "'"),
}


def reasons_for(cell: Cell) -> list[Reason]:
    """Return the reasons that speak of this cell."""
    return [
        reason
        for reason in REASONS
        if cell.judge in reason.judges and cell.format in reason.formats and reason.field == cell.field
    ]


def unexplained(cell: Cell) -> dict[str, tuple[str, str]]:
    """Return the records of a cell that came back otherwise than the reasons say."""
    left = dict(cell.unequal)
    for reason in reasons_for(cell):
        same = MODULO[reason.modulo]
        for key, (written, read) in list(left.items()):
            in_scope = not reason.records or key in reason.records
            if in_scope and (not reason.modulo or same(written) == same(read)):
                del left[key]
    return left


def write_page(cells: Sequence[Cell]) -> str:
    """Return docs/interop.md: a table a format, and the reasons under them."""
    lines = [
        "# What other programs read",
        "",
        "<!-- Made by `make interop`: edit tests/interop/reasons.py. -->",
        "",
        "The list that comes with the program and a file of hard records, in every format, read by other programs.",
        "`yes`: every record came back with this field as it was written. A number: so many of so many did, and the",
        "note says why the others did not. Case, spelling of dashes and quotation marks are as the reader gives them.",
    ]
    notes: dict[str, int] = {}
    for name in dict.fromkeys(cell.format for cell in cells):
        mine = [cell for cell in cells if cell.format == name]
        judges = list(dict.fromkeys(cell.judge for cell in mine))
        lines += ["", f"## {name}", "", "| field | " + " | ".join(judges) + " |", "|---" * (len(judges) + 1) + "|"]
        table = {(cell.judge, cell.field): cell for cell in mine}
        for field in FIELDS:
            row = [_cell_text(table.get((judge, field)), notes) for judge in judges]
            lines.append(f"| {field} | " + " | ".join(row) + " |")
    lines += ["", "## Notes", ""]
    lines += [f"{number}. {why}" for why, number in notes.items()]
    return "\n".join(lines) + "\n"


def _cell_text(cell: Cell | None, notes: dict[str, int]) -> str:
    if cell is None:
        return "not read"
    if not cell.unequal:
        return "yes"
    marks = [str(notes.setdefault(reason.why, len(notes) + 1)) for reason in reasons_for(cell)]
    return f"{cell.total - len(cell.unequal)} of {cell.total} [{', '.join(marks)}]"
