"""Answers kept on disk, one row a record and not one an HTTP answer.

A service is asked for fifty records at once, and which fifty changes with every entry that the list gains; so what is
kept is the part of the answer that is about one identifier, or the fact that the service knows nothing of it.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

__all__ = ["Cache", "Cached", "default_cache_path"]

_DAY = 86_400
_FOUND_FOR = 30 * _DAY
_MISSED_FOR = 3 * _DAY  # a DOI that was registered yesterday may be known tomorrow

_TABLE = """create table if not exists answers
    (source text, key text, retrieved integer, payload text, primary key (source, key)) without rowid"""


class Cached(NamedTuple):
    """What a source said of one key: its payload, or "" where it knew nothing; and when (seconds since 1970)."""

    payload: str
    retrieved: float


class Cache:
    """Answers by source and key; ``path`` None keeps them in memory only.

    A file that cannot be opened or read as a cache is left alone, and the run goes on without one.
    """

    def __init__(self, path: Path | None, *, any_age: bool = False) -> None:
        self._any_age = any_age
        self._connection = _open(path)

    def __enter__(self) -> Cache:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def get(self, source: str, keys: Iterable[str]) -> dict[str, Cached]:
        """Return what is known, and still fresh enough, of these keys."""
        known: dict[str, Cached] = {}
        now = time.time()
        with suppress(sqlite3.Error):
            for key in keys:
                row = self._connection.execute(
                    "select payload, retrieved from answers where source = ? and key = ?", (source, key)
                ).fetchone()
                if row and (self._any_age or now - row[1] < (_FOUND_FOR if row[0] else _MISSED_FOR)):
                    known[key] = Cached(*row)
        return known

    def put(self, source: str, answers: Mapping[str, str]) -> None:
        """Keep these payloads ("": the source knows nothing), all or none of them."""
        now = int(time.time())
        rows = [(source, key, now, payload) for key, payload in answers.items()]
        with suppress(sqlite3.Error), self._connection:
            self._connection.executemany("insert or replace into answers values (?, ?, ?, ?)", rows)


def default_cache_path() -> Path:
    """Return where answers are kept: MEDVLM_BIB_CACHE, or the platform's folder for caches."""
    if folder := os.environ.get("MEDVLM_BIB_CACHE"):
        return Path(folder) / "answers.sqlite"
    from platformdirs import user_cache_path

    return user_cache_path("medvlm-bib", appauthor=False) / "answers.sqlite"


def _open(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        with suppress(sqlite3.Error, OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, timeout=5)
            connection.execute(_TABLE)
            return connection
    connection = sqlite3.connect(":memory:")
    connection.execute(_TABLE)
    return connection
