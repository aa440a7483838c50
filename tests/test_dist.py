"""What is published: the same bytes at every build, and a source archive in which everything can be run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from oldest import oldest

ROOT = Path(__file__).parent.parent
NOT_PUBLISHED = (".ci/",)
COPIED = (
    *("medvlm_bib", "refs", "tests", "tools", "benchmarks", "docs"),
    *("README.md", "CHANGELOG.md", "LICENSE", "Makefile", "pyproject.toml", "action.yml", "mkdocs.yml", ".gitignore"),
    ".pre-commit-hooks.yaml",
)


def _build(folder: Path, target: Path) -> dict[str, bytes]:
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(target)]
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in target.iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return _build(ROOT, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def unpacked(built: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sdist")
    (name,) = (name for name in built if name.endswith(".tar.gz"))
    (folder / name).write_bytes(built[name])
    with tarfile.open(folder / name) as archive:
        if hasattr(tarfile, "data_filter"):  # Python 3.12 and 3.13 warn where none is named
            archive.extraction_filter = tarfile.data_filter
        archive.extractall(folder)  # noqa: S202 - our own
    return folder / name.removesuffix(".tar.gz")


def test_a_build_elsewhere_and_later_gives_the_same_bytes(built: dict[str, bytes], tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere"
    copy.mkdir()
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        else:
            (copy / name).write_bytes((ROOT / name).read_bytes())  # a new date, and the permissions of today
    assert _build(copy, tmp_path / "dist") == built


def test_the_source_archive_builds_the_same_wheel(built: dict[str, bytes], unpacked: Path, tmp_path: Path) -> None:
    wheel = next(name for name in built if name.endswith(".whl"))
    assert _build(unpacked, tmp_path / "dist")[wheel] == built[wheel]


def test_the_source_archive_has_every_file_that_is_kept(unpacked: Path) -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("no repository here to compare with")
    kept = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = [name for name in kept.split("\0") if name and not name.startswith(NOT_PUBLISHED)]
    assert [name for name in files if (ROOT / name).exists() and not (unpacked / name).exists()] == []


def test_the_tests_run_in_the_source_archive(unpacked: Path) -> None:
    tests = ["tests/test_refs.py", "tests/test_compile_data.py", "tests/test_golden_lists.py"]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(command, cwd=unpacked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_every_package_that_runs_with_the_program_has_a_lowest_version() -> None:
    assert all(row.count("==") == 1 for row in oldest(["csl", "plot"]))
