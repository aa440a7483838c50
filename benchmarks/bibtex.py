"""Print how fast BibTeX is written, beside bibtexparser's own writer with its default middleware.

python benchmarks/bibtex.py [entries]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from bibtexparser.entrypoint import parse_string, write_string

from medvlm_bib.pipeline import build
from medvlm_bib.writers.bibtex import write_biblatex, write_bibtex
from medvlm_bib.writers.options import WriteOptions


def rate(count: int, work: Callable[[], object], runs: int = 3) -> float:
    """Return how many entries a second the work does, at its best."""
    best = min(_seconds(work) for _ in range(runs))
    return count / best


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Write the home list as often as it takes to reach the number of entries, in each of the three ways."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    home = build().references
    references = [
        reference.replace(citation_key=f"{reference.citation_key}:{turn}")
        for turn in range(-(-wanted // len(home)))
        for reference in home
    ]
    options = WriteOptions()
    library = parse_string("".join(write_bibtex(references, options, [])))
    yardstick = rate(len(references), lambda: write_string(library), runs=1)
    print(f"{'bibtexparser, default':24}{yardstick:10,.0f} entries/s")
    for name, write in (("bibtex", write_bibtex), ("biblatex", write_biblatex)):
        ours = rate(len(references), lambda write=write: [None for _ in write(references, options, [])])
        print(f"{name:24}{ours:10,.0f} entries/s {ours / yardstick:6.1f} times")


if __name__ == "__main__":
    main()
