"""``medvlm-bib check``."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from medvlm_bib.cli.metadata_options import fact_file_options, read_fact_options
from medvlm_bib.cli.reading_options import reading_options
from medvlm_bib.cli.worker_options import jobs_option, workers_for
from medvlm_bib.display import printable
from medvlm_bib.errors import UsageError
from medvlm_bib.output import on_terminal, write_stdout
from medvlm_bib.problems import Problem, count_by_severity

if TYPE_CHECKING:
    from medvlm_bib.checks.run import Checked, CheckOptions

_FORMS = ("text", "json", "github", "sarif")  # medvlm_bib.checks.forms has them
_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("--output", type=click.Choice(_FORMS), default="text", help="In which form (default: text).")
@click.option("--select", multiple=True, metavar="CODE,...", help="Only these checks: venue-typo, link-* ...")
@click.option("--ignore", multiple=True, metavar="CODE,...", help="Without these checks.")
@click.option("--explain", metavar="CODE", help="Tell what a check looks for and why, with examples.")
@click.option("--diff", is_flag=True, help="Print a diff that mends what can be mended safely.")
@click.option("--baseline", metavar="FILE", help="Leave out what this earlier output (text) has.")
@click.option("--strict", is_flag=True, help="Exit code 1 on warnings too (with --diff: if it mends).")
@reading_options
@fact_file_options
@jobs_option
@click.option("-q", "--quiet", is_flag=True, help="No account on standard error.")
@click.option("-v", "--verbose", is_flag=True, help="Show notes too.")
def check(**given: Any) -> int:
    r"""Find what is wrong with a list.

    SOURCE is a list, a folder of lists, or - for standard input; without any it is the list that comes with the
    program. Each finding is a line file:line:col: CODE message; the exit code is 1 when one of them is an error.
    Nothing is changed: --diff only prints what git apply would change.

    \b
    Examples:
      medvlm-bib check README.md
      medvlm-bib check README.md --ignore no-identifier --output github
      medvlm-bib check README.md --diff | git apply
      medvlm-bib check --explain venue-typo
    """
    if given["explain"]:
        from medvlm_bib.checks import explain_check

        write_stdout([explain_check(given["explain"])])
        return 0
    from medvlm_bib.checks.run import CheckOptions, check_sources

    options = CheckOptions(
        select=_codes(given["select"]),
        ignore=_codes(given["ignore"]),
        encoding=given["encoding"],
        reader=given["reader"],
        facts=read_fact_options(given),
    )
    with workers_for(given) as workers:
        checked = check_sources(given["sources"], options, workers)
    if given["diff"]:
        return _diff(checked, options, given)
    problems = [problem for one in checked for problem in one.problems]
    if given["baseline"]:
        from medvlm_bib.checks.baseline import leave_out

        problems, gone = leave_out(problems, given["baseline"])
        if gone and not given["quiet"]:
            click.echo(f"gone since {given['baseline']} was written: {gone} (write it again)", err=True)
    _print([p for p in problems if given["verbose"] or p.severity != "note"], given["output"])
    if not given["quiet"]:
        where = checked[0].source.file if len(checked) == 1 else f"{len(checked)} sources"
        count = sum(one.references for one in checked)
        click.echo(_summary(problems, f"{count} references of {where}", given), err=True)
    return int(any(p.severity == "error" or (given["strict"] and p.severity == "warning") for p in problems))


def _codes(given: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code.strip() for text in given for code in text.split(",") if code.strip())


def _print(problems: list[Problem], output: str) -> None:
    if output == "text" and on_terminal():
        for problem in problems:
            code = click.style(problem.code, fg=_COLOURS[problem.severity])
            click.echo(f"{click.style(str(problem.source), bold=True)}: {code} {printable(problem.message)}")
        return
    from medvlm_bib.checks.forms import FORMS

    write_stdout([FORMS[output](problems)])


def _summary(problems: list[Problem], where: str, given: dict[str, Any]) -> str:
    from medvlm_bib.checks import CHECKS

    counts = count_by_severity(problems)
    found = [f"{n} {word}{'' if n == 1 else 's'}" for word, n in counts.items() if n and (word != "note")]
    text = f"{', '.join(found) or 'nothing wrong'} in {where}"
    if where.startswith("0 "):
        text += ": no reference was found there"
    hints = []
    if counts["note"] and not given["verbose"]:
        hints.append(f"{counts['note']} note{'' if counts['note'] == 1 else 's'}: -v shows")
    if mendable := sum(CHECKS[p.code].mends and p.printed != p.became for p in problems):
        hints.append(f"{mendable} can be mended: --diff")
    if found:
        hints.append("--explain CODE tells why")
    return f"{text} ({'; '.join(hints)})" if hints else text


def _diff(checked: list[Checked], options: CheckOptions, given: dict[str, Any]) -> int:
    """Print one diff for all the files; what did not come from a file cannot be mended."""
    from medvlm_bib.checks.mend import mend_diff
    from medvlm_bib.checks.run import check_text

    text = ""
    for one in checked:
        if one.source.path is None:
            raise UsageError(f"{one.source.file} is no file here: --diff mends files")
        text += mend_diff(Path(one.source.path), one.problems, partial(check_text, one, options))
    write_stdout([text])
    if not text and not given["quiet"]:
        click.echo("nothing that can be mended safely", err=True)
    return int(bool(text) and given["strict"])
