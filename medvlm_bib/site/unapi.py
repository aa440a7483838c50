"""unAPI on a host without a server: one file that answers both of its questions.

A client asks ``unapi.xml?id=...`` for the formats and ``unapi.xml?id=...&format=...`` for the record; a static host
ignores what follows the question mark. The file is therefore Zotero RDF that holds the formats in a description of its
own: the one question finds them there, the other finds items and does not mind it.
"""

from __future__ import annotations

__all__ = ["IDENTIFIER", "unapi_file"]

IDENTIFIER = "all"  # one alone, for which all records are the answer: more would give each as often

_FORMATS = (
    '    <rdf:Description rdf:about="#unapi"><u:formats xmlns:u="http://unapi.info/" rdf:parseType="Literal">'
    '<format xmlns="" name="rdf_zotero" type="application/rdf+xml"/></u:formats></rdf:Description>\n'
)
_END = "</rdf:RDF>\n"


def unapi_file(zotero_rdf: str) -> str:
    """Return the Zotero RDF with what unAPI asks of formats put into it."""
    return zotero_rdf.removesuffix(_END) + _FORMATS + _END
