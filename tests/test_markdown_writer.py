from __future__ import annotations

from typing import Any

import pyromark
import pytest
from hard_references import HARD, HOSTILE

from medvlm_bib.problems import Problem
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Venue
from medvlm_bib.writers.markdown import write_markdown
from medvlm_bib.writers.options import WriteOptions


def markdown(*references: Reference, problems: list[Problem] | None = None, **options: Any) -> str:
    return "".join(write_markdown(references, WriteOptions(**options), [] if problems is None else problems))


def named(*keys: str) -> list[Reference]:
    return [reference for reference in HARD if reference.citation_key in keys]


def test_an_entry_stands_in_the_home_layout_under_each_of_its_headings() -> None:
    assert (
        markdown(*named("boecking2022making", "moon2022multimodal"))
        == """\
# Medical Vision-Language Pre-Training

**Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing.** [Apr., 2022] [ECCV, 2022].<br>
*Benedikt Boecking, Naoto Usuyama, Daniel C. Castro, Javier Alvarez-Valle, Ozan Oktay, et al.*<br>
[[PDF](https://arxiv.org/abs/2204.09817)] [[DOI](https://doi.org/10.1007/978-3-031-20059-5_1)] \
[[Toolbox](https://hi-ml.readthedocs.io/en/latest/multimodal.html)] \
[[Dataset](https://www.physionet.org/content/ms-cxr/0.1/)] [[PDF](https://arxiv.org/pdf/2204.09817.pdf)]

# Datasets

**Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing.** [Apr., 2022] [ECCV, 2022].<br>
*Benedikt Boecking, Naoto Usuyama, Daniel C. Castro, Javier Alvarez-Valle, Ozan Oktay, et al.*<br>
[[PDF](https://arxiv.org/abs/2204.09817)] [[DOI](https://doi.org/10.1007/978-3-031-20059-5_1)] \
[[Toolbox](https://hi-ml.readthedocs.io/en/latest/multimodal.html)] \
[[Dataset](https://www.physionet.org/content/ms-cxr/0.1/)] [[PDF](https://arxiv.org/pdf/2204.09817.pdf)]

# Vision-Language Models for Healthcare

## Medical Report Generation

**Multi-modal Understanding and Generation for Medical Images and Text via Vision-Language Pre-Training.** \
[May, 2021] [JBHI, 2022].<br>
*Jong Hak Moon, Hyungyung Lee, Edward Choi.*<br>
[[PDF](https://arxiv.org/abs/2105.11333)] [[DOI](https://doi.org/10.1109/JBHI.2022.3207502)] \
[[Github](https://github.com/SuperSupermoon/MedViLL)]
"""
    )


def test_a_heading_is_written_once_however_the_entries_are_ordered() -> None:
    a, b = Reference(title="A", section=("One", "Inner")), Reference(title="B", section=("Two",))
    text = markdown(a, b, a.replace(title="C"))
    assert [line for line in text.splitlines() if line.startswith("#")] == ["# One", "## Inner", "# Two"]


@pytest.mark.parametrize(
    ("fields", "brackets"),
    [
        ({"issued": PartialDate(2023, 11)}, "[Nov., 2023]."),
        ({"issued": PartialDate(2023, 5, 7)}, "[May 7, 2023]."),
        ({"issued": PartialDate(2022), "venue": Venue("Radiology")}, "[Radiology, 2022]."),
        ({"issued": PartialDate(2022), "venue": Venue("", "", "", "MICCAI'22")}, "[MICCAI'22]."),
        ({}, ""),
    ],
)
def test_brackets_tell_date_and_venue(fields: dict[str, Any], brackets: str) -> None:
    assert markdown(Reference(title="T", **fields)).strip() == f"**T.** {brackets}".strip()


def test_text_means_itself_to_a_markdown_reader() -> None:
    for reference in HARD:
        html = pyromark.html(markdown(reference.replace(section=(), also=(), links=())))
        plain = html.partition("</strong>")[0].partition("<strong>")[2]
        for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
            plain = plain.replace(entity, char)
        assert plain in {reference.title, reference.title + "."}


def test_an_address_with_parentheses_stands_in_angle_brackets() -> None:
    paper = Reference(title="T", url="https://e.org/a_(b)", links=(Link("code", "https://e.org/c"),))
    assert "[[PDF](<https://e.org/a_(b)>)] [[Code](https://e.org/c)]" in markdown(paper)
    assert "Code" not in markdown(paper, links="none")


def test_a_record_without_a_title_is_reported_and_not_dropped() -> None:
    problems: list[Problem] = []
    text = markdown(Reference(authors=(Name("Liu", "Chang"),)), problems=problems)
    assert text == "**(no title).**<br>\n*Chang Liu.*\n"
    assert [problem.code for problem in problems] == ["not-carried"]


def test_a_blank_title_is_no_title() -> None:
    assert markdown(Reference(title="\xa0")) == "**(no title).**\n"


def test_hostile_text_makes_neither_more_nor_fewer_entries() -> None:
    html = pyromark.html(markdown(*(reference.replace(section=()) for reference in HOSTILE)))
    assert html.count("<p><strong>") == html.count("<p>") == len(HOSTILE)


def test_the_list_reader_reads_the_home_list_back_from_its_own_markdown() -> None:
    reader = pytest.importorskip("medvlm_bib.readers.paper_list")
    from pathlib import Path

    text = Path("refs/awesome-medical-vlm.md").read_text("utf-8")
    records = reader.read_paper_list(text, "list.md", [])
    again = reader.read_paper_list(markdown(*records), "list.md", [])
    what = ("type", "title", "authors", "et_al", "issued", "available_date", "venue", "doi", "arxiv", "url", "links")
    for before, after in zip(records, again, strict=True):
        assert [getattr(before, name) for name in (*what, "section")] == [
            getattr(after, name) for name in (*what, "section")
        ]
