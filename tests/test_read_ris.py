"""RIS as other programs write it."""

from __future__ import annotations

from hard_references import EVERY_TYPE, HARD

from medvlm_bib.problems import Problem
from medvlm_bib.readers.ris import read_ris
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Source, Venue
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.ris import write_ris

PUBLISHER = """1.
TY  - CHAP\r
A1  - van der Maaten, Laurens\r
AU  - van der Maaten, Laurens
AU  - Davis, Sammy, Jr.
AU  - DeepMind Team
ED  - Wang, Linwei
T1  - Multi-Modal <i>Masked</i> Autoencoders for R&amp;D
BT  - Medical Image Computing and Computer Assisted Intervention – MICCAI 2022
JO  - MICCAI
PY  - 2022
DA  - 2022//
SP  - 679
EP  - 689
SN  - 978-3-031-16443-9
PB  - Springer Nature Switzerland
AB  - First paragraph
goes on.
N1  - Code: https://github.com/zhjohnchan/M3AE
UR  - https://doi.org/10.1007/978-3-031-16443-9_65
DO  - https://doi.org/10.1007/978-3-031-16443-9_65
ID  - 10.1007/978-3-031-16443-9_65
U1  - private
ER  -
"""


def read(text: str) -> tuple[list[Reference], list[Problem]]:
    problems: list[Problem] = []
    return read_ris(text, "refs.ris", problems), problems


def test_reads_a_publishers_record() -> None:
    (reference,), problems = read(PUBLISHER)
    assert [problem.printed for problem in problems] == ["U1"]
    assert reference == Reference(
        type="chapter",
        citation_key="10.1007/978-3-031-16443-9_65",
        title="Multi-Modal Masked Autoencoders for R&D",
        authors=(
            Name("Maaten", "Laurens", "van der"),
            Name("Davis", "Sammy", suffix="Jr."),
            Name(literal="DeepMind Team"),
        ),
        editors=(Name("Wang", "Linwei"),),
        venue=Venue("Medical Image Computing and Computer Assisted Intervention – MICCAI 2022", "MICCAI", "book"),
        issued=PartialDate(2022),
        page="679-689",
        isbn="978-3-031-16443-9",
        publisher="Springer Nature Switzerland",
        abstract="First paragraph\ngoes on.",
        links=(Link("code", "https://github.com/zhjohnchan/M3AE"),),
        url="https://doi.org/10.1007/978-3-031-16443-9_65",
        doi="10.1007/978-3-031-16443-9_65",
        source=Source("refs.ris", 2),
    )


def test_knows_a_preprint_by_its_m2_lines() -> None:
    (reference,), _ = read("TY  - GEN\nTI  - A\nM2  - Type: preprint\nM2  - archiveID: 2204.09817\nER  - \n")
    assert (reference.type, reference.arxiv) == ("article", "2204.09817")


def test_reads_dates_of_every_precision() -> None:
    dates = {"2022/09/18/": (2022, 9, 18), "2022-09": (2022, 9, 0), "2022///": (2022, 0, 0), "Sep 2022": (2022, 9, 0)}
    for printed, date in dates.items():
        (reference,), _ = read(f"TY  - JOUR\nDA  - {printed}\nER  - \n")
        assert reference.issued == PartialDate(*date)


def test_loses_no_record_that_has_no_end_and_tells_of_text_outside() -> None:
    references, problems = read("TI  - stray\nTY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\n")
    assert [reference.title for reference in references] == ["A", "B"]
    assert [(problem.code, problem.source.line) for problem in problems] == [
        ("ris-outside", 1),
        ("ris-no-end", 2),
        ("ris-no-end", 4),
    ]


def test_a_record_read_in_one_step_is_the_record_read_line_by_line() -> None:
    text = "".join(write_ris([*HARD, *EVERY_TYPE], WriteOptions(), []))
    line_by_line, problems = read(text.replace("TI  - ", "TI - "))
    at_once, same_problems = read(text)
    assert line_by_line == at_once
    assert len(at_once) == len(HARD) + len(EVERY_TYPE)
    assert problems == same_problems
