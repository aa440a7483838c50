"""Unicode text as LaTeX: escaped once, and in ASCII where LaTeX has a form.

The commands are data (data/latex.toml, latex_forms.toml); the table that ``str.translate`` takes is built from them
once, when the first text needs it. Plain text passes untouched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from medvlm_bib.normalize.patterns import lazy_pattern

__all__ = ["Encoder", "braces_balance", "is_made_of", "latex_table", "plain_line", "verbatim", "without_controls"]

# White space of every kind, and what no text may hold: C0, C1, bidirectional and line controls, BOM, lone surrogates.
_UNCLEAN = lazy_pattern(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]| {2,}|^ | $"
)
_SPACES = lazy_pattern(r"[\t\n\v\f\r \x85\u2028\u2029]+")
_LETTERS = bytes(code for code in range(128) if chr(code).isalnum())
_HARMLESS = _LETTERS + b"_ -,.;:!?'()/[]+=*@\""  # as _PLAIN, for a look that takes a fraction of its time
_IN_URLS = bytes(code for code in range(33, 127) if chr(code) not in "{}\\")
_PLAIN = lazy_pattern(r"[\w \-,.;:!?'()/\[\]+=*@\"`]*", re.ASCII)
_ASCII_LIGATURE = lazy_pattern(r"---?|[`!?]`|''")
_PRINTED = {"!`": "¡", "?`": "¿", "--": "–", "---": "—", "``": "“", "''": "”"}
# Where two of these meet, TeX's ligatures would make another character of both.
_LIGATURE_CHARS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015'’”?!`‘“")
_LIGATING = lazy_pattern("[-\u2010-\u2015]{2}|['’”]{2}|[?!`‘“][`‘“]")
_GREEK_WORD = lazy_pattern("([\u0370-\u03ff\u1f00-\u1fff]{2,})")
_SPECIAL = frozenset("#$%&_~^\\{}<>|")
_NO_URL = lazy_pattern(r"[\x00-\x20\x7f-\xa0{}\\\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def plain_line(text: str) -> str:
    """Return the text as one line: white space collapsed, control characters and lone surrogates gone."""
    if text.isprintable() and not _is_spaced(text):
        return text  # what is printable holds none of them
    if not _UNCLEAN.search(text):
        return text
    return _UNCLEAN.sub("", _SPACES.sub(" ", text).strip()).strip()


def _is_spaced(text: str) -> bool:
    """Tell whether there are spaces that no line of text has: at its ends, or two together."""
    return "  " in text or text[:1] == " " or text[-1:] == " "


def verbatim(text: str) -> str:
    """Return a URL, DOI or id as it is; what would end the field or the line is percent-encoded."""
    if not _is_url(text):
        return _NO_URL.sub(lambda m: "".join(f"%{b:02X}" for b in m[0].encode("utf-8", "replace")), text.strip())
    return text


def without_controls(text: str) -> str:
    """Return an identifier as it is, or without the characters that no identifier has and that would end its field."""
    return text if _is_url(text) else _NO_URL.sub("", text)


def _is_url(text: str) -> bool:
    return is_made_of(text, _IN_URLS) or not _NO_URL.search(text)


def is_made_of(text: str, letters: bytes) -> bool:
    """Tell whether every character is one of these ASCII letters."""
    return text.isascii() and not text.encode().translate(None, letters)


def braces_balance(text: str) -> bool:
    """Tell whether every brace has its partner, opening before closing, as BibTeX counts (it heeds no backslash)."""
    depth = 0
    for char in text:
        if char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


@cache
def latex_table(ascii_only: bool, balanced: bool = True, ligatures: bool = True) -> Mapping[int, str | int]:
    r"""Return the translation table: escapes alone, or with the LaTeX form of every character that has one.

    A form stands in it only when pdflatex prints it with no further package; of several, the one that Zotero's importer
    reads (``{\H o}`` and not ``\H{o}``). ``ligatures`` lets dashes and quotation marks be ``--`` and two backquotes.
    """
    from medvlm_bib.data import _latex_forms as forms

    table: dict[int, str | int] = {ord(char): form for char, form in forms.SPECIAL.items()}
    if not balanced:
        table.update({ord(char): form for char, form in forms.UNBALANCED.items()})
    if not ascii_only:
        return table
    from medvlm_bib.data import _latex as commands

    lacking = frozenset(forms.UNAVAILABLE["commands"])
    known: dict[str, str] = {}
    for group, form in ((commands.LETTERS, r"{\%s}"), (commands.SYMBOLS, r"{\%s}"), (commands.MATH, r"{$\%s$}")):
        for command, char in group.items():
            if command not in lacking and not char.isascii():
                known.setdefault(char, form % command)
    for sign, scripts in commands.SCRIPTS.items():
        for script, char in scripts.items():
            known.setdefault(char, f"{{${sign}{{{script}}}$}}")
    known.update(forms.FORMS)
    if ligatures:
        known.update(forms.LIGATURES)
    table.update({ord(char): form for char, form in known.items()})
    above = {commands.ACCENTS[accent]: f"\\{accent}" for accent in forms.ACCENTS["above"]}
    below = {commands.ACCENTS[accent]: f"\\{accent}" for accent in forms.ACCENTS["below"]}
    return _WithAccents(table, above, below)


class _WithAccents(dict[int, str | int]):
    """A table that works out what a Latin letter with marks becomes when it is first asked for it."""

    def __init__(self, table: Mapping[int, str | int], above: Mapping[str, str], below: Mapping[str, str]) -> None:
        super().__init__(table)
        self._above = above
        self._below = below

    def __missing__(self, code: int) -> str | int:
        is_latin = 0xC0 <= code < 0x250 or 0x1E00 <= code < 0x1F00
        form = self[code] = (self._form(chr(code)) if is_latin else "") or code  # the code itself: it stays
        return form

    def _form(self, letter: str) -> str:
        """Return the form of a base letter with marks that LaTeX has accents for, "" for what is none."""
        decomposed = unicodedata.normalize("NFD", letter)
        base, marks = decomposed[0], decomposed[1:]
        above, below = self._above, self._below
        if not marks or not base.isascii() or not all(mark in above or mark in below for mark in marks):
            return ""
        form = base
        # \accent wants a plain letter: what stands above goes first, then the mark below around it.
        for command in [above[m] for m in marks if m in above] + [below[m] for m in marks if m in below]:
            space = " " if command[1].isalpha() and not form.startswith("{") else ""
            form = f"{{{command}{space}{form}}}"
        return form


class Encoder:
    """Text to LaTeX for one output: UTF-8, or ASCII with accents as LaTeX where a form exists."""

    def __init__(self, unicode: bool) -> None:
        self.ascii = not unicode

    def text(self, text: str) -> str:
        """Return one line of text with LaTeX's special characters escaped; safe inside a braced BibTeX field."""
        if is_made_of(text, _HARMLESS) and not _is_spaced(text) and "--" not in text and "''" not in text:
            return text
        text = self.line(text)
        if _PLAIN.fullmatch(text):
            return text
        return self.escape(text, braces_balance(text))

    def line(self, text: str) -> str:
        """Return the text as one line, with the characters that LaTeX would print for ``--`` and for two quotes."""
        text = plain_line(text)
        if "--" in text or "`" in text or "''" in text:
            return _ASCII_LIGATURE.sub(lambda match: _PRINTED[match[0]], text)
        return text

    def escape(self, text: str, balanced: bool) -> str:
        """Return the piece escaped; ``balanced`` tells whether the braces of the whole text have their partners."""
        if self.ascii and not text.isascii():
            text = unicodedata.normalize("NFC", text)
            if any("\u0370" <= char < "\u2000" for char in text) and _GREEK_WORD.search(text):
                return self._around_greek(text, balanced)
            ligatures = len([char for char in text if char in _LIGATURE_CHARS]) < 2 or not _LIGATING.search(text)
            return text.translate(latex_table(True, balanced, ligatures))
        if not _SPECIAL.isdisjoint(text):
            return text.translate(latex_table(False, balanced))
        return text

    def _around_greek(self, text: str, balanced: bool) -> str:
        """Encode text with Greek words: they stay as they are, where a lone Greek letter becomes mathematics."""
        pieces = _GREEK_WORD.split(text)
        pieces[::2] = [self.escape(piece, balanced) if piece else "" for piece in pieces[::2]]
        return "".join(pieces)
