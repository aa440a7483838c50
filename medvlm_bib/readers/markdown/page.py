"""The page being built: the block that gets the spans, what is open around it, and the containers of raw HTML."""

from __future__ import annotations

from medvlm_bib.readers.markdown.spans import BREAK, CODE, EMPH, IMAGE, STRONG, STRUCK, Block, Span, make_span

__all__ = ["Page"]


class Page:
    """Blocks so far, open list items (outer to inner), the current line, and the look of the text at this place."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.items: list[Block] = []
        self.block: Block | None = None
        self.spans: list[Span] = []  # of the current block or table cell
        self.line = 0
        self.column = 0  # of the last list item's mark
        self.look = 0  # from Markdown
        self.html_look = 0  # from HTML tags, which need not be closed
        self.looks: list[int] = []
        self.links: list[tuple[str, str, int, int]] = []  # (url, image, first span, line) of open links and images
        self.cell: list[Span] | None = None  # the open cell or heading of raw HTML
        self.html_items = 0  # how many of the open items are of raw HTML
        self.joins: str | None = None  # what stands between the last text and the next, which goes on with it

    def add(self, text: str, style: int = 0) -> None:
        """Add text of the current look."""
        style |= self.look | self.html_look
        if self.joins is not None:
            between, self.joins = self.joins, None
            last = self.spans[-1] if self.spans else None
            if last is not None and last.style == style and not last.url:
                self.spans[-1] = last._replace(text=f"{last.text}{between}{text}")
                return
        self.spans.append(make_span((text, style, "", "", self.line)))

    def add_break(self) -> None:
        """End the line."""
        self.joins = None
        self.spans.append(make_span(("\n", BREAK, "", "", self.line)))

    def end_source_line(self) -> None:
        """End the line, but let bold or italic text that goes on run on: there the source is merely wrapped."""
        if self.look and self.spans and self.spans[-1].style == self.look | self.html_look:
            self.joins = " "
        else:
            self.add_break()

    def pass_tag(self) -> None:
        """Let text that an unknown HTML tag interrupts run on: the tag shows nothing and ends nothing."""
        if self.joins is None:
            self.joins = ""

    def open_look(self, bit: int, _: object = None) -> None:
        """Begin bold, italic or struck text."""
        self.looks.append(self.look)
        self.look |= bit

    def close_look(self) -> None:
        """End the innermost bold, italic or struck text."""
        self.look = self.looks.pop() if self.looks else 0

    def open_link(self, url: str, image: str = "") -> None:
        """Begin a link or an image."""
        if url[:1] == "(":  # [paper]((https://...))
            url = url[1:].rstrip(")")
        if self.joins and self.spans:  # the label is a span of its own, behind the white space
            self.spans[-1] = self.spans[-1]._replace(text=self.spans[-1].text + self.joins)
        self.joins = None
        self.links.append((url, image, len(self.spans), self.line))

    def close_link(self, style: int) -> None:
        """Make one span of what stands since the link or image was opened."""
        if not self.links:
            return
        url, image, first, line = self.links.pop()
        inner = self.spans[first:]
        del self.spans[first:]
        look = self.look | self.html_look
        if len(inner) == 1 and not inner[0].style:
            label = inner[0].text
        else:
            for span in inner:
                style |= span.style & (STRONG | EMPH | IMAGE | CODE | STRUCK)
                image = image or span.image
                url = url or span.url
            label = "".join([" " if span.style & BREAK else span.text for span in inner])
        self.spans.append(make_span((label, style | look, url, image, line)))

    def open_block(self, kind: str, level: int = 0) -> Block:
        """Begin a block and make it the one that gets the spans."""
        block = Block(kind, self.line, level, self.items[-1] if self.items else None)
        self.blocks.append(block)
        self.use(block)
        return block

    def use(self, block: Block) -> None:
        """Let a block get the spans from here on."""
        self.block, self.spans = block, block.spans
        self.joins = None
        self.look = self.html_look = 0
        self.looks.clear()
        self.links.clear()

    def open_paragraph(self) -> None:
        """Begin a paragraph, or go on with the table cell, heading or list item around it."""
        if self.cell is not None:
            self.look = self.html_look = 0
            self.spans = self.cell
        elif self.items:
            self.use(self.items[-1])
        else:
            self.open_block("paragraph")
            return
        if self.spans:
            self.add_break()

    def open_item(self) -> None:
        """Begin a list item inside those that are open."""
        item = self.open_block("item", len(self.items) + 1)
        item.column = self.column
        self.items.append(item)

    def close_item(self) -> None:
        """End the innermost list item."""
        if self.items:
            self.items.pop()

    def open_cell(self) -> None:
        """Begin a cell of the current row."""
        if self.block is not None:
            self.spans = []
            self.block.cells.append(self.spans)
            self.links.clear()

    def open_tag(self, tag: str) -> None:
        """Begin what a block-level HTML tag begins; one that is never closed ends with the next of its kind."""
        if tag == "li":
            self.close_tag("li")
            self.open_item()
            self.html_items += 1
        elif tag == "tr":
            self.cell = None
            self.open_block("row")
        elif tag in ("td", "th"):
            row = self.blocks[-1] if self.blocks and self.blocks[-1].kind in ("row", "head") else self.open_block("row")
            if tag == "th" and not row.cells:
                row.kind = "head"
            self.cell = []
            row.cells.append(self.cell)
            self.spans = self.cell
        elif tag == "pre":
            self.cell = self.open_block("code").spans
        elif tag == "summary":
            self.cell = self.open_block("summary").spans
        elif _is_heading(tag):
            self.cell = self.open_block("heading", int(tag[1:])).spans

    def close_tag(self, tag: str) -> None:
        """End what an HTML tag began."""
        if tag == "li":
            if self.html_items:
                self.close_item()
                self.html_items -= 1
        elif tag in ("td", "th", "tr", "table", "summary", "pre") or _is_heading(tag):
            self.cell = None
            self.spans = []  # of nothing: the next text opens its own block


def _is_heading(tag: str) -> bool:
    return tag[0] == "h" and tag[1:].isdigit()
