"""Made from hosts.toml by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

from typing import Any

DOI_TAILS: tuple[str, ...] = (
    '/(?:full|abstract|abs|pdf|epdf|epub|meta|fulltext|summary|html|xml|references|figures|metrics|tab-pdf|tables|ampdf|download)$',
    '\\.(?:abstract|full|full-text|fulltext|short|pdf|pdf\\+html|full-text\\.pdf|html|long|supplementary-material|article-info|article-metrics|info)$',
    '_reference\\.pdf$',
    '/(?:suppl|asset|download)/.*$',
)

DOI_REPAIR: tuple[dict[str, str], ...] = (
    {'pattern': '^(10\\.(?:1101|64898)/(?:\\d{4}\\.\\d\\d\\.\\d\\d\\.)?\\d{6,8})v\\d+(?:\\..*)?$', 'value': '\\1'},
)

RULE: tuple[dict[str, Any], ...] = (
    {'host': ('doi.org', 'doi.ieeecomputersociety.org', 'sci-hub.se', 'sci-hub.st', 'sci-hub.ru'), 'path': '^/+(10\\.\\d{4,9}(?:\\.\\d+)*/[^?]+)', 'id': 'doi', 'needs': (('^/', '10.', '/'),)},
    {'host': 'doi.org', 'path': '^/10\\.48550/arxiv\\.(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?$', 'id': 'arxiv', 'needs': (('^/10.48550/arxiv.',),)},
    {'host': 'doi.org', 'path': '^/10\\.(?:18653|3115)/v1/([a-z]\\d\\d-\\d{4}|\\d{4}\\.[a-z0-9_]+-[a-z0-9]+\\.\\d+)$', 'id': 'acl', 'needs': (('^/10.', '/v1/'),)},
    {'host': 'doi.org', 'path': '^/10\\.1007/(97[89]-[\\d-]{10,13}\\d)(?:_\\d+)?$', 'id': 'isbn', 'needs': (('^/10.1007/97', '-'),)},
    {'host': ('arxiv.org', 'ar5iv.org', 'alphaxiv.org', 'xxx.lanl.gov', 'xxx.itp.ac.cn', '128.84.21.203', '128.84.21.199', '128.84.4.18', 'arxiv-vanity.com', 'scirate.com', 'papers.cool', 'huggingface.co', 'hf.co', 'semanticscholar.org', 'arxiv.gg', 'fugumt.com', 'takara.ai'), 'path': '^/(?:abs|pdf|html|format|papers?|overview|e-print|src|ps|dvi|arxiv|ar5iv|audio|resources|pdf/arxiv)/+(?:arxiv[:.])?(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?!\\d)', 'id': 'arxiv', 'needs': (('^/', '/'),)},
    {'host': ('arxiv.org', 'ar5iv.org', 'alphaxiv.org'), 'path': '^/(?:abs|pdf|html|format|overview|e-print|src)/+(?:arxiv[:.])?(?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})v(\\d+)', 'id': 'arxiv_version', 'needs': (('^/', '/', 'v'),)},
    {'host': 'arxiv.org', 'path': '^/ftp/[a-z-]+/papers/\\d{4}/(\\d{4}\\.\\d{4,5})\\.pdf', 'id': 'arxiv', 'needs': (('^/ftp/', '/papers/', '/', '.', '.pdf'),)},
    {'host': 'catalyzex.com', 'path': '^/paper/arxiv:(\\d{4}\\.\\d{4,5})', 'id': 'arxiv', 'needs': (('^/paper/arxiv:', '.'),)},
    {'host': ('biorxiv.org', 'medrxiv.org'), 'path': '^/(?:cgi/)?(?:content|reprint)/(10\\.(?:1101|64898)/[\\d.]*\\d)(?:v\\d+)?(?![\\d])', 'id': 'doi', 'needs': (('^/', '/10.', '/'),)},
    {'host': ('biorxiv.org', 'medrxiv.org'), 'path': '^/content/(?:(?:biorxiv|medrxiv)/)?early/\\d{4}/\\d\\d/\\d\\d/((?:\\d{4}\\.\\d\\d\\.\\d\\d\\.)?\\d{6,8})(?!\\d)', 'id': 'doi', 'value': '10.1101/\\1', 'needs': (('^/content/', 'early/', '/'),)},
    {'host': 'ssrn.com', 'path': '^/(?:sol3/papers\\.cfm\\?(?:.*&)?abstract(?:_id)?=|abstract=)(\\d{5,8})(?!\\d)', 'id': 'doi', 'value': '10.2139/ssrn.\\1', 'needs': (('^/',),)},
    {'host': 'researchsquare.com', 'path': '^/article/(rs-\\d+/v\\d+)', 'id': 'doi', 'value': '10.21203/rs.3.\\1', 'needs': (('^/article/rs-', '/v'),)},
    {'host': 'preprints.org', 'path': '^/manuscript/(\\d{6}\\.\\d{4})/(v\\d+)', 'id': 'doi', 'value': '10.20944/preprints\\1.\\2', 'needs': (('^/manuscript/', '.', '/v'),)},
    {'host': 'nature.com', 'path': '^/articles/([a-z][a-z0-9._-]*?\\d[a-z0-9-]*|\\d{5,6}[a-z]\\d)(?:_reference)?(?:\\.e?pdf)?/?(?:\\?|$)', 'id': 'doi', 'value': '10.1038/\\1', 'needs': (('^/articles/',),)},
    {'host': 'nature.com', 'path': '^/(?:[a-z]+/)?journal/v[a-z0-9]+/n[a-z0-9]+/(?:full|abs|pdf|extref)/([a-z]+[a-z0-9.-]*?\\d)\\.(?:html|pdf)', 'id': 'doi', 'value': '10.1038/\\1', 'needs': (('^/', 'journal/v', '/n', '/', '.'),)},
    {'host': ('link.springer.com', 'springeropen.com', 'biomedcentral.com', 'page-one.springer.com', 'rd.springer.com'), 'path': '/(10\\.\\d{4,9}/[^?/]+)', 'id': 'doi', 'needs': (('/10.', '/'),)},
    {'host': ('springer.com',), 'path': '^/(?:[a-z]{2}/)?book/(97[89]\\d{10})', 'id': 'isbn', 'needs': (('^/', 'book/97'),)},
    {'host': ('journals.plos.org',), 'path': '[?&]id=(10\\.1371/[^&]+)', 'id': 'doi', 'needs': (('id=10.1371/',),)},
    {'host': 'frontiersin.org', 'path': '/articles/(10\\.3389/[a-z]+\\.\\d{4}\\.\\d+)', 'id': 'doi', 'needs': (('/articles/10.3389/', '.'),)},
    {'host': 'elifesciences.org', 'path': '^/articles/(\\d{5,6})(?!\\d)', 'id': 'doi', 'value': '10.7554/eLife.\\1', 'needs': (('^/articles/',),)},
    {'host': 'peerj.com', 'path': '^/articles/(\\d+)(?:[/.?]|$)', 'id': 'doi', 'value': '10.7717/peerj.\\1', 'needs': (('^/articles/',),)},
    {'host': 'peerj.com', 'path': '^/articles/cs-(\\d+)(?!\\d)', 'id': 'doi', 'value': '10.7717/peerj-cs.\\1', 'needs': (('^/articles/cs-',),)},
    {'host': 'jmir.org', 'path': '^/(?:201[89]|202\\d)/\\d+/e(\\d{4,6})(?!\\d)', 'id': 'doi', 'value': '10.2196/\\1', 'needs': (('^/', '/', '/e'),)},
    {'host': 'thelancet.com', 'path': '/article/PII(S\\d{4}-\\d{3}[\\dX]\\(\\d\\d\\)\\d{5}-[\\dX])', 'id': 'doi', 'value': '10.1016/\\1', 'needs': (('/article/piis', '-', '(', ')'),)},
    {'host': 'spiedigitallibrary.org', 'path': '/(10\\.1117/[a-z0-9.]+?)(?:\\.(?:full|short|pdf))?(?:\\?|$)', 'id': 'doi', 'needs': (('/10.1117/',),)},
    {'host': 'iopscience.iop.org', 'path': '^/article/(10\\.\\d{4,9}/[a-z0-9-]+/[a-z0-9]+)', 'id': 'doi', 'needs': (('^/article/10.', '/'),)},
    {'host': 'annualreviews.org', 'path': '/(10\\.1146/[a-z0-9-]+)', 'id': 'doi', 'needs': (('/10.1146/',),)},
    {'host': ('aclanthology.org', 'aclanthology.info', 'aclweb.org', 'anthology.aclweb.org'), 'path': '(?:^|/)([a-z]\\d\\d-\\d{4}|\\d{4}\\.[a-z0-9_]+-[a-z0-9]+\\.\\d+)(?:v\\d+)?(?:\\.pdf|\\.bib|/|\\?|$)', 'id': 'acl', 'needs': ()},
    {'host': ('aclanthology.org', 'aclanthology.info', 'aclweb.org', 'anthology.aclweb.org'), 'path': '(?:^|/)([pdnk]1[6-9]-\\d{4}|d15-\\d{4}|e17-\\d{4}|202\\d\\.(?:acl|emnlp|naacl|eacl|findings|bionlp|clinicalnlp)-[a-z0-9]+\\.\\d+|202[2-9]\\.(?:aacl|ijcnlp)-(?:main|long|short)\\.\\d+)(?:v\\d+)?(?:\\.pdf|\\.bib|/|\\?|$)', 'id': 'doi', 'value': '10.18653/v1/\\1', 'needs': ()},
    {'host': ('aclanthology.org', 'aclanthology.info', 'aclweb.org', 'anthology.aclweb.org'), 'path': '(?:^|/)([pd]14-\\d{4})(?:v\\d+)?(?:\\.pdf|\\.bib|/|\\?|$)', 'id': 'doi', 'value': '10.3115/v1/\\1', 'needs': (('14-',),)},
    {'host': ('aclanthology.org', 'aclanthology.info', 'aclweb.org', 'anthology.aclweb.org'), 'path': '(?:^|/)([pn]15-\\d{4})(?:v\\d+)?(?:\\.pdf|\\.bib|/|\\?|$)', 'id': 'doi', 'value': '10.3115/v1/\\1', 'needs': (('15-',),)},
    {'host': 'proceedings.mlr.press', 'path': '^/(v\\d+|r\\d+)/([a-z0-9-]+?\\d\\d[a-z]{0,2})(?:[./?-]|$)', 'id': 'pmlr', 'value': '\\1/\\2', 'needs': (('^/', '/'),)},
    {'host': 'jmlr.org', 'path': '^/proceedings/papers/(v\\d+)/([a-z0-9-]+?\\d\\d[a-z]{0,2})(?:[./?-]|$)', 'id': 'pmlr', 'value': '\\1/\\2', 'needs': (('^/proceedings/papers/v', '/'),)},
    {'host': 'raw.githubusercontent.com', 'path': '^/mlresearch/(v\\d+)/[^/]+/assets/([a-z0-9-]+?\\d\\d[a-z]{0,2})/', 'id': 'pmlr', 'value': '\\1/\\2', 'needs': (('^/mlresearch/v', '/', '/assets/'),)},
    {'host': 'openreview.net', 'path': '^/(?:forum|pdf|references/pdf|attachment|revisions)\\?(?:.*&)?id=([a-z0-9_-]{6,})', 'id': 'openreview', 'needs': (('^/', '?', 'id='),)},
    {'host': 'pubmed.ncbi.nlm.nih.gov', 'path': '^/(\\d{1,8})(?!\\d)', 'id': 'pmid', 'needs': (('^/',),)},
    {'host': 'ncbi.nlm.nih.gov', 'path': '^/(?:m/)?pubmed/(\\d{1,8})(?!\\d)', 'id': 'pmid', 'needs': (('^/', 'pubmed/'),)},
    {'host': ('ncbi.nlm.nih.gov', 'europepmc.org'), 'path': '/articles?/(?:pmc/)?(PMC\\d{4,})', 'id': 'pmcid', 'needs': (('/article', '/', 'pmc'),)},
    {'host': 'europepmc.org', 'path': '^/(?:article|abstract)/med/(\\d{1,8})(?!\\d)', 'id': 'pmid', 'needs': (('^/', '/med/'),)},
    {'host': 'zenodo.org', 'path': '^/(?:record|records|deposit|doi/10\\.5281/zenodo\\.)/?(\\d{4,})(?!\\d)', 'id': 'doi', 'value': '10.5281/zenodo.\\1', 'needs': (('^/',),)},
    {'host': '*', 'path': '/(?:article(?:-abstract|-pdf|-lookup)?|advance-article(?:-abstract|-pdf)?)/doi/(10\\.\\d{4,9}/[^?]+?)(?:/\\d{4,}(?:/[^/?]*)?)?/?(?:\\?|$)', 'id': 'doi', 'needs': (('/', '/doi/10.'),)},
    {'host': '*', 'path': '/(?:doi|doix|doi/[a-z]+|article|articles|chapter|content|content/journals|book|epdf|pdf|abs|document/doi)/+(?:doi:)?(10\\.\\d{4,9}(?:\\.\\d+)*/[^?]+)', 'id': 'doi', 'needs': (('/', '10.'),)},
    {'host': '*', 'path': '[?&](?:doi|DOI)=(?:doi:)?(10\\.\\d{4,9}(?:\\.\\d+)*(?:/|%2F)[^&]+)', 'id': 'doi', 'needs': (('=', '10.'),)},
)
