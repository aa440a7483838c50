from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hard_references import HOSTILE
from interop.programs import need, run

from medvlm_bib.cli import run as command
from medvlm_bib.errors import UnknownNameError
from medvlm_bib.pipeline import build
from medvlm_bib.reference import Link, PartialDate, Reference, Venue
from medvlm_bib.table import method_name, render_table, table_rows

MEDCLIP = Reference(
    type="paper-conference",
    title="MedCLIP: Contrastive Learning from Unpaired Medical Images & Text",
    issued=PartialDate(2022),
    venue=Venue("Empirical Methods in Natural Language Processing", "EMNLP", "conference"),
    url="https://arxiv.org/abs/2210.10163",
    links=(Link("code", "https://github.com/a_b/c?x=1&y=%20#z"),),
    section=("Healthcare", "Classification"),
    citation_key="wang2022medclip",
)
AMAM = MEDCLIP.replace(
    title="Learning to Answer | Questions", issued=PartialDate(2021), venue=None, links=(), section=("VQA",), url=""
)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("MedCLIP: Contrastive Learning", "MedCLIP"),
        ("CheXpert++: Approximating the Labeler", "CheXpert++"),
        ("JPG - Jointly Learn to Align", "JPG"),
        ("NIH ChestX-ray: ChestX-ray8 - Hospital-scale Database", "NIH ChestX-ray"),
        ("Knowledge matters: Chest radiology report generation", ""),
        ("Align, Reason and Learn: Enhancing Pre-training", ""),
        ("Making the Most of Text Semantics", ""),
    ],
)
def test_method_is_what_stands_before_the_colon_and_is_no_plain_word(title: str, name: str) -> None:
    assert method_name(Reference(title=title)) == name
    assert method_name(Reference(title=title, title_short="BioViL")) == "BioViL"


def test_groups_are_sections_in_list_order_venues_by_name_or_years() -> None:
    both = [MEDCLIP, AMAM, MEDCLIP]
    assert [row.group for row in table_rows(both)] == ["Healthcare / Classification"] * 2 + ["VQA"]
    assert [row.group for row in table_rows(both, "year")] == ["2021", "2022", "2022"]
    assert [row.group for row in table_rows(both, "venue")] == ["EMNLP", "EMNLP", ""]


def test_each_format_says_the_same() -> None:
    rows = table_rows([MEDCLIP, AMAM])
    latex = render_table(rows, "latex", "50 % of all")
    assert r"\caption{50 \% of all}\\" in latex
    code = r"\mbox{\href{https://github.com/a_b/c?x=1\&y=\%20\#z}{code}}"
    assert rf"MedCLIP & EMNLP & 2022 & {code} & \cite{{wang2022medclip}} \\" in latex
    markdown = render_table(rows, "markdown")
    assert (
        "| [MedCLIP](https://arxiv.org/abs/2210.10163) | EMNLP | 2022 | [code](https://github.com/a_b/c?x=1&y=%20#z) |"
        in markdown
    )
    assert r"| Learning to Answer \| Questions |  | 2021 |  | [@wang2022medclip] |" in markdown
    head, first, _ = csv.reader(render_table(rows, "csv").splitlines())
    assert dict(zip(head, first, strict=True))["title"] == MEDCLIP.title
    formula = render_table(table_rows([MEDCLIP.replace(title="=HYPERLINK(1)")]), "csv")
    assert ",'=HYPERLINK(1)," in formula
    with pytest.raises(UnknownNameError, match="latex, markdown, csv"):
        render_table(rows, "html")


def test_pictures_in_headings_stay_out_of_latex_and_other_letters_are_told() -> None:
    decorated = MEDCLIP.replace(section=("2. \U0001f393 Surveys \u2696\ufe0f \U0001f44d\U0001f3fb",))
    latex = render_table(table_rows([decorated]), "latex")
    assert r"{\itshape 2. Surveys} \\*" in latex
    assert "lualatex" not in latex
    assert latex.isascii()
    chinese = render_table(table_rows([MEDCLIP.replace(section=("多模态",))]), "latex")
    assert "lualatex" in chinese.splitlines()[1]


@pytest.mark.interop
def test_table_compiles_also_when_the_titles_are_hostile(tmp_path: Path) -> None:
    need("pdflatex", "pdftotext")
    hostile = [r.replace(citation_key=f"k{n}", links=MEDCLIP.links) for n, r in enumerate(HOSTILE)]
    table = render_table(table_rows([*build().references, MEDCLIP, *hostile]), "latex", "Overview")
    (tmp_path / "t.tex").write_text(
        "\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage{amssymb,textcomp,array,booktabs,longtable,hyperref}"
        f"\\begin{{document}}{table}\\end{{document}}",
        "utf-8",
    )
    for _ in range(2):
        run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "t.tex", cwd=tmp_path)
    run("pdftotext", "-layout", "t.pdf", cwd=tmp_path)
    text = (tmp_path / "t.txt").read_text("utf-8")
    assert text.count("MedCLIP") >= 2
    assert "Overview" in text


def test_command_writes_the_table(tmp_path: Path) -> None:
    target = tmp_path / "t.md"
    assert command(["table", "-f", "markdown", "--by", "year", "--year", "2022", "-o", str(target)]) == 0
    assert target.read_text("utf-8").startswith("### 2022\n\n| Method | Venue |")
