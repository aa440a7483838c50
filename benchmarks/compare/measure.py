"""One run of a pipeline of programs: how long it took, how much memory it needed, what came out."""

from __future__ import annotations

import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from benchmarks.compare.programs import ROOT, Command

__all__ = ["LONGEST", "ROUNDS", "Run", "RunError", "in_turn", "median", "run"]

LONGEST = 120.0  # seconds: what takes longer is stopped, and said to
ROUNDS = 5
_FEWER = ((10.0, 1), (4.0, 3))  # a run of so many seconds -> rounds


class RunError(Exception):
    """A program failed, took too long, or wrote another number of records."""


class Run(NamedTuple):
    """One run, or the medians of some: seconds on the wall, of processor time, peak megabytes; and of how many runs."""

    seconds: float
    processor: float
    megabytes: float
    runs: int = 1


def environment() -> dict[str, str]:
    """Return the environment of every measured program: this checkout, compiled modules kept."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT)}


def run(command: Command, folder: Path, target: str = "", expected: int = 0, longest: float = LONGEST) -> Run:
    """Run once; with a ``target`` format, the output must hold the expected number of records."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        processes = _start(command, folder, out, errors)
        alarm = threading.Timer(longest, _kill, (processes,))
        alarm.start()
        usages = [_wait(process) for process in processes]
        alarm.cancel()
        seconds = time.perf_counter() - start
        if any(process.returncode == -signal.SIGKILL for process in processes):
            raise RunError(f"took more than {longest:.0f} s" if seconds > longest else "was killed")
        if any(process.returncode for process in processes):
            errors.seek(0)
            raise RunError(_message(errors.read().decode(errors="replace")))
        if target:
            _check(out, target, expected)
    processor = sum(usage.ru_utime + usage.ru_stime for usage in usages)
    return Run(seconds, processor, max(usage.ru_maxrss for usage in usages) / 1024)


def _message(errors: str) -> str:
    """Return the line that names the error: not one of the source, which tracebacks indent (Python 3.13 shows more)."""
    return next((line for line in errors.splitlines() if "Error" in line and not line[0].isspace()), "failed")[:120]


def _wait(process: subprocess.Popen[bytes]) -> resource.struct_rusage:
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage


def _kill(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.kill()


def _start(command: Command, folder: Path, out: BinaryIO, errors: BinaryIO) -> list[subprocess.Popen[bytes]]:
    processes: list[subprocess.Popen[bytes]] = []
    for place, words in enumerate(command):
        before = processes[-1].stdout if processes else subprocess.DEVNULL
        after = out if place == len(command) - 1 else subprocess.PIPE
        made = subprocess.Popen(words, stdin=before, stdout=after, stderr=errors, cwd=folder, env=environment())
        if processes and processes[-1].stdout:
            processes[-1].stdout.close()
        processes.append(made)
    return processes


def _check(out: BinaryIO, target: str, expected: int) -> None:
    """Count in a process of its own: a child's peak memory is at least what its parent holds."""
    out.seek(0)
    counting = [sys.executable, "-m", "benchmarks.compare.samples", "--count", target]
    done = subprocess.run(counting, stdin=out, capture_output=True, cwd=ROOT, env=environment(), check=False)
    found = int(done.stdout or -1)
    if found != expected:
        raise RunError(f"wrote {found if found >= 0 else 'no readable'} of {expected} records")


def median(runs: Sequence[Run]) -> Run:
    """Return the medians of some runs."""
    seconds, processor, megabytes = (statistics.median(run[part] for run in runs) for part in range(3))
    return Run(seconds, processor, megabytes, len(runs))


def in_turn(
    commands: Mapping[str, tuple[Command, Path]],
    target: str = "",
    expected: int = 0,
    rounds: int = ROUNDS,
    longest: float = LONGEST,
) -> dict[str, Run | RunError]:
    """Run each in turn, round after round, so that a busy moment meets all; return the medians by name.

    What takes long is run three times or once. Records are counted in the first run of each.
    """
    runs: dict[str, list[Run]] = {}
    failures: dict[str, RunError] = {}
    for number in range(rounds):
        for name, (command, folder) in commands.items():
            first = runs.get(name, [None])[0]
            if name in failures or (first and number >= _rounds_for(first.seconds)):
                continue
            try:
                done = run(command, folder, target if number == 0 else "", expected, longest)
                runs.setdefault(name, []).append(done)
            except RunError as failure:
                failures[name] = failure
    return {name: failures[name] if name in failures else median(runs[name]) for name in commands}


def _rounds_for(seconds: float) -> int:
    return next((rounds for limit, rounds in _FEWER if seconds > limit), ROUNDS)
