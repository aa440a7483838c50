"""The options about what is read and which references are wanted, which several commands share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from medvlm_bib.errors import UnknownNameError
from medvlm_bib.facts import FactOptions
from medvlm_bib.formats.csl_fields import TYPES
from medvlm_bib.pipeline import BuildOptions
from medvlm_bib.reference import Reference
from medvlm_bib.selection import Selection, parse_years

__all__ = [
    "is_narrowed",
    "key_options",
    "list_option",
    "read_build_options",
    "reading_options",
    "selection_options",
    "warn_of_none",
]

F = TypeVar("F", bound=Callable[..., Any])

_SAME = ("encoding", "reader", "since", "sort", "keys", "key_pattern", "keep_duplicates", "shard", "cited_in")


def reading_options(command: F) -> F:
    """Add the options that say how sources are read."""
    for option in (
        click.option("--encoding", metavar="NAME", default="", help="Of the sources (default: UTF-8)."),
        click.option("--from", "reader", metavar="NAME", default="", help="Read sources as this (default: by suffix)."),
    ):
        command = option(command)
    return command


def selection_options(command: F) -> F:
    """Add the filters."""
    for option in (
        click.option("--only", type=click.Choice(["papers"]), help="Leave out data sets, software and web pages."),
        click.option(
            "--type", "types", multiple=True, metavar="NAME", help="Only these CSL types: article-journal ..."
        ),
        click.option(
            "--year", "years", multiple=True, metavar="RANGE", help="Only these years: 2022, 2021-2022, 2021-."
        ),
        click.option("--venue", "venues_only", multiple=True, metavar="GLOB", help="Only from these venues."),
        click.option("--section", "sections", multiple=True, metavar="GLOB", help="Only under these headings."),
    ):
        command = option(command)
    return command


def is_narrowed(given: dict[str, Any]) -> bool:
    """Return whether the options ask for a part of what is read."""
    parts = ("sections", "venues_only", "years", "types", "only", "since", "cited_in")
    return any(given.get(name) for name in parts)


def warn_of_none(references: Sequence[Reference], given: dict[str, Any]) -> None:
    """Say on standard error which filters let nothing through: it may be a slip, and the result looks whole."""
    if references:
        return
    names = {"sections": "section", "venues_only": "venue", "years": "year", "types": "type", "only": "only"}
    used = ", ".join(f"--{option}" for name, option in names.items() if given.get(name))
    if used:
        click.echo(f"warning: no reference is left by {used}: what is written is empty", err=True)


def key_options(command: F) -> F:
    """Add the options that say which keys the references get."""
    for option in (
        click.option("--key-pattern", metavar="PATTERN", default="", help="How keys are made: boecking2022making."),
        click.option("--keys", metavar="FILE", default="", help="Keep every key of this earlier export (.bib, .json)."),
    ):
        command = option(command)
    return command


def list_option(command: F) -> F:
    """Add ``--in``, for commands whose arguments are words."""
    return click.option(
        "--in", "sources", multiple=True, metavar="SOURCE", help="Lists to search (default: the program's own)."
    )(command)


def read_build_options(given: dict[str, Any], facts: FactOptions | None = None) -> BuildOptions:
    """Return what the options say; those that the command does not have keep their defaults.

    Raises :class:`UnknownNameError` for a type that CSL does not have.
    """
    if unknown := sorted(set(given.get("types", ())) - TYPES):
        raise UnknownNameError("type", unknown[0], sorted(TYPES))
    selection = Selection(
        sections=given.get("sections", ()),
        venues=given.get("venues_only", ()),
        types=given.get("types", ()),
        years=tuple(map(parse_years, given.get("years", ()))),
        only_papers=given.get("only") == "papers",
    )
    same = {name: given[name] for name in _SAME if name in given}
    return BuildOptions(selection=selection, facts=facts or FactOptions(), **same)
