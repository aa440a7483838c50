"""What is an entry and what is not: by its own evidence, by its neighbours, and by what the section is about."""

import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from medvlm_bib.data import _layout
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.evidence import PAPER_KINDS, count_words, title_weight
from medvlm_bib.readers.lists.headings import from_headings, names_venue, venue_depths
from medvlm_bib.readers.lists.lines import look_of
from medvlm_bib.readers.lists.reading import Reading

__all__ = ["PROSE", "Verdict", "evidence", "is_description", "judge"]

_NO_PAPER = frozenset(
    {"code", "dataset", "model", "demo", "blog", "docs", "video", "slides", "social", "search", "badge"}
)
_SURE = 3.2
_LONGEST_TITLE = 200  # characters; what is longer, in plain text, is a description
_TITLE_CASE = 0.6
_MOST_FOR_NOTES = 0.9  # what a description behind the title speaks against a paper, however long it is
# What sentences say that speak to the reader of the page, and titles rarely do.
PROSE = lazy_pattern(
    r"\b(?:we|our|please|your|welcome|this (?:repo|repository|list|page|section|project|collection|work)|following"
    r"|adapted from|inspired by|thanks|feel free|here (?:is|are)|check out|refer to|maintained|curated"
    r"|collection of)\b",
    re.IGNORECASE,
)
_NOTE = tuple(_layout.PROSE["begins"])
_WORDS = lazy_pattern(r"[^\W_]+")
_PHRASES = {kind: frozenset(words) for kind, words in _layout.SECTIONS.items()}


class Verdict(NamedTuple):
    """What became of a unit: kept as an entry or not, why, its weight, the weight it needs, and its neighbours' share.

    The share tells how much of its list, table or run of paragraphs is entries.
    """

    reading: Reading
    kept: bool
    why: str
    weight: float = 0.0
    need: float = 0.0
    share: float = 0.0


def judge(readings: list[Reading]) -> list[Verdict]:
    """Return for each reading whether it is an entry, and why; entries get what only their headings say."""
    weights = [_weight(reading) for reading in readings]
    sure = [weight >= _SURE for weight in weights]
    start = _end_of_preamble(readings, sure)
    shares = _shares(readings, sure)
    # Those that their neighbours speak for speak for their own neighbours: once more.
    first_shares = shares
    sure = [weight >= _need(reading, shares) for reading, weight in zip(readings, weights, strict=True)]
    shares = _shares(readings, sure)
    depths = venue_depths(reading.unit.section for reading in readings)
    verdicts = []
    for reading, weight in zip(readings, weights, strict=True):
        entry = reading.entry
        if entry is None:
            verdicts.append(Verdict(reading, False, "nothing in it could be a title"))
        elif entry.line < start:
            verdicts.append(Verdict(reading, False, f"it stands before the table of contents (line {start})"))
        else:
            share = shares[reading.unit.group]
            need = _need(reading, shares)
            kept, why = _decide(entry, weight, first_shares[reading.unit.group], need)
            if kept:
                from_headings(entry, depths)
            verdicts.append(Verdict(reading, kept, why, weight, need, share))
    return verdicts


def _weight(reading: Reading) -> float:
    entry = reading.entry
    if entry is None:
        return 0.0
    weight = evidence(entry)
    if entry.carrier != "plain":
        return weight
    if entry.title.startswith(_NOTE):
        return weight - 3.0
    return weight - 1.0 if _is_prose(entry.title, reading.unit.kind) else weight


def _is_prose(title: str, kind: str) -> bool:
    """Tell whether plain text is a sentence and no title: most say so only where they are paragraphs."""
    if title.count("(") > title.count(")"):
        return True  # "Example of such an attack (image from [Brown et al.](...))"
    if kind != "paragraph":
        return ". " in title and bool(PROSE.search(title))
    return bool(PROSE.search(title)) or title[:1].islower() or "，" in title


def _need(reading: Reading, shares: dict[tuple[object, ...], float]) -> float:
    """Return the weight that an entry needs: less, the more of its neighbours are entries with a title like its own."""
    if reading.entry is None:
        return _SURE
    return _SURE - 2.4 * shares[reading.unit.group] * reading.habit.get(reading.entry.habit, 0.0)


def _shares(readings: list[Reading], sure: list[bool]) -> dict[tuple[object, ...], float]:
    """Return for each list, table or run of paragraphs how much of it is entries for sure.

    A short one leans on the page: on the share in all the groups of its kind that hold any entry.
    """
    groups: dict[tuple[object, ...], list[int]] = defaultdict(lambda: [0, 0])
    for reading, is_sure in zip(readings, sure, strict=True):
        counts = groups[reading.unit.group]
        counts[0] += is_sure
        counts[1] += is_sure or not is_description(reading)
    kinds: dict[object, list[int]] = defaultdict(lambda: [0, 0])
    for group, (entries, total) in groups.items():
        if entries:
            kinds[group[0]][0] += entries
            kinds[group[0]][1] += total
    return {
        group: (entries + 3.0 * kinds[group[0]][0] / max(1, kinds[group[0]][1])) / (total + 3.0)
        for group, (entries, total) in groups.items()
    }


def is_description(reading: Reading) -> bool:
    """Tell whether this is a paragraph of sentences, as stand between the entries of many a list."""
    unit = reading.unit
    if unit.kind != "paragraph" or look_of(unit.spans):
        return False
    entry = reading.entry
    if entry is None or sum([len(span.text) for span in unit.spans]) > _LONGEST_TITLE:
        return True
    return entry.carrier == "plain" and bool(PROSE.search(entry.title))


def _end_of_preamble(readings: list[Reading], sure: list[bool]) -> int:
    """Return the line of the table of contents: what stands before it (news, own papers) is no part of the list."""
    run: list[int] = []
    for reading in readings:
        if any(piece.role == "anchor" for piece in reading.pieces):
            run.append(reading.unit.line)
            if len(run) == 3:
                break
        elif run and reading.unit.line - run[-1] > 3:
            run = []
    if len(run) < 3:
        return 0
    lines = [reading.unit.line for reading, is_sure in zip(readings, sure, strict=True) if is_sure]
    before = sum(line < run[0] for line in lines)
    return run[0] if len(lines) - before >= 4 * before else 0


def evidence(entry: Entry) -> float:
    """Return how much speaks for a printed paper."""
    kinds = {link.kind for link in entry.links}
    score = min(title_weight(entry.title), 1.2) + entry.layout
    score += 2.0 if kinds & PAPER_KINDS else 0.4 if kinds or entry.carrier == "link" else 0.0
    score += 1.3 if entry.authors else 0.0
    if entry.venues:
        score += 1.2 if any(venue.known for venue in entry.venues) else 0.6
        score += 0.6 if entry.dates or any(venue.year for venue in entry.venues) else 0.0
        score += 0.4 if any(venue.known and venue.year for venue in entry.venues) else 0.0
    elif entry.dates:
        score += 0.6
    score += 0.4 if entry.arxiv or entry.doi else 0.0
    if (entry.notes or entry.remarks) and not kinds & PAPER_KINDS:
        score -= min(_MOST_FOR_NOTES, 0.02 * sum(map(len, entry.notes + entry.remarks)))
    score += 0.5 if any(map(names_venue, entry.section[-2:])) else 0.0
    score += _TITLE_CASE if entry.carrier == "plain" and not entry.links and _in_title_case(entry.title) else 0.0
    return score - 1.0 if _in_prose(entry) else score


def _in_title_case(title: str) -> bool:
    """Tell whether a text of five words or more is capitalised as titles are, and ends as no sentence does."""
    words = [word for word in title.split() if len(word) > 3]
    capital = sum(not word[0].islower() for word in words)
    return count_words(title) >= 5 and title[-1] not in ".:" and 4 * capital >= 3 * len(words)


def _is_named_and_described(entry: Entry) -> bool:
    """Tell whether this is "[MONAI](https://github.com/...) - A framework for healthcare imaging [paper]"."""
    plain = entry.carrier == "plain" and not _in_title_case(entry.title)
    return plain and bool(entry.links) and entry.links[0].kind in ("code", "project", "docs")


def _in_prose(entry: Entry) -> bool:
    """Tell whether the title is a link in a sentence: "Please read our survey [Title](...)"."""
    for piece in entry.pieces:
        if piece.role == "title":
            return False
        if piece.role == "note" and (words := count_words(piece.text)) > 3 and (words > 6 or PROSE.search(piece.text)):
            return True
    return False


def _decide(entry: Entry, weight: float, share: float, need: float) -> tuple[bool, str]:
    about = section_kind(entry.section[-1:])
    if not about and share < 0.5:  # the chapter around speaks only where the lines themselves do not
        about = section_kind(entry.section[:-1])
        if about == "contents":  # the chapters below a heading of one level with the title's
            about = ""
    if about in ("skip", "contents"):
        return False, "its section holds no entries"
    kinds = {link.kind for link in entry.links}
    if about == "tools" and _is_named_and_described(entry):
        return False, "its section is about tools, and it names and describes one"
    if about in ("tools", "data") and (share < 0.6 or not (kinds & PAPER_KINDS or entry.venues)):
        return False, f"its section is about {about}, and few of its lines are papers"
    if weight >= _SURE + (0.8 if share < 0.25 else 0.0):
        return True, "it has what a paper's entry has"
    if weight < need or share < 0.25:
        return False, "too little in it speaks for a paper"
    if kinds and kinds <= _NO_PAPER and not entry.authors and not any(venue.known for venue in entry.venues):
        entry.kind = entry.links[0].kind
        return True, f"it stands among papers in their layout, and leads to {entry.kind}"
    return True, "it stands among papers in their layout"


@lru_cache(maxsize=4096)
def section_kind(section: tuple[str, ...]) -> str:
    """Return skip, tools, data or "" for a path of headings."""
    for heading in reversed(section):
        words = _WORDS.findall(heading.casefold())
        if not words or len(words) > 6:
            continue
        text = " ".join(words)
        for kind, phrases in _PHRASES.items():
            if text in phrases or all(
                word in phrases for word in words if word not in ("and", "the", "our", "of", "latest", "recent")
            ):
                return kind
    return ""
