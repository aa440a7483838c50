"""Titles and names as registries hold them (JATS, HTML, MathML, entities escaped once or twice) as plain Unicode."""

from __future__ import annotations

import re
from html import unescape

from medvlm_bib.normalize.text import clean

__all__ = ["plain"]

_TAG = re.compile(r"</?([A-Za-z][\w:.-]*)[^<>]*>")
_LINE_END = re.compile(r"\s+")
_MATHML = re.compile(r"<(?:mml:)?math\b[^>]*>.*?</(?:mml:)?math>", re.DOTALL)
_TEX_BRANCH = re.compile(r"<tex-math[^>]*>(.*?)</tex-math>", re.DOTALL)
_TEX_PREAMBLE = re.compile(r"\\documentclass.*?\\begin\{document\}(.*?)\\end\{document\}", re.DOTALL)
_ALTERNATIVES = re.compile(r"<(alternatives|inline-formula)\b[^>]*>(.*?)</\1>", re.DOTALL)
_SCRIPT = re.compile(r"\s*<(?:\w+:)?(sub|sup|inf)>\s*([^<>]*?)\s*</(?:\w+:)?\1>")
_FONTSHAPE = re.compile(r"\\fontshape\{\w*\}\{([^{}]*)\}|\\(?:emph|textit|textbf|textsc|mathrm|text)\{([^{}]*)\}")
_PAIR = re.compile(
    r"<(?:mml:)?m(sub|sup)>\s*(?:<(?:mml:)?m\w+[^<>]*>)*([^<>]*)(?:</(?:mml:)?m\w+>)+\s*"
    r"(?:<(?:mml:)?m\w+[^<>]*>)+([^<>]*)(?:</(?:mml:)?m\w+>)*\s*</(?:mml:)?m\1>"
)
_STRAY_BLANK = re.compile(r"(?<=\() | (?=[),.;:](?:\s|$))|(?<=\w) (?=-\w)")
_DASHED = re.compile(r"[‐‑]")

_SUPER = str.maketrans("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
_SUB = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

# Elements around which the registries' indenting leaves white space that belongs to no word.
_INLINE = frozenset({"i", "b", "em", "strong", "italic", "bold", "sc", "scp", "sub", "sup", "inf", "tt", "u", "span"})


def plain(text: str) -> str:
    """Return the text without markup and with real characters, on one line.

    ``&amp;gt;`` is read twice, ``CO<sub>2</sub>`` becomes CO₂, a formula keeps its TeX between dollar signs where the
    source has it and else the characters of its MathML. Metadata facts: all of these occur in Crossref's titles.
    """
    if "&" in text:
        text = unescape(unescape(text))
    if "<" in text:
        text = _TEX_PREAMBLE.sub(r"\1", text)
        text = _ALTERNATIVES.sub(_prefer_tex, text)
        text = _MATHML.sub(_formula, text)
        text = _SCRIPT.sub(_script, text)
        text = _close_up(_LINE_END.sub(" ", _TAG.sub(_drop_tag, text)))
    if "\\" in text:
        text = _FONTSHAPE.sub(lambda match: match[1] or match[2] or "", text)
    return clean(_DASHED.sub("-", text))


def _prefer_tex(match: re.Match[str]) -> str:
    tex = _TEX_BRANCH.search(match[2])
    return f" {_tex(tex[1])} " if tex else match[2]


def _tex(text: str) -> str:
    r"""Return TeX between single dollar signs: ``\(x\)`` and ``$$x$$`` are the same formula."""
    bare = text.strip().strip("$").strip()
    return f"${bare.removeprefix(chr(92) + '(').removesuffix(chr(92) + ')').strip()}$"


def _formula(match: re.Match[str]) -> str:
    inner = _PAIR.sub(lambda pair: pair[2].strip() + _shift(pair[1], pair[3].strip()), match[0])
    text = _LINE_END.sub("", _TAG.sub("", inner))
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    return (" " if before.isalnum() else "") + text + (" " if after.isalnum() else "")


def _script(match: re.Match[str]) -> str:
    return _shift("sup" if match[1] == "sup" else "sub", match[2])


def _shift(kind: str, text: str) -> str:
    """Raise or lower the text where Unicode has all the characters for it, and else leave it on the line."""
    moved = text.replace("−", "-").translate(_SUPER if kind == "sup" else _SUB)
    return moved if not any(character in text for character in moved) else text


def _drop_tag(match: re.Match[str]) -> str:
    return "" if match[1].lower().rpartition(":")[2] in _INLINE else " "


def _close_up(text: str) -> str:
    """Take out the blanks that the indenting of markup leaves inside brackets and before punctuation."""
    return _STRAY_BLANK.sub("", text)
