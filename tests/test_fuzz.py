"""Files that were damaged on the way end with references or one clear error; `make fuzz` does this for ten minutes."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from fuzz_mutations import mutate
from fuzz_targets import Target, prepare, targets
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medvlm_bib.errors import MedvlmBibError

SLOW = 5.0  # seconds of processor time, for at most 20 kB
TARGETS = [target.name for target in targets(Path())]
EXAMPLES = 100


@pytest.fixture(scope="module")
def by_name(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Target]:
    return {target.name: target for target in targets(prepare(tmp_path_factory.mktemp("fuzz")))}


@pytest.mark.parametrize("name", TARGETS)
def test_a_damaged_file_is_read_or_refused(name: str, by_name: dict[str, Target]) -> None:
    target = by_name[name]

    # The same ones in every run: to look for new ones is for `make fuzz`.
    @settings(deadline=None, max_examples=EXAMPLES, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(seed=st.sampled_from(target.seeds), random=st.randoms(use_true_random=False))
    def damaged(seed: bytes, random: Random) -> None:
        data = mutate(seed, random, target.seeds)
        start = time.process_time()
        with suppress(MedvlmBibError):
            target.run(data)
        assert time.process_time() - start < SLOW

    damaged()


# Each was a crash or a hang, found by `make fuzz`.
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cited-in", b"\\citation{" + b"a\xff" + b"}"),
        ("cited-in", b"\\relax\\citation{a}\\@input{chapter." + b"0" * 300 + b"}"),
        ("jsonl", b'{"title": ' + b"9" * 5000 + b"}"),
        ("csl-json", b'[{"title": ' + b"9" * 5000 + b"}]"),
        ("ris", b"TY  - JOUR\nTI  - A\nP[  - 2022\nER  - \n"),
        ("jsonl", b'{"title": "\\ud800", "type": "book"}'),
        ("csl-json", b'[{"title": "\\udc00", "source": 3}]'),
        ("lock", b'{"version": 1, "references": ' + b"[" * 4000),
        ("lock", b'{"version": 1, "references": [{"title": "\\ud800", "answers": [{"source": "a", "fields": {}}]}]}'),
        ("corrections", b"a = " + b"[" * 4000),
        ("settings", b"a = " + b"[" * 4000),
        ("settings", b"a = " + b"{a=" * 4000),
        ("settings", b"a = " + b"9" * 5000),
        ("baseline", b"a" * 20_000),
        ("list", b"- " + b"\xc2\xa0\x0b" * 3000 + b"A title of some words, 2022\n"),
        ("list", b"- A title of words - Leo Gao, John Schulman, Jac" + b"|ER  - " * 1200 + b"\n"),
        ("merge", "@article{boecking2022making,\n  \u0130 = {x},\n  note = {y},\n}\n".encode()),
    ],
)
def test_what_once_broke_a_reader(name: str, data: bytes, by_name: dict[str, Target]) -> None:
    start = time.process_time()
    with suppress(MedvlmBibError):
        by_name[name].run(data)
    assert time.process_time() - start < SLOW
