"""What the programs are given: the home list over and over, each record made another work; generated, never stored.

python -m benchmarks.compare.samples FOLDER RECORDS [FORMAT ...]
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from benchmarks.compare.layouts import mixed_list
from benchmarks.throughput import grown_list
from medvlm_bib.pipeline import build
from medvlm_bib.reference import Reference
from medvlm_bib.writers import WRITERS, WriteOptions

__all__ = ["SUFFIXES", "count_records", "sample"]

_GAP = re.compile(r"[\s,]*")

SUFFIXES = {"bibtex": ".bib", "csl-json": ".json", "ris": ".ris", "jsonl": ".jsonl"}


def sample(count: int, start: int = 0) -> Iterator[Reference]:
    """Yield so many records, no two of them one work."""
    home = build().references
    for number in range(start, start + count):
        reference = home[number % len(home)]
        word = _word(number).capitalize()
        yield reference.replace(
            citation_key=f"{reference.citation_key}x{number}",
            title=f"{word} {reference.title.replace(': ', f': {word} ')}",
            doi=f"{reference.doi}.{number}" if reference.doi else "",
            arxiv=_arxiv(number) if reference.arxiv else "",
            url=f"https://example.org/{number}.pdf",
            **dict.fromkeys(("acl", "openreview", "pmcid", "pmid", "pmlr"), ""),
        )


def _arxiv(number: int) -> str:
    month, paper = divmod(number, 100_000)
    return f"{month // 12 + 10:02d}{month % 12 + 1:02d}.{paper:05d}"


def _word(number: int) -> str:
    """Return a word of its own for each number: titles that differ by a number alone are those of editions."""
    digits = (number >> shift & 15 for shift in (0, 4, 8, 12, 16, 20))
    return "".join("bcdfghklmnprstvz"[digit] + "aeio"[digit % 4] for digit in digits)


def _write(file: Path, pieces: Iterable[str]) -> None:
    with file.open("w", encoding="utf-8") as out:
        out.writelines(pieces)


def write_samples(folder: Path, count: int, formats: Collection[str] = ()) -> None:
    """Write so many records in every format (or in these alone), as lists, and some more to be merged into them."""
    for name, suffix in SUFFIXES.items():
        if name in formats or not formats:
            _write(folder / f"in{suffix}", WRITERS[name].load()(sample(count), WriteOptions(), []))
    if formats:
        return
    _write(folder / "home.md", [grown_list(count)])
    _write(folder / "mixed.md", mixed_list(sample(count)))
    more = WRITERS["jsonl"].load()(sample(1000, start=count), WriteOptions(), [])
    _write(folder / "more.jsonl", more)


def count_records(name: str, text: str) -> int:
    """Return how many records an output holds, by the marks that begin one."""
    if name == "csl-json":
        return sum(1 for _ in _items(text))
    mark = {"bibtex": "\n@", "ris": "\nTY  - "}[name]
    comments = text.count("\n@comment") if name == "bibtex" else 0
    return ("\n" + text.replace("\r\n", "\n").removeprefix("\ufeff")).count(mark) - comments


def _items(text: str) -> Iterator[object]:
    """Yield the items of a JSON array one by one: a million of them at once would fill the memory."""
    decode = json.JSONDecoder().raw_decode
    place = text.index("[") + 1
    while (place := _GAP.match(text, place).end()) < len(text) and text[place] != "]":  # type: ignore[union-attr]
        item, place = decode(text, place)
        yield item


def main() -> None:
    """Write samples, or count the records of standard input: ``--count FORMAT``."""
    if sys.argv[1] == "--count":
        print(count_records(sys.argv[2], sys.stdin.buffer.read().decode("utf-8-sig")))
    else:
        write_samples(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])


if __name__ == "__main__":
    main()
