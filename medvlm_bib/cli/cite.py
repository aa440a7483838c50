"""``medvlm-bib cite``."""

from __future__ import annotations

import re
from typing import Any

import click

from medvlm_bib.cite import CITE_FORMATS, PYBTEX_STYLES, format_references
from medvlm_bib.cli.metadata_options import fact_options, read_fact_options
from medvlm_bib.cli.reading_options import key_options, list_option, read_build_options, reading_options
from medvlm_bib.find import find, nearest
from medvlm_bib.output import write_stdout
from medvlm_bib.pipeline import build

_KEY = re.compile(r"[^\W\d_]+\d{4}[^\W\d_][\w-]*")  # is meant as a key: another paper in its place would be cited


@click.command(short_help="Print formatted references.")
@click.argument("words", nargs=-1, required=True, metavar="KEY|WORDS...")
@click.option(
    "--style", metavar="NAME|FILE.csl", default="plain", help=f"{', '.join(PYBTEX_STYLES)}, a CSL style (plain)."
)
@click.option("-f", "--format", "format_", type=click.Choice(list(CITE_FORMATS)), default="text", help="(text)")
@click.option("-n", "--limit", type=click.IntRange(1), default=10, help="At most so many, when words find more (10).")
@list_option
@reading_options
@key_options
@fact_options
def cite(**given: Any) -> int:
    r"""Print formatted references: of the keys given, else of what the words find.

    CSL styles need the extra 'csl'. Nothing found is exit code 1, with the
    nearest keys.

    \b
    Examples:
      medvlm-bib cite boecking2022making
      medvlm-bib cite medclip --style apa --format markdown
      medvlm-bib cite wang2022medclip chen2022multi --style ieee
    """
    references = build(given["sources"], read_build_options(given, read_fact_options(given))).references
    by_key = {reference.citation_key: reference for reference in references}
    words = list(dict.fromkeys(given["words"]))
    wanted = [by_key[word] for word in words if word in by_key]
    if unknown := [word for word in words if word not in by_key]:
        meant = not any(map(_KEY.fullmatch, unknown))
        wanted = [hit.reference for hit in find(references, " ".join(words), limit=given["limit"])] if meant else []
        if not wanted:
            missed = " ".join(unknown)
            near = ", ".join(hit.reference.citation_key for hit in nearest(references, missed))
            click.echo(f"'{missed}' is no key and finds nothing{f'; nearest: {near}' if near else ''}", err=True)
            return 1
    between = "\n\n" if given["format_"] == "markdown" else "\n"
    write_stdout(between.join(format_references(wanted, given["style"], given["format_"])) + "\n")
    return 0
