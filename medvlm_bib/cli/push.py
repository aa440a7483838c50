"""``medvlm-bib push``."""

from __future__ import annotations

from typing import Any

import click

from medvlm_bib.cli.metadata_options import fact_options, read_fact_options
from medvlm_bib.cli.reading_options import (
    is_narrowed,
    key_options,
    read_build_options,
    reading_options,
    selection_options,
)
from medvlm_bib.pipeline import build
from medvlm_bib.report import summary_lines
from medvlm_bib.writers import WriteOptions


@click.command(short_help="Send references to a running Zotero.")
@click.argument("target", type=click.Choice(["zotero"]))
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@reading_options
@selection_options
@click.option("--since", metavar="FILE", default="", help="Only what this earlier export lacks.")
@click.option("--cited-in", metavar="FILE", default="", help="Only what this paper cites (.aux, .bcf or .tex).")
@key_options
@fact_options
@click.option("--no-links", is_flag=True, help="Do not attach the links to PDF, code and data.")
@click.option("-q", "--quiet", is_flag=True, help="No account on standard error.")
@click.option("-v", "--verbose", is_flag=True, help="Show every repair and problem.")
def push(**given: Any) -> int:
    r"""Send references to the collection that is selected in Zotero, which runs on this machine.

    Headings become tags. Zotero does not look for what it has already: send again only what is new (--since).
    Exit code 1 when Zotero is not running or does not take everything.

    \b
    Examples:
      medvlm-bib push zotero README.md
      medvlm-bib push zotero README.md --section '*segmentation*'
      medvlm-bib push zotero README.md --since refs.json
    """
    from medvlm_bib.push import push_to_zotero

    references, problems, files = build(given["sources"], read_build_options(given, read_fact_options(given)))
    if not references:
        click.echo("nothing to send: no reference is left", err=True)
        return 0
    options = WriteOptions(links="none" if given["no_links"] else "annote")
    saved = push_to_zotero(references, options, problems)
    if not given["quiet"]:
        narrowed = is_narrowed(given)
        for line in summary_lines(len(references), files, problems, verbose=given["verbose"], narrowed=narrowed):
            click.echo(line, err=True)
        click.echo("Zotero has taken them, into the collection that is selected there", err=True)
    if saved is not None and saved < len(references):
        click.echo(f"Error: Zotero says that it saved {saved} of {len(references)}", err=True)
        return 1
    return 0
