"""The options about corrections, lock and metadata, which several commands share."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from medvlm_bib.facts import FactOptions

if TYPE_CHECKING:
    from medvlm_bib.metadata.events import Event
    from medvlm_bib.metadata.options import CompleteOptions

__all__ = ["fact_file_options", "fact_options", "lookup_options", "read_fact_options", "read_lookup_options"]

F = TypeVar("F", bound=Callable[..., Any])


def fact_options(command: F) -> F:
    """Add the options that say which corrections and which lock are used, and who wins."""
    prefer = click.option(
        "--prefer", type=click.Choice(["list", "registry"]), help="Who wins where list and lock differ."
    )
    return prefer(fact_file_options(command))


def fact_file_options(command: F) -> F:
    """Add the options that say which corrections and which lock are used."""
    for option in (
        click.option("--lock", metavar="FILE", default="", help="The metadata lock (default: LIST.lock.json beside)."),
        click.option("--no-corrections", is_flag=True, help="Leave out the corrections beside the list."),
        click.option("--corrections", metavar="FILE", default="", help="Corrections (default: those beside the list)."),
    ):
        command = option(command)
    return command


def lookup_options(command: F) -> F:
    """Add the options of a lookup."""
    for option in (
        click.option("--by-title", is_flag=True, help="Search by title for entries without any identifier."),
        click.option("--library", multiple=True, metavar="FILE", help="Look here first: .bib, .json or .ris."),
        click.option(
            "--source", "metadata_sources", multiple=True, metavar="NAME", help="Ask only these (see complete)."
        ),
        click.option("--refresh", is_flag=True, help="Ask again what lock and cache know."),
        click.option("--offline", is_flag=True, help="Use lock, cache and libraries; ask nobody."),
        click.option(
            "--max-wait",
            type=click.FloatRange(0),
            default=600.0,
            metavar="SECONDS",
            help="Give up after so long (600).",
        ),
        click.option("--mailto", metavar="ADDRESS", default="", help="Yours, for the services (MEDVLM_BIB_MAILTO)."),
    ):
        command = option(command)
    return command


def read_fact_options(given: dict[str, Any], complete: CompleteOptions | None = None, **more: Any) -> FactOptions:
    """Return what the options of :func:`fact_options` say."""
    return FactOptions(
        corrections=given["corrections"],
        use_corrections=not given["no_corrections"],
        lock=given["lock"],
        prefer=given.get("prefer") or "",
        complete=complete,
        **more,
    )


def read_lookup_options(given: dict[str, Any], notify: Callable[[Event], None]) -> CompleteOptions:
    """Return what the options of :func:`lookup_options` say; raises UnknownNameError for a source that is none."""
    from medvlm_bib.metadata import SOURCES
    from medvlm_bib.metadata.cache import default_cache_path
    from medvlm_bib.metadata.options import CompleteOptions

    return CompleteOptions(
        mailto=given["mailto"] or os.environ.get("MEDVLM_BIB_MAILTO", ""),
        max_wait=given["max_wait"],
        offline=given["offline"],
        refresh=given["refresh"],
        sources=tuple(SOURCES[name].name for name in given["metadata_sources"]),
        library=given["library"],
        by_title=given["by_title"],
        cache=default_cache_path(),
        notify=notify,
    )
