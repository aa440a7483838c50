from __future__ import annotations

import re
from pathlib import Path

import pytest

from medvlm_bib.errors import UsageError
from medvlm_bib.key_fields import FIELDS
from medvlm_bib.key_pattern import parse_key_pattern
from medvlm_bib.reference import Name, PartialDate, Reference, Venue

MOON = Reference(
    title="Multi-modal Understanding and Generation for Medical Images and Text via Vision-Language Pre-Training",
    authors=(Name("Moon", "Jong Hak"), Name("Lee", "Hyungyung"), Name("Shin", "Woncheol")),
    issued=PartialDate(2022, 5),
    venue=Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI"),
    type="article-journal",
    page="6070--6080",
    arxiv="2105.11333",
    section=("Medical Vision-Language Pre-Training",),
)


@pytest.mark.parametrize(
    ("pattern", "key"),
    [
        ("[auth:lower][year][veryshorttitle:lower]", "moon2022multi"),
        ("[auth][year][shorttitle]", "Moon2022MultiModalUnderstanding"),
        ("[shorttitle2:upper]_[shortyear]", "MULTIMODAL_22"),
        ("[auth3][shorttitleINI]", "MooMMU"),
        ("[authors2]:[month]", "MoonLeeEtAl:05"),
        ("[authEtAl]", "MoonEtAl"),
        ("[authorsAlpha][shortyear]", "MLS22"),
        ("[authorLast:upper]", "SHIN"),
        ("[venue:lower]-[firstpage]", "jbhi-6070"),
        ("[journal]/[arxiv]", "JBHI/210511333"),
        ("[section:capitalize].[entrytype]", "Medicalvisionlanguagepretraining.articlejournal"),
        ("auth.lower + year + shorttitle(1).lower", "moon2022multi"),
        ("auth(2).upper+'_'+year", "MO_2022"),
    ],
)
def test_pattern_gives_key(pattern: str, key: str) -> None:
    assert parse_key_pattern(pattern).base(MOON)[0] == key


@pytest.mark.parametrize(
    ("pattern", "position", "word"),
    [
        ("[auth][yeer]", 8, "choose from auth, authors,"),
        ("[auth:lowr]", 7, "choose from lower, upper"),
        ("[auth] [year]", 7, "' ' cannot stand in a key"),
        ("[auth", 1, "this '[' has no partner"),
        ("year]", 5, "this ']' has no partner"),
        ("[]", 2, "'' is no field"),
        ("auth + ", 7, "missing"),
        ("auth year", 6, "joined by +"),
        ("", 1, "missing"),
    ],
)
def test_wrong_pattern_is_refused_with_position_and_choices(pattern: str, position: int, word: str) -> None:
    with pytest.raises(UsageError, match=re.escape(word)) as caught:
        parse_key_pattern(pattern)
    assert f"position {position}:" in str(caught.value)


def test_pattern_without_field_or_without_a_sign_left_is_refused() -> None:
    with pytest.raises(UsageError, match="no field"):
        parse_key_pattern("'x'")
    with pytest.raises(UsageError, match="leave one out"):
        parse_key_pattern("[auth]-_:.+/[year]")


def test_manual_names_every_field() -> None:
    manual = (Path(__file__).parent.parent / "docs" / "key-patterns.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (.*?) \|$", manual, re.MULTILINE)
    assert rows == [(name, summary) for name, (_, _, summary) in FIELDS.items()]
