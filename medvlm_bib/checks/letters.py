"""Checks of the letters of a list: what was broken on the way into it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from medvlm_bib.checks.examples import LOVT, MEDCLIP
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Page
from medvlm_bib.normalize.text import repair_mojibake
from medvlm_bib.reference import Source

__all__ = ["invisible_character", "lost_letter", "mojibake"]

# Zero-width space, no-break space and word joiner, byte order mark, bidi marks and overrides, soft hyphen, controls.
# Joiners (U+200C, U+200D) are left alone: emoji and several scripts need them; so are tab and line ends.
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_WORDS = re.compile(r"[^ ]+")


@check(
    "mojibake",
    "error",
    "Letters decoded in a wrong encoding make wrong names, which nobody finds who searches for the right ones.",
    bad=LOVT.replace("Müller", "M√ºller"),
    good=LOVT,
    mends=True,
)
def mojibake(page: Page) -> Iterator[Finding]:
    """Look at the lines that the reader repaired, word by word."""
    for problem in page.reported("mojibake"):
        number = problem.source.line
        line = page.lines[number - 1]
        fixed = repair_mojibake(line)
        old, new = list(_WORDS.finditer(line)), [word for word in fixed.split(" ") if word]
        if len(old) != len(new):
            yield Finding(Source(page.file, number, 1), f"broken letters: {line} -> {fixed}", line, fixed)
            continue
        for word, became in zip(old, new, strict=True):
            if word[0] != became:
                place = Source(page.file, number, word.start() + 1)
                yield Finding(place, f"broken letters: {word[0]} -> {became}", word[0], became)


@check(
    "lost-letter",
    "error",
    "Where a replacement character stands, a letter was lost; only the source of the text still has it.",
    bad=LOVT.replace("Müller", "M\ufffdller"),
    good=LOVT,
)
def lost_letter(page: Page) -> Iterator[Finding]:
    """Look for U+FFFD in entries."""
    for item in page.items:
        for number in page.lines_of(item):
            line = page.lines[number - 1]
            if "\ufffd" in line:
                word = next(word for word in _WORDS.finditer(line) if "\ufffd" in word[0])
                yield Finding(Source(page.file, number, word.start() + 1), f"a letter was lost in '{word[0]}'")


@check(
    "invisible-character",
    "error",
    "A zero-width or control character cannot be seen, but a search, a link or a citation key that holds it fails.",
    bad=MEDCLIP.replace("Medical", "Medical\u200b"),
    good=MEDCLIP,
    mends=True,
)
def invisible_character(page: Page) -> Iterator[Finding]:
    """Look for characters that no reader sees in the lines of entries."""
    for item in page.items:
        for number in page.lines_of(item):
            line = page.lines[number - 1]
            for match in _INVISIBLE.finditer(line):
                names = ", ".join(f"U+{ord(letter):04X}" for letter in sorted(set(match[0])))
                before = line[: match.start()].rsplit(" ", 1)[-1]
                place = Source(page.file, number, match.start() + 1)
                yield Finding(place, f"invisible character {names} behind '{before[-20:]}'", match[0], "")
