"""Options that a keeper writes down once, in a file beside the list.

``medvlm-bib.toml`` holds a table for each command, ``pyproject.toml`` the same under ``[tool.medvlm-bib]``; the first
of them that is found beside the list (or here, where no list is named) counts. What stands on the command line wins.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from medvlm_bib.errors import InputError, UsageError

__all__ = ["defaults_for", "find_settings"]

_OWN_FILE = "medvlm-bib.toml"
_SHARED_FILE = "pyproject.toml"
_TABLE = "medvlm-bib"


def find_settings(arguments: Sequence[str]) -> tuple[Path, Mapping[str, Any]] | None:
    """Return the settings file beside the first argument that is an existing path (else here) and its tables.

    Raises :class:`InputError` for a file that is not TOML.
    """
    named = next((Path(word) for word in arguments if not word.startswith("-") and _exists(word)), Path())
    folder = named if named.is_dir() else named.parent
    own, shared = folder / _OWN_FILE, folder / _SHARED_FILE
    if own.is_file():
        return own, _read(own)
    if shared.is_file() and f"[tool.{_TABLE}".encode() in shared.read_bytes():
        return shared, _read(shared).get("tool", {}).get(_TABLE, {})
    return None


def defaults_for(
    command: click.Command, settings: Path, tables: Mapping[str, Any], known: Sequence[str]
) -> dict[str, Any]:
    """Return the defaults that the settings give to a command, by click's parameter names.

    Options are named as on the command line, without the dashes. Raises :class:`UsageError` for a table that is no
    command and for a key that is no option of it.
    """
    for name, table in tables.items():
        if name not in known or not isinstance(table, Mapping):
            raise UsageError(f"{settings}: '{name}' is no table of a command: choose from {', '.join(known)}")
    names = {
        option.lstrip("-"): parameter
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
        if option.startswith("--")
    }
    defaults: dict[str, Any] = {}
    for key, value in tables.get(command.name or "", {}).items():
        if key not in names:
            raise UsageError(
                f"{settings}: [{command.name}] has no option '{key}': choose from {', '.join(sorted(names))}"
            )
        parameter = names[key]
        joined = isinstance(value, list) and not parameter.multiple
        defaults[parameter.name or key] = ",".join(map(str, value)) if joined else value
    return defaults


def _exists(word: str) -> bool:
    try:
        return Path(word).exists()
    except OSError:  # too long a name: words to search for, perhaps
        return False


def _read(file: Path) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{file} is not TOML: {error}") from None
