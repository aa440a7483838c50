"""Markdown text to blocks of spans, in one pass over pyromark's events (CommonMark with tables and strikethrough)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.readers.markdown import html
from medvlm_bib.readers.markdown.events import events
from medvlm_bib.readers.markdown.page import Page
from medvlm_bib.readers.markdown.spans import CODE, EMPH, IMAGE, LINK, STRONG, STRUCK, Block, Span

__all__ = ["tokenise"]

_STYLES = {"Strong": STRONG, "Emphasis": EMPH, "Strikethrough": STRUCK}
_ENTRY_LIKE = lazy_pattern(r"\]\(|\*\*|https?://|\]\[|<a\s")  # an indented line that holds this is no program code
_NEVER = 1 << 62  # where a line begins that the text does not have
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
        self.lines: list[str] = []
        self.first_line = 0
        # What is done for an event, found by one look-up: a list of 10,000 entries has 200,000 events.
        self.breaks: dict[str, Callable[[], None]] = {"HardBreak": page.add_break, "Rule": self.on_rule}
        self.show_text: Callable[[str], None] = page.add
        self.texts: dict[str, Callable[[str], None]] = {
            "Text": self.show_text,
            "Code": self.on_code,
            "InlineHtml": self.on_inline_html,
            "Html": self.on_html,
        }
        self.starts: dict[str, Callable[[Any], None]] = {
            **{name: partial(page.open_look, bit) for name, bit in _STYLES.items()},
            "Link": self.on_link,
            "Image": self.on_image,
            "Paragraph": self.on_paragraph,
            "Item": self.on_item,
            "Heading": self.on_heading,
            "TableHead": self.on_head,
            "TableRow": self.on_row,
            "TableCell": self.on_cell,
            "CodeBlock": self.on_code_block,
            "HtmlBlock": self.on_html_block,
        }
        self.ends: dict[str, Callable[[], None]] = {
            **dict.fromkeys(_STYLES, page.close_look),
            "Link": partial(page.close_link, LINK),
            "Image": partial(page.close_link, IMAGE),
            "Item": page.close_item,
            "List": self.end_list,
            "CodeBlock": self.end_code,
            "HtmlBlock": self.end_html,
        }

    def run(self, text: str, first_line: int) -> None:
        """Tokenise a text whose first line is ``first_line`` (from 0) of the page."""
        self.lines, self.first_line = text.split("\n"), first_line
        find = text.encode("utf-8", "surrogatepass").find
        line, next_start = first_line + 1, find(b"\n") + 1 or _NEVER
        page, texts, starts, ends = self.page, self.texts, self.starts, self.ends
        self.show_text = texts["Text"] = self.on_guarded if html.GUARD in text else page.add
        for event, span in events(text):
            if event.__class__ is str:
                self.breaks.get(event, page.end_source_line)()
                continue
            kind, value = event.popitem()
            if kind == "End":  # the range of an end event begins where its start event did
                end = ends.get(value if value.__class__ is str else next(iter(value)))
                if end is not None:
                    end()
                continue
            offset = span["start"]
            while next_start <= offset:
                line += 1
                next_start = find(b"\n", next_start) + 1 or _NEVER
            page.line = line
            if kind != "Start":
                on_text = texts.get(kind)
                if on_text is not None:
                    on_text(value)
                continue
            name, value = (value, None) if value.__class__ is str else value.popitem()
            start = starts.get(name)
            if start is not None:
                start(value)

    def on_rule(self) -> None:
        self.page.blocks.append(Block("rule", self.page.line))

    # Inline events

    def on_guarded(self, text: str) -> None:
        """Add text without the guards that :mod:`~medvlm_bib.readers.markdown.html` has put into it."""
        if text := text.replace(html.GUARD, ""):
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

    def on_link(self, value: Any) -> None:
        self.page.open_link(value["dest_url"])

    def on_image(self, value: Any) -> None:
        self.page.open_link("", value["dest_url"])

    def on_paragraph(self, _: Any) -> None:
        self.page.open_paragraph()

    def on_item(self, _: Any) -> None:
        line = self.lines[self.page.line - self.first_line - 1]
        self.page.column = len(line) - len(line.lstrip())
        self.page.open_item()

    def on_heading(self, value: Any) -> None:
        self.page.open_block("heading", int(value["level"][1]))

    def on_head(self, _: Any) -> None:
        self.page.open_block("head")

    def on_row(self, _: Any) -> None:
        self.page.open_block("row")

    def on_cell(self, _: Any) -> None:
        self.page.open_cell()

    def on_code_block(self, value: Any) -> None:
        page = self.page
        self.code = Block("code", page.line, parent=page.items[-1] if page.items else None)
        self.code.info = value["Fenced"] if isinstance(value, dict) else "indented"
        self.texts["Text"] = self.on_code_text

    def on_code_text(self, text: str) -> None:
        if self.code is not None:
            self.code.spans.append(Span(text, CODE, line=self.page.line))

    def on_html_block(self, _: Any) -> None:
        self.raw, self.raw_line = [], self.page.line - 1
        self.texts["Text"] = self.on_html

    def end_list(self) -> None:
        """Give text behind a nested list to the item around it."""
        if self.page.items:
            self.page.use(self.page.items[-1])

    def end_code(self) -> None:
        """Keep fenced code as a block; read indented text that looks like entries as Markdown."""
        code, self.code = self.code, None
        self.texts["Text"] = self.show_text
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
        self.texts["Text"] = self.show_text
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
