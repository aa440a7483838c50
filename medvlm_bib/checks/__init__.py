"""Checks tell a keeper what is wrong with a list.

A check is a function ``check(page) -> Iterator[Finding]`` under :func:`medvlm_bib.checks.model.check`, which gives it a
code, a severity, a sentence why, and a list in which it finds something. It changes nothing and asks nobody. What
reading already reports keeps its code: the check of that name only says where it stands. A new check is one function in
one of these modules.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType

from medvlm_bib.checks import (
    canonical,
    dates,
    identifiers,
    left_out,
    letters,
    links,
    people,
    registries,
    structure,
    titles,
    venues,
)
from medvlm_bib.checks.model import Check
from medvlm_bib.errors import UnknownNameError

__all__ = ["CHECKS", "explain_check"]

_MODULES = (letters, people, titles, dates, venues, identifiers, links, canonical, structure, left_out, registries)


def _collect(modules: tuple[ModuleType, ...]) -> dict[str, Check]:
    checks: dict[str, Check] = {}
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, Check) and checks.setdefault(value.code, value) is not value:
                raise ValueError(f"two checks have the code {value.code!r}")
    return checks


CHECKS: Mapping[str, Check] = _collect(_MODULES)


def explain_check(code: str) -> str:
    """Return what a check looks for, why, and its examples, as Markdown; raises UnknownNameError for other codes."""
    if code not in CHECKS:
        raise UnknownNameError("check", code, CHECKS)
    check = CHECKS[code]
    can = " `check --diff` mends it." if check.mends else ""
    text = f"## {code}\n\n{check.severity.capitalize()}: {check.why}{can}\n\nFound in:\n\n{_fenced(check.bad)}"
    if check.beside:
        kind, name = ("json", "README.lock.json") if check.beside.startswith("{") else ("toml", "corrections.toml")
        text += f"\nwhere `{name}` beside it says:\n\n{_fenced(check.beside, kind)}"
    return f"{text}\nNot in:\n\n{_fenced(check.good)}"


def _fenced(text: str, language: str = "markdown") -> str:
    return f"```{language}\n{text.rstrip()}\n```\n"
