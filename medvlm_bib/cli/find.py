"""``medvlm-bib find``."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from typing import Any

import click

from medvlm_bib.cli.metadata_options import fact_options, read_fact_options
from medvlm_bib.cli.reading_options import (
    key_options,
    list_option,
    read_build_options,
    reading_options,
    selection_options,
)
from medvlm_bib.display import fit
from medvlm_bib.find import find as search
from medvlm_bib.find import nearest
from medvlm_bib.output import on_terminal, write_stdout
from medvlm_bib.pipeline import build
from medvlm_bib.reference import Reference
from medvlm_bib.venue_labels import venue_labels
from medvlm_bib.writers import WRITERS, WriteOptions

_TITLE_LEAST = 30


@click.command(short_help="Search titles, authors, venues and sections.")
@click.argument("words", nargs=-1, required=True)
@list_option
@click.option("-n", "--limit", type=click.IntRange(1), default=20, help="At most so many (20).")
@click.option("--json", "as_json", is_flag=True, help="JSON lines on a terminal too.")
@reading_options
@selection_options
@key_options
@fact_options
def find(**given: Any) -> int:
    r"""Search titles, authors, venues, sections and years; a slip or a word half typed does no harm.

    On a terminal the answer is a table, in a pipe one JSON object a line. Nothing found is exit code 1.

    \b
    Examples:
      medvlm-bib find report generation
      medvlm-bib find 'boeking eccv' --in README.md
      medvlm-bib find segmentation --year 2023 | jq -r .citation_key
    """
    references = build(given["sources"], read_build_options(given, read_fact_options(given))).references
    words = " ".join(given["words"])
    found = [hit.reference for hit in search(references, words, limit=given["limit"])]
    if not found:
        near = [hit.reference.citation_key for hit in nearest(references, words)]
        hint = f"; nearest: {', '.join(near)}" if near else ""
        click.echo(f"nothing has all of '{words}'{hint}", err=True)
        return 1
    if given["as_json"] or not on_terminal():
        write_stdout(WRITERS["jsonl"].load()(found, WriteOptions(), []))
    else:
        for line in _table(found, shutil.get_terminal_size().columns):
            click.echo(line)
    return 0


def _table(references: Sequence[Reference], width: int) -> list[str]:
    """Return a line for each: key, year, venue, title, as wide as the terminal."""
    rows = [
        (r.citation_key, str(r.issued.year) if r.issued else "", venue, r.title)
        for r, venue in zip(references, venue_labels(references), strict=True)
    ]
    key = min(max(len(row[0]) for row in rows), 32)
    venue = min(max(len(row[2]) for row in rows), 16)
    title = max(width - key - venue - 10, _TITLE_LEAST)
    return [f"{fit(row[0], key)}  {row[1]:<4}  {fit(row[2], venue)}  {fit(row[3], title)}".rstrip() for row in rows]
