"""The built wheel, installed outside the checkout, is the whole program."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel with this environment's hatchling (no network) and unpack it into an empty folder."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    site = folder / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return site


def test_the_list_and_the_type_marker_travel_in_the_wheel(installed: Path) -> None:
    assert (installed / "medvlm_bib" / "refs" / "awesome-medical-vlm.md").is_file()
    assert (installed / "medvlm_bib" / "py.typed").is_file()
    assert (installed / "medvlm_bib" / "site" / "templates" / "page.html").is_file()
    assert {path.name.split("-")[0] for path in installed.iterdir()} == {"medvlm_bib"}


def test_an_installed_command_exports_the_home_list_in_any_folder(installed: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-m", "medvlm_bib", "export", "--format", "bibtex"]
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=True)
    assert result.stdout.count(b"\n@") + result.stdout.startswith(b"@") == 90
    assert result.stdout == (ROOT / "refs" / "awesome-medical-vlm.bib").read_bytes()
