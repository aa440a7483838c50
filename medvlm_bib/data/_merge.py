"""Made from merge.toml by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

RULES: dict[str, str] = {
    'title': 'list',
    'title_short': 'list',
    'authors': 'complete',
    'editors': 'registry',
    'type': 'registry',
    'issued': 'issue',
    'available_date': 'earlier',
    'venue': 'registry',
    'event_place': 'registry',
    'collection_title': 'registry',
    'collection_number': 'registry',
    'volume': 'registry',
    'issue': 'registry',
    'page': 'fuller',
    'number': 'registry',
    'edition': 'registry',
    'version': 'registry',
    'genre': 'registry',
    'publisher': 'fuller',
    'publisher_place': 'registry',
    'doi': 'registry',
    'arxiv': 'list',
    'arxiv_class': 'registry',
    'pmid': 'registry',
    'pmcid': 'registry',
    'acl': 'list',
    'openreview': 'list',
    'pmlr': 'list',
    'isbn': 'registry',
    'issn': 'registry',
    'url': 'list',
    'language': 'list',
    'abstract': 'list',
    'note': 'list',
}

ORDER: dict[str, tuple[str, ...]] = {
    'sources': (
        'crossref',
        'doi.org',
        'acl',
        'pmlr',
        'openreview',
        'library',
        'pubmed',
        'datacite',
        'arxiv',
        'openalex',
        'semanticscholar',
    ),
}

PUBLICATION: dict[str, tuple[str, ...]] = {
    'fields': (
        'type',
        'issued',
        'venue',
        'event_place',
        'collection_title',
        'collection_number',
        'volume',
        'issue',
        'page',
        'number',
        'edition',
        'publisher',
        'publisher_place',
        'doi',
        'isbn',
        'issn',
    ),
}

PREPRINTS: dict[str, tuple[str, ...]] = {
    'prefixes': (
        '10.1101/',
        '10.48550/',
        '10.36227/',
        '10.21203/',
        '10.20944/',
        '10.2139/',
        '10.31219/',
    ),
}
