from __future__ import annotations

import pytest

from medvlm_bib.metadata.merge import Said, merge
from medvlm_bib.metadata.merge_authors import complete_authors
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Venue

JBHI = Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal", "JBHI, 2022")
LISTED = Reference(
    type="article-journal",
    title="Vision-Language Transformer for Interpretable Pathology Visual Question Answering",
    authors=(Name("Naseem", "Usman"), Name("Khushi", "M."), Name("Kim", "Jinman")),
    issued=PartialDate(2022),
    available_date=PartialDate(2022, 3),
    venue=JBHI,
    publisher="IEEE",
)
CROSSREF = Reference(
    type="article-journal",
    title="Vision-language transformer for interpretable pathology visual question answering",
    authors=(Name("Naseem", "Usman"), Name("Khushi", "Matloob"), Name("Kim", "Jinman")),
    issued=PartialDate(2023, 4),
    venue=Venue("IEEE J. Biomed. Health Inform.", kind="journal"),
    volume="27",
    issue="4",
    page="1681-1690",
    publisher="Institute of Electrical and Electronics Engineers (IEEE)",
    doi="10.1109/jbhi.2022.3163751",
)
ARXIV = Reference(
    type="article",
    title=LISTED.title,
    authors=CROSSREF.authors,
    issued=PartialDate(2022, 2, 28),
    available_date=PartialDate(2022, 2, 28),
    venue=Venue("arXiv", kind="preprint"),
    arxiv="2203.00001",
    arxiv_class="cs.CV",
    arxiv_version="2",
)


def said(source: str, reference: Reference) -> Said:
    return Said(source, "2026-11-24", reference)


def test_the_published_record_takes_its_place_and_the_lists_words_stay() -> None:
    found = merge(LISTED, [said("arxiv", ARXIV), said("crossref", CROSSREF)])
    assert found.title == LISTED.title
    assert (found.issued, found.volume, found.page) == (PartialDate(2023, 4), "27", "1681-1690")
    assert found.available_date == PartialDate(2022, 2, 28)
    assert found.publisher == "IEEE"
    assert found.venue == Venue("IEEE J. Biomed. Health Inform.", "JBHI", "journal", "JBHI, 2022")
    assert [str(name) for name in found.authors] == ["Usman Naseem", "Matloob Khushi", "Jinman Kim"]
    assert (found.arxiv_class, found.arxiv_version) == ("cs.CV", "")
    assert found.provenance == {
        "authors": "crossref 2026-11-24",
        "issued": "crossref 2026-11-24",
        "venue": "crossref 2026-11-24",
        "volume": "crossref 2026-11-24",
        "issue": "crossref 2026-11-24",
        "page": "crossref 2026-11-24",
        "doi": "crossref 2026-11-24",
        "available_date": "arxiv 2026-11-24",
        "arxiv": "arxiv 2026-11-24",
        "arxiv_class": "arxiv 2026-11-24",
    }


def test_a_preprints_record_gives_a_published_work_neither_venue_nor_date() -> None:
    found = merge(LISTED, [said("arxiv", ARXIV)])
    assert (found.venue, found.issued, found.type) == (LISTED.venue, LISTED.issued, LISTED.type)
    unpublished = merge(LISTED.replace(venue=None, type="article"), [said("arxiv", ARXIV)])
    assert (unpublished.venue, unpublished.issued) == (ARXIV.venue, ARXIV.issued)


@pytest.mark.parametrize(
    ("ours", "theirs", "issued"),
    [
        (PartialDate(2022), PartialDate(2022, 12), PartialDate(2022, 12)),
        (PartialDate(2022, 12), PartialDate(2022), PartialDate(2022, 12)),
        (PartialDate(2022, 3), PartialDate(2022, 12), PartialDate(2022, 12)),
        (PartialDate(2002), PartialDate(2001), PartialDate(2002)),  # BLEU: the registry has another year
        (PartialDate(2022), PartialDate(2023, 4), PartialDate(2023, 4)),  # early access
        (PartialDate(2016), PartialDate(2014, 12), PartialDate(2014, 12)),
    ],
)
def test_whose_date_it_is(ours: PartialDate, theirs: PartialDate, issued: PartialDate) -> None:
    found = merge(LISTED.replace(issued=ours), [said("crossref", CROSSREF.replace(issued=theirs))])
    assert found.issued == issued


def test_a_policy_overrides_the_table() -> None:
    kept = merge(LISTED, [said("crossref", CROSSREF)], "list")
    assert (kept.venue, kept.issued, kept.publisher, kept.volume) == (JBHI, LISTED.issued, "IEEE", "27")
    replaced = merge(LISTED, [said("crossref", CROSSREF)], "registry")
    assert (replaced.title, replaced.authors) == (CROSSREF.title, CROSSREF.authors)


def test_a_correction_is_never_overruled() -> None:
    corrected = LISTED.replace(page="1-2", provenance={"page": "correction"})
    assert merge(corrected, [said("crossref", CROSSREF)], "registry").page == "1-2"


def test_the_fields_of_the_publication_come_from_one_source() -> None:
    other = CROSSREF.replace(volume="99", issue="", page="1-9", pmid="35358054")
    found = merge(LISTED, [said("pubmed", other), said("crossref", CROSSREF.replace(issue=""))])
    assert (found.volume, found.issue, found.pmid) == ("27", "", "35358054")


def test_the_preprints_doi_becomes_a_link() -> None:
    found = merge(LISTED.replace(doi="10.1101/2022.1"), [said("crossref", CROSSREF)])
    assert found.doi == CROSSREF.doi
    assert found.links == (Link("preprint", "https://doi.org/10.1101/2022.1"),)


def test_a_damaged_or_shorter_text_is_not_taken() -> None:
    damaged = CROSSREF.replace(venue=Venue("Zeitschrift f\ufffdr Physik", kind="journal"), page="1681")
    found = merge(LISTED.replace(page="1681-1690"), [said("crossref", damaged)])
    assert (found.venue, found.page) == (JBHI, "1681-1690")


def test_a_conference_paper_stays_one_where_the_registry_says_chapter() -> None:
    chapter = CROSSREF.replace(type="chapter", venue=Venue("Computer Vision – ECCV 2022", kind="book"))
    listed = LISTED.replace(type="paper-conference", venue=Venue("ECCV", kind="conference"))
    assert merge(listed, [said("crossref", chapter)]).type == "paper-conference"


NAMES = (
    Name("Moon", "Jong Hak"),
    Name("Lee", "Hyungyung"),
    Name("Meent", "Jan-Willem", "van de"),
    Name("Choi", "E\ufffd"),
)


@pytest.mark.parametrize(
    ("ours", "et_al", "completed"),
    [
        ((Name("Moon", "J. H."), Name("Lee", "H.")), False, "Jong Hak Moon, Hyungyung Lee"),
        ((Name("Lee", "H."), Name("Moon", "J.")), False, "Hyungyung Lee, Jong Hak Moon"),
        ((Name("Meent", "J.-W.", "van de"),), False, "Jan-Willem van de Meent"),
        ((Name("Moon", "Jonghak"),), False, "Jonghak Moon"),
        ((Name("Choi", "E."),), False, "E. Choi"),
        ((Name("Kim", "Y."),), False, "Y. Kim"),
        ((Name("Moon", "J. H."),), True, "Jong Hak Moon, Hyungyung Lee, Jan-Willem van de Meent, E\ufffd Choi"),
        ((Name("Kim", "Y."),), True, "Y. Kim"),
    ],
)
def test_given_names_complete_initials_and_nothing_else(ours: tuple[Name, ...], et_al: bool, completed: str) -> None:
    assert ", ".join(map(str, complete_authors(ours, NAMES, et_al=et_al))) == completed
