"""JSON Lines: the records themselves, as the writer of that name puts them, an object a line."""

from __future__ import annotations

import json

from medvlm_bib.errors import InputError
from medvlm_bib.formats.records import from_record
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference, Source

__all__ = ["read_jsonl"]


def read_jsonl(text: str, file: str, problems: list[Problem]) -> list[Reference]:
    """Return the references of a JSON Lines text, each with the source that it names, or else its own line.

    A line that is no record is reported as ``not-a-record``. Raises :class:`InputError`, with the line, for what is no
    JSON at all.
    """
    references = []
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        source = Source(file, number)
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InputError(f"{file}:{number}: not JSON: {error}") from None
        try:
            references.append(from_record({"source": source._asdict(), **record}))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            problems.append(Problem("not-a-record", "error", f"no record of ours: {error}", source, line[:60]))
    return references
