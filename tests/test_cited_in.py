from __future__ import annotations

from pathlib import Path

import pytest

from medvlm_bib.cited_in import Citations, cited_references, read_citations
from medvlm_bib.errors import InputError, UsageError
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

TEX = r"""
\newcommand{\mycite}[1]{\cite{#1}}
\cite{boecking2022making} \citep[see][p.~3]{moon2022multi, wang2022medclip}
100\% \textcite*{chauhan2020joint} % \cite{commented}
\begin{verbatim}
\cite{verbatim}
\end{verbatim}
\verb|\cite{verb}|
\parencites(see)()[1]{a1}[2]{b2} \citeauthor{boecking2022making}{not a key}
\footcite
  [p.~1]{c3}
\citestyle{authoryear}
\input{chapters/one} \include{missing}
"""


def write(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return str(path)


def test_source_is_read_through_its_chapters_without_comments_and_verbatim(tmp_path: Path) -> None:
    write(tmp_path, "chapters/one.tex", r"\cite{d4} \input{chapters/one} \input{paper}")
    citations = read_citations(write(tmp_path, "paper.tex", TEX))
    assert citations == Citations(
        ("boecking2022making", "moon2022multi", "wang2022medclip", "chauhan2020joint", "a1", "b2", "c3", "d4")
    )


def test_source_is_read_as_latex_reads_it(tmp_path: Path) -> None:
    (tmp_path / "parts" / "deep").mkdir(parents=True)
    for name in ("a", "b", "c", "deep/d"):
        write(tmp_path, f"parts/{name}.tex", f"\\cite{{{name[-1]}}} " + ("\\input{deep/d}" if name == "c" else ""))
    source = (
        "\\iffalse \\cite{not} \\fi \\input parts/a\n\\include{parts/b}\\import{parts/}{c}\n"
        "\\input{missing}\\input{/}\\input{ }\n\\end{document}\\cite{behind}"
    )
    assert read_citations(write(tmp_path, "main.tex", source)).keys == ("a", "b", "c", "d")


def test_aux_of_bibtex_and_of_biblatex_is_read(tmp_path: Path) -> None:
    write(tmp_path, "one.aux", "\\citation{c}\n")
    aux = "\\relax\n\\citation{a,b}\n\\citation{b}\n\\@input{one.aux}\n\\abx@aux@cite{0}{d}\n\\abx@aux@cite{e}\n"
    assert read_citations(write(tmp_path, "paper.aux", aux)).keys == ("a", "b", "d", "e", "c")


def test_bcf_is_read(tmp_path: Path) -> None:
    bcf = (
        '<bcf:section number="0">\n<bcf:citekey order="1" intorder="1">a&amp;b</bcf:citekey>\n'
        '<bcf:citekey order="2" intorder="1">c</bcf:citekey>\n</bcf:section>'
    )
    assert read_citations(write(tmp_path, "paper.bcf", bcf)).keys == ("a&b", "c")


def test_nocite_of_everything_keeps_everything(tmp_path: Path) -> None:
    biblatex = read_citations(write(tmp_path, "biblatex.aux", "\\abx@aux@cite{0}{a}\n\\abx@aux@nociteall\n"))
    assert biblatex == Citations(("a",), everything=True)
    citations = read_citations(write(tmp_path, "paper.aux", "\\citation{*}\n"))
    assert citations == Citations((), everything=True)
    references = [Reference(citation_key="a"), Reference(citation_key="b")]
    assert cited_references(references, citations, "paper.aux", []) == references


def test_cited_references_keep_their_order_and_unknown_keys_are_named_with_the_nearest() -> None:
    references = [Reference(citation_key=key) for key in ("boecking2022making", "moon2022multi", "wang2022medclip")]
    problems: list[Problem] = []
    wanted = Citations(("wang2022medclip", "boecking2022making", "moon2021multi", "Wang2022MedCLIP", "zzz"))
    found = cited_references(references, wanted, "paper.aux", problems)
    assert found == [references[0], references[2]]
    assert [(p.code, p.printed, p.became) for p in problems] == [
        ("unknown-citation", "moon2021multi", "moon2022multi"),
        ("unknown-citation", "Wang2022MedCLIP", "wang2022medclip"),
        ("unknown-citation", "zzz", ""),
    ]
    assert str(problems[0]).startswith("paper.aux: unknown-citation 'moon2021multi'")


def test_file_that_tells_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"paper\.aux, paper\.bcf or paper\.tex"):
        read_citations("paper.pdf")
    with pytest.raises(InputError, match="cannot be read"):
        read_citations(str(tmp_path / "none.tex"))
    with pytest.raises(InputError, match="cites nothing"):
        read_citations(write(tmp_path, "empty.tex", "no citation"))
