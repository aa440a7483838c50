from __future__ import annotations

from pathlib import Path

import pytest

from medvlm_bib.corrections import apply_corrections, corrections_beside, read_corrections
from medvlm_bib.errors import InputError
from medvlm_bib.metadata.lockfile import format_lock
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Name, PartialDate, Reference, Venue

HOME = Path(__file__).parent.parent / "refs" / "corrections.toml"

PPKED = Reference(
    title="Exploring and Distilling Posterior and Prior Knowledge for Radiology Report Generation",
    authors=(Name("Liu", "Fenglin"),),
    arxiv="2106.06963",
)
CONTRASTIVE = Reference(
    title="Contrastive Attention for Automatic Chest X-ray Report Generation",
    authors=(Name("Ma", "Xuewei"),),
    arxiv="2106.06963",
    url="https://arxiv.org/abs/2106.06963",
)
SHENZHEN = Reference(
    title="Shenzhen chest X-ray set: "
    "Two public chest X-ray datasets for computer-aided screening of pulmonary diseases",
    doi="10.3978/j.issn.2223-4292.2014.11.20",
    venue=Venue("Journal of the American Medical Informatics Association", "JAMIA", "journal", "JAMIA, 2016"),
    issued=PartialDate(2016),
)


def apply(*references: Reference) -> tuple[list[Reference], list[Problem]]:
    problems: list[Problem] = []
    corrected = apply_corrections(references, read_corrections(str(HOME)), problems)
    return corrected, [problem for problem in problems if problem.code != "correction-unused"]


def test_two_entries_with_one_wrong_link_are_told_apart_by_title() -> None:
    [ppked, contrastive], problems = apply(PPKED, CONTRASTIVE)
    assert ppked.doi == "10.1109/CVPR46437.2021.01354"
    assert ppked.arxiv == "2106.06963"
    assert contrastive.doi == "10.18653/v1/2021.findings-acl.23"
    assert contrastive.arxiv == "2106.06965"
    assert (problems[0].code, problems[0].printed, problems[0].became) == ("corrected", "2106.06963", "2106.06965")


def test_a_corrected_field_is_marked_and_the_printed_venue_kept() -> None:
    [shenzhen], _ = apply(SHENZHEN)
    assert shenzhen.venue == Venue("Quantitative Imaging in Medicine and Surgery", "", "journal", "JAMIA, 2016")
    assert shenzhen.issued == PartialDate(2014)
    assert shenzhen.page == "475-477"
    assert shenzhen.provenance["venue"] == "correction"
    assert "title" not in shenzhen.provenance


def test_the_preprint_stays_a_link_when_the_article_takes_its_place() -> None:
    preprint = Reference(
        title="Evaluating Progress in Automatic Chest X-Ray Radiology Report Generation",
        doi="10.1101/2022.08.30.22279318",
    )
    [article], _ = apply(preprint)
    assert article.doi == "10.1016/j.patter.2023.100802"
    assert [link.url for link in article.links] == ["https://doi.org/10.1101/2022.08.30.22279318"]


def test_another_paper_with_the_identifier_of_a_corrected_entry_is_left_alone() -> None:
    other = PPKED.replace(title="A Paper About Something Else")
    assert apply(other)[0] == [other]


def test_corrections_apply_to_the_list_they_name_and_lie_beside_and_to_no_other(tmp_path: Path) -> None:
    assert corrections_beside(str(HOME.with_name("awesome-medical-vlm.md"))) is not None
    assert corrections_beside(str(HOME.with_name("another-list.md"))) is None
    assert corrections_beside(str(tmp_path / "awesome-medical-vlm.md")) is None


def test_a_correction_that_fits_nothing_is_a_warning() -> None:
    problems: list[Problem] = []
    apply_corrections([], read_corrections(str(HOME)), problems)
    assert {(problem.code, problem.severity) for problem in problems} == {("correction-unused", "warning")}
    assert len(problems) == len(read_corrections(str(HOME)).blocks)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("version = ", "Invalid value"),
        ("version = 2", "newer version"),
        ("list = 'a.md'", "no medvlm-bib corrections file"),
        ("version = 1\n[[references]]\n[[references.answers]]\nsource = 'x'", "reference 1: 'fields' is missing"),
        (
            "version = 1\n[[references]]\n[[references.answers]]\nsource = 'x'\nfields = { pages = '1' }",
            "no field 'pages'",
        ),
        (
            "version = 1\n[[references]]\n[[references.answers]]\nsource = 'x'\nfields = { issued = '2022-13' }",
            "'issued' cannot be '2022-13'",
        ),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_its_name_and_place(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "corrections.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError, match=said) as caught:
        read_corrections(str(file))
    assert str(file) in str(caught.value)


def test_corrections_that_come_with_the_program_are_read_as_the_parser_reads_them(tmp_path: Path) -> None:
    edited = tmp_path / "corrections.toml"
    edited.write_text(HOME.read_text("utf-8") + "\n# somebody was here\n", "utf-8")  # no longer the text that is known
    assert format_lock(read_corrections(str(edited)).blocks) == format_lock(read_corrections(str(HOME)).blocks)


def test_an_edited_letter_of_the_home_lists_corrections_counts(tmp_path: Path) -> None:
    edited = tmp_path / "corrections.toml"
    edited.write_text(HOME.read_text("utf-8").replace('page = "475-477"', 'page = "475-478"'), "utf-8")
    [shenzhen] = apply_corrections([SHENZHEN], read_corrections(str(edited)), [])
    assert shenzhen.page == "475-478"
