"""An earlier run's output as a baseline: what was known then is not told again.

A keeper who begins to check an old list can so look at what is new, and mend the rest in time. Lines and columns do not
count, because a list grows: a finding is known by its file's name, its code and its message.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from medvlm_bib.errors import InputError
from medvlm_bib.problems import Problem

__all__ = ["leave_out"]

_PLACES = re.compile(r"(?<![^\s()])(?:[^\s()]*[/\\])?([^\s()/\\]+?)(?::\d+){1,2}(?=[:) ,]|$)")


def leave_out(problems: Iterable[Problem], file: str) -> tuple[list[Problem], int]:
    """Return the problems that the output (as text) in this file does not have, and how many of its lines are gone.

    Raises :class:`InputError` for a file that cannot be read.
    """
    try:
        lines = Path(file).read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise InputError(f"{file}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise InputError(f"{file} is not UTF-8: write it with medvlm-bib check > {file}") from None
    known = Counter(_PLACES.sub(r"\1", line) for line in lines if line.strip())
    new = []
    for problem in problems:
        key = _PLACES.sub(r"\1", str(problem))
        if known[key] > 0:
            known[key] -= 1
        else:
            new.append(problem)
    return new, known.total()
