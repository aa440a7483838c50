"""Whatever ends a run, its target holds the old text or the new one, and one line says why: real processes."""

from __future__ import annotations

import os
import resource
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, "-m", "medvlm_bib"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
OLD = b"@article{old,\n  title = {What stood here before},\n}\n"
# Writes the two texts in turn, for as long as it may, and says when it begins.
WRITER = """
import sys
from pathlib import Path
from medvlm_bib.cli.stopping import stoppable
from medvlm_bib.output import write_file
texts = [Path(name).read_bytes() for name in sys.argv[2:]]
with stoppable():
    print("begun", flush=True)
    while True:
        for text in texts:
            write_file(sys.argv[1], (text[i:i + 5000] for i in range(0, len(text), 5000)))
"""


def _run(*words: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *words], env=ENVIRONMENT, capture_output=True, check=False, **more)  # type: ignore[call-overload,no-any-return]


def _lines(text: bytes) -> list[str]:
    return text.decode().strip().splitlines()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_at_any_moment_leaves_one_whole_file_and_nothing_else(number: signal.Signals, tmp_path: Path) -> None:
    random = Random(number)  # noqa: S311 - no secret
    texts = {}
    for name, piece in (("old", b"old " * 20_000), ("new", b"newer " * 40_000)):
        (tmp_path / name).write_bytes(piece)
        texts[piece] = name
    folder = tmp_path / "target"
    folder.mkdir()
    target = folder / "refs.bib"
    for _ in range(8):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(target), str(tmp_path / "old"), str(tmp_path / "new")],
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.02 + random.random() * 0.06)
        process.send_signal(number)
        process.communicate(timeout=20)
        assert process.returncode != 0
        assert target.read_bytes() in texts
        if number is signal.SIGKILL:  # which leaves something only between two calls of the system
            for path in folder.glob(".medvlm-bib.*"):
                path.unlink()
        assert [path.name for path in folder.iterdir()] == ["refs.bib"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_the_command_in_one_line(number: signal.Signals, tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    target.write_bytes(OLD)
    source = tmp_path / "list.md"
    os.mkfifo(source)
    process = subprocess.Popen(
        [*COMMAND, "export", str(source), "-o", str(target)], env=ENVIRONMENT, stderr=subprocess.PIPE
    )
    with source.open("wb"):  # waits until the program comes to its list
        time.sleep(0.2)  # until it waits: a signal in the instant before a read lets that read begin
        process.send_signal(number)
        _, told = process.communicate(timeout=20)
    assert process.returncode == 128 + number
    how = "interrupted" if number is signal.SIGINT else f"ended by {number.name}"
    assert _lines(told) == [f"{how}: no file is left half-written"]
    assert target.read_bytes() == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == ["list.md", "refs.bib"]


def _catches(process: int, number: int) -> bool:
    """Return whether the command has come to where it handles this signal (Linux)."""
    status = Path(f"/proc/{process}/status").read_text().splitlines()
    caught = next(int(line.split()[1], 16) for line in status if line.startswith("SigCgt"))
    return bool(caught & 1 << (number - 1))


def test_a_hangup_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    words = ["nohup", *COMMAND, "export", "-q", "-", "-o", str(target)]
    process = subprocess.Popen(
        words, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 20
    while not _catches(process.pid, signal.SIGTERM):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    process.send_signal(signal.SIGHUP)
    process.communicate((ROOT / "refs" / "awesome-medical-vlm.md").read_bytes(), timeout=20)
    assert process.returncode == 0
    assert target.read_bytes().count(b"\n@") == 89


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    target.write_bytes(OLD)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))  # the home list's export takes more

    result = _run("export", "-q", "-o", str(target), preexec_fn=limit)
    assert (result.returncode, result.stdout) == (2, b"")
    assert _lines(result.stderr) == [f"Error: {target} cannot be written: File too large"]
    assert target.read_bytes() == OLD
    assert [path.name for path in tmp_path.iterdir()] == ["refs.bib"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_device_is_told_in_one_line() -> None:
    result = _run("export", "-q", "-f", "bibtex", "-o", "/dev/full")
    assert (result.returncode, _lines(result.stderr)) == (
        2,
        ["Error: /dev/full cannot be written: No space left on device"],
    )
    with Path("/dev/full").open("wb") as full:
        silent = subprocess.run(
            [*COMMAND, "export", "-f", "bibtex"], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=full, check=False
        )
    assert silent.returncode == 2
    assert silent.stdout.count(b"\n@") == 89


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_report_that_cannot_be_written_keeps_the_export_from_its_place(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    full = "Error: /dev/full cannot be written: No space left on device"
    for words in (["-o", str(target)], ["--merge", str(target)]):
        target.write_bytes(OLD)
        result = _run("export", "-q", "--report", "/dev/full", *words)
        assert (result.returncode, _lines(result.stderr)[-1]) == (2, f"{full}; {target} is not written")
        assert target.read_bytes() == OLD
    result = _run("export", "-q", "--report", "/dev/full", "-f", "jsonl")
    assert (result.returncode, _lines(result.stderr)) == (2, [f"{full}; the references were written"])
    assert result.stdout.count(b"\n") == 90


@pytest.mark.parametrize("command", [["export", "-f", "bibtex"], ["stats", "--json"], ["check"], ["--help"]])
def test_a_reader_that_goes_away_is_no_error(command: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    result = subprocess.run([*COMMAND, *command], env=ENVIRONMENT, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert b"Traceback" not in result.stderr
    assert len(_lines(result.stderr)) <= 1


def test_the_standard_output_may_be_named_as_a_file() -> None:
    whole = (ROOT / "refs" / "awesome-medical-vlm.bib").read_bytes()
    assert _run("export", "-q", "-f", "bibtex", "-o", "/dev/stdout").stdout == whole
    head = subprocess.Popen(["head", "-c", "10"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    result = subprocess.run(
        [*COMMAND, "export", "-q", "-f", "jsonl", "-o", "/dev/stdout"],
        env=ENVIRONMENT,
        stdout=head.stdin,
        stderr=subprocess.PIPE,
        check=False,
    )
    head.communicate()
    assert (result.returncode, result.stderr) in {(141, b""), (0, b"")}


def test_what_cannot_be_written_is_told_before_anything_is(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    for words, named in (
        (["export", "-o", str(target), "--report", str(tmp_path / "no" / "report.json")], "no/report.json"),
        (["export", "-o", str(target), "--report", str(tmp_path)], tmp_path.name),
        (["export", "--report", "/proc/nothing/x", "-o", str(target)], "/proc/nothing/x"),
        (["stats", "--plot", str(tmp_path / "no" / "papers.svg")], "no/papers.svg"),
        (["complete", "--offline", "--lock", str(tmp_path / "no" / "lock.json")], "no/lock.json"),
        (["complete", "--offline", "--dry-run", "--report", str(tmp_path / "no" / "report.json")], "no/report.json"),
        (["table", "-o", str(tmp_path / "no" / "table.tex")], "no/table.tex"),
    ):
        result = _run(*words)
        assert (result.returncode, result.stdout) == (2, b""), words
        assert len(_lines(result.stderr)) == 1
        assert named in result.stderr.decode()
        assert list(tmp_path.iterdir()) == []


def test_a_persons_bib_that_changes_meanwhile_stays_theirs(tmp_path: Path) -> None:
    mine = tmp_path / "mine.bib"
    mine.write_bytes(OLD)
    source = tmp_path / "list.md"
    os.mkfifo(source)
    process = subprocess.Popen(
        [*COMMAND, "export", str(source), "--merge", str(mine), "-q"], env=ENVIRONMENT, stderr=subprocess.PIPE
    )
    with source.open("wb") as pipe:  # waits until the program has read the file and comes to the list
        edited = OLD + b"@book{mine,\n  title = {Added by hand while the program ran},\n}\n"
        mine.write_bytes(edited)
        pipe.write((ROOT / "refs" / "awesome-medical-vlm.md").read_bytes())
    _, told = process.communicate(timeout=30)
    assert process.returncode == 2
    assert _lines(told) == [
        f"Error: {mine} cannot be written: somebody changed it meanwhile; their version stays: run this again"
    ]
    assert mine.read_bytes() == edited
    assert sorted(path.name for path in tmp_path.iterdir()) == ["list.md", "mine.bib"]


def test_a_read_only_file_or_folder_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    target.write_bytes(OLD)
    target.chmod(stat.S_IRUSR)
    if os.geteuid() == 0 and not _make_immutable(target):
        pytest.skip("root may write anything here")
    try:
        result = _run("export", "-q", "-o", str(target))
    finally:
        if os.geteuid() == 0:
            subprocess.run(["chattr", "-i", str(target)], check=True)
    assert result.returncode == 2
    assert _lines(result.stderr) == [f"Error: {target} cannot be written: it is read-only"]
    assert target.read_bytes() == OLD
    assert [path.name for path in tmp_path.iterdir()] == ["refs.bib"]


def _make_immutable(path: Path) -> bool:
    try:
        return subprocess.run(["chattr", "+i", str(path)], capture_output=True, check=False).returncode == 0
    except OSError:
        return False
