"""What looks like an entry and was judged to be none: it is told of, so that every entry of a list is accounted for."""

from __future__ import annotations

from collections.abc import Iterable

from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.text import clean
from medvlm_bib.problems import Problem
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import PAPER_KINDS, count_words, title_weight
from medvlm_bib.readers.lists.keep import PROSE, Verdict, is_description
from medvlm_bib.readers.markdown.spans import IMAGE, Span
from medvlm_bib.reference import Source

__all__ = ["note_left_out", "note_text_left_out"]

_SHOWN = 100
_COMPARED = 30  # letters of a text by which its piece, and so its line, is found again
_BESIDE = frozenset({"note", "side", "small", "citation"})
_AMONG_ENTRIES = 0.5  # where so many of its neighbours are entries, a title needs no link to look like one


def note_left_out(verdicts: Iterable[Verdict], file: str, problems: list[Problem]) -> None:
    """Append a note ``line-left-out`` for each unit that is no entry and yet links a paper, or stands among entries."""
    for verdict in verdicts:
        if not verdict.kept and (text := _looks_like_an_entry(verdict)):
            source = Source(file, verdict.reading.unit.line)
            message = f"no entry ({verdict.why}): {text[:_SHOWN]}"
            problems.append(Problem("line-left-out", "note", message, source, text))


def note_text_left_out(entry: Entry, source: Source, problems: list[Problem]) -> None:
    """Append a note ``text-left-out`` with the text beside a title that no rule explains and no field takes."""
    texts = [text for note in entry.notes if sum(map(str.isalpha, text := clean(note))) > 1]
    if texts:
        shown = "; ".join(texts)
        first = next(filter(None, map(clean, entry.notes)))[:_COMPARED]
        line = next((piece.line for piece in entry.pieces if piece.role in _BESIDE and first in clean(piece.text)), 0)
        source = source._replace(line=line or source.line)
        message = f"beside the title, in no field: {shown[:_SHOWN]}"
        problems.append(Problem("text-left-out", "note", message, source, shown))


def _looks_like_an_entry(verdict: Verdict) -> str:
    """Return the text of a unit that looks like an entry, "" where it does not."""
    reading = verdict.reading
    unit = reading.unit
    if is_description(reading) or any(piece.role == "anchor" for piece in reading.pieces):
        return ""
    entry = reading.entry
    if entry is None:
        spans = [span for cell in unit.cells for span in cell] or unit.spans
        return clean(_text(spans)) if any(map(_leads_to_paper, spans)) else ""
    if any(link.kind in PAPER_KINDS and "://" in link.url for link in entry.links):
        return "" if PROSE.search(entry.title) else clean(entry.title)
    share = min(verdict.share, reading.habit.get(entry.habit, 0.0))
    alike = share >= _AMONG_ENTRIES and count_words(entry.title) > 2 and title_weight(entry.title) > 0
    return clean(entry.title) if alike else ""


def _leads_to_paper(span: Span) -> bool:
    return "://" in span.url and not span.style & IMAGE and classify_link("", span.url) in PAPER_KINDS


def _text(spans: Iterable[Span]) -> str:
    return " ".join("".join(span.text for span in spans if not span.style & IMAGE).split())
