from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.data._months import MONTH
from medvlm_bib.normalize.dates import find_dates, parse_date
from medvlm_bib.reference import PartialDate


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("Mar., 2021", "2021-03"),
        ("[Jul, 2020]", "2020-07"),
        ("June 2025", "2025-06"),
        ("25th Jan., 2022", "2022-01-25"),
        ("22nd Sep., 2021", "2021-09-22"),
        ("11 Feb 2021", "2021-02-11"),
        ("Oct. 7 2022", "2022-10-07"),
        ("9th of April 2022.", "2022-04-09"),
        ("2024.6", "2024-06"),
        ("2025.02", "2025-02"),
        ("2019/08", "2019-08"),
        ("2023-10-05", "2023-10-05"),
        ("2021, Mar.", "2021-03"),
        ("12/2019", "2019-12"),
        ("12.03.2021", "2021-03-12"),
        ("25/3/2021", "2021-03-25"),
        ("3/4/2021", "2021"),
        ("20240605", "2024-06-05"),
        ("May'24", "2024-05"),
        ("14-16 Nov. 2022", "2022-11-14"),
        ("June-July 2021", "2021-06"),
        ("2024年5月", "2024-05"),
        ("2024年5月3日", "2024-05-03"),
        ("2024년 5월", "2024-05"),
        ("März 2022", "2022-03"),
        ("5 août 2023", "2023-08-05"),
        ("Spring 2024", "2024"),
        ("(2015).", "2015"),
    ],
)
def test_a_printed_date_is_read_to_the_precision_it_has(printed: str, date: str) -> None:
    assert str(parse_date(printed)) == date


@pytest.mark.parametrize(
    "text",
    [
        "", "MICCAI", "CVPR 2021", "2048", "1812", "2204.09817", "1907.11692", "2012.01234", "2021.13", "2021-05-32",
        "2401", "CVPR'24", "2022-2023", "2022.7/2023.12", "ImageNet 2012 winners", "may", "31",
    ],
)  # fmt: skip
def test_what_is_no_date_gives_none(text: str) -> None:
    assert parse_date(text) is None


def test_a_year_of_two_digits_is_one_only_when_asked_for() -> None:
    assert parse_date("2401", yymm=True) == PartialDate(2024, 1)
    assert parse_date("arXiv'2401", yymm=True) == PartialDate(2024, 1)
    assert parse_date("June 24", yymm=True) == PartialDate(2024, 6)
    assert parse_date("2413", yymm=True) is None
    assert parse_date("June 24") is None


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("[May, 2021] [JBHI, 2022]", ["2021-05", "2022"]),
        ("arXiv 2019/08, ACL 2020", ["2019-08", "2020"]),
        ("AAAI, 2024/2023.10", ["2024", "2023-10"]),
        ("(2022.7/2023.12)", ["2022-07", "2023-12"]),
        ("CVPR, June 2025. https://arxiv.org/abs/2411.16537", ["2025-06"]),
        ("ICML - July 2022", ["2022-07"]),
        ("arXiv-2025.02-red", ["2025-02"]),
        ("ICML. Vol. 14. 2014", ["2014"]),
        ("发表于2024年5月的论文", ["2024-05"]),
    ],
)
def test_dates_are_found_inside_a_text(text: str, dates: list[str]) -> None:
    assert [str(date) for _, _, date in find_dates(text)] == dates


def test_every_month_word_is_its_month_in_either_order() -> None:
    for number, words in MONTH.items():
        for word in words:
            for printed in (
                f"{word} 2021",
                f"{word.title()}., 2021",
                f"3 {word} 2021",
                f"2021 {word}",
                word.upper() + " 2021",
            ):
                date = parse_date(printed)
                assert date is not None, printed
                assert date[:2] == (2021, int(number)), printed


def test_no_word_names_two_months() -> None:
    words = [word for words in MONTH.values() for word in words]
    assert len(words) == len(set(words))


dates = st.builds(PartialDate, st.integers(1900, 2039), st.integers(1, 12), st.integers(0, 31))


@given(dates)
@settings(deadline=None)
def test_a_date_written_by_iso_8601_is_read_back(date: PartialDate) -> None:
    assert parse_date(str(date)) == date
    assert parse_date(f"[{date}]") == date


@given(st.text(alphabet="0123456789-/. ,'年月日MayJun[]", max_size=60))
@settings(deadline=None)
def test_spans_are_in_order_inside_the_text_and_hold_plausible_dates(text: str) -> None:
    end_before = 0
    for start, end, date in find_dates(text):
        assert end_before <= start < end <= len(text)
        assert 1900 <= date.year <= 2039
        assert 0 <= date.month <= 12
        assert 0 <= date.day <= 31
        end_before = end
