"""The tables data/venues.toml and data/venue_words.toml, indexed: from a printed name to its row."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from medvlm_bib.data import _venue_names, _venues
from medvlm_bib.data import _venue_words as words
from medvlm_bib.normalize.text import fold

__all__ = [
    "Row",
    "index_names",
    "long_names",
    "names",
    "strip_decorations",
    "table",
    "venue_by_name",
    "venue_by_typo",
    "venue_key",
    "venue_track",
]


class Row(NamedTuple):
    """One venue as the table has it."""

    short: str
    name: str
    kind: str
    publisher: str = ""
    series: str = ""
    issn: str = ""
    event: str = ""  # the conference, where `name` is the title of its proceedings
    since: int = 0  # the first year that had this publisher and series
    until: tuple[tuple[int, str], ...] = ()  # earlier names, each with its last year, in order

    def in_year(self, year: int) -> "Row":
        """Return the row as it was in a year (0: as it is now)."""
        if not year:
            return self
        name = next((name for last, name in self.until if year <= last), self.name)
        if year < self.since:
            return self._replace(name=name, publisher="", series="")
        return self._replace(name=name) if name != self.name else self


_UNCOUNTED = frozenset({"and", "the"})
_LEADING = frozenset(words.LEADING)
_SHORTEST_TYPO = 6  # letters that a word must have to be taken for another one with a slip in it
_LONGEST_PHRASE = 6  # words


def venue_key(text: str) -> str:
    """Return the form in which venues' names are compared: folded, without "and" and "the"."""
    key = fold(text)
    if "and" in key or "the" in key:
        return " ".join([word for word in key.split(" ") if word not in _UNCOUNTED])
    return key


@lru_cache(maxsize=1)
def table() -> tuple[tuple[Row, dict[str, Any]], ...]:
    """Return every row, in the order of the data, with what the data say of it."""
    return tuple((_row(short, kind, row), row) for short, kind, row in _kinds())


def _rows_by_kind() -> dict[str, dict[str, dict[str, Any]]]:
    return {
        "conference": _venues.CONFERENCE,
        "workshop": _venues.WORKSHOP,
        "journal": _venues.JOURNAL,
        "preprint": _venues.PREPRINT,
    }


def _row(short: str, kind: str, row: dict[str, Any]) -> Row:
    until = tuple(sorted((int(year), name) for year, name in row.get("until", {}).items()))
    rest = {field: row[field] for field in ("publisher", "series", "issn", "event", "since") if field in row}
    return Row(short, row["name"], kind, until=until, **rest)


def names(row: Row, data: dict[str, Any]) -> Iterator[str]:
    """Yield the keys under which a row is found, typos left out."""
    earlier = [name for _, name in row.until]
    for name in (row.short, row.name, *([row.event] if row.event else ()), *earlier, *data.get("aliases", ())):
        key = venue_key(name)
        yield key
        shorter = key.split(" ")
        while shorter[0] in _LEADING and len(shorter) > 3:
            del shorter[0]
        if len(shorter) >= 3 and len(shorter) < key.count(" ") + 1:
            yield " ".join(shorter)


def index_names() -> tuple[dict[str, int], dict[str, tuple[int, int]]]:
    """Return every name with the number of its row; and those of a conference's part, with the numbers of both.

    tools/compile_data.py keeps this in data/_venue_names.py: to work it out takes longer than to read a short list.
    """
    index: dict[str, int] = {}
    parts: dict[str, tuple[int, int]] = {}
    rows = table()
    for number, (row, data) in enumerate(rows):
        for key in names(row, data):
            index.setdefault(key, number)
    for which, track in enumerate(words.TRACK):
        for short in track.get("of", ()):
            number = index[venue_key(short)]
            for name in (_part(rows[number][0], track).name, *track.get("also", ())):
                key = venue_key(name.format(short=short))
                if key not in index:
                    parts.setdefault(key, (number, which))
    return index, parts


@lru_cache(maxsize=1)
def _kinds() -> list[tuple[str, str, dict[str, Any]]]:
    return [(short, kind, row) for kind, rows in _rows_by_kind().items() for short, row in rows.items()]


@lru_cache(maxsize=1024)
def _row_at(number: int) -> Row:
    return _row(*_kinds()[number])


def _named(key: str) -> Row | None:
    number = _venue_names.NAMES.get(key)
    if number is not None:
        return _row_at(number)
    part = _venue_names.PARTS.get(key)
    return _part(_row_at(part[0]), words.TRACK[part[1]]) if part else None


@lru_cache(maxsize=1)
def _by_typo() -> dict[str, Row]:
    typos = ((typo, number) for number, (_, _, data) in enumerate(_kinds()) for typo in data.get("typos", ()))
    return {venue_key(typo): _row_at(number) for typo, number in typos}


def venue_by_name(key: str) -> Row | None:
    """Return the row that has this key as a name, also behind "Proceedings of the 35th Annual", "IEEE" and the like."""
    row = _named(key)
    if row is None:
        rest = key
        while row is None and (start := rest.find(" ")) > 0 and _is_leading(rest[:start]):
            rest = rest[start + 1 :]
            row = _named(rest)
    return row


def _is_leading(word: str) -> bool:
    return word in _LEADING or (word[0].isdigit() and word[-2:] in ("st", "nd", "rd", "th"))


def venue_by_typo(key: str) -> Row | None:
    """Return the row that this key misspells: a typo on record, or a long name with a slip in one long word."""
    row = _by_typo().get(key)
    return row if row is not None or key.count(" ") < 2 else _by_slip(key)


def _by_slip(key: str) -> Row | None:
    parts = key.split(" ")
    while len(parts) > 3 and _is_leading(parts[0]):
        del parts[0]
    found: set[Row] = set()
    if _is_long(parts):  # two more long words besides: Journal of Petrology is its own
        ends = _by_ends()
        for name in {*ends.get((len(parts), parts[0]), ()), *ends.get((len(parts), parts[-1]), ())}:
            wrong = [pair for pair in zip(parts, name.split(" "), strict=True) if pair[0] != pair[1]]
            if len(wrong) == 1 and _is_slip(*wrong[0]) and (row := _named(name)):
                found.add(row)
    return found.pop() if len(found) == 1 else None


def _is_slip(word: str, right: str) -> bool:
    if min(len(word), len(right)) < _SHORTEST_TYPO:
        return False
    return _slips(word, right) <= (1 if len(right) < 12 else 2)


@lru_cache(maxsize=1)
def _by_ends() -> dict[tuple[int, str], list[str]]:
    """Return the long names by number of words and first or last word: one of the two is right where one is wrong."""
    index: dict[tuple[int, str], list[str]] = {}
    for key in _venue_names.LONG:
        count = key.count(" ") + 1
        index.setdefault((count, key[: key.find(" ")]), []).append(key)
        index.setdefault((count, key[key.rfind(" ") + 1 :]), []).append(key)
    return index


def _is_long(parts: list[str]) -> bool:
    return sum(len(word) >= _SHORTEST_TYPO for word in parts) > 2


def long_names(keys: Iterable[str]) -> list[str]:
    """Return the names in which a slip of the pen is looked for: those with long words enough to be known without it.

    tools/compile_data.py keeps them in data/_venue_names.py, beside the other names.
    """
    return [key for key in keys if _is_long(key.split(" "))]


def _slips(one: str, other: str) -> int:
    """Count the letters to add, drop, change or swap with their neighbour to turn one word into the other."""
    before, last = [0] * (len(other) + 1), list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        now = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            now.append(cost)
        before, last = last, now
    return last[-1]


@lru_cache(maxsize=1)
def _track_words() -> dict[str, list[dict[str, Any]]]:
    index: dict[str, list[dict[str, Any]]] = {}
    for track in words.TRACK:
        for word in track["words"]:
            index.setdefault(venue_key(word), []).append(track)
    return index


def venue_track(key: str) -> tuple[Row | None, bool]:
    """Return the part of a conference that a key names, and whether the conference is misspelt there.

    "findings of emnlp", "acl srw", "iccv workshop", "cvprw"; "micai workshop" is misspelt.
    """
    parts = key.split(" ")
    if len(parts) > 1 and _track_ends().isdisjoint((parts[0], parts[-1])):
        return None, False
    for count in range(min(len(parts) - 1, _LONGEST_PHRASE), 0, -1):
        for phrase, rest in ((parts[:count], parts[count:]), (parts[-count:], parts[:-count])):
            for track in _track_words().get(" ".join(phrase), ()):
                row, typo = venue_by_name(" ".join(rest)), False
                if row is None:
                    row, typo = _by_typo().get(" ".join(rest)), True
                if row and row.kind == "conference" and row.short in track.get("of", (row.short,)):
                    return _part(row, track), typo
    if len(parts) == 1 and key[-1] == "w" and len(key) > 3 and (row := _named(key[:-1])):
        return (_part(row, words.TRACK[-1]) if row.kind == "conference" else None), False
    return None, False


@lru_cache(maxsize=1)
def _track_ends() -> frozenset[str]:
    return frozenset(word for phrase in _track_words() for word in (phrase.split(" ")[0], phrase.split(" ")[-1]))


def _part(row: Row, track: dict[str, Any]) -> Row:
    name, short = track["name"], row.short
    if short not in track.get("same_publisher", (short,)):
        row = row._replace(publisher="", series="")
    return row._replace(
        name=name.format(name=row.event or row.name, short=short),
        short=track["short"].format(short=short),
        kind=track["kind"],
        until=tuple((last, name.format(name=earlier, short=short)) for last, earlier in row.until),
    )


@lru_cache(maxsize=1)
def _decorations() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    pending = frozenset(venue_key(word) for word in words.PENDING)
    known = pending.union(venue_key(word) for word in words.DECORATIONS)
    return known, pending, frozenset(word for phrase in known for word in (phrase.split(" ")[0], phrase.split(" ")[-1]))


def strip_decorations(key: str) -> tuple[str, bool]:
    """Return the key without "oral", "best paper" and the like at its ends, and whether it said "under review"."""
    known, pending, ends = _decorations()
    parts = key.split(" ")
    waiting = False
    while parts and not ends.isdisjoint((parts[0], parts[-1])):
        for count in range(min(len(parts), _LONGEST_PHRASE), 0, -1):
            if (text := " ".join(parts[-count:])) in known:
                del parts[-count:]
                break
            if (text := " ".join(parts[:count])) in known:
                del parts[:count]
                break
        else:
            break
        waiting = waiting or text in pending
    return " ".join(parts), waiting
