from __future__ import annotations

import html
from typing import Any

import pytest
import rispy
from hard_references import EVERY_TYPE, HARD, HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.formats.text import one_line
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Venue
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.ris import write_ris


def ris(*references: Reference, **options: Any) -> str:
    return "".join(write_ris(references, WriteOptions(**options), []))


def lines(reference: Reference, **options: Any) -> list[str]:
    return ris(reference, **options).splitlines()


def named(key: str) -> Reference:
    return next(reference for reference in HARD if reference.citation_key == key)


def test_a_preprint_follows_zoteros_recipe() -> None:
    text = """
TY  - GEN
TI  - A Systematic Review of Deep Learning-based Research on Radiology Report Generation
AU  - Liu, Chang
AU  - Tian, Yuanhe
AU  - Song, Yan
PY  - 2023
DA  - 2023/11//
PB  - arXiv
DO  - 10.48550/arXiv.2311.14199
UR  - https://arxiv.org/abs/2311.14199
ID  - liu2023systematic
KW  - Survey
N1  - Code: https://github.com/synlp/RRG-Review
M2  - Type: preprint
M2  - archiveID: 2311.14199
M2  - genre: Preprint
M2  - available-date: 2023-11
M2  - Citation Key: liu2023systematic
ER  -
"""
    assert [line.rstrip() for line in lines(named("liu2023systematic"))] == [*text.splitlines()[1:], ""]


def test_a_conference_paper_has_its_venue_where_each_reader_looks() -> None:
    text = """
TY  - CONF
TI  - Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing
AU  - Boecking, Benedikt
AU  - Usuyama, Naoto
AU  - Castro, Daniel C.
AU  - Alvarez-Valle, Javier
AU  - Oktay, Ozan
PY  - 2022
DA  - 2022///
T2  - European Conference on Computer Vision
C3  - European Conference on Computer Vision
T3  - Lecture Notes in Computer Science
C1  - Cham
CY  - Tel Aviv, Israel
SN  - 978-3-031-20059-5
LA  - en
SP  - 1
EP  - 21
PB  - Springer
DO  - 10.1007/978-3-031-20059-5_1
DB  - arXiv
AN  - 2204.09817
UR  - https://arxiv.org/abs/2204.09817
L1  - https://arxiv.org/pdf/2204.09817.pdf
ID  - boecking2022making
KW  - Medical Vision-Language Pre-Training
KW  - Datasets
N1  - Code: https://hi-ml.readthedocs.io/en/latest/multimodal.html; Dataset: https://www.physionet.org/content/ms-cxr/0.1/
M2  - available-date: 2022-04
M2  - ISSN: 0302-9743
M2  - collection-number: 13696
M2  - arXiv version: 4
M2  - arXiv class: cs.CV
M2  - Citation Key: boecking2022making
ER  -
"""
    assert [line.rstrip() for line in lines(named("boecking2022making"))] == [*text.splitlines()[1:], ""]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (Name("Meent", "Jan-Willem", "van de"), "AU  - van de Meent, Jan-Willem"),
        (Name("Cruz", "Juan", "de la", "", "Jr."), "AU  - de la Cruz, Juan, Jr."),
        (Name(literal="DeepMind Team"), "AU  - DeepMind Team"),
        (Name("Plato"), "AU  - Plato"),
    ],
)
def test_a_name_stands_family_first_and_only_a_person_has_a_comma(name: Name, line: str) -> None:
    assert line in lines(Reference(authors=(name,)))


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("p < 0.05, R&D, A & B", "p < 0.05, R&D, A & B"),
        ("a<b", "a&lt;b"),
        ("<i>in vivo</i>", "&lt;i>in vivo&lt;/i>"),
        ("5 &copy; &lt;", "5 &amp;copy; &amp;lt;"),
        ("&notit", "&amp;notit"),
    ],
)
def test_text_escapes_only_what_zotero_takes_for_html(title: str, written: str) -> None:
    assert f"TI  - {written}" in lines(Reference(title=title))


def test_addresses_and_identifiers_are_never_escaped() -> None:
    url = "https://example.org/?a=1&copy=3&x=%20<y"
    assert f"UR  - {url}" in lines(Reference(url=url))
    doi = named("sicidoi").doi
    assert f"DO  - {doi}" in lines(named("sicidoi"))


def test_a_type_that_ris_lacks_stands_in_an_m2_line() -> None:
    assert "M2  - Type: treaty" in lines(Reference(type="treaty"))
    assert "M2  - Type: document" not in lines(Reference(type="document"))


def test_links_venues_and_omit_are_the_users_to_choose() -> None:
    paper = named("boecking2022making")
    assert "T2  - ECCV" in lines(paper, venues="short")
    assert not [line for line in lines(paper, links="none") if line.startswith(("N1", "L1"))]
    lean = lines(paper, omit=frozenset({"url", "KW", "issued", "collection-title", "available-date"}))
    assert not [line for line in lean if line.startswith(("UR", "KW", "DA", "PY", "T3", "M2  - available"))]
    assert lean[0] == "TY  - CONF"


TEXT = st.text(st.characters(exclude_categories=["Cs"]))
ADDRESS = st.text(st.sampled_from("aZ09/:?&=%_~#;.,<>()é-"), max_size=30)


@settings(deadline=None)
@given(
    st.lists(
        st.builds(
            Reference,
            type=st.sampled_from(["article", "article-journal", "paper-conference", "thesis"]),
            title=TEXT,
            authors=st.lists(st.builds(Name, TEXT, TEXT), max_size=3).map(tuple),
            issued=st.builds(PartialDate, st.integers(1, 2100), st.integers(0, 12)),
            venue=st.builds(Venue, TEXT),
            doi=ADDRESS,
            abstract=TEXT,
            url=ADDRESS,
            keyword=st.lists(TEXT, max_size=3).map(tuple),
            links=st.lists(st.builds(Link, st.sampled_from(["pdf", "code"]), ADDRESS), max_size=2).map(tuple),
        ),
        max_size=4,
    )
)
def test_rispy_reads_back_what_was_written(references: list[Reference]) -> None:
    read = rispy.loads(ris(*references)) if references else []
    assert len(read) == len(references)
    for entry, reference in zip(read, references, strict=True):
        assert html.unescape(entry.get("title", "")) == one_line(reference.title).strip()
        assert entry.get("doi", "") == reference.doi
        assert ";".join(entry.get("urls", ())) == reference.url
        assert entry["year"] == f"{reference.issued.year:04d}" if reference.issued else True


def test_hostile_text_makes_neither_more_nor_fewer_records() -> None:
    text = ris(*HOSTILE, *HARD, *EVERY_TYPE)
    assert [entry.get("id") for entry in rispy.loads(text)] == [r.citation_key for r in (*HOSTILE, *HARD, *EVERY_TYPE)]
    assert all(line == "" or line[2:6] == "  - " for line in text.splitlines())
    text.encode()
