"""What is known of a list's entries besides the list: the corrections and the metadata lock that lie beside it.

Both belong to one list. They are found by its place: ``corrections.toml`` in the same folder (which names the list it
is for) and ``LIST.lock.json`` (README.lock.json for README.md); or the user names them, for all sources of a run.
"""

import os
from typing import TYPE_CHECKING, NamedTuple

from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

if TYPE_CHECKING:
    from medvlm_bib.metadata.merge import Prefer
    from medvlm_bib.metadata.options import CompleteOptions

__all__ = ["FactOptions", "add_facts", "corrections_path", "lock_beside"]


class FactOptions(NamedTuple):
    """Which corrections and which lock are used.

    ``corrections`` and ``lock`` are files ("": those beside the list); ``complete`` asks the sources for what the lock
    lacks and writes it there, unless ``keep_lock`` forbids.
    """

    corrections: str = ""
    use_corrections: bool = True
    lock: str = ""
    use_lock: bool = True
    prefer: "Prefer" = ""
    complete: "CompleteOptions | None" = None
    keep_lock: bool = False


def add_facts(
    references: list[Reference], list_file: str | None, options: FactOptions, problems: list[Problem]
) -> list[Reference]:
    """Return the references of one list corrected and completed.

    Raises :class:`~medvlm_bib.errors.InputError` for a file of facts that is damaged, newer, or named and not there.
    """
    if options.use_corrections:
        references = _correct(references, list_file, options, problems)
    if options.complete is not None:
        return _complete(references, list_file, options, options.complete, problems)
    path = _lock_path(list_file, options)
    if path is None or not options.use_lock or not (options.lock or os.path.isfile(path)):
        return references
    from medvlm_bib.metadata.apply import apply_lock
    from medvlm_bib.metadata.lockfile import read_lock

    return apply_lock(references, read_lock(path), problems, options.prefer)


def corrections_path(list_file: str) -> str:
    """Return where the corrections of a list lie, if it has any."""
    return os.path.join(os.path.dirname(list_file), "corrections.toml")


def lock_beside(list_file: str) -> str:
    """Return where the lock of a list lies."""
    return os.path.splitext(list_file)[0] + ".lock.json"


def _lock_path(list_file: str | None, options: FactOptions) -> str | None:
    return options.lock or (lock_beside(list_file) if list_file else None)


def _correct(
    references: list[Reference], list_file: str | None, options: FactOptions, problems: list[Problem]
) -> list[Reference]:
    named = options.corrections
    if not named and (list_file is None or not os.path.isfile(corrections_path(list_file))):
        return references
    from medvlm_bib.corrections import apply_corrections, corrections_beside, read_corrections

    corrections = read_corrections(named) if named else corrections_beside(list_file) if list_file else None
    return apply_corrections(references, corrections, problems) if corrections else references


def _complete(
    references: list[Reference],
    list_file: str | None,
    options: FactOptions,
    how: "CompleteOptions",
    problems: list[Problem],
) -> list[Reference]:
    import dataclasses

    from medvlm_bib.metadata.complete import complete
    from medvlm_bib.metadata.lockfile import Lock, read_lock, write_lock
    from medvlm_bib.output import require_writable

    path = _lock_path(list_file, options)
    lock = read_lock(path) if path is not None and os.path.exists(path) else Lock()
    how = dataclasses.replace(how, prefer=options.prefer)
    if path is not None and not options.keep_lock:
        target = path
        require_writable(target)  # before anybody is asked
        how = dataclasses.replace(how, save=lambda learned: write_lock(learned, target) if learned.answers() else None)
    return complete(references, how, problems, lock)
