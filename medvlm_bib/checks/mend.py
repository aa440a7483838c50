"""A unified diff that mends what checks found and can be mended safely. The list itself is never written to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from medvlm_bib.checks import CHECKS
from medvlm_bib.errors import InputError
from medvlm_bib.problems import Problem

__all__ = ["mend_diff", "mend_lines"]

_CONTEXT = 3
_ROUNDS = 5
_LINE_END = re.compile(r"(\r\n|\r|\n)")


def mend_diff(path: Path, problems: Iterable[Problem], check_again: Callable[[str], Iterable[Problem]]) -> str:
    """Return the diff of a file that mends these problems, "" where none of them can be mended.

    What mending uncovers (a link that was none before) is mended too: ``check_again`` returns the problems of a text.
    The diff keeps line ends, byte order mark and a missing last line end, and is one that ``git apply`` and ``patch``
    take, from the folder in which the command runs. Raises :class:`InputError` for a file that is not UTF-8.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(f"{path} is not UTF-8, which a diff has to be: convert it first") from None
    parts = _LINE_END.split(text.removeprefix("\ufeff"))
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    lines = parts[::2]
    for _ in range(_ROUNDS):
        before, lines = lines, mend_lines(lines, problems)
        if lines == before:
            break
        problems = check_again("\n".join(lines))
    mended = mark + "".join(line + end for line, end in zip(lines, [*parts[1::2], ""], strict=True))
    return "".join(_diff(_name(path), text, mended)) if mended != text else ""


def mend_lines(lines: Sequence[str], problems: Iterable[Problem]) -> list[str]:
    """Return the lines with every problem mended that can be; of two that overlap, the first one of the line."""
    edits: dict[int, list[Problem]] = defaultdict(list)
    for problem in problems:
        if CHECKS[problem.code].mends and problem.source.column and problem.printed != problem.became:
            edits[problem.source.line].append(problem)
    mended = list(lines)
    for number, found in edits.items():
        line, out, done = lines[number - 1], "", 0
        for problem in sorted(found, key=lambda one: (one.source.column, -len(one.printed))):
            start = problem.source.column - 1
            if start >= done and line.startswith(problem.printed, start) and problem.printed:
                out += line[done:start] + problem.became
                done = start + len(problem.printed)
        mended[number - 1] = out + line[done:]
    return mended


def _name(path: Path) -> str:
    """Return the file's name for the diff: as seen from here, with slashes."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix().lstrip("/")


def _diff(name: str, before: str, after: str) -> Iterator[str]:
    tab = "\t" if " " in name else ""  # ends a name that holds spaces, for git and patch
    old, new = before.split("\n"), after.split("\n")
    if not old[-1]:
        old.pop()
        new.pop()
        last_ends = True
    else:
        last_ends = False
    yield f"--- a/{name}{tab}\n+++ b/{name}{tab}\n"
    changed = [number for number, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    for first, last in _hunks(changed, len(old)):
        yield f"@@ -{first + 1},{last - first} +{first + 1},{last - first} @@\n"
        at = first
        while at < last:
            until = at
            while until < last and old[until] != new[until]:
                until += 1
            if until == at:
                yield _row(" ", old, at, last_ends)
                at += 1
                continue
            yield from (_row("-", old, number, last_ends) for number in range(at, until))
            yield from (_row("+", new, number, last_ends) for number in range(at, until))
            at = until


def _hunks(changed: Sequence[int], count: int) -> Iterator[tuple[int, int]]:
    """Yield (first line, line after the last), from 0, of what belongs together."""
    first = last = -1
    for number in changed:
        if first >= 0 and number - _CONTEXT > last + _CONTEXT:
            yield max(0, first - _CONTEXT), min(count, last + _CONTEXT + 1)
            first = -1
        if first < 0:
            first = number
        last = number
    if first >= 0:
        yield max(0, first - _CONTEXT), min(count, last + _CONTEXT + 1)


def _row(sign: str, lines: Sequence[str], number: int, last_ends: bool) -> str:
    end = "\n" if last_ends or number < len(lines) - 1 else "\n\\ No newline at end of file\n"
    return f"{sign}{lines[number]}{end}"
