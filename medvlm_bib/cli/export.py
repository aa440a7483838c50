"""``medvlm-bib export``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from medvlm_bib.cli.metadata_options import fact_options, lookup_options, read_fact_options, read_lookup_options
from medvlm_bib.cli.reading_options import (
    is_narrowed,
    key_options,
    read_build_options,
    reading_options,
    selection_options,
    warn_of_none,
)
from medvlm_bib.cli.worker_options import worker_options, workers_for
from medvlm_bib.cli.writing_options import choose_format, read_write_options, spare_sources, writing_options
from medvlm_bib.errors import OutputError, UsageError
from medvlm_bib.output import require_writable, write_file
from medvlm_bib.pipeline import Bibliography, build
from medvlm_bib.report import report_json, summary_lines
from medvlm_bib.writers import WRITERS

if TYPE_CHECKING:
    from medvlm_bib.bib_file import BibFile


@click.command(short_help="Turn lists into BibTeX, BibLaTeX, CSL-JSON or RIS.")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("-f", "--format", "format_", metavar="NAME", help="bibtex, biblatex, csl-json, ris ... (see formats).")
@click.option("-o", "--output", metavar="FILE", help="Write here, not to standard output; its suffix gives the format.")
@reading_options
@selection_options
@click.option("--since", metavar="FILE", default="", help="Only what this earlier export lacks.")
@click.option("--merge", metavar="FILE.bib", default="", help="Bring this .bib up to date; what is yours in it stays.")
@click.option("--cited-in", metavar="FILE", default="", help="Only what this paper cites (.aux, .bcf or .tex).")
@click.option("--sort", type=click.Choice(["list", "key", "year"]), default="list", help="Order (default: list).")
@key_options
@fact_options
@lookup_options
@click.option("--complete", "look_up", is_flag=True, help="Look the references up first (see complete).")
@click.option("--shard", is_flag=True, help="A part of a whole (jsonl): keys and merging are left to the whole.")
@click.option("--keep-duplicates", is_flag=True, help="Do not merge a paper that is listed twice.")
@writing_options
@worker_options
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 when FILE (-o) is not up to date.")
@click.option("--strict", is_flag=True, help="Exit code 1 when there are warnings or errors.")
@click.option("-q", "--quiet", is_flag=True, help="No account on standard error.")
@click.option("-v", "--verbose", is_flag=True, help="Show every repair and problem.")
@click.option("--report", metavar="FILE", help="Write the full account as JSON.")
def export(**given: Any) -> int:
    r"""Turn lists into BibTeX, BibLaTeX, CSL-JSON or RIS.

    SOURCE is a list, a folder of lists (or of shards), an earlier export, or - for standard input; several give one
    bibliography. Without any, it is the list of medical vision-language papers that comes with the program.

    \b
    Examples:
      medvlm-bib export README.md -o refs.bib
      medvlm-bib export README.md -f csl-json --year 2022- > refs.json
      medvlm-bib export --section '*segmentation*' -f ris
      medvlm-bib export README.md --merge refs.bib
      medvlm-bib export README.md --cited-in paper.aux -o paper.bib
    """
    if given["check"] and given["report"] and _on_command_line("report"):
        raise UsageError("--check writes nothing: leave out --report, or export without --check")
    if given["merge"]:
        return _merge(given)
    require_writable(given["report"], given["output"] if not given["check"] else None)
    only = "jsonl" if given["shard"] and given["output"] in (None, "-") else None
    format_ = choose_format(given["format_"] or only, given["output"])
    spare_sources(given, given["report"], exports=[given["output"] or "-"])
    if given["shard"] and format_ != "jsonl":
        raise UsageError(f"--shard writes the records themselves, to be read again: jsonl, not {format_}")
    bibliography = _build(given)
    pieces = WRITERS[format_].load()(bibliography.references, read_write_options(given), bibliography.problems)
    if given["check"]:
        return _check(given["output"], pieces)
    write_file(given["output"] or "-", pieces, before=partial(_report, bibliography, given))
    return _account(bibliography, given)


def _merge(given: dict[str, Any]) -> int:
    """Write the bibliography into a .bib that a person keeps, and list what changed there."""
    from medvlm_bib.bib_file import BibFile
    from medvlm_bib.merge import is_biblatex_file, merge_into, read_bib

    file = given["merge"]
    bib = BibFile(read_bib(file), file)
    format_ = given["format_"] or ("biblatex" if is_biblatex_file(bib) else "bibtex")
    if format_ not in {"bibtex", "biblatex"}:
        raise UsageError(f"--merge writes bibtex or biblatex, not {format_}")
    if not given["check"]:
        require_writable(given["report"], given["output"] or file)
        spare_sources(given, given["report"], exports=[given["output"] or file])
    bibliography = _build(given, bib)
    options, problems = read_write_options(given), bibliography.problems
    merged = merge_into(bib, bibliography.references, options, problems, biblatex=format_ == "biblatex")
    if not given["quiet"]:
        for change in merged.changes:
            click.echo(f"{file}: {change}", err=True)
    if given["check"]:
        return int(merged.text != bib.text)
    expected = None if given["output"] else bib.text.encode()
    write_file(given["output"] or file, [merged.text], expected=expected, before=partial(_report, bibliography, given))
    return _account(bibliography, given)


def _build(given: dict[str, Any], merge: BibFile | None = None) -> Bibliography:
    if not given["look_up"]:
        _require_nothing_to_ask()
        with workers_for(given) as workers:
            options = read_build_options(given, read_fact_options(given))
            return build(given["sources"], options._replace(merge=merge), workers)
    from medvlm_bib.cli.progress import LookupProgress

    with workers_for(given) as workers, LookupProgress(quiet=given["quiet"]) as progress:
        facts = read_fact_options(given, read_lookup_options(given, progress))
        return build(given["sources"], read_build_options(given, facts)._replace(merge=merge), workers)


def _require_nothing_to_ask() -> None:
    """Refuse an option of the lookup where none was asked for: it would do nothing, and without a word."""
    for name, option in (("library", "--library"), ("by_title", "--by-title"), ("metadata_sources", "--source")):
        if _on_command_line(name):
            raise UsageError(f"{option} is for a lookup: give --complete too")


def _on_command_line(name: str) -> bool:
    """Return whether the option was given in this call, not in a settings file."""
    return click.get_current_context().get_parameter_source(name) is ParameterSource.COMMANDLINE


def _check(target: str | None, pieces: Iterator[str]) -> int:
    if not target or target == "-":
        raise UsageError("--check compares with a file: name it with -o")
    from pathlib import Path  # two milliseconds

    path = Path(target)
    if path.is_file() and path.read_bytes() == "".join(pieces).encode("utf-8"):
        return 0
    click.echo(f"{target} is not up to date: export to it again", err=True)
    return 1


def _report(bibliography: Bibliography, given: dict[str, Any]) -> None:
    """Write the full account, which is known once the references are written out; they wait for it."""
    if not given["report"]:
        return
    references, problems, files = bibliography
    try:
        write_file(given["report"], [report_json(references, files, problems, {"references": len(references)})])
    except OutputError as error:
        from pathlib import Path

        target = given["output"] or given["merge"]
        waits = target not in {None, "", "-"} and (Path(target).is_file() or not Path(target).exists())
        other = f"{target} is not written" if waits else "the references were written"
        raise OutputError(f"{error}; {other}") from None


def _account(bibliography: Bibliography, given: dict[str, Any]) -> int:
    references, problems, files = bibliography
    if not given["quiet"]:
        warn_of_none(references, given)
        narrowed = is_narrowed(given)
        for line in summary_lines(len(references), files, problems, verbose=given["verbose"], narrowed=narrowed):
            click.echo(line, err=True)
    return int(given["strict"] and any(problem.severity != "note" for problem in problems))
