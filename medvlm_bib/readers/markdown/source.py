"""Repairs of the source before it is tokenised: what the author of a page meant and Markdown does not see.

Every repair keeps the number of lines, so that line numbers stay true.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from re import Match, Pattern

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Source

__all__ = ["prepare"]

_FENCE = lazy_pattern(r"^[ >]{0,12}(`{3,}|~{3,})[^`\n]*$", re.MULTILINE)
# A heading without its space is one in intent: "#3D Grounding"; not "#1234", not a line of hashtags.
_HEADING = lazy_pattern(r"\n(#{1,6})(?=[^\s#\d!]|\d\w*[^\W\d])([^#\n]{1,120})(?=#*[ \t]*$)", re.MULTILINE)
_URL = r"https?://[^\s()<>\[\]]+"
_BEHIND_ADDRESS = lazy_pattern(r"\]\(https?://[^\s()<>]+(.?)", re.DOTALL)


@lru_cache(maxsize=1)
def _link_repairs() -> tuple[tuple[str, Pattern[str], str], ...]:
    """Give (what must be there, pattern, replacement) for links that Markdown does not take for links.

    White space must be there right behind an address: most end in their parenthesis, as one look at all of them tells.
    """
    return (
        ("]([", lazy_pattern(rf"\]\(\[{_URL}\]\(({_URL})\)\)"), r"](\1)"),  # [a]([https://x](https://y))
        ("] (", lazy_pattern(rf"\][ \t]+\(([ \t]*{_URL}[ \t]*)\)"), r"](\1)"),  # [a] (https://x)
        ("】(", lazy_pattern(rf"【([^】\n]*)】\(({_URL})\)"), r"[\1](\2)"),
        (" ", lazy_pattern(r"\]\((https?://[^\s()<>]+(?: [^\s()<>\"']+){1,4})\)"), r"](<\1>)"),  # a space in there
        ("\n", lazy_pattern(rf"\]\(({_URL})$", re.MULTILINE), r"](\1)"),  # no closing parenthesis
        ("]（", lazy_pattern(rf"\]（({_URL})）"), r"](\1)"),
    )


def prepare(text: str, file: str, problems: list[Problem], repair_line: Callable[[str], str]) -> str:
    """Return the text with LF line ends, comments blanked, and lines, headings and links repaired, each with a note.

    ``repair_line`` repairs the letters of one line and returns the very same string when there is nothing to repair.
    """
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", "")  # Markdown would print a replacement character, which TeX cannot
    if not text.isascii():
        text = _repair_letters(text, file, problems, repair_line)
    if "<!--" in text:
        text = _blank_comments(text)
    if "#" in text:
        text = _HEADING.sub(r"\n\1 \2", f"\n{text}")[1:]  # behind a line end, which is found faster than a beginning
    return _repair_links(text, file, problems)


def _repair_letters(text: str, file: str, problems: list[Problem], repair_line: Callable[[str], str]) -> str:
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if line.isascii():
            continue
        fixed = repair_line(line)
        if fixed is not line and fixed != line:
            lines[number - 1] = fixed = fixed.replace("\n", " ")
            printed, became = _difference(line, fixed)
            message = f"broken letters repaired: {printed} -> {became}"
            problems.append(Problem("mojibake", "note", message, Source(file, number), printed, became))
    return "\n".join(lines)


def _difference(printed: str, became: str) -> tuple[str, str]:
    """Return the words in which two lines differ."""
    old, new = printed.split(" "), became.split(" ")
    if len(old) != len(new):
        return printed, became
    pairs = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    return " ".join(a for a, _ in pairs), " ".join(b for _, b in pairs)


def _blank_comments(text: str) -> str:
    """Blank out HTML comments, also those with empty lines inside, but not what stands in a code fence."""
    fences = _fenced(text)
    out: list[str] = []
    done = at = 0
    fences.reverse()
    while (start := text.find("<!--", at)) >= 0:
        while fences and fences[-1][1] <= start:
            fences.pop()
        if fences and fences[-1][0] <= start:
            at = fences[-1][1]
            continue
        end = text.find("-->", start + 4)
        if end < 0:  # never closed: a page that ends inside a comment
            end = len(text)
        at = min(end + 3, len(text))
        out += (text[done:start], "\n" * text.count("\n", start, at))
        done = at
    out.append(text[done:])
    return "".join(out)


def _fenced(text: str) -> list[tuple[int, int]]:
    """Return where fenced code stands, as offsets."""
    spans: list[tuple[int, int]] = []
    if "```" not in text and "~~~" not in text:
        return spans
    fence, start = "", 0
    for match in _FENCE.finditer(text):
        mark = match[1]
        if not fence:
            fence, start = mark, match.start()
        elif mark[0] == fence[0] and len(mark) >= len(fence):
            spans.append((start, match.end()))
            fence = ""
    if fence:
        spans.append((start, len(text)))
    return spans


def _repair_links(text: str, file: str, problems: list[Problem]) -> str:
    ends = {end or "\n" for end in _BEHIND_ADDRESS.findall(text)} if "](http" in text else frozenset()
    for needle, pattern, replacement in _link_repairs():
        if needle not in (ends if needle.isspace() else text):
            continue

        line, seen = 1, 0

        def repair(match: Match[str], replacement: str = replacement) -> str:
            nonlocal line, seen
            became = match.expand(replacement)
            if became != match[0]:
                line += match.string.count("\n", seen, match.start())
                seen = match.start()
                message = f"broken link repaired: {match[0]} -> {became}"
                problems.append(Problem("broken-link", "note", message, Source(file, line), match[0], became))
            return became

        text = pattern.sub(repair, text)
    return text
