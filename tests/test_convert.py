"""One format into another, record by record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hard_references import HARD

from medvlm_bib.cli import run
from medvlm_bib.conversion import Conversion
from medvlm_bib.reference import Reference
from medvlm_bib.writers import WRITERS, WriteOptions

TWICE = "@article{a, title={MedCLIP}, year={2022}}\n@article{a2, title={MedCLIP}, year={2022}}\n"


def test_every_record_is_written_under_its_own_key_and_none_is_merged(tmp_path: Path) -> None:
    source, target = tmp_path / "refs.bib", tmp_path / "refs.json"
    source.write_text(TWICE, "utf-8")
    assert run(["convert", str(source), "-o", str(target)]) == 0
    assert [item["id"] for item in json.loads(target.read_text("utf-8"))] == ["a", "a2"]


def test_a_record_without_key_gets_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "refs.ris"
    source.write_text("TY  - JOUR\nAU  - Boecking, Benedikt\nTI  - Making the Most\nPY  - 2022\nER  - \n", "utf-8")
    assert run(["convert", str(source), "-f", "bibtex"]) == 0
    assert capsys.readouterr().out.startswith("@article{boecking2022making,")


def test_a_file_without_records_is_wrong_use_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "refs.bib", tmp_path / "refs.ris"
    source.write_text("nothing here", "utf-8")
    assert run(["convert", str(source), "-o", str(target)]) == 2
    assert "no references found" in capsys.readouterr().err
    assert not target.exists()


@pytest.mark.parametrize("name", ["bibtex", "csl-json", "ris", "jsonl"])
def test_records_pass_one_by_one(name: str, tmp_path: Path) -> None:
    source = tmp_path / f"refs{WRITERS[name].suffixes[0]}"
    source.write_text("".join(WRITERS[name].load()(HARD, WriteOptions(), [])), "utf-8")
    conversion = Conversion([str(source)])
    passing: Iterator[Reference] = iter(conversion)
    next(passing)
    assert conversion.count == 1
    assert len(list(passing)) == len(HARD) - 1
