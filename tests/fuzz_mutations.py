"""Files that were damaged on the way: a seed with bytes flipped, pieces cut, doubled, moved, nested or brought in.

Small changes to real files find more than text made up at random, which most readers leave at its first line. The
choices come from a :class:`random.Random`: a number names a mutant, and hypothesis, giving its own, makes it small.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

__all__ = ["mutate"]

MOST = 20_000  # bytes of a mutant: what is slow here is slow because it grows too fast

# What readers give a meaning to, and what no reader expects: bytes with escapes, between blanks.
_WRITTEN = r"""
    [ ] ( ) { } < > " ' ` | * _ ** ~~ # \\ $ @ % & ^ = : , ; . - -\x20 >\x20 1.\x20 \x0a\x0a \x09 \x20 \x0a \x0d
    \x0d\x0a \x0b \x0c \x1c \x85 \x00 \x1b[31m \x7f \xff \xfe \xef\xbb\xbf \xff\xfe \xed\xa0\x80 \xed\xb0\x80 \xc0\xaf
    \xf4\x90\x80\x80 \xe2\x80\xa8 \xe2\x80\xae \xe2\x80\x8b \xc2\xa0 \xc2\xad \xcc\x81 \xf0\x9f\x93\x84 \xd9\xa3
    \xc3\x83\xc2\xa9 \xc4\xb0 \xc3\x9f \xef\xac\x81 \xef\xbc\x8c \xe2\x80\x9c \xc2\xb2 <!-- --> <br> <a\x20href= </a>
    <details> <table> <td> ``` [x]( ![ |---| https:// http://[::1 https://arxiv.org/abs/ https://doi.org/10.
    javascript: &amp; &#x0; &#55296; \\u0000 \\ud800 \\udc00\\ud800 \\x \\n null true NaN 1e999 -0
    99999999999999999999 0 -1 2022 0000 [[2022,13,45]] Feb\x2030,\x202022 \x20and\x20 others @article{ @string{
    @comment{ @preamble{ crossref\x20=\x20{ \\url{ {\\ \\' \\begin{ \\input{ \\cite{ \\end{document} TY\x20\x20-\x20
    ER\x20\x20-\x20 AU\x20\x20-\x20 [...] et\x20al. {} [] \x22\x22 [[ ]] \x27\x27\x27
    \x22\x22\x22 =\x20 2022-13-45 1979-05-27T07:32:00Z
"""
TOKENS = tuple(word.encode().decode("unicode_escape").encode("latin-1") for word in _WRITTEN.split())
_TIMES = (2, 3, 10, 100, 1000)

Mutation = Callable[[bytes, Random, Sequence[bytes]], bytes]


def mutate(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """Return the seed after one to four changes; pieces are brought in from the ``others``."""
    for _ in range(random.choice((1, 1, 2, 4))):
        data = random.choice(_MUTATIONS)(data, random, others)[:MOST]
    return data


def _at(data: bytes, random: Random) -> int:
    return random.randint(0, len(data))


def _span(data: bytes, random: Random) -> tuple[int, int]:
    """Return a piece: a few bytes, a line or more."""
    start = _at(data, random)
    return start, min(len(data), start + random.choice((1, 2, 8, 40, 200, 1000)))


def _flip(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    del others
    if not data:
        return data
    at = random.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << random.randrange(8))]) + data[at + 1 :]


def _insert(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    del others
    at = _at(data, random)
    return data[:at] + random.choice(TOKENS) + data[at:]


def _nest(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """Put one or two tokens many times at one place, and as often at another."""
    del others
    piece = random.choice(TOKENS) + random.choice((b"", b"", b"x", b" ", random.choice(TOKENS)))
    times = random.choice(_TIMES)
    start, end = sorted((_at(data, random), _at(data, random)))
    closing = random.choice((b"", random.choice(TOKENS)))
    return data[:start] + piece * times + data[start:end] + closing * times + data[end:]


def _overwrite(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    del others
    start, end = _span(data, random)
    return data[:start] + random.choice(TOKENS) + data[end:]


def _cut(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    del others
    start, end = _span(data, random)
    return data[:start] + data[end:]


def _truncate(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    del others
    at = _at(data, random)
    return data[:at] if random.random() < 0.7 else data[at:]


def _double(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    del others
    start, end = _span(data, random)
    at = _at(data, random)
    return data[:at] + data[start:end] * random.choice(_TIMES) + data[at:]


def _move(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    del others
    start, end = _span(data, random)
    rest = data[:start] + data[end:]
    at = _at(rest, random)
    return rest[:at] + data[start:end] + rest[at:]


def _splice(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    other = random.choice(others)
    start, end = _span(other, random)
    begin, stop = _span(data, random)
    return data[:begin] + other[start:end] + data[stop:]


def _replace_all(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """Change one character wherever it stands: line ends, quotes, separators."""
    del others
    if not data:
        return data
    old = random.choice((b"\n", b"\n", b" ", b",", data[(at := random.randrange(len(data))) : at + 1]))
    return data.replace(old, random.choice((b"\r", b"\r\n", b"", b"\x00", random.choice(TOKENS))))


def _mark(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """Begin with a byte order mark, or be encoded otherwise."""
    del others
    text = data.decode("utf-8", "replace")
    return random.choice((b"\xef\xbb\xbf" + data, text.encode("utf-16"), b"\xff\xfe" + data, b"\xef\xbb" + data))


_MUTATIONS: tuple[Mutation, ...] = (
    *(_flip, _insert, _insert, _nest, _nest, _overwrite, _overwrite, _cut, _cut, _truncate, _double, _move, _splice),
    *(_splice, _replace_all, _mark),
)
