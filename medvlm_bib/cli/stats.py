"""``medvlm-bib stats``."""

from __future__ import annotations

import json
import shutil
from typing import Any

import click

from medvlm_bib.cli.metadata_options import fact_options, read_fact_options
from medvlm_bib.cli.reading_options import read_build_options, reading_options, selection_options, warn_of_none
from medvlm_bib.cli.worker_options import worker_options, workers_for
from medvlm_bib.cli.writing_options import spare_sources
from medvlm_bib.output import require_writable, write_file, write_stdout
from medvlm_bib.pipeline import build
from medvlm_bib.stats import collect_stats, stats_lines


@click.command(short_help="Count entries by section, year, venue and identifier.")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("--json", "as_json", is_flag=True, help="The counts as JSON.")
@click.option("--plot", metavar="FILE", help="Draw the bars by year and venue: .svg, .png or .pdf (needs matplotlib).")
@reading_options
@selection_options
@fact_options
@worker_options
def stats(**given: Any) -> int:
    r"""Count entries by section, year, venue, type and identifier, and what the records know.

    \b
    Examples:
      medvlm-bib stats README.md
      medvlm-bib stats README.md --json
      medvlm-bib stats --plot papers.svg
    """
    require_writable(given["plot"])
    spare_sources(given, given["plot"])
    with workers_for(given) as workers:
        built = build(given["sources"], read_build_options(given, read_fact_options(given)), workers)
    warn_of_none(built.references, given)
    counts = collect_stats(built.references)
    if given["plot"]:
        from medvlm_bib.plot import plot_stats

        write_file(given["plot"], [plot_stats(counts, given["plot"])])
    if given["as_json"]:
        write_stdout([json.dumps(counts.as_json(), ensure_ascii=False, indent=2) + "\n"])
    else:
        write_stdout(f"{line}\n" for line in stats_lines(counts, shutil.get_terminal_size().columns))
    return 0
