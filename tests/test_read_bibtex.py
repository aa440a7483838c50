"""BibTeX and BibLaTeX as other people and programs write them; bibtexparser and pybtex judge."""

from __future__ import annotations

import time

import pytest

from medvlm_bib.problems import Problem
from medvlm_bib.readers.bibtex import read_bibtex
from medvlm_bib.readers.bibtex_names import NameReader
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Source, Venue


def read(text: str) -> tuple[list[Reference], list[Problem]]:
    problems: list[Problem] = []
    return read_bibtex(text, "refs.bib", problems), problems


def one(text: str) -> Reference:
    (reference,), problems = read(text)
    assert not problems
    return reference


def test_reads_what_a_publisher_offers() -> None:
    reference = one(
        r"""
        @InProceedings{10.1007/978-3-031-16443-9_65,
          author="Chen, Zhihong and Du, Yuhao
            and van der Maaten, Laurens and {DeepMind Team} and others",
          editor="Wang, Linwei",
          title="{M}ulti-Modal {Masked} Autoencoders for R{\&}D at 10{\%}",
          booktitle="Medical Image Computing and Computer Assisted Intervention -- MICCAI 2022",
          year="2022", month=sep # "~18",
          publisher="Springer Nature Switzerland",
          address="Cham",
          pages="679--689",
          isbn="978-3-031-16443-9",
          doi={https://doi.org/10.1007/978-3-031-16443-9\_65},
          url = {https://doi.org/10.1007/978-3-031-16443-9_65}
        }"""
    )
    assert reference == Reference(
        type="paper-conference",
        citation_key="10.1007/978-3-031-16443-9_65",
        title="Multi-Modal Masked Autoencoders for R&D at 10%",
        authors=(
            Name("Chen", "Zhihong"),
            Name("Du", "Yuhao"),
            Name("Maaten", "Laurens", "van der"),
            Name(literal="DeepMind Team"),
        ),
        et_al=True,
        editors=(Name("Wang", "Linwei"),),
        venue=Venue("Medical Image Computing and Computer Assisted Intervention – MICCAI 2022", kind="conference"),
        issued=PartialDate(2022, 9, 18),
        publisher="Springer Nature Switzerland",
        publisher_place="Cham",
        page="679-689",
        isbn="978-3-031-16443-9",
        doi="10.1007/978-3-031-16443-9_65",
        url="https://doi.org/10.1007/978-3-031-16443-9_65",
        source=Source("refs.bib", 2),
    )


PREPRINTS = {
    "arXiv": r"""@misc{a, title={T}, eprint={2204.09817v4}, archivePrefix={arXiv}, primaryClass={cs.CV}}""",
    "Google Scholar": "@article{a, title={T}, journal={arXiv preprint arXiv:2204.09817v4}, year={2022}}",
    "dblp": "@article{a, title={T}, journal={CoRR}, volume={abs/2204.09817v4}, year={2022}}",
    "Semantic Scholar": "@article{a, title={T}, journal={ArXiv}, year={2022}, volume={abs/2204.09817v4}}",
    "Mendeley": r"@misc{a, title={T}, howpublished={\url{https://arxiv.org/abs/2204.09817v4}}}",
    "Zotero": "@misc{a, title={T}, doi={10.48550/arXiv.2204.09817v4}, publisher={arXiv}}",
    "BibLaTeX": "@online{a, title={T}, eprint={2204.09817v4}, eprinttype={arxiv}, eprintclass={cs.CV}, date={2022}}",
}


@pytest.mark.parametrize("text", PREPRINTS.values(), ids=PREPRINTS.keys())
def test_knows_an_arxiv_preprint_however_it_is_written(text: str) -> None:
    reference = one(text)
    assert (reference.type, reference.arxiv, reference.arxiv_version) == ("article", "2204.09817", "4")
    assert reference.venue is None
    assert reference.volume == ""


def test_keeps_the_venue_of_a_paper_that_has_an_arxiv_id_too() -> None:
    reference = one("@inproceedings{a, title={T}, booktitle={ECCV}, eprint={2204.09817}, archiveprefix={arXiv}}")
    assert (reference.type, reference.arxiv) == ("paper-conference", "2204.09817")
    assert reference.venue == Venue("ECCV", kind="conference")


def test_reads_biblatex() -> None:
    reference = one(
        r"""@article{a,
          author = {family=Meent, given=Jan-Willem, prefix=van de and Cruz, Jr., Juan},
          title = {MedViLL}, subtitle = {Multi-modal Understanding}, shorttitle = {MedViLL},
          journaltitle = {IEEE Journal of Biomedical and Health Informatics}, shortjournal = {JBHI},
          date = {2022-12-05/2022-12-31}, urldate = {2024-01-31}, volume = {26}, number = {12}, eid = {102802},
          location = {New York}, langid = {english}, keywords = {radiology, {report generation}; BERT},
        }"""
    )
    assert reference == Reference(
        type="article-journal",
        citation_key="a",
        title="MedViLL: Multi-modal Understanding",
        title_short="MedViLL",
        authors=(Name("Meent", "Jan-Willem", "van de"), Name("Cruz", "Juan", suffix="Jr.")),
        venue=Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal"),
        issued=PartialDate(2022, 12, 5),
        accessed=PartialDate(2024, 1, 31),
        volume="26",
        issue="12",
        page="102802",
        publisher_place="New York",
        language="en",
        keyword=("radiology", "report generation", "BERT"),
        source=Source("refs.bib", 1),
    )


def test_carries_out_macros_and_concatenation() -> None:
    references, problems = read(
        '@string{nat = "Nature"}\n@STRING(bme = nat # { Biomedical } # "Engineering")\n'
        "@article{a, journal = bme, month = {Sept.}, year = 2022}\n@article{b, journal = acl, month = 9, year = 2022}"
    )
    assert [reference.venue and reference.venue.name for reference in references] == [
        "Nature Biomedical Engineering",
        "acl",
    ]
    assert {reference.issued for reference in references} == {PartialDate(2022, 9)}
    assert [str(problem) for problem in problems] == [
        "refs.bib:4: undefined-macro the macro 'acl' is not defined: its name stands for its value"
    ]


def test_takes_from_a_cross_reference_what_belongs_to_all_its_children() -> None:
    references, problems = read(
        "@inproceedings{a, title={A}, crossref={eccv}, xdata={springer}}\n"
        "@inproceedings{b, title={B}, crossref={none}}\n"
        "@proceedings{eccv, title={ECCV 2022}, year={2022}, doi={10.1007/978-3-031-20059-5}}\n"
        "@xdata{springer, publisher={Springer}}"
    )
    assert [reference.citation_key for reference in references] == ["a", "b", "eccv"]
    child = references[0]
    assert (child.venue, child.issued) == (Venue("ECCV 2022", kind="conference"), PartialDate(2022))
    assert (child.title, child.doi, child.publisher) == ("A", "", "Springer")
    assert [(problem.code, problem.source.line) for problem in problems] == [("missing-crossref", 2)]


def test_a_ring_of_cross_references_ends() -> None:
    references, _ = read("@book{a, crossref={b}}\n@book{b, crossref={a}, year={2020}}")
    assert [reference.issued for reference in references] == [PartialDate(2020)] * 2


def test_loses_no_entry_and_tells_of_every_block_that_is_none() -> None:
    references, problems = read(
        "@article{a, title={A}}\n@article{b, title={never closed\n@article{c, title={C}, title={again}}\n"
        "@article{a, title={D}} @misc{,title={E}}\n@misc{f title={F}}\n@comment{left alone}\nprose with an @ in it\n"
    )
    assert [reference.title for reference in references] == ["A", "C", "D", "E"]
    assert [(problem.code, problem.source.line) for problem in problems] == [
        ("bibtex-syntax", 2),
        ("doubled-field", 3),
        ("duplicate-key", 4),
        ("missing-key", 4),
        ("bibtex-syntax", 5),
    ]


def test_says_what_it_leaves_out_and_what_it_could_not_decode() -> None:
    _, problems = read(r"@misc{a, title={\frobnicate{T}}, timestamp={Mon}, bibsource={dblp}} @misc{b, timestamp={Tue}}")
    assert [(problem.code, problem.printed) for problem in problems] == [
        ("unknown-command", r"\frobnicate"),
        ("left-out", "timestamp"),
        ("left-out", "bibsource"),
    ]


def test_finds_links_in_the_notes_that_our_exports_have() -> None:
    reference = one(
        r"@misc{a, note = {Retracted. Best paper. Code: \url{https://github.com/x/y}},"
        r" annote = {Project page: \url{https://x.org/a_b}; Dataset: \url{https://physionet.org}}}"
    )
    assert (reference.retracted, reference.note) == (True, "Best paper")
    assert reference.links == (
        Link("code", "https://github.com/x/y"),
        Link("project", "https://x.org/a_b"),
        Link("dataset", "https://physionet.org"),
    )


NAMES = {
    "Jan-Willem van de Meent": Name("Meent", "Jan-Willem", "van de"),
    "van de Meent, Jan-Willem": Name("Meent", "Jan-Willem", "van de"),
    "de la Cruz, Jr., Juan": Name("Cruz", "Juan", "de la", suffix="Jr."),
    r"{\'E}mile Zola": Name("Zola", "Émile"),
    r"Rei{\ss}, Simon": Name("Reiß", "Simon"),
    r"{\"u}ber Foo Bar": Name("Foo Bar", "", "über"),
    "{Barnes and Noble}": Name(literal="Barnes and Noble"),
    "Plato": Name("Plato"),
    "Donald~E. Knuth": Name("Knuth", "Donald E."),
    "Ludwig {van} Beethoven": Name("Beethoven", "Ludwig van"),
    "{Van Vu}, X": Name("Van Vu", "X"),
    "Ortega y Gasset, Jos{\\'e}": Name("Ortega y Gasset", "José"),
    "陈志宏": Name("陈志宏"),
}


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_divides_names_as_bibtex_does(text: str, name: Name) -> None:
    assert NameReader().read(f"{text} AND\n others") == ((name,), True)


@pytest.mark.parametrize("text", [text for text in NAMES if text not in ("Ortega y Gasset, Jos{\\'e}", "陈志宏")])
def test_pybtex_divides_the_same_names_at_the_same_places(text: str) -> None:
    from pybtex.database import Person
    from pylatexenc.latex2text import LatexNodes2Text

    person = Person(text)
    parts = (person.last_names, person.first_names + person.middle_names, person.prelast_names, person.lineage_names)
    plain = [LatexNodes2Text().latex_to_text(" ".join(part)).replace("\u00a0", " ") for part in parts]
    (name,), _ = NameReader().read(text)
    assert plain == [name.literal or name.family, name.given, name.particle, name.suffix]


@pytest.mark.parametrize(
    "piece",
    ["@a{x,", "@a{x,\n", "@a{x,t={", "{", "}", '"', "@string{", "@", " t={},\n", "@a{x,t={a}\n", "@comment{", "x # "],
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    start = time.process_time()
    read("@a{x," + piece * 5000)
    assert time.process_time() - start < 3
