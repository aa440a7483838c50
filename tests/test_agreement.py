from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.agreement import authors_agree, first_authors_agree, titles_agree
from medvlm_bib.agreement.titles import title_marks
from medvlm_bib.data._title_labels import OTHER_WORKS, PREFIXES, SILENT
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import Name

MAKING = "Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing"
CHESTXRAY8 = (
    "ChestX-ray8: Hospital-scale Chest X-ray Database and Benchmarks on Weakly-Supervised Classification and "
    "Localization of Common Thorax Diseases"
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(MAKING, MAKING.upper() + ".", id="case and period"),
        pytest.param(MAKING, MAKING.replace("-", " "), id="hyphen"),
        pytest.param(
            "Expert-level detection of pathologies", "Expert–level detection of patho­logies", id="dash, soft hyphen"
        ),
        pytest.param(MAKING, "BioViL: " + MAKING, id="nickname before"),
        pytest.param(CHESTXRAY8, "NIH ChestX-ray: " + CHESTXRAY8.replace(":", " -", 1), id="nickname and a dash"),
        pytest.param("BLEU", "BLEU: a method for automatic evaluation of machine translation", id="subtitle missing"),
        pytest.param("Optical Nanofibers", "Optical Nanofibers: A New Platform for Quantum Optics", id="main title"),
        pytest.param(
            "That's the Wrong Lung! Evaluating Unsupervised Multimodal Encoders for Medical Data",
            "Evaluating Unsupervised Multimodal Encoders for Medical Data: That's the Wrong Lung",
            id="subtitle moved",
        ),
        pytest.param(
            "Radiology Objects in COntext (ROCO): A Multimodal Image Dataset",
            "Radiology Objects in COntext: A Multimodal Image Dataset",
            id="parentheses",
        ),
        pytest.param(
            "SPARCS: resolved <i>μ</i>Jy radio sources &amp; more", r"{SPARCS}: resolved $\mu$Jy Radio Sources \& More",
            id="HTML and LaTeX",
        ),
        pytest.param(
            "Lerner on Judgment and Emotion", "Lerner on Judgement and the Emotion", id="spelling and an article"
        ),
        pytest.param("Zur nat\ufffdrlichen Linienbreite", "Zur natürlichen Linienbreite", id="letter lost"),
        pytest.param("RETRACTED: " + MAKING, MAKING, id="retraction"),
        pytest.param("Making the Most of Text Semantics to Improve…", MAKING, id="cut short"),
        pytest.param("tystan/simplexity: simplexity v0.1.1", "simplexity: Functions to Plot Data", id="release"),
        pytest.param("R2Gen-Mamba: A Selective State", "R2GEN-MAMBA:ASELECTIVE STATE", id="spaces"),
        pytest.param("医学图像分割综述", "医学图像分割综述。", id="Chinese"),
    ],
)  # fmt: skip
def test_titles_of_one_work_agree(a: str, b: str) -> None:
    assert titles_agree(a, b)
    assert titles_agree(b, a)
    (whole_a, parts_a), (whole_b, parts_b) = title_marks(a), title_marks(b)
    assert whole_a & whole_b or whole_a & parts_b or parts_a & whole_b


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("MIMIC-CXR", "MIMIC-CXR-JPG"),
        (
            "Connectivity of Soft Random Geometric Graphs",
            "Connectivity of Soft Random Geometric Graphs over Annuli",
        ),
        ("A Revision Bloom's Taxonomy: An Overview", "A Revision of Bloom's Taxonomy: An Overview"),
        ("Evolutionary Sequences. II. Z = 0.02", "Evolutionary Sequences. VI. Z = 0.02"),
        ("MedCLIP: Part I", "MedCLIP: Part II"),
        ("The Quantum Theory of Fields", "The Quantum Theory of Fields: Volume 2"),
        ("Learning (I)", "Learning (II)"),
        ("2014 i2b2 (Track 1): Annotating narratives", "2014 i2b2 (Track 2): Annotating narratives"),
        (MAKING, "Correction to: " + MAKING),
        (MAKING, "Comment on " + MAKING),
        ("Supervised Report Generation for X-rays", "Unsupervised Report Generation for X-rays"),
        ("Report Generation with GPT-3 on Chest X-rays", "Report Generation with GPT-4 on Chest X-rays"),
        ("Exploring and Distilling Knowledge", "Contrastive Attention for Report Generation"),
        ("Swin Transformer: Hierarchical Vision Transformer", "Swin Transformer V2: Scaling Up Capacity"),
        ("", ""),
        ("医学图像分割", "医学图像配准"),
    ],
)
def test_titles_of_two_works_do_not(a: str, b: str) -> None:
    assert not titles_agree(a, b)
    assert not titles_agree(b, a)


@given(st.text(max_size=60), st.text(max_size=60))
@settings(deadline=None, max_examples=200)
def test_agreement_of_titles_is_symmetric_and_never_fails(a: str, b: str) -> None:
    assert titles_agree(a, b) == titles_agree(b, a)
    assert titles_agree(a, a) == bool(fold(a))


WORDS = ["Medical", "Image", "Segmentation", "Vision-Language", "Pre-training", "the", "a", "of", "CXR", "II", "(a)"]
SIGNS = [" ", ": ", " - ", "! ", "... ", "…", " (", ") ", "<i>", "</i>", "{", "}", "&amp;", "Reply to ", "RETRACTED: "]
TITLES = st.lists(st.sampled_from(WORDS) | st.sampled_from(SIGNS) | st.text(max_size=3), min_size=1, max_size=12)
CHANGES = st.lists(
    st.tuples(st.sampled_from(["cut", "put in", "swap", "slip", "turn"]), st.integers(0, 80)), max_size=3
)


def changed(title: str, changes: list[tuple[str, int]]) -> str:
    for change, number in changes:
        at = number % (len(title) + 1)
        head, tail = title[:at], title[at:]
        title = {
            "cut": head + "...",
            "put in": f"{head} {tail}",
            "swap": head[:-1] + tail[:1] + head[-1:] + tail[1:],
            "slip": head[:-1] + tail,
            "turn": f"{tail}: {head}",
        }[change]
    return title


@given(TITLES, CHANGES)
@settings(deadline=None, max_examples=500)
def test_titles_that_agree_share_a_mark(pieces: list[str], changes: list[tuple[str, int]]) -> None:
    a = " ".join(pieces) if len(pieces) % 2 else "".join(pieces)
    b = changed(a, changes)
    if titles_agree(a, b):
        (whole_a, parts_a), (whole_b, parts_b) = title_marks(a), title_marks(b)
        assert whole_a & whole_b or whole_a & parts_b or parts_a & whole_b


def names(*people: str) -> tuple[Name, ...]:
    return tuple(parse_name(person) for person in people)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(["Benedikt Boecking", "Ozan Oktay"], ["B. Boecking", "O. Oktay"], id="initials"),
        pytest.param(["Wiehe A.", "Schneider F."], ["Anton Wiehe", "Florian Schneider"], id="family first"),
        pytest.param(["Philip Müller"], ["Philip Mueller"], id="umlaut"),
        pytest.param(["Julia O'Connell"], ["Julia O’Connell"], id="apostrophe"),
        pytest.param(["Jan-Willem van de Meent"], ["Meent, Jan Willem van de"], id="particle"),
        pytest.param(["Do, Xuan Long"], ["Long, Do"], id="family and given name changed round"),
        pytest.param(["Shwetha S"], ["Shwetha, S."], id="one name and an initial"),
        pytest.param(["Krathwohl, DR"], ["David R. Krathwohl"], id="initials without periods"),
        pytest.param(["Danny Cohen-Or"], ["Daniel Cohen-Or"], id="short form"),
        pytest.param(["Henrique Ponde"], ["Ponde de Oliveira Pinto, Henrique"], id="half a family name"),
        pytest.param(["Benny Trakhtenbrot"], ["Benny Trakhenbrot"], id="slip in a long family name"),
        pytest.param(["Ozan Oktay", "Aditya Nori"], ["Aditya Nori", "Ozan Oktay"], id="order"),
        pytest.param(["Josh Achiam", "Steven Adler"], ["OpenAI", "Josh Achiam", "Steven Adler"], id="group beside"),
        pytest.param(["Kimi-Team"], ["Kimi Team"], id="groups"),
        pytest.param(["ROTAC"], ["Roman Observations Time Allocation Committee"], id="acronym"),
        pytest.param(["王伟"], ["王 伟"], id="Chinese"),
    ],
)
def test_the_same_authors_agree(a: list[str], b: list[str]) -> None:
    assert authors_agree(names(*a), names(*b))
    assert authors_agree(names(*b), names(*a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (["Liang Wang"], ["Lu Wang"]),
        (["Goran Duck"], ["Geraint Duck"]),
        (["Jeffrey Pennin"], ["Jeffrey Pennington"]),
        (["Fenglin Liu", "Xian Wu"], ["Xuewei Ma", "Fenglin Liu"]),
        (["Fenglin Liu"], ["Fenglin Liu", "Xian Wu"]),
        (["Meta AI"], ["Nicolas Carion", "Laura Gustafson"]),
        (["David M. Rouse"], ["David R. Miller"]),
        ([], ["Fenglin Liu"]),
    ],
)
def test_other_authors_do_not(a: list[str], b: list[str]) -> None:
    assert not authors_agree(names(*a), names(*b))
    assert not authors_agree(names(*b), names(*a))


def test_list_that_goes_on_agrees_with_its_whole_when_it_begins_with_the_same_person() -> None:
    whole = names("Qi Jia", "Baoyu Fan", "Cong Xu")
    assert authors_agree(names("Qi Jia"), whole, et_al=True)
    assert not authors_agree(names("Cong Xu"), whole, et_al=True)
    assert first_authors_agree(names("Jia Q."), whole)
    assert not first_authors_agree(names("Cong Xu"), whole)


def test_labels_are_folded_and_name_one_kind_each() -> None:
    assert all(fold(word) == word for word in (*OTHER_WORKS, *PREFIXES, *SILENT))
    assert not set(OTHER_WORKS) & set(PREFIXES)
