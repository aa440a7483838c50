"""The forms in which findings are printed: for people and editors, for programs, for GitHub and for code scanning."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from medvlm_bib import __version__
from medvlm_bib.checks import CHECKS
from medvlm_bib.display import printable
from medvlm_bib.problems import Problem, count_by_severity
from medvlm_bib.report import problem_row

__all__ = ["FORMS"]

_LEVELS = {"note": "note", "warning": "warning", "error": "error"}  # SARIF's words are ours
_GITHUB = {"note": "notice", "warning": "warning", "error": "error"}


def _text(problems: Sequence[Problem]) -> str:
    """One line each: ``file:line:col: CODE message``."""
    return "".join(f"{problem}\n" for problem in problems)


def _json(problems: Sequence[Problem]) -> str:
    account = {"counts": count_by_severity(problems), "problems": [problem_row(problem) for problem in problems]}
    return json.dumps(account, ensure_ascii=False, indent=2) + "\n"


def _github(problems: Sequence[Problem]) -> str:
    """Workflow commands (docs.github.com, "Workflow commands for GitHub Actions"): annotations in a pull request."""
    rows = []
    for problem in problems:
        file, line, column = problem.source
        place = f"file={_escape(file, property_=True)},line={line or 1}" + (f",col={column}" if column else "")
        message = printable(_escape(f"{problem.code} {problem.message}"))
        rows.append(f"::{_GITHUB[problem.severity]} {place},title={problem.code}::{message}\n")
    return "".join(rows)


def _escape(text: str, *, property_: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property_ else text


def _sarif(problems: Sequence[Problem]) -> str:
    """SARIF 2.1.0 (OASIS): what code scanning services take in."""
    used = [code for code in CHECKS if any(problem.code == code for problem in problems)]
    driver = {"name": "medvlm-bib", "version": __version__, "rules": [_rule(code) for code in used]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, used.index(problem.code)) for problem in problems],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    check = CHECKS[code]
    return {
        "id": code,
        "shortDescription": {"text": check.why},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
    }


def _result(problem: Problem, rule: int) -> dict[str, Any]:
    file, line, column = problem.source
    region = {"startLine": max(line, 1)} | ({"startColumn": column} if column else {})
    location = {"artifactLocation": {"uri": quote(Path(file).as_posix())}, "region": region}
    return {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": _LEVELS[problem.severity],
        "message": {"text": problem.message},
        "locations": [{"physicalLocation": location}],
    }


FORMS: Mapping[str, Callable[[Sequence[Problem]], str]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
}
