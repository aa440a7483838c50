from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import Any

import pytest
from worker_tasks import die_always, die_once, length, refuse_by_name, refuse_long

import medvlm_bib
from medvlm_bib import errors
from medvlm_bib.cli import run
from medvlm_bib.errors import InputError, MedvlmBibError, UnknownNameError, WorkerError
from medvlm_bib.local_processes import LocalProcesses
from medvlm_bib.pipeline import read_source
from medvlm_bib.sources import SourceText, find_home_list
from medvlm_bib.workers import Workers, in_order

HOME = Path(find_home_list()).read_text(encoding="utf-8")
GOLDEN = sorted((Path(__file__).parent / "golden").rglob("*.md"))
# A shell lets what it runs in the background ignore Ctrl-C, and that is inherited.
COMMAND = [
    sys.executable,
    "-c",
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "from medvlm_bib.__main__ import main; main()",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lists enough for several chunks."""
    for number, section in enumerate(HOME.split("\n# ")[1:] * 4):
        (tmp_path / f"{number:02d}.md").write_text(f"# {section}", encoding="utf-8")
    return tmp_path


def test_reading_a_list_depends_on_nothing_but_the_list() -> None:
    """Not on what the process has read before: that would make results depend on who got which list."""
    sources = [SourceText(file.name, file.read_text(encoding="utf-8"), "list") for file in GOLDEN]
    sources.append(SourceText("README.md", HOME, "list"))
    here = [read_source(source) for source in sources]
    with ProcessPoolExecutor(1, get_context("spawn")) as one:
        there = list(one.map(read_source, reversed(sources)))
        alone = one.submit(read_source, sources[-1]).result()
    assert there[::-1] == here
    assert alone == here[-1]


def test_what_travels_can_be_pickled() -> None:
    references, problems = read_source(SourceText("README.md", HOME, "list"))
    assert references
    assert problems
    for thing in (references, problems, read_source):
        assert pickle.loads(pickle.dumps(thing)) == thing  # noqa: S301 - our own
    for name in errors.__all__:
        error = getattr(errors, name)
        made: MedvlmBibError = error("format", "x", ["ris"]) if error is UnknownNameError else error("no list")
        assert str(pickle.loads(pickle.dumps(made))) == str(made)  # noqa: S301


@pytest.mark.parametrize("output", ["jsonl", "bibtex"])
def test_jobs_change_nothing_in_the_output_and_the_account(folder: Path, output: str) -> None:
    told = []
    for jobs in ("1", "2"):
        out, report = folder / f"{jobs}.out", folder / f"{jobs}.json"
        files = ["-o", str(out), "--report", str(report)]
        assert run(["export", str(folder), "-q", "-f", output, "--jobs", jobs, *files]) == 0
        told.append((out.read_bytes(), report.read_bytes()))
    assert told[0] == told[1]
    assert not active_children()


@pytest.mark.parametrize("command", ["check", "stats", "table"])
def test_jobs_change_nothing_of_what_is_printed(
    command: str, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    told = [(run([command, str(folder), "--jobs", jobs]), capfdbinary.readouterr()) for jobs in ("1", "2")]
    assert told[0] == told[1]
    assert len(told[0][1].out) > 1000


def test_a_list_that_cannot_be_read_is_one_line_as_without_jobs(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "05.md").write_bytes(b"# Papers\n\xe9t\xe9\n")
    told = [(run(["export", str(folder), "-f", "ris", "--jobs", jobs]), capsys.readouterr()) for jobs in ("1", "2")]
    assert told[0] == told[1]
    assert told[0][0] == 2
    assert "05.md:2 is not UTF-8" in told[0][1].err


class _Counting(ThreadPoolExecutor):
    """Threads, and how many chunks were out at most."""

    def __init__(self) -> None:
        super().__init__(2)
        self.submitted = self.out = self.most = 0

    def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:
        self.submitted += 1
        self.out += 1
        self.most = max(self.most, self.out)
        future = super().submit(*args, **kwargs)
        taken, result = self, future.result

        def counted(timeout: float | None = None) -> Any:
            taken.out -= 1
            return result(timeout)

        future.result = counted  # type: ignore[method-assign]
        return future


def test_small_items_travel_together_and_few_are_on_the_way() -> None:
    items = [f"{number}" for number in range(50_000)]
    with _Counting() as executor:
        done = list(in_order(length, iter(items), Workers(executor, chunks=4), len))
    assert done == [(item, len(item)) for item in items]
    assert executor.submitted < 500
    assert executor.most <= 4


def test_items_are_taken_when_there_is_room_for_them() -> None:
    taken = 0

    def items() -> Iterator[str]:
        nonlocal taken
        for _ in range(100):
            taken += 1
            yield "x" * 200_000

    with ThreadPoolExecutor(1) as executor:
        results = in_order(length, items(), Workers(executor, chunks=3), len)
        next(results)
        assert taken <= 4


@pytest.mark.parametrize("fails_in", ["the items", "the work"])
def test_a_failure_comes_after_the_results_of_what_stands_before_it(fails_in: str) -> None:
    def items() -> Iterator[str]:
        yield from ["a" * 90_000] * 10
        if fails_in == "the items":
            raise InputError("list.md is empty")
        yield "b" * 100_001
        yield "a"

    done = []
    with ThreadPoolExecutor(2) as executor, pytest.raises(InputError, match=r"is empty|is too long"):  # noqa: PT012
        for _, result in in_order(refuse_long, items(), Workers(executor), len):
            done.append(result)
    assert done == [90_000] * 10


def test_a_failure_in_a_worker_is_the_failure_here() -> None:
    with LocalProcesses(1) as pool, pytest.raises(UnknownNameError, match=r"unknown format 'xxx'.*bibtex, ris"):
        list(in_order(refuse_by_name, ["x" * 200_000] * 2, Workers(pool), len))


def test_the_work_of_a_killed_worker_is_done_again(tmp_path: Path) -> None:
    items = [f"{'!' if number == 20 else 'x'}{number}" * 20_000 for number in range(40)]
    with LocalProcesses(2) as pool:
        done = list(in_order(partial(die_once, str(tmp_path / "mark")), items, Workers(pool), len))
    assert done == [(item, len(item)) for item in items]
    assert (tmp_path / "mark").exists()


def test_work_that_kills_its_workers_is_given_up_with_one_line() -> None:
    with LocalProcesses(2) as pool, pytest.raises(WorkerError, match=r"was killed .*fewer --jobs"):
        list(in_order(die_always, ["x" * 200_000, "!" * 200_000], Workers(pool), len))
    assert not active_children()


class _Broken(Executor):
    def submit(self, *_: Any, **__: Any) -> Future[Any]:
        raise BrokenExecutor


def test_an_executor_of_somebody_else_that_breaks_is_one_line() -> None:
    with pytest.raises(WorkerError, match="was killed"):
        list(in_order(length, ["x" * 200_000] * 2, Workers(_Broken()), len))


def test_any_executor_reads_the_same(folder: Path) -> None:
    with ThreadPoolExecutor(3) as executor:
        assert medvlm_bib.read(str(folder), executor=executor) == medvlm_bib.read(str(folder))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_signal_leaves_one_line_and_no_process(number: signal.Signals, tmp_path: Path) -> None:
    for place in range(40):
        (tmp_path / f"{place}.md").write_text(HOME, encoding="utf-8")
    words = [*COMMAND, "export", str(tmp_path), "-f", "ris", "-q", "--jobs", "2"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    while len(_group(process.pid)) < 3 and process.poll() is None:
        time.sleep(0.02)
    if number is signal.SIGINT:
        os.killpg(process.pid, number)  # as a terminal does
    else:
        process.send_signal(number)
    _, told = process.communicate(timeout=10)
    assert process.returncode == {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGKILL: -9}[number]
    if number is not signal.SIGKILL:
        assert len(told.strip().splitlines()) == 1, told
    deadline = time.monotonic() + 5
    while _group(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _group(process.pid)


def _group(leader: int) -> list[str]:
    """Return the living processes of a group, by the kernel's own account."""
    living = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, group = place.read_text().rpartition(")")[2].split()[:3]
            if group == str(leader) and state != "Z":
                living.append(place.parent.name)
    return living


def test_dask_without_its_package_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert run(["export", "--dask", "tcp://127.0.0.1:8786", "-f", "ris"]) == 2
    assert capsys.readouterr().err == "Error: --dask needs the package distributed: pip install 'medvlm-bib[dask]'\n"
    assert run(["export", "--dask", "tcp://127.0.0.1:8786", "--jobs", "2", "-f", "ris"]) == 2
    assert "give one of the two" in capsys.readouterr().err
