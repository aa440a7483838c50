"""Table rows: what a column holds is said by its head and shown by its cells."""

from __future__ import annotations

from functools import lru_cache

from medvlm_bib.data import _layout
from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.venues import Resolution
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import PAPER_KINDS, count_words, date_of, label_kind, tidy, venue_of
from medvlm_bib.readers.lists.hints import SHORT_LABEL, hint
from medvlm_bib.readers.lists.pieces import FREE, Piece, cut
from medvlm_bib.readers.lists.roles import assign
from medvlm_bib.readers.lists.title import Candidate
from medvlm_bib.readers.lists.units import Unit
from medvlm_bib.reference import Venue

__all__ = ["assign_row", "column_role", "cut_row", "weigh"]

_COLUMNS = {word: role for role, words in _layout.COLUMNS.items() for word in words}
_FOR_TITLE = {"title": 1.6, "paper": 0.9, "name": -0.4, "": 0.0}
_PAPER_COLUMNS = frozenset({"authors", "first_author", "venue", "date", "paper"})
_NONE = frozenset({"", "-", "--", "–", "—", "n/a", "na", "none", "/", "x", "tbd", "⚠", "?"})


@lru_cache(maxsize=1024)
def column_role(head: str) -> str:
    """Return what a column with this head holds, "" where the head does not tell."""
    word = tidy(head).casefold().strip("*_` ")
    role = _COLUMNS.get(word) or _COLUMNS.get(word.removesuffix("s"), "")
    if not role and any(_COLUMNS.get(part) == "title" for part in word.replace("/", " ").split()):
        return "title"  # "Title & Paper"
    if not role and label_kind(word):
        return "links"
    if not role and len(word.split()) <= 3:
        for part in word.replace("/", " ").split():
            if part in _COLUMNS:
                return _COLUMNS[part]
    return role


def cut_row(unit: Unit) -> list[Piece]:
    """Return the pieces of a row; ``part`` is the column, from 0, and between cells stands a break."""
    pieces: list[Piece] = []
    for column, cell in enumerate(unit.cells):
        head = unit.head[column] if column < len(unit.head) else ""
        found = cut(cell)
        hint(found)
        for piece in found:
            piece.part = column
        _by_column(found, column_role(head), head)
        if pieces:
            pieces.append(Piece("break", "", unit.line, column))
            pieces[-1].role = "break"
        pieces += found
    return pieces


def _by_column(pieces: list[Piece], role: str, head: str) -> None:
    """Set the roles that the column's head decides."""
    if role == "links":
        for piece in pieces:
            if piece.kind == "link" and piece.role in ("", "link", "venue", "date") and piece.url:
                specific = label_kind(piece.label)
                piece.role, piece.why = "link", f"in the column {head!r}"
                piece.label = piece.label or tidy(piece.text)
                if not specific or specific == "generic":
                    kind = label_kind(head)
                    by_host = classify_link("", piece.url)
                    piece.value = by_host if by_host in PAPER_KINDS or kind in ("", "generic") else kind
            elif piece.kind in FREE and not piece.role:
                piece.role, piece.why = "note", f"in the column {head!r}"
        return
    if role == "title":
        for piece in pieces:
            if piece.why == SHORT_LABEL:
                piece.role = piece.why = ""
    if role in ("date", "venue", "authors", "first_author", "note", "name"):
        _whole_cell(pieces, role, head)


def _whole_cell(pieces: list[Piece], role: str, head: str) -> None:
    free = [piece for piece in pieces if piece.kind in FREE or (piece.kind == "link" and piece.role != "link")]
    text = tidy("".join(piece.raw for piece in free))
    if not free or text.casefold() in _NONE:
        for piece in free:
            piece.role = "blank"
        return
    first, *others = free
    value: object = None
    if role == "name" and (count_words(text) > 4 or (text.islower() and text.replace(" ", "").isalpha())):
        role = "note"  # "regularization", in a column of methods
    if role in ("date", "venue"):
        value = date_of(text) or venue_of(text)
        if value is None and role == "venue" and count_words(text) <= 12:
            value = Resolution(Venue(text, printed=text), "", "", "", 0, 0, (), False)
        role = "date" if value is not None and not isinstance(value, Resolution) else "venue" if value else "note"
    for piece in others:
        piece.role = "blank"
    first.role, first.why, first.value, first.text = role, f"in the column {head!r}", value, text


def weigh(found: list[Candidate], pieces: list[Piece], head: list[str]) -> list[Candidate]:
    """Return the candidates with the word of their column added; the habit of a table is its column."""
    weighed = []
    for candidate in found:
        column = pieces[candidate.first].part
        role = column_role(head[column]) if column < len(head) else ""
        change = _FOR_TITLE.get(role, -2.0) + 0.5 * min(column, 3)  # what position took away
        why = f"{candidate.why}; in the column {head[column]!r}" if column < len(head) else candidate.why
        weighed.append(candidate._replace(habit=f"column {column + 1}", score=candidate.score + change, why=why))
    return weighed


def assign_row(pieces: list[Piece], title: Candidate, entry: Entry, head: list[str]) -> None:
    """Fill the entry from a row's pieces."""
    roles = [column_role(word) for word in head]
    column = pieces[title.first].part
    if column < len(roles) and roles[column] in ("title", "paper"):
        others = not _PAPER_COLUMNS.isdisjoint(roles[:column] + roles[column + 1 :])
        entry.layout = (0.4 if roles[column] == "title" else 0.0) + (0.4 if others else 0.0)
    for piece in pieces:
        if piece.role == "first_author":
            piece.role, entry.et_al = "authors", True
        elif piece.role == "name" and piece.kind != "link":
            entry.title_short = entry.title_short or piece.text
    assign(pieces, title, entry)
