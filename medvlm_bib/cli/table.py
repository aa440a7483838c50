"""``medvlm-bib table``."""

from __future__ import annotations

from typing import Any

import click

from medvlm_bib.cli.metadata_options import fact_options, read_fact_options
from medvlm_bib.cli.reading_options import (
    key_options,
    read_build_options,
    reading_options,
    selection_options,
    warn_of_none,
)
from medvlm_bib.cli.worker_options import worker_options, workers_for
from medvlm_bib.cli.writing_options import spare_sources
from medvlm_bib.output import require_writable, write_file, write_stdout
from medvlm_bib.pipeline import build
from medvlm_bib.table import GROUPINGS, TABLE_FORMATS, render_table, table_rows


@click.command(short_help="Write the overview table of a survey.")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option(
    "-f", "--format", "format_", type=click.Choice(list(TABLE_FORMATS)), default="latex", help="Of the table."
)
@click.option("-o", "--output", metavar="FILE", help="Write here, not to standard output.")
@click.option("--by", type=click.Choice(GROUPINGS), default="section", help="What the groups are (section).")
@click.option("--caption", metavar="TEXT", default="", help="Above the table.")
@reading_options
@selection_options
@key_options
@fact_options
@worker_options
def table(**given: Any) -> int:
    r"""Write the overview table of a survey: method, venue, year, code, citation.

    LaTeX needs array, booktabs, longtable and hyperref, and cites the keys that export gives.

    \b
    Examples:
      medvlm-bib table README.md > overview.tex
      medvlm-bib table README.md --format markdown --by year
      medvlm-bib table --format csv --section '*segmentation*' -o overview.csv
    """
    require_writable(given["output"])
    spare_sources(given, given["output"])
    with workers_for(given) as workers:
        references = build(given["sources"], read_build_options(given, read_fact_options(given)), workers).references
    warn_of_none(references, given)
    text = render_table(table_rows(references, given["by"]), given["format_"], given["caption"])
    if given["output"]:
        write_file(given["output"], [text])
    else:
        write_stdout([text])
    return 0
