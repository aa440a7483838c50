"""Which pieces are the title: every run that could be is weighed, and the list's own habit tips the scales."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.patterns import TwinPattern, lazy_pattern
from medvlm_bib.readers.lists.evidence import (
    PAPER_KINDS,
    are_people,
    count_words,
    date_of,
    label_kind,
    line_label,
    tidy,
    title_weight,
    venue_of,
)
from medvlm_bib.readers.lists.hints import line_start_label
from medvlm_bib.readers.lists.people_first import names_and_year, people_first
from medvlm_bib.readers.lists.pieces import FREE, Piece

__all__ = ["FARTHEST", "LEAST", "Candidate", "candidates", "choose", "label_at_end", "only_candidate", "running_text"]

# What the look of a run says before its words are read.
_CARRIERS = {
    "quote": 0.8,
    "link": 1.0,
    "strong": 0.8,
    "plain": 0.4,
    "cited": 0.4,
    "emph": 0.2,
    "bracket": 0.0,
    "code": -0.3,
    "marked": 0.0,
}
LEAST = 0.3  # what weighs less is no title
_NAME_WORDS = 4  # a longer bold text is no method's name
_MARKS = 40  # characters of stars and the like behind a title
FARTHEST = 24  # a title stands among the first pieces of an entry
_ENDS = frozenset(".?!。？！")
_GOES_ON = lazy_pattern(r"\s*[:：]|\s*[-–—]?\s*[^\W\d_]|\s+\d")
_PROSE = lazy_pattern(r"[a-z)][.!?]\s+[A-Z][a-z]+ [a-z]+ [a-z]")
_BARS = lazy_pattern(r"\s*[|｜]\s*")
_LABEL_AT_END = lazy_pattern(r"([^\W\d][^:：,;.|()\[\]]{0,30})\s*[:：]\s*[\[(]*\s*$")
_COLONS = frozenset(":：")
_YEAR_AT_END = lazy_pattern(r"\W*\(?(?:19|20)\d\d\)?\W*$")
_STOPS = TwinPattern(r"\s*(?:[.,;|·•。，；(\[]|[-–—]\s|by\b|in\b|$)")


class Candidate(NamedTuple):
    """A run of pieces that could be the title: from ``first`` to before ``last``; ``score`` with the reasons for it.

    ``carrier`` is the kind of run, ``habit`` the name under which a list's habit counts it: the carrier, in a table the
    column.
    """

    carrier: str
    first: int
    last: int
    text: str
    score: float
    why: str
    habit: str


def choose(found: list[Candidate], habit: Mapping[str, float]) -> Candidate | None:
    """Return the best candidate when the list's habit (its share of the entries around) has had its say."""
    best, best_score = None, LEAST
    for candidate in found:
        score = candidate.score + 1.2 * habit.get(candidate.habit, 0.0)
        if score > best_score:
            best, best_score = candidate, score
    return best


def candidates(pieces: list[Piece]) -> list[Candidate]:
    """Return every run that could be the title, each with its own weight."""
    found = []
    for rank, (carrier, first, last, text, change, why) in enumerate(_runs(pieces)):
        shown = tidy(text)
        if shown:
            score = weight(shown, carrier, change - 0.15 * rank - 0.5 * min(pieces[first].part, 3))
            found.append(Candidate(carrier, first, last, shown, score, why, carrier))
    return found


def only_candidate(piece: Piece, before: Piece | None, after: Piece | None) -> Candidate:
    """Return what :func:`candidates` gives where this bold or linked piece is the only run that could be the title."""
    near = [other for other in (before, piece, after) if other is not None]
    index = 0 if before is None else 1
    if piece.kind == "link":
        _, _, _, text, change, why = next(_link(near, index))
    else:
        text, (change, why) = piece.text, _neighbours(near, index)
    shown = tidy(text)
    score = weight(shown, piece.kind, change - 0.5 * min(piece.part, 3)) if shown else LEAST
    return Candidate(piece.kind, index, index + 1, shown, score, why, piece.kind)


def weight(shown: str, carrier: str, change: float) -> float:
    """Return how much speaks for a run with this text, this look, and ``change`` for where it stands."""
    return title_weight(shown) + _CARRIERS[carrier] + change - _penalty(shown, carrier)


def _runs(pieces: list[Piece]) -> Iterator[tuple[str, int, int, str, float, str]]:
    """Yield (carrier, first, last, text, change of the score, why) of each run."""
    zone: list[int] = []
    near = pieces[:FARTHEST]
    for index, piece in enumerate(near):
        role, kind = piece.role, piece.kind
        if kind == "link" and not role:
            yield from _plain(pieces, zone)
            zone = []
            yield from _link(pieces, index)
        elif kind in FREE and role in ("", "blank", "remark", "number", "small"):
            if not role and kind in _CARRIERS:
                yield kind, index, index + 1, piece.text, *_neighbours(pieces, index)
                if kind == "strong" and (last := _goes_on_below(pieces, index)):
                    text = f"{piece.text} {pieces[last].text}"
                    yield kind, index, last + 1, text, 0.5, "strong text over two lines"
            zone.append(index)
        elif zone:
            yield from _plain(pieces, zone)
            zone = []
    yield from _plain(pieces, zone)


def _link(pieces: list[Piece], index: int) -> Iterator[tuple[str, int, int, str, float, str]]:
    piece = pieces[index]
    kind = classify_link("", piece.url) if piece.url else ""
    change = 0.3 if kind in PAPER_KINDS else 0.0
    before = pieces[index - 1] if index else None
    words = before.text if before is not None and before.kind == "text" else ""
    if words and count_words(words) > 5 and are_people(_without_year(words[:400].rstrip(" .,:"))) < 0.55:
        change -= 0.8  # a link in running text
    if index and names_and_year(piece.text) is not None and not all(other.is_blank for other in pieces[:index]):
        change -= 3.0  # a reference to what stands before it
    yield (
        "link",
        index,
        index + 1,
        piece.text,
        change,
        f"a link whose label announces nothing (leads to {kind or 'nowhere'})",
    )


def _without_year(text: str) -> str:
    """Return the text without the year that people may have behind them."""
    return text[:-16] + _YEAR_AT_END.sub("", text[-16:]) if any(map(str.isdigit, text[-12:])) else text


def _neighbours(pieces: list[Piece], index: int) -> tuple[float, str]:
    """Weigh what stands right behind a bold, quoted ... run: the sentence may go on."""
    piece = pieces[index]
    after = pieces[index + 1] if index + 1 < len(pieces) else None
    if _ends_sentence(piece.text):
        return 0.3, f"{piece.kind} text that ends like a title"
    if after is None or after.kind in ("break", "link", "image"):
        return 0.2, f"{piece.kind} text on its own"
    if after.kind in ("text", "strong", "emph", "quote") and after.role in ("", "label", "blank"):
        if _STOPS.match(after.raw):
            return 0.2, f"{piece.kind} text, set off from what follows"
        if piece.kind in ("quote", "strong") and _venue_behind(piece, after.raw):
            return 0.2, f"{piece.kind} text with a venue behind"
        if _GOES_ON.match(after.raw):
            return -1.0, f"{piece.kind} text that the sentence goes on behind"
    return 0.0, f"{piece.kind} text"


def _venue_behind(piece: Piece, text: str) -> bool:
    """Tell whether a venue stands right behind a title; behind bold text its year too: **Title** Arxiv, 2017."""
    venue = venue_of(tidy(re.split(r"[.,(]", text)[0]))
    if piece.kind == "quote":
        return venue is not None
    if venue is None or not venue.year:
        venue = venue_of(tidy(re.split(r"[.(]", text)[0]))
    return venue is not None and venue.year > 0 and (venue.known or count_words(piece.text) > _NAME_WORDS)


def _ends_sentence(text: str) -> bool:
    """Tell whether a text ends with a full stop or the like, perhaps in quotation marks or parentheses."""
    return text.rstrip().rstrip('"”’)]')[-1:] in _ENDS


def _goes_on_below(pieces: list[Piece], index: int) -> int:
    """Return where a bold title goes on in the next line, as bold text with a small letter; 0 where it does not."""
    if _ends_sentence(pieces[index].text):
        return 0
    for last in range(index + 1, min(index + 4, len(pieces))):
        piece = pieces[last]
        if piece.kind == "strong" and not piece.role:
            return last if piece.text[:1].islower() else 0
        if piece.kind != "break" and not piece.is_blank:
            return 0
    return 0


def _plain(pieces: list[Piece], zone: list[int]) -> Iterator[tuple[str, int, int, str, float, str]]:
    """Yield the plain run over these pieces, if it is more than one bold, quoted ... piece."""
    while zone and pieces[zone[0]].role in ("blank", "number", "remark", "small"):
        zone = zone[1:]
    while zone and (pieces[zone[-1]].role in ("blank", "remark", "small") or _is_tag(pieces, zone)):
        zone = zone[:-1]
    if zone and pieces[zone[0]].kind == "bracket" and len(zone) > 1:  # a tag: [AVDN] Title
        rest = zone[1:]
        while rest and pieces[rest[0]].kind == "bracket":
            rest = rest[1:]
        if count_words("".join(pieces[n].text for n in rest)) >= 2:
            zone = rest
    if not zone or not any(pieces[n].kind == "text" and not pieces[n].role for n in zone):
        return
    text = "".join(pieces[n].raw for n in zone)
    text = running_text(text)
    quoted = max((count_words(pieces[n].text) for n in zone if pieces[n].kind == "quote"), default=0)
    change = -0.8 if quoted > 3 and count_words(text) - quoted <= 4 else 0.0  # UPDT: "Title" ECCV
    shown = text
    if "|" in text or "｜" in text:  # "2020.5 | Title | People | Venue": the longest part that names nobody
        parts = [part for part in _BARS.split(text) if part.strip() and are_people(tidy(part)) < 0.5]
        shown = max(parts, key=count_words, default=text)
    yield "plain", zone[0], zone[-1] + 1, shown, change, "plain text"
    people, behind, several = people_first(text)
    if people and behind[:1] not in '"“':
        yield "cited", zone[0], zone[-1] + 1, behind, 0.9 if several else -0.4, "plain text behind people"


def label_at_end(text: str) -> re.Match[str] | None:
    """Find the label that a text ends in, "Paper: [" or "代码：": its word is the first group."""
    if text.rstrip().rstrip("[(").rstrip()[-1:] not in _COLONS:  # the pattern would begin anew at every letter
        return None
    return _LABEL_AT_END.search(text)


def running_text(text: str) -> str:
    """Return the text without the labels at its ends: "Title: ..." and "... Paper: https://..."."""
    if (end := label_at_end(text)) and line_label(end[1]):
        text = text[: end.start()]
    label, role, rest = line_start_label(text)
    if role == "links" and label_kind(label) in PAPER_KINDS and count_words(rest) >= 3:  # "Paper: Title [pdf]"
        return rest
    return rest if role == "title" and rest.strip() else text


def _is_tag(pieces: list[Piece], zone: list[int]) -> bool:
    """Tell whether the zone ends in what is set beside a title and not in it: (**MIRQI**), [`seg.` `det.`]."""
    piece = pieces[zone[-1]]
    if piece.kind == "text":
        return len(piece.raw) < _MARKS and not tidy(piece.raw)  # "] :star:"
    if piece.kind != "code":
        return piece.strong and piece.kind in ("paren", "bracket")
    before = next((pieces[n] for n in reversed(zone) if pieces[n].kind != "code" and not pieces[n].is_blank), piece)
    return before.kind == "text" and before.raw.rstrip()[-1:] in ("[", "【")


def _penalty(text: str, carrier: str) -> float:
    """Return what speaks against a title: it reads as people, a venue, a date, a label or an address."""
    loss = 0.0
    if len(text) <= 60:
        if date_of(text) or (carrier != "strong" and count_words(text) <= 2 and label_kind(text)):
            loss += 3.0
        elif (venue := venue_of(text)) and (venue.known or venue.year):
            loss += 1.5
    several = " et al" in text or (carrier != "link" and ("," in text or " and " in text))
    if (several or carrier == "cited") and are_people(_without_year(text[:400])) >= (0.55 if several else 0.4):
        loss += 1.6
    if carrier == "cited" and text[:4] == "and ":  # the last of the people
        loss += 3.0
    if carrier == "plain" and text[:3] == "by ":
        loss += 3.0
    if "://" in text or _is_remark_in_parentheses(text):
        loss += 1.5
    if text.isascii() and not any(map(str.isalpha, text)):
        loss += 3.0
    if carrier in ("plain", "cited") and len(text) > 100 and _PROSE.search(text):
        loss += 1.0
    return loss


def _is_remark_in_parentheses(text: str) -> bool:
    """Tell whether the text stands in parentheses, or is the beginning or the end of what does."""
    opens, closes = text[0] == "(", text[-1] == ")"
    return (opens and (closes or ")" not in text)) or (closes and "(" not in text)
