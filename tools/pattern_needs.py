r"""What a text must hold for a regular expression to match it: letters that are found without compiling the pattern.

    >>> pattern_needs(r"^/(?:abs|pdf)/+(\d{4}\.\d{5})v\d")
    (('^/', '/', '.', 'v'),)

tools/compile_data.py writes this beside the patterns of the tables; a run compiles only those that a text may match.
"""

from __future__ import annotations

import re

__all__ = ["pattern_needs"]

# One step of a pattern: an escape, a set, a group's beginning with its name, its end, a branch, or a character.
_STEP = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|<?[=!]|:))?|.", re.DOTALL)
_QUANTIFIER = re.compile(r"[?*+]\??|\{(\d*)(?:,\d*)?\}\??")
_BREAKS = frozenset(".^$")


def pattern_needs(source: str) -> tuple[tuple[str, ...], ...]:
    """Return, for each branch of a pattern that is compared without case, the texts that all its matches hold.

    They are in lower case and ASCII; the first of a branch may begin with "^": the text begins with it. Nothing is
    returned where some branch needs no text.
    """
    branches, _ = _branches(source, 0)
    needs = tuple(tuple(dict.fromkeys(run for run in runs if run.strip("^"))) for runs in branches)
    return needs if all(needs) else ()


def _branches(source: str, place: int) -> tuple[list[list[str]], int]:
    """Read up to the end of the group that place is in; return the runs of its branches, and the place behind it."""
    branches: list[list[str]] = [["^"] if source.startswith("^", place) else [""]]
    while place < len(source):
        step = _STEP.match(source, place)
        if step is None:
            raise ValueError(f"{source}: no step at {place}")
        text, place = step[0], step.end()
        if text == ")":
            return branches, place
        if text == "|":
            branches.append(["^"] if source.startswith("^", place) else [""])
            continue
        inner: list[list[str]] = [[""]]
        if text[0] == "(":
            inner, place = _branches(source, place)
        often = _QUANTIFIER.match(source, place)
        place = often.end() if often else place
        _add(branches[-1], text, inner, often[0] if often else "")
    return branches, place


def _add(runs: list[str], step: str, inner: list[list[str]], often: str) -> None:
    """Add what one step holds for certain to the runs of a branch: to the last one, which a break ends."""
    is_sure = not often or (often[0] == "+")
    if step[0] == "(" and step not in ("(?=", "(?!", "(?<=", "(?<!") and len(inner) == 1 and is_sure:
        first, *rest = inner[0]
        runs[-1] += first.lstrip("^")
        runs += rest
        if often:
            runs.append("")
        return
    letter = step[1:] if step[0] == "\\" else step
    literal = (
        len(letter) == 1 and letter.isascii() and not (step[0] == "\\" and letter.isalnum()) and step not in _BREAKS
    )
    if literal and step[0] not in "([" and is_sure:
        runs[-1] += letter.lower()
        if not often:
            return
    if step != "^":
        runs.append("")
