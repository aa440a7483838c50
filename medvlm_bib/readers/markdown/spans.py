"""What a page is made of: spans of one look, in blocks of one kind, each with its source line."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

__all__ = [
    "BREAK",
    "CODE",
    "EMPH",
    "IMAGE",
    "LINK",
    "MARKED",
    "SMALL",
    "STRONG",
    "STRUCK",
    "Block",
    "Span",
    "make_span",
]

STRONG, EMPH, CODE, LINK, IMAGE, BREAK, STRUCK, SMALL, MARKED = (1 << n for n in range(9))


class Span(NamedTuple):
    """A run of text of one look. ``style`` is a sum of the constants of this module.

    A link's text is its label and ``url`` its target; an image's text is its alternative text and ``image`` its
    address (a linked badge has both addresses). A break's text is a line end. ``MARKED`` is underlined or inserted
    text, ``SMALL`` is sub- or superscript.
    """

    text: str
    style: int = 0
    url: str = ""
    image: str = ""
    line: int = 0


# A span of all its five values: in half the time of calling the class, and a list of 10,000 entries has 140,000.
make_span: Callable[[tuple[str, int, str, str, int]], Span] = partial(tuple.__new__, Span)


class Block:
    """A heading, paragraph, list item, table head, table row, summary or code block.

    ``level`` is that of the heading or the depth of the list item (from 1; 0 outside lists); ``column`` is where a
    list item's mark stands, from 0. A row's spans stand in
    ``cells``, those of all others in ``spans``. ``parent`` is the list item around a nested one.
    """

    __slots__ = ("cells", "column", "end_line", "info", "kind", "level", "line", "parent", "spans")

    def __init__(self, kind: str, line: int, level: int = 0, parent: "Block | None" = None) -> None:
        self.kind = kind
        self.line = line
        self.end_line = line
        self.level = level
        self.parent = parent
        self.column = 0
        self.spans: list[Span] = []
        self.cells: list[list[Span]] = []
        self.info = ""  # a code block's language

    @property
    def text(self) -> str:
        """Return the visible text, images left out, breaks as line ends."""
        return "".join(span.text for span in self.spans if not span.style & IMAGE)

    def __repr__(self) -> str:
        return f"Block({self.kind} {self.line}-{self.end_line} level {self.level}: {self.text[:60]!r})"
