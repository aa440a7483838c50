"""The library in two calls: :func:`read` and :func:`write`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from medvlm_bib.pipeline import Bibliography, BuildOptions, build
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.writers import WRITERS, WriteOptions

if TYPE_CHECKING:
    from concurrent.futures import Executor

__all__ = ["read", "write"]


def read(*sources: str, executor: Executor | None = None, **options: Any) -> Bibliography:
    """Read files or folders into one bibliography (none: the list that comes with the program).

    ``executor`` is a pool of processes or the executor of a cluster's client; many lists are read there, and nothing
    else of the result changes. ``options`` are those of :class:`~medvlm_bib.pipeline.BuildOptions`. Raises
    :class:`~medvlm_bib.errors.MedvlmBibError`.
    """
    if executor is None:
        return build(sources, BuildOptions(**options))
    from medvlm_bib.workers import Workers

    return build(sources, BuildOptions(**options), Workers(executor))


def write(
    references: Iterable[Reference],
    format: str = "bibtex",  # noqa: A002 - the command's own word
    problems: list[Problem] | None = None,
    **options: Any,
) -> str:
    """Return the references in a format of :data:`~medvlm_bib.writers.WRITERS`.

    What the format cannot carry is appended to ``problems``; ``options`` are those of
    :class:`~medvlm_bib.writers.WriteOptions`. Raises :class:`~medvlm_bib.errors.UnknownNameError`.
    """
    writer = WRITERS[format].load()
    return "".join(writer(references, WriteOptions(**options), [] if problems is None else problems))
