"""The short way through a unit in which every piece but the title says itself what it is.

``**Title.** [Mar., 2021] [TMI, 2022]``, the people in italics below, then links with a label: most entries of a good
list. One piece can be the title and none is left to be explained, so nothing has to be weighed or asked for by turns;
the entry comes out at once, the same as the long way's (:mod:`~medvlm_bib.readers.lists.reading`), whose own rules
tell here too what a piece is. A unit that may need more than that is given back untouched.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from medvlm_bib.normalize.links import classify_link
from medvlm_bib.readers.lists.entry import Entry, PrintedLink
from medvlm_bib.readers.lists.evidence import PAPER_KINDS, tidy
from medvlm_bib.readers.lists.hints import look_at_link, look_at_run
from medvlm_bib.readers.lists.people_first import only_people
from medvlm_bib.readers.lists.pieces import PRIVATE, Piece, cut, is_et_al, styled
from medvlm_bib.readers.lists.roles import set_title, take
from medvlm_bib.readers.lists.title import FARTHEST, LEAST, Candidate, only_candidate
from medvlm_bib.readers.lists.units import Unit
from medvlm_bib.readers.markdown.spans import BREAK, EMPH, LINK, STRONG, Span

__all__ = ["PlainReader", "PlainReading"]

_PATIENCE = 10  # so many more units of a group may need the long way than do not, before none of it is tried
_LONGEST_BETWEEN = 80  # characters of text between two runs
_SHORT_LABEL = 40  # characters of a link's text that may come again
_MOST_LABELS = 10_000
_THINGS = frozenset({"date", "venue"})
_NOTHING = frozenset({"blank", "remark", "number"})
_QUOTES = frozenset('"“”„«»「」《》')
_OPENING = frozenset("[【［(（")
_BREAK = Piece("break", "", 0, 0)


class PlainReading(NamedTuple):
    """An entry with its title, whether anything speaks for it, and whether its second line names people."""

    entry: Entry
    title: Candidate
    is_clear: bool
    names_second: bool


class _Between(NamedTuple):
    """The text between two runs: marks, and brackets that hold a date, a venue or a remark."""

    pieces: list[Piece]
    things: list[Piece]
    marks: str  # all of it, where it is nothing but marks
    opens: bool  # it has a bracket that closes behind it


class PlainReader:
    """Reads the units of one page; what the labels of its links say is remembered from unit to unit."""

    def __init__(self) -> None:
        self.labels: dict[tuple[str, str], Piece] = {}
        self.luck: dict[tuple[object, ...], int] = {}  # of the units of each group so far
        self.steps: dict[int, Callable[[Span], bool]] = {
            0: self.take_between,
            BREAK: self.take_break,
            STRONG: self.take_run,
            EMPH: self.take_run,
            LINK: self.take_link,
        }

    def read(self, unit: Unit) -> PlainReading | None:
        """Return the reading of a unit, None where it takes the long way: most of a group go the same."""
        luck = self.luck.get(unit.group, _PATIENCE)
        if luck <= 0:
            return None
        reading = self.read_spans(unit)
        self.luck[unit.group] = luck - 1 if reading is None else luck + 1
        return reading

    def read_spans(self, unit: Unit) -> PlainReading | None:
        """Walk over the spans of a unit; None as soon as one needs the long way."""
        self.title: Piece | None = None
        self.before: Piece | None = None  # the piece before the title, and that behind it in its line
        self.after: Piece | None = None
        self.authors: Piece | None = None
        self.found: list[Piece | PrintedLink] = []  # what goes into the entry, in its order
        self.last: Piece | None = None  # the piece before the span that is looked at
        self.count = self.part = 0  # of pieces and lines
        self.style = BREAK  # of the span before
        self.opens = False  # the text before has a bracket that is not closed
        self.begin_line()
        steps = self.steps
        for span in unit.spans:
            style = span.style
            step = steps.get(style)
            if step is None or not step(span):
                return None
            self.style = style
        return self.finish(unit) if self.end_line() else None

    def begin_line(self) -> None:
        """Forget the line before."""
        self.line = 0
        self.marks = ""
        self.is_told = False  # what stands in this line: title or people
        self.has_words = False

    def end_line(self) -> bool:
        """Tell whether the line that ends is for certain not one of names that only all of it together shows."""
        if self.is_told or self.authors is not None:
            return True
        if self.has_words:
            return False
        marks = self.marks and tidy(self.marks.replace("[", "").replace("]", ""))
        return not marks or not only_people(marks)

    def follow(self, span: Span, pieces: int = 1) -> bool:
        """Count a span's pieces; False where one line of the unit is made of several of the page."""
        self.count += pieces
        if not self.line:
            self.line = span.line
        return self.line == span.line

    def take_break(self, _: Span) -> bool:
        """End the line; False where the long way has to look at it as a whole."""
        if self.last is not None and self.last is not _BREAK:
            if not self.end_line():
                return False
            self.part += 1
            self.count += 1
            self.last = _BREAK
            self.opens = False
            self.begin_line()
        return True

    def take_between(self, span: Span) -> bool:
        """Take marks and brackets between two runs."""
        between = _between(span.text)
        if between is None or not self.style or not self.follow(span, len(between.pieces)):
            return False
        pieces = between.pieces
        if self.title is not None and self.last is self.title:
            self.after = pieces[0]
        self.last = pieces[-1]
        self.opens = between.opens
        if between.marks:
            self.marks += between.marks
        else:
            self.has_words = True
            self.found += between.things
        return True

    def take_run(self, span: Span) -> bool:
        """Take bold or italic text: the title, the people, a date or a venue."""
        kind = "strong" if span.style == STRONG else "emph"
        if self.opens or self.style in (STRONG, EMPH) or not self.follow(span) or not _is_whole(span.text):
            return False
        piece = styled(kind, span.text, span.line, self.part)
        if piece.kind != kind or is_et_al(piece.text):
            return False
        look_at_run(piece)
        role = piece.role
        if not role:
            return self.take_title(piece)
        self.last = piece
        if role == "authors":
            if self.authors is not None:
                return False
            self.authors, self.is_told = piece, True
            self.found.append(piece)
            return True
        self.has_words = True
        if role in _THINGS:
            self.found.append(piece)
        elif role not in _NOTHING:
            return False
        return role != "venue" or kind == "emph"  # a bold venue may be a method's name: what follows tells

    def take_title(self, piece: Piece) -> bool:
        """Take what could be the title; False for a second one."""
        if self.title is not None or self.count > FARTHEST:
            return False
        self.title, self.before = piece, self.last
        self.last = piece
        self.is_told = True
        return True

    def take_link(self, span: Span) -> bool:
        """Take a link: a labelled one, a date or venue that links, or the title."""
        text, url = span.text, span.url
        if not url or "#" in url or url.startswith("mailto:") or not self.follow(span) or not _is_whole(text):
            return False
        self.opens = False
        kind = classify_link("", url)
        known = self.labels.get((text, kind))
        if known is None:
            known = _piece(span, self.part)
            look_at_link(known, "")
            if len(text) <= _SHORT_LABEL and len(self.labels) < _MOST_LABELS:
                self.labels[text, kind] = known
        if known.role == "link":
            self.last = known
            self.found.append(PrintedLink(str(known.value), known.label, url, span.line))
            return True
        piece = _piece(span, self.part)
        if not known.role:
            return self.take_title(piece)
        piece.role, piece.value, self.last = known.role, known.value, piece
        self.found.append(piece)
        return known.role in _THINGS

    def finish(self, unit: Unit) -> PlainReading | None:
        """Return the entry, None where its title is doubtful."""
        piece = self.title
        if piece is None:
            return None
        title = only_candidate(piece, self.before, self.after)
        entry = Entry(unit.line, max(unit.line, unit.end_line), unit.section)
        entry.bibtex = unit.bibtex
        entry.carrier = entry.habit = title.carrier
        if title.score <= LEAST:
            return None
        set_title(title.text, self.after, entry, [])
        if entry.authors and self.authors is not None:
            return None
        is_clear = bool(self.found)
        if piece.url:
            kind = classify_link("", piece.url)
            entry.links.append(PrintedLink(kind, "", piece.url, piece.line))
            is_clear = is_clear or kind in PAPER_KINDS
        for thing in self.found:
            if isinstance(thing, PrintedLink):
                entry.links.append(thing)
            else:
                take(thing, entry)
        return PlainReading(entry, title, is_clear, self.authors is not None and self.authors.part == 1)


def _piece(span: Span, part: int) -> Piece:
    piece = Piece("link", span.text, span.line, part)
    piece.url = span.url
    return piece


def _is_whole(text: str) -> bool:
    """Tell whether the text of a run stays one piece."""
    return bool(text) and "\n" not in text and (text.isascii() or not PRIVATE.search(text))


@lru_cache(maxsize=4096)
def _between(text: str) -> _Between | None:
    """Look at the text between two runs; None where it has words or quotation marks of its own, or a bracket has."""
    if len(text) > _LONGEST_BETWEEN or not _QUOTES.isdisjoint(text) or not _is_whole(text) or "://" in text:
        return None
    pieces = cut([Span(text)])
    things: list[Piece] = []
    opens = False
    for piece in pieces:
        if piece.kind == "text":
            if not piece.is_blank:
                return None
            piece.role = "blank"
            opens = opens or not _OPENING.isdisjoint(piece.raw)
            continue
        if piece.kind not in ("bracket", "paren"):
            return None
        look_at_run(piece)
        if piece.role in _THINGS:
            things.append(piece)
        elif piece.role not in _NOTHING:
            return None
    only_marks = all(piece.kind == "text" for piece in pieces)
    return _Between(pieces, things, text if only_marks else "", opens)
