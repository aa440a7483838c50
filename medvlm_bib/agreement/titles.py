"""Do two titles name the same work? Printings differ; so do works that sound alike.

The rules were set by real entries and real registry answers. Accepted: another case, hyphenation, HTML, LaTeX, an
article too few, one letter wrong in a long word, a subtitle that is missing or stands first, a method's name before
the colon that one side lacks, something in parentheses. Refused: any other word more or fewer (``MIMIC-CXR`` is not
``MIMIC-CXR-JPG``, ``... Graphs`` not ``... Graphs over Annuli``), another number, an erratum or reply.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, product

from medvlm_bib.data._title_labels import OTHER_WORKS, PREFIXES, SILENT
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.text import fold, repair_mojibake

__all__ = ["subtitles_agree", "title_parts", "titles_agree", "titles_overlap"]

_SILENT = frozenset(SILENT)
_OTHER_WORKS = frozenset(OTHER_WORKS)
_PREFIXES = frozenset(PREFIXES)
_PREFIXES_BEGIN = tuple({prefix[:9] for prefix in PREFIXES})
_TEX = frozenset("\\{}$")
_BREAK = lazy_pattern(r"\s*(?:[:?!—–]|\.(?=\s)|\s-+(?=\s))\s*")
_ASIDE = lazy_pattern(r"\([^()]*\)|\[[^\[\]]*\]")
_SOLAR = ("sun", "solar", "odot", "⊙", "☉")
_LONG_WORD = 5
_SPELLINGS = 2  # words that may be spelled otherwise
_SLIP_LENGTH = 4  # words that a title must have more of for a slip to be looked for
_MOST_CUTS = 16  # signs that are looked at: a title has few
_SUBTITLE = 3  # words that must be left where the other side has a name before the colon


def titles_agree(a: str, b: str) -> bool:
    """Return whether the titles, given as plain text or with HTML or LaTeX, are those of one work; "" agrees with none.

    It does not matter which is ``a``. Authors, identifiers or a date have to agree besides.
    """
    folded = fold(a)
    if not folded:
        return False
    if folded.replace(" ", "") == fold(b).replace(" ", ""):
        return True
    one, other = _plain(a), _plain(b)
    if not fold(one) or not fold(other) or _is_about(one) != _is_about(other):
        return False
    return any(_same(x, y) for x, y in product(_forms(one), _forms(other))) or _one_is_part(one, other)


def subtitles_agree(a: str, b: str) -> bool:
    """Return whether the titles differ in the name before the colon alone: a list may name model or data set there."""
    tails = ({tail for _, tail in _cuts(_plain(title)) if len(tail) >= _SUBTITLE} for title in (a, b))
    return not next(tails).isdisjoint(next(tails))


def titles_overlap(a: str, b: str) -> float:
    """Return how many of the words of both titles together are in either one, from 0 to 1."""
    one, other = set(_words(_plain(a))), set(_words(_plain(b)))
    return len(one & other) / len(one | other) if one and other else 0.0


def title_parts(title: str) -> tuple[set[str], set[str]]:
    """Return what to look a title up by: forms of the whole, and of the parts that may stand for it.

    Two titles that agree have a form of the whole in common, or one's is a part of the other, or both have a slip; for
    these the first and last two words are one of the forms.
    """
    plain = _plain(title)
    forms = _forms(plain)
    if not forms[0]:
        return set(), set()
    wholes = {"".join(words) for words in forms}
    wholes.update(" ".join((*words[:2], *words[-2:])) for words in forms if len(words) > _SLIP_LENGTH)
    parts: set[str] = set()
    for head, tail in islice(_cuts(plain), 4):
        parts.update(("".join(head), "".join(tail), "".join(tail + head)))
    return wholes, parts


@lru_cache(maxsize=1 << 14)
def _plain(title: str) -> str:
    title = title.replace("\ufffd", "")
    if "&" in title:
        import html

        title = html.unescape(html.unescape(title))
    if "<" in title:
        title = re.sub(r"</?[A-Za-z][^<>]*>", "", title)
    if not _TEX.isdisjoint(title):
        from medvlm_bib.formats.latex_decode import decode

        title = re.sub(r"\\[A-Za-z]+|[\\{}$^_]", "", decode(title, plain_math=True))
    if any(sign in title for sign in _SOLAR):  # a unit, written in many ways
        title = re.sub(r"\b([MLRZ])[\s_({$]*(?:sub\s+)?(?:sun|solar|odot|⊙|☉)\b[)}$]*", r"\1 ", title)
    return _without_labels(repair_mojibake(title))


def _without_labels(title: str) -> str:
    """Return the title without what a registry or a citing person put around it."""
    if "/" in title:  # Zenodo titles a release on GitHub "owner/name: name v1.0"
        title = re.sub(r"^[\w.-]+/([\w.-]+): .*", r"\1", title)
    if "roceedings" in title:
        title = re.sub(r",?\s+in:?\s+Proceedings\b.*", "", title, flags=re.IGNORECASE)
    if title[:1].isdigit():  # the number of a chapter
        title = re.sub(r"^\d+\s*\.\s+", "", title)
    if title.lstrip()[:9].lower().startswith(_PREFIXES_BEGIN):
        head, sign, rest = _parted(title)
        if sign and fold(head) in _PREFIXES:
            return rest
    return title


def _parted(title: str) -> tuple[str, str, str]:
    match = _BREAK.search(title)
    return (title[: match.start()], match[0], title[match.end() :]) if match else (title, "", "")


def _is_about(title: str) -> bool:
    """Return whether this is an erratum of, a reply to, a review of the work with this title."""
    words = fold(title).split(" ", 3)
    head = fold(_parted(title)[0])
    return head in _OTHER_WORKS or (" ".join(words[:2]) in _OTHER_WORKS and words[1] in {"of", "on", "to"})


@lru_cache(maxsize=1 << 14)
def _forms(title: str) -> tuple[tuple[str, ...], ...]:
    """Return the title's words, then those without what stands in parentheses."""
    whole = _words(title)
    asides = _ASIDE.findall(title) if "(" in title or "[" in title else []
    if not asides or any(_is_marker([word]) for aside in asides for word in _words(aside)):
        return (whole,)
    short = _words(_ASIDE.sub(" ", title))
    return (whole, short) if short else (whole,)


@lru_cache(maxsize=1 << 14)
def _words(text: str) -> tuple[str, ...]:
    words = fold(text).split()
    return tuple(word for word in words if word not in _SILENT) or tuple(words)


def _same(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if a == b or "".join(a) == "".join(b):
        return True
    if len(a) != len(b):
        return False
    different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(different) <= min(_SPELLINGS, len(a) // 3) and all(_is_slip(x, y) for x, y in different)


def _is_slip(a: str, b: str) -> bool:
    """Return whether two long words differ by one letter (left out, put in, other, or changed places) within them."""
    if min(len(a), len(b)) < _LONG_WORD or a[:2] != b[:2] or not (a.isalpha() and b.isalpha()):
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    a, b = a[start:], b[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[2:] == b[2:] and a[:2] == b[1::-1])


@lru_cache(maxsize=1 << 14)
def _cuts(title: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return the words before and after each sign that may part a title from its subtitle."""
    cuts = (
        (_words(title[: match.start()]), _words(title[match.end() :]))
        for match in islice(_BREAK.finditer(title), _MOST_CUTS)
    )
    return tuple((head, tail) for head, tail in cuts if head and tail)


def _is_marker(words: Iterable[str]) -> bool:
    """Return whether this only numbers a part or version: ``II``, ``v2``, ``Vol. 3``."""
    return all(re.fullmatch(r"\d+|[ivx]+|v\d+|version|vol|volume|no|number", word) for word in words)


def _one_is_part(a: str, b: str) -> bool:
    """Return whether one title is the other's main title, its subtitle, both the other way round, or its beginning."""
    for whole, part in ((a, b), (b, a)):
        wanted = _words(part)
        if part.rstrip().endswith(("…", "...")) and len(wanted) > _SUBTITLE and _words(whole)[: len(wanted)] == wanted:
            return True
        for head, tail in _cuts(whole):
            if _is_marker(tail):
                continue
            if _same(head, wanted) or (len(tail) >= _SUBTITLE and _same(tail, wanted)) or _same(tail + head, wanted):
                return True
    return False
