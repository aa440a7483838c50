from __future__ import annotations

import json
from contextlib import suppress

import pytest
from metadata_services import atom, paper, work

from medvlm_bib.metadata.arxiv import parse_entry
from medvlm_bib.metadata.bodies import read_json
from medvlm_bib.metadata.crossref_record import parse_work, work_record
from medvlm_bib.metadata.datacite import parse_doi
from medvlm_bib.metadata.fields import from_fields, to_fields
from medvlm_bib.metadata.markup import plain
from medvlm_bib.metadata.openalex import OPENALEX
from medvlm_bib.metadata.openreview import OPENREVIEW
from medvlm_bib.metadata.pmlr import PMLR
from medvlm_bib.metadata.pubmed import PUBMED
from medvlm_bib.metadata.semantic_scholar import SEMANTIC_SCHOLAR
from medvlm_bib.reference import Name, PartialDate, Reference, Venue


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The <i>Gaia</i>\n      -ESO survey", "The Gaia-ESO survey"),
        ("CO<sub>2</sub> at 10<sup>-3</sup> bar", "CO₂ at 10⁻³ bar"),
        ("NiS\n            <sub>2</sub>\n            material", "NiS₂ material"),
        ("Model (\n   <scp>HMM</scp>\n   , hidden)", "Model (HMM, hidden)"),
        ("galaxies at\n <i>z</i>\n &amp;gt; 0.25", "galaxies at z > 0.25"),
        ("Information &amp;amp; Knowledge", "Information & Knowledge"),
        ("&lt;title&gt;HIRES: the spectrometer&lt;/title&gt;", "HIRES: the spectrometer"),
        (
            'in the<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mrow><mml:mi>N</mml:mi>'
            "<mml:mo>=</mml:mo><mml:mn>88</mml:mn></mml:mrow></mml:math>nucleus",
            "in the N=88 nucleus",
        ),
        (
            "Optimal is <inline-formula><tex-math notation='TeX'>\\(4/\\sqrt{3}\\)</tex-math></inline-formula>",
            "Optimal is $4/\\sqrt{3}$",
        ),
        ("results at \\fontshape{it}{z}=0", "results at z=0"),
        ("p < 0.05 and q > 3", "p < 0.05 and q > 3"),
        ("X‐ray images", "X-ray images"),
    ],
)
def test_a_registrys_markup_becomes_plain_text(text: str, said: str) -> None:
    assert plain(text) == said


def crossref(**fields: object) -> Reference:
    return work_record(work("10.1/x", "Title", "Philip Müller", **fields)).reference


def test_a_chapter_of_a_proceedings_series_is_a_conference_paper_in_its_book() -> None:
    for titles in (
        ["Lecture Notes in Computer Science", "Computer Vision – ECCV 2022"],
        ["Computer Vision – ECCV 2022", "Lecture Notes in Computer Science"],
    ):
        found = crossref(type="book-chapter", container_title=titles, page="685–701", ISBN=["9783031198083"])
        assert found.type == "paper-conference"
        assert found.collection_title == "Lecture Notes in Computer Science"
        assert found.venue is not None
        assert found.venue.name == "Computer Vision – ECCV 2022"
        assert found.page == "685-701"


def test_an_article_number_stands_for_pages_that_there_are_none_of() -> None:
    assert crossref(article_number="102510").page == "102510"


@pytest.mark.parametrize(
    ("dates", "issued", "first"),
    [
        ({"issued": {"date-parts": [[None]]}}, None, None),
        ({"issued": {"date-parts": [[2019, 0, 0]]}}, PartialDate(2019), None),
        (
            {
                "issued": {"date-parts": [[2022, 3, 31]]},
                "published_online": {"date-parts": [[2022, 3, 31]]},
                "published_print": {"date-parts": [[2023, 4]]},
            },
            PartialDate(2023, 4),
            PartialDate(2022, 3, 31),
        ),
    ],
)
def test_the_date_of_the_issue_is_the_date_and_the_first_one_is_kept(
    dates: dict[str, object], issued: PartialDate | None, first: PartialDate | None
) -> None:
    found = crossref(**dates)
    assert (found.issued, found.available_date) == (issued, first)


def test_authors_of_every_shape() -> None:
    people = [
        {"given": "Jan-Willem", "family": "van de Meent"},
        {"given": "Prof.", "family": "Tian"},
        {"family": "Smith", "given": "David H.", "suffix": "IV"},
        {"name": "The ATLAS Collaboration", "sequence": "first"},
        {"literal": "D&uuml;r W."},
    ]
    assert work_record({"DOI": "10.1/x", "title": "T", "author": people}).reference.authors == (
        Name("Meent", "Jan-Willem", "van de"),
        Name("Tian"),
        Name("Smith", "David H.", suffix="IV"),
        Name(literal="The ATLAS Collaboration"),
        Name("Dür", "W."),
    )


def test_a_preprint_knows_what_it_became_and_a_notice_what_it_is_of() -> None:
    posted = work("10.1101/2022.08.30.22279318", "T", type="posted-content", posted={"date-parts": [[2022, 8, 31]]})
    posted["relation"] = {"is-preprint-of": [{"id-type": "doi", "id": "10.1016/j.patter.2023.100802"}]}
    assert work_record(posted).published == "10.1016/j.patter.2023.100802"
    concern = work("10.1/x", "T", updated_by=[{"type": "expression_of_concern", "DOI": "10.1/y"}])
    record = work_record(concern)
    assert "expression of concern" in record.alert
    assert not record.reference.retracted


def test_what_doi_org_calls_csl_may_be_crossrefs_own_json() -> None:
    record = work_record({"DOI": "10.1/X", "title": "T", "type": "journal-article", "container-title": [], "page": []})
    assert record.reference.type == "article-journal"
    assert record.reference.venue is None


@pytest.mark.parametrize("text", ["[]", "null", '"work"', "{", '{"title": [1], "author": 3, "issued": "2020"}'])
def test_what_is_no_work_is_an_error_of_the_usual_kinds_or_an_empty_record(text: str) -> None:
    with suppress(ValueError, TypeError, AttributeError):
        assert parse_work(text).reference.authors == ()


def datacite(**attributes: object) -> Reference:
    base = {"doi": "10.48550/arxiv.2210.10163", "titles": [{"title": "MedCLIP"}], "creators": [], "types": {}}
    return parse_doi(json.dumps({"attributes": {**base, **attributes}})).reference


def test_arxivs_record_at_datacite_is_a_preprint_with_its_first_date() -> None:
    found = datacite(
        publisher="arXiv",
        publicationYear=2022,
        types={"resourceTypeGeneral": "Preprint"},
        dates=[{"date": "2022-10-18T17:59:59Z", "dateType": "Submitted"}, {"date": None, "dateType": "Issued"}],
    )
    assert (found.type, found.arxiv, found.doi, found.publisher) == ("article", "2210.10163", "", "")
    assert (found.issued, found.available_date) == (PartialDate(2022), PartialDate(2022, 10, 18))


def test_several_creators_in_one_name_are_several() -> None:
    whole = {"name": "Barry Becker, Ronny Kohavi", "givenName": "Ronny Kohavi", "familyName": "Barry Becker"}
    assert datacite(creators=[whole]).authors == (Name("Becker", "Barry"), Name("Kohavi", "Ronny"))
    assert datacite(creators=[{"name": "Becker, Barry"}]).authors == (Name("Becker", "Barry"),)
    assert datacite(creators=[{"name": "CERN", "nameType": "Organizational"}]).authors == (Name(literal="CERN"),)


def test_a_year_of_another_calendar_is_no_year() -> None:
    assert datacite(publicationYear=2549, publisher=None).issued is None


def arxiv(**more: str) -> Reference:
    return parse_entry(atom(paper("2210.10163", "MedCLIP", "Zifeng Wang", **more))).reference


def test_a_withdrawn_paper_says_so_and_one_that_was_withdrawn_by_mistake_does_not() -> None:
    assert arxiv(comment="This paper is withdrawn. The manuscript is incomplete").retracted
    assert arxiv(comment="This paper has been withdrawn by the authors due to an error").retracted
    assert not arxiv(comment="v4 restores the paper; v3 had been withdrawn by mistake").retracted


def test_where_arxiv_says_a_paper_was_published_counts_when_the_venue_is_known() -> None:
    found = arxiv(journal_ref="IEEE Transactions on Medical Imaging, 2023")
    assert found.type == "article-journal"
    assert found.venue is not None
    assert found.venue.name == "IEEE Transactions on Medical Imaging"
    assert (found.issued, found.available_date) == (PartialDate(2023), PartialDate(2022, 10, 18))
    unknown = arxiv(journal_ref="Proc. of something or other")
    assert unknown.venue == Venue("arXiv", kind="preprint")


def test_a_pmlr_page_is_read_by_its_elements_or_its_bibtex() -> None:
    elements = (
        '<meta name="citation_title" content="Retrieval-Based Chest X-Ray Report Generation">'
        '<meta name="citation_author" content="Mark Endo"><meta name="citation_author" content="Ng, Andrew Y.">'
        '<meta name="citation_publication_date" content="2021/11/28">'
        '<meta name="citation_inbook_title" content="Proceedings of Machine Learning for Health">'
        '<meta name="citation_firstpage" content="209"><meta name="citation_lastpage" content="219">'
    )
    bibtex = (
        "<code>\n@InProceedings{pmlr-v158-endo21a,\n  title = {Retrieval-Based Chest X-Ray Report Generation},\n"
        "  author = {Endo, Mark and Ng, Andrew Y.},\n  booktitle = {Proceedings of Machine Learning for Health},\n"
        "  pages = {209--219},\n  year = {2021},\n  volume = {158},\n}\n</code>"
    )
    for page in (f"<html><head>{elements}</head></html>", f"<html><body>{bibtex}</body></html>"):
        found = PMLR.parse(f"v158/endo21a\n{page}").reference
        assert found.title == "Retrieval-Based Chest X-Ray Report Generation"
        assert found.authors == (Name("Endo", "Mark"), Name("Ng", "Andrew Y."))
        assert (found.volume, found.page, found.publisher) == ("158", "209-219", "PMLR")
        assert found.issued is not None
        assert found.issued.year == 2021
    with pytest.raises(ValueError, match="no paper"):
        PMLR.parse("v158/endo21a\n<html>Not here</html>")


@pytest.mark.parametrize("wrap", [True, False])
def test_openreview_wraps_its_values_or_not(wrap: bool) -> None:
    content = {
        "title": "Medical Image Understanding",
        "authors": ["Ziyuan Qin", "Kang Li"],
        "venue": "ICLR 2023 poster",
    }
    note = {"id": "txlWziuCE5W", "pdate": 1675209600000}
    values = {name: {"value": value} if wrap else value for name, value in content.items()}
    found = OPENREVIEW.parse(json.dumps({**note, "content": values})).reference
    assert found.type == "paper-conference"
    assert found.venue is not None
    assert found.venue.short == "ICLR"
    assert found.issued == PartialDate(2023)
    submitted = OPENREVIEW.parse(json.dumps({**note, "content": {**content, "venue": "Submitted to ICLR 2023"}}))
    assert submitted.reference.venue == Venue("OpenReview", kind="preprint")


def test_a_pubmed_article() -> None:
    found = PUBMED.parse(
        "<PubmedArticle><MedlineCitation><PMID>35358054</PMID><Article><Journal><ISSN>2168-2208</ISSN><JournalIssue>"
        "<Volume>27</Volume><Issue>4</Issue><PubDate><Year>2023</Year><Month>Apr</Month></PubDate></JournalIssue>"
        "<Title>IEEE journal of biomedical and health informatics</Title></Journal>"
        "<ArticleTitle>Vision-Language <i>Transformer</i>.</ArticleTitle>"
        "<Pagination><MedlinePgn>1681-90</MedlinePgn></Pagination><AuthorList>"
        "<Author><LastName>Naseem</LastName><ForeName>Usman</ForeName></Author>"
        "<Author><CollectiveName>A Study Group</CollectiveName></Author></AuthorList></Article></MedlineCitation>"
        "<PubmedData><ArticleIdList><ArticleId IdType='doi'>10.1109/JBHI.2022.3163751</ArticleId>"
        "</ArticleIdList></PubmedData></PubmedArticle>"
    ).reference
    assert found.title == "Vision-Language Transformer"
    assert found.authors == (Name("Naseem", "Usman"), Name(literal="A Study Group"))
    assert (found.page, found.issued, found.doi) == ("1681-1690", PartialDate(2023, 4), "10.1109/jbhi.2022.3163751")


def test_the_two_indexes_that_are_asked_by_name() -> None:
    openalex = OPENALEX.parse(
        json.dumps(
            {
                "title": "Learning Transferable Models",
                "doi": "https://doi.org/10.1/X",
                "type_crossref": "journal-article",
                "publication_date": "2021-02-26",
                "authorships": [{"raw_author_name": "Radford, Alec", "author": {"display_name": "A. Radford"}}],
                "primary_location": {"source": {"display_name": "Patterns", "type": "journal"}},
                "biblio": {"volume": "4", "issue": "9", "first_page": "1", "last_page": "1"},
            }
        )
    ).reference
    assert (openalex.doi, openalex.page, openalex.authors) == ("10.1/x", "1", (Name("Radford", "Alec"),))
    paper_ = {"title": "T", "authors": [{"name": "Alec Radford"}], "year": 2021, "externalIds": {"ArXiv": "2103.00020"}}
    assert SEMANTIC_SCHOLAR.parse(json.dumps(paper_)).reference.arxiv == "2103.00020"
    assert SEMANTIC_SCHOLAR.key(Reference(arxiv="2103.00020")) == "ARXIV:2103.00020"


def test_fields_come_back_as_they_were_written() -> None:
    reference = Reference(
        type="paper-conference",
        title="That's the Wrong Lung!",
        authors=(
            Name("Meent", "Jan-Willem", "van de"),
            Name("Wallace", "Byron C."),
            Name(literal="OpenAI"),
            Name("Wu"),
        ),
        issued=PartialDate(2022, 10),
        venue=Venue("EMNLP", kind="conference"),
        retracted=True,
    )
    stated = to_fields(reference)
    assert stated["authors"][1] == "Wallace, Byron C."
    assert from_fields(json.loads(json.dumps(stated))) == reference


@pytest.mark.parametrize("text", ['{"t": "\\ud835"}', '{"t": "\\uD835 \\\\ud"}'])
def test_half_a_character_does_not_stop_a_lock_from_being_written(text: str) -> None:
    read_json(text.encode())["t"].encode("utf-8")


def test_a_whole_character_written_as_two_halves_is_kept() -> None:
    assert read_json(b'{"t": "\\ud835\\udc65"}') == {"t": "𝑥"}
