r"""LaTeX to Unicode: the text that a BibTeX value prints.

The commands are those of data/latex.toml, which serves the other direction too.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from medvlm_bib.data._latex import ACCENTS, BLANK, LETTERS, MATH, SCRIPTS, SPACING, SYMBOLS, TRANSPARENT

__all__ = ["decode", "decode_verbatim", "without_branches"]

_DEEPEST = 100  # groups and accents in one another; what lies deeper prints nothing of its own
_WORDS = {**MATH, **SYMBOLS, **LETTERS}  # a symbol of text goes before one of mathematics: \S, \dag
_SILENT = frozenset(TRANSPARENT["commands"])
_BLANKS = frozenset(BLANK["commands"])
_SIGNS = {**dict.fromkeys(" ,;:>\n\t\\", " "), **dict.fromkeys("!-/@", "")}
_PLAIN_MATH = {"<": "<", ">": ">", "|": "|", "+": "+", "=": "=", "/": "/", "*": "∗", "-": "−", "'": "′"}
_LIGATURES = {"---": "—", "--": "–", "``": "“", "''": "”", "!`": "¡", "?`": "¿", "~": "\u00a0"}

_SPECIAL = re.compile(r"[\\{}~$\n\t]|--|``|''|[!?]`|  ")
_LIGATURE = re.compile(r"---?|``|''|[!?]`|~")
_BLANK_RUN = re.compile(r"[ \t\r\n]+")
_TOKEN = re.compile(
    r"""\\(?P<word>[A-Za-z]+)[ \t\r\n]*
      | \\\((?P<paren>.{0,400}?)\\\)
      | \\(?P<sign>.)
      | \$(?P<math>(?:[^$\\]|\\.)+)\$
      | (?P<brace>[{}])
      | (?P<ligature>---?|``|''|[!?]`|~)
      | [^\\{}$~`'!?-]+ | .""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPED = re.compile(
    r"\\([_%&#$~^{}\\])(?:\{\})?|\{([_%&#$~^]?)\}|\{?\\(text[a-z]+)(?:\{\}|\}|\s|(?![a-z]))|\{\$([<>|])\$\}|\\url\s*"
)
_UNPRINTED = re.compile(r"\\ifmmode\b.*?\\else\s*(.*?)\\fi\b|\\raisebox\s*\{[^{}]*\}")
_SCRIPT = re.compile(r"([_^])(?:\{([^{}]*)\}|(.))")


def decode(text: str, unknown: list[str] | None = None, *, plain_math: bool = False) -> str:
    r"""Return the Unicode text that LaTeX would print: ``{\"U}ber {CLIP}`` is ``Über CLIP``.

    Mathematics stays as ``$...$``, but one symbol in braces, ``{$\times$}`` or ``\ensuremath{\times}``, is a
    character; with ``plain_math`` one symbol is so without braces too. A command that is not in the table stays as it
    is, and its name is appended to ``unknown``.
    """
    if not _SPECIAL.search(text):
        return text
    text = without_branches(text)
    if "\\" in text or "$" in text:
        text = _Decoder(text, unknown, plain_math).run()
    else:
        if "-" in text or "~" in text or "`" in text or "'" in text:
            text = _LIGATURE.sub(_ligature, text)
        text = text.replace("{", "").replace("}", "")
    if "  " in text or not text.isprintable():
        text = _BLANK_RUN.sub(" ", text)
    return text.strip(" ")


def without_branches(text: str) -> str:
    r"""Return the text with the branch that is printed: ``\ifmmode \acute{c}\else \'{c}\fi{}`` is APS's ć."""
    return _UNPRINTED.sub(r"\1", text) if "\\ifmmode" in text or "\\raisebox" in text else text


def decode_verbatim(text: str) -> str:
    r"""Return an address or identifier without the escapes that some programs add: ``10.1/a\_b`` is ``10.1/a_b``."""
    text = text.strip()
    if "\\" in text or "{" in text:
        text = _ESCAPED.sub(_unescaped, text)
        if text.startswith("{") and text.endswith("}"):
            text = text[1:-1]
    return text


def _unescaped(match: re.Match[str]) -> str:
    if match[3]:
        return SYMBOLS.get(match[3], match[0])
    return match[1] or match[2] or match[4] or ""


def _ligature(match: re.Match[str]) -> str:
    return _LIGATURES[match[0]]


class _Decoder:
    """One pass over the tokens of one text."""

    def __init__(self, text: str, unknown: list[str] | None, plain_math: bool) -> None:
        self._tokens = list(_TOKEN.finditer(text))
        self._at = 0
        self._rest = ""  # of a run of letters of which an accent took the first
        self._unknown = unknown
        self._plain_math = plain_math
        self._depth = 0

    def run(self) -> str:
        """Return what the whole text prints; a closing brace too many prints nothing."""
        pieces: list[str] = []
        while self._more():
            pieces.append(self._item())
        return "".join(pieces)

    def _more(self) -> bool:
        return bool(self._rest) or self._at < len(self._tokens)

    def _item(self) -> str:
        """Return what the next token prints, with the arguments that it takes."""
        if self._rest:
            rest, self._rest = self._rest, ""
            return rest
        token = self._tokens[self._at]
        self._at += 1
        if token.lastgroup is None:
            return token[0]
        self._depth += 1
        text = self._command(token) if self._depth < _DEEPEST else ""
        self._depth -= 1
        return text

    def _command(self, token: re.Match[str]) -> str:
        match token.lastgroup:
            case "word":
                return self._word(token["word"], token[0])
            case "brace":
                return self._group() if token[0] == "{" else ""
            case "ligature":
                return _LIGATURES[token[0]]
            case "sign":
                sign = token["sign"]
                return self._accent(sign) if sign in ACCENTS else _SIGNS.get(sign, sign)
        source = token["paren"] or token["math"] or ""
        return _mathematics(source) if self._plain_math else f"${' '.join(source.split())}$"

    def _group(self) -> str:
        """Return the text up to the brace that closes the group just opened; the end of the text closes all."""
        pieces: list[str] = []
        if not self._rest and self._at + 1 < len(self._tokens):
            only, closing = self._tokens[self._at : self._at + 2]
            if only.lastgroup == "math" and closing[0] == "}":
                self._at += 2
                return _mathematics(only["math"])
        while self._more():
            if not self._rest and self._tokens[self._at][0] == "}":
                self._at += 1
                break
            pieces.append(self._item())
        return "".join(pieces)

    def _argument(self) -> str:
        """Return the argument of a command: a group, a command, or one character."""
        if not self._more() or (not self._rest and self._tokens[self._at][0] == "}"):
            return ""
        text = self._item()
        if self._tokens[self._at - 1].lastgroup is None:
            text = text.lstrip()
            text, self._rest = text[:1], text[1:]
        return text

    def _accent(self, accent: str) -> str:
        """Return the argument with the accent over (or under) its first letter."""
        text = self._argument()
        if not text.strip():
            return SPACING.get(accent, "") + text
        first = {"ı": "i", "ȷ": "j"}.get(text[0], text[0])
        end = 1
        while end < len(text) and "\u0300" <= text[end] <= "\u036f":  # what an inner accent could not compose
            end += 1
        return normalize("NFC", first + text[1:end] + ACCENTS[accent]) + text[end:]

    def _word(self, word: str, printed: str) -> str:
        r"""Return what ``\word`` prints."""
        if word in ACCENTS:
            return self._accent(word)
        if word in _WORDS:
            return _WORDS[word]
        if word in _SILENT:
            return ""
        if word in _BLANKS:
            return " "
        return self._command_with_argument(word, printed)

    def _command_with_argument(self, word: str, printed: str) -> str:
        if word in ("textsuperscript", "textsubscript"):
            text = self._argument()
            return _scripted("^" if word == "textsuperscript" else "_", text) or text
        if word == "ensuremath":
            return _mathematics(self._raw_argument())
        if word == "url":
            return decode_verbatim(self._raw_argument())
        if word in ("href", "noopsort"):  # what stands in the first argument is not printed
            self._raw_argument()
            return ""
        if self._unknown is not None:
            self._unknown.append(word)
        return printed

    def _raw_argument(self) -> str:
        """Return the next group as it is written, without its braces."""
        start = self._at
        if start >= len(self._tokens) or self._tokens[start][0] != "{":
            return self._argument()
        self._at += 1
        self._group()
        first, last = self._tokens[start], self._tokens[self._at - 1]
        return first.string[first.end() : last.start() if last[0] == "}" else last.end()]


def _mathematics(source: str) -> str:
    """Return mathematics as plain text where it is one symbol or script, else between dollars as it was."""
    source = " ".join(source.split())
    bare = source
    while bare.startswith("{") and bare.endswith("}"):
        bare = bare[1:-1].strip()
    if bare.startswith("\\") and bare[1:] in MATH:
        return MATH[bare[1:]]
    script = _SCRIPT.fullmatch(bare)
    if script and (text := _scripted(script[1], script[2] or script[3])):
        return text
    if bare in _PLAIN_MATH:
        return _PLAIN_MATH[bare]
    return f"${source}$"


def _scripted(kind: str, text: str) -> str:
    """Return the text in Unicode's raised or lowered characters, or "" where one of them does not exist."""
    table = SCRIPTS[kind]
    if text in table:
        return table[text]
    return "".join(table[char] for char in text) if text and all(char in table for char in text) else ""
