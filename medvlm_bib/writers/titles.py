"""A title as LaTeX: math kept, words that must keep their capitals braced, everything else escaped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.writers.latex import Encoder, braces_balance
from medvlm_bib.writers.protect import WORD, Protection, is_shouted, protected_spans, protected_words

__all__ = ["TitleEncoder"]

# Inline math as pandoc finds it: no space inside the dollars, no digit after them.
_MATH = lazy_pattern(r"\$(?! )([^$]{1,200})(?<! )\$(?!\d)")
_COMMAND = lazy_pattern(r"\\([A-Za-z]+|.)")
_CACHE_LIMIT = 50_000


class TitleEncoder:
    """Titles to LaTeX for one output; the words met so far are remembered, since titles share most of theirs."""

    def __init__(self, encoder: Encoder, how: Protection) -> None:
        self._encoder = encoder
        self._how: Protection = how
        self._words = _Words(self)

    def __call__(self, title: str) -> str:
        """Return the title as the value of a braced BibTeX field."""
        title = self._encoder.line(title)
        if "$" not in title:
            return self._prose(title)
        return "".join(self._math_and_prose(title))

    def _math_and_prose(self, title: str) -> Iterator[str]:
        end = 0
        for match in _MATH.finditer(title):
            if _is_harmless(match[1]):
                yield self._prose(title[end : match.start()])
                # In braces, or a style that lower-cases would turn \Gamma into \gamma.
                yield f"{{{match[0]}}}" if any(char.isupper() for char in match[1]) else match[0]
                end = match.end()
        yield self._prose(title[end:])

    def _prose(self, text: str) -> str:
        balanced = ("{" not in text and "}" not in text) or braces_balance(text)
        words = text.split(" ")
        shouted = len(words) > 2 and words[0].isupper() and words[1].isupper() and is_shouted(text)
        if shouted or not balanced:
            return self.word(text, balanced, shouted)
        if len(self._words) > _CACHE_LIMIT:
            self._words.clear()
        return " ".join(map(self._words.__getitem__, words))

    def is_plain(self, word: str) -> bool:
        """Tell whether a word, with the comma or colon behind it, is letters that need no braces."""
        bare = word.rstrip(",.:;")
        if not bare.isascii() or not bare.isalpha() or bare in protected_words():
            return False
        return bare.islower() or (self._how != "all" and bare[1:].islower())

    def word(self, text: str, balanced: bool = True, shouted: bool = False) -> str:
        """Return a stretch of prose, of one word or many, escaped and its names braced."""
        escape = self._encoder.escape
        pieces: list[str] = []
        end = 0
        for match in WORD.finditer(text):
            pieces.append(escape(text[end : match.start()], balanced))
            for piece, brace in protected_spans(match[0], self._how, shouted):
                pieces.append(f"{{{escape(piece, balanced)}}}" if brace else escape(piece, balanced))
            end = match.end()
        pieces.append(escape(text[end:], balanced))
        return "".join(pieces)


class _Words(dict[str, str]):
    """What each blank-separated word of a title becomes, worked out when it is first met."""

    def __init__(self, titles: TitleEncoder) -> None:
        super().__init__()
        self._titles = titles

    def __missing__(self, word: str) -> str:
        value = self[word] = word if self._titles.is_plain(word) else self._titles.word(word)
        return value


def _is_harmless(math: str) -> bool:
    if not math.isascii() or any(char in "%#&~" for char in math) or not braces_balance(math):
        return False
    harmless = _harmless_commands()
    return all(name in harmless for name in _COMMAND.findall(math)) and not math.endswith("\\")


@cache
def _harmless_commands() -> frozenset[str]:
    from medvlm_bib.data import _latex, _latex_forms

    return frozenset((*_latex.MATH, *_latex_forms.MATH["commands"]))
