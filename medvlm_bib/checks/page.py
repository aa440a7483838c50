"""What checks look at: a list as it is written, as it was read, and what lies beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from medvlm_bib.agreement import titles_agree
from medvlm_bib.facts import FactOptions, lock_beside
from medvlm_bib.metadata.apply import ACCEPTED
from medvlm_bib.metadata.lockfile import Lock
from medvlm_bib.problems import Problem
from medvlm_bib.readers import READERS, Reader
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import PAPER_KINDS
from medvlm_bib.readers.markdown.spans import Block
from medvlm_bib.reference import Reference, Source
from medvlm_bib.sources import SourceText

__all__ = ["Item", "Known", "Page", "read_page"]


class Known(NamedTuple):
    """What a source that was asked, or a person who checked, says of an entry: only the fields that are stated."""

    origin: str
    reference: Reference


class Item(NamedTuple):
    """An entry of the list: what it was read as, how it is printed (None for other formats), its first and last line.

    ``known`` is what corrections and lock beside the list say of it.
    """

    reference: Reference
    entry: Entry | None
    first: int
    last: int
    known: tuple[Known, ...] = ()

    @property
    def is_paper(self) -> bool:
        """Tell whether the entry links a paper, or nothing: no blog, no platform, no report on a repository's pages."""
        entry = self.entry
        if entry is None or entry.kind != "paper":
            return entry is None
        return not entry.links or any(link.kind in PAPER_KINDS for link in entry.links)


@dataclass(slots=True)
class Page:
    """One source. ``problems`` are those that reading it, merging its duplicates and applying its lock reported."""

    file: str
    lines: list[str]
    items: list[Item]
    blocks: list[Block] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def find(self, text: str, first: int, last: int = 0) -> Source | None:
        """Return where a text stands between two lines (last 0: on the first), or None."""
        for number in range(max(first, 1), min(max(first, last), len(self.lines)) + 1):
            column = self.lines[number - 1].find(text)
            if text and column >= 0:
                return Source(self.file, number, column + 1)
        return None

    def at(self, text: str, first: int, last: int = 0) -> Source:
        """Return where a text stands between two lines, or the beginning of the first of them."""
        return self.find(text, first, last) or self.start(first)

    def start(self, line: int) -> Source:
        """Return where the text of a line begins; line 0 is one that is not known."""
        if not line:
            return Source(self.file)
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return Source(self.file, line, len(text) - len(text.lstrip()) + 1)

    def lines_of(self, item: Item) -> range:
        """Return the numbers of an entry's lines."""
        return range(max(item.first, 1), min(item.last, len(self.lines)) + 1)

    def in_item(self, item: Item, text: str) -> Source:
        """Return where a text stands in an entry, or where the entry begins."""
        return self.at(text, item.first, item.last)

    def reported(self, *codes: str) -> Iterator[Problem]:
        """Yield the problems with one of these codes, each with a column."""
        for problem in self.problems:
            if problem.code in codes:
                yield problem._replace(source=self._precise(problem))

    def links(self) -> Iterator[tuple[str, Source]]:
        """Yield the address of each link of each entry, with its place.

        One that is written otherwise in the source (``&amp;``) gets the beginning of its line.
        """
        for item in self.items:
            for link in item.entry.links if item.entry else ():
                line = link.line or item.first
                yield link.url, self.find(link.url, line, item.last) or self.start(line)

    def item_at(self, line: int) -> Item | None:
        """Return the entry that holds this line."""
        place = bisect_right(self.items, line, key=lambda item: item.first) - 1
        return self.items[place] if place >= 0 and self.items[place].last >= line else None

    def end_of(self, line: int) -> int:
        """Return the last line of the entry that holds this line."""
        item = self.item_at(line)
        return item.last if item else line

    def _precise(self, problem: Problem) -> Source:
        line = problem.source.line
        if problem.source.column or problem.source.file != self.file or not line:
            return problem.source
        return self.at(problem.printed, line, self.end_of(line))


def read_page(source: SourceText, facts: FactOptions) -> Page:
    """Read a source as it stands: nothing corrected, nothing merged.

    Raises :class:`~medvlm_bib.errors.InputError` for a file of facts that is damaged, or named and not there.
    """
    from medvlm_bib.dedupe import merge_duplicates

    problems: list[Problem] = []
    blocks: list[Block] = []
    if source.reader == "list":
        items, blocks = _read_list(source, problems)
    else:
        read: Reader = READERS[source.reader].load()
        items = [_item(reference, source) for reference in read(source.text, source.file, problems)]
    references = [item.reference for item in items]
    merge_duplicates(references, problems)
    corrections, lock = _corrections(source, facts, references, problems), _lock(source, facts)
    if corrections is not None or lock is not None:
        items = [item._replace(known=tuple(_known(item.reference, corrections, lock))) for item in items]
    if lock is not None:
        from medvlm_bib.metadata.apply import apply_lock

        apply_lock(references, lock, problems)
    lines = source.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return Page(source.file, lines, items, blocks, problems)


def _item(reference: Reference, source: SourceText) -> Item:
    """Return the entry of a format other than a list; a record may say that its place is in another file."""
    line = reference.source.line if reference.source.file == source.file else 0
    return Item(reference, None, line, line)


def _read_list(source: SourceText, problems: list[Problem]) -> tuple[list[Item], list[Block]]:
    from medvlm_bib.normalize.text import repair_mojibake
    from medvlm_bib.readers.lists.build import build
    from medvlm_bib.readers.lists.keep import judge
    from medvlm_bib.readers.lists.left_out import note_left_out
    from medvlm_bib.readers.lists.reading import read_units
    from medvlm_bib.readers.lists.units import gather
    from medvlm_bib.readers.markdown.source import prepare
    from medvlm_bib.readers.markdown.tokens import tokenise

    blocks = tokenise(prepare(source.text, source.file, problems, repair_mojibake))
    verdicts = judge(read_units(gather(blocks), with_pieces=True))
    note_left_out(verdicts, source.file, problems)
    entries = [verdict.reading.entry for verdict in verdicts if verdict.kept and verdict.reading.entry is not None]
    items = [Item(build(e, source.file, problems), e, e.line, max(e.line, e.end_line)) for e in entries]
    return sorted(items, key=lambda item: item.first), blocks


def _corrections(
    source: SourceText, facts: FactOptions, references: Iterable[Reference], problems: list[Problem]
) -> Lock | None:
    if not facts.use_corrections or (source.path is None and not facts.corrections):
        return None
    from medvlm_bib.corrections import apply_corrections, corrections_beside, read_corrections

    found = read_corrections(facts.corrections) if facts.corrections else None
    if found is None and source.path is not None:
        found = corrections_beside(source.path)
    if found is None:
        return None
    noted: list[Problem] = []
    apply_corrections(references, found, noted)
    problems += [problem for problem in noted if problem.code == "correction-unused"]
    return found.blocks


def _lock(source: SourceText, facts: FactOptions) -> Lock | None:
    path = facts.lock or (lock_beside(source.path) if source.path else None)
    if path is None or not facts.use_lock or not (facts.lock or Path(path).is_file()):
        return None
    from medvlm_bib.metadata.lockfile import read_lock

    return read_lock(path)


def _known(reference: Reference, corrections: Lock | None, lock: Lock | None) -> Iterator[Known]:
    for blocks, origin in ((corrections, "the corrections"), (lock, "")):
        block = blocks.find(reference) if blocks is not None else None
        if block is None or not titles_agree(block.title, reference.title):
            continue
        for answer in block.answers:
            if answer.verdict == ACCEPTED:
                yield Known(origin or answer.source, answer.record.reference)
