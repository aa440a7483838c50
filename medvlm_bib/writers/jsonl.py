"""JSON Lines: the records themselves, an object a line, nothing lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from medvlm_bib.formats.records import to_record
from medvlm_bib.formats.text import well_formed
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.writers.options import WriteOptions

__all__ = ["write_jsonl"]

# What JSON leaves as it is in a string though some readers of lines take it for the end of one
_BREAKS = re.compile("[\x7f-\x9f\u2028\u2029]")


def write_jsonl(
    references: Iterable[Reference],
    options: WriteOptions,
    problems: list[Problem],  # noqa: ARG001 - nothing is lost
) -> Iterator[str]:
    """Yield a line for each reference: its fields by the names that the class gives them.

    ``medvlm_bib.formats.records.from_record`` makes the same reference of it again. Of the options only ``omit``
    counts, with the names of the fields: the lines are the records, and no way to print them.
    """
    encode = json.JSONEncoder(ensure_ascii=False).encode
    omit = frozenset(name.casefold().replace("-", "_") for name in options.omit)
    for reference in references:
        record = to_record(reference)
        if omit:
            record = {name: value for name, value in record.items() if name == "type" or name not in omit}
        line = well_formed(encode(record))
        if not line.isprintable():
            line = _BREAKS.sub(lambda match: f"\\u{ord(match[0]):04x}", line)
        yield line + "\n"
