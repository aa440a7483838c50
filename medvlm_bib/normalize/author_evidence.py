"""Does a text look like a list of people? Evidence for whoever has to tell author lines from titles and venues.

Every word speaks: one that is known from titles or ends like one (``-tion``) against, a common name, a pinyin syllable
or an initial for, an acronym or a small letter against. A name is as likely as its words let it be, a line as its
names on average.
"""

from __future__ import annotations

from functools import lru_cache

from medvlm_bib.data import _name_words as data
from medvlm_bib.data._organisation_words import LINES as ORGANISATIONS
from medvlm_bib.data._particles import LINES as PARTICLES
from medvlm_bib.data._title_words import LINES as TITLE_WORDS
from medvlm_bib.normalize.author_marks import has_et_al, has_label, strip_marks
from medvlm_bib.normalize.known_names import is_known_name, is_pinyin
from medvlm_bib.normalize.name_split import is_cjk, is_initials, is_organisation
from medvlm_bib.normalize.patterns import TwinPattern, lazy_pattern

__all__ = ["author_likelihood"]

_PARTICLES = frozenset((*PARTICLES, *data.CONNECTORS))
_TITLE_WORDS = frozenset((*TITLE_WORDS, *(line for line in ORGANISATIONS if line.islower())))

_TITLE_ENDINGS = tuple(data.TITLE_ENDINGS)
_ACRONYM = lazy_pattern(r"[A-Z]{3,}s?|.*\d.*|.*[a-z][A-Z]{2,}.*|[A-Z]+-.*[A-Z]{2,}.*")
_BREAK = TwinPattern(r"[,;，、；&]|\s(?:and|AND|[|•·])\s")
_BREAKS = frozenset(";，、；&|•·")
_ANDS = frozenset({"and", "AND"})
_NOT_PLAIN = lazy_pattern(r"[^A-Za-z ,.'\-]")
_MARK = lazy_pattern(r"[\[<$^*\\]")
_AGAINST = lazy_pattern(r"[?!=<>]|:\s|\w/\w|\d{5}|https?:")
_SIGN_AGAINST = lazy_pattern(r"[?!=<>:/\d]")  # the first look, several times as fast
_REACH = len("https")  # so far before its sign begins what speaks against people
_NO_LETTERS = frozenset("%{}\\@")  # of TeX and addresses: what they stand in is no name, whatever stands beside it
_REMARK = lazy_pattern(r"\([^()]*\)")
_YEAR = lazy_pattern(r"\d{4}")

# How likely a text is a person, by its weakest word; measured on author lines, titles, venues and headings.
_SMALL, _KNOWN, _ACRONYM_LIKE, _ALONE, _UNKNOWN, _INITIAL = 0.03, 0.05, 0.12, 0.3, 0.62, 0.95


def author_likelihood(text: str) -> float:
    """Return from 0 to 1 how much the text looks like an author line; from 0.5 it is more likely one than not."""
    text = text.strip(" .*_-–\t\n")
    if not text or len(text) > 20_000:
        return 0.0
    scores = _plain_scores(text)
    if scores:
        return _of_line(scores)
    if has_label(text):
        return 0.97
    odd = _NOT_PLAIN.search(text)  # nothing that speaks against people stands before it
    start = odd.start() if odd else len(text)
    if not text.isascii() or _MARK.search(text, start):
        text, start = strip_marks(text), 0
    elif 0 < text.find(": ") < (text.find("(") % len(text)) and not has_et_al(text)[0]:
        return 0.0  # as most titles are: found again below, by and by
    if "(" in text:  # affiliations, nicknames, a year
        text = _REMARK.sub(" ", text)
    et_al, names_end = has_et_al(text)
    text = text[:names_end]
    if (sign := _SIGN_AGAINST.search(text, start)) and _AGAINST.search(text, max(0, sign.start() - _REACH)):
        return 0.0
    parts = [part for part in map(str.split, _at_breaks(text)) if part]
    people = _join_inverted([part for part in parts if not _YEAR.search(part[-1])])
    if not people:
        return 0.0
    scores = [*map(_person_likelihood, people)]
    if et_al:
        score = sum(scores) / len(scores)
        return min(1.0, score + 0.5) if min(scores) > _ACRONYM_LIKE else score / 2
    return _of_line(scores)


def _of_line(scores: list[float]) -> float:
    score = sum(scores) / len(scores)
    if len(scores) > 2 and score > _UNKNOWN - 0.1:
        score += 0.1
    return min(1.0, score)


def _at_breaks(text: str) -> list[str]:
    other = (";" in text or "&" in text or "|" in text) if text.isascii() else not _BREAKS.isdisjoint(text)
    if not other and (("nd" not in text and "ND" not in text) or _ANDS.isdisjoint(text.split())):
        return text.split(",")
    return _BREAK.split(text)


def _plain_scores(text: str) -> list[float]:
    """Score a line of letters, commas and "and" that names have two words in or more; nothing for any other line."""
    scores: list[float] = []
    for name in text.replace(" and ", ", ").split(","):
        score = _plain_score(name)
        if score < 0:
            return []
        scores.append(score)
    return scores


@lru_cache(maxsize=32768)
def _plain_score(name: str) -> float:
    """Score a name of two words in letters or more, remembered for the next line that has it; -1 for anything else."""
    words = name.split()
    if len(words) < 2 or not name.isascii() or _NOT_PLAIN.search(name) or " AND " in name:
        return -1.0
    lower = name.lower()
    if " al" in lower or " more" in lower or "etal" in lower or "others" in lower:
        return -1.0
    return _person_likelihood(words)


def _join_inverted(parts: list[list[str]]) -> list[list[str]]:
    """Put a word alone and the word or initials behind it together: they may be one name, "Graves, Alex"."""
    people: list[list[str]] = []
    open_family = False
    for part in parts:
        if open_family and (len(part) == 1 or is_initials(part[-1])) and not is_cjk(part[0]):
            people[-1] = people[-1] + part
            open_family = False
        else:
            people.append(part)
            open_family = len(part) == 1
    return people


def _person_likelihood(words: list[str]) -> float:
    if len(words) == 1:
        return _word_alone(words[0])
    if len(words) > 7:
        return 0.0
    known = initials = doubtful = 0
    for word in words:
        verdict = _word_verdict(word)
        if verdict == -_KNOWN and len(word) < 5 and is_pinyin(word.lower()):  # Can, Long, Gang, Go
            doubtful += 1
        elif verdict < 0:
            return -verdict if not initials else _UNKNOWN / 2
        known += verdict == 1
        initials += verdict == 2
    if doubtful:
        return 0.5 if known and doubtful == 1 else _KNOWN
    if initials:
        return _INITIAL
    return min(0.95, _UNKNOWN + 0.15 * known) if len(words) < 6 else 0.3


def _word_alone(word: str) -> float:
    if is_initials(word) and "." in word:
        return _INITIAL
    if is_cjk(word):
        chinese = word[0] in data.CHINESE_FAMILIES or word[:2] in data.COMPOUND_FAMILIES
        return 0.8 if chinese and 1 < len(word) < 5 else _ACRONYM_LIKE
    if is_organisation(word) and not _ACRONYM.fullmatch(word):
        return 0.4
    verdict = _word_verdict(word)
    return -verdict if verdict < 0 else _ALONE + 0.1 * verdict


@lru_cache(maxsize=32768)
def _word_verdict(word: str) -> float:
    """Return 2 for an initial, 1 for a known name, 0 for a word that may be a name, else minus the likelihood left."""
    if not _NO_LETTERS.isdisjoint(word):
        return -_SMALL
    lower = word.strip("()'’\"“”.").lower()
    if not lower or lower in _PARTICLES:
        return 0
    if (word.endswith(".") and is_initials(word)) or (len(word) == 1 and word.isupper()):
        return 2
    if is_known_name(lower):
        return 1
    if word.islower() or (not word[0].isalpha() and word[0] not in "('’\""):
        return -_SMALL
    if is_cjk(word):
        return 0 if len(word) < 4 else -_SMALL
    if lower in _TITLE_WORDS or any(piece in _TITLE_WORDS for piece in lower.split("-")[:-1]):
        return -_KNOWN
    if _ACRONYM.fullmatch(word):
        return -_ACRONYM_LIKE
    if is_pinyin(lower):
        return 1
    return -_KNOWN if len(lower) > 5 and lower.endswith(_TITLE_ENDINGS) else 0
