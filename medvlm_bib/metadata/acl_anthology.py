"""The ACL Anthology: the BibTeX that it gives for each paper. Many of its conferences (COLING, LREC) have no DOIs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from medvlm_bib.errors import AnswerError
from medvlm_bib.metadata.bibtex_record import parse_bibtex
from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.reference import Reference

__all__ = ["ACL"]


def fetch(ids: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for each Anthology id and yield its BibTeX where the Anthology has the paper."""
    for acl in ids:
        answer = client.ask("acl", f"/{quote(acl, safe='')}.bib", route="single")
        if answer.status == 200:
            text = answer.body.decode("utf-8", "replace")
            if "@" not in text or text.lstrip().startswith("<"):
                raise AnswerError("the answer is no BibTeX")
            yield acl, f"{acl}\n{text}"


def parse(text: str) -> Record:
    """Return the record of a paper: its id on the first line, then the BibTeX."""
    acl, _, bibtex = text.partition("\n")
    return Record(parse_bibtex(bibtex).replace(acl=acl))


def _key(reference: Reference) -> str:
    return reference.acl


ACL = MetadataSource("acl", _key, 1, fetch, parse)
