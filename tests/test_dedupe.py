from __future__ import annotations

import random
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.agreement.works import identifiers_of, same_work
from medvlm_bib.citekeys import assign_keys
from medvlm_bib.dedupe import merge_duplicates, merge_shards
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.pipeline import BuildOptions, build
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Appearance, Link, Name, PartialDate, Reference, Source, Venue
from medvlm_bib.sources import find_home_list
from medvlm_bib.writers import WRITERS, WriteOptions

JBHI = Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal", "JBHI")
MOON = Reference(
    title="Multi-modal Understanding and Generation for Medical Images and Text via Vision-Language Pre-Training",
    authors=(Name("Moon", "Jong Hak"), Name("Lee", "Hyungyung")),
    issued=PartialDate(2021, 5),
    arxiv="2105.11333",
    url="https://arxiv.org/abs/2105.11333",
    links=(Link("code", "https://github.com/SuperSupermoon/MedViLL"),),
    section=("Pre-Training",),
    source=Source("list.md", 10),
)
MOON_AGAIN = MOON.replace(
    type="article-journal",
    issued=PartialDate(2022),
    venue=JBHI,
    doi="10.1109/JBHI.2022.3207502",
    url="https://ieeexplore.ieee.org/document/9894658",
    links=(Link("project", "https://supersupermoon.github.io"),),
    section=("Report Generation",),
    source=Source("list.md", 90),
    provenance={"venue": "crossref"},
)


def merge(*references: Reference) -> tuple[list[Reference], list[str]]:
    problems: list[Problem] = []
    merged = merge_duplicates(references, problems)
    return merged, [problem.code for problem in problems]


def test_paper_under_two_headings_is_one_record_with_all_that_both_say() -> None:
    (paper,), codes = merge(MOON, MOON_AGAIN)
    assert codes == ["duplicate-merged"]
    assert (paper.source, paper.section) == (MOON.source, MOON.section)
    assert paper.also == (Appearance(MOON_AGAIN.source, ("Report Generation",), "JBHI"),)
    assert [link.url for link in paper.links] == [
        "https://github.com/SuperSupermoon/MedViLL",
        "https://arxiv.org/abs/2105.11333",
        "https://supersupermoon.github.io",
    ]
    assert paper.url == "https://ieeexplore.ieee.org/document/9894658"
    assert (paper.type, paper.venue, paper.issued) == ("article-journal", JBHI, PartialDate(2022))
    assert (paper.available_date, paper.arxiv, paper.doi) == (PartialDate(2021, 5), MOON.arxiv, MOON_AGAIN.doi)
    assert paper.provenance == {"venue": "crossref"}


def test_publication_is_not_mixed_from_two() -> None:
    preprint = MOON.replace(publisher="arXiv", venue=Venue("arXiv", kind="preprint"), number="2105.11333")
    (paper,), _ = merge(preprint, MOON_AGAIN)
    assert (paper.publisher, paper.number) == ("", "")
    elsewhere = MOON_AGAIN.replace(venue=Venue("MICCAI", kind="conference"), doi="", page="1--9", volume="3")
    (paper,), _ = merge(MOON_AGAIN, elsewhere)
    assert (paper.venue, paper.page, paper.volume) == (JBHI, "", "")


def test_full_list_of_authors_replaces_one_that_was_cut_short() -> None:
    (paper,), _ = merge(MOON.replace(authors=MOON.authors[:1], et_al=True), MOON_AGAIN)
    assert (paper.authors, paper.et_al) == (MOON.authors, False)


def people(*names: str) -> tuple[Name, ...]:
    return tuple(map(parse_name, names))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"arxiv": "", "doi": ""}, id="title and first author"),
        pytest.param({"arxiv": "", "authors": ()}, id="title, no author"),
        pytest.param({"title": "MedViLL: " + MOON.title}, id="arXiv id and a name before the title"),
        pytest.param({"title": "MedViLL: " + MOON.title, "arxiv": "", "issued": PartialDate(2022)}, id="no id"),
        pytest.param({"title": MOON.title.replace("Understanding", "Understandng"), "arxiv": ""}, id="slip"),
        pytest.param({"arxiv": "", "doi": "10.48550/arXiv.2105.11333"}, id="arXiv DOI"),
        pytest.param({"arxiv": "", "authors": people("H. Lee", "J. H. Moon")}, id="authors in another order"),
    ],
)
def test_one_work_is_found(changes: dict[str, object]) -> None:
    merged, codes = merge(MOON, MOON.replace(**changes))
    assert (len(merged), codes) == (1, ["duplicate-merged"])


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"title": "Another Paper", "arxiv": ""}, id="another title"),
        pytest.param({"authors": people("Wei Wang"), "arxiv": ""}, id="other people"),
        pytest.param({"title": "MedViLL: " + MOON.title, "authors": people("Wei Wang"), "arxiv": ""}, id="both"),
        pytest.param({"title": "Correction to: " + MOON.title, "arxiv": ""}, id="erratum"),
    ],
)
def test_two_works_stay_two(changes: dict[str, object]) -> None:
    assert merge(MOON, MOON.replace(**changes)) == ([MOON, MOON.replace(**changes)], [])


def test_short_title_and_year_are_no_proof_against_other_authors() -> None:
    review = Reference(title="Deep learning", authors=people("Yann LeCun", "Yoshua Bengio"), issued=PartialDate(2015))
    book = review.replace(authors=people("Yoshua Bengio", "Ian Goodfellow", "Aaron Courville"))
    assert len(merge(review, book)[0]) == 2


def test_model_and_data_set_of_one_paper_are_one_under_one_identifier() -> None:
    model = MOON.replace(title="MedPaLM 2: Towards Expert-Level Medical Question Answering", authors=())
    data = model.replace(title="MultiMedQA: Towards expert-level medical question answering")
    assert len(merge(model, data)[0]) == 1
    assert len(merge(model, data.replace(arxiv="2305.09617"))[0]) == 2


def test_two_published_dois_are_two_publications() -> None:
    other = MOON_AGAIN.replace(doi="10.1007/978-3-031-16443-9_62", arxiv="")
    assert len(merge(MOON_AGAIN.replace(arxiv=""), other)[0]) == 2


def test_two_papers_under_one_wrong_link_stay_two_with_a_warning() -> None:
    liu = Reference(
        title="Exploring and Distilling Posterior and Prior Knowledge for Radiology Report Generation",
        authors=people("Fenglin Liu", "Xian Wu", "Shen Ge", "Wei Fan", "Yuexian Zou"),
        arxiv="2106.06963",
        source=Source("list.md", 1),
    )
    ma = liu.replace(
        title="Contrastive Attention for Automatic Chest X-ray Report Generation",
        authors=people("Xuewei Ma", "Fenglin Liu", "Changchang Yin"),
        source=Source("list.md", 5),
    )
    again = ma.replace(source=Source("list.md", 9))
    problems: list[Problem] = []
    assert merge_duplicates([liu, ma, again], problems) == [liu, ma.replace(also=(Appearance(again.source),))]
    assert [(p.code, p.severity, p.source.line) for p in problems] == [
        ("identifier-shared", "warning", 5),
        ("duplicate-merged", "note", 9),
    ]
    assert "Exploring and Distilling" in problems[0].message


def test_list_that_holds_everything_many_times_is_merged_in_one_pass() -> None:
    paper, other = MOON.replace(links=()), MOON_AGAIN.replace(title="MedViLL: " + MOON.title, links=())
    many = [r.replace(source=Source("list.md", line)) for line, r in enumerate([paper, other] * 2000, 1)]
    ((merged,), codes) = merge(*many, *[Reference(title="Editorial")] * 60)[0][:1], merge(*many)[1]
    assert len(merged.also) == len(codes) == 3999


def test_record_without_authors_does_not_join_two_that_contradict_each_other() -> None:
    editorial = Reference(title="Foundation Models in Medicine", issued=PartialDate(2023))
    one, other = (editorial.replace(authors=people(name)) for name in ("Wei Wang", "Ozan Oktay"))
    merged, _ = merge(one, editorial, other)
    assert [len(paper.authors) for paper in merged] == [1, 1]


def test_copy_of_a_record_that_proves_nothing_is_no_other_work() -> None:
    site = Reference(title="ICliniq", url="https://www.icliniq.com/", source=Source("list.md", 3))
    again = site.replace(source=Source("list.md", 9))
    assert merge(site, again, site) == ([site.replace(also=(Appearance(again.source),))], ["duplicate-merged"] * 2)
    assert len(merge(site, site.replace(url="https://www.icliniq.org/"))[0]) == 2


def test_lists_give_the_same_records_in_whatever_order_they_are_named() -> None:
    a, b = (r.replace(source=Source(file, 7)) for r, file in ((MOON_AGAIN, "a.md"), (MOON, "b.md")))
    other = Reference(title="MIMIC-CXR", source=Source("b.md", 3))
    (paper, data), (same_data, same_paper) = merge(a, other, b)[0], merge(other, b, a)[0]
    assert (same_paper, same_data) == (paper, data)
    assert paper.source == a.source


TITLES = [
    "MedCLIP",
    "MedCLIP: Contrastive Learning from Images",
    "Contrastive Learning from Images",
    "图像",
    "Data",
    "",
]
RECORDS = st.builds(
    Reference,
    title=st.sampled_from(TITLES),
    authors=st.sampled_from(
        [(), people("Zifeng Wang"), people("Z. Wang", "Jimeng Sun"), people("Wei Li"), (Name("*"),)]
    ),
    issued=st.sampled_from([None, PartialDate(2021), PartialDate(2022), PartialDate(2024)]),
    available_date=st.sampled_from([None, PartialDate(2022, 2)]),
    arxiv=st.sampled_from(["", "2210.10163", "2210.00001"]),
    doi=st.sampled_from(["", "10.1/a", "10.1/b"]),
    url=st.sampled_from(["", "https://a.org/1", "https://a.org/2"]),
    venue=st.sampled_from([None, JBHI, Venue("MICCAI", kind="conference")]),
    keyword=st.sampled_from([(), ("x-ray",), ("report", "x-ray")]),
    links=st.lists(st.sampled_from([Link("code", "https://a.org/c"), Link("data", "https://a.org/c")])).map(tuple),
    isbn=st.sampled_from(["", "9783031164439"]),
)


def in_files(references: list[Reference], lines: int) -> list[Reference]:
    """Return the records placed in lists of so many lines each."""
    return [r.replace(source=Source(f"{n // lines}.md", n % lines + 1)) for n, r in enumerate(references)]


def works(listed: list[Reference]) -> set[frozenset[Source]]:
    return {frozenset([r.source, *(place.source for place in r.also)]) for r in merge(*listed)[0]}


@given(st.lists(RECORDS, max_size=8), st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=150)
def test_works_and_keys_depend_on_nothing_but_the_records(references: list[Reference], chance: random.Random) -> None:
    placed = in_files(references, 3)
    once = assign_keys(merge(*placed)[0], problems=[])
    assert {r.source for r in once} <= {r.source for r in placed}
    assert sum(1 + len(r.also) for r in once) == len(placed)
    shuffled = chance.sample(placed, len(placed))
    for listed in (shuffled, placed * 2, shuffled * 3):
        again = assign_keys(merge(*listed)[0], problems=[])
        assert sorted(again, key=repr) == sorted(once, key=repr)
    assert len(works([*placed, *in_files(references, 100)])) == len(once)  # the same said in another list


@given(st.lists(RECORDS, max_size=12), st.randoms(use_true_random=False), st.integers(2, 7))
@settings(deadline=None, max_examples=100)
def test_shards_in_any_order_give_the_same_records_problems_and_keys(
    references: list[Reference], chance: random.Random, count: int
) -> None:
    def outcome(shards: list[list[Reference]]) -> tuple[list[Reference], list[Problem]]:
        problems: list[Problem] = []
        return assign_keys(merge_shards(shards, problems), problems=problems), problems

    placed = in_files(references, 4)
    shuffled = chance.sample(placed, len(placed))
    assert outcome([shuffled[start::count] for start in range(count)]) == outcome([placed])
    assert merge_shards([placed], []) == merge(*placed)[0]


def test_home_list_in_seven_files_gives_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    head, *entries = re.split(r"\n(?=\*\*|#)", Path(find_home_list()).read_text(encoding="utf-8"))
    for number in range(7):
        text = "\n".join([head, *entries[number::7], *entries[:9]])
        (tmp_path / f"{number}.md").write_text(text, encoding="utf-8")

    def exported(order: list[int]) -> str:
        sources = [str(tmp_path / f"{number}.md") for number in order]
        references = build(sources, BuildOptions(sort="key")).references
        return "".join(WRITERS["csl-json"].load()(references, WriteOptions(), []))

    once = exported([0, 1, 2, 3, 4, 5, 6])
    assert once.count('"citation-key"') > 80
    assert exported([3, 0, 6, 2, 5, 1, 4]) == once


@given(RECORDS, RECORDS)
@settings(deadline=None)
def test_same_work_is_symmetric(a: Reference, b: Reference) -> None:
    assert same_work(a, b) == same_work(b, a)
    assert same_work(a, a) > 0 or not (a.title and identifiers_of(a))


def test_time_grows_with_the_number_of_records() -> None:
    words = ("medical", "image", "text", "report", "generation", "segmentation", "chest", "x-ray", "learning")
    chance = random.Random(7)  # noqa: S311 - no secret

    def seconds(count: int) -> float:
        references = [
            MOON.replace(
                title=" ".join(chance.choices(words, k=7)) + f": study {n % 997}", arxiv="", authors=people("A. Wu")
            )
            for n in range(count)
        ] + [MOON] * (count // 4)
        start = time.process_time()
        merge_duplicates(references, [])
        return time.process_time() - start

    seconds(200)
    few, many = (min(seconds(count) for _ in range(3)) for count in (1000, 6000))
    assert many < 20 * few  # 6 times as many: linear is 6, quadratic 36
