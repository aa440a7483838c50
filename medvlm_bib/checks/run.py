"""Run checks over sources: findings become problems, sorted by place."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING, cast

from medvlm_bib.checks import CHECKS
from medvlm_bib.checks.page import Page, read_page
from medvlm_bib.errors import UnknownNameError
from medvlm_bib.facts import FactOptions
from medvlm_bib.problems import Problem, Severity
from medvlm_bib.sources import SourceText, load_sources

if TYPE_CHECKING:
    from medvlm_bib.workers import Workers

__all__ = ["CheckOptions", "Checked", "check_page", "check_sources", "check_text", "choose_checks"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
    """Which checks run, and how sources are read; ``select`` and ``ignore`` are codes, or patterns like ``venue-*``."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    encoding: str = ""
    reader: str = ""
    facts: FactOptions = FactOptions()  # noqa: RUF009 - immutable


@dataclass(frozen=True, slots=True)
class Checked:
    """One source with its problems, in the order of the source."""

    source: SourceText
    problems: list[Problem]
    references: int


def check_sources(sources: Sequence[str], options: CheckOptions, workers: Workers | None = None) -> list[Checked]:
    """Check each source (none named: the home list).

    ``workers``, if there are any, share the work; they see the files beside the lists. Raises
    :class:`~medvlm_bib.errors.UnknownNameError` for a check that does not exist and
    :class:`~medvlm_bib.errors.InputError` for a source that cannot be read.
    """
    work = partial(_check_source, facts=options.facts, codes=choose_checks(options.select, options.ignore))
    loaded = load_sources(tuple(sources), encoding=options.encoding, reader=options.reader)
    if workers is None:
        return [Checked(source, *work(source)) for source in loaded]
    from medvlm_bib.workers import in_order

    return [Checked(source, *found) for source, found in in_order(work, loaded, workers, lambda s: len(s.text))]


def _check_source(source: SourceText, facts: FactOptions, codes: list[str]) -> tuple[list[Problem], int]:
    page = read_page(source, facts)
    return check_page(page, codes), len(page.items)


def check_text(checked: Checked, options: CheckOptions, text: str) -> list[Problem]:
    """Return the problems of a source whose text has changed."""
    page = read_page(checked.source._replace(text=text), options.facts)
    return check_page(page, choose_checks(options.select, options.ignore))


def check_page(page: Page, codes: Collection[str] = ()) -> list[Problem]:
    """Return what these checks (none named: all) find on a page, sorted by place."""
    problems: set[Problem] = set()
    for check in CHECKS.values():
        if codes and check.code not in codes:
            continue
        for found in check.run(page):
            severity = cast(Severity, found.severity or check.severity)
            problems.add(Problem(check.code, severity, found.message, found.source, found.printed, found.became))
    return sorted(problems, key=lambda problem: (problem.source, problem.code, problem.message))


def choose_checks(select: Sequence[str], ignore: Sequence[str]) -> list[str]:
    """Return the codes that are selected (by default all) and not ignored; raises UnknownNameError."""
    for pattern in (*select, *ignore):
        if not any(fnmatchcase(code, pattern) for code in CHECKS):
            raise UnknownNameError("check", pattern, CHECKS)
    chosen = [code for code in CHECKS if not select or _matches(code, select)]
    return [code for code in chosen if not _matches(code, ignore)]


def _matches(code: str, patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(code, pattern) for pattern in patterns)
