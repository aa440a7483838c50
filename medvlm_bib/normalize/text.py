"""Plain text: damaged encodings repaired, invisible characters out, and two foldings for comparing and for keys."""

import re
import unicodedata
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from medvlm_bib.data._letters import CYRILLIC, GREEK, LATIN
from medvlm_bib.normalize.patterns import lazy_pattern

__all__ = ["Repair", "clean", "fold", "fold_words", "repair_mojibake", "to_ascii"]


class Repair(NamedTuple):
    """A printed text that was changed on purpose: the reader makes a note of it, with file and line."""

    code: str
    printed: str
    became: str
    message: str = ""


# UTF-8 that was read as Mac OS Roman: its lead bytes are these characters there. They prove the damage where real text
# hardly ever has them before another character beyond ASCII. Other leads (dashes, capitals, ligatures) do so where the
# whole line becomes valid UTF-8 with Greek, Cyrillic or Chinese letters.
_MAC_LEADS = frozenset("√ƒ≈∆¬‚·")
_BEYOND = r"[^\x00-\x7f]"
# UTF-8 that was read as Latin-1, Windows-1252 or a cousin: a capital and one tail character, a small letter and two.
# Only a hint that ftfy, which costs as much to import as the whole command line, is worth asking.
_TAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_TAILS = frozenset(map(chr, range(0x80, 0xC0))).union("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ")
_WESTERN = lazy_pattern(f"[Â-ß][{_TAIL}]|[à-ï][{_TAIL}]{{2}}|ð[Ÿ\x9f]|ï¿½")


def repair_mojibake(line: str) -> str:
    """Return the line with text that was decoded wrongly put right, or the very same string when it is clean.

    Mac OS Roman is undone here (the whole line where that gives valid UTF-8, else the damaged runs); the Western and
    Cyrillic kinds are left to ``ftfy.fix_encoding``, which never touches quotes, dashes or ligatures.
    """
    if line.isascii():
        return line
    line = _undo_mac_roman(line)
    if not _TAILS.isdisjoint(line) and _has_lead(line) and _WESTERN.search(line):
        import ftfy

        fixed = ftfy.fix_encoding(line)
        line = line if fixed == line else fixed
    return line


def _has_lead(line: str) -> bool:
    return any(tail in _TAILS and "Â" <= lead <= "ð" for lead, tail in pairwise(line))


def _undo_mac_roman(line: str) -> str:
    certain = not _MAC_LEADS.isdisjoint(line)
    try:
        repaired = line.encode("mac_roman").decode("utf-8")
    except UnicodeError:
        return _mac_roman_runs().sub(_undo_run, line) if certain else line
    if certain or (len(line) - len(repaired) > 1 and not any("\x7f" < letter < "\u0370" for letter in repaired)):
        return repaired
    return line


@cache
def _mac_roman_runs() -> re.Pattern[str]:
    return re.compile(f"(?:[√ƒ≈∆¬]{_BEYOND}|‚[ÄÅÇÑ]{_BEYOND}|·[∫ª]{_BEYOND})+")


def _undo_run(match: re.Match[str]) -> str:
    try:
        return match[0].encode("mac_roman").decode("utf-8")
    except UnicodeError:
        return match[0]


_ENTITY = lazy_pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# ECMA-48 escape sequences: CSI ... final byte, OSC and the other strings up to BEL or ST, two-character ones.
_ESCAPE = lazy_pattern(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?")
# Invisible, but not of the categories Cc and Cf: the combining grapheme joiner, Hangul fillers, two non-characters.
_INVISIBLE = frozenset("\u034f\u115f\u1160\u3164\uffa0\ufffe\uffff")
_PILE = lazy_pattern("([\u0300-\u036f]{2})[\u0300-\u036f]+")
_JOINERS = "\u200c\u200d"  # they shape Arabic and Indic words and stay between their letters
_SHAPED = ("\u0600", "\u0dff")


def clean(text: str) -> str:
    """Return the text as one line of plain Unicode (NFC).

    Entities are decoded once (only those that end in a semicolon, so that ``R&D`` stays); escape sequences, control,
    zero-width and bidirectional characters are taken out; runs of white space become one space; a lone surrogate
    becomes U+FFFD. Of marks piled on one letter, two stay: more is mischief, and LaTeX fails at each.
    """
    if text.isascii() and text.isprintable() and "&" not in text and "  " not in text:
        return text.strip(" ")
    if "&" in text:
        text = _ENTITY.sub(_decode_entity, text)
    if not text.isprintable() or not (text.isascii() or _INVISIBLE.isdisjoint(text)):
        text = _without_invisible(_ESCAPE.sub("", text))
    text = " ".join(text.split())
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text if text.isascii() else _PILE.sub(r"\1", text)


def _without_invisible(text: str) -> str:
    kept: list[str] = []
    for at, letter in enumerate(text):
        category = "" if letter.isprintable() or letter.isspace() else unicodedata.category(letter)
        if category == "Cs":
            kept.append("\ufffd")
        elif letter in _JOINERS:
            low, high = _SHAPED
            if at and low <= text[at - 1] <= high and low <= text[at + 1 : at + 2] <= high:
                kept.append(letter)
        elif category not in {"Cc", "Cf"} and letter not in _INVISIBLE:
            kept.append(letter)
    return "".join(kept)


def _decode_entity(match: re.Match[str]) -> str:
    import html

    return html.unescape(match[0])


_LATIN = str.maketrans(LATIN)
_NOT_ALNUM = lazy_pattern(r"[\W_]+")
_FOLD_ASCII = bytes(ord(chr(code).lower()) if chr(code).isalnum() else 32 for code in range(128)).ljust(256)


def fold(text: str) -> str:
    """Return the text as it is compared: no case, no accents, every run of other characters one space.

    Letters of all scripts stay; ``ø``, ``ł``, ``đ`` and their like, which Unicode does not decompose, become the
    plain letter.
    """
    if text.isascii():  # through bytes it takes two thirds of the time
        return b" ".join(text.encode().translate(_FOLD_ASCII).split()).decode()
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    text = "".join([c for c in text if c.isascii() or not unicodedata.category(c).startswith("M")])
    return _NOT_ALNUM.sub(" ", text.translate(_LATIN)).strip()


def fold_words(text: str) -> list[str]:
    """Return the words of the folded text."""
    return text.encode().translate(_FOLD_ASCII).decode().split() if text.isascii() else fold(text).split()


_OTHER_SCRIPTS = CYRILLIC | GREEK
_TO_ASCII = str.maketrans(
    LATIN | _OTHER_SCRIPTS | {letter.upper(): plain.title() for letter, plain in _OTHER_SCRIPTS.items()}
)


def to_ascii(text: str) -> str:
    """Return the text in ASCII letters, as citation keys need it: ``Łukasz`` gives Lukasz, ``Weiß`` Weiss.

    Latin, Greek and Cyrillic letters are transliterated; what is left (Chinese, emoji) is dropped.
    """
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).translate(_TO_ASCII))
    return text.translate(_TO_ASCII).encode("ascii", "ignore").decode("ascii")
