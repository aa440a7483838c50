from __future__ import annotations

import pytest

from medvlm_bib.errors import UsageError
from medvlm_bib.reference import PartialDate, Reference, Venue
from medvlm_bib.selection import Selection, parse_years

MEDVILL = Reference(
    type="article-journal",
    title="Multi-modal Understanding and Generation for Medical Images and Text via Vision-Language Pre-Training",
    issued=PartialDate(2022),
    available_date=PartialDate(2021, 5),
    venue=Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal", "JBHI"),
    section=("Vision-Language Models for Healthcare", "Classification"),
)


@pytest.mark.parametrize(
    ("selection", "passes"),
    [
        (Selection(), True),
        (Selection(sections=("classification",)), True),
        (Selection(sections=("vision-*/class*",)), True),
        (Selection(sections=("Datasets",)), False),
        (Selection(venues=("jbhi",)), True),
        (Selection(venues=("*health informatics",)), True),
        (Selection(venues=("JBI",)), False),
        (Selection(years=((2021, 2021),)), False),
        (Selection(years=((2021, 2021), (2022, 2023))), True),
        (Selection(types=("article",)), False),
        (Selection(only_papers=True), True),
    ],
)
def test_a_filter_lets_through_what_it_names(selection: Selection, passes: bool) -> None:
    assert selection.admits(MEDVILL) is passes


def test_data_sets_are_no_papers() -> None:
    assert not Selection(only_papers=True).admits(MEDVILL.replace(type="dataset"))


@pytest.mark.parametrize(
    ("text", "years"),
    [("2022", (2022, 2022)), ("2021-2022", (2021, 2022)), ("2021-", (2021, 9999)), ("-2022", (0, 2022))],
)
def test_years_are_a_year_or_a_range(text: str, years: tuple[int, int]) -> None:
    assert parse_years(text) == years


@pytest.mark.parametrize("text", ["", "-", "22", "2021 2022", "last year"])
def test_what_is_no_year_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="give 2022, 2021-2022"):
        parse_years(text)
