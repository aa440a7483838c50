"""The benchmarks themselves: that they measure what they say."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.compare import samples
from benchmarks.compare.guard import RATIOS
from benchmarks.compare.layouts import mixed_list
from benchmarks.compare.measure import Run, RunError, _message, in_turn
from benchmarks.compare.programs import OURS, ROOT
from benchmarks.compare.rows import Aim, Row, aims_of, hopeless
from benchmarks.compare.store import Store
from benchmarks.compare.table import growth_lines, row_table
from medvlm_bib.citekeys import assign_keys
from medvlm_bib.dedupe import merge_duplicates
from medvlm_bib.pipeline import read_text
from medvlm_bib.writers import WRITERS, WriteOptions


def test_no_two_records_of_a_sample_are_one_work() -> None:
    records = list(samples.sample(1000))
    assert merge_duplicates(records, []) == records
    keyless = [record.replace(citation_key="") for record in records]
    assert len({record.citation_key for record in assign_keys(keyless, problems=[])}) == 1000


def test_every_entry_of_the_mixed_list_is_read() -> None:
    page = "".join(mixed_list(samples.sample(2000)))
    read = read_text(page).references
    assert len(read) == 2000
    assert sum(bool(reference.authors) for reference in read) > 1700  # one layout in eight prints none


@pytest.mark.parametrize("name", ["bibtex", "csl-json", "ris"])
def test_records_are_counted_by_the_marks_that_begin_them(name: str) -> None:
    text = "".join(WRITERS[name].load()(samples.sample(90), WriteOptions(), []))
    assert samples.count_records(name, text) == 90


def test_a_run_that_writes_too_little_or_fails_has_no_time() -> None:
    cases = {
        "one record": "print('@misc{a,')",
        "a failure": "raise ValueError('no such thing')",
        "two": "print('@misc{a,\\n}\\n@misc{b,')",
    }
    commands = {name: ([[sys.executable, "-c", words]], ROOT) for name, words in cases.items()}
    found = in_turn(commands, "bibtex", 2, rounds=2)
    assert str(found["one record"]) == "wrote 1 of 2 records"
    assert str(found["a failure"]) == "ValueError: no such thing"
    assert isinstance(found["two"], Run)
    assert found["two"].runs == 2


def test_a_row_says_of_whom_it_is_how_much_and_whether_that_is_enough() -> None:
    results: dict[str, Run | RunError] = {
        OURS: Run(1.0, 1.0, 30, 5),
        "pandoc": Run(4.0, 4.0, 300, 5),
        "citation-js": Run(1.6, 2.0, 200, 5),
        "bibutils": RunError("took more than 120 s"),
    }
    row = Row("RIS to BibTeX", 10_000, results)
    row.aims = list(aims_of(row, (("the fastest peer", 0.5), ("pandoc", 0.5))))
    line = list(row_table([row]))[-1]
    assert "0.62 of the fastest peer's (citation-js) (aim 0.50, **missed**, by processor time 0.50)" in line
    assert "0.25 of pandoc's (aim 0.50, by processor time 0.25)" in line
    assert "bibutils: took more than 120 s" in line
    assert row.is_conversion


def test_a_run_is_taken_up_where_it_ended(tmp_path: Path) -> None:
    results: dict[str, Run | RunError] = {OURS: Run(1.0, 0.9, 30, 5), "pandoc": RunError("was killed")}
    row = Row("x to y", 10_000, results, aims=[Aim("pandoc's", 0.5, 1.0, 0.4)])
    Store(tmp_path / "rows.jsonl").add(row)
    again = Store(tmp_path / "rows.jsonl")
    assert list(row_table(again.rows)) == list(row_table([row]))
    assert again.find("x to y", 10_000) is again.rows[0]
    assert again.find("x to y", 100_000) is None


def test_a_peer_that_would_take_too_long_is_left_out() -> None:
    results: dict[str, Run | RunError] = {
        OURS: Run(20, 20, 30, 5),
        "pandoc": Run(30, 9, 3, 1),
        "bibutils": Run(9, 13, 3, 1),
    }
    left_out = hopeless(Row("x to y", 10_000, results), 100_000, longest=120)
    assert {name: str(why) for name, why in left_out.items()} == {
        "bibutils": "not run: 13 s of processor time for 10,000"
    }


def test_growth_is_that_of_a_record_without_the_start() -> None:
    small, large = (Row("x to y", n, {OURS: Run(t, t, 30, 5)}) for n, t in ((10_000, 1.1), (100_000, 12.1)))
    assert list(growth_lines([small, large], 0.1))[-1] == "| x to y | 10,000: 100.0, 100,000: 120.0 | 1.20 **missed** |"


def test_what_misses_its_aim_by_little_is_shown_to_miss_it() -> None:
    assert str(Aim("pandoc's", 0.503, 0.5)) == "0.503 of pandoc's (aim 0.50, **missed**)"
    assert str(Aim("pandoc's", 0.497, 0.5)) == "0.50 of pandoc's (aim 0.50)"


def test_the_error_of_a_program_is_not_the_line_of_its_source() -> None:
    trace = "Traceback (most recent call last):\n    raise ValueError('no')\n\nValueError: no\n"
    assert _message(trace) == "ValueError: no"


def test_the_committed_ratios_are_there() -> None:
    assert RATIOS.exists()
