"""Plain text as Markdown that means that text and nothing else."""

from __future__ import annotations

import re

from medvlm_bib.formats.text import one_line

__all__ = ["escape_commonmark", "escape_pandoc", "escape_pandoc_verbatim"]

# A letter or digit on both sides makes an underscore plain text in every dialect.
_COMMONMARK = re.compile(r"[\\`*\[\]<]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|~(?=~)|#(?=#*$)")
_PANDOC = re.compile(r"[\\`*\[\]<~^@]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_PANDOC_ANY = re.compile(r"[\\`*\[\]<~^@_&$]").search  # nothing of it: nothing to do, which is the rule
_PANDOC_SMART = re.compile(r"""[$'"]|-(?=-)|\.(?=\.\.)""")
_MATH = re.compile(r"(\$(?!\s)[^$]*[^$\s\\]\$(?!\d))")
_BLOCK_START = frozenset("-+#>|:%=~")
_ENUMERATOR = re.compile(r"(\(?\w+)([.)])(?=\s|$)")


def escape_commonmark(text: str) -> str:
    """Return the text for CommonMark and GitHub's Markdown, on one line that other characters begin."""
    return _COMMONMARK.sub(r"\\\g<0>", one_line(text))


def escape_pandoc(text: str) -> str:
    """Return the text for pandoc's Markdown, on one line, with its ``$math$`` as math.

    Straight quotes and ``--`` are left for pandoc to set as the document's typography has it.
    """
    text = one_line(text)
    if not _PANDOC_ANY(text):
        return _start(text)
    parts = _MATH.split(text)
    parts[::2] = [_PANDOC.sub(r"\\\g<0>", part).replace("$", r"\$") for part in parts[::2]]
    return _start("".join(parts))


def escape_pandoc_verbatim(text: str) -> str:
    """Return an address or identifier for pandoc's Markdown: pandoc reads it back as it is."""
    return _start(_PANDOC_SMART.sub(r"\\\g<0>", _PANDOC.sub(r"\\\g<0>", one_line(text))))


def _start(text: str) -> str:
    """Return the text with a backslash where its first characters would begin a block."""
    if text[:1] in _BLOCK_START:
        return "\\" + text
    return _ENUMERATOR.sub(r"\1\\\2", text, count=1) if _ENUMERATOR.match(text) else text
