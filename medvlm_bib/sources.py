"""From what a user names (a file, a folder, ``-``, a GitHub address, nothing) to text."""

import os
import sys
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING, NamedTuple

from medvlm_bib.display import printable
from medvlm_bib.errors import InputError, UnknownNameError
from medvlm_bib.readers import READERS
from medvlm_bib.writers import WRITERS

if TYPE_CHECKING:
    from pathlib import Path  # two milliseconds that the home list does without

__all__ = ["HOME_LIST", "Pieces", "SourceText", "files_of", "find_home_list", "load_sources"]

HOME_LIST = "awesome-medical-vlm.md"

_OF_A_FOLDER = ("list", "jsonl")  # the first kind that a folder holds
_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class SourceText(NamedTuple):
    """A source that was read: the name for messages, its text, the reader that its name asks for, and where it lies."""

    file: str
    text: str
    reader: str
    path: str | None = None


def load_sources(
    sources: tuple[str, ...], *, encoding: str = "", reader: str = "", stdin_name: str = "<stdin>"
) -> Iterator[SourceText]:
    """Yield the text of each source in order: files, the lists of a folder, GitHub addresses, ``-``; or the home list.

    ``encoding`` is that of the files ("" means UTF-8, or what a byte order mark says); ``reader`` is a name of
    :data:`READERS` ("" means by suffix, else a list). Raises :class:`InputError` with the file and a way out.
    """
    if reader and reader not in READERS:
        raise UnknownNameError("reader", reader, READERS)
    if not sources:
        home = find_home_list()
        yield SourceText(HOME_LIST, _decode(_read_bytes(home), HOME_LIST, encoding), reader or "list", home)
        return
    from pathlib import Path

    for source in sources:
        if source == "-":
            yield SourceText(stdin_name, _decode(_read_stdin(), stdin_name, encoding), reader or "list")
            continue
        if not Path(source).exists() and ("://" in source or not Path(source).parent.is_dir()):
            from medvlm_bib.remote import fetch, parse_address

            if address := parse_address(source):
                name, data = fetch(source, address)
                yield SourceText(name, _decode(data, name, encoding), reader or "list")
                continue
        for path in files_of(source, reader):
            name = printable(str(path))
            part = READERS.for_file(name)
            if part is None and not reader and (written := WRITERS.for_file(name)):
                raise InputError(f"{name}: {written.name} is written but not read; give an export as jsonl or csl-json")
            text = _decode(_read_bytes(path), name, encoding)
            yield SourceText(name, text, reader or (part.name if part else "list"), str(path))


def find_home_list() -> str:
    """Return where the list lies that travels inside the package, or that of the checkout when run from one."""
    package = os.path.dirname(__file__)
    for folder in (package, os.path.dirname(package)):
        path = os.path.join(folder, "refs", HOME_LIST)
        if os.path.isfile(path):
            return path
    raise InputError(f"{HOME_LIST}, the list that comes with the program, is not installed: name a list to read")


def files_of(source: str, reader: str = "") -> "list[Path]":
    """Return the file that a source names, or what is read of a folder and of those in it, by name.

    That is what the ``reader`` takes; with none named the lists, or where there are none the shards (``*.jsonl``) of
    an export. Raises :class:`InputError` where there is none.
    """
    if not source:
        raise InputError("a source without a name: name a file, or give - to read standard input")
    from pathlib import Path

    path = Path(source)
    if path.is_dir():
        kinds = (reader,) if reader else _OF_A_FOLDER
        found = _files_in(path, kinds)
        files = next((sorted(found[kind]) for kind in kinds if found[kind]), [])
        if not files:
            wanted = " or ".join(f"*{READERS[kind].suffixes[0]}" for kind in kinds)
            raise InputError(f"{source} is a folder without {wanted}: name a file")
        return files
    if not path.exists():
        if path.is_symlink():
            raise InputError(f"{source} is a link to what does not exist: mend the link, or name another file")
        near = _nearest(path)
        hint = f": did you mean {near}?" if near else ": check the path, or give - to read standard input"
        raise InputError(f"{source} does not exist{hint}")
    return [path]


def _files_in(folder: "Path", kinds: Sequence[str]) -> "dict[str, list[Path]]":
    """Return the files of each kind in the folder and below; raises for a folder that may hide one."""
    from pathlib import Path

    found: dict[str, list[Path]] = {kind: [] for kind in kinds}
    for parent, folders, names in os.walk(folder, onerror=_refuse_folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            part = READERS.for_file(name)
            if part is not None and part.name in found and not name.startswith("."):
                found[part.name].append(Path(parent, name))
    for path in found[next((kind for kind in kinds if found[kind]), kinds[0])]:
        if path.exists() and not path.is_file():
            raise InputError(f"{path} is no regular file: name the files themselves")
    return found


def _refuse_folder(error: OSError) -> None:
    raise InputError(f"the folder {error.filename} cannot be read: {error.strerror or error}")


def _nearest(path: "Path") -> str:
    from difflib import get_close_matches

    if not path.parent.is_dir():
        return ""
    matches = get_close_matches(path.name, [file.name for file in path.parent.iterdir()], n=1)
    return str(path.parent / matches[0]) if matches else ""


def _read_stdin() -> bytes:
    if sys.stdin is None:
        raise InputError("standard input is closed: name a file")
    return sys.stdin.buffer.read()


def _read_bytes(path: "str | Path") -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from None


class Pieces:
    """The text of a large file in pieces of about a megabyte, read anew by every iteration.

    Iterating raises :class:`InputError` as :func:`load_sources` does.
    """

    def __init__(self, path: "Path", encoding: str = "") -> None:
        self._path = path
        self._encoding = encoding

    def __iter__(self) -> Iterator[str]:
        try:
            with self._path.open("rb") as file:
                start = file.read(4)
                file.seek(0)
                found = next((name for mark, name in _BYTE_ORDER_MARKS if start.startswith(mark)), "utf-8")
                with TextIOWrapper(file, self._encoding or found) as text:
                    while piece := text.read(1 << 20):
                        yield piece
        except (LookupError, UnicodeDecodeError):
            _decode(_read_bytes(self._path), str(self._path), self._encoding)  # which says what is wrong, and where
            raise
        except OSError as error:
            raise InputError(f"{self._path} cannot be read: {error.strerror or error}") from None


def _decode(data: bytes, name: str, encoding: str) -> str:
    """Return the text with LF line ends; raises :class:`InputError` for what is no text in that encoding."""
    if not encoding:
        encoding = next((found for mark, found in _BYTE_ORDER_MARKS if data.startswith(mark)), "utf-8")
        if encoding == "utf-8" and (wide := _unmarked_utf16(data[:4096])):
            raise InputError(f"{name} looks like UTF-16 without a byte order mark: give --encoding {wide}")
    try:
        text = data.decode(encoding)
    except LookupError:
        raise InputError(f"unknown encoding '{encoding}': try utf-8, utf-16, latin-1 or gb18030") from None
    except UnicodeDecodeError as error:
        if b"\x00" in data[:8192]:
            raise InputError(f"{name} is a binary file, not a list") from None
        line = data.count(b"\n", 0, error.start) + 1
        message = (
            f"{name}:{line} is not {encoding.upper()}: give --encoding latin-1 (or what it is), or convert the file"
        )
        raise InputError(message) from None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise InputError(f"{name} is empty")
    return text


def _unmarked_utf16(start: bytes) -> str:
    """Return utf-16-le or utf-16-be where every other byte of many is NUL, as in Latin text; "" otherwise."""
    zeros = start[::2].count(0), start[1::2].count(0)
    if max(zeros) <= len(start) // 8 or min(zeros) > len(start) // 64:
        return ""
    return "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
