"""The checked-in exports are what the command writes today."""

from __future__ import annotations

from pathlib import Path

import pytest

from medvlm_bib.cli import run

REFS = Path(__file__).parent.parent / "refs"


@pytest.mark.parametrize("suffix", ["bib", "json", "ris"])
def test_the_checked_in_export_is_current(suffix: str) -> None:
    assert run(["export", "-o", str(REFS / f"awesome-medical-vlm.{suffix}"), "--check"]) == 0, "run make export"
