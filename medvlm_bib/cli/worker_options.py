"""The options about who reads: this process, several on this machine, or a cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from medvlm_bib.errors import UsageError

if TYPE_CHECKING:
    from medvlm_bib.workers import Workers

__all__ = ["jobs_option", "worker_options", "workers_for"]

F = TypeVar("F", bound=Callable[..., Any])


def jobs_option(command: F) -> F:
    """Add ``--jobs``."""
    return click.option(
        "--jobs", type=click.IntRange(1), default=1, metavar="N", help="Read many lists in so many processes (1)."
    )(command)


def worker_options(command: F) -> F:
    """Add ``--jobs`` and ``--dask``."""
    dask = click.option(
        "--dask", metavar="ADDRESS", default="", help="Read them on the Dask cluster of this scheduler."
    )
    return jobs_option(dask(command))


@contextmanager
def workers_for(given: dict[str, Any]) -> Iterator[Workers | None]:
    """Give the workers that the options ask for, as long as the context lasts; None where this process does it all.

    Raises :class:`UsageError` for both options at once, and what :func:`~medvlm_bib.cluster.dask_workers` raises.
    """
    if given.get("dask"):
        if given["jobs"] > 1:
            raise UsageError("--jobs is for processes of this machine, --dask for a cluster: give one of the two")
        import logging

        from medvlm_bib.cluster import dask_workers

        logging.disable()  # Dask logs a lost connection with pages of traceback; what counts is raised, and one line
        with dask_workers(given["dask"]) as workers:
            yield workers
    elif given["jobs"] > 1:
        from medvlm_bib.local_processes import LocalProcesses
        from medvlm_bib.workers import Workers

        with LocalProcesses(given["jobs"]) as executor:
            yield Workers(executor, chunks=3 * given["jobs"])
    else:
        yield None
