"""``medvlm-bib explain``."""

from __future__ import annotations

import click

from medvlm_bib.errors import UsageError
from medvlm_bib.output import write_stdout
from medvlm_bib.sources import load_sources


@click.command()
@click.argument("place", metavar="[SOURCE:]LINE")
@click.option("--encoding", metavar="NAME", default="", help="Of the source (default: UTF-8).")
def explain(place: str, encoding: str) -> None:
    r"""Tell why an entry of a list was read as it was.

    LINE is any line of the entry; without a SOURCE it is one of the list that comes with the program.

    \b
    Examples:
      medvlm-bib explain README.md:123
      medvlm-bib explain 53
    """
    from medvlm_bib.readers.explain import explain as explain_entry

    file, _, line = place.rpartition(":")
    if not line.isdecimal() or int(line) < 1:
        raise UsageError(f"'{place}' names no line: give README.md:123")
    for source in load_sources((file,) if file else (), encoding=encoding):
        if source.reader != "list":
            raise UsageError(f"{source.file} is no paper list: only the reading of lists needs explaining")
        write_stdout(f"{text}\n" for text in explain_entry(source.text, source.file, int(line)))
