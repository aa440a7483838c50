from __future__ import annotations

from pathlib import Path

import pytest

from medvlm_bib.cli import run
from medvlm_bib.cli.config import find_settings


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "README.md").write_text("# Papers\n")
    return tmp_path


def test_the_settings_beside_the_list_are_found_from_elsewhere(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "medvlm-bib.toml").write_text('[export]\nformat = "ris"\n')
    (folder / "elsewhere").mkdir()
    monkeypatch.chdir(folder / "elsewhere")
    assert find_settings([]) is None
    found = find_settings(["-f", "bibtex", "../README.md"])
    assert found is not None
    assert found[1] == {"export": {"format": "ris"}}


def test_a_pyproject_without_our_table_is_left_alone(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("not = = TOML")
    assert find_settings(["README.md"]) is None


def test_a_format_from_the_settings_is_used_and_the_command_line_wins(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (folder / "pyproject.toml").write_text('[tool.medvlm-bib.export]\nformat = "ris"\nquiet = true\nomit = ["url"]\n')
    assert run(["export"]) == 0
    out, error = capsysbinary.readouterr()
    assert out.startswith(b"TY  - ")
    assert b"UR  - " not in out
    assert error == b""
    assert run(["export", "-f", "csl-json"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"[")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[exprot]\n", "'exprot' is no table of a command: choose from export"),
        ('[export]\nfromat = "ris"\n', "[export] has no option 'fromat': choose from"),
        ("[export\n", "medvlm-bib.toml is not TOML"),
    ],
)
def test_what_is_wrong_in_the_settings_is_told(
    folder: Path, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "medvlm-bib.toml").write_text(text)
    assert run(["export", "README.md"]) == 2
    assert message in capsys.readouterr().err
