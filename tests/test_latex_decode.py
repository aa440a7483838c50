"""LaTeX to Unicode, and the table that both directions share."""

from __future__ import annotations

import time
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.data import _latex
from medvlm_bib.formats.latex_decode import decode, decode_verbatim

PRINTED = {
    r"Oliver {\"O}zdemir": "Oliver Özdemir",
    r"Simon Rei{\ss}": "Simon Reiß",
    r"Erd{\H o}s": "Erdős",
    r"Erd\H{o}s": "Erdős",
    r"\v Skoda": "Škoda",
    r"{\'\i}": "í",
    r"\'{\i}": "í",
    r"Nguy{\~{\^e}}n": "Nguyễn",
    r"\c{C}a{\u g}lar": "Çağlar",
    r"\DJ or{\dj}e": "Đorđe",
    "{MedCLIP}: {C}ontrastive": "MedCLIP: Contrastive",
    r"{{A} {B}}": "A B",
    r"R\&D, 100\% \#1 a\_b \$5": "R&D, 100% #1 a_b $5",
    r"\textasciitilde{}x \~{} \^{}": "~x ~ ^",
    "pages 1--2 --- ``q'' !`a?`": "pages 1–2 — “q” ¡a¿",
    "a-{}-b": "a--b",
    r"\textbf{Bold} {\em it} \emph{x}": "Bold it x",
    r"{$\alpha$}-VAE, CO{$_2$}, 90{$^{\circ}$}, {$<$}": "α-VAE, CO₂, 90°, <",
    r"$\ell_1$ and $O(n^2)$, {$\ell_2$}": r"$\ell_1$ and $O(n^2)$, $\ell_2$",
    r"$\times$": r"$\times$",
    r"\ensuremath{\leq} 5": "≤ 5",
    r"\href{https://x.org}{text} \url{https://x.org/a_b}": "text https://x.org/a_b",
    "two\n   lines": "two lines",
    "Figure~1": "Figure\u00a01",
    "closed too often}": "closed too often",
    "{never closed": "never closed",
}


@pytest.mark.parametrize(("latex", "text"), PRINTED.items())
def test_decodes_what_latex_prints(latex: str, text: str) -> None:
    unknown: list[str] = []
    assert decode(latex, unknown) == text
    assert not unknown


def test_mathematics_of_one_symbol_can_be_had_as_text() -> None:
    assert decode(r"$\mu$Jy in $O(n^2)$, CO$_2$", plain_math=True) == "μJy in $O(n^2)$, CO₂"


def test_keeps_and_names_a_command_that_it_does_not_know() -> None:
    unknown: list[str] = []
    assert decode(r"\deeper{X} y", unknown) == r"\deeperX y"
    assert unknown == ["deeper"]


def test_takes_foreign_escapes_out_of_addresses() -> None:
    assert decode_verbatim(r"\url{https://x.org/a\_b\%20c}") == "https://x.org/a_b%20c"
    assert decode_verbatim("https://x.org/~a_b%20#c") == "https://x.org/~a_b%20#c"


def test_every_accent_composes_as_unicode_says() -> None:
    for command, mark in _latex.ACCENTS.items():
        for letter in "aeOy":
            space = " " if command.isalpha() else ""
            for latex in (f"\\{command}{{{letter}}}", f"{{\\{command}{space}{letter}}}"):
                assert decode(latex) == normalize("NFC", letter + mark)


def test_every_letter_and_symbol_is_decoded_alone_and_before_text() -> None:
    for table in (_latex.LETTERS, _latex.SYMBOLS):
        for command, char in table.items():
            assert decode(f"a{{\\{command}}}b") == decode(f"a\\{command} b") == f"a{char}b"
    for command, char in _latex.MATH.items():
        assert decode(f"{{$\\{command}$}}") == decode(f"\\ensuremath{{\\{command}}}") == char


@settings(deadline=None, max_examples=200)
@given(st.text(st.sampled_from("ab\\{}$~-'`\"^&%#_ \n")))
def test_any_text_is_decoded_without_an_exception(text: str) -> None:
    decode(text)
    decode_verbatim(text)


@pytest.mark.parametrize("piece", ["{", "}", "\\'", "$", "\\(", "\\url{", "\\ensuremath{", "$\\", "--", "~"])
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    start = time.process_time()
    decode(piece * 20_000 + "\\x")
    assert time.process_time() - start < 3
