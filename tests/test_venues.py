from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.data import _venue_words as words
from medvlm_bib.normalize import venue_table
from medvlm_bib.normalize.venues import resolve_venue

KINDS = {"journal", "conference", "workshop", "preprint"}


def short(printed: str) -> str:
    found = resolve_venue(printed)
    assert found is not None
    assert found.known
    return found.venue.short or found.venue.name


@pytest.mark.parametrize(
    ("printed", "venue", "year", "month"),
    [
        ("JBHI, 2022", "JBHI", 2022, 0),
        ("ACL Oral, 2021", "ACL", 2021, 0),
        ("ACM MM, 2022", "ACM MM", 2022, 0),
        ("MIA, 2022", "MedIA", 2022, 0),
        ("Findings of EMNLP, 2020", "Findings of EMNLP", 2020, 0),
        ("Findings of ACL, 2021", "Findings of ACL", 2021, 0),
        ("Findings of the Association for Computational Linguistics: EMNLP 2020", "Findings of EMNLP", 2020, 0),
        ("EMNLP 2020 (Findings)", "Findings of EMNLP", 2020, 0),
        ("Findings-2021", "Findings", 2021, 0),
        ("ICCV Workshop, 2021", "ICCV Workshops", 2021, 0),
        ("ICLR_WorkShop", "ICLR Workshops", 0, 0),
        ("ACLW'24", "ACL Workshops", 2024, 0),
        ("AACL SRW, 2022", "AACL SRW", 2022, 0),
        ("EMNLP 2022 Industry Track", "EMNLP Industry", 2022, 0),
        ("NeurIPS 2018 ML4H", "ML4H", 2018, 0),
        ("MICCAI@ML-CDS", "ML-CDS", 0, 0),
        ("NeurIPS2021", "NeurIPS", 2021, 0),
        ("MICCAI17", "MICCAI", 2017, 0),
        ("CVPR'24", "CVPR", 2024, 0),
        ("AAAI-23", "AAAI", 2023, 0),
        ("Nature'26", "Nature", 2026, 0),
        ("Arxiv-2019", "arXiv", 2019, 0),
        ("arXiv'2401", "arXiv", 2024, 1),
        ("arXiv 2024.6", "arXiv", 2024, 6),
        ("CVPR, June 2025", "CVPR", 2025, 6),
        ("⚡ICCV, 2021", "ICCV", 2021, 0),
        ("MIDL, 2022 (Oral)", "MIDL", 2022, 0),
        ("ICLR 2024 (Spotlight, top 5%)", "ICLR", 2024, 0),
        ("NeurIPS 2023 Datasets and Benchmarks Track", "NeurIPS", 2023, 0),
        ("Nat Med 2023", "Nature Medicine", 2023, 0),
        ("IEEE Trans. Med. Imaging", "TMI", 0, 0),
        ("IEEE TMI", "TMI", 0, 0),
        ("6th Annual Conference on Robot Learning", "CoRL", 0, 0),
        ("Thirty-Sixth AAAI Conference on Artificial Intelligence", "AAAI", 0, 0),
        ("Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition", "CVPR", 0, 0),
        ("International Conference on Robotics and Automation (ICRA)", "ICRA", 0, 0),
        ("ICML. Vol. 14. 2014", "ICML", 2014, 0),
        ("Advances in Neural Information Processing Systems 35", "NeurIPS", 0, 0),
        ("Computer Vision – ECCV 2022", "ECCV", 2022, 0),
        ("TPAMI 2024 & CVPR 2023", "TPAMI", 2024, 0),
        ("MICCAI MLMI Workshop, 2021", "MLMI", 2021, 0),
        ("Paper CVPR 2023", "CVPR", 2023, 0),
        ("arXiv preprint arXiv:1605.06409 (2016)", "arXiv", 2016, 0),
        ("arXiv 2019/08, ACL 2020", "ACL", 2020, 0),
        ("AAAI, 2024/2023.10", "AAAI", 2024, 0),
        ("预印本 2023年", "arXiv", 2023, 0),
    ],
)
def test_a_printed_venue_names_a_row(printed: str, venue: str, year: int, month: int) -> None:
    found = resolve_venue(printed)
    assert found is not None
    assert (short(printed), found.year, found.month) == (venue, year, month)
    assert not found.repairs


def test_a_row_gives_full_name_kind_publisher_and_series() -> None:
    found = resolve_venue("MICCAI, 2020")
    assert found is not None
    assert found.venue == (
        "International Conference on Medical Image Computing and Computer-Assisted Intervention",
        "MICCAI",
        "conference",
        "MICCAI, 2020",
    )
    assert (found.publisher, found.collection_title) == ("Springer", "Lecture Notes in Computer Science")


@pytest.mark.parametrize(
    ("printed", "name", "publisher"),
    [
        ("CVPR, 2016", "IEEE Conference on Computer Vision and Pattern Recognition", "IEEE"),
        ("CVPR Workshop, 2016", "IEEE Conference on Computer Vision and Pattern Recognition Workshops", "IEEE"),
        ("CVPR, 2021", "IEEE/CVF Conference on Computer Vision and Pattern Recognition", "IEEE"),
        ("ICML 2007", "International Conference on Machine Learning", ""),
        ("ICML 2021", "International Conference on Machine Learning", "PMLR"),
        ("NeurIPS Workshop, 2021", "Conference on Neural Information Processing Systems Workshops", ""),
    ],
)
def test_name_and_publisher_are_those_of_the_year(printed: str, name: str, publisher: str) -> None:
    found = resolve_venue(printed)
    assert found is not None
    assert (found.venue.name, found.publisher) == (name, publisher)
    assert resolve_venue(re.sub(r",? \d{4}", "", printed), found.year) == found._replace(
        venue=found.venue._replace(printed=re.sub(r",? \d{4}", "", printed)), year=0
    )


@pytest.mark.parametrize(
    ("printed", "became"),
    [
        ("MICAI, 2022", "MICCAI"),
        ("MICAI Workshop, 2018", "MICCAI Workshops"),
        ("IEEE Transactions on Medcial Imaging", "TMI"),
        ("International Conference on Pattern Recogntion", "ICPR"),
    ],
)
def test_a_typo_is_repaired_with_a_note(printed: str, became: str) -> None:
    found = resolve_venue(printed)
    assert found is not None
    assert [(repair.code, repair.printed, repair.became) for repair in found.repairs] == [
        ("venue-typo", printed, became)
    ]


@pytest.mark.parametrize(
    "twins",
    [
        "JBI JBHI JAMIA JAMA JMI JDI JMLR JMIR",
        "MICCAI MLMI ML4H MLHC MELBA MIDL MIUA",
        "TMI TMM TIM TIP TNN TAI TII",
        "AAAI AACL ACL NAACL EACL ACML AAMAS",
        "CHIL CHI CHIIR CHASE CIKM",
        "KBS ARTMED KDD CBM CMPB CMIG",
        "ICCV ECCV ACCV WACV ICCAD ICPR ICIP ICME ICMR ICDM ICDE ICRA ICLR ICML",
    ],
)
def test_near_twins_stay_apart(twins: str) -> None:
    assert [short(acronym) for acronym in twins.split()] == twins.split()


@pytest.mark.parametrize(
    "printed",
    [
        *("Journal of Medical Informatics", "Journal of Biomedical Imaging", "Journal of Petrology", "ICMLL", "JBIH"),
        *("Indian Control Conference (ICC)", "MICAIA", "TMY", "Medical Image Computing in Medicine"),
    ],
)
def test_what_only_looks_like_a_venue_is_not_taken_for_it(printed: str) -> None:
    found = resolve_venue(printed)
    assert found is not None
    assert not found.known
    assert found.venue.name == printed


@pytest.mark.parametrize(
    ("printed", "name", "kind"),
    [
        ("Spatial Language Understanding Workshop, 2020", "Spatial Language Understanding Workshop", "workshop"),
        ("Journal of Thoracic Surgery 2021", "Journal of Thoracic Surgery", "journal"),
        ("3rd Congress on Fancy Imaging (Oral)", "3rd Congress on Fancy Imaging", "conference"),
        ("An MIT Press book", "An MIT Press book", "book"),
        ("EarthArXiv, 2023", "EarthArXiv", "preprint"),
        ("DeepSeek", "DeepSeek", ""),
    ],
)
def test_an_unknown_venue_is_kept_with_its_kind_guessed(printed: str, name: str, kind: str) -> None:
    found = resolve_venue(printed)
    assert found is not None
    assert (found.venue.name, found.venue.kind, found.known) == (name, kind, False)
    assert [repair.code for repair in found.repairs] == ["venue-unknown"]


def test_a_workshop_of_a_known_conference_keeps_its_own_name() -> None:
    found = resolve_venue("AAAI2020 DSTC8 workshop")
    assert found is not None
    assert (found.venue.name, found.venue.kind, found.year, found.known) == (
        "AAAI DSTC8 workshop",
        "workshop",
        2020,
        True,
    )


def test_a_submission_is_noted() -> None:
    found = resolve_venue("ICLR 2021 submission")
    assert found is not None
    assert [repair.code for repair in found.repairs] == ["venue-submitted"]


@pytest.mark.parametrize(
    "printed", ["", "-", "--", "Oral", "2023", "Oct., 2022", "25th Jan., 2022", "GitHub", "Blog", "https://x.org/"]
)
def test_what_cannot_be_a_venue_gives_none(printed: str) -> None:
    assert resolve_venue(printed) is None


def test_there_are_at_least_220_venues_and_every_one_is_sound() -> None:
    rows = [row for row, _ in venue_table.table()]
    assert len(rows) >= 220
    for row in rows:
        assert row.kind in KINDS
        assert row.name == row.name.strip() != ""
        assert not row.issn or row.kind == "journal"
        assert not re.search(r"\b(19|20)\d\d\b", row.name)


def test_no_name_means_two_venues_and_each_is_reached() -> None:
    seen: dict[str, str] = {}
    for row, data in venue_table.table():
        for key in venue_table.names(row, data):
            assert seen.setdefault(key, row.short) == row.short, key
            assert venue_table.venue_by_name(key) == row, key
    for row, data in venue_table.table():
        for name in (row.short, row.name, *data.get("aliases", ())):
            found = resolve_venue(name)
            assert found is not None, name
            assert found.venue.name == row.name, name
            assert not found.repairs, name
        for typo in data.get("typos", ()):
            assert venue_table.venue_key(typo) not in seen, typo
            assert short(typo) == row.short


def test_no_name_is_one_slip_away_from_another_venue() -> None:
    for row, data in venue_table.table():
        for key in venue_table.names(row, data):
            assert venue_table._by_slip(key) in (None, row), key


def test_no_acronym_reads_as_another_conference_s_workshop() -> None:
    for row, data in venue_table.table():
        for key in venue_table.names(row, data):
            assert venue_table.venue_track(key)[0] is None or venue_table.venue_by_name(key) == row


def test_every_issn_has_its_check_digit_and_one_journal() -> None:
    seen: dict[str, str] = {}
    for row, _ in venue_table.table():
        if row.issn:
            assert re.fullmatch(r"\d{4}-\d{3}[\dX]", row.issn), row.short
            digits = [10 if digit == "X" else int(digit) for digit in row.issn.replace("-", "")]
            assert sum(weight * digit for weight, digit in zip(range(8, 0, -1), digits, strict=True)) % 11 == 0, (
                row.short
            )
            assert seen.setdefault(row.issn, row.short) == row.short


def test_tracks_belong_to_conferences_in_the_table() -> None:
    for track in words.TRACK:
        assert track["kind"] in KINDS
        for name in track.get("of", ()):
            row = venue_table.venue_by_name(venue_table.venue_key(name))
            assert row is not None
            assert row.kind == "conference"


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=60), st.sampled_from(["", "MICCAI ", "Journal of ", "2021"]))
def test_any_text_gives_an_answer(text: str, start: str) -> None:
    found = resolve_venue(start + text)
    if found:
        assert found.venue.name
        assert found.known or found.repairs
