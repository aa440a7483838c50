"""One work of every kind that papers cite, in BibTeX and BibLaTeX: the files under golden/ are the examples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from medvlm_bib.problems import Problem
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Venue
from medvlm_bib.writers.bibtex import write_biblatex, write_bibtex
from medvlm_bib.writers.options import WriteOptions

GOLDEN = Path(__file__).parent / "golden" / "bibtex"
EGGER = (Name("Egger", "Jan"),)
WORKS = [
    Reference(
        type="paper-conference",
        title="Radiology Objects in COntext (ROCO): A Multimodal Image Dataset",
        authors=(Name("Pelka", "O."), Name("Rückert", "J.")),
        et_al=True,
        issued=PartialDate(2018),
        venue=Venue("MICCAI Workshops", "MICCAIW", "workshop"),
        collection_title="Lecture Notes in Computer Science",
        collection_number="11043",
        page="180–189",
        publisher="Springer",
        doi="10.1007/978-3-030-01364-6_20",
        citation_key="pelka2018radiology",
    ),
    Reference(
        type="article-journal",
        title="VinDr-CXR: An open dataset of chest X-rays with radiologist’s annotations",
        authors=(Name("Nguyen", "Ha Q."),),
        issued=PartialDate(2022, 7, 20),
        venue=Venue("Scientific Data", "Sci. Data", "journal", "Scientific Data, 2022"),
        volume="9",
        issue="1",
        page="429",
        doi="10.1038/s41597-022-01498-w",
        citation_key="nguyen2022vindr",
    ),
    Reference(
        type="article",
        title="Evaluating Progress in Automatic Chest X-Ray Radiology Report Generation",
        authors=(Name("Yu", "Feiyang"),),
        issued=PartialDate(2022, 10),
        venue=Venue("medRxiv", "", "preprint"),
        doi="10.1101/2022.08.30.22279318",
        url="https://doi.org/10.1101/2022.08.30.22279318",
        citation_key="yu2022evaluating",
    ),
    Reference(
        type="thesis",
        title="Reading Chest X-rays",
        authors=EGGER,
        issued=PartialDate(2020),
        genre="Master's thesis",
        publisher="TU München",
        citation_key="egger2020reading",
    ),
    Reference(
        type="report",
        title="Reading Chest X-rays",
        authors=EGGER,
        issued=PartialDate(2020),
        number="TR-7",
        publisher="TU Graz",
        citation_key="egger2020report",
    ),
    Reference(
        type="book",
        title="Medical Imaging",
        authors=EGGER,
        editors=(Name("Menze", "Bjoern"),),
        issued=PartialDate(2020),
        edition="2",
        publisher="Springer",
        publisher_place="Cham",
        isbn="978-3-030-01364-6",
        citation_key="egger2020medical",
    ),
    Reference(
        type="chapter",
        title="Reports",
        authors=EGGER,
        editors=(Name("Menze", "Bjoern"),),
        issued=PartialDate(2020),
        venue=Venue("Medical Imaging", "", "book"),
        page="1-21",
        publisher="Springer",
        citation_key="egger2020reports",
    ),
    Reference(
        type="dataset",
        title="MIMIC-CXR-JPG - chest radiographs with structured labels",
        authors=(Name("Johnson", "Alistair E. W."),),
        issued=PartialDate(2019),
        version="2.0.0",
        publisher="PhysioNet",
        doi="10.13026/8360-t248",
        url="https://doi.org/10.13026/8360-t248",
        citation_key="johnson2019mimic",
    ),
    Reference(
        type="software",
        title="CheXpert++",
        authors=(Name("McDermott", "Matthew B. A."),),
        issued=PartialDate(2020),
        version="1.0",
        url="https://github.com/mmcdermott/chexpertplusplus",
        citation_key="mcdermott2020chexpert",
    ),
    Reference(
        type="webpage",
        title="Open-i",
        authors=(Name(literal="National Library of Medicine"),),
        issued=PartialDate(2016),
        accessed=PartialDate(2024, 1, 31),
        venue=Venue("Open-i"),
        url="https://openi.nlm.nih.gov/",
        citation_key="nlm2016openi",
    ),
]


def written(write: Any, *references: Reference, **options: Any) -> str:
    return "".join(write(references, WriteOptions(**options), []))


def value(write: Any, field: str, reference: Reference, **options: Any) -> str:
    """Return one field of one record as it is written, with its delimiters; "" where it is missing."""
    for line in written(write, reference.replace(citation_key="k"), **options).splitlines():
        name, equals, rest = line.strip().partition(" = ")
        if equals and name == field:
            return rest.removesuffix(",")
    return ""


@pytest.mark.parametrize(("write", "file"), [(write_bibtex, "works.bib"), (write_biblatex, "works.biblatex.bib")])
def test_every_kind_of_work(write: Any, file: str) -> None:
    assert written(write, *WORKS) == (GOLDEN / file).read_text("utf-8")


TITLES = [
    ("Chest X-ray Report Generation", "Chest {X}-ray Report Generation"),
    ("MedCLIP: Contrastive Learning", "{MedCLIP}: Contrastive Learning"),
    ("GPT-4V, 3D-CNNs and 2.5D", "{GPT-4V}, {3D-CNNs} and {2.5D}"),
    ("CheXpert++ and U-Net++", "{CheXpert++} and {U-Net++}"),
    ("A Gaussian's Bayesian Transformer", "A {Gaussian}'s {Bayesian} Transformer"),
    ("BERT-Based Vision-Language Pre-Training", "{BERT}-Based Vision-Language Pre-Training"),
    ("LLaVA-Med and Med-PaLM", "{LLaVA-Med} and {Med-PaLM}"),
    ("Type I, Group A and Vitamin D", "Type {I}, Group A and Vitamin {D}"),
    ("DEEP LEARNING FOR THE MRI OF KNEES", "DEEP LEARNING FOR THE {MRI} OF KNEES"),
    ("DEEP LEARNING FOR THE MRI OF KNEES IN Vienna", "DEEP LEARNING FOR THE {MRI} OF KNEES IN Vienna"),
    ("MRI AND CT in practice", "{MRI} {AND} {CT} in practice"),
    ("Über Röntgenbilder: MÜLLER", '{\\"U}ber R{\\"o}ntgenbilder: {M{\\"U}LLER}'),
    ("The $\\beta$-VAE in $\\mathbb{R}^d$", "The $\\beta$-{VAE} in {$\\mathbb{R}^d$}"),
    ("From $5 to $10", "From \\$5 to \\$10"),
    ("$\\input{x}$ is text", "\\${\\textbackslash}input\\{x\\}\\$ is text"),
    ("β-VAE, αβ and 10⁵", "{$\\beta$}-{VAE}, αβ and 10{$^{5}$}"),
    ("50% of R&D, #1 in C#, a_b", "50\\% of {R}\\&{D}, \\#1 in {C}\\#, a\\_b"),
    (
        "A {nested} brace, or }{",
        "A {\\textbraceleft}nested{\\textbraceright} brace, or {\\textbraceright}{\\textbraceleft}",
    ),
    ("A {nested} brace", "A \\{nested\\} brace"),
    ("“Really?”—‘Yes’ – 5’", "``Really?''---{\\textquoteleft}Yes{\\textquoteright} -- 5{\\textquoteright}"),
    ("Really?“ –-", "Really?{\\textquotedblleft} {\\textendash}-"),
]


@pytest.mark.parametrize(("title", "expected"), TITLES, ids=[title for title, _ in TITLES])
def test_a_title(title: str, expected: str) -> None:
    assert value(write_bibtex, "title", Reference(title=title)) == f"{{{expected}}}"


@pytest.mark.parametrize(
    ("protect", "expected"),
    [
        ("smart", "{Reading {MIMIC-CXR} in Vienna}"),
        ("all", "{{Reading} {MIMIC-CXR} in {Vienna}}"),
        ("none", "{Reading MIMIC-CXR in Vienna}"),
    ],
)
def test_the_user_decides_what_is_protected(protect: str, expected: str) -> None:
    assert value(write_bibtex, "title", Reference(title="Reading MIMIC-CXR in Vienna"), protect=protect) == expected


NAMES = [
    (Name("Meent", "Jan-Willem", "van de"), "van de Meent, Jan-Willem"),
    (Name("King", "Martin", suffix="Jr."), "King, Jr., Martin"),
    (Name("Souza", "Bruno", "d'"), "d'Souza, Bruno"),
    (Name("Vu", "Van"), "Vu, Van"),
    (Name("Plato"), "Plato"),
    (Name("De Plato"), "{De Plato}"),
    (Name("Others"), "{Others}"),
    (Name("Smith, Ltd", "and"), "{Smith, Ltd}, {and}"),
    (Name(literal="World Health Organization and Partners"), "{World Health Organization and Partners}"),
    (Name(literal="R&D Unit"), "{R\\&D Unit}"),
    (Name("Erdős", "Émile"), "Erd{\\H o}s, {\\'E}mile"),
    (Name("Nguyễn", "Đức"), "Nguy{\\~{\\^e}}n, {\\DJ}ức"),
    (Name("Şahin", "İlkay Işıl"), "{\\c S}ahin, {\\.I}lkay I{\\c s}{\\i}l"),
    (Name("Łukasiewicz", "Bartłomiej"), "{\\L}ukasiewicz, Bart{\\l}omiej"),
    (Name("Wáng", "Yì-Xiáng J."), "W{\\'a}ng, Y{\\`i}-Xi{\\'a}ng J."),
    (Name("\\input{x}", "$Ada"), "inputx, Ada"),
]


@pytest.mark.parametrize(("name", "expected"), NAMES, ids=[str(name) for name, _ in NAMES])
def test_a_name(name: Name, expected: str) -> None:
    assert value(write_bibtex, "author", Reference(authors=(name,))) == f"{{{expected}}}"


def test_what_has_no_latex_form_is_kept_and_noted() -> None:
    problems: list[Problem] = []
    text = "".join(write_bibtex([Reference(title="视觉 and β", citation_key="k")], WriteOptions(), problems))
    assert "title = {视觉 and {$\\beta$}}" in text
    assert [(problem.code, problem.severity, problem.printed) for problem in problems] == [
        ("unicode-kept", "note", "视觉")
    ]
    assert value(write_bibtex, "title", Reference(title="视觉 and Müller"), unicode=True) == "{视觉 and Müller}"
    assert value(write_biblatex, "title", Reference(title="Müller"), unicode=False) == '{M{\\"u}ller}'


def test_a_venue_is_long_short_or_as_printed() -> None:
    venue = Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal", "J-BHI, 2022")
    paper = Reference(type="article-journal", venue=venue)
    assert value(write_bibtex, "journal", paper) == "{IEEE Journal of Biomedical and Health Informatics}"
    assert value(write_bibtex, "journal", paper, venues="short") == "{JBHI}"
    assert value(write_biblatex, "journaltitle", paper, venues="as-printed") == "{J-BHI, 2022}"
    assert value(write_biblatex, "shortjournal", paper) == "{JBHI}"
    assert value(write_biblatex, "shortjournal", paper, venues="short") == ""


@pytest.mark.parametrize("name", ["keywords", "keyword", "KEYWORD"])
def test_a_field_is_left_out_by_either_of_its_names(name: str) -> None:
    survey = Reference(title="MedCLIP", section=("Survey",))
    assert value(write_bibtex, "keywords", survey) == "{Survey}"
    assert value(write_bibtex, "keywords", survey, omit=frozenset((name,))) == ""


def test_leaving_out_the_eprint_leaves_out_what_belongs_to_it_and_the_url_alone_is_the_url() -> None:
    preprint = Reference(title="MedCLIP", arxiv="2210.10163", arxiv_class="cs.CV", citation_key="k")
    text = written(write_bibtex, preprint, omit=frozenset(("eprint",)))
    assert not {"eprint", "archiveprefix", "eprinttype", "primaryclass"} & set(text.replace("=", " ").split())
    text = written(write_bibtex, preprint, omit=frozenset(("url",)))
    assert "\n  howpublished = {\\url{https://arxiv.org/abs/2210.10163}},\n" in text
    assert "\n  url = " not in text


def test_links_stand_where_the_user_wants_them() -> None:
    links = (Link("code", "https://github.com/mshaikh2/JoImTeR_MLMI_2021"), Link("dataset", "https://osf.io/a%20b#c"))
    line = "{Code: \\url{https://github.com/mshaikh2/JoImTeR_MLMI_2021}; Dataset: https://osf.io/a\\%20b\\#c}"
    paper = Reference(title="MedCLIP", links=links)
    assert (value(write_bibtex, "annote", paper), value(write_bibtex, "note", paper)) == (line, "")
    assert value(write_biblatex, "note", paper, links="note") == line
    assert "github" not in written(write_bibtex, paper.replace(citation_key="k"), links="none")


def test_the_version_of_a_preprint_is_kept_once() -> None:
    preprint = Reference(arxiv="2204.09817", arxiv_version="4")
    assert value(write_bibtex, "eprint", preprint) == "{2204.09817v4}"
    assert value(write_bibtex, "eprint", preprint.replace(url="https://arxiv.org/abs/2204.09817v4")) == "{2204.09817}"


def test_a_megabyte_of_title_is_one_line() -> None:
    title = "MedCLIP {reads}\n" * 65_000
    assert len(title) > 1_000_000
    assert written(write_bibtex, Reference(title=title, citation_key="k")).count("\n") == 4
