"""Writing the result: to standard output, or in one step to a file that is never left half-written."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from medvlm_bib.errors import ClosedPipeError, OutputError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["drop_stdout", "on_terminal", "require_writable", "write_file", "write_stdout"]

_CHUNK = 1 << 20
_OURS, _TEMPORARY = ".medvlm-bib.", ".tmp"  # around twelve hexadecimal digits: the name before the target's
_STALE = 24 * 3600.0  # seconds
_OPEN_FILES = "/proc/self/fd"  # where Linux shows a file that has no name yet


def write_stdout(pieces: Iterable[str] | Iterable[bytes]) -> None:
    """Write the text to standard output as UTF-8 with LF, whatever the locale.

    Raises :class:`ClosedPipeError` when the reader has gone, and :class:`OutputError` when there is none or it is full.
    """
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    out = sys.stdout.buffer
    try:
        out.writelines(map(_bytes, pieces))
        out.flush()
    except OSError as error:
        drop_stdout()
        if isinstance(error, BrokenPipeError):
            raise ClosedPipeError from None
        raise OutputError(f"standard output cannot be written: {error.strerror or error}") from None


def on_terminal() -> bool:
    """Return whether a person reads standard output; nobody does where it is closed."""
    return sys.stdout is not None and sys.stdout.isatty()


def drop_stdout() -> None:
    """Send what is still to come to nowhere: the interpreter flushes once more at its end, and must not fail there."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def require_writable(*targets: str | None) -> None:
    """Raise :class:`OutputError` for a target that could not be written now, before any work is done for it.

    None and "" are no targets; "-" is standard output.
    """
    for target in filter(None, targets):
        if target != "-":
            _require_writable(target)


def write_file(
    target: str,
    pieces: Iterable[str] | Iterable[bytes],
    *,
    expected: bytes | None = None,
    before: Callable[[], object] | None = None,
) -> bool:
    """Write the text (as UTF-8 with LF) or bytes to ``target``, all or nothing; return whether its bytes changed.

    The text goes to a new file beside the target, which then takes its place: a failed run, a full disk or a signal
    leaves the old file as it was. A file that already holds these bytes is not touched. A link is followed, owner and
    permissions are kept; what is no regular file (a pipe, ``/dev/stdout``) is written to directly. ``expected`` is
    what the target held when it was read: one that somebody changed since then stays theirs. "-" is standard output.
    ``before`` is called when the new file is whole, before it takes its place (after a pipe or standard output was
    written): what else must succeed, or the target stays as it was.

    Raises :class:`OutputError`, and :class:`ClosedPipeError` when the reader of a pipe has gone.
    """
    before = before or _nothing
    if target == "-":
        write_stdout(pieces)
        before()
        return True
    try:
        path = _resolved(target)
        if path.exists() and not path.is_file():
            with path.open("wb") as special:
                special.writelines(map(_bytes, pieces))
            before()
            return True
        return _replace(path, pieces, expected, before)
    except BrokenPipeError:
        raise ClosedPipeError from None
    except OSError as error:
        raise _unwritable(target, error) from None


def _require_writable(target: str) -> None:
    try:
        path = _resolved(target)
        if path.is_file():
            _require_access(path)
        if path.is_file() or not path.exists():
            _require_access(path.parent)
    except OSError as error:
        raise _unwritable(target, error) from None


def _resolved(target: str) -> Path:
    """Return what the target is in the end; raises :class:`OutputError` for a folder."""
    from pathlib import Path  # two milliseconds that standard output does without

    path = Path(target)
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            return path  # /dev/stdout is a link to what has no name
        path = path.resolve()
    except (RuntimeError, ValueError) as error:  # Python 3.10 to 3.12: links in a circle; a NUL in the name
        raise OSError(22, str(error)) from None
    if path.is_symlink():  # Python 3.13 and newer leave a circle as it is
        raise OSError(40, "links in a circle")
    if path.is_dir():
        raise OutputError(f"{target} is a folder: name a file in it")
    return path


def _unwritable(target: str, error: OSError) -> OutputError:
    return OutputError(f"{target} cannot be written: {error.strerror or error}")


def _require_access(path: Path) -> None:
    path.stat()
    if not os.access(path, os.W_OK):
        raise PermissionError(13, "it is read-only" if path.is_file() else f"the folder {path} is read-only")


def _nothing() -> None:
    """Do what most writing asks for before the file takes its place."""


def _replace(
    path: Path, pieces: Iterable[str] | Iterable[bytes], expected: bytes | None, before: Callable[[], object]
) -> bool:
    temporary = ""
    try:
        descriptor = _nameless_file(path.parent)
        if descriptor < 0:
            # Known before it is there: a signal that comes while it is made finds what to remove.
            temporary = _new_name(path.parent)
            descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "w+b") as file:
            file.writelines(map(_bytes, pieces))
            file.flush()
            if path.exists():
                if _same(file, path):
                    before()
                    return False
                _require_access(path)
                if expected is not None and path.read_bytes() != expected:
                    raise OSError(0, "somebody changed it meanwhile; their version stays: run this again")
                _like(path, file, temporary)
            else:
                _chmod(0o666 & ~_umask(), file, temporary)
            os.fsync(file.fileno())
            before()
            if not temporary:
                temporary = _new_name(path.parent)
                # An absolute path needs no folder to start from; but with one, and only so, links are followed.
                os.link(f"{_OPEN_FILES}/{descriptor}", temporary, src_dir_fd=descriptor, follow_symlinks=True)
        os.replace(temporary, path)
        temporary = ""
        _sweep(path.parent)
    finally:
        if temporary:
            with suppress(FileNotFoundError):
                os.unlink(temporary)
    return True


def _nameless_file(folder: Path) -> int:
    """Open a new file without a name in the folder, so that not even a kill leaves it behind; -1 where none can be."""
    if hasattr(os, "O_TMPFILE") and os.path.isdir(_OPEN_FILES):
        with suppress(OSError):  # not on every file system; what is wrong with the folder, the other way tells
            return os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o600)
    return -1


def _new_name(folder: Path) -> str:
    return str(folder / f"{_OURS}{os.urandom(6).hex()}{_TEMPORARY}")


def _sweep(folder: Path) -> None:
    """Remove what a run left there that was killed between two calls of the system: by its name, and a day old.

    No run that lives is hurt: its file is written to, or has a name, for much less than a day. (One that was stopped
    for a day would say that it cannot write, and leave the old file.)
    """
    with suppress(OSError), os.scandir(folder) as files:
        for file in files:
            random = file.name.removeprefix(_OURS).removesuffix(_TEMPORARY)
            if (
                file.name == f"{_OURS}{random}{_TEMPORARY}"
                and len(random) == 12
                and not random.strip("0123456789abcdef")
                and file.is_file(follow_symlinks=False)
                and time.time() - file.stat(follow_symlinks=False).st_mtime > _STALE
            ):
                os.unlink(file.path)


def _same(file: BinaryIO, path: Path) -> bool:
    """Return whether the file just written holds the same bytes as the one at the path."""
    if file.seek(0, os.SEEK_END) != path.stat().st_size:
        return False
    file.seek(0)
    with path.open("rb") as old:
        while piece := old.read(_CHUNK):
            if file.read(_CHUNK) != piece:
                return False
    return True


def _like(old: Path, file: BinaryIO, name: str) -> None:
    """Give the new file the owner and the permissions of the old one."""
    status = old.stat()
    if hasattr(os, "fchown"):
        with suppress(OSError):  # only root gives files away
            os.fchown(file.fileno(), status.st_uid, status.st_gid)
    _chmod(status.st_mode & 0o7777, file, name)


def _chmod(mode: int, file: BinaryIO, name: str) -> None:
    if hasattr(os, "fchmod"):
        os.fchmod(file.fileno(), mode)
    else:
        os.chmod(name, mode)


def _bytes(piece: str | bytes) -> bytes:
    # Half a character, which no UTF-8 has, is no reason to lose the rest.
    return piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
