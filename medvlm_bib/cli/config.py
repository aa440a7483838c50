"""Options that a keeper writes down once, in a file beside the list.

``medvlm-bib.toml`` holds a table for each command, ``pyproject.toml`` the same under ``[tool.medvlm-bib]``; the first
of them that is found beside the list (or here, where no list is named) counts. What stands on the command line wins.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import click

from medvlm_bib.errors import InputError, UsageError

__all__ = ["defaults_for", "find_settings"]

_OWN_FILE = "medvlm-bib.toml"
_SHARED_FILE = "pyproject.toml"
_TABLE = "medvlm-bib"


def find_settings(arguments: Sequence[str]) -> tuple[str, Mapping[str, Any]] | None:
    """Return the settings file beside the first argument that is an existing path (else here) and its tables.

    Raises :class:`InputError` for a file that is not TOML.
    """
    named = next((word for word in arguments if not word.startswith("-") and os.path.exists(word)), "")
    folder = named if os.path.isdir(named) else os.path.dirname(named)
    own, shared = os.path.join(folder, _OWN_FILE), os.path.join(folder, _SHARED_FILE)
    if os.path.isfile(own):
        return own, _read(own)
    if os.path.isfile(shared) and _mentions_us(shared):
        return shared, _read(shared).get("tool", {}).get(_TABLE, {})
    return None


def defaults_for(
    command: click.Command, settings: str, tables: Mapping[str, Any], known: Sequence[str]
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


def _mentions_us(file: str) -> bool:
    with open(file, "rb") as shared:
        return f"[tool.{_TABLE}".encode() in shared.read()


def _read(file: str) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        with open(file, "rb") as settings:
            return tomllib.load(settings)
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{file} is not TOML: {error}") from None
