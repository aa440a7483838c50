"""Print what the normalizing functions cost, beside what the usual libraries take for the same input.

python benchmarks/normalize.py

The input is the home list: its author lines, its titles and all its lines. Times are the best of several rounds, in
microseconds; on a busy machine only the ratios mean something.
"""

from __future__ import annotations

import re
import timeit
from collections.abc import Callable, Sequence
from pathlib import Path

import ftfy
from pybtex.database import Person

from medvlm_bib.normalize.dates import find_dates
from medvlm_bib.normalize.name_split import split_name
from medvlm_bib.normalize.names import author_likelihood, parse_authors
from medvlm_bib.normalize.text import clean, fold, repair_mojibake

HOME = Path(__file__).parent.parent / "refs" / "awesome-medical-vlm.md"


def microseconds(function: Callable[[str], object], texts: Sequence[str], each: int) -> float:
    """Return the time that one of ``each`` items takes when the function reads all texts once."""

    def run() -> None:
        split_name.cache_clear()
        for text in texts:
            function(text)

    return min(timeit.repeat(run, number=1, repeat=15)) / each * 1e6


def main() -> None:
    """Measure every function on its own kind of text."""
    lines = [repair_mojibake(line).strip() for line in HOME.read_text("utf-8").splitlines()]
    people = [line.removesuffix("<br>").strip("*") for line in lines if re.match(r"\*[^*].*\*<br>$", line)]
    titles = [re.sub(r"\*\*.*", "", line.removeprefix("**")) for line in lines if line.startswith("**")]
    names = [str(name) for line in people for name in parse_authors(line).names]
    rows: list[tuple[str, Callable[[str], object], Sequence[str], int]] = [
        ("parse_authors, a name", parse_authors, people, len(names)),
        ("pybtex Person, a name", Person, names, len(names)),
        ("author_likelihood, an author line", author_likelihood, people, len(people)),
        ("author_likelihood, a title", author_likelihood, titles, len(titles)),
        ("find_dates, a line", find_dates, lines, len(lines)),
        ("clean, a line", clean, lines, len(lines)),
        ("fold, a title", fold, titles, len(titles)),
        ("repair_mojibake, a line", repair_mojibake, lines, len(lines)),
        ("ftfy.fix_encoding, a line", ftfy.fix_encoding, lines, len(lines)),
    ]
    for label, function, texts, each in rows:
        print(f"{label:36}{microseconds(function, texts, each):8.2f} us")


if __name__ == "__main__":
    main()
