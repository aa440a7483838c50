from __future__ import annotations

import pytest

from medvlm_bib.data import _name_words as words
from medvlm_bib.data._family_names import LINES as FAMILY_NAMES
from medvlm_bib.data._given_names import LINES as GIVEN_NAMES
from medvlm_bib.data._organisation_words import LINES as ORGANISATIONS
from medvlm_bib.data._particles import LINES as PARTICLES
from medvlm_bib.data._title_words import LINES as TITLE_WORDS
from medvlm_bib.normalize.name_split import split_name
from medvlm_bib.reference import Name

TABLES = {
    "given_names": GIVEN_NAMES,
    "family_names": FAMILY_NAMES,
    "title_words": TITLE_WORDS,
    "particles": PARTICLES,
    "organisation_words": ORGANISATIONS,
}


@pytest.mark.parametrize("name", TABLES)
def test_no_word_stands_twice_in_a_table(name: str) -> None:
    assert sorted(set(TABLES[name])) == sorted(TABLES[name])


@pytest.mark.parametrize("name", ["given_names", "family_names", "title_words", "particles"])
def test_words_that_are_compared_in_lower_case_are_lower_case(name: str) -> None:
    assert [word for word in TABLES[name] if word != word.lower()] == []


def test_no_word_speaks_for_a_person_and_for_a_title() -> None:
    assert set(TITLE_WORDS) & {*GIVEN_NAMES, *FAMILY_NAMES} == set()


@pytest.mark.parametrize("particle", PARTICLES)
def test_every_particle_is_one_inside_a_name_and_before_a_comma(particle: str) -> None:
    assert split_name(f"Jan {particle} Meent") == Name("Meent", "Jan", particle)
    assert split_name(f"{particle} Meent, Jan") == Name("Meent", "Jan", particle)


@pytest.mark.parametrize("particle", words.CAPITAL_PARTICLES)
def test_every_capital_particle_opens_a_family_name_but_not_before_a_syllable(particle: str) -> None:
    assert split_name(f"Luc {particle} Gool") == Name(f"{particle} Gool", "Luc")
    assert split_name(f"Duc {particle} Nguyen") == Name("Nguyen", f"Duc {particle}")


@pytest.mark.parametrize("suffix", words.SUFFIXES)
def test_every_suffix_is_known_with_and_without_a_comma(suffix: str) -> None:
    for printed in (f"Robert L. Logan {suffix}", f"Robert L. Logan, {suffix}", f"Logan, {suffix}, Robert L."):
        assert split_name(printed) == Name("Logan", "Robert L.", suffix=suffix)


@pytest.mark.parametrize("word", ORGANISATIONS)
def test_every_organisation_is_one_name_and_no_person(word: str) -> None:
    name = f"Acme {word.title()}" if word.islower() else word
    assert split_name(name) == Name(literal=name)
