"""What a citation key is made of: the words of a title, the names of the authors, year and venue, in ASCII letters.

The names are those of JabRef ("Customize the citation key generator" in its manual), which Better BibTeX shares where
it has them too. Every function here gives letters and digits only: what joins them is the pattern's to say, so that a
key can always be told from one that was made longer (see :mod:`medvlm_bib.citekeys`).
"""

from __future__ import annotations

from collections.abc import Callable

from medvlm_bib.data._function_words import LINES as _FUNCTION_WORDS
from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.normalize.text import fold_words, to_ascii
from medvlm_bib.reference import Name, Reference

__all__ = ["DIGITS", "FIELDS", "Facts", "title_words"]

FUNCTION_WORDS = frozenset(_FUNCTION_WORDS)
_TITLE_LENGTH = 1000  # of a longer title the rest is not looked at: nothing that long is one
_CACHE_LIMIT = 50_000
_WORD_LENGTH = 32
_NAME_LENGTH = 48
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`´")
_TEX_COMMAND = lazy_pattern(r"\\[A-Za-z]+")
_WORD = lazy_pattern(r"[A-Za-z0-9]+")


def _letters(text: str) -> str:
    """Return the text in ASCII, without the apostrophes that separate no words."""
    if not text.isascii():
        return to_ascii(text.translate(_APOSTROPHES))
    return text.translate(_APOSTROPHES) if "'" in text or "`" in text else text


def _words(text: str, lower: bool = False) -> list[str]:
    """Return the runs of ASCII letters and digits: hyphens separate, apostrophes do not."""
    text = _letters(text)
    words: list[str] = _WORD.findall(text.lower() if lower else text)
    if words and len(max(words, key=len)) > _WORD_LENGTH:
        return [word[:_WORD_LENGTH] for word in words]
    return words


def _squeeze(text: str) -> str:
    if len(text) <= _NAME_LENGTH and text.isascii() and text.isalnum():
        return text
    return "".join(_WORD.findall(to_ascii(text)))[:_NAME_LENGTH]


def title_words(title: str, lower: bool = False) -> tuple[str, ...]:
    """Return the significant words of a title as printed; all of them where every word is a function word."""
    if len(title) > _TITLE_LENGTH:
        title = title[:_TITLE_LENGTH]
    if lower and title.isascii() and not ("'" in title or "`" in title or "\\" in title):
        if len(_SIGNIFICANT) > _CACHE_LIMIT:
            _SIGNIFICANT.clear()
        words = fold_words(title)
        return tuple(filter(None, map(_SIGNIFICANT.__getitem__, words))) or tuple(words)
    words = _words(_TEX_COMMAND.sub(" ", title) if "\\" in title else title, lower)
    if lower:
        return tuple([word for word in words if word not in FUNCTION_WORDS]) or tuple(words)
    return tuple([word for word in words if word.lower() not in FUNCTION_WORDS]) or tuple(words)


class _Significant(dict[str, str]):
    """Words as they stand in a key, "" for function words; each looked at once, since titles share most of theirs."""

    def __missing__(self, word: str) -> str:
        value = self[word] = "" if word in FUNCTION_WORDS else word[:_WORD_LENGTH]
        return value


_SIGNIFICANT = _Significant()


def _family(name: Name) -> str:
    """Return particle and family name in one word, or the first three significant words of an organisation's name."""
    if name.literal:
        return "".join(title_words(name.literal)[:3])[:_NAME_LENGTH]
    return _squeeze(name.dropping_particle + name.non_dropping_particle + name.family) or _squeeze(name.given)


class Facts:
    """One reference, as far as keys are concerned; everything is worked out when a pattern asks for it."""

    __slots__ = ("_words", "lower", "reference", "stands_in")

    def __init__(self, reference: Reference, lower: bool = False) -> None:
        self.reference = reference
        self.lower = lower  # nobody asks for capitals
        self.stands_in = False  # the first title word stands for the author, and is not used twice
        self._words: tuple[str, ...] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The significant words of the title, or of the method's name where there is no title in Latin letters."""
        if self._words is None:
            reference = self.reference
            words = title_words(reference.title, self.lower) or title_words(reference.title_short, self.lower)
            self._words = words[1:] if self.stands_in and len(words) > 1 else words
        return self._words

    @property
    def families(self) -> list[str]:
        """Family names of the authors, else of the editors, those written in no Latin letters left out."""
        people = self.reference.authors or self.reference.editors
        return [family for family in map(_family, people) if family]

    def first_author(self) -> str:
        """Return the first author's name, else the first title word, which then is no longer among the words."""
        people = self.reference.authors or self.reference.editors
        if people:
            return _family(people[0])
        words = self.words
        self.stands_in, self._words = True, None
        return words[0] if words else ""


def _auth(facts: Facts, count: int) -> str:
    return facts.first_author()[: count or None]


def _authors(facts: Facts, count: int) -> str:
    families = facts.families or [facts.first_author()]
    shown = families[: count or None]
    more = len(families) > len(shown) or facts.reference.et_al
    return "".join(shown) + ("EtAl" if more else "")


def _auth_et_al(facts: Facts, _count: int) -> str:
    families = facts.families
    if len(families) == 2 and not facts.reference.et_al:
        return "".join(families)
    return _authors(facts, 1)


def _authors_alpha(facts: Facts, _count: int) -> str:
    """Return the label of BibTeX's alpha style: Knu66, ABC, ABC+ (the plus left out: letters and digits only)."""
    families = facts.families or [facts.first_author()]
    if len(families) == 1:
        return families[0][:3]
    return "".join(family[0] for family in families[: 4 if len(families) == 4 else 3])


def _author_last(facts: Facts, _count: int) -> str:
    families = facts.families
    return families[-1] if families else facts.first_author()


def _year(facts: Facts, _count: int) -> str:
    date = facts.reference.issued or facts.reference.available_date
    return str(date.year) if date and date.year else ""


def _shortyear(facts: Facts, count: int) -> str:
    return _year(facts, count)[-2:]


def _month(facts: Facts, _count: int) -> str:
    date = facts.reference.issued or facts.reference.available_date
    return f"{date.month:02d}" if date and date.month else ""


def _title(facts: Facts, count: int) -> str:
    words = facts.words[: count or None]
    return "".join(words if facts.lower else [word[0].upper() + word[1:] for word in words])


def _shorttitle(facts: Facts, count: int) -> str:
    return _title(facts, count or 3)


def _veryshorttitle(facts: Facts, count: int) -> str:
    return _title(facts, count or 1)


def _shorttitle_initials(facts: Facts, count: int) -> str:
    return "".join(word[0].upper() for word in facts.words[: count or 3])


def _venue(facts: Facts, _count: int) -> str:
    venue = facts.reference.venue
    return (_squeeze(venue.short) or "".join(title_words(venue.name))[:_NAME_LENGTH]) if venue else ""


def _type(facts: Facts, _count: int) -> str:
    return _squeeze(facts.reference.type)


def _firstpage(facts: Facts, _count: int) -> str:
    words = _words(facts.reference.page)
    return words[0] if words else ""


def _arxiv(facts: Facts, _count: int) -> str:
    return _squeeze(facts.reference.arxiv)


def _doi(facts: Facts, _count: int) -> str:
    return _squeeze(facts.reference.doi)


def _section(facts: Facts, _count: int) -> str:
    return "".join(title_words(facts.reference.section[-1]))[:_NAME_LENGTH] if facts.reference.section else ""


# name -> function, how many title words it uses up (-1: as many as the count says or all), what users read of it
FIELDS: dict[str, tuple[Callable[[Facts, int], str], int, str]] = {
    "auth": (_auth, 0, "first author's family name with its particles; `auth3`: the first 3 letters"),
    "authors": (_authors, 0, "all family names; `authors2`: the first 2 and `EtAl`"),
    "authEtAl": (_auth_et_al, 0, "one name, two names, or the first and `EtAl`"),
    "authorsAlpha": (_authors_alpha, 0, "three letters of one author, else initials, as BibTeX's alpha style"),
    "authorLast": (_author_last, 0, "last author's family name"),
    "year": (_year, 0, "year of publication, of the preprint where there is no publication"),
    "shortyear": (_shortyear, 0, "its last two digits"),
    "month": (_month, 0, "its month in two digits"),
    "title": (_title, -1, "all significant words of the title"),
    "shorttitle": (_shorttitle, 3, "the first 3 of them; `shorttitle5`: the first 5"),
    "veryshorttitle": (_veryshorttitle, 1, "the first of them"),
    "shorttitleINI": (_shorttitle_initials, 0, "initials of the first 3"),
    "venue": (_venue, 0, "acronym or short name of the journal or conference"),
    "journal": (_venue, 0, "the same under JabRef's name"),
    "section": (_section, 0, "innermost heading"),
    "entrytype": (_type, 0, "CSL type without hyphens"),
    "firstpage": (_firstpage, 0, "first page"),
    "arxiv": (_arxiv, 0, "arXiv id, digits and letters only"),
    "doi": (_doi, 0, "DOI, digits and letters only"),
}
DIGITS = frozenset(("year", "shortyear", "month"))
