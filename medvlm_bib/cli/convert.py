"""``medvlm-bib convert``."""

from __future__ import annotations

from typing import Any

import click

from medvlm_bib.cli.reading_options import reading_options
from medvlm_bib.cli.writing_options import choose_format, read_write_options, spare_sources, writing_options
from medvlm_bib.conversion import Conversion
from medvlm_bib.output import require_writable, write_file, write_stdout
from medvlm_bib.report import summary_lines
from medvlm_bib.writers import WRITERS


@click.command(short_help="Turn one format into another, record by record.")
@click.argument("sources", nargs=-1, metavar="SOURCE...", required=True)
@click.option("-f", "--format", "format_", metavar="NAME", help="bibtex, biblatex, csl-json, ris ... (see formats).")
@click.option("-o", "--output", metavar="FILE", help="Write here, not to standard output; its suffix gives the format.")
@reading_options
@writing_options
@click.option("--strict", is_flag=True, help="Exit code 1 when there are warnings or errors.")
@click.option("-q", "--quiet", is_flag=True, help="No account on standard error.")
@click.option("-v", "--verbose", is_flag=True, help="Show every repair and problem.")
def convert(**given: Any) -> int:
    r"""Turn one format into another, record by record.

    SOURCE is a bibliography (.bib, CSL-JSON, RIS, JSON Lines) or - for standard input. Every record is written as it
    is read, in its order and under its own key: nothing is looked up, merged or left out. For that, see export.

    \b
    Examples:
      medvlm-bib convert library.bib -o library.ris
      medvlm-bib convert zotero.json -f biblatex > refs.bib
    """
    format_ = choose_format(given["format_"], given["output"])
    require_writable(given["output"])
    spare_sources(given, exports=[given["output"]])
    conversion = Conversion(given["sources"], encoding=given["encoding"], reader=given["reader"])
    problems = conversion.problems
    pieces = WRITERS[format_].load()(conversion, read_write_options(given), problems)
    if given["output"]:
        write_file(given["output"], pieces)
    else:
        write_stdout(pieces)
    if not given["quiet"]:
        for line in summary_lines(conversion.count, given["sources"], problems, verbose=given["verbose"]):
            click.echo(line, err=True)
    return int(given["strict"] and any(problem.severity != "note" for problem in problems))
