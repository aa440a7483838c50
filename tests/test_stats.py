from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from medvlm_bib.cli import run
from medvlm_bib.display import width
from medvlm_bib.errors import UsageError
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.plot import plot_stats
from medvlm_bib.reference import Appearance, Link, PartialDate, Reference, Source, Venue
from medvlm_bib.stats import collect_stats, stats_lines

WANG = Reference(
    type="paper-conference",
    title="MedCLIP",
    authors=(parse_name("Zifeng Wang"), parse_name("Jimeng Sun")),
    issued=PartialDate(2022, 10),
    venue=Venue("Empirical Methods in Natural Language Processing", "EMNLP", "conference"),
    arxiv="2210.10163",
    url="https://arxiv.org/abs/2210.10163",
    links=(Link("code", "https://github.com/RyanWangZf/MedCLIP"),),
    section=("Classification",),
    also=(Appearance(Source("list.md", 9), ("医学",)),),
)
ALL = [WANG, WANG.replace(venue=None, issued=PartialDate(2020), links=(), also=()), Reference(title="Untold")]


def test_counts_are_by_section_year_venue_identifier_and_completeness() -> None:
    stats = collect_stats(ALL)
    assert (stats.entries, stats.authors) == (3, 4)
    assert stats.sections == {"Classification": 2, "(none)": 1, "医学": 1}
    assert list(stats.years.items()) == [("(none)", 1), ("2020", 1), ("2022", 1)]
    assert stats.venues == {"(none)": 1, "EMNLP": 1, "arXiv": 1}
    assert stats.identifiers == {"arxiv": 2, "(none)": 1}
    assert stats.completeness["code"] == 1
    assert stats.completeness["authors"] == 2


def test_a_venue_has_one_name_though_a_record_lacks_its_short_one() -> None:
    full = WANG.replace(venue=Venue("Empirical Methods in Natural Language Processing", "", "conference"))
    assert collect_stats([full, WANG]).venues == {"EMNLP": 2}


def test_account_fits_the_terminal() -> None:
    lines = list(stats_lines(collect_stats(ALL), 40))
    assert lines[0] == "3 entries, 4 authors"
    assert max(map(width, lines)) <= 40
    assert "  Classification  2  ███████████████████" in lines


def test_command_counts_the_home_list(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["stats", "--json"]) == 0
    counts = json.loads(capfdbinary.readouterr().out)
    assert (counts["entries"], counts["authors"]) == (90, 542)
    assert run(["stats", "--year", "2022"]) == 0
    assert "By venue" in capfdbinary.readouterr().out.decode()


@pytest.mark.parametrize(("suffix", "magic"), [("svg", b"<?xml"), ("png", b"\x89PNG")])
def test_plot_is_the_same_every_time(tmp_path: Path, suffix: str, magic: bytes) -> None:
    pytest.importorskip("matplotlib")
    pictures = [plot_stats(collect_stats(records), f"p.{suffix}") for records in (ALL, ALL, [])]
    assert pictures[0] == pictures[1] != pictures[2]
    assert all(picture.startswith(magic) for picture in pictures)
    target = tmp_path / f"papers.{suffix}"
    assert run(["stats", "--plot", str(target)]) == 0
    assert target.read_bytes().startswith(magic)


def test_plot_says_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match=r"\.svg, \.png or \.pdf"):
        plot_stats(collect_stats([]), "plot.docx")
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(UsageError, match=r"pip install 'medvlm-bib\[plot\]'"):
        plot_stats(collect_stats([]), "plot.svg")
