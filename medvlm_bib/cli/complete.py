"""``medvlm-bib complete``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from medvlm_bib.cli.metadata_options import fact_options, lookup_options, read_fact_options, read_lookup_options
from medvlm_bib.cli.progress import LookupProgress
from medvlm_bib.cli.writing_options import spare_sources
from medvlm_bib.errors import OutputError, UsageError
from medvlm_bib.facts import add_facts
from medvlm_bib.metadata.changes import change_lines
from medvlm_bib.output import require_writable, write_file, write_stdout
from medvlm_bib.pipeline import read_sources
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.report import report_json, summary_lines


@contextmanager
def _told_when_interrupted() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt as interrupt:
        interrupt.args = ("what was learned is kept; run it again to go on",)
        raise


@click.command(short_help="Look every reference up and keep what was learned in a lock file.")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@fact_options
@lookup_options
@click.option("--from", "reader", metavar="NAME", default="", help="Read the sources as this (default: by suffix).")
@click.option("--encoding", metavar="NAME", default="", help="Of the sources (default: UTF-8).")
@click.option("--dry-run", is_flag=True, help="Write no lock; show what would change.")
@click.option("--strict", is_flag=True, help="Exit code 1 when there are warnings or errors.")
@click.option("-q", "--quiet", is_flag=True, help="No account on standard error.")
@click.option("-v", "--verbose", is_flag=True, help="Show every repair and problem.")
@click.option("--report", metavar="FILE", help="Write the full account as JSON.")
def complete(**given: Any) -> int:
    r"""Look every reference up and keep what was learned in a lock file.

    The lock lies beside the list (README.lock.json for README.md); export uses it, offline, whenever it is there. An
    answer is used only when its title and authors are those of the entry. An interrupted run goes on where it was.

    Sources: arxiv, crossref, datacite, doi.org, acl, pmlr, openreview, pubmed; and only when named: openalex,
    semanticscholar.

    \b
    Examples:
      medvlm-bib complete README.md --mailto you@example.org
      medvlm-bib complete README.md --library zotero.bib --offline
      medvlm-bib complete README.md --dry-run
    """
    problems: list[Problem] = []
    files: list[str] = []
    require_writable(given["report"])
    spare_sources(given | {"look_up": True}, given["report"])
    before: list[Reference] = []
    after: list[Reference] = []
    with LookupProgress(quiet=given["quiet"]) as progress, _told_when_interrupted():
        how = read_lookup_options(given, progress)
        without = read_fact_options(given)
        facts = read_fact_options(given, how, keep_lock=given["dry_run"])
        for source, references in read_sources(given["sources"], given["encoding"], given["reader"], problems):
            if source.path is None and not given["lock"] and not given["dry_run"]:
                raise UsageError(f"{source.file} lies in no folder: say with --lock FILE where to keep what is learned")
            files.append(source.file)
            before += add_facts(references, source.path, without, []) if given["dry_run"] else references
            after += add_facts(references, source.path, facts, problems)
    if given["dry_run"]:
        write_stdout(f"{line}\n" for line in change_lines(before, after))
    if given["report"]:
        try:
            write_file(given["report"], [report_json(after, files, problems, {"references": len(after)})])
        except OutputError as error:
            raise OutputError(str(error) + ("" if given["dry_run"] else "; what was learned is kept")) from None
    if not given["quiet"]:
        for line in summary_lines(len(after), files, problems, verbose=given["verbose"]):
            click.echo(line, err=True)
    return int(given["strict"] and any(problem.severity != "note" for problem in problems))
