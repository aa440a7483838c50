"""Send references to Zotero as it runs on this machine, through the door that its browser connector uses.

From the source of Zotero 10 (``server_connector.js``): ``POST /connector/import?session=UNIQUE`` takes a file in any
format that Zotero imports and saves it in the collection that is selected there; it answers 201 with the items, 400
where no translator knows the file, 409 for a session that it has seen, 500 ``{"libraryEditable": false}`` where the
library is read-only. The file is Zotero RDF, which alone carries every item type, archive id and citation key; the
collections in it would arrive empty, so that the headings of a list go as tags only.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from medvlm_bib.errors import AbsentError, MedvlmBibError, RejectedError, UnavailableError
from medvlm_bib.formats.derived import keywords
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.writers import WRITERS, WriteOptions

if TYPE_CHECKING:
    from medvlm_bib.metadata.http import Answer

__all__ = ["push_to_zotero"]

_FORMAT = WRITERS["zotero-rdf"]
_SLOWEST = 900.0  # seconds: Zotero saves item by item and answers when all are saved
_LARGEST = 500_000_000  # bytes: the answer repeats every item
_CHILDREN = frozenset({"attachment", "note"})


def push_to_zotero(references: Sequence[Reference], options: WriteOptions, problems: list[Problem]) -> int | None:
    """Send the references to the collection that is selected in Zotero; return how many items it says it has saved.

    None stands for an answer that does not tell. Where Zotero listens can be moved with ``MEDVLM_BIB_ZOTERO_URL``.
    Raises :class:`~medvlm_bib.errors.UnavailableError` or its kin with what to do, in every other case.
    """
    from medvlm_bib.metadata.http import Client, HttpOptions

    text = "".join(_FORMAT.load()(map(_without_collections, references), options, problems))
    limits = HttpOptions(max_wait=_SLOWEST, read_timeout=_SLOWEST, max_bytes=_LARGEST)
    try:
        with Client(limits) as client:
            answer = _import(client, text.encode("utf-8"))
            if answer.status == 409:  # somebody else has used this session
                answer = _import(client, text.encode("utf-8"))
    except AbsentError as error:
        raise AbsentError(f"{error}: start Zotero and push again") from None
    except UnavailableError as error:
        raise UnavailableError(f"{error}: look what Zotero shows before you push again") from None
    if answer.status != 201:
        raise _refusal(answer)
    return _count_items(answer.body)


def _import(client: Any, body: bytes) -> Answer:
    session = {"session": uuid4().hex}
    answer: Answer = client.send("zotero", "/connector/import", body, params=session, media_type=_FORMAT.media_type)
    return answer


def _without_collections(reference: Reference) -> Reference:
    return reference.replace(keyword=keywords(reference), section=(), also=())


def _refusal(answer: Answer) -> MedvlmBibError:
    said = _decode(answer.body)
    if answer.status == 500 and isinstance(said, dict) and said.get("libraryEditable") is False:
        return RejectedError("zotero: the library selected there is read-only: select another and push again")
    if answer.status == 400:
        return RejectedError(f"zotero: it has no translator for {_FORMAT.name}: is what listens there Zotero?")
    if answer.status == 409:
        return RejectedError("zotero: it takes every session for an old one: restart it and push again")
    if answer.status == 404:
        return RejectedError("zotero: what listens there has no /connector/import: is it Zotero?")
    return UnavailableError(f"zotero: answered {answer.status}: look what Zotero shows before you push again")


def _count_items(body: bytes) -> int | None:
    items = _decode(body)
    if not isinstance(items, list):
        return None
    return sum(not (isinstance(item, dict) and item.get("itemType") in _CHILDREN) for item in items)


def _decode(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
