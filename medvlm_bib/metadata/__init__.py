"""Metadata: what registries and preprint servers say of a work, and how it completes a reference.

A source is a :class:`~medvlm_bib.metadata.record.MetadataSource`; a new one is one module and one row here. Sources
that are asked only by name need a key or an account, or are not their records' origin.
"""

from __future__ import annotations

from medvlm_bib.registry import Part, Registry

__all__ = ["ASKED_BY_NAME", "SOURCES"]

SOURCES = Registry(
    "source",
    (
        Part("arxiv", "medvlm_bib.metadata.arxiv:ARXIV", "arXiv: preprints, and where they were published"),
        Part("crossref", "medvlm_bib.metadata.crossref:CROSSREF", "Crossref: the DOIs of most publishers"),
        Part("datacite", "medvlm_bib.metadata.datacite:DATACITE", "DataCite: data sets, software, arXiv's DOIs"),
        Part("doi.org", "medvlm_bib.metadata.doi_org:DOI_ORG", "doi.org: the DOIs of every other agency"),
        Part("acl", "medvlm_bib.metadata.acl_anthology:ACL", "ACL Anthology: papers that have no DOI"),
        Part("pmlr", "medvlm_bib.metadata.pmlr:PMLR", "Proceedings of Machine Learning Research"),
        Part("openreview", "medvlm_bib.metadata.openreview:OPENREVIEW", "OpenReview: ICLR and others"),
        Part("pubmed", "medvlm_bib.metadata.pubmed:PUBMED", "PubMed and PubMed Central"),
        Part("openalex", "medvlm_bib.metadata.openalex:OPENALEX", "OpenAlex (only when named)"),
        Part(
            "semanticscholar",
            "medvlm_bib.metadata.semantic_scholar:SEMANTIC_SCHOLAR",
            "Semantic Scholar (only when named)",
        ),
    ),
)

ASKED_BY_NAME = frozenset({"openalex", "semanticscholar"})
