"""Writing the result: to standard output, or in one step to a file that is never left half-written."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from medvlm_bib.errors import ClosedPipeError, OutputError

__all__ = ["drop_stdout", "write_file", "write_stdout"]


def write_stdout(pieces: Iterable[str]) -> None:
    """Write the text to standard output as UTF-8 with LF, whatever the locale.

    Raises :class:`ClosedPipeError` when the reader has gone, and :class:`OutputError` when there is none or it is full.
    """
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    out = sys.stdout.buffer
    try:
        out.writelines(map(str.encode, pieces))
        out.flush()
    except OSError as error:
        drop_stdout()
        if isinstance(error, BrokenPipeError):
            raise ClosedPipeError from None
        raise OutputError(f"standard output cannot be written: {error.strerror or error}") from None


def drop_stdout() -> None:
    """Send what is still to come to nowhere: the interpreter flushes once more at its end, and must not fail there."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_file(target: str, pieces: Iterable[str] | Iterable[bytes]) -> bool:
    """Write the text (as UTF-8 with LF) or bytes to ``target``, all or nothing; return whether its bytes changed.

    The text goes to a temporary file beside the target, which then takes its place: a failed run, a full disk or a
    signal leaves the old file as it was. A file that already holds these bytes is not touched. A link is followed, the
    permissions are kept; what is no regular file (a pipe, ``/dev/stdout``) is written to directly. Raises
    :class:`OutputError`.
    """
    try:
        path = Path(target).resolve()
        if path.is_dir():
            raise OutputError(f"{target} is a folder: name a file in it")
        if path.exists() and not path.is_file():
            with path.open("wb") as special:
                special.writelines(map(_bytes, pieces))
            return True
        return _replace(path, pieces)
    except OSError as error:
        raise OutputError(f"{target} cannot be written: {error.strerror or error}") from None


def _replace(path: Path, pieces: Iterable[str] | Iterable[bytes]) -> bool:
    import tempfile  # only where a file is written: standard output is the commoner target

    descriptor, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(map(_bytes, pieces))
            file.flush()
            os.fsync(file.fileno())
        new = Path(temporary)
        if path.exists():
            if path.stat().st_size == new.stat().st_size and path.read_bytes() == new.read_bytes():
                new.unlink()
                return False
            if not os.access(path, os.W_OK):
                raise PermissionError(13, "the file is read-only")
            new.chmod(path.stat().st_mode & 0o7777)
        else:
            new.chmod(0o666 & ~_umask())
        new.replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return True


def _bytes(piece: str | bytes) -> bytes:
    return piece if isinstance(piece, bytes) else piece.encode("utf-8")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
