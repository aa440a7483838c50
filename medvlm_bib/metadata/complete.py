"""Complete references: look them up, keep what was learned in a lock, and apply the lock."""

from __future__ import annotations

from collections.abc import Sequence

from medvlm_bib.metadata.apply import apply_lock
from medvlm_bib.metadata.asker import Asker
from medvlm_bib.metadata.lockfile import Lock
from medvlm_bib.metadata.lookup import Lookup
from medvlm_bib.metadata.options import CompleteOptions
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

__all__ = ["complete"]


def complete(
    references: Sequence[Reference], options: CompleteOptions, problems: list[Problem], lock: Lock | None = None
) -> list[Reference]:
    """Return the references completed by what the sources say of them.

    What is learned goes into ``lock``; what is refused, unknown, retracted or could not be asked goes to ``problems``.
    A service that fails costs its own answers only. KeyboardInterrupt passes through after ``options.save``.
    """
    lock = Lock() if lock is None else lock
    with Asker(options) as asker:
        lookup = Lookup(asker, options, problems, lock)
        try:
            lookup.run(references)
        finally:
            options.save(lock)
    for service, (why, count) in asker.failures.items():
        left = f"{count} records are" if count > 1 else "one record is"
        problems.append(Problem("service-failed", "warning", f"{service}: {why}; {left} left for the next run"))
    return apply_lock(references, lock, problems, options.prefer)
