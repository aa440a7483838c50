"""Hypothesis strategies for records such as lists, files and services really give: every script, every special sign."""

from __future__ import annotations

from hypothesis import strategies as st

from medvlm_bib.formats.csl_fields import KIND_OF_TYPE
from medvlm_bib.formats.ris_fields import TYPES
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Source, Venue

__all__ = ["names", "phrases", "references"]

_LETTERS = "abcxyzABCXYZ019éüßøłğıİşçđơưễộňőåæΑαηωБяж中文语한글のע١✓→×−–—“”‘’…°²₂™"
_SIGNS = "&%#_$~^\\{}<>|\"'`-:;,.!?()[]@*+=/"
_words = st.text(st.sampled_from(_LETTERS + _SIGNS), min_size=1, max_size=8) | st.sampled_from(
    [
        "MedCLIP",
        "X-ray",
        "GPT-4V",
        "R&D",
        "$O(n^2)$",
        "$\\ell_1$",
        "p<0.05",
        "and",
        "{MedCLIP}",
        "100%",
        "--",
        "``q''",
        "C++",
    ]
)
phrases = st.lists(_words, min_size=1, max_size=6).map(" ".join)

_PEOPLE = "Chen,Reiß,Erdős,Nguyễn,Álvarez-Valle,O'Neil,Van Gool,de,陈,Иванов,Şahin,Jr,Ng,Dvořák,Ågren,Müller,Ibn Sina"
_surnames = st.sampled_from([word for word in _PEOPLE.split(",") if word[0].lower() != word[0] or word == "陈"])
_given = st.sampled_from(["Zhihong", "C.-C. Jay", "Đức", "A.", "José María", "志宏", "İlkay", "Jean-Luc", "Þór", "Å"])
_particles = st.sampled_from(["", "", "", "van", "van de", "de la", "von", "al", "d'"])
_organisations = st.sampled_from(["DeepMind Team", "R&D Unit", "World Health Organization", "清华大学", "AT&T Labs"])
names = st.builds(
    Name, _surnames, _given, _particles, st.just(""), st.sampled_from(["", "", "", "Jr.", "III"]), st.just("")
) | st.builds(lambda literal: Name(literal=literal), _organisations)

_dates = st.builds(PartialDate, st.integers(1500, 2030), st.integers(0, 12), st.just(0)) | st.builds(
    PartialDate, st.integers(1900, 2030), st.integers(1, 12), st.integers(1, 28)
)
_maybe_date = st.none() | _dates
_urls = st.sampled_from(
    [
        "https://openaccess.thecvf.com/content/ICCV2021/papers/Huang_GLoRIA_ICCV_2021_paper.pdf",
        "https://github.com/zhjohnchan/M3AE",
        "https://example.org/~user/a_b%20c?x=1&copy=$2#frag^(1)!*'",
        "https://dl.acm.org/doi/pdf/10.1145/3503161.3547948;jsessionid=A,B",
    ]
)
_dois = st.sampled_from(
    [
        "",
        "10.1109/JBHI.2022.3207502",
        "10.1007/978-3-031-20059-5_1",
        "10.1002/(SICI)1097-0258(1998)17:15/16<1661::AID>3.0.CO;2-2",
    ]
)
_arxiv = st.sampled_from(["", "2204.09817", "cs/0301001"])
_links = st.builds(
    Link, st.sampled_from(["code", "dataset", "project", "pdf", "video", "blog", "other"]), _urls, st.just("")
)
_numbers = st.sampled_from(["", "", "1", "26", "S2", "XII"])
_maybe = st.just("") | phrases


def _of_type(csl_type: str) -> st.SearchStrategy[Reference]:
    """Return records of this type that have what works of this type have."""
    kind = KIND_OF_TYPE.get(csl_type, "")
    numbered = csl_type in ("report", "patent", "standard", "dataset", "software")
    in_issue = csl_type.startswith(("article-", "review"))
    return st.builds(
        Reference,
        type=st.just(csl_type),
        citation_key=st.from_regex(r"[a-z]{2,9}[0-9]{4}[a-z]{0,5}", fullmatch=True),
        title=phrases,
        title_short=_maybe,
        authors=st.lists(names, max_size=5).map(tuple),
        editors=st.lists(names, max_size=1).map(tuple),
        issued=_dates if csl_type == "paper-conference" else _maybe_date,  # BibLaTeX is known by its date
        available_date=_maybe_date,
        accessed=st.none() | _dates,
        venue=st.none() | st.builds(Venue, phrases, _maybe, st.just(kind), _maybe) if kind else st.none(),
        collection_title=_maybe,
        volume=_numbers,
        issue=_numbers if in_issue else st.just(""),
        page=st.sampled_from(["", "1", "101-118", "e12-e19", "102802"]),
        number=_numbers if numbered else st.just(""),
        publisher=_maybe,
        publisher_place=_maybe,
        doi=_dois,
        arxiv=_arxiv if csl_type in ("article", "article-journal", "paper-conference", "dataset") else st.just(""),
        url=st.just("") | _urls,
        links=st.lists(_links, max_size=3).map(tuple),
        isbn=st.sampled_from(["", "978-3-031-20059-5"]),
        issn=st.sampled_from(["", "2168-2194"]),
        pmid=st.sampled_from(["", "36121943"]),
        section=st.lists(phrases, max_size=2, unique=True).map(tuple),
        keyword=st.lists(phrases, max_size=2, unique=True).map(tuple),
        language=st.sampled_from(["", "en", "de", "pt-BR", "zh"]),
        abstract=_maybe,
        note=_maybe,
        retracted=st.booleans(),
        source=st.builds(Source, st.just("awesome-medical-vlm.md"), st.integers(1, 999), st.just(0)),
    )


references = st.one_of([_of_type(csl_type) for csl_type in TYPES])
