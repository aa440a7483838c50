"""The home list, read in full: nothing lost, nothing invented; and what a page holds besides entries stays out."""

from __future__ import annotations

from pathlib import Path

import pytest

from medvlm_bib.problems import Problem
from medvlm_bib.readers.paper_list import read_paper_list
from medvlm_bib.reference import PartialDate, Reference

HOME = Path(__file__).parent.parent / "refs" / "awesome-medical-vlm.md"


@pytest.fixture(scope="module")
def home() -> tuple[list[Reference], list[Problem]]:
    problems: list[Problem] = []
    return read_paper_list(HOME.read_text("utf-8"), "list.md", problems), problems


def find(references: list[Reference], start: str) -> Reference:
    (found,) = [reference for reference in references if reference.title.startswith(start)]
    return found


def test_home_list_has_90_entries_in_9_sections_with_542_authors(home: tuple[list[Reference], list[Problem]]) -> None:
    references, _ = home
    assert len(references) == 90
    assert len({reference.section for reference in references}) == 9
    assert sum(len(reference.authors) for reference in references) == 542
    assert sum(reference.venue is None for reference in references) == 27


def test_every_bold_line_of_the_home_list_is_an_entry_with_title_people_date_and_link(
    home: tuple[list[Reference], list[Problem]],
) -> None:
    references, _ = home
    lines = HOME.read_text("utf-8").split("\n")
    assert [r.source.line for r in references] == [
        number for number, line in enumerate(lines, 1) if line.lstrip().startswith("**")
    ]
    assert all(r.title and r.authors and r.issued and r.url for r in references)


def test_headings_make_a_path(home: tuple[list[Reference], list[Problem]]) -> None:
    references, _ = home
    assert find(references, "MedCLIP").section == ("Vision-Language Models for Healthcare", "Classification")
    assert find(references, "RadGraph").section == ("Datasets",)


def test_first_bracket_is_when_a_work_appeared_and_second_is_its_publication(
    home: tuple[list[Reference], list[Problem]],
) -> None:
    references, _ = home
    medvill = find(references, "Multi-modal Understanding and Generation")
    assert medvill.issued == PartialDate(2022)
    assert medvill.available_date == PartialDate(2021, 5)
    assert PartialDate(2022, 5) not in (medvill.issued, medvill.available_date)
    survey = find(references, "A Systematic Review of Deep Learning-based")
    assert survey.issued == survey.available_date == PartialDate(2023, 11)


def test_identifiers_follow_from_the_papers_links_alone(home: tuple[list[Reference], list[Problem]]) -> None:
    references, _ = home
    assert find(references, "MIMIC-CXR-JPG").arxiv == "1901.07042"
    assert find(references, "MIMIC-CXR-JPG").doi == ""  # the data set's DOI is not the paper's
    assert find(references, "Shenzhen chest X-ray set").doi == "10.3978/j.issn.2223-4292.2014.11.20"
    assert find(references, "Generalized radiograph").doi == "10.1038/s42256-021-00425-9"
    assert find(references, "JPG - Jointly Learn").acl == "2022.coling-1.523"
    assert find(references, "Retrieval-Based Chest X-Ray").pmlr == "v158/endo21a"
    assert find(references, "Clinical-BERT").doi == ""


def test_the_second_link_keeps_its_kind(home: tuple[list[Reference], list[Problem]]) -> None:
    references, _ = home
    boecking = find(references, "Making the Most of Text Semantics")
    assert boecking.url == "https://arxiv.org/abs/2204.09817"
    assert [link.url for link in boecking.links] == [
        "https://hi-ml.readthedocs.io/en/latest/multimodal.html",
        "https://www.physionet.org/content/ms-cxr/0.1/",
    ]
    assert boecking.links[1].kind == "dataset"


def test_titles_keep_what_belongs_to_them(home: tuple[list[Reference], list[Problem]]) -> None:
    references, _ = home
    titles = {reference.title for reference in references}
    assert "MMBERT: Multimodal BERT Pretraining for Improved Medical VQA" in titles
    assert (
        "That's the Wrong Lung! Evaluating and Improving the Interpretability of Unsupervised Multimodal Encoders for"
        " Medical Data"
    ) in titles
    assert "VinDr-CXR: An open dataset of chest X-rays with radiologist’s annotations" in titles
    assert "MIMIC-CXR-annotations" in titles
    assert "Radiology Objects in COntext (ROCO): A Multimodal Image Dataset" in titles


def test_every_repair_of_the_home_list_is_a_note_with_line_and_both_texts(
    home: tuple[list[Reference], list[Problem]],
) -> None:
    _, problems = home
    notes = {(p.code, p.source.line): (p.printed, p.became) for p in problems if p.severity == "note"}
    assert notes["mojibake", 115] == ("Rei√ü,", "Reiß,")
    assert sum(code == "mojibake" for code, _ in notes) == 7
    assert notes["doubled-name", 40][1] in ("Lars Heiliger", "Jan Egger")
    assert sum(p.code == "venue-typo" for p in problems) == 14  # MICAI
    assert all(p.source.file == "list.md" and p.source.line and p.printed != p.became for p in problems)


def test_what_is_no_entry_stays_out() -> None:
    page = """
# Awesome Medical VLM [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

A curated list, inspired by [another list](https://github.com/zhjohnchan/awesome-vision-and-language-pretraining).

## News
- [2022-10] Our paper [MedCLIP](https://arxiv.org/abs/2210.10163) was accepted at EMNLP 2022!

## Contents
- [Papers](#papers)
- [Tools](#tools)
- [Citation](#citation)

## How to contribute
```
- [Title](https://arxiv.org/abs/0000.00000), Author et al., CVPR 2020
```

## Papers
<!-- - [Hidden: A Paper in a Comment](https://arxiv.org/abs/2203.15588), CVPR 2022 -->
- [MedCLIP: Contrastive Learning from Unpaired Medical Images and Text](https://arxiv.org/abs/2210.10163), EMNLP 2022
- [LViT: Language meets Vision Transformer in Medical Image Segmentation](https://arxiv.org/abs/2206.14718), arXiv 2022

## Tools
- [MONAI](https://github.com/Project-MONAI/MONAI)
- [Hugging Face](https://huggingface.co)

## Citation
```bibtex
@article{list, title={This list}, author={Zhou, Yang}, year={2022}}
```
"""
    assert [r.source.line for r in read_paper_list(page, "list.md", [])] == [21, 22]
    assert read_paper_list("", "list.md", []) == []
    assert read_paper_list("# Only a heading\n\nAnd a sentence.\n", "list.md", []) == []


def test_a_title_of_a_megabyte_is_an_entry_too() -> None:
    def block(title: str) -> str:
        return f"**{title}.** [May, 2021] [MICCAI, 2021].<br>\n*Zifeng Wang, Jimeng Sun.*<br>\n[[PDF](https://a.example)]\n\n"

    page = block("A Self-Guided Framework for Radiology Report Generation") + block("Word " * 199_999 + "Word")
    assert [len(reference.title) for reference in read_paper_list(page, "list.md", [])] == [55, 5 * 200_000 - 1]


@pytest.mark.parametrize(
    "printed",
    [
        "**MedCLIP: Contrastive `Learning` from Unpaired Medical Images and Text.**",
        "**MedCLIP: *Contrastive* Learning from Unpaired Medical Images and Text.**",
        "**MedCLIP: <i>Contrastive</i> Learning from Unpaired Medical Images and Text.**",
        "**MedCLIP: Contrastive [Learning](https://a.example) from Unpaired Medical Images and Text.**",
    ],
)
def test_a_bold_title_holds_code_italics_and_links(printed: str) -> None:
    text = f"# Papers\n\n- {printed} [EMNLP, 2022]. *Zifeng Wang, Zhenbang Wu.* [[PDF](https://arxiv.org/abs/2210.10163)]\n"
    (reference,) = read_paper_list(text, "list.md", [])
    assert reference.title == "MedCLIP: Contrastive Learning from Unpaired Medical Images and Text"
    assert reference.arxiv == "2210.10163"


@pytest.mark.parametrize(
    "printed",
    [
        "Radiology Report Generation with a Visual **Dataset** by Contrast",
        "Radiology Report Generation with a **Visual** **Dataset** by Contrast",
        "Radiology Report Generation with **Video**-based Attention",
        "Towards **Open**-Ended Report Generation",
        "Radiology Report **Generation** Can **Share Images**, Too",
    ],
)
def test_bold_words_in_a_title_announce_nothing(printed: str) -> None:
    text = f"# Papers\n\n- (arXiv 2021.3) {printed}, [[Paper]](https://arxiv.org/abs/2103.16022), [[Code]]()\n"
    (reference,) = read_paper_list(text, "list.md", [])
    assert reference.title == printed.replace("*", "")
