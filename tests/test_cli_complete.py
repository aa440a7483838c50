from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from metadata_services import Services, paper, play, work

from medvlm_bib.cli import run
from medvlm_bib.errors import InputError
from medvlm_bib.metadata.lockfile import read_lock, write_lock

BIB = """\
@inproceedings{medclip,
  title = {{MedCLIP}: Contrastive Learning from Unpaired Medical Images and Text},
  author = {Wang, Zifeng and Wu, Zhenbang and Agarwal, Dinesh and Sun, Jimeng},
  booktitle = {EMNLP},
  year = {2022},
  eprint = {2210.10163},
  archiveprefix = {arXiv}
}
@article{contrastive,
  title = {Contrastive Attention for Automatic Chest X-ray Report Generation},
  author = {Ma, Xuewei and Liu, Fenglin},
  year = {2021},
  eprint = {2210.10163},
  archiveprefix = {arXiv}
}
"""
MEDCLIP = "MedCLIP: Contrastive Learning from Unpaired Medical Images and Text"
AUTHORS = ("Zifeng Wang", "Zhenbang Wu", "Dinesh Agarwal", "Jimeng Sun")
DOI = "10.18653/v1/2022.emnlp-main.256"


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Services]:
    monkeypatch.setenv("MEDVLM_BIB_CACHE", str(tmp_path / "cache"))
    with play() as server:
        for name, url in server.environment().items():
            monkeypatch.setenv(name, url)
        server.headers = {"x-rate-limit-limit": "1000", "x-rate-limit-interval": "1s"}
        server.papers["2210.10163"] = paper("2210.10163", MEDCLIP, *AUTHORS, doi=DOI)
        server.works[DOI] = work(DOI, MEDCLIP, *AUTHORS, type="proceedings-article", page="3876-3887")
        yield server


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "refs.bib"
    path.write_text(BIB, "utf-8")
    return path


def test_complete_writes_the_lock_and_export_uses_it_without_any_network(
    services: Services, listed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["complete", str(listed), "--mailto", "keeper@example.org"]) == 0
    said = capsys.readouterr().err
    assert "2 answers (1 arxiv, 1 crossref), 1 refused" in said
    assert "example.org" not in said
    lock = json.loads(listed.with_name("refs.lock.json").read_text("utf-8"))
    assert [block["title"] for block in lock["references"]] == [
        "Contrastive Attention for Automatic Chest X-ray Report Generation",
        MEDCLIP,
    ]
    services.requests.clear()
    assert run(["export", str(listed), "-f", "csl-json"]) == 0
    medclip, contrastive = json.loads(capsys.readouterr().out)
    assert medclip["page"] == "3876-3887"
    assert medclip["custom"]["provenance"]["page"].startswith("crossref ")
    assert "page" not in contrastive
    assert services.count() == 0


def test_strict_makes_a_refused_answer_count(listed: Path, services: Services) -> None:
    del services
    assert run(["complete", str(listed), "--strict", "-q"]) == 1


def test_export_can_look_up_itself(listed: Path, services: Services, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", str(listed), "-f", "csl-json", "--complete"]) == 0
    assert services.count("crossref") == 1
    assert json.loads(capsys.readouterr().out)[0]["DOI"] == DOI
    assert listed.with_name("refs.lock.json").exists()


@pytest.mark.usefixtures("services")
def test_a_dry_run_shows_what_would_change_and_writes_nothing(listed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["complete", str(listed), "--dry-run", "-q"]) == 0
    said = capsys.readouterr().out
    assert f"{listed}:1: {MEDCLIP}" in said
    assert "3876-3887  [crossref " in said
    assert not listed.with_name("refs.lock.json").exists()


def test_a_library_completes_without_any_network(
    listed: Path, services: Services, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    library = tmp_path / "zotero.bib"
    library.write_text(BIB.replace("year = {2022},", "year = {2022}, pages = {3876--3887},"), "utf-8")
    assert run(["complete", str(listed), "--library", str(library), "--offline", "-q"]) == 0
    assert run(["export", str(listed), "-f", "csl-json", "-q"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["page"] == "3876-3887"
    assert services.count() == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [("{", "damaged lock file"), ("[]", "no medvlm-bib lock"), ('{"version": 99}', "newer version")],
)
def test_a_lock_that_cannot_be_read_is_an_error_and_stays(
    listed: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    lock = listed.with_name("refs.lock.json")
    lock.write_text(text, "utf-8")
    for command in (["complete", str(listed), "--offline"], ["export", str(listed), "-f", "ris"]):
        assert run(command) == 2
        assert said in capsys.readouterr().err
    assert lock.read_text("utf-8") == text


def test_wrong_use_names_the_choices(listed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["complete", str(listed), "--source", "scopus"]) == 2
    assert "choose from arxiv, crossref" in capsys.readouterr().err
    assert run(["export", str(listed), "-f", "ris", "--lock", "nowhere.json"]) == 2
    assert "nowhere.json" in capsys.readouterr().err


def test_a_plain_http_service_elsewhere_is_refused(
    listed: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MEDVLM_BIB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("MEDVLM_BIB_ARXIV_URL", "http://arxiv.example.org")
    assert run(["complete", str(listed)]) == 2
    assert "MEDVLM_BIB_ARXIV_URL" in capsys.readouterr().err


def test_a_lock_survives_being_written_and_read(listed: Path, services: Services) -> None:
    del services
    run(["complete", str(listed), "-q"])
    path = listed.with_name("refs.lock.json")
    before = path.read_bytes()
    write_lock(read_lock(str(path)), str(path))
    assert path.read_bytes() == before
    path.write_bytes(before[:-20])
    with pytest.raises(InputError, match="damaged"):
        write_lock(read_lock(str(path)), str(path))


_WRITER = """
import sys
from medvlm_bib.metadata.lockfile import read_lock, write_lock
first, second, target = sys.argv[1:]
locks = [read_lock(first), read_lock(second)]
print("ready", flush=True)
while True:
    for lock in locks:
        write_lock(lock, target)
"""


def test_a_kill_leaves_the_old_lock_or_the_new_one(listed: Path, services: Services, tmp_path: Path) -> None:
    del services
    run(["complete", str(listed), "-q"])
    first, second, target = listed.with_name("refs.lock.json"), tmp_path / "second.json", tmp_path / "target.json"
    second.write_text(first.read_text("utf-8").replace("3876-3887", "1-2"), "utf-8")
    whole = {first.read_bytes(), second.read_bytes()}
    for count in range(50):
        process = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(first), str(second), str(target)], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.0007 * count)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        assert not target.exists() or target.read_bytes() in whole
    assert target.exists()


def test_an_interrupt_keeps_what_was_learned_and_the_next_run_goes_on(
    listed: Path, services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    services.faults["crossref"] = [lambda _: time.sleep(20)]
    process = subprocess.Popen(
        [sys.executable, "-m", "medvlm_bib", "complete", str(listed)],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
    )
    while not services.count("crossref"):
        time.sleep(0.02)
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=15)
    assert process.returncode == 130
    assert b"interrupted: what was learned is kept" in said
    assert "2210.10163" in listed.with_name("refs.lock.json").read_text("utf-8")
    services.faults.clear()
    services.requests.clear()
    assert run(["complete", str(listed)]) == 0
    assert services.count("arxiv") == 0
    assert services.count("crossref") == 1
    assert "Traceback" not in capsys.readouterr().err


def test_what_lies_in_no_folder_needs_a_place_for_its_lock(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BIB.encode())))
    assert run(["complete", "-", "--from", "bibtex", "--offline"]) == 2
    assert "--lock FILE" in capsys.readouterr().err
