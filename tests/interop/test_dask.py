"""A Dask cluster on this machine reads lists, and loses a worker half-way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest

from interop.programs import need_module
from medvlm_bib import cluster
from medvlm_bib.cli import run
from medvlm_bib.cluster import dask_workers
from medvlm_bib.pipeline import Bibliography, BuildOptions, build
from medvlm_bib.sources import find_home_list
from medvlm_bib.workers import Workers

pytestmark = [pytest.mark.interop, pytest.mark.filterwarnings("ignore")]  # other people's warnings

NOBODY = "tcp://127.0.0.1:9"


@pytest.fixture(scope="module")
def two_workers() -> Iterator[Any]:
    distributed = need_module("distributed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as made:
        yield made


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """So many lists that they are still being given out when the first results have come back."""
    folder = tmp_path_factory.mktemp("lists")
    home = Path(find_home_list()).read_text(encoding="utf-8")
    for number in range(150):
        (folder / f"{number:03d}.md").write_text(home.replace(".**", f", Part {number}.**"), encoding="utf-8")
    return folder


class _Killing(Executor):
    """An executor that kills a worker while it is given its work, and counts what it was given."""

    def __init__(self, executor: Executor, victim: int) -> None:
        self.executor = executor
        self.victim = victim
        self.given = 0

    def submit(self, function: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.given += 1
        if self.given == 16:
            os.kill(self.victim, signal.SIGKILL)
        return self.executor.submit(function, *args, **kwargs)


@pytest.fixture(scope="module")
def alone(folder: Path) -> Bibliography:
    return build([str(folder)], BuildOptions())


def test_a_cluster_that_loses_a_worker_gives_what_one_process_gives(
    two_workers: Any, folder: Path, alone: Bibliography
) -> None:
    with dask_workers(two_workers.scheduler_address) as workers:
        victim = next(iter(two_workers.workers.values())).pid
        executor = _Killing(workers.executor, victim)
        together = build([str(folder)], BuildOptions(), Workers(executor, workers.chunks))
    assert executor.given > 25
    assert together == alone


def test_the_command_gives_the_same_bytes_from_a_cluster(two_workers: Any, folder: Path) -> None:
    told = []
    some = sorted(map(str, folder.iterdir()))[:30]
    for options in ([], ["--dask", two_workers.scheduler_address]):
        command = [sys.executable, "-m", "medvlm_bib", "export", *some, "-f", "bibtex", *options]
        done = subprocess.run(command, capture_output=True, check=True)
        told.append((done.stdout, done.stderr))
    assert told[0] == told[1]


def test_a_cluster_that_does_not_answer_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    need_module("distributed")
    monkeypatch.setattr(cluster, "_PATIENCE", 1)
    for address in (NOBODY, "nonsense://x", "no address"):
        assert run(["export", "--dask", address, "-f", "ris"]) == 1
        told = capsys.readouterr().err
        assert told.startswith(f"Error: no Dask scheduler answers at {address}")
        assert told.count("\n") == 1


def test_a_cluster_without_workers_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    distributed = need_module("distributed")
    monkeypatch.setattr(cluster, "_PATIENCE", 1)
    with distributed.LocalCluster(n_workers=0, dashboard_address=None) as empty:
        assert run(["export", "--dask", empty.scheduler_address, "-f", "ris"]) == 1
    told = capsys.readouterr().err
    assert "has no worker that answers" in told
    assert told.count("\n") == 1


def test_workers_with_another_version_are_told(
    two_workers: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cluster, "__version__", "9.9")
    assert run(["export", "--dask", two_workers.scheduler_address, "-f", "ris"]) == 1
    assert "another medvlm-bib (0." in capsys.readouterr().err
