from __future__ import annotations

import pytest

from medvlm_bib.errors import UnknownNameError
from medvlm_bib.registry import Part, Registry

BIB = Part("bibtex", "medvlm_bib.problems:Problem", "", (".bib",))


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match="unknown format 'bixtex': choose from bibtex"):
        Registry("format", (BIB,))["bixtex"]


def test_two_parts_cannot_claim_one_suffix() -> None:
    with pytest.raises(ValueError, match=r"\.bib"):
        Registry("format", (BIB, BIB._replace(name="other")))


def test_the_longest_suffix_of_a_file_decides() -> None:
    biblatex = Part("biblatex", "", "", (".biblatex.bib",))
    registry = Registry("format", (BIB, biblatex))
    assert registry.for_file("Survey.BibLaTeX.bib") is biblatex
    assert registry.for_file("refs.bib") is BIB
    assert registry.for_file("refs.txt") is None
