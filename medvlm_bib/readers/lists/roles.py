"""From pieces to an entry: the title is chosen, and every other piece gets its part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.venues import Resolution
from medvlm_bib.readers.lists.badges import take_badge
from medvlm_bib.readers.lists.entry import Entry, PrintedLink
from medvlm_bib.readers.lists.evidence import (
    are_people,
    count_words,
    date_of,
    label_kind,
    line_label,
    link_kind,
    tidy,
    venue_of,
)
from medvlm_bib.readers.lists.hints import SHORT_LABEL, line_start_label
from medvlm_bib.readers.lists.peel import peel, peel_bracket, peel_code, peel_venue
from medvlm_bib.readers.lists.people_first import first_sentence, names_and_year, only_people, people_first
from medvlm_bib.readers.lists.pieces import FREE, Piece
from medvlm_bib.readers.lists.sides import read_side
from medvlm_bib.readers.lists.things import add_things
from medvlm_bib.readers.lists.title import Candidate, label_at_end, running_text
from medvlm_bib.reference import PartialDate

__all__ = ["assign", "set_title", "take"]

_IN_AT_END = lazy_pattern(r"\s+(?:in|at|on)\s*[:,]?\s*$", re.IGNORECASE)
_LONGEST_SIDE = 600  # a longer text beside a title is a description
_NAME_WORDS = 4
_SEVERAL = lazy_pattern(r"[,;&]|\band\b|\bet al\b")
_SURELY_PEOPLE = 0.55


def assign(pieces: list[Piece], title: Candidate, entry: Entry) -> None:
    """Fill the entry from its pieces; ``title`` says which of them are the title. Each piece gets its role."""
    entry.pieces = pieces
    _take_title(pieces, title, entry)
    for line in _lines(pieces):
        first = next((piece for piece in line if piece.role not in ("blank", "break")), None)
        if first is None:
            continue
        if _labelled(line, first, entry) or _author_line(line, entry):
            continue
        before = True
        for piece, follows in zip_longest(line, line[1:]):
            take(piece, entry, follows, before=before)
            before = before and piece.role != "title"


def _take_title(pieces: list[Piece], title: Candidate, entry: Entry) -> None:
    chosen = pieces[title.first : title.last]
    entry.carrier = title.carrier
    found: list[str] = []
    text = title.text
    if title.carrier in ("plain", "cited"):
        text = peel_code(running_text("".join(piece.raw for piece in chosen)), entry, found)
        after = pieces[title.last] if title.last < len(pieces) else None
        if after is not None and after.role in ("venue", "date"):
            text = _IN_AT_END.sub("", text)  # "Title in *CIKM*, 2020"
        if title.carrier == "cited":
            whole = text
            entry.authors, text, _ = people_first(text)
            entry.authors_line = chosen[0].line
            if year := date_of(tidy(whole[len(entry.authors) : len(whole) - len(text)])):
                entry.dates.append(year)
            found.append(f"authors {entry.authors}")
            text, rest = first_sentence(text)
            found += read_side(rest, entry, chosen[0].line)
        text = peel(text, entry, chosen[0].line, found)
    set_title(text, pieces[title.last] if title.last < len(pieces) else None, entry, found)
    for piece in chosen:
        if piece.role != "blank":
            piece.role = "title"
            piece.why = title.why + (f"; beside it {', '.join(found)}" if found else "")
        if piece.kind == "link" and piece.url:
            entry.links.append(PrintedLink(classify_link("", piece.url), "", piece.url, piece.line))
    if title.first:
        _take_name(pieces, title, entry)


def set_title(text: str, after: Piece | None, entry: Entry, found: list[str]) -> None:
    """Put the title into the entry, without what is set beside it and belongs elsewhere, with its question mark."""
    text = peel_bracket(peel_venue(peel_code(text, entry, found), entry, found), entry, found)
    entry.title = unquote(tidy(text))
    if after is not None and after.kind == "text" and after.raw.startswith(("?", "!")) and entry.title[-1:] not in "?!":
        entry.title += after.raw[0]


def _take_name(pieces: list[Piece], title: Candidate, entry: Entry) -> None:
    """Take a method's name that stands before the title: **B2T2**: [Fusion of ...](...), [AVDN]: Aerial ..."""
    for piece in pieces[: title.first]:
        if piece.role or piece.kind not in ("strong", "bracket", "code", "text", "emph", "link"):
            continue
        if piece.kind == "text" and not piece.text.rstrip().endswith((":", "：")):
            continue
        text = tidy(piece.text)
        if piece.kind != "link" and not entry.authors and _SEVERAL.search(text) and are_people(text) >= _SURELY_PEOPLE:
            piece.role, piece.why = "authors", "names before the title"
            entry.authors, entry.authors_line = text, piece.line
        elif text and count_words(text) <= _NAME_WORDS and not label_kind(text):
            piece.role, piece.why = "name", "a short name before the title"
            entry.title_short = entry.title_short or text
            if piece.kind == "link":
                entry.links.append(PrintedLink(classify_link("", piece.url), text, piece.url, piece.line))


def unquote(text: str) -> str:
    """Take off a pair of quotation marks around the whole title."""
    if len(text) > 2 and text[0] in '"“”„«「《' and text[-1] in '"“”»」》' and not any(c in text[1:-1] for c in '"“”'):
        return tidy(text[1:-1])
    return text


def _lines(pieces: list[Piece]) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    for piece in pieces:
        if piece.kind == "break":
            if line:
                yield line
            line = []
        else:
            line.append(piece)
    if line:
        yield line


def _labelled(line: list[Piece], first: Piece, entry: Entry) -> bool:
    """Take a line that says itself what it holds ("Keyword: ..."); False if it does not, or holds links."""
    if first.role == "title":
        return False
    behind = line[line.index(first) + 1 :]
    if first.role == "label" and isinstance(first.value, str):
        label, role, rest = first.text, first.value, ""
    elif first.kind == "text":
        label, role, rest = line_start_label(first.text)
    else:
        return False
    if role == "links":
        for piece in behind:
            if piece.url and (
                piece.role in ("venue", "date", "") or piece.why == SHORT_LABEL
            ):  # "Dataset: [WMT15](...)"
                piece.role, piece.value, piece.label = "link", link_kind(label, piece.url), tidy(piece.text)
    if not role or role == "links":
        return False
    text = rest + "".join(piece.raw if piece.kind in FREE else piece.text for piece in behind if piece.kind != "image")
    text = tidy(text)
    why = f"the line is labelled {role}"
    for piece in (first, *behind):
        if piece.role == "link":
            _take_link(piece, entry)
        else:
            piece.role, piece.why = role, why
    _take_labelled(role, text, entry, first.line)
    return True


def _take_labelled(role: str, text: str, entry: Entry, line: int) -> None:
    if role == "authors":
        if not entry.authors:
            entry.authors, entry.authors_line = text, line
    elif role == "keyword":
        entry.keywords += [word for word in (tidy(part) for part in re.split(r"[,;，；、]", text)) if word]
    elif role == "abstract":
        entry.abstract = entry.abstract or text
    elif role in ("venue", "date"):
        if date := date_of(text):
            entry.dates.append(date)
        elif venue := venue_of(text):
            entry.venues.append(venue)
        else:
            read_side(text, entry, line)
    elif role == "doi":
        read_side(f"doi: {text}", entry, line)
    elif role == "name" and count_words(text) <= _NAME_WORDS:
        entry.title_short = entry.title_short or text
    elif text and role in ("note", "name"):
        entry.remarks.append(text)


def _author_line(line: list[Piece], entry: Entry) -> bool:
    """Take a line of names, linked or not, that stands apart from the title."""
    if entry.authors or any(piece.role in ("title", "label", "note") for piece in line):
        return False
    roles = {piece.role for piece in line}
    if "authors" in roles and "person" not in roles:
        return False  # one piece of the line holds them
    people = [piece for piece in line if piece.kind in FREE or (piece.kind == "link" and piece.role in ("", "person"))]
    text = tidy(
        "".join(piece.raw if piece.kind in FREE else piece.text for piece in people).replace("[", "").replace("]", "")
    )
    if not text or len(text) > 20_000 or not only_people(text):
        return False
    entry.authors, entry.authors_line = text, people[0].line
    for piece in people:
        if piece.role != "blank":
            piece.role, piece.why = "authors", "the line reads as names"
    for piece in line:
        if piece.role == "link":
            _take_link(piece, entry)
    return True


def take(piece: Piece, entry: Entry, follows: Piece | None = None, *, before: bool = True) -> None:
    """Put a piece into the entry, by its role or, without one, by what its text says.

    ``follows`` is the next piece of its line; ``before``: no title stands in the line ahead of it.
    """
    role = piece.role
    if role in ("date", "venue"):
        _take_thing(piece.value, piece.text, entry)
        if piece.url:
            kind = classify_link("", piece.url)
            entry.links.append(PrintedLink("paper" if kind == "other" else kind, piece.text, piece.url, piece.line))
    elif role == "link":
        _take_link(piece, entry)
    elif role == "authors":
        if not entry.authors:
            entry.authors, entry.authors_line = piece.text, piece.line
        elif tidy(piece.text) != entry.authors:
            entry.notes.append(tidy(piece.text))
    elif role == "badge":
        take_badge(piece.text, entry)
    elif role in ("small", "citation"):
        if piece.url:
            entry.links.append(PrintedLink(classify_link("", piece.url), tidy(piece.text), piece.url, piece.line))
        piece.why = "; ".join(read_side(piece.text, entry, piece.line))
    elif not role:
        _take_free(piece, entry, follows, before=before)


def _take_thing(value: object, text: str, entry: Entry) -> None:
    """Put a date or a venue into the entry; "AAAI, 2024/2023.10" is a venue and a date of its own."""
    if isinstance(value, PartialDate):
        entry.dates.append(value)
    elif isinstance(value, Resolution):
        add_things([(text, value)], entry, [])


def _take_link(piece: Piece, entry: Entry) -> None:
    if piece.url and piece.value:
        entry.links.append(PrintedLink(str(piece.value), piece.label, piece.url, piece.line))
    if piece.image:
        take_badge(piece.text, entry)


def _take_free(piece: Piece, entry: Entry, follows: Piece | None, *, before: bool) -> None:
    """Read what nothing else explained: text beside the title, a bracket, a link in a remark."""
    if piece.kind == "link":
        if piece.url and not piece.url.startswith("#"):
            piece.role = "link"
            label = tidy(piece.text)
            entry.links.append(PrintedLink(classify_link(label, piece.url), label, piece.url, piece.line))
            if not entry.authors and not entry.dates and (found := names_and_year(label)):
                entry.authors, entry.authors_line = found[0], piece.line
                entry.dates.append(PartialDate(int(found[1])))
                piece.why = "names and a year"
        return
    text = piece.text
    if len(text) > _LONGEST_SIDE:
        piece.role, piece.why = "note", "a long text beside the title"
        entry.notes.append(tidy(text))
        return
    if follows is not None and follows.role == "link":
        cut = label_at_end(text)
        if cut and line_label(cut[1]):
            text = text[: cut.start()]
    piece.why = "; ".join(read_side(text, entry, piece.line, before=before))
    piece.role = "side" if piece.why else "note"
