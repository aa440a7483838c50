"""Spans to pieces: runs that can play one part in an entry (a link, a bracket, a quotation, bold or plain text)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from medvlm_bib.data import _function_words
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.readers.markdown.spans import BREAK, CODE, EMPH, IMAGE, LINK, MARKED, SMALL, STRONG, Span

__all__ = ["FREE", "PRIVATE", "Piece", "cut", "is_et_al", "styled"]

# In the flat text of an entry a span that is no text stands as one private character, and bold, italic, underlined
# and small text stand between two. None of these can come from the page: its own are replaced.
_FIRST = 0xF0000
_MOST = 60_000
_MARKS = (
    (STRONG, "\ue000", "\ue001", "strong"),
    (EMPH, "\ue002", "\ue003", "emph"),
    (MARKED, "\ue004", "\ue005", "marked"),
    (SMALL, "\ue006", "\ue007", "small"),
)
_KINDS = {opening: kind for _, opening, _, kind in _MARKS}
_KINDS |= {"\n": "break", "[": "bracket", "【": "bracket", "［": "bracket", "(": "paren", "（": "paren"}
_KINDS |= dict.fromkeys('"“”„«「《', "quote")
_QUOTES = '"“”„«»「」《》'
_X = "\U000f0000-\U000fffff"
_SOURCE = (
    rf"[{_X}]|\n"
    rf"|[\[【［][^\[\]【】［］{_X}\n]{{0,300}}[\]】］]"
    rf"|[(（][^()（）{_X}\n]{{0,300}}[)）]"
    rf"|(?<![^\W_])[\"“”„«「《][^\"“”„«»「」《》{_X}]{{2,400}}[\"“”»」》]"
    rf"|\ue000[^\ue001]*\ue001|\ue002[^\ue003]*\ue003|\ue004[^\ue005]*\ue005|\ue006[^\ue007]*\ue007"
    rf"|[^\[【［(（\"“”„«「《\n\ue000\ue002\ue004\ue006{_X}]+|."
)
_PIECE = lazy_pattern(_SOURCE)
# The same for text that has none of these, and compiled in a third of the time.
_WIDE = frozenset("【［】］（）“”„«「《»」》")
_NARROW_PIECE = lazy_pattern(_SOURCE.translate(dict.fromkeys(map(ord, _WIDE))))
_ET_AL = lazy_pattern(r"\W*(?:et\.? al\b|and others)\W*")
PRIVATE = lazy_pattern(f"[\ue000-\ue007{_X}]")
_MARK = lazy_pattern("[\ue000-\ue007]")
_CONNECTING = frozenset(_function_words.LINES) | {"based", "using", "guided"}  # a title does not end with one
_BARE_URL = lazy_pattern(r"(?:https?://|www\.)[^\s<>\[\]{}|\\^`\"“”，。；、）】]+", re.IGNORECASE)
_VENUE_LIKE = lazy_pattern(r"\s*(?:\w*xiv\b|\w+[\s,'’-]*\d)", re.IGNORECASE)  # "arXiv 2018" on a line of its own
_PAGES, _VOLUME = lazy_pattern(r"\s*[:,]\s*(?:pp?\.\s*)?[\dA-Za-z]?\d"), lazy_pattern(r"\d\s*$")
_WORD = lazy_pattern(r"[^\W_]")

FREE = frozenset({"text", "strong", "emph", "marked", "small", "code", "bracket", "paren", "quote"})


class Piece:
    """One piece: its kind, its text without brackets and quotation marks, and the part it plays in the entry.

    ``kind`` is text, strong, emph, marked, small, code, link, image, bracket, paren, quote or break; ``part`` the
    number of the line or of the table column; ``role`` and ``why`` are set by :mod:`~medvlm_bib.readers.lists.roles`.
    """

    __slots__ = ("image", "kind", "label", "line", "part", "raw", "role", "strong", "text", "url", "value", "why")

    def __init__(self, kind: str, text: str, line: int, part: int, raw: str = "") -> None:
        self.kind = kind
        self.text = text
        self.raw = raw or text  # with its brackets
        self.line = line
        self.part = part
        self.url = ""
        self.image = ""
        self.label = ""  # of a link, also where it stands before it: "Code: https://..."
        self.strong = False
        self.role = ""
        self.value: object = None  # what the text was read as: a date, a venue
        self.why = ""

    @property
    def is_blank(self) -> bool:
        """Tell whether there is no letter and no digit in it."""
        return not self.text[:1].isalnum() and not _WORD.search(self.text)

    def __repr__(self) -> str:
        return f"{self.kind}({self.text!r} {self.url}{' = ' + self.role if self.role else ''})"


def cut(spans: Iterable[Span], part: int = 0) -> list[Piece]:
    """Return the pieces of these spans, lines counted on from ``part`` at every break."""
    flat, others, line, lines = _flatten(spans)
    below = iter(lines)
    pieces: list[Piece] = []
    for raw in (_NARROW_PIECE if _WIDE.isdisjoint(flat) else _PIECE).findall(flat):
        first = raw[0]
        if first >= "\U000f0000":
            span = others[ord(first) - _FIRST]
            line = span.line or line
            pieces.append(_of_span(span, part))
        elif first == "\n":
            if pieces and pieces[-1].kind != "break":
                pieces.append(Piece("break", "", line, part))
                part += 1
            line = next(below, line)
        else:
            _add_text(pieces, raw, _KINDS.get(first, "text"), line, part)
    return pieces


def _flatten(spans: Iterable[Span]) -> tuple[str, list[Span], int, list[int]]:
    """Return the flat text, the spans that stand in it as one character, its first line, and that behind each break."""
    parts: list[str] = []
    others: list[Span] = []
    first_line = pending = 0
    lines: list[int] = []
    for span in _bold_runs(spans):
        style = span.style
        if style & BREAK:
            pending += 1
        elif pending:
            lines += [span.line] * pending
            pending = 0
        first_line = first_line or span.line
        if not span.text.isascii():
            span = span._replace(text=PRIVATE.sub("\ufffd", span.text))
        if not style:
            parts.append(span.text)
            if "http" in span.text or "www." in span.text:
                parts[-1:] = _split_urls(span, others)
        elif style & BREAK:
            parts.append("\n")
        elif style & (LINK | IMAGE | CODE):
            if len(others) < _MOST:
                parts.append(chr(_FIRST + len(others)))
                others.append(span)
        else:
            opening, closing = "", ""
            for bit, before, after, _ in _MARKS:
                if style & bit:
                    opening, closing = before, after
                    break
            parts.append(f"{opening}{span.text}{closing}")
    return "".join(parts), others, first_line, lines


def _bold_runs(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans, those of one bold run joined: a title may hold code, italics or a link.

    So are italics around raised marks: *Xiulong Yang<sup>1</sup>, Yinlin Fu*.
    """
    run: list[Span] = []
    look = 0
    for span in spans:
        style = span.style
        bit = 0 if style & (BREAK | IMAGE) else STRONG if style & STRONG else EMPH if not style & (LINK | CODE) else 0
        if run and not style & look & bit:
            yield from _joined(run) if len(run) > 1 else run
            run = []
        look = style & bit
        if look:
            run.append(span)
        else:
            yield span
    if run:
        yield from _joined(run) if len(run) > 1 else run


def _joined(run: list[Span]) -> list[Span]:
    """Return one span for a run that begins and ends with text; its links, without brackets around, follow it."""
    look = run[0].style & STRONG or EMPH
    links = [span for span in run if span.style & LINK]
    text = "".join(span.text for span in run)
    if run[0] in links or run[-1] in links or (links and ("[" in text or len(links) > 1)):
        return run
    return [Span(text, look, line=run[0].line), *(link._replace(text="") for link in links)]


def _split_urls(span: Span, others: list[Span]) -> list[str]:
    """Make links of the bare addresses in a text."""
    parts: list[str] = []
    at = 0
    for match in _BARE_URL.finditer(span.text):
        url = match[0].rstrip(".,;:!?'*_")
        while url.endswith(")") and url.count("(") < url.count(")"):
            url = url[:-1]
        if len(others) >= _MOST:
            break
        parts += (span.text[at : match.start()], chr(_FIRST + len(others)))
        others.append(Span(url, LINK, url if url[:4].lower() == "http" else f"https://{url}", "", span.line))
        at = match.start() + len(url)
    parts.append(span.text[at:])
    return parts


def _of_span(span: Span, part: int) -> Piece:
    kind = "link" if span.style & LINK and span.url else "image" if span.style & IMAGE else "code"
    if span.style & LINK and not span.url:
        kind = "link"
    piece = Piece(kind, span.text, span.line, part)
    piece.url = span.url
    piece.image = span.image
    piece.strong = bool(span.style & STRONG)
    return piece


def _add_text(pieces: list[Piece], raw: str, kind: str, line: int, part: int) -> None:
    shown = raw if raw.isascii() else _MARK.sub("", raw)
    if kind in ("bracket", "paren", "quote") and len(raw) > 1:
        pieces.append(Piece(kind, shown.strip()[1:-1].strip(), line, part, raw=shown))
        pieces[-1].strong = "\ue000" in raw
        return
    if kind in ("strong", "emph", "marked") and not is_et_al(shown):
        pieces.append(styled(kind, shown, line, part))
        return
    if kind not in ("small", "text"):  # an opening bracket or quotation mark that is never closed
        kind = "text"
    last = pieces[-1] if pieces else None
    if kind == "text" and last is not None:
        if last.kind == "paren" and len(pieces) > 1 and _PAGES.match(shown) and _VOLUME.search(pieces[-2].raw):
            year = pieces.pop()  # "Neural Computation 18.7 (2006): 1527-1554" is one text
            pieces[-1].text += f"{year.raw}{shown}"
            pieces[-1].raw += f"{year.raw}{shown}"
            return
        if last.kind == "text":  # "a [" + "b": two texts in a row are one
            text, raw = last.text, last.raw
            last.text = last.raw = ""  # nobody else holds the strings now: Python adds to them in place, and a line
            text += shown  # of 600,000 opening brackets takes no longer than its length
            raw += shown
            last.text, last.raw = text, raw
            return
        if last.kind == "break" and len(pieces) > 1 and _goes_on(pieces[-2], shown):
            pieces.pop()
            pieces[-1].text += f" {shown.lstrip()}"
            pieces[-1].raw += f" {shown.lstrip()}"
            return
    pieces.append(Piece(kind, shown, line, part))


def styled(kind: str, text: str, line: int, part: int) -> Piece:
    """Make the piece of bold, italic or underlined text; what is a quotation as a whole is one first of all."""
    bare = text.strip(" .,")
    if len(bare) > 4 and bare[0] in _QUOTES and bare[-1] in _QUOTES and not any(c in _QUOTES for c in bare[1:-1]):
        piece = Piece("quote", bare[1:-1].strip(), line, part, raw=text)
    elif len(bare) > 2 and bare[0] == "[" and bare[-1] == "]" and bare.count("[") == 1:
        piece = Piece("bracket", bare[1:-1].strip(), line, part, raw=text)
    else:
        piece = Piece(kind, text, line, part)
    piece.strong = kind == "strong"
    return piece


def is_et_al(text: str) -> bool:
    """Tell whether the text says that there are more people, and nothing else."""
    return ("al" in text or "others" in text) and ("et" in text or "and" in text) and bool(_ET_AL.fullmatch(text))


def _goes_on(before: Piece, text: str) -> bool:
    """Tell whether plain text is wrapped: the line before does not end a sentence, and this one begins in the midst."""
    end = before.raw.rstrip()[-1:]
    begin = text.lstrip()[:1]
    if _VENUE_LIKE.match(text):
        return False
    if before.kind == "text" and before.raw.rpartition(" ")[2].strip() in _CONNECTING and len(before.raw) > 20:
        return True
    return before.kind == "text" and (end.isalnum() or end in ",-–(") and begin.islower() and len(before.raw) > 30
