"""Markdown text to blocks of spans, in one pass over pyromark's events (CommonMark with tables and strikethrough)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from typing import Any

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.readers.markdown import html
from medvlm_bib.readers.markdown.events import events
from medvlm_bib.readers.markdown.page import Page
from medvlm_bib.readers.markdown.spans import CODE, EMPH, IMAGE, LINK, STRONG, STRUCK, Block, Span

__all__ = ["tokenise"]

_STYLES = {"Strong": STRONG, "Emphasis": EMPH, "Strikethrough": STRUCK}
_ENTRY_LIKE = lazy_pattern(r"\]\(|\*\*|https?://|\]\[|<a\s")  # an indented line that holds this is no program code
_DEEPEST = 4  # how often text inside text (indented code, HTML blocks) is tokenised again


def tokenise(text: str) -> list[Block]:
    """Return the blocks of a page in the order of the page; lines count from 1."""
    page = Page()
    _Tokeniser(page, 0).run(text, 0)
    return page.blocks


class _Tokeniser:
    """Feeds the events of one text into a page; ``depth`` tells how many texts this one stands inside."""

    def __init__(self, page: Page, depth: int) -> None:
        self.page = page
        self.depth = depth
        self.code: Block | None = None
        self.raw: list[str] | None = None  # the HTML block being read
        self.raw_line = 0
        self.handlers: dict[str, Callable[[Any], None]] = {
            "Text": self.on_text,
            "Start": self.on_start,
            "End": self.on_end,
            "Code": self.on_code,
            "InlineHtml": self.on_inline_html,
            "Html": self.on_html,
        }

    def run(self, text: str, first_line: int) -> None:
        """Tokenise a text whose first line is ``first_line`` (from 0) of the page."""
        lines = text.split("\n")
        sizes = map(len, lines) if text.isascii() else (len(line.encode("utf-8", "surrogatepass")) for line in lines)
        starts = list(accumulate((size + 1 for size in sizes), initial=0))
        at, count = 0, len(starts)
        page, handlers = self.page, self.handlers
        for event, span in events(text):
            if isinstance(event, str):
                if event == "Rule":
                    page.blocks.append(Block("rule", page.line))
                elif event == "HardBreak":
                    page.add_break()
                else:
                    page.end_source_line()
                continue
            ((kind, value),) = event.items()
            if kind != "End":  # the range of an end event begins where its start event did
                offset = span["start"]
                while at + 1 < count and starts[at + 1] <= offset:
                    at += 1
                page.line = first_line + at + 1
                if value == "Item":
                    page.column = len(lines[at]) - len(lines[at].lstrip())
            handler = handlers.get(kind)
            if handler:
                handler(value)

    # Inline events

    def on_text(self, text: str) -> None:
        if self.raw is not None:
            self.raw.append(text)
        elif self.code is not None:
            self.code.spans.append(Span(text, CODE, line=self.page.line))
        else:
            if html.GUARD in text:
                text = text.replace(html.GUARD, "")
            if text:
                self.page.add(text)

    def on_code(self, text: str) -> None:
        self.page.add(text, CODE)

    def on_inline_html(self, tag: str) -> None:
        name, closing, attributes = html.read_tag(tag)
        page = self.page
        if name == "br":
            page.add_break()
        elif name in html.LOOKS:
            bit = html.LOOKS[name]
            page.html_look = page.html_look & ~bit if closing else page.html_look | bit
        elif name == "a":
            if closing:
                page.close_link(LINK)
            elif "href" in attributes:
                page.open_link(attributes["href"])
        elif name == "img" and not closing:
            page.open_link("", attributes.get("src", ""))
            page.add(attributes.get("alt", ""))
            page.close_link(IMAGE)
        else:
            page.pass_tag()

    # Block events

    def on_start(self, tag: Any) -> None:
        value: Any = None
        if isinstance(tag, str):
            kind = tag
        else:
            ((kind, value),) = tag.items()
        page = self.page
        if kind in _STYLES:
            page.looks.append(page.look)
            page.look |= _STYLES[kind]
        elif kind == "Link":
            page.open_link(value["dest_url"])
        elif kind == "Image":
            page.open_link("", value["dest_url"])
        else:
            self.on_start_block(kind, value)

    def on_start_block(self, kind: str, value: Any) -> None:
        page = self.page
        if kind == "Paragraph":
            page.open_paragraph()
        elif kind == "Item":
            page.open_item()
        elif kind == "Heading":
            page.open_block("heading", int(value["level"][1]))
        elif kind == "TableHead":
            page.open_block("head")
        elif kind == "TableRow":
            page.open_block("row")
        elif kind == "TableCell":
            page.open_cell()
        elif kind == "CodeBlock":
            self.code = Block("code", page.line, parent=page.items[-1] if page.items else None)
            self.code.info = value["Fenced"] if isinstance(value, dict) else "indented"
        elif kind == "HtmlBlock":
            self.raw, self.raw_line = [], page.line - 1

    def on_end(self, tag: Any) -> None:
        kind = tag if isinstance(tag, str) else next(iter(tag))
        page = self.page
        if kind in _STYLES:
            page.look = page.looks.pop() if page.looks else 0
        elif kind == "Link":
            page.close_link(LINK)
        elif kind == "Image":
            page.close_link(IMAGE)
        elif kind == "Item":
            page.close_item()
        elif kind == "List":
            if page.items:  # text after a nested list belongs to the item around it
                page.use(page.items[-1])
        elif kind == "CodeBlock":
            self.end_code()
        elif kind == "HtmlBlock":
            self.end_html()

    def end_code(self) -> None:
        """Keep fenced code as a block; read indented text that looks like entries as Markdown."""
        code, self.code = self.code, None
        if code is None:
            return
        text = code.text
        if code.info != "indented":
            self.page.blocks.append(code)
        elif self.depth < _DEEPEST and _ENTRY_LIKE.search(text):
            from textwrap import dedent  # few pages have such a block

            _Tokeniser(self.page, self.depth + 1).run(dedent(text), code.line - 1)

    def on_html(self, text: str) -> None:
        if self.raw is not None:
            self.raw.append(text)

    def end_html(self) -> None:
        """Cut an HTML block at its block-level tags; what stands between them is Markdown with inline tags."""
        raw, self.raw = self.raw, None
        if self.depth >= _DEEPEST:
            return
        page = self.page
        for kind, value, line in html.split_blocks("".join(raw or []), self.raw_line):
            page.line = line + 1
            if kind == "text":
                _Tokeniser(page, self.depth + 1).run(value, line)
            elif kind == "open":
                page.open_tag(value)
            else:
                page.close_tag(value)
