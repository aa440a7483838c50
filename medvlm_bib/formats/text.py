"""Text that no reader of a line-based or UTF-8 file can take for anything but text."""

from __future__ import annotations

from medvlm_bib.normalize.patterns import lazy_pattern

__all__ = ["one_line", "well_formed"]

# C0, DEL and C1 controls and the two separators of Unicode: what some reader or other takes for the end of a line
_BREAKS = lazy_pattern("[\x00-\x20\x7f-\x9f\u2028\u2029]+")


def one_line(text: str) -> str:
    """Return the text without line breaks and control characters: a space stands for a run of them."""
    if text.isprintable():
        return text
    return well_formed(_BREAKS.sub(" ", text)).strip()


def well_formed(text: str) -> str:
    """Return text that UTF-8 can hold: a lone surrogate becomes ``?``."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text
