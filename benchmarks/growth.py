"""Print how time grows with the size of the input: seconds for each size, and the exponent between the two largest.

    python benchmarks/growth.py [largest]

An exponent of 1 is linear. Lists are read; crowds (records that all share one title, one DOI or one arXiv id, which no
real list has and a broken one may) are deduplicated and keyed; marks that Markdown nests are read.
"""

from __future__ import annotations

import gc
import math
import sys
import time
from collections.abc import Callable

from throughput import grown_list

from medvlm_bib.citekeys import assign_keys
from medvlm_bib.dedupe import merge_duplicates
from medvlm_bib.readers.paper_list import read_paper_list
from medvlm_bib.reference import Name, PartialDate, Reference

MOST = 1.15  # an exponent above this is pointed out
_FAMILIES = ("Boecking", "Zhang", "Wang", "Huang", "Chen", "Rajpurkar", "Tiu", "Langlotz", "Lungren", "Irvin")
_TOPICS = ("Contrastive", "Generative", "Medical", "Vision", "Language", "Report", "Training", "Segmentation", "X", "Y")


def record(number: int, **fields: object) -> Reference:
    """Return a record that is like no other one, but for the fields given."""
    words = [_TOPICS[number // 10**place % 10] for place in range(5)]
    made = Reference(
        title=f"{' '.join(words)} Number {number}",
        authors=(Name(_FAMILIES[number % 10], f"A{number}"), Name("Li", "Yi")),
        issued=PartialDate(2015 + number % 10),
    )
    return made.replace(**fields)


def shared(**fields: object) -> Callable[[int], Callable[[], object]]:
    """Return a maker of work: so many records that share these fields are merged and keyed."""

    def prepare(size: int) -> Callable[[], object]:
        records = [record(number, **fields) for number in range(size)]
        return lambda: assign_keys(merge_duplicates(records, []), problems=[])

    return prepare


def text(make: Callable[[int], str]) -> Callable[[int], Callable[[], object]]:
    """Return a maker of work: the text that is made for a size is read."""

    def prepare(size: int) -> Callable[[], object]:
        page = make(size)
        return lambda: read_paper_list(page, "list.md", [])

    return prepare


ITEM = "- **MedCLIP: Contrastive Learning** Zifeng Wang. EMNLP 2022 [[paper](https://arxiv.org/abs/2210.10163)]\n"
CASES: dict[str, Callable[[int], Callable[[], object]]] = {
    "list, home layout": text(grown_list),
    "records, all different": shared(),
    "records, one DOI": shared(doi="10.1109/TMI.2022.1"),
    "records, one arXiv id": shared(arxiv="2204.09817"),
    "records, one title": shared(title="A Survey of Medical Vision-Language Models"),
    "records, one title and people": shared(title="A Survey of Vision", authors=(Name("Li", "Yi"),)),
    "records, all the same": shared(
        title="A Survey of Vision", authors=(Name("Li", "Yi"),), doi="10.1/x", issued=PartialDate(2020)
    ),
    "nested brackets": text(lambda size: f"- {'[' * size}x{']' * size}\n{ITEM}"),
    "open brackets": text(lambda size: f"- {'[' * size}\n{ITEM}"),
    "nested emphasis": text(lambda size: f"- {'*a **b ' * size}\n{ITEM}"),
    "quotes and parentheses": text(lambda size: "- " + "(\"a'" * size + f"\n{ITEM}"),
    "pipes": text(lambda size: f"| a | b |\n|---|---|\n| {'x | ' * size}\n{ITEM}"),
    "commas": text(lambda size: f"- Title, {'A. Name, ' * size} 2022\n{ITEM}"),
    "nested quotes": text(lambda size: f"{'> ' * min(size, 2000)}- x\n{ITEM}"),
    "one long word": text(lambda size: f"- {'a' * size}. {'1' * size}\n{ITEM}"),
    "open tags": text(lambda size: f"- {'<a href=' * size}\n{ITEM}"),
    "blank lines": text(lambda size: f"{ITEM}{chr(10) * size}{ITEM}"),
    "headings": text(lambda size: "# a\n" * size + ITEM),
}


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    """Measure every case at 1, 3, 10 and 30 thousand."""
    gc.disable()  # as the command does
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 30_000
    sizes = [largest // 30, largest // 10, largest // 3, largest]
    print(f"{'':30}" + "".join(f"{size:>10,}" for size in sizes) + "  exponent")
    for name, prepare in CASES.items():
        if len(sys.argv) > 2 and sys.argv[2] not in name:
            continue
        times = [seconds(prepare(size)) for size in sizes]
        exponent = math.log(times[-1] / times[-2]) / math.log(sizes[-1] / sizes[-2])
        mark = "  more than linear" if exponent > MOST and times[-1] > 0.05 else ""
        row = "".join(f"{value:10.3f}" for value in times)
        print(f"{name:30}{row}{exponent:10.2f}{mark}", flush=True)


if __name__ == "__main__":
    main()
