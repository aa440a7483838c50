"""What a shell offers for a parameter while it completes a line: names that exist, else files where some are meant.

Click speaks with the shell and completes commands, options and choices by itself. Here parameters whose values are
checked later get a type that knows them, and only while a line is completed: no other run pays for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import click

__all__ = ["offer_values"]

_FILES = re.compile("SOURCE|FILE|DIR")


def offer_values(command: click.Command) -> None:
    """Give the command's parameters types that know what may stand there."""
    for parameter in command.params:
        if parameter.type is not click.STRING:
            continue
        if known := _KNOWN.get(parameter.name or ""):
            parameter.type = click.Choice(sorted(known()))
        elif _FILES.search(parameter.metavar or ""):
            parameter.type = click.Path()


def _formats() -> Iterable[str]:
    from medvlm_bib.writers import WRITERS

    return WRITERS


def _readers() -> Iterable[str]:
    from medvlm_bib.readers import READERS

    return READERS


def _services() -> Iterable[str]:
    from medvlm_bib.metadata import SOURCES

    return SOURCES


def _types() -> Iterable[str]:
    from medvlm_bib.formats.csl_fields import TYPES

    return TYPES


def _checks() -> Iterable[str]:
    from medvlm_bib.checks import CHECKS

    return CHECKS


_KNOWN: dict[str, Callable[[], Iterable[str]]] = {  # by click's name of the parameter
    "format_": _formats,
    "reader": _readers,
    "metadata_sources": _services,
    "types": _types,
    "select": _checks,
    "ignore": _checks,
    "explain": _checks,
}
