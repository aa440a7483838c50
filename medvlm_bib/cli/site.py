"""``medvlm-bib site``."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Any

import click

from medvlm_bib.cli.metadata_options import fact_options, read_fact_options
from medvlm_bib.cli.reading_options import (
    is_narrowed,
    key_options,
    read_build_options,
    reading_options,
    selection_options,
    warn_of_none,
)
from medvlm_bib.cli.writing_options import read_write_options, spare_sources, writing_options
from medvlm_bib.errors import UsageError
from medvlm_bib.pipeline import BuildOptions, build
from medvlm_bib.report import summary_lines
from medvlm_bib.site.build import PAGE, SITE_FILES, SiteOptions, write_site
from medvlm_bib.site.titles import first_heading
from medvlm_bib.sources import HOME_LIST, load_sources

_FOLDER = re.compile(r"""https?://[^\s/"'<>?#][^\s"'<>?#]*""")


@click.command(short_help="Write a page to browse, search and import from.")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("-o", "--output", metavar="DIR", required=True, help="Write the page and its downloads here.")
@click.option("--title", metavar="TEXT", default="", help="The page's title (default: the list's heading or name).")
@click.option("--base-url", metavar="URL", default="", help="The address that DIR will have on the web.")
@click.option("--template", "templates", metavar="DIR", default="", help="Templates that replace the page's own.")
@reading_options
@selection_options
@click.option("--since", metavar="FILE", default="", help="Only what this earlier export lacks.")
@click.option("--cited-in", metavar="FILE", default="", help="Only what this paper cites (.aux, .bcf or .tex).")
@click.option("--sort", type=click.Choice(["list", "key", "year"]), default="list", help="Order (default: list).")
@key_options
@fact_options
@click.option("--keep-duplicates", is_flag=True, help="Do not merge a paper that is listed twice.")
@partial(writing_options, collections=False)  # a selection of entries would have other groups
@click.option("-q", "--quiet", is_flag=True, help="No account on standard error.")
@click.option("-v", "--verbose", is_flag=True, help="Show every repair and problem.")
def site(**given: Any) -> int:
    r"""Write a page to browse, search and import from: index.html and the files that it offers.

    The page needs no server and asks no other host; it works from a disk as from GitHub Pages. See docs/site.md.

    \b
    Examples:
      medvlm-bib site README.md -o site
      medvlm-bib site README.md -o site --title "Medical VLMs"
      medvlm-bib site README.md -o site --only papers --year 2020-
    """
    base_url = given["base_url"].removesuffix(f"/{PAGE}")
    if base_url and not _FOLDER.fullmatch(base_url):
        raise UsageError(f"--base-url is the address of a folder, https://...: not {given['base_url']}")
    spare_sources(given, exports=[str(Path(given["output"]) / name) for name in SITE_FILES])
    building = read_build_options(given, read_fact_options(given))
    references, problems, files = build(given["sources"], building)
    options = SiteOptions(
        title=given["title"],
        heading=heading_of(given["sources"], building) if len(files) == 1 else "",
        name=name_of(given["sources"]),
        base_url=base_url,
        templates=given["templates"],
        writing=read_write_options(given),
    )
    written = write_site(references, given["output"], options, problems)
    if not given["quiet"]:
        warn_of_none(references, given)
        narrowed = is_narrowed(given)
        for line in summary_lines(len(references), files, problems, verbose=given["verbose"], narrowed=narrowed):
            click.echo(line, err=True)
        click.echo(f"written: {written[0]} and {len(written) - 1} files beside it", err=True)
    return 0


def heading_of(sources: tuple[str, ...], options: BuildOptions) -> str:
    """Return the heading with which the one list begins; "" for what is no file here, or no list."""
    if sources and not Path(sources[0]).exists():
        return ""
    source = next(load_sources(sources, encoding=options.encoding, reader=options.reader))
    return first_heading(source.text) if source.reader == "list" else ""


def name_of(sources: tuple[str, ...]) -> str:
    """Return the name of the one list: its file's, or its folder's or repository's where every list is a README."""
    source = sources[0] if sources else HOME_LIST
    if len(sources) > 1 or source == "-":
        return "References"
    if "://" in source:  # https://github.com/owner/repository/...
        return "".join(source.split("/")[4:5]) or "References"
    path = Path(source)
    named = path if path.stem.casefold() not in {"readme", "index", ""} else path.resolve().parent
    return named.stem or "References"
