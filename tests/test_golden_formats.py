"""The hard records in every format, side by side under golden/formats/: a change of a writer shows there.

After a change that is meant: ``MEDVLM_BIB_ACCEPT=1 python -m pytest tests/test_golden_formats.py``, and read the diff.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hard_references import HARD

from medvlm_bib.writers import WRITERS, WriteOptions

GOLDEN = Path(__file__).parent / "golden" / "formats"
# the tests of the BibTeX writers hold theirs
FORMATS = [name for name in WRITERS if name not in {"bibtex", "biblatex"}]


@pytest.mark.parametrize("name", FORMATS)
def test_the_hard_records_are_written_as_accepted(name: str) -> None:
    path = GOLDEN / f"hard{WRITERS[name].suffixes[0]}"
    text = "".join(WRITERS[name].load()(HARD, WriteOptions(), []))
    if os.environ.get("MEDVLM_BIB_ACCEPT"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    assert text == path.read_bytes().decode(), "see the docstring of this file"
