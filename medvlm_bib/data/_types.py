"""Made from types.toml by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

from typing import Any

DEFAULT: str = 'article'

GENRE: dict[str, str] = {
    'thesis': 'thesis',
    'dissertation': 'thesis',
    'report': 'report',
    'patent': 'patent',
}

VENUE: dict[str, str] = {
    'journal': 'article-journal',
    'conference': 'paper-conference',
    'workshop': 'paper-conference',
}

WEAK_VENUE: dict[str, str] = {
    'preprint': 'article',
    'book': 'book',
    'website': 'webpage',
}

UNKNOWN_VENUE: dict[str, str] = {
    'acronym': 'paper-conference',
    'journal': 'article-journal',
}

DOI: tuple[dict[str, Any], ...] = (
    {'prefix': ('10.48550', '10.64898', '10.21203', '10.20944', '10.36227', '10.26434', '10.31234', '10.31219', '10.22541', '10.32388', '10.51094'), 'type': 'article'},
    {'prefix': ('10.1101',), 'pattern': '(?:\\d{4}\\.\\d\\d\\.\\d\\d\\.)?\\d{6,8}', 'type': 'article'},
    {'prefix': ('10.2139',), 'pattern': 'ssrn\\.', 'type': 'article'},
    {'prefix': ('10.13026', '10.5281', '10.6084', '10.5061', '10.7910', '10.17632', '10.21227', '10.7937', '10.57760', '10.25878'), 'type': 'dataset'},
    {'prefix': ('10.18653', '10.3115', '10.24963', '10.21437', '10.5244', '10.15607', '10.1609', '10.5220', '10.14722'), 'type': 'paper-conference'},
    {'prefix': ('10.1109',), 'pattern': '(?:t[a-z]{1,6}|j[a-z]{1,7}|access|lra|lsp|lgrs|rbme|msp|mci|mis|mra|mcg|mc|mm|comst|ojemb|ojcas)\\.\\d{4}\\.\\d{7}$', 'type': 'article-journal'},
    {'prefix': ('10.1109',), 'pattern': '[a-z0-9-]+\\.\\d{4}\\.\\d+$', 'type': 'paper-conference'},
    {'prefix': ('10.1145',), 'pattern': '\\d+\\.\\d+$', 'type': 'paper-conference'},
    {'prefix': ('10.1145',), 'pattern': '\\d+$', 'type': 'article-journal'},
    {'prefix': ('10.1007',), 'pattern': '97[89]-.*_\\d+$', 'type': 'chapter'},
    {'prefix': ('10.1007',), 'pattern': '97[89]-', 'type': 'book'},
    {'prefix': ('10.1007',), 'pattern': 's\\d', 'type': 'article-journal'},
    {'prefix': ('10.1117',), 'pattern': '12\\.', 'type': 'paper-conference'},
    {'prefix': ('10.1117',), 'pattern': '1\\.', 'type': 'article-journal'},
    {'prefix': ('10.1016',), 'pattern': '(?:j\\.|s\\d)', 'type': 'article-journal'},
    {'prefix': ('10.1162',), 'pattern': '(?:tacl|coli|neco)_', 'type': 'article-journal'},
    {'prefix': ('10.1038', '10.1056', '10.1001', '10.1148', '10.3389', '10.3390', '10.1093', '10.2196', '10.1126', '10.1371', '10.1002', '10.1073', '10.1177', '10.1136', '10.1088', '10.1186', '10.7717', '10.7554', '10.1155', '10.1200', '10.1158', '10.1161', '10.1212', '10.2214', '10.3174', '10.1111', '10.1097', '10.1364', '10.1613', '10.1561', '10.59275', '10.5152', '10.3348', '10.1259'), 'type': 'article-journal'},
    {'prefix': ('10.1101',), 'type': 'article-journal'},
)

ID: dict[str, str] = {
    'pmlr': 'paper-conference',
    'acl': 'paper-conference',
    'arxiv': 'article',
    'pmid': 'article-journal',
    'pmcid': 'article-journal',
}

ACL: dict[str, str] = {
    'journal': '^(?:[jq]\\d\\d-|\\d{4}\\.(?:tacl|cl)-)',
}

ADDRESS: tuple[dict[str, Any], ...] = (
    {'host': ('openaccess.thecvf.com', 'cv-foundation.org', 'ecva.net', 'papers.miccai.org', 'proceedings.neurips.cc', 'papers.nips.cc', 'papers.neurips.cc', 'ojs.aaai.org', 'ijcai.org', 'isca-archive.org', 'roboticsproceedings.org', 'usenix.org', 'proceedings.mlr.press', 'aclanthology.org', 'bmvc2022.mpi-inf.mpg.de', 'ceur-ws.org', 'ebooks.iospress.nl'), 'type': 'paper-conference'},
    {'host': ('jmlr.org', 'mdpi.com', 'sciencedirect.com', 'academic.oup.com', 'cell.com', 'thelancet.com', 'nejm.org', 'jamanetwork.com', 'nature.com', 'bmj.com', 'pubs.rsna.org', 'ajronline.org', 'melba-journal.org', 'jmir.org', 'pubmed.ncbi.nlm.nih.gov', 'pnas.org'), 'type': 'article-journal'},
)

LINK: dict[str, str] = {
    'dataset': 'dataset',
    'code': 'software',
    'model': 'software',
    'demo': 'software',
    'blog': 'webpage',
    'project': 'webpage',
    'docs': 'webpage',
    'video': 'webpage',
    'social': 'webpage',
    'slides': 'webpage',
}
