"""List items that are meant to be nested and that Markdown sees side by side."""

from __future__ import annotations

from medvlm_bib.readers.markdown.spans import Block

__all__ = ["nest_by_column"]


def nest_by_column(blocks: list[Block]) -> None:
    """Nest an item that is set further to the right than the one before it, which is meant and not what Markdown sees.

    Only where it holds no links: it then says more about the item before it.
    """
    before: Block | None = None
    for block in blocks:
        if block.kind != "item":
            before = None
        elif before is None or block.parent is not before.parent or block.column <= before.column:
            before = block
        elif not any(span.url for span in block.spans):
            block.parent = before
