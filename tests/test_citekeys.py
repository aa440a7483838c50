from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.citekeys import assign_keys
from medvlm_bib.key_pattern import DEFAULT, KeyPattern, parse_key_pattern
from medvlm_bib.known_keys import KnownKeys
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Name, PartialDate, Reference, Source

BOECKING = Reference(
    title="Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing",
    authors=(Name("Boecking", "Benedikt"), Name("Usuyama", "Naoto")),
    issued=PartialDate(2022),
    available_date=PartialDate(2022, 4),
)
JOHNSON = (Name("Johnson", "Alistair E. W."),)
MIMIC_CXR = Reference(
    title="MIMIC-CXR, a de-identified publicly available database of chest radiographs with free-text reports",
    authors=JOHNSON,
    issued=PartialDate(2019),
    available_date=PartialDate(2019, 1),
)
MIMIC_CXR_JPG = MIMIC_CXR.replace(
    title="MIMIC-CXR-JPG, a large publicly available database of labeled chest radiographs",
    issued=PartialDate(2019, 1),
)


def keys_of(references: list[Reference], pattern: KeyPattern = DEFAULT, known: KnownKeys | None = None) -> list[str]:
    return [r.citation_key for r in assign_keys(references, pattern=pattern, known=known, problems=[])]


def key_of(**fields: object) -> str:
    return keys_of([BOECKING.replace(**fields)])[0]


def test_key_is_first_author_year_and_first_significant_title_word() -> None:
    assert keys_of([BOECKING]) == ["boecking2022making"]


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        pytest.param({"authors": (Name("Meent", "Jan-Willem", "van de"),)}, "vandemeent2022making", id="particle"),
        pytest.param({"authors": (Name("Wáng", "Yì-Xiáng J."),)}, "wang2022making", id="accents"),
        pytest.param({"authors": (Name("Reiß", "Simon"),)}, "reiss2022making", id="letters that do not decompose"),
        pytest.param({"authors": (Name("Demner-Fushman", "Dina"),)}, "demnerfushman2022making", id="double name"),
        pytest.param({"authors": (Name("O’Connell", "Julia"),)}, "oconnell2022making", id="apostrophe"),
        pytest.param({"authors": (Name("", "Shwetha"),)}, "shwetha2022making", id="given name alone"),
        pytest.param(
            {"authors": (Name(literal="The Cancer Genome Atlas Research Network"),)},
            "cancergenomeatlas2022making",
            id="organisation",
        ),
        pytest.param({"authors": (), "editors": (Name("Chen", "Wei"),)}, "chen2022making", id="editor"),
        pytest.param({"authors": ()}, "making2022most", id="nobody"),
        pytest.param({"authors": (), "title": "Grok"}, "grok2022grok", id="nobody and one word"),
        pytest.param({"issued": None}, "boecking2022making", id="only a first appearance"),
        pytest.param({"issued": None, "available_date": None}, "boeckingmaking", id="no year"),
        pytest.param({"title": "A Bi-level representation learning model"}, "boecking2022bi", id="hyphen"),
        pytest.param({"title": "That's the Wrong Lung!"}, "boecking2022thats", id="apostrophe in a word"),
        pytest.param({"title": "CheXpert++: Approximating"}, "boecking2022chexpert", id="signs"),
        pytest.param({"title": r"$\mu$-Net"}, "boecking2022net", id="math"),
        pytest.param({"title": "On the Of"}, "boecking2022on", id="function words alone"),
        pytest.param({"title": "医学图像"}, "boecking2022", id="title in Chinese"),
        pytest.param(
            {"title": "医学图像", "authors": (Name("王", "伟"),), "arxiv": "2204.09817"},
            "2022arxiv220409817",
            id="nothing in Latin letters",
        ),
        pytest.param({"title": "", "authors": (), "doi": "10.1/X-y"}, "2022doi101xy", id="nothing but a DOI"),
    ],
)
def test_key_of_records_that_lack_something(fields: dict[str, object], key: str) -> None:
    assert key_of(**fields) == key


def test_records_in_another_script_have_keys_of_their_own() -> None:
    keys = {key_of(title=title, authors=()) for title in ("医学图像分割", "医学图像配准", "")}
    assert len(keys) == 3
    assert all(key.startswith("2022ref") for key in keys)


def test_later_paper_takes_the_words_that_tell_it_from_the_earlier() -> None:
    problems: list[Problem] = []
    later, earlier = assign_keys([MIMIC_CXR_JPG, MIMIC_CXR], problems=problems)
    assert (earlier.citation_key, later.citation_key) == ("johnson2019mimic", "johnson2019mimic-cxr-jpg")
    assert [(p.code, p.printed, p.became) for p in problems] == [
        ("key-clash", "johnson2019mimic", "johnson2019mimic-cxr-jpg")
    ]


def test_one_title_many_times_is_numbered_and_a_title_that_begins_another_is_not() -> None:
    short = MIMIC_CXR.replace(title="MIMIC-CXR", available_date=PartialDate(2020))
    assert keys_of([short, MIMIC_CXR, short, short]) == [
        "johnson2019mimic-cxr",
        "johnson2019mimic",
        "johnson2019mimic-2",
        "johnson2019mimic-3",
    ]


def test_longer_key_is_no_other_records_base() -> None:
    titles = ["Multi Task", "Multi Modal", "Multimodal"]
    assert keys_of([BOECKING.replace(title=t, available_date=PartialDate(n)) for n, t in enumerate(titles, 1)]) == [
        "boecking2022multi",
        "boecking2022multi-modal",
        "boecking2022multimodal",
    ]


def test_given_key_is_kept_and_made_unique() -> None:
    mine = BOECKING.replace(citation_key="MedVLM:Text", available_date=PartialDate(2023))
    twin = BOECKING.replace(citation_key="medvlm:text")
    assert keys_of([mine, twin, BOECKING]) == ["MedVLM:Text-2", "medvlm:text", "boecking2022making"]
    assert key_of(citation_key="a b,{c}%@;") == "abc"
    assert keys_of([BOECKING, MIMIC_CXR.replace(citation_key="Boecking2022making")])[0] == "boecking2022making-most"


def test_known_key_survives_every_correction() -> None:
    old = [BOECKING.replace(citation_key="old", doi="10.1/A", arxiv="2204.09817")]
    changed = {
        "by DOI": BOECKING.replace(doi="10.1/a", title="Making More of Text", authors=()),
        "by arXiv id": BOECKING.replace(arxiv="2204.09817", issued=PartialDate(2021), title="New"),
        "by title and author": BOECKING.replace(title=BOECKING.title.upper() + "."),
        "by title, no author": BOECKING.replace(authors=()),
        "by a title whose slip was mended": BOECKING.replace(title=BOECKING.title.replace("Improve", "Imrove")),
        "by title and the author's initials": BOECKING.replace(authors=(Name("Böcking", "B."),)),
    }
    for how, record in changed.items():
        assert keys_of([record], known=KnownKeys(old)) == ["old"], how
    other = BOECKING.replace(authors=JOHNSON)
    assert keys_of([other], known=KnownKeys(old)) == ["johnson2022making"]


def test_known_key_is_nobody_elses_even_when_its_paper_is_gone() -> None:
    known = KnownKeys([MIMIC_CXR.replace(citation_key="johnson2019mimic")])
    assert keys_of([MIMIC_CXR_JPG], known=known) == ["johnson2019mimic-cxr"]


def test_two_papers_under_one_wrong_identifier_keep_their_own_keys() -> None:
    liu = BOECKING.replace(title="Exploring and Distilling Knowledge", authors=(Name("Liu"),), arxiv="2106.06963")
    ma = BOECKING.replace(title="Contrastive Attention", authors=(Name("Ma"),), arxiv="2106.06963")
    known = KnownKeys([ma.replace(citation_key="m"), liu.replace(citation_key="l")])
    assert keys_of([liu, ma], known=known) == ["l", "m"]
    problems: list[Problem] = []
    (kept,) = assign_keys([liu], known=KnownKeys([ma.replace(citation_key="m")]), problems=problems)
    assert (kept.citation_key, problems[0].code) == ("m", "key-of-another-title")


# Few words and few names, so that clashes of every kind are common: a longer key against another's base among them.
WORDS = st.sampled_from(["Multi", "Modal", "Multimodal", "MultiModal", "MIMIC", "2", "3", "CXR", "of", "学习"])
RECORDS = st.builds(
    lambda words, family, year, date, extra: Reference(
        title=" ".join(words), authors=(Name(family),) if family else (), issued=year, available_date=date, **extra
    ),
    st.lists(WORDS, max_size=4),
    st.sampled_from(["Li", "LI", "Li2020", ""]),
    st.sampled_from([None, PartialDate(2020), PartialDate(202)]),
    st.none() | st.builds(PartialDate, st.integers(2019, 2021), st.integers(0, 3)),
    st.sampled_from([{}, {"arxiv": "2001.00001"}, {"doi": "10.1/x"}]),
)
KEYED = st.builds(
    lambda record, key: record.replace(citation_key=key),
    RECORDS,
    st.sampled_from(["", "", "a", "A", "a-modal", "li2020multi", "li2020multi-modal"]),
)
LISTS = st.lists(RECORDS, max_size=12, unique_by=lambda r: (r.title, r.authors, r.issued, r.available_date))
PATTERNS = st.sampled_from(
    [DEFAULT, *map(parse_key_pattern, ("[auth]-[shortyear]", "[shorttitle2:lower]_[year]", "auth.lower + title"))]
)
FAST = settings(deadline=None, max_examples=150)


def by_record(references: list[Reference], keys: list[str]) -> dict[tuple[Reference, str], str]:
    return {(r.replace(source=Source("")), r.doi): key for r, key in zip(references, keys, strict=True)}


@given(st.lists(KEYED, max_size=12), PATTERNS)
@FAST
def test_keys_are_unique_ascii_and_safe(references: list[Reference], pattern: KeyPattern) -> None:
    keys = keys_of(references, pattern)
    assert len({key.lower() for key in keys}) == len(keys)
    assert all(key.isascii() and key.replace("-", "").replace("_", "").isalnum() for key in keys)


@given(st.data(), st.lists(KEYED, max_size=12, unique_by=lambda r: (r.title, r.authors, r.issued)), PATTERNS)
@FAST
def test_order_changes_no_key(data: st.DataObject, references: list[Reference], pattern: KeyPattern) -> None:
    shuffled = [r.replace(source=Source("list.md", n)) for n, r in enumerate(data.draw(st.permutations(references)), 1)]
    assert by_record(shuffled, keys_of(shuffled, pattern)) == by_record(references, keys_of(references, pattern))


@given(LISTS, RECORDS, PATTERNS)
@FAST
def test_new_or_lost_record_changes_no_key_outside_its_group(
    references: list[Reference], record: Reference, pattern: KeyPattern
) -> None:
    base = pattern.base(record)[0].lower()
    outside = [place for place, r in enumerate(references) if pattern.base(r)[0].lower() != base]
    without, with_it = keys_of(references, pattern), keys_of([record, *references], pattern)[1:]
    assert [without[place] for place in outside] == [with_it[place] for place in outside]


@given(LISTS, RECORDS, PATTERNS)
@FAST
def test_newer_record_changes_no_older_key(references: list[Reference], record: Reference, pattern: KeyPattern) -> None:
    newer = record.replace(available_date=PartialDate(2022))
    older = [r for r in references if r.available_date or r.issued]
    assert keys_of([newer, *older], pattern)[1:] == keys_of(older, pattern)


@given(st.data(), LISTS, st.lists(RECORDS, max_size=6), PATTERNS)
@FAST
def test_known_keys_never_change(
    data: st.DataObject, references: list[Reference], more: list[Reference], pattern: KeyPattern
) -> None:
    first = assign_keys(references, problems=[])
    known = KnownKeys(data.draw(st.permutations(first)))
    kept = [r for r in references if data.draw(st.booleans())]
    have = Counter((r.title, r.authors, r.issued, r.available_date) for r in kept)
    grown = [*kept, *(r for r in more if (r.title, r.authors, r.issued, r.available_date) not in have)]
    grown = data.draw(st.permutations(grown))
    before, after = by_record(references, [r.citation_key for r in first]), keys_of(grown, pattern, known)
    for record, key in by_record(grown, after).items():
        if record[0] in kept:
            assert key == before[record]
    assert len({key.lower() for key in after}) == len(after)
