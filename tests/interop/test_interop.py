"""What we write, read by the programs that people use: every difference has its reason, every reason a difference.

Run it with ``make interop``. A program that is missing is a skip with its name, and with ``CI=true`` a failure.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest
from hard_references import HARD

from interop.judges import JUDGES, Judge
from interop.matrix import MODULO, Cell, cells_of, reasons_for, unexplained, write_page
from interop.programs import required
from interop.reasons import REASONS
from medvlm_bib.pipeline import build
from medvlm_bib.reference import Reference

pytestmark = pytest.mark.interop

PAGE = Path(__file__).parents[2] / "docs" / "interop.md"
PAIRS = [pytest.param(judge, name, id=f"{judge.name} reads {name}") for judge in JUDGES for name in judge.formats]


@cache
def records() -> tuple[Reference, ...]:
    """Return the home list, and behind it the hard records under keys of their own."""
    hard = (record.replace(citation_key=f"hard{record.citation_key}") for record in HARD)
    return (*build(()).references, *hard)


@cache
def cells(judge: Judge, name: str) -> tuple[Cell, ...]:
    return tuple(cells_of(judge, name, records()))


def require(judge: Judge) -> None:
    if missing := judge.missing():
        if required():
            pytest.fail(f"{missing} is not installed: tests/interop/install.sh does it")
        pytest.skip(f"{missing} is not installed")


@pytest.mark.parametrize(("judge", "name"), PAIRS)
def test_every_record_comes_back_but_for_what_the_reasons_say(judge: Judge, name: str) -> None:
    require(judge)
    assert {cell.field: left for cell in cells(judge, name) if (left := unexplained(cell))} == {}


@pytest.mark.parametrize(("judge", "name"), PAIRS)
def test_every_reason_is_needed(judge: Judge, name: str) -> None:
    require(judge)
    for cell in cells(judge, name):
        for reason in reasons_for(cell):
            touched = set(reason.records) & cell.unequal.keys() if reason.records else cell.unequal
            assert touched, f"no longer true of {judge.name}, {name}, {cell.field}: {reason.why}"
            if reason.modulo:
                same = MODULO[reason.modulo]
                assert any(same(written) == same(read) for written, read in cell.unequal.values())


def test_the_reasons_speak_of_judges_formats_and_records_that_exist() -> None:
    formats = {judge.name: set(judge.formats) for judge in JUDGES}
    keys = {record.citation_key for record in records()}
    for reason in REASONS:
        assert set(reason.records) <= keys
        assert all(formats[judge] & set(reason.formats) for judge in reason.judges)


def test_the_page_is_fresh() -> None:
    """Write docs/interop.md anew where MEDVLM_BIB_UPDATE is set."""
    for judge in JUDGES:
        require(judge)
    page = write_page([cell for judge in JUDGES for name in judge.formats for cell in cells(judge, name)])
    if os.environ.get("MEDVLM_BIB_UPDATE"):
        PAGE.write_text(page, "utf-8", newline="\n")
    assert PAGE.read_text("utf-8") == page
