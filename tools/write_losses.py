"""Write docs/losses.md: what each format, and each program that reads it, cannot carry.

python tools/write_losses.py            write docs/losses.md
python tools/write_losses.py --check    write nothing; exit code 1 when the file is not fresh
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path

from document import write_or_check

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from medvlm_bib.formats.losses import FORMAT_LOSSES, READER_LOSSES, Loss  # noqa: E402 - after the path is set
from medvlm_bib.reference import Reference  # noqa: E402

DOCUMENT = ROOT / "docs" / "losses.md"

_INTRODUCTION = """\
# What a format cannot carry

<!-- Made by tools/write_losses.py from medvlm_bib/formats/losses.py: edit that. -->

Tests write hard records in every format that has a reader here, read them back and compare field by field: the first
table says no more and no less than they find. `jsonl` loses nothing.

`yes` comes back as it was, `part` in part, `no` not at all.
"""


def render() -> str:
    """Return the text of docs/losses.md."""
    return "\n".join(_document()) + "\n"


def _document() -> Iterator[str]:
    yield _INTRODUCTION
    names = list(FORMAT_LOSSES)
    yield from _table(["field", *names], ([f"`{field.name}`", *_cells(field.name)] for field in fields(Reference)))
    yield "\n## Why\n"
    rows = ([name, _code(loss.fields), loss.why] for name, losses in FORMAT_LOSSES.items() for loss in losses)
    yield from _table(["format", "fields", "why"], rows)
    yield "\n## What programs leave\n"
    yield "Seen in the programs, with files that hold what they left.\n"
    yield from _table(["format", "program", "what", "why"], (list(loss) for loss in READER_LOSSES))


def _cells(field: str) -> list[str]:
    return [_cell(field, losses) for losses in FORMAT_LOSSES.values()]


def _cell(field: str, losses: Iterable[Loss]) -> str:
    found = [loss.wholly for loss in losses if field in loss.fields.split()]
    return "yes" if not found else "no" if any(found) else "part"


def _code(words: str) -> str:
    return ", ".join(f"`{word}`" for word in words.split())


def _table(head: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield (
            "| " + " | ".join(cell.replace("|", "\\|").replace("<", "&lt;").replace("$", "\\$") for cell in row) + " |"
        )


if __name__ == "__main__":
    sys.exit(write_or_check(DOCUMENT, render(), "write_losses.py"))
