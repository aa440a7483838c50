"""Damage files until something breaks: `make fuzz`, ten minutes over everything that reads a file.

    python tools/fuzz.py [--minutes 10] [--only NAME] [--seed NUMBER] [--again FILE]

Every target (tests/fuzz_targets.py) has its share of the time. A process of its own reads one mutant after the other,
so that a crash of the interpreter or a hang ends only that process. What fails is written into build/fuzz/, and
``--again FILE`` runs it once more with its traceback. On Python 3.12 and newer, mutants that reach new lines become
seeds themselves. The exit code is 1 when something failed.
"""

from __future__ import annotations

import argparse
import mmap
import os
import signal
import struct
import sys
import tempfile
import time
import traceback
from pathlib import Path
from random import Random
from types import CodeType
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from fuzz_mutations import mutate  # noqa: E402 - found through the line above
from fuzz_targets import Target, prepare, targets  # noqa: E402

from medvlm_bib.errors import MedvlmBibError  # noqa: E402

FOUND = ROOT / "build" / "fuzz"
SLOW = 2.0  # seconds of processor time for one input of at most 20 kB
HANG = 20.0  # seconds until the process that reads it is ended
_SHARES = {"list": 4, "check": 2, "bibtex": 2, "merge": 2}  # of the time; the others have one
_FRAMES = 12  # of a traceback that are shown
_MOST_FOUND = 20  # different faults of one target that are kept


class NewLines:
    """Whether the last input reached code that none before it did (Python 3.12's monitoring; never, before)."""

    def __init__(self) -> None:
        self.seen = 0
        self._before = 0
        self._enough: object = None
        monitoring: Any = getattr(sys, "monitoring", None)
        if monitoring is not None:
            self._enough = monitoring.DISABLE  # every line is told once
            monitoring.use_tool_id(monitoring.COVERAGE_ID, "fuzz")
            monitoring.register_callback(monitoring.COVERAGE_ID, monitoring.events.LINE, self._line)
            monitoring.set_events(monitoring.COVERAGE_ID, monitoring.events.LINE)

    def _line(self, code: CodeType, line: int) -> object:
        del line
        self.seen += "medvlm_bib" in code.co_filename
        return self._enough

    def reached(self) -> bool:
        """Return whether there were any since the last call."""
        before, self._before = self._before, self.seen
        return self.seen > before


class Shared:
    """Two numbers that the parent reads while the child runs: inputs begun, and when the last one was."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 4096)

    def begin(self, count: int) -> None:
        """Note that an input is read now, and how many there were with it."""
        self._memory[:16] = struct.pack("<qd", count, time.monotonic())

    def read(self) -> tuple[int, float]:
        """Return how many inputs were begun, and when the last one was."""
        count, since = struct.unpack("<qd", self._memory[:16])
        return int(count), float(since)


def target_in(folder: str, name: str) -> Target:
    """Return the target of this name, to be run in this empty folder."""
    return next(target for target in targets(prepare(Path(folder))) if target.name == name)


def fault_of(target: Target, data: bytes) -> tuple[str, str]:
    """Return what is wrong when the target reads these bytes, as a short name and a text; two empty ones if nothing."""
    start = time.process_time()
    try:
        target.run(data)
    except MedvlmBibError:
        pass
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if str(ROOT / "medvlm_bib") in frame.filename] or frames
        where = f"{Path(ours[-1].filename).stem}.{ours[-1].name}"
        return f"{type(error).__name__} in {where}", traceback.format_exc(limit=-_FRAMES)
    took = time.process_time() - start
    return (f"{took:.1f} s", "") if took > SLOW else ("", "")


def keep(target: Target, fault: str, data: bytes) -> Path:
    """Write a failing input down; return where."""
    FOUND.mkdir(parents=True, exist_ok=True)
    name = "".join(c if c.isalnum() else "-" for c in fault)
    path = FOUND / f"{target.name}--{name}"
    if not path.exists() or path.stat().st_size > len(data):
        path.write_bytes(data)
    return path


def fuzz(target: Target, seed: int, until: float, shared: Shared, current: Path) -> None:
    """Read mutants until the time is up; each fault is printed once."""
    random = Random(seed)  # noqa: S311 - no secret
    seeds = list(target.seeds)
    new = NewLines()
    told: set[str] = set()
    count = shared.read()[0]
    for data in seeds:
        fault_of(target, data)  # what is slow the first time: imports, tables
    while time.monotonic() < until:
        data = mutate(random.choice(seeds), random, target.seeds)
        current.write_bytes(data)
        count += 1
        shared.begin(count)
        fault, text = fault_of(target, data)
        if fault.endswith(" s"):  # the machine was busy, or it is slow indeed
            fault, text = fault_of(target, data)
            told |= {fault} if "slow" in told else set()
        kind = "slow" if fault.endswith(" s") else fault
        if fault and kind not in told and len(told) < _MOST_FOUND:
            told.add(kind)
            print(f"  {target.name}: {fault}: {keep(target, kind, data).relative_to(ROOT)}\n{text}", flush=True)
        elif not fault and new.reached():
            seeds.append(data)
    print(f"  {target.name}: {count} inputs, {len(seeds) - len(target.seeds)} of them new seeds", flush=True)


def watch(target: Target, seed: int, seconds: float) -> tuple[int, int]:
    """Fuzz in a child process, and begin again after a crash or a hang; return inputs read and faults found."""
    shared, until, faults = Shared(), time.monotonic() + seconds, 0
    while time.monotonic() < until - 1:
        with tempfile.TemporaryDirectory() as folder:
            current = Path(folder) / "current"
            shared.begin(shared.read()[0])
            before = set(FOUND.glob("*"))
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    fuzz(target_in(folder, target.name), seed, until, shared, current)
                    code = 0
                finally:
                    sys.stdout.flush()
                    os._exit(code)
            status = _wait(child, shared)
            if status != 0:
                ended = "hang" if status is None else f"ended with {status}"
                print(f"  {target.name}: {ended}: {keep(target, ended, current.read_bytes())}", flush=True)
            faults += len(set(FOUND.glob("*")) - before)
        seed += 1
    return shared.read()[0], faults


def _wait(child: int, shared: Shared) -> int | None:
    """Return the child's exit status; end it, and return None, when one input takes too long."""
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status
        if time.monotonic() - shared.read()[1] > HANG:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return None
        time.sleep(0.1)


def again(file: Path) -> int:
    """Run a kept input once more."""
    with tempfile.TemporaryDirectory() as folder:
        target = target_in(folder, file.name.partition("--")[0])
        fault, text = fault_of(target, file.read_bytes())
    print(text or fault or "nothing is wrong any more")
    return int(bool(fault))


def main() -> int:
    """Fuzz all targets, or the one that is named."""
    parser = argparse.ArgumentParser(description="Damage files until something breaks.")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--only", default="", metavar="NAME")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--again", type=Path, metavar="FILE")
    given = parser.parse_args()
    if given.again:
        return again(given.again)
    chosen = [target for target in targets(ROOT) if given.only in ("", target.name)]
    if not chosen:
        parser.error(f"no target '{given.only}'")
    print(f"{given.minutes:g} minutes over {len(chosen)} targets, seed {given.seed}", flush=True)
    inputs = faults = 0
    shares = sum(_SHARES.get(target.name, 1) for target in chosen)
    for target in chosen:
        read, failed = watch(target, given.seed, given.minutes * 60 * _SHARES.get(target.name, 1) / shares)
        inputs, faults = inputs + read, faults + failed
    print(f"{inputs} inputs read, {faults} failed" + (f": see {FOUND.relative_to(ROOT)}/" if faults else ""))
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
