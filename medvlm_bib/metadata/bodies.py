"""Bodies of answers: read within limits of size and time, and decoded."""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from medvlm_bib.errors import AnswerError

__all__ = ["read_body", "read_json"]

_PIECE = 16_384


class Raw(Protocol):
    """The undecoded stream of a response."""

    def stream(self, amt: int, decode_content: bool) -> Iterator[bytes]:
        """Yield the bytes as they come off the wire."""


def read_body(raw: Raw, headers: Mapping[str, str], most: int, until: float) -> bytes:
    """Return the body, unpacked; raises AnswerError for one of more than ``most`` bytes, packed or not.

    ``until`` is the moment (of time.monotonic) at which a body that only drips is given up: TimeoutError.
    """
    if headers.get("Content-Length", "0").isdecimal() and int(headers.get("Content-Length", "0")) > most:
        raise AnswerError(f"the answer is larger than {most // 1_000_000} MB")
    unpack = _unpacker(headers.get("Content-Encoding", "").strip().lower())
    pieces: list[bytes] = []
    size = 0
    for packed in raw.stream(_PIECE, decode_content=False):
        piece = unpack.decompress(packed, most + 1 - size) if unpack else packed
        size += len(piece)
        if size > most:
            raise AnswerError(f"the answer is larger than {most // 1_000_000} MB")
        pieces.append(piece)
        if time.monotonic() > until:
            raise TimeoutError("timed out")
    if unpack and not unpack.eof and pieces:
        raise AnswerError("the answer is cut short")
    return b"".join(pieces)


class _Inflate:
    """A gzip or deflate stream whose errors are AnswerErrors."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(zlib.MAX_WBITS | 32)

    def decompress(self, packed: bytes, most: int) -> bytes:
        try:
            return self._stream.decompress(packed, most)
        except zlib.error:
            raise AnswerError("the answer is packed in a way that cannot be read") from None

    @property
    def eof(self) -> bool:
        return self._stream.eof


def _unpacker(encoding: str) -> _Inflate | None:
    if encoding in ("", "identity"):
        return None
    if encoding in ("gzip", "x-gzip", "deflate"):
        return _Inflate()
    raise AnswerError(f"the answer is packed as '{encoding[:20]}'")


def read_json(body: bytes) -> Any:
    """Decode a JSON answer, whatever its content type says; raises AnswerError with a hint of what it is instead."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise AnswerError("the answer is not UTF-8") from None
    try:
        data = json.loads(text)
        if "\\ud" in text or "\\uD" in text:  # half a character, escaped: no text file can hold it
            data = json.loads(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))
        return data
    except (ValueError, RecursionError):
        pass
    start = text.lstrip()[:1]
    raise AnswerError(
        "the answer is HTML"
        if start == "<"
        else "the answer is cut short"
        if start in ("{", "[") and len(start) == 1
        else "the answer is no JSON"
    )
