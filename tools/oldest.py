"""Print the oldest version that pyproject.toml allows of each package that runs with the program, as pip constraints.

    python tools/oldest.py [EXTRA ...] > constraints.txt

`make test-oldest` installs these and runs the tests, so that a lower bound is a promise that was tried.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

__all__ = ["oldest"]

PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"
_BOUND = re.compile(r"([\w.-]+)(?:\[[^\]]*\])?\s*>=\s*([\w.]+)")


def oldest(extras: Sequence[str] = ()) -> Iterator[str]:
    """Yield ``name==version`` for each dependency with a lower bound; raises ValueError for one that has none."""
    project = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]
    rows = [*project["dependencies"], *(row for extra in extras for row in project["optional-dependencies"][extra])]
    for row in rows:
        match = _BOUND.match(row)
        if match is None:
            raise ValueError(f"{row}: say from which version on it is known to work (>=)")
        yield f"{match[1]}=={match[2]}"


if __name__ == "__main__":
    print(*oldest(sys.argv[1:]), sep="\n")
