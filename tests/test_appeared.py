from __future__ import annotations

from medvlm_bib.problems import Problem
from medvlm_bib.readers.paper_list import read_paper_list
from medvlm_bib.reference import PartialDate, Reference

ENTRY = """\
# Papers

**{title}**{brackets}.<br>
*{authors}.*<br>
[[PDF]({url})]
"""
BERT = "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding"


def read(brackets: str, url: str) -> tuple[Reference, list[Problem]]:
    problems: list[Problem] = []
    text = ENTRY.format(title=BERT, authors="Jacob Devlin, Ming-Wei Chang", brackets=brackets, url=url)
    (reference,) = read_paper_list(text, "README.md", problems)
    return reference, [problem for problem in problems if problem.code == "venue-differs"]


def test_the_address_names_the_venue_where_none_is_printed() -> None:
    reference, differing = read("", "https://aclanthology.org/N19-1423.pdf")
    assert reference.venue is not None
    assert (reference.venue.short, reference.venue.printed) == ("NAACL", "")
    assert reference.venue.name.startswith("Conference of the North American Chapter")
    assert reference.issued == PartialDate(2019)
    assert reference.type == "paper-conference"
    assert reference.provenance == {"venue": "address", "issued": "address"}
    assert not differing


def test_a_printed_date_stays_beside_a_venue_from_the_address() -> None:
    reference, _ = read(" [Oct., 2018]", "https://aclanthology.org/N19-1423.pdf")
    assert reference.issued == PartialDate(2018, 10)
    assert reference.provenance == {"venue": "address"}


def test_a_printed_venue_stays_and_a_contradicting_address_is_pointed_out() -> None:
    reference, differing = read(" [ACL, 2019]", "https://aclanthology.org/N19-1423.pdf")
    assert reference.venue is not None
    assert reference.venue.short == "ACL"
    assert len(differing) == 1
    assert read(" [NAACL, 2019]", "https://aclanthology.org/N19-1423.pdf")[1] == []
    assert read(" [Nature Medicine, 2023]", "https://www.nature.com/articles/s41591-023-02504-3")[1] == []


def test_a_venue_has_its_name_of_the_year_that_stands_apart_from_it() -> None:
    reference, _ = read(" [CVPR] [Jun., 2016]", "https://arxiv.org/abs/1512.03385")
    assert reference.venue is not None
    assert reference.venue.name == "IEEE Conference on Computer Vision and Pattern Recognition"
