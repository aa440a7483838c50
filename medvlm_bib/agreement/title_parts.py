"""What to look a title up by among many: texts that titles which agree have in common, made in one quick pass."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from medvlm_bib.agreement.titles import LABELS_BEGIN, SILENT_WORDS, TAKEN_OUT, read_title
from medvlm_bib.normalize.text import fold_words

__all__ = ["title_parts"]

_QUIET = bytes(code for code in range(128) if chr(code).isalnum()) + b" ,;'\"`-*+=%#@_|~^>"
_SLIP_LENGTH = 4  # words that a title must have more of for a slip to be looked for


def title_parts(title: str) -> tuple[Collection[str], Collection[str]]:
    """Return what to look a title up by, each once: forms of the whole, and of the parts that may stand for it.

    Two titles that agree have a form of the whole in common, or one's is a part of the other, or both have a slip; for
    these the first and last two words are one of the forms.
    """
    quick = _quick_parts(title)
    if quick is not None:
        return quick
    read = read_title(title)
    if not read.words:
        return (), ()
    wholes = set(map("".join, read.forms))
    wholes.update([_ends(words) for words in read.forms if len(words) > _SLIP_LENGTH])
    parts: set[str] = set()
    for head, tail in read.cuts[:4]:
        before, after = "".join(head), "".join(tail)
        parts.update((before, after, after + before))
    return wholes, parts


def _quick_parts(title: str) -> tuple[Collection[str], Collection[str]] | None:
    """Return the same for a title with no more signs than one colon, as most are; None for all others."""
    if not title.isascii():
        return None
    signs = title.encode().translate(None, _QUIET)
    if (signs and signs != b":") or " -" in title:
        return None
    head, colon, tail = title.partition(":")
    words = [word for word in fold_words(head) if word not in SILENT_WORDS]
    if not words or words[0] in LABELS_BEGIN:
        return None
    whole = "".join(words)
    parts: tuple[str, ...] = ()
    if colon:
        behind = [word for word in fold_words(tail) if word not in SILENT_WORDS]
        after = "".join(behind)
        if not behind or after == whole:
            return None
        parts = (whole, after, after + whole)
        whole += after
        words += behind
    if not TAKEN_OUT.isdisjoint(words):
        return None
    return (whole, _ends(words)) if len(words) > _SLIP_LENGTH else (whole,), parts


def _ends(words: Sequence[str]) -> str:
    return f"{words[0]} {words[1]} {words[-2]} {words[-1]}"
