"""Rows that were measured, kept in a file as they come, so that a long run can be taken up where it ended."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.compare.measure import Run, RunError
from benchmarks.compare.rows import Aim, Row

__all__ = ["Store"]


class Store:
    """Rows by work and number of records; without a file they are kept in memory alone."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        lines = file.read_text(encoding="utf-8").splitlines() if file and file.exists() else []
        self.rows = [_read(json.loads(line)) for line in lines]

    def find(self, work: str, records: int) -> Row | None:
        """Return a row that is there already."""
        return next((row for row in self.rows if (row.work, row.records) == (work, records)), None)

    def add(self, row: Row) -> None:
        """Keep a row."""
        self.rows.append(row)
        if self._file:
            with self._file.open("a", encoding="utf-8") as out:
                out.write(json.dumps(_written(row)) + "\n")


def _written(row: Row) -> dict[str, object]:
    results = {name: str(found) if isinstance(found, RunError) else list(found) for name, found in row.results.items()}
    aims = [list(aim) for aim in row.aims]
    return {"work": row.work, "records": row.records, "results": results, "is_list": row.is_list, "aims": aims}


def _read(entry: dict[str, object]) -> Row:
    values = dict(entry)
    found = values.pop("results")
    aims = values.pop("aims")
    assert isinstance(found, dict)  # noqa: S101 - as written above
    assert isinstance(aims, list)  # noqa: S101
    results = {name: RunError(one) if isinstance(one, str) else Run(*one) for name, one in found.items()}
    return Row(**values, results=results, aims=[Aim(*aim) for aim in aims])  # type: ignore[arg-type]
