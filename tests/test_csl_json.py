from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hard_references import EVERY_TYPE, HARD, HOSTILE, REALISTIC
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.formats import hayagriva_fields, ris_fields, zotero_fields
from medvlm_bib.formats.csl_fields import TYPES
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Venue
from medvlm_bib.writers.csl_json import write_csl_json
from medvlm_bib.writers.options import WriteOptions

SCHEMA = os.environ.get("MEDVLM_BIB_CSL_SCHEMA", "")


def items(*references: Reference, **options: Any) -> list[dict[str, Any]]:
    text = "".join(write_csl_json(references, WriteOptions(**options), []))
    loaded: list[dict[str, Any]] = json.loads(text.encode())
    return loaded


def item(reference: Reference, **options: Any) -> dict[str, Any]:
    return items(reference, **options)[0]


def named(key: str) -> Reference:
    return next(reference for reference in HARD if reference.citation_key == key)


@pytest.mark.skipif(
    not SCHEMA, reason="no package ships the schema of CSL-JSON 1.0.2: MEDVLM_BIB_CSL_SCHEMA says where it is"
)
@pytest.mark.parametrize("csl_for", ["citeproc", "zotero"])
def test_every_item_is_valid_against_the_schema(csl_for: str) -> None:
    import jsonschema

    schema = json.loads(Path(SCHEMA).read_text("utf-8"))
    assert set(schema["items"]["properties"]["type"]["enum"]) == TYPES
    jsonschema.validate(items(*HARD, *EVERY_TYPE, *HOSTILE, csl_for=csl_for), schema)


def test_every_type_has_a_place_in_every_format_and_an_unknown_one_is_a_document() -> None:
    assert ris_fields.TYPES.keys() == zotero_fields.ITEM_TYPES.keys() == hayagriva_fields.TYPES.keys() == TYPES
    assert item(Reference(type="sculpture"))["type"] == "document"


def test_a_preprint_is_an_article_with_its_arxiv_number() -> None:
    preprint = item(named("liu2023systematic"))
    assert preprint["type"] == "article"
    assert preprint["number"] == "arXiv:2311.14199"
    assert preprint["publisher"] == "arXiv"
    assert preprint["DOI"] == "10.48550/arXiv.2311.14199"
    assert "archive" not in preprint
    assert "container-title" not in preprint


def test_a_publication_keeps_its_arxiv_id_beside_its_venue() -> None:
    paper = item(named("boecking2022making"))
    assert (paper["archive"], paper["archive_location"]) == ("arXiv", "2204.09817")
    assert "number" not in paper
    assert paper["container-title"] == "European Conference on Computer Vision"
    assert paper["collection-title"] == "Lecture Notes in Computer Science"
    assert paper["DOI"] == "10.1007/978-3-031-20059-5_1"


def test_styles_that_abbreviate_get_an_abbreviation_but_never_an_acronym() -> None:
    medical = Venue("Medical Image Analysis", "Med. Image Anal.", "journal")
    jbhi = Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal")
    assert item(Reference(type="article-journal", venue=medical))["container-title-short"] == "Med. Image Anal."
    assert item(Reference(type="article-journal", venue=medical), csl_for="zotero")["journalAbbreviation"]
    acronym = item(Reference(type="article-journal", venue=jbhi))
    assert "container-title-short" not in acronym
    assert acronym["custom"]["venue-short"] == "JBHI"


def test_another_preprint_server_is_the_publisher() -> None:
    preprint = item(named("zhang2020medrxiv"))
    assert preprint["publisher"] == "medRxiv"
    assert "number" not in preprint
    assert preprint["custom"]["venue"] == "medRxiv"


def test_custom_holds_what_has_no_variable() -> None:
    custom = item(named("boecking2022making"))["custom"]
    assert custom["source"] == {"file": "awesome-medical-vlm.md", "line": 55}
    assert custom["section"] == ["Medical Vision-Language Pre-Training"]
    assert custom["venue"] == "ECCV, 2022"
    assert custom["et-al"] is True
    assert custom["links"][0] == {
        "kind": "code",
        "url": "https://hi-ml.readthedocs.io/en/latest/multimodal.html",
        "label": "Toolbox",
    }
    assert custom["also"] == [
        {"source": {"file": "awesome-medical-vlm.md", "line": 190}, "section": ["Datasets"], "venue": "ECCV 2022"}
    ]
    assert custom["provenance"] == {"page": "crossref", "doi": "crossref"}


def test_the_two_dates_of_a_bracket_pair_stay_two_dates() -> None:
    paper = item(named("twodates"))
    assert paper["issued"] == {"date-parts": [[2022]]}
    assert paper["available-date"] == {"date-parts": [[2021, 5]]}


def test_id_and_citation_key_are_the_key_and_a_record_without_one_gets_its_place() -> None:
    with_key, without = items(Reference(citation_key="liu2023systematic"), Reference(title="No key"))
    assert with_key["id"] == with_key["citation-key"] == "liu2023systematic"
    assert without["id"] == "item2"
    assert "citation-key" not in without


def test_particles_and_suffix_have_parts_of_their_own_for_citeproc_and_are_folded_for_zotero() -> None:
    juan = Reference(authors=(Name("Cruz", "Juan", "la", "de", "Jr."), Name(literal="DeepMind Team")))
    assert item(juan)["author"] == [
        {
            "family": "Cruz",
            "given": "Juan",
            "non-dropping-particle": "la",
            "dropping-particle": "de",
            "suffix": "Jr.",
        },
        {"literal": "DeepMind Team"},
    ]
    assert item(juan, csl_for="zotero")["author"] == [
        {"family": "de la Cruz", "given": "Juan, Jr."},
        {"literal": "DeepMind Team"},
    ]


def test_zotero_gets_no_type_that_makes_it_refuse_the_file() -> None:
    with_version = item(Reference(type="software", version="1.0"), csl_for="zotero")
    without = item(Reference(type="software"), csl_for="zotero")
    assert (with_version["type"], with_version["version"]) == ("book", "1.0")
    assert (without["type"], without["note"]) == ("book", "Type: software")


def test_zotero_finds_in_the_note_what_it_takes_from_nowhere_else() -> None:
    paper = Reference(
        type="paper-conference",
        pmid="36121943",
        note="Oral",
        links=(Link("code", "https://github.com/synlp/RRG-Review"),),
    )
    assert item(paper, csl_for="zotero")["note"] == "Oral\nPMID: 36121943\nCode: https://github.com/synlp/RRG-Review"
    assert item(paper)["note"] == "Oral"


def test_venues_links_and_omit_are_the_users_to_choose() -> None:
    paper = named("boecking2022making")
    assert item(paper, venues="short")["container-title"] == "ECCV"
    assert item(paper, venues="as-printed")["container-title"] == "ECCV, 2022"
    assert "links" not in item(paper, links="none")["custom"]
    assert item(paper, links="note")["note"].startswith("Code: https://hi-ml")
    lean = item(paper, omit=frozenset({"url", "keywords", "DOI", "custom", "available_date", "type"}))
    assert not {"URL", "keyword", "DOI", "custom", "available-date"} & lean.keys()
    assert lean["type"] == "paper-conference"


def test_no_reference_makes_an_empty_array() -> None:
    assert items() == []


def test_each_author_has_a_line_and_each_variable_a_line() -> None:
    text = "".join(write_csl_json(REALISTIC[1:2], WriteOptions(), []))
    assert text.startswith('[\n  {\n    "id": "liu2023systematic",\n    "citation-key": "liu2023systematic",\n')
    assert '    "author": [\n      {"family": "Liu", "given": "Chang"},\n' in text
    assert text.endswith("\n  }\n]\n")


@settings(deadline=None)
@given(
    st.builds(
        Reference,
        type=st.just("article-journal"),
        title=st.text(),
        authors=st.lists(st.builds(Name, st.text(min_size=1), st.text(), literal=st.just("")), max_size=3).map(tuple),
        issued=st.builds(PartialDate, st.integers(1, 2100), st.integers(0, 12), st.integers(0, 31)),
        venue=st.builds(Venue, st.text(min_size=1), st.text(), st.just("journal"), st.text()),
        doi=st.text(),
        url=st.text(),
        printed=st.dictionaries(st.text(), st.text(), max_size=2),
        citation_key=st.text(min_size=1),
    )
)
def test_what_json_reads_back_is_what_the_record_holds(reference: Reference) -> None:
    read = item(reference)
    assert read["id"] == reference.citation_key
    assert (read.get("title", ""), read.get("DOI", ""), read.get("URL", "")) == (
        reference.title,
        reference.doi,
        reference.url,
    )
    assert [name["family"] for name in read.get("author", ())] == [name.family for name in reference.authors]
    assert read.get("custom", {}).get("printed", {}) == reference.printed


def test_hostile_text_makes_neither_more_nor_fewer_items() -> None:
    for csl_for in ("citeproc", "zotero"):
        assert [entry["id"] for entry in items(*HOSTILE, csl_for=csl_for)] == [r.citation_key for r in HOSTILE]


def test_what_is_spelled_at_once_is_what_the_data_spell() -> None:
    references = [*HARD, *EVERY_TYPE, *HOSTILE]
    at_once = "".join(write_csl_json(references, WriteOptions(), []))
    from_data = "".join(write_csl_json(references, WriteOptions(omit=frozenset({"no variable"})), []))
    assert at_once == from_data
