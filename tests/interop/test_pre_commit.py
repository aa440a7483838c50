"""The hooks, as pre-commit installs and runs them in a repository of a keeper (pip builds this project for it)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from interop.programs import need_module
from medvlm_bib.checks.examples import MEDCLIP, MEMORY, SELF_GUIDED

pytestmark = pytest.mark.interop

ROOT = Path(__file__).parent.parent.parent
GIT = ("git", "-c", "user.name=Keeper", "-c", "user.email=keeper@example.org")


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of the project as it is now, with one commit: what pre-commit clones."""
    copy = tmp_path_factory.mktemp("project") / "medvlm-bib"
    listed = subprocess.run([*GIT, "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True)
    for name in listed.stdout.decode().splitlines():
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    subprocess.run([*GIT, "init", "--quiet", "."], cwd=copy, check=True)
    subprocess.run([*GIT, "add", "--all"], cwd=copy, check=True)
    subprocess.run([*GIT, "commit", "--quiet", "-m", "All"], cwd=copy, check=True)
    return copy


def _run(folder: Path, home: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PRE_COMMIT_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files"],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_hooks_stop_what_is_wrong_and_let_pass_what_is_right(
    hooks: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    need_module("pre_commit")
    head = subprocess.run([*GIT, "rev-parse", "HEAD"], cwd=hooks, capture_output=True, text=True, check=True)
    config = (
        f"repos:\n  - repo: {hooks}\n    rev: {head.stdout.strip()}\n    hooks:\n"
        "      - id: medvlm-bib-check\n"
        "      - id: medvlm-bib-export-is-current\n        args: [README.md, --output, refs.csl.json]\n"
    )
    (tmp_path / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    (tmp_path / "README.md").write_text(
        f"# Papers\n\n{MEDCLIP}\n{SELF_GUIDED.replace('MICCAI', 'MICAI')}", encoding="utf-8"
    )
    (tmp_path / "refs.csl.json").write_text("[]\n", encoding="utf-8")
    subprocess.run([*GIT, "init", "--quiet", "."], cwd=tmp_path, check=True)
    subprocess.run([*GIT, "add", "--all"], cwd=tmp_path, check=True)
    home = tmp_path_factory.mktemp("pre-commit")

    wrong = _run(tmp_path, home)
    assert wrong.returncode == 1
    assert "README.md:7:76: venue-typo misspelt venue: MICAI -> MICCAI" in wrong.stdout
    assert "refs.csl.json is not up to date: export to it again" in wrong.stdout

    (tmp_path / "README.md").write_text(f"# Papers\n\n{MEDCLIP}\n{MEMORY}", encoding="utf-8")
    command = next(home.glob("repo*/py_env-*/bin/medvlm-bib"))
    subprocess.run([command, "export", "README.md", "--output", "refs.csl.json"], cwd=tmp_path, check=True)
    subprocess.run([*GIT, "add", "--all"], cwd=tmp_path, check=True)
    right = _run(tmp_path, home)
    assert right.returncode == 0, right.stdout
