"""The programs that judge: found on the PATH, or the test is skipped with their name (in CI: fails)."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

__all__ = ["need", "need_module", "required", "run"]


def required() -> bool:
    """Tell whether a missing program is a failure: in CI, and where MEDVLM_BIB_INTEROP is "required"."""
    return os.environ.get("CI") == "true" or os.environ.get("MEDVLM_BIB_INTEROP") == "required"


def need(*names: str) -> None:
    """Skip the test when a program is missing, with its name; fail where :func:`required` says so."""
    missing = [name for name in names if shutil.which(name) is None]
    if missing and required():
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def need_module(name: str) -> Any:
    """Return a Python package that judges, or skip or fail as :func:`need` does."""
    try:
        return importlib.import_module(name)
    except ImportError:
        if required():
            pytest.fail(f"not installed: the Python package {name}")
        pytest.skip(f"not installed: the Python package {name}")


def run(*command: str, cwd: Path) -> str:
    """Run a program and return what it printed; a failure is a failed test that shows the end of the output."""
    process = subprocess.run(command, cwd=cwd, capture_output=True, text=True, errors="replace", check=False)
    output = process.stdout + process.stderr
    assert process.returncode == 0, f"{' '.join(command)}\n{output[-3000:]}"
    return output
