"""Running a judge on a text, and telling what is missing to run it."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

__all__ = ["HERE", "Item", "module", "node", "program", "run"]

HERE = Path(__file__).parent
Item = dict[str, Any]


def run(*command: str, text: str = "") -> str:
    """Return what the program prints; a program that fails is an AssertionError with what it said."""
    done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=300)
    assert done.returncode == 0, f"{command[0]}: {done.stderr.decode()[-2000:]}"
    return done.stdout.decode("utf-8-sig")


def program(*names: str) -> Callable[[], str]:
    """Return a test whether these programs can be run."""
    return lambda: ", ".join(name for name in names if not shutil.which(name))


def module(name: str) -> Callable[[], str]:
    """Return a test whether this Python module can be imported."""
    return lambda: "" if importlib.util.find_spec(name) else f"the Python package {name}"


def node(package: str) -> Callable[[], str]:
    """Return a test whether this npm package is installed beside this file."""

    def missing() -> str:
        return program("node")() or ("" if (HERE / "node_modules" / package).exists() else f"the npm package {package}")

    return missing
