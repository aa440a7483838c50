"""Made from services.toml by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

from typing import Any

SERVICE: dict[str, dict[str, Any]] = {
    'crossref': {
        'url': 'https://api.crossref.org',
        'variable': 'MEDVLM_BIB_CROSSREF_URL',
        'intervals': {'list': 1.0, 'list polite': 0.34, 'single': 0.2, 'single polite': 0.1},
        'waits': (2, 8),
    },
    'datacite': {
        'url': 'https://api.datacite.org',
        'variable': 'MEDVLM_BIB_DATACITE_URL',
        'intervals': {'list': 0.6, 'list polite': 0.3},
        'waits': (2, 8),
    },
    'arxiv': {
        'url': 'https://export.arxiv.org',
        'variable': 'MEDVLM_BIB_ARXIV_URL',
        'intervals': {'list': 3.0},
        'waits': (5,),
    },
    'doi.org': {
        'url': 'https://doi.org',
        'variable': 'MEDVLM_BIB_DOI_URL',
        'intervals': {'list': 1.0, 'single': 0.4},
        'waits': (2, 8),
    },
    'acl': {
        'url': 'https://aclanthology.org',
        'variable': 'MEDVLM_BIB_ACL_URL',
        'intervals': {'single': 1.0},
        'waits': (2, 8),
    },
    'pmlr': {
        'url': 'https://proceedings.mlr.press',
        'variable': 'MEDVLM_BIB_PMLR_URL',
        'intervals': {'single': 1.0},
        'waits': (2, 8),
    },
    'openreview': {
        'url': 'https://api2.openreview.net',
        'variable': 'MEDVLM_BIB_OPENREVIEW_URL',
        'intervals': {'single': 1.0},
        'waits': (2, 8),
    },
    'pubmed': {
        'url': 'https://eutils.ncbi.nlm.nih.gov',
        'variable': 'MEDVLM_BIB_PUBMED_URL',
        'intervals': {'list': 0.4},
        'waits': (2, 8),
    },
    'pmc': {
        'url': 'https://pmc.ncbi.nlm.nih.gov',
        'variable': 'MEDVLM_BIB_PMC_URL',
        'intervals': {'list': 0.4},
        'waits': (2, 8),
    },
    'openalex': {
        'url': 'https://api.openalex.org',
        'variable': 'MEDVLM_BIB_OPENALEX_URL',
        'key': 'MEDVLM_BIB_OPENALEX_KEY',
        'intervals': {'list': 1.0},
        'waits': (2, 8),
    },
    'semanticscholar': {
        'url': 'https://api.semanticscholar.org',
        'variable': 'MEDVLM_BIB_SEMANTICSCHOLAR_URL',
        'key': 'MEDVLM_BIB_SEMANTICSCHOLAR_KEY',
        'intervals': {'list': 1.5},
        'waits': (5, 15),
    },
    'github': {
        'url': 'https://raw.githubusercontent.com',
        'variable': 'MEDVLM_BIB_GITHUB_URL',
        'intervals': {'single': 0.2},
        'waits': (2, 8),
    },
    'zotero': {
        'url': 'http://127.0.0.1:23119',
        'variable': 'MEDVLM_BIB_ZOTERO_URL',
        'intervals': {'single': 0.0},
        'waits': (),
    },
}
