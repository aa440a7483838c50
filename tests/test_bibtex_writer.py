from __future__ import annotations

import dataclasses
from typing import Any

from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library

from medvlm_bib.problems import Problem
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Venue
from medvlm_bib.writers.bibtex import write_biblatex, write_bibtex
from medvlm_bib.writers.options import WriteOptions

MEDCLIP_NAMES = (Name("Wang", "Zifeng"), Name("Wu", "Zhenbang"), Name("Agarwal", "Dinesh"), Name("Sun", "Jimeng"))
PREPRINT = Reference(
    type="article",
    title="Self-supervised Image-text Pre-training With Mixed Data In Chest X-rays",
    authors=(Name("Wang", "Xiaosong"), Name("Xu", "Ziyue")),
    issued=PartialDate(2021, 3),
    venue=Venue("arXiv", "arXiv", "preprint"),
    arxiv="2103.16022",
    arxiv_class="cs.CV",
    url="https://arxiv.org/abs/2103.16022",
    section=("Medical Vision-Language Pre-Training",),
    citation_key="wang2021self",
)
PAPER = Reference(
    type="paper-conference",
    title="MedCLIP: Contrastive Learning from Unpaired Medical Images and Text",
    authors=MEDCLIP_NAMES,
    issued=PartialDate(2022),
    venue=Venue("Proceedings of EMNLP", "EMNLP", "conference", "EMNLP, 2022"),
    page="3876-3887",
    arxiv="2210.10163",
    url="https://arxiv.org/abs/2210.10163",
    links=(Link("code", "https://github.com/RyanWangZf/MedCLIP", "Github"),),
    section=("Explaination, Bias, Noise, and Robustness", "Classification"),
    citation_key="wang2022medclip",
)


def bibtex(*references: Reference, **options: Any) -> str:
    return "".join(write_bibtex(references, WriteOptions(**options), []))


def biblatex(*references: Reference, **options: Any) -> str:
    return "".join(write_biblatex(references, WriteOptions(**options), []))


def parsed(text: str) -> Library:
    return parse_string(text, parse_stack=[])


def test_a_preprint_in_bibtex() -> None:
    assert bibtex(PREPRINT) == (
        "@misc{wang2021self,\n"
        "  author = {Wang, Xiaosong and Xu, Ziyue},\n"
        "  title = {Self-supervised Image-text Pre-training With Mixed Data In Chest {X}-rays},\n"
        "  year = {2021},\n"
        "  month = mar,\n"
        "  publisher = {arXiv},\n"
        "  type = {Preprint},\n"
        "  doi = {10.48550/arXiv.2103.16022},\n"
        "  eprint = {2103.16022},\n"
        "  archiveprefix = {arXiv},\n"
        "  eprinttype = {arxiv},\n"
        "  primaryclass = {cs.CV},\n"
        "  howpublished = {\\url{https://arxiv.org/abs/2103.16022}},\n"
        "  url = {https://arxiv.org/abs/2103.16022},\n"
        "  keywords = {Medical Vision-Language Pre-Training},\n"
        "}\n"
    )


def test_a_preprint_in_biblatex() -> None:
    assert biblatex(PREPRINT) == (
        "@online{wang2021self,\n"
        "  author = {Wang, Xiaosong and Xu, Ziyue},\n"
        "  title = {Self-supervised Image-text Pre-training With Mixed Data In Chest {X}-rays},\n"
        "  date = {2021-03},\n"
        "  doi = {10.48550/arXiv.2103.16022},\n"
        "  eprint = {2103.16022},\n"
        "  eprinttype = {arxiv},\n"
        "  eprintclass = {cs.CV},\n"
        "  url = {https://arxiv.org/abs/2103.16022},\n"
        "  keywords = {Medical Vision-Language Pre-Training},\n"
        "}\n"
    )


def test_a_published_paper_keeps_its_arxiv_id_and_its_links() -> None:
    assert bibtex(PAPER) == (
        "@inproceedings{wang2022medclip,\n"
        "  author = {Wang, Zifeng and Wu, Zhenbang and Agarwal, Dinesh and Sun, Jimeng},\n"
        "  title = {{MedCLIP}: Contrastive Learning from Unpaired Medical Images and Text},\n"
        "  booktitle = {Proceedings of EMNLP},\n"
        "  year = {2022},\n"
        "  pages = {3876--3887},\n"
        "  eprint = {2210.10163},\n"
        "  archiveprefix = {arXiv},\n"
        "  eprinttype = {arxiv},\n"
        "  url = {https://arxiv.org/abs/2210.10163},\n"
        "  keywords = {Explaination Bias Noise and Robustness, Classification},\n"
        "  annote = {Code: \\url{https://github.com/RyanWangZf/MedCLIP}},\n"
        "}\n"
    )


def test_entries_are_one_blank_line_apart_however_they_are_chunked() -> None:
    many = [PREPRINT.replace(citation_key=f"wang{number}") for number in range(450)]
    text = bibtex(*many)
    assert text.count("\n\n@misc{") == 449
    assert "\n\n\n" not in text
    assert len(parsed(text).entries) == 450


def test_a_key_used_twice_or_unsafe_is_changed_and_reported() -> None:
    problems: list[Problem] = []
    references = [PREPRINT, PREPRINT, PAPER.replace(citation_key="wang, 2022}")]
    text = "".join(write_bibtex(references, WriteOptions(), problems))
    assert [entry.key for entry in parsed(text).entries] == ["wang2021self", "wang2021self-2", "wang2022"]
    assert [problem.code for problem in problems] == ["key-changed", "key-changed"]


def test_sections_become_jabref_groups() -> None:
    text = bibtex(PREPRINT, PAPER, collections=True)
    assert text.endswith(
        "@comment{jabref-meta: groupsversion:3;}\n\n"
        "@comment{jabref-meta: groupstree:\n"
        "0 AllEntriesGroup:;\n"
        "1 ExplicitGroup:Medical Vision-Language Pre-Training\\;0\\;wang2021self\\;;\n"
        "1 ExplicitGroup:Explaination, Bias, Noise, and Robustness\\;0\\;;\n"
        "2 ExplicitGroup:Classification\\;0\\;wang2022medclip\\;;\n"
        "}\n"
    )


def test_a_list_that_prints_preprint_for_the_venue_means_arxiv_where_there_is_an_arxiv_id() -> None:
    printed = dataclasses.replace(PREPRINT, venue=Venue("Preprint", "Preprint", "preprint", "Preprint, 2021"))
    assert list(write_bibtex([printed], WriteOptions(), [])) == list(write_bibtex([PREPRINT], WriteOptions(), []))
