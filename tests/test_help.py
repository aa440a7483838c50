from __future__ import annotations

import pytest

from medvlm_bib.cli import COMMANDS, run


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_shows_examples_that_can_be_copied(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*([command] if command else []), "--help"]) == 0
    text = capsys.readouterr().out
    assert "\\b" not in text
    examples = [line for line in text.splitlines() if line.startswith(f"    medvlm-bib {command}")]
    assert examples or f"  medvlm-bib {command}\n" in text
