"""What stops a run.

    MedvlmBibError            exit code 1
    ├── UsageError            exit code 2   the call cannot be carried out as it was given
    │   ├── InputError        exit code 2   a source cannot be read
    │   ├── OutputError       exit code 2   a target cannot be written
    │   └── UnknownNameError  exit code 2   a format, source, style or field that does not exist
    ├── UnavailableError      exit code 1   a service could not be asked
    │   ├── AbsentError       exit code 1   nothing listens at its address
    │   ├── RejectedError     exit code 1   it will not take this one request
    │   └── AnswerError       exit code 1   its answer cannot be used
    ├── WorkerError           exit code 1   the processes or the cluster that shared the work were lost
    └── ClosedPipeError       exit code 141 whoever read our output has gone (head); nothing is said

What is merely wrong with one entry is no exception but a :class:`medvlm_bib.problems.Problem`.
"""

from __future__ import annotations

from collections.abc import Iterable

__all__ = [
    "AbsentError",
    "AnswerError",
    "ClosedPipeError",
    "InputError",
    "MedvlmBibError",
    "OutputError",
    "RejectedError",
    "UnavailableError",
    "UnknownNameError",
    "UsageError",
    "WorkerError",
]


class MedvlmBibError(Exception):
    """Base of all: one line for the user, and the exit code of the command."""

    exit_code = 1


class UsageError(MedvlmBibError):
    """The call cannot be carried out as it was given."""

    exit_code = 2


class InputError(UsageError):
    """A source cannot be read: missing, a folder, binary, in another encoding, malformed, or without entries."""


class OutputError(UsageError):
    """A target cannot be written; what stood there before is untouched."""


class UnknownNameError(UsageError):
    """A name that is in no registry; the message lists the known ones."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self._parts = kind, name, tuple(known)
        super().__init__(f"unknown {kind} '{name}': choose from {', '.join(self._parts[2])}")

    def __reduce__(self) -> tuple[type[UnknownNameError], tuple[str, str, tuple[str, ...]]]:
        """Travel between processes: an exception is otherwise made again from its message alone."""
        return UnknownNameError, self._parts


class UnavailableError(MedvlmBibError):
    """A service could not be asked (not: it was asked and knows nothing)."""


class AbsentError(UnavailableError):
    """Nothing listens at a service's address."""


class RejectedError(UnavailableError):
    """A service will not take this one request (an identifier it cannot read, an address too long); others may go."""


class AnswerError(UnavailableError):
    """A service answered with what cannot be used: too large, cut short, or of another format."""


class WorkerError(MedvlmBibError):
    """The processes or the cluster that shared the work were lost."""


class ClosedPipeError(MedvlmBibError):
    """Whoever read our standard output has gone, as ``head`` does; a shell reports 128 + SIGPIPE."""

    exit_code = 141
