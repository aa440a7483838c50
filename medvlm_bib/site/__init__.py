"""A static page of a bibliography: to browse, search, cite and import from, with the files beside it.

:func:`~medvlm_bib.site.build.write_site` writes it. What stands on the page is made by one module each (texts, index,
entries, COinS, JSON-LD), and put together by templates that a user may replace.
"""
