"""doi.org: which agency registered a prefix, and the records of the agencies that have no API of their own here.

Metadata facts: doiRA answers for many DOIs at once and says "DOI does not exist" with status 200; content negotiation
redirects to the agency; an unknown DOI is an HTML page with status 404.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from medvlm_bib.errors import AnswerError
from medvlm_bib.metadata.bodies import read_json
from medvlm_bib.metadata.crossref_record import work_record
from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.reference import Reference

__all__ = ["AGENCIES", "DOI_ORG"]

_PREFIXES = 50
_CSL = "application/vnd.citationstyles.csl+json"


def fetch_agencies(prefixes: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Yield the names of the registration agencies ("Crossref", "DataCite", "mEDRA" ...) by DOI prefix."""
    answer = client.json("doi.org", f"/doiRA/{','.join(prefixes)}")
    if answer is not None and not isinstance(answer, list):
        raise AnswerError("doi.org: the answer is no list of agencies")
    for row in answer or ():
        prefix = str(row.get("DOI") or row.get("prefix") or "").partition("/")[0]
        if prefix in prefixes and row.get("RA"):
            yield prefix, str(row["RA"])


def fetch(dois: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for each DOI by content negotiation and yield the CSL-JSON of those known, by DOI as asked."""
    for doi in dois:
        path = f"/{quote(doi, safe='/()')}"
        answer = client.ask("doi.org", path, headers={"Accept": _CSL}, route="single")
        if answer.status == 200:
            try:
                yield doi, json.dumps(read_json(answer.body), ensure_ascii=False)
            except AnswerError as error:
                raise AnswerError(f"doi.org: {error}") from None


def parse(text: str) -> Record:
    """Return the record of an answer in CSL-JSON, or in what some agencies call so."""
    return work_record(json.loads(text))


def _prefix(reference: Reference) -> str:
    return reference.doi.partition("/")[0]


def _doi(reference: Reference) -> str:
    return reference.doi


def _no_record(text: str) -> Record:
    raise ValueError(text)


AGENCIES = MetadataSource("doi.org (agencies)", _prefix, _PREFIXES, fetch_agencies, _no_record)
DOI_ORG = MetadataSource("doi.org", _doi, 1, fetch, parse)
