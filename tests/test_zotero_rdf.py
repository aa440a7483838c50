from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

from hard_references import EVERY_TYPE, HARD, HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.formats.ris_fields import TYPES
from medvlm_bib.formats.zotero_fields import ITEM_TYPES, NAMESPACES
from medvlm_bib.reference import Link, Name, Reference
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.zotero_rdf import write_zotero_rdf

ABOUT = f"{{{NAMESPACES['rdf']}}}about"
RESOURCE = f"{{{NAMESPACES['rdf']}}}resource"


def rdf(*references: Reference, **options: Any) -> ET.Element:
    return ET.fromstring("".join(write_zotero_rdf(references, WriteOptions(**options), [])).encode())  # noqa: S314 - our own output


def one(reference: Reference, **options: Any) -> ET.Element:
    return rdf(reference, **options)[0]


def texts(element: ET.Element, path: str) -> list[str]:
    return [found.text or "" for found in element.findall(path, NAMESPACES)]


def named(key: str) -> Reference:
    return next(reference for reference in HARD if reference.citation_key == key)


def test_a_preprint_is_written_as_zotero_writes_it() -> None:
    text = "".join(write_zotero_rdf([named("liu2023systematic")], WriteOptions(), []))
    assert (
        text
        == """\
<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/"
 xmlns:vcard="http://nwalsh.com/rdf/vCard#">
    <rdf:Description rdf:about="#liu2023systematic">
        <z:itemType>preprint</z:itemType>
        <bib:authors>
            <rdf:Seq>
                <rdf:li>
                    <foaf:Person>
                        <foaf:surname>Liu</foaf:surname>
                        <foaf:givenName>Chang</foaf:givenName>
                    </foaf:Person>
                </rdf:li>
                <rdf:li>
                    <foaf:Person>
                        <foaf:surname>Tian</foaf:surname>
                        <foaf:givenName>Yuanhe</foaf:givenName>
                    </foaf:Person>
                </rdf:li>
                <rdf:li>
                    <foaf:Person>
                        <foaf:surname>Song</foaf:surname>
                        <foaf:givenName>Yan</foaf:givenName>
                    </foaf:Person>
                </rdf:li>
            </rdf:Seq>
        </bib:authors>
        <z:repository>arXiv</z:repository>
        <dc:title>A Systematic Review of Deep Learning-based Research on Radiology Report Generation</dc:title>
        <z:citationKey>liu2023systematic</z:citationKey>
        <dc:identifier>
            <dcterms:URI>
                <rdf:value>https://arxiv.org/abs/2311.14199</rdf:value>
            </dcterms:URI>
        </dc:identifier>
        <dc:identifier>DOI 10.48550/arXiv.2311.14199</dc:identifier>
        <z:archiveID>arXiv:2311.14199</z:archiveID>
        <dc:date>2023-11</dc:date>
        <dc:subject>Survey</dc:subject>
        <z:extra>available-date: 2023-11</z:extra>
        <link:link rdf:resource="#liu2023systematic-link1"/>
    </rdf:Description>
    <z:Attachment rdf:about="#liu2023systematic-link1">
        <z:itemType>attachment</z:itemType>
        <dc:identifier>
            <dcterms:URI>
                <rdf:value>https://github.com/synlp/RRG-Review</rdf:value>
            </dcterms:URI>
        </dc:identifier>
        <dc:title>GitHub</dc:title>
        <z:linkMode>3</z:linkMode>
        <link:type>text/html</link:type>
    </z:Attachment>
    <z:Collection rdf:about="#collection_1">
        <dc:title>Survey</dc:title>
        <dcterms:hasPart rdf:resource="#liu2023systematic"/>
    </z:Collection>
</rdf:RDF>
"""
    )


def test_a_conference_paper_has_proceedings_conference_series_and_archive() -> None:
    item = one(named("boecking2022making"))
    assert texts(item, "z:itemType") == ["conferencePaper"]
    assert texts(item, "dcterms:isPartOf/bib:Journal/dc:title") == ["European Conference on Computer Vision"]
    assert texts(item, "bib:presentedAt/bib:Conference/dc:title") == ["European Conference on Computer Vision"]
    assert texts(item, "dcterms:isPartOf/bib:Series/*") == ["Lecture Notes in Computer Science", "13696"]
    assert texts(item, "z:archive") == ["arXiv"]
    assert texts(item, "dc:coverage") == ["2204.09817"]


def test_headings_are_nested_collections_and_an_entry_stands_under_each_of_its_headings() -> None:
    root = rdf(named("boecking2022making"), named("moon2022multimodal"))
    parts = {
        found.findtext("dc:title", "", NAMESPACES): [
            part.get(RESOURCE) for part in found.findall("dcterms:hasPart", NAMESPACES)
        ]
        for found in root.findall("z:Collection", NAMESPACES)
    }
    assert parts == {
        "Medical Vision-Language Pre-Training": ["#boecking2022making"],
        "Datasets": ["#boecking2022making"],
        "Vision-Language Models for Healthcare": ["#collection_4"],
        "Medical Report Generation": ["#moon2022multimodal"],
    }


def test_links_are_attachments_and_a_note_is_a_note() -> None:
    paper = Reference(note="a < b", links=(Link("pdf", "https://e.org/a.pdf?x=1&y=2"),), citation_key="k")
    item, note, attachment = rdf(paper)
    assert [found.get(RESOURCE) for found in item if found.get(RESOURCE)] == [note.get(ABOUT), attachment.get(ABOUT)]
    assert texts(note, "rdf:value") == ["<p>a &lt; b</p>"]
    assert texts(attachment, "dc:identifier/dcterms:URI/rdf:value") == ["https://e.org/a.pdf?x=1&y=2"]
    assert texts(attachment, "link:type") == ["application/pdf"]
    assert len(rdf(paper, links="none")) == 2


def test_an_organisation_is_a_surname_alone_and_particle_and_suffix_are_kept() -> None:
    item = one(Reference(authors=(Name("Cruz", "Juan", "de la", "", "Jr."), Name(literal="DeepMind Team"))))
    people = item.findall("bib:authors/rdf:Seq/rdf:li/foaf:Person", NAMESPACES)
    assert [[part.text for part in person] for person in people] == [["de la Cruz", "Juan, Jr."], ["DeepMind Team"]]


def test_every_type_has_an_item_type_and_one_that_zotero_lacks_stands_in_extra() -> None:
    assert ITEM_TYPES.keys() == TYPES.keys()
    assert texts(one(Reference(type="treaty")), "z:extra") == ["Type: treaty"]
    assert texts(one(Reference(type="software")), "z:itemType") == ["computerProgram"]


def test_omit_leaves_fields_out() -> None:
    item = one(named("boecking2022making"), omit=frozenset({"url", "keywords", "DOI", "title"}))
    assert texts(item, "dc:identifier") == ["ISBN 978-3-031-20059-5"]
    assert not texts(item, "dc:subject") + texts(item, "dc:title")


def test_hostile_text_makes_neither_more_nor_fewer_items() -> None:
    references = [*HOSTILE, *HARD, *EVERY_TYPE]
    items = [found for found in rdf(*references) if found.find("z:citationKey", NAMESPACES) is not None]
    assert [found.get(ABOUT) for found in items] == [f"#{reference.citation_key}" for reference in references]


@settings(deadline=None)
@given(st.text(), st.text(), st.text())
def test_any_text_is_well_formed(title: str, url: str, key: str) -> None:
    item = one(Reference(title=title, url=url, citation_key=key, section=(title,), note=url))
    if title.isprintable():
        assert (item.findtext("dc:title", "", NAMESPACES)) == title
