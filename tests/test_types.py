from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from medvlm_bib.data import _types
from medvlm_bib.normalize.types import decide_type
from medvlm_bib.normalize.venues import resolve_venue
from medvlm_bib.reference import Link, Reference, Venue


@pytest.mark.parametrize(
    ("printed", "doi", "csl_type"),
    [
        ("MICAI, 2022", "10.1007/978-3-031-16443-9_1", "paper-conference"),
        ("ICCV Workshop, 2021", "", "paper-conference"),
        ("Scientific Data, 2019", "10.1038/s41597-019-0322-0", "article-journal"),
        ("arXiv 2024.6", "", "article"),
        ("medRxiv", "10.1101/2021.10.11.21264761", "article"),
        ("Nature Machine Intelligence, 2022", "10.48550/arXiv.2111.01433", "article-journal"),
    ],
)
def test_the_venue_decides(printed: str, doi: str, csl_type: str) -> None:
    found = resolve_venue(printed)
    assert found is not None
    assert decide_type(Reference(venue=found.venue, doi=doi)) == csl_type


@pytest.mark.parametrize(
    ("doi", "csl_type"),
    [
        ("10.1101/2021.10.11.21264761", "article"),
        ("10.1101/gr.229102", "article-journal"),
        ("10.48550/arXiv.2204.09817", "article"),
        ("10.2139/ssrn.4565656", "article"),
        ("10.13026/4jb0-a113", "dataset"),
        ("10.1109/JBHI.2022.3163751", "article-journal"),
        ("10.1109/TMI.2020.3042773", "article-journal"),
        ("10.1109/BIBM49941.2020.9313289", "paper-conference"),
        ("10.1109/CVPR.2016.90", "paper-conference"),
        ("10.1145/3368555.3384458", "paper-conference"),
        ("10.1145/3560815", "article-journal"),
        ("10.18653/v1/P19-1181", "paper-conference"),
        ("10.1007/978-3-030-87199-4_7", "chapter"),
        ("10.1007/s11263-015-0816-y", "article-journal"),
        ("10.1016/j.media.2021.102125", "article-journal"),
        ("10.9999/unheard-of", "article"),
    ],
)
def test_without_a_venue_the_doi_decides(doi: str, csl_type: str) -> None:
    assert decide_type(Reference(doi=doi)) == csl_type


def test_other_identifiers_decide_where_no_doi_is() -> None:
    assert decide_type(Reference(arxiv="2204.09817")) == "article"
    assert decide_type(Reference(pmlr="v158/endo21a")) == "paper-conference"
    assert decide_type(Reference(acl="2022.coling-1.523")) == "paper-conference"
    assert decide_type(Reference(acl="Q18-1001")) == "article-journal"
    assert decide_type(Reference(pmid="32054568")) == "article-journal"


def test_a_paper_about_a_data_set_is_a_paper() -> None:
    links = (Link("dataset", "https://physionet.org/content/ms-cxr/0.1/"), Link("pdf", "https://example.org/a.pdf"))
    assert decide_type(Reference(links=links)) == "article"
    assert decide_type(Reference(venue=Venue("ECCV", "ECCV", "conference"), links=links[:1])) == "paper-conference"


def test_a_row_that_links_no_paper_is_what_it_links() -> None:
    assert decide_type(Reference(url="https://github.com/microsoft/hi-ml")) == "software"
    assert decide_type(Reference(url="https://physionet.org/content/ms-cxr/0.1/")) == "dataset"
    assert decide_type(Reference(links=(Link("blog", "https://example.org/post"),))) == "webpage"
    assert decide_type(Reference()) == "article"


def test_a_work_that_the_list_calls_a_preprint_is_one_whatever_it_links() -> None:
    preprint = Venue("arXiv", "arXiv", "preprint")
    assert decide_type(Reference(venue=preprint, url="https://github.com/microsoft/hi-ml")) == "article"


def test_a_book_is_a_book_and_its_chapter_a_chapter() -> None:
    book = Venue("An MIT Press book", kind="book")
    assert decide_type(Reference(venue=book)) == "book"
    assert decide_type(Reference(venue=book, doi="10.1007/978-3-030-87199-4_7")) == "chapter"


def test_a_thesis_is_a_thesis() -> None:
    assert decide_type(Reference(genre="PhD thesis", doi="10.5281/zenodo.1214456")) == "thesis"


def test_the_table_names_types_that_csl_knows() -> None:
    used = {
        _types.DEFAULT,
        *_types.GENRE.values(),
        *_types.VENUE.values(),
        *_types.WEAK_VENUE.values(),
        *_types.ID.values(),
        *_types.LINK.values(),
    }
    used |= {row["type"] for row in (*_types.DOI, *_types.ADDRESS)}
    known = {
        *("article", "article-journal", "book", "chapter", "dataset", "paper-conference", "patent", "report"),
        *("software", "thesis", "webpage"),
    }
    assert used <= known
    schema = os.environ.get("MEDVLM_BIB_CSL_SCHEMA")
    if schema and Path(schema).exists():
        types = json.loads(Path(schema).read_text("utf-8"))["items"]["properties"]["type"]["enum"]
        assert used <= set(types)


@pytest.mark.parametrize(
    ("venue", "kind"),
    [("JMAI", "article-journal"), ("Annals of Radiographs", "article-journal"), ("QRST", "paper-conference")],
)
def test_what_appeared_at_an_unknown_venue_is_no_preprint(venue: str, kind: str) -> None:
    appeared = Reference(title="MedCLIP", venue=Venue(venue, printed=venue), url="https://example.org/medclip.pdf")
    assert decide_type(appeared) == kind
