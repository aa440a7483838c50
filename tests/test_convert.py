"""One format into another, record by record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from hard_references import HARD

from medvlm_bib.cli import run
from medvlm_bib.conversion import Conversion
from medvlm_bib.errors import InputError
from medvlm_bib.problems import Problem
from medvlm_bib.readers import READERS
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


@pytest.mark.parametrize("size", [50, 5000])
@pytest.mark.parametrize("name", ["bibtex", "csl-json", "ris"])
def test_a_text_in_pieces_is_the_same_text(name: str, size: int) -> None:
    text = "prose\n" * (name == "bibtex") + "".join(WRITERS[name].load()(HARD, WriteOptions(), []))
    pieces = [text[start : start + size] for start in range(0, len(text), size)]
    module, _, function = READERS[name].target.partition(":")
    one_by_one = getattr(import_module(module), function.replace("read_", "iter_"))
    whole_problems: list[Problem] = []
    problems: list[Problem] = []
    assert list(one_by_one(pieces, "file", problems)) == list(one_by_one(text, "file", whole_problems))
    assert problems == whole_problems


def test_a_large_file_is_read_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("medvlm_bib.conversion._LARGE", 10)
    source = tmp_path / "refs.bib"
    source.write_bytes(b"\xef\xbb\xbf" + TWICE.replace("\n", "\r\n").encode())
    assert [(r.citation_key, r.source.line) for r in Conversion([str(source)])] == [("a", 1), ("a2", 2)]
    source.write_bytes(b"@misc{a, title = {caf\xe9}}")
    with pytest.raises(InputError, match=r"refs\.bib:1 is not UTF-8"):
        list(Conversion([str(source)]))


@pytest.mark.parametrize(
    ("name", "damage"), [("refs.json", '{"id": "broken", }'), ("refs.ris", "\xff"), ("refs.bib", "\xff")]
)
def test_an_error_in_the_middle_leaves_the_old_output_and_says_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, damage: str
) -> None:
    monkeypatch.setattr("medvlm_bib.conversion._LARGE", 10)
    source, target = tmp_path / name, tmp_path / "refs.jsonl"
    part = READERS.for_file(name)
    assert part is not None
    pieces = list(WRITERS[part.name].load()(HARD * 100, WriteOptions(), []))
    half = len(pieces) // 2
    text = "".join(pieces[:half]) + (",\n" if name == "refs.json" else "") + damage + "".join(pieces[half:])
    source.write_bytes(text.encode().replace(b"\xc3\xbf", b"\xff") if damage == "\xff" else text.encode())
    target.write_text("what stood here", "utf-8")
    assert run(["convert", "-q", str(source), "-o", str(target)]) == 2
    assert target.read_text("utf-8") == "what stood here"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([name, "refs.jsonl"])
    error = capsys.readouterr().err
    assert error.startswith(f"Error: {source}:")
    assert error.count("\n") == 1
