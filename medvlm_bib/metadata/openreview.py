"""OpenReview: papers by forum id. Metadata facts: API 2 wraps every value, API 1 (older years) does not; no pages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from typing import Any

from medvlm_bib.errors import AnswerError
from medvlm_bib.metadata.http import Client
from medvlm_bib.metadata.markup import plain
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.reference import PartialDate, Reference, Venue

__all__ = ["OPENREVIEW"]

_UNDECIDED = re.compile(r"\b(?:submi|reject|withdrawn|desk)", re.IGNORECASE)
_DECISION = re.compile(r"\s+(?:poster|oral|spotlight|notable.*|conference|accept.*)$", re.IGNORECASE)
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")


def fetch(ids: Sequence[str], client: Client) -> Iterator[tuple[str, str]]:
    """Ask for the notes of each forum and yield the paper itself, as JSON text."""
    for forum in ids:
        answer = client.json("openreview", "/notes", params={"forum": forum}, route="single")
        notes = answer.get("notes") if isinstance(answer, dict) else None
        if answer is not None and not isinstance(notes, list):
            raise AnswerError("the answer has no notes")
        for note in notes or ():
            if note.get("id") == forum:
                yield forum, json.dumps(note, ensure_ascii=False)


def parse(text: str) -> Record:
    """Return the record of a note; a paper that is only submitted, or was not accepted, has no venue."""
    note: dict[str, Any] = json.loads(text)
    content = {name: _value(value) for name, value in note["content"].items()}
    place = plain(str(content.get("venue") or ""))
    accepted = bool(place) and not _UNDECIDED.search(place)
    year = _YEAR.search(place)
    moment = note.get("pdate") or note.get("cdate")
    first = datetime.fromtimestamp(moment / 1000, timezone.utc).date() if moment else None
    reference = Reference(
        type="paper-conference" if accepted else "article",
        title=plain(str(content.get("title") or "")),
        authors=tuple(parse_name(plain(str(name))) for name in content.get("authors") or ()),
        issued=PartialDate(int(year[1])) if accepted and year else None,
        available_date=PartialDate(first.year, first.month, first.day) if first else None,
        venue=_venue(_DECISION.sub("", place)) if accepted else Venue("OpenReview", kind="preprint"),
        openreview=str(note["id"]),
    )
    return Record(reference)


def _venue(text: str) -> Venue:
    from medvlm_bib.normalize.venues import resolve_venue

    resolution = resolve_venue(text)
    return resolution.venue if resolution is not None and resolution.known else Venue(text, kind="conference")


def _value(value: Any) -> Any:
    return value.get("value") if isinstance(value, dict) else value


def _key(reference: Reference) -> str:
    return reference.openreview


OPENREVIEW = MetadataSource("openreview", _key, 1, fetch, parse)
