from __future__ import annotations

import pytest

from medvlm_bib.normalize.names import author_likelihood, parse_authors
from medvlm_bib.reference import Name


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        pytest.param(
            "O. Pelka, S. Koitka, C.M. Friedrich,.", ["O. Pelka", "S. Koitka", "C.M. Friedrich"], id="comma-end"
        ),
        pytest.param("Jie Chen .", ["Jie Chen"], id="stray-point"),
        pytest.param("Mark Endo, Andrew Y. Ng.", ["Mark Endo", "Andrew Y. Ng"], id="ng"),
        pytest.param("Wiehe A., Schneider F.", ["A. Wiehe", "F. Schneider"], id="family-first"),
        pytest.param("Chen, Richard J and Lu, Ming Y", ["Richard J Chen", "Ming Y Lu"], id="bibtex"),
        pytest.param("Graves, Alex, and Navdeep Jaitly.", ["Alex Graves", "Navdeep Jaitly"], id="first-inverted"),
        pytest.param("Pinheiro, P.O., Dollar, P.", ["P.O. Pinheiro", "P. Dollar"], id="inverted-initials"),
        pytest.param("Niemeyer & Geiger", ["Niemeyer", "Geiger"], id="family-only"),
        pytest.param("Matt Gardner, and Hannaneh Hajishirzi", ["Matt Gardner", "Hannaneh Hajishirzi"], id="comma-and"),
    ],
)
def test_every_style_of_author_line_gives_the_same_people(printed: str, names: list[str]) -> None:
    assert [str(name) for name in parse_authors(printed).names] == names


def test_a_particle_is_set_apart_and_a_name_that_looks_like_one_is_not() -> None:
    names = parse_authors("Jan-Willem van de Meent, Van Vu, Di You, Le Lu, Madeleine van Zuylen").names
    assert names[0] == Name("Meent", "Jan-Willem", "van de")
    assert names[1:4] == (Name("Vu", "Van"), Name("You", "Di"), Name("Lu", "Le"))
    assert names[4] == Name("Zuylen", "Madeleine", "van")


def test_a_name_printed_twice_is_repaired_and_noted() -> None:
    authors = parse_authors("Lars HeiligerLars Heiliger, Jens Kleesiek")
    assert authors.names[0] == Name("Heiliger", "Lars")
    assert authors.repairs[0][:3] == ("doubled-name", "Lars HeiligerLars Heiliger", "Lars Heiliger")


def test_people_are_told_from_a_title() -> None:
    assert author_likelihood("Keegan Quigley, Miriam Cha, Ruizhi Liao") > 0.9
    assert author_likelihood("RoentGen: Vision-Language Foundation Model for Chest X-ray Generation") < 0.1
