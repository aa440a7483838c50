"""Do two titles name the same work? Printings differ; so do works that sound alike.

The rules were set by real entries and real registry answers. Accepted: another case, hyphenation, HTML, LaTeX, an
article too few, one letter wrong in a long word, a subtitle that is missing or stands first, a method's name before
the colon that one side lacks, something in parentheses. Refused: any other word more or fewer (``MIMIC-CXR`` is not
``MIMIC-CXR-JPG``, ``... Graphs`` not ``... Graphs over Annuli``), another number, an erratum or reply.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from medvlm_bib.data._title_labels import OTHER_WORKS, PREFIXES, SILENT
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.text import fold, fold_words, repair_mojibake

__all__ = ["read_title", "same_letters", "subtitles_agree", "title_marks", "titles_agree", "titles_overlap"]

SILENT_WORDS = frozenset(SILENT)
_OTHER_WORKS = frozenset(OTHER_WORKS)
_PREFIXES = frozenset(PREFIXES)
LABELS_BEGIN = frozenset(prefix.split()[0] for prefix in PREFIXES)
_PREFIXES_BEGIN = tuple({prefix[:9] for prefix in PREFIXES})
_TEX = frozenset("\\{}$")
_MARKUP = b"&</\\{}$"
_MAY_BREAK = b":?!\t\n\v\f\r\x1c\x1d\x1e\x1f"  # beside a period, or a dash behind white space
_BREAK = lazy_pattern(r"(?:[:?!—–]|\.(?=\s)|\s-+(?=\s))\s*")
_ASIDE = lazy_pattern(r"\([^()]*\)|\[[^\[\]]*\]")
_SOLAR = ("sun", "solar", "odot", "⊙", "☉")
# A word of the name of a volume or of a unit, which are taken out.
TAKEN_OUT = frozenset(["proceedings", *(mass + sun for mass in ("", *"mlrz") for sun in _SOLAR)])
_LONG_WORD = 5
_SPELLINGS = 2  # words that may be spelled otherwise
_WORDS_A_SLIP = 3  # one more for each of them
_MOST_CUTS = 16  # signs that are looked at: a title has few
_CUT_SHORT = ("…", "...")
_SUBTITLE = 3  # words that must be left where the other side has a name before the colon


class _Title(NamedTuple):
    """What is compared of a title; each is worked out once, since a title is compared with many."""

    letters: str  # all of it folded, in one word
    plain: str  # without markup and labels
    words: tuple[str, ...]
    forms: tuple[tuple[str, ...], ...]  # the words, then those without what stands in parentheses
    cuts: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # words before and after each sign that may part it


def titles_agree(a: str, b: str) -> bool:
    """Return whether the titles, given as plain text or with HTML or LaTeX, are those of one work; "" agrees with none.

    It does not matter which is ``a``. Authors, identifiers or a date have to agree besides.
    """
    if same_letters(a, b):
        return True
    one, other = read_title(a), read_title(b)
    if not one.words or not other.words:
        return False
    alike = any(_same(x, y) for x in one.forms for y in other.forms) or _is_part(one, other) or _is_part(other, one)
    return alike and _is_about(one.plain) == _is_about(other.plain)


def same_letters(a: str, b: str) -> bool:
    """Return whether the titles are the same, and not empty, when folded and written in one word."""
    if a == b:
        return bool(fold_words(a))
    letters = read_title(a).letters
    return bool(letters) and letters == read_title(b).letters


def subtitles_agree(a: str, b: str) -> bool:
    """Return whether the titles differ in the name before the colon alone: a list may name model or data set there."""
    one, other = read_title(a).cuts, read_title(b).cuts
    return bool(one and other) and not _subtitles(one).isdisjoint(_subtitles(other))


def _subtitles(cuts: Iterable[tuple[tuple[str, ...], tuple[str, ...]]]) -> set[tuple[str, ...]]:
    return {tail for _, tail in cuts if len(tail) >= _SUBTITLE}


def titles_overlap(a: str, b: str) -> float:
    """Return how many of the words of both titles together are in either one, from 0 to 1."""
    one, other = set(read_title(a).words), set(read_title(b).words)
    return len(one & other) / len(one | other) if one and other else 0.0


def title_marks(title: str) -> tuple[set[str], set[str]]:
    """Return the marks of the whole title, and those of what may stand for it.

    Titles that agree have a mark of their wholes in common, or one of one's whole with what may stand for the other:
    whoever looks for all that agree with a title need not compare it with the rest.
    """
    read = read_title(title)
    words = read.words
    wholes = {read.letters}
    for form in read.forms:
        wholes.update(_marks(form))
    parts: set[str] = set()
    for head, tail in read.cuts:
        parts.update(_marks(head), _marks(tail), _marks(tail + head))
    if len(words) > _SUBTITLE:
        beginning = " ".join((*words[: _SUBTITLE + 1], "..."))
        parts.add(beginning)
        if read.plain.rstrip().endswith(_CUT_SHORT):
            wholes.add(beginning)
    return wholes - {""}, parts


def _marks(words: tuple[str, ...]) -> Iterator[str]:
    """Yield what two forms share of which :func:`_same` says that they are the same: a slip is in no mark."""
    yield "".join(words)
    if len(words) >= _WORDS_A_SLIP:
        yield " ".join([word if len(word) < _LONG_WORD else word[:2] for word in words])


@lru_cache(maxsize=1 << 14)
def read_title(title: str) -> _Title:
    """Return what is compared of a title, given as :func:`titles_agree` takes it."""
    folded = fold_words(title)
    letters = "".join(folded)
    if not _is_plain(title, folded):
        title = _plain(title)
        folded = fold_words(title)
    words = _telling(folded)
    return _Title(letters, title, words, _forms(title, words), _cuts(title, folded))


def _is_plain(title: str, folded: list[str]) -> bool:
    """Return whether there is nothing to take out of the title, as it is with most; quick, and may say no too often."""
    if not folded or not title.isascii() or folded[0] in LABELS_BEGIN or folded[0][0].isdigit():
        return False
    if not TAKEN_OUT.isdisjoint(folded):
        return False
    letters = title.encode()
    return len(letters) == len(letters.translate(None, _MARKUP))


def _plain(title: str) -> str:
    """Return the title without markup, units and labels."""
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


def _forms(title: str, words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the title's words, then those without what stands in parentheses."""
    asides = _ASIDE.findall(title) if "(" in title or "[" in title else []
    if not asides or any(_is_marker([word]) for aside in asides for word in _words(aside)):
        return (words,)
    short = _words(_ASIDE.sub(" ", title))
    return (words, short) if short else (words,)


def _words(text: str) -> tuple[str, ...]:
    return _telling(fold_words(text))


def _telling(words: list[str]) -> tuple[str, ...]:
    """Return the words without the articles, which are left out now and then; all of them where there are no others."""
    if SILENT_WORDS.isdisjoint(words):
        return tuple(words)
    return tuple([word for word in words if word not in SILENT_WORDS]) or tuple(words)


def _same(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if not a or not b or a[0][0] != b[0][0]:  # in a long word that is spelled otherwise the first letter is the same
        return a == b
    if a == b or "".join(a) == "".join(b):
        return True
    if len(a) != len(b):
        return False
    different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(different) <= min(_SPELLINGS, len(a) // _WORDS_A_SLIP) and all(_is_slip(x, y) for x, y in different)


def _is_slip(a: str, b: str) -> bool:
    """Return whether two long words differ by one letter (left out, put in, other, or changed places) within them."""
    if min(len(a), len(b)) < _LONG_WORD or a[:2] != b[:2] or not (a.isalpha() and b.isalpha()):
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    a, b = a[start:], b[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[2:] == b[2:] and a[:2] == b[1::-1])


def _cuts(title: str, folded: list[str]) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    if title.isascii() and ". " not in title and " -" not in title:
        letters = title.encode()
        if len(letters) == len(letters.translate(None, _MAY_BREAK)):
            return ()
    cuts = []
    for match in islice(_BREAK.finditer(title), _MOST_CUTS):
        before = len(fold_words(title[: match.start()]))
        if 0 < before < len(folded):
            cuts.append((_telling(folded[:before]), _telling(folded[before:])))
    return tuple(cuts)


def _is_marker(words: Iterable[str]) -> bool:
    """Return whether this only numbers a part or version: ``II``, ``v2``, ``Vol. 3``."""
    return all(re.fullmatch(r"\d+|[ivx]+|v\d+|version|vol|volume|no|number", word) for word in words)


def _is_part(part: _Title, whole: _Title) -> bool:
    """Return whether one is the other's main title, its subtitle, both the other way round, or its beginning."""
    wanted = part.words
    if whole.words[: len(wanted)] == wanted and len(wanted) > _SUBTITLE and part.plain.rstrip().endswith(_CUT_SHORT):
        return True
    return any(
        (_same(head, wanted) or (len(tail) >= _SUBTITLE and _same(tail, wanted)) or _same(tail + head, wanted))
        and not _is_marker(tail)
        for head, tail in whole.cuts
    )
