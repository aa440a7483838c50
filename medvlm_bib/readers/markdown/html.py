"""The HTML that stands in Markdown pages: single tags, and blocks of raw HTML cut at their block-level tags."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.readers.markdown.spans import CODE, EMPH, MARKED, SMALL, STRONG, STRUCK

__all__ = ["GUARD", "LOOKS", "read_tag", "split_blocks"]

GUARD = "\u2060"  # put before a "<" that must not start an HTML block again

LOOKS = {
    "b": STRONG,
    "strong": STRONG,
    "i": EMPH,
    "em": EMPH,
    "cite": EMPH,
    "code": CODE,
    "kbd": CODE,
    "s": STRUCK,
    "del": STRUCK,
    "strike": STRUCK,
    "ins": MARKED,
    "u": MARKED,
    "mark": MARKED,
    "sub": SMALL,
    "sup": SMALL,
    "small": SMALL,
}

# Tags that end a paragraph; what stands between two of them is text with inline tags.
_BLOCK_TAGS = frozenset(
    (
        *("address", "article", "blockquote", "body", "center", "details", "dd", "div", "dl", "dt", "figcaption"),
        *("figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "li"),
        *(
            "main",
            "nav",
            "ol",
            "p",
            "picture",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
        ),
        *("tr", "ul", "video"),
    )
)
_HIDDEN = frozenset({"script", "style", "template", "svg", "math"})
_TAG = lazy_pattern(
    r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})((?:[\s/][^<>\"']{0,2000}(?:\"[^\"]{0,4000}\"[^<>\"']{0,2000}|'[^']{0,4000}'[^<>\"']{0,2000}){0,40})?)>"
)
_ATTRIBUTE = lazy_pattern(r"""(?<![\w-])([a-zA-Z-]{1,30})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")


@lru_cache(maxsize=256)
def read_tag(tag: str) -> tuple[str, bool, Mapping[str, str]]:
    """Return (lower-case name, is it a closing tag, attributes) of a tag; the name is "" where it is none."""
    match = _TAG.match(tag)
    if not match:
        return "", False, {}
    attributes: dict[str, str] = {}
    if "=" in match[3]:
        for name, *values in _ATTRIBUTE.findall(match[3]):
            attributes.setdefault(name.lower(), _decoded("".join(values)))
    return match[2].lower(), match[1] == "/", attributes


def _decoded(value: str) -> str:
    if "&" not in value:
        return value
    from html import unescape  # whose 2,200 entities take a while to load

    return unescape(value)


def split_blocks(raw: str, line: int) -> Iterator[tuple[str, str, int]]:
    """Cut raw HTML into ``("open", tag, line)``, ``("close", tag, line)`` and ``("text", Markdown, line)``.

    ``line`` is that of the first character, and of the result that of each piece, from 0. Text keeps its inline tags.
    What browsers do not show (scripts, styles) is left out.
    """
    start = at = 0
    hidden = ""
    for match in _TAG.finditer(raw):
        name = match[2].lower()
        if hidden or name in _HIDDEN:
            if not hidden and not match[1]:
                yield from _text(raw[start : match.start()], line + raw.count("\n", at, start))
                hidden = name
            elif match[1] and name == hidden:
                hidden = ""
                line += raw.count("\n", at, match.end())
                at = start = match.end()
            continue
        if name not in _BLOCK_TAGS:
            continue
        line += raw.count("\n", at, start)
        at = start
        yield from _text(raw[start : match.start()], line)
        line += raw.count("\n", at, match.start())
        at, start = match.start(), match.end()
        yield ("close" if match[1] else "open"), name, line
    if not hidden:
        yield from _text(raw[start:], line + raw.count("\n", at, start))


def _text(text: str, line: int) -> Iterator[tuple[str, str, int]]:
    """Yield a piece of text, its lines flush left and guarded: none of them starts an HTML block again."""
    if text.strip():
        lines = [part.strip() for part in text.split("\n")]
        yield "text", "\n".join(GUARD + part if part.startswith("<") else part for part in lines), line
