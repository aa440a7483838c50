"""PubMed: papers by PubMed id, two hundred at a time, and by PMC id through the id converter.

Metadata facts: three requests a second; more than 200 ids go by POST; an unknown id is absent from the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.markup import plain
from medvlm_bib.metadata.people import organisation, person
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.metadata.xml import parse_xml, text_of
from medvlm_bib.normalize.dates import parse_date
from medvlm_bib.reference import Name, PartialDate, Reference, Venue

__all__ = ["PUBMED"]

_BATCH = 200
_ALERTS = frozenset({"RetractionIn", "ExpressionOfConcernIn"})


def fetch(ids: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for PubMed and PMC ids and yield the articles known, as XML text, by id as asked."""
    asked = {pmid: [pmid] for pmid in ids if pmid.isdecimal()}
    for pmid, pmcid in _convert([pmcid for pmcid in ids if not pmcid.isdecimal()], client).items():
        asked.setdefault(pmid, []).append(pmcid)
    if not asked:
        return
    form = {"db": "pubmed", "id": ",".join(asked), "retmode": "xml", **_contact(client)}
    answer = client.ask("pubmed", "/entrez/eutils/efetch.fcgi", body=form)
    if answer.status != 200:
        return
    for article in parse_xml(answer.body.decode("utf-8", "replace")).iter("PubmedArticle"):
        pmid = text_of(article.find("MedlineCitation/PMID"))
        for key in asked.get(pmid, ()):
            yield key, ElementTree.tostring(article, encoding="unicode")


def _convert(pmcids: Sequence[str], client: Client) -> dict[str, str]:
    """Return the PMC ids by their PubMed ids; a PMC article that is not in PubMed has none."""
    if not pmcids:
        return {}
    query = {"ids": ",".join(pmcids), "format": "json", **_contact(client)}
    answer = client.json("pmc", "/tools/idconv/api/v1/articles/", params=query)
    rows = answer.get("records") if isinstance(answer, dict) else None
    return {str(row["pmid"]): str(row["pmcid"]) for row in rows or () if row.get("pmid") and row.get("pmcid") in pmcids}


def _contact(client: Client) -> dict[str, str]:
    return {"tool": "medvlm-bib", **({"email": client.options.mailto} if client.options.mailto else {})}


def parse(text: str) -> Record:
    """Return the record of a PubmedArticle."""
    root = parse_xml(text)
    article = root.find("MedlineCitation/Article")
    if article is None:
        raise ValueError("no article")
    journal, issue = article.find("Journal"), article.find("Journal/JournalIssue")
    ids = {one.get("IdType", ""): text_of(one) for one in root.iterfind("PubmedData/ArticleIdList/ArticleId")}
    name = plain(text_of(journal.find("Title"))) if journal is not None else ""
    short = plain(text_of(journal.find("ISOAbbreviation"))) if journal is not None else ""
    kinds = {one.get("RefType", ""): one for one in root.iter("CommentsCorrections")}
    alert = next((kind.removesuffix("In") for kind in kinds if kind in _ALERTS), "")
    reference = Reference(
        type="article-journal",
        title=plain(text_of(article.find("ArticleTitle"))).rstrip("."),
        authors=tuple(_name(one) for one in article.iterfind("AuthorList/Author")),
        issued=_issued(issue),
        venue=Venue(name, short if short != name else "", "journal") if name else None,
        volume=text_of(issue.find("Volume")) if issue is not None else "",
        issue=text_of(issue.find("Issue")) if issue is not None else "",
        page=_whole_pages(text_of(article.find("Pagination/MedlinePgn"))),
        issn=text_of(journal.find("ISSN")) if journal is not None else "",
        doi=ids.get("doi", "").lower(),
        pmid=text_of(root.find("MedlineCitation/PMID")),
        pmcid=ids.get("pmc", ""),
        retracted=alert == "Retraction",
    )
    return Record(reference, alert=alert.lower())


def _name(author: ElementTree.Element) -> Name:
    group = text_of(author.find("CollectiveName"))
    if group:
        return organisation(group)
    given = text_of(author.find("ForeName")) or text_of(author.find("Initials"))
    return person(text_of(author.find("LastName")), given, text_of(author.find("Suffix")))


def _issued(issue: ElementTree.Element | None) -> PartialDate | None:
    date = issue.find("PubDate") if issue is not None else None
    if date is None:
        return None
    parts = [text_of(date.find(part)) for part in ("Day", "Month", "Year")]
    text = " ".join(part for part in parts if part) or text_of(date.find("MedlineDate"))
    return parse_date(text) or parse_date(text[:4])


def _whole_pages(pages: str) -> str:
    """Return the range with its second number whole: PubMed's ``5989-6001`` may be ``5989-91``."""
    first, dash, last = pages.partition("-")
    if dash and first.isdecimal() and last.isdecimal() and len(last) < len(first):
        return f"{first}-{first[: len(first) - len(last)]}{last}"
    return pages


def _key(reference: Reference) -> str:
    return reference.pmid or reference.pmcid


PUBMED = MetadataSource("pubmed", _key, _BATCH, fetch, parse)
