"""Blocks to units: which blocks of a page belong to one possible entry, and under which headings it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.text import clean
from medvlm_bib.readers.lists.evidence import PAPER_KINDS, count_words, label_kind, line_label, tidy
from medvlm_bib.readers.lists.lines import entry_starts, is_detail, is_entry_like, shown_text, split_lines
from medvlm_bib.readers.lists.nesting import nest_by_column
from medvlm_bib.readers.markdown.spans import BREAK, LINK, STRONG, Block, Span

__all__ = ["Unit", "gather"]

_SHORTEST_LINKED = 2  # words of a heading that is a title among others


class Unit:
    """What may be one entry: its spans (or a table row's cells) and where it stands.

    ``kind`` is item, paragraph or row. ``group`` names the list, table or run of paragraphs that it is one of.
    """

    __slots__ = ("bibtex", "cells", "end_line", "group", "head", "kind", "line", "section", "spans")

    def __init__(self, kind: str, block: Block, section: tuple[str, ...], group: tuple[object, ...]) -> None:
        self.kind = kind
        self.line = block.line
        self.end_line = block.line
        self.section = section
        self.group = group
        self.spans: list[Span] = []
        self.cells: list[list[Span]] = []
        self.head: list[str] = []
        self.bibtex = ""

    def add(self, spans: Iterable[Span], line: int) -> None:
        """Add a further line."""
        if self.spans:
            self.spans.append(Span("\n", BREAK, line=line))
        self.spans += spans
        self.end_line = max(self.end_line, line, self.spans[-1].line if self.spans else 0)


def gather(blocks: list[Block]) -> list[Unit]:
    """Return the units of a page in its order."""
    return list(_Outline(blocks).units())


class _Outline:
    """A walk over the blocks that knows the headings above and the table around."""

    def __init__(self, blocks: list[Block]) -> None:
        self.blocks = blocks
        self.headings: list[tuple[int, str]] = []
        self.group_line = ""  # a bold line that heads what follows
        self.head: list[str] = []
        self.table = 0
        self.unfolds = ""  # what the summary above announced: "Abstract"
        self.paths: dict[tuple[str, ...], tuple[str, ...]] = {}
        self.children: dict[int, list[Block]] = {}
        nest_by_column(blocks)
        self.title_levels = self.find_title_levels()
        for block in blocks:
            if block.kind == "item" and block.parent is not None:
                self.children.setdefault(id(block.parent), []).append(block)

    @property
    def section(self) -> tuple[str, ...]:
        """Return the path of headings to here."""
        path = tuple([text for _, text in self.headings])
        if self.group_line:
            path = (*path, self.group_line)
        return self.paths.setdefault(path, path)  # one for all units below it

    def units(self) -> Iterator[Unit]:
        """Yield the units of the page in order."""
        last: Unit | None = None  # may still get further lines
        for index, block in enumerate(self.blocks):
            if last is not None and self.goes_on(last, block, index):
                continue
            last = None
            self.unfolds = ""
            for last in self.begin(block, index):
                yield last

    def goes_on(self, last: Unit, block: Block, index: int) -> bool:
        """Add a block that only says more about the unit before it; False where it begins something of its own."""
        if block.kind == "code":
            if "@" in block.text:
                last.bibtex = last.bibtex or block.text
            return True
        if block.parent is not None:
            return True  # taken with the item around it
        if block.kind == "summary":  # "BibTeX", "Abstract" and the like, unfolded below the entry
            text = tidy(shown_text(block.spans))
            self.unfolds = text if line_label(text) in ("abstract", "note") else ""
            return bool(self.unfolds or label_kind(text))
        if self.unfolds and block.kind == "paragraph":
            spans = [span._replace(text=" ", style=0) if span.style & BREAK else span for span in block.spans]
            last.add([Span(f"{self.unfolds}: ", line=block.line), *spans], block.line)
            self.unfolds = ""
            return True
        follows = block.kind == "paragraph" or (block.kind == "item" and last.kind == "paragraph")
        if not follows or not is_detail(block.spans) or self.is_group_line(block, index):
            return False
        last.add(block.spans, block.line)
        self.add_nested(last, block)
        return True

    def begin(self, block: Block, index: int) -> Iterator[Unit]:
        """Yield what a block begins; headings, table heads and bold lines above a list are remembered."""
        if block.kind == "heading":
            if block.level in self.title_levels and self.is_title(block, index, _SHORTEST_LINKED):
                yield self.heading(block)
            else:
                self.open_heading(block)
        elif block.kind == "head":
            self.table += 1
            self.head = [tidy(shown_text(cell)) for cell in block.cells]
        elif block.kind == "summary":
            text = clean(tidy(shown_text(block.spans)))
            if text and count_words(text) <= 12 and not label_kind(text):
                self.group_line = text
        elif block.kind == "row":
            unit = self.row(block)
            if unit is not None:
                yield unit
        elif block.kind == "item" and block.parent is None:
            yield from self.items(block, (), 1)
        elif block.kind == "paragraph":
            if self.is_group_line(block, index):
                self.group_line = clean(tidy(block.text))
            else:
                yield from self.paragraph(block)

    def open_heading(self, block: Block) -> None:
        text = clean(tidy(block.text))
        while self.headings and self.headings[-1][0] >= block.level:
            self.headings.pop()
        if text:
            self.headings.append((block.level, text))
        self.group_line = ""
        self.table += 1
        self.head = []

    def find_title_levels(self) -> frozenset[int]:
        """Return the levels at which most headings of this page are titles of papers ("#### [Title](url)")."""
        titles: dict[int, int] = {}
        total: dict[int, int] = {}
        for index, block in enumerate(self.blocks):
            if block.kind == "heading":
                total[block.level] = total.get(block.level, 0) + 1
                titles[block.level] = titles.get(block.level, 0) + self.is_title(block, index)
        return frozenset(level for level, count in titles.items() if count >= 3 and 2 * count > total[level])

    def is_title(self, block: Block, index: int, least: int = 3) -> bool:
        """Tell whether a heading can be a title: it links to a paper, or only links and facts stand below it.

        ``least`` is how many words it has where it links.
        """
        words = count_words(tidy(shown_text(block.spans)))
        if words < least or any(span.url.startswith("#") for span in block.spans):
            return False
        if any(span.style & LINK and classify_link("", span.url) in PAPER_KINDS for span in block.spans):
            return True
        follower = self.blocks[index + 1] if index + 1 < len(self.blocks) and words > 2 else None
        return follower is not None and follower.kind in ("item", "paragraph") and is_detail(follower.spans)

    def heading(self, block: Block) -> Unit:
        """Return the unit that a heading begins which is a title."""
        while self.headings and self.headings[-1][0] >= block.level:
            self.headings.pop()
        unit = Unit("paragraph", block, self.section, ("heading", self.section, block.level))
        unit.add(block.spans, block.line)
        return unit

    def is_group_line(self, block: Block, index: int) -> bool:
        """Tell whether a bold line heads what follows ("**CVPR'26**") and is no title with its links below."""
        shown = (span for span in block.spans if span.text.strip(" :：\n"))
        bold = next(shown, None)
        if bold is None or not bold.style & STRONG or bold.style & LINK or next(shown, None) is not None:
            return False
        if count_words(bold.text) > 12:
            return False
        follower = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        if follower is None or follower.kind not in ("item", "head", "paragraph"):
            return False
        return follower.kind == "head" or not is_detail(follower.spans)

    def row(self, block: Block) -> Unit | None:
        full = [cell for cell in block.cells if shown_text(cell).strip()]
        if len(full) <= 1 and len(block.cells) > 2:
            text = clean(tidy(shown_text(full[0]))) if full else ""
            if text and not any(span.style & LINK for span in full[0]):
                self.group_line = text
                return None
        unit = Unit("row", block, self.section, ("row", self.table))
        unit.cells, unit.head = block.cells, self.head
        return unit

    def items(self, root: Block, above: tuple[str, ...], level: int) -> Iterator[Unit]:
        """Yield the entries of a list item: itself with what is nested in it, or each nested item on its own."""
        stack = [(root, above, level)]
        while stack:
            block, above, level = stack.pop()
            nested = self.children.get(id(block), [])
            entries = [child for child in nested if is_entry_like(child.spans)]
            unit = Unit("item", block, self.section + above, ("item", self.section + above, level))
            unit.add(block.spans, block.line)
            if entries and 2 * len(entries) >= len(nested):
                if is_entry_like(block.spans):
                    yield unit
                else:
                    label = clean(tidy(block.text.split("\n")[0])).rstrip(":：")
                    above = (*above, label) if label and count_words(label) <= 12 else above
                stack.extend((child, above, level + 1) for child in reversed(nested))
            else:
                self.add_nested(unit, block)
                yield unit

    def add_nested(self, unit: Unit, block: Block) -> None:
        stack = list(reversed(self.children.get(id(block), [])))
        while stack:
            child = stack.pop()
            unit.add(child.spans, child.line)
            stack.extend(reversed(self.children.get(id(child), [])))

    def paragraph(self, block: Block) -> Iterator[Unit]:
        """Yield a paragraph's entries: one, or one a line where several lines begin and look like entries."""
        lines = split_lines(block.spans)
        if not lines:
            return
        starts, section = entry_starts(lines), self.section
        if len(starts) == 1:
            unit = Unit("paragraph", block, section, ("paragraph", section))
            unit.add(block.spans, block.line)
            yield unit
            return
        for first, after in zip(starts, [*starts[1:], len(lines)], strict=True):
            unit = Unit("paragraph", block, section, ("paragraph", section))
            unit.line = unit.end_line = next((span.line for span in lines[first] if span.line), block.line)
            for line in lines[first:after]:
                unit.add(line, line[0].line if line else unit.line)
            yield unit
