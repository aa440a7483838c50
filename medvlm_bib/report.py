"""What is said of a run: a short account for a person, and a full one for a program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from medvlm_bib.display import printable
from medvlm_bib.problems import Problem, count_by_severity
from medvlm_bib.reference import Reference

__all__ = ["problem_row", "report_json", "summary_lines"]


def summary_lines(
    count: int, files: Sequence[str], problems: Sequence[Problem], *, verbose: bool, narrowed: bool = False
) -> Iterator[str]:
    """Yield the account of a run for the terminal: errors whole, the rest counted by code (``verbose``: all whole).

    ``narrowed`` says that the ``count`` is of a part, while the problems are those of all that was read.
    """
    for problem in problems:
        if verbose or problem.severity == "error":
            yield f"{problem.severity}: {problem}"
    where = files[0] if len(files) == 1 else f"{len(files)} sources"
    told = _counted(problems)
    if narrowed and told:
        told = f"; of all that was read:{told.removeprefix(';')}"
    yield f"{count} reference{'' if count == 1 else 's'} from {printable(where)}{told}"
    if problems and not verbose:
        yield "(-v shows each, --report FILE.json keeps them)"


def report_json(
    references: Sequence[Reference], files: Sequence[str], problems: Sequence[Problem], counts: dict[str, int]
) -> str:
    """Return the full account as JSON: counts, every problem, and per reference its place, repairs and origins."""
    import json  # the account for a person needs none

    account: dict[str, Any] = {
        "sources": list(files),
        "counts": {**counts, **count_by_severity(problems)},
        "references": [_account(reference) for reference in references],
        "problems": [problem_row(problem) for problem in problems],
    }
    text = json.dumps(account, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "backslashreplace").decode()  # half a character has no UTF-8: JSON's escape of it


def _account(reference: Reference) -> dict[str, Any]:
    return {
        "key": reference.citation_key,
        "title": reference.title,
        "file": reference.source.file,
        "line": reference.source.line,
        "printed": dict(reference.printed),
        "provenance": dict(reference.provenance),
    }


def problem_row(problem: Problem) -> dict[str, Any]:
    """Return a problem as the row that stands for it in JSON."""
    row: dict[str, Any] = {
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "file": problem.source.file,
        "line": problem.source.line,
        "column": problem.source.column,
    }
    if problem.printed or problem.became:
        row |= {"printed": problem.printed, "became": problem.became}
    if problem.related.file:
        row["related"] = {"file": problem.related.file, "line": problem.related.line}
    return row


def _counted(problems: Iterable[Problem]) -> str:
    text = ""
    for severity, plural in (("error", "errors"), ("warning", "warnings"), ("note", "notes")):
        codes = Counter(problem.code for problem in problems if problem.severity == severity)
        if total := sum(codes.values()):
            most = ", ".join(f"{number} {code}" for code, number in codes.most_common(4))
            more = ", ..." if len(codes) > 4 else ""
            text += f"; {total} {severity if total == 1 else plural} ({most}{more})"
    return text
