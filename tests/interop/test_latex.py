"""The home list through LaTeX: a survey that cites every entry, in six classic styles and three of biblatex."""

from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path
from typing import NamedTuple

import pytest
from hard_references import EVERY_TYPE, HARD, HOSTILE

from interop.programs import need, run
from medvlm_bib.pipeline import build
from medvlm_bib.reference import PartialDate, Reference
from medvlm_bib.writers.bibtex import write_biblatex, write_bibtex
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.protect import WORD, protected_spans

pytestmark = pytest.mark.interop

CLASSIC = ["plain", "alpha", "abbrv", "plainnat", "IEEEtran", "splncs04"]
BIBLATEX = ["authoryear", "numeric", "ieee"]
FULL_NAMES = {"plain", "alpha", "plainnat", "authoryear", "numeric"}
SURVEY = Path(__file__).parent.parent / "latex" / "survey.tex"
PDFLATEX = ("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "-jobname=survey")


class Printed(NamedTuple):
    """One compiled survey: what the bibliography program said, the last log, how many entries, and the PDF's text."""

    complaints: list[str]
    log: str
    entries: int
    text: str


@pytest.fixture(scope="module")
def home() -> list[Reference]:
    return build().references


@pytest.fixture(scope="module", params=CLASSIC + BIBLATEX)
def printed(request: pytest.FixtureRequest, home: list[Reference], tmp_path_factory: pytest.TempPathFactory) -> Printed:
    need("pdflatex", "pdftotext", "bibtex" if request.param in CLASSIC else "biber")
    folder = tmp_path_factory.mktemp(request.param)
    shutil.copy(SURVEY, folder)
    return typeset(folder, request.param, home)


def typeset(folder: Path, style: str, references: list[Reference]) -> Printed:
    """Write the references beside survey.tex, compile it, and read what was printed."""
    options = WriteOptions()
    (folder / "refs.bib").write_text("".join(write_bibtex(references, options, [])), "utf-8")
    (folder / "refs.biblatex.bib").write_text("".join(write_biblatex(references, options, [])), "utf-8")
    classic = style in CLASSIC
    source = rf"\def\{'BibStyle' if classic else 'BiblatexStyle'}{{{style}}}\input{{survey}}"
    run(*PDFLATEX, source, cwd=folder)
    said = run("bibtex" if classic else "biber", "survey", cwd=folder)
    run(*PDFLATEX, source, cwd=folder)
    log = run(*PDFLATEX, source, cwd=folder)
    bbl = (folder / "survey.bbl").read_text("utf-8")
    run("pdftotext", "-raw", "-enc", "UTF-8", "survey.pdf", cwd=folder)
    text = (folder / "survey.txt").read_text("utf-8")
    complaints = re.findall(r"(?m)^(?:Warning--|.*(?:WARN|ERROR) - ).*|^.*error message.*", said)
    return Printed(complaints, log, len(re.findall(r"\\bibitem|^\s*\\entry\{", bbl, re.MULTILINE)), squeezed(text))


def squeezed(text: str) -> str:
    """Return text without what typesetting adds or takes: white space, hyphens, ligatures, the shape of quotes."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text)).translate(str.maketrans("’‘", "''"))
    return re.sub(r"[\s\u00ad\u2010-\u2015-]+", "", text)


def test_nothing_is_complained_about_and_all_is_printed(printed: Printed, home: list[Reference]) -> None:
    assert not printed.complaints
    assert "undefined" not in printed.log
    assert printed.entries == len(home) == 90


def test_every_title_is_printed_with_its_names_and_acronyms(printed: Printed, home: list[Reference]) -> None:
    folded = printed.text.lower()
    for reference in home:
        title = squeezed(reference.title)
        place = folded.find(title.lower())
        assert place >= 0, reference.title
        found = printed.text[place : place + len(title)]
        at = 0
        for match in WORD.finditer(reference.title):
            for piece, braced in protected_spans(match[0], "smart"):
                word = squeezed(piece)
                at = title.index(word, at)
                assert not braced or found[at : at + len(word)] == word, reference.title
                at += len(word)


def test_every_author_is_printed_with_their_accents(
    printed: Printed, home: list[Reference], request: pytest.FixtureRequest
) -> None:
    full = request.node.callspec.params["printed"] in FULL_NAMES
    for reference in home:
        for name in reference.authors:
            assert squeezed(f"{name.particle} {name.family}{name.literal}") in printed.text, name
            if full:
                assert squeezed(name.given) in printed.text, name


def test_every_preprint_shows_its_arxiv_id_and_only_addresses_repeat_it(
    printed: Printed, home: list[Reference]
) -> None:
    preprints = [reference for reference in home if reference.type == "article" and reference.arxiv]
    assert preprints
    for reference in preprints:
        assert reference.arxiv in printed.text
        bare = re.sub(r"(?:arxiv\.org/(?:abs|pdf)/|10\.48550/arXiv\.)" + re.escape(reference.arxiv), "", printed.text)
        # The list prints one id twice, for a paper and for a data set.
        assert bare.count(reference.arxiv) <= sum(other.arxiv == reference.arxiv for other in home)


@pytest.mark.parametrize("style", ["plain", "IEEEtran", "numeric"])
def test_hard_and_hostile_records_are_typeset_as_text(style: str, tmp_path: Path) -> None:
    need("pdflatex", "pdftotext", "bibtex" if style in CLASSIC else "biber")
    references = list({reference.citation_key: reference for reference in (*HARD, *EVERY_TYPE, *HOSTILE)}.values())
    # Classic LaTeX has no Chinese, and classic BibTeX no more than 26 works of one author in one year.
    references = [
        reference.replace(issued=reference.issued and PartialDate(1900 + number))
        for number, reference in enumerate(references)
        if "".join(write_bibtex([reference], WriteOptions(), [])).isascii()
    ]
    source = SURVEY.read_text("utf-8").replace(r"\usepackage{xurl}", r"\usepackage{xurl,amssymb}")
    start, end = source.index(r"\section{Why"), source.index(r"\ifdefined\BiblatexStyle", source.index("this\nfield"))
    (tmp_path / "survey.tex").write_text(f"{source[:start]}x\\nocite{{*}}\n{source[end:]}", "utf-8")
    printed = typeset(tmp_path, style, references)
    assert printed.entries == len(references) > 90
    assert r"\input{/etc/passwd}" in printed.text
    assert "root:x" not in printed.text
