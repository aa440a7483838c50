from __future__ import annotations

import json

import pytest

from medvlm_bib.cli import run
from medvlm_bib.cli.find import _table
from medvlm_bib.display import fit, width
from medvlm_bib.find import find, nearest
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.reference import PartialDate, Reference, Venue

ECCV = Venue("European Conference on Computer Vision", "ECCV", "conference")
BOECKING = Reference(
    title="Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing",
    authors=(parse_name("Benedikt Boecking"), parse_name("Ozan Oktay")),
    issued=PartialDate(2022),
    venue=ECCV,
    section=("Medical Vision-Language Pre-Training",),
    citation_key="boecking2022making",
)
MULLER = BOECKING.replace(
    title="Joint Learning of Localized Representations from Medical Images and Reports",
    authors=(parse_name("Philip Müller"),),
    section=("Object Localization",),
    citation_key="muller2022joint",
)
TAM = MULLER.replace(title="Weakly supervised detection", issued=PartialDate(2020), citation_key="tam2020weakly")
ALL = [BOECKING, MULLER, TAM]


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("semantics", ["boecking2022making"]),
        ("boeking eccv", ["boecking2022making"]),
        ("muller 2022", ["muller2022joint"]),
        ("Müller", ["muller2022joint", "tam2020weakly"]),
        ("localiz", ["muller2022joint", "tam2020weakly"]),
        ("pre-training oktay", ["boecking2022making"]),
        ("european conference 2020", ["tam2020weakly"]),
        ("muller2022joint", ["muller2022joint"]),
        ("2021", []),
        ("semantics detection", []),
        ("", []),
    ],
)
def test_every_word_counts_wherever_it_stands(words: str, keys: list[str]) -> None:
    assert [hit.reference.citation_key for hit in find(ALL, words)] == keys


def test_titles_and_phrases_come_first_and_nearest_needs_only_some_words() -> None:
    apart = MULLER.replace(title="Localized Learning, Joint Images", citation_key="apart")
    assert [h.reference for h in find([apart, MULLER], "joint learning")] == [MULLER, apart]
    assert nearest(ALL, "semantics of giraffes")[0].reference == BOECKING
    assert len(find(ALL, "eccv", limit=2)) == 2


def test_table_has_the_width_of_the_terminal() -> None:
    lines = _table([BOECKING, TAM.replace(title="医学图像" * 30, venue=None)], 80)
    assert [width(line) <= 80 for line in lines] == [True, True]
    assert lines[0].startswith("boecking2022making  2022  ECCV  Making the Most")
    assert (fit("医学", 3), fit("a", 3)) == ("医…", "a  ")


def test_command_prints_json_lines_in_a_pipe_and_names_the_nearest(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["find", "boeking", "semantics"]) == 0
    (line,) = capfdbinary.readouterr().out.splitlines()
    assert json.loads(line)["citation_key"] == "boecking2022making"
    assert run(["find", "medclip", "giraffe"]) == 1
    assert b"nothing has all of 'medclip giraffe'; nearest: wang2022medclip" in capfdbinary.readouterr().err
