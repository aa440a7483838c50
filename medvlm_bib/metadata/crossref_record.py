"""A work as Crossref describes it, and what doi.org calls CSL-JSON, as a record of ours."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from medvlm_bib.data._registry_types import CROSSREF as TYPES
from medvlm_bib.data._series import LINES as PROCEEDINGS_SERIES
from medvlm_bib.metadata.dates import from_parts
from medvlm_bib.metadata.markup import plain
from medvlm_bib.metadata.people import organisation, person
from medvlm_bib.metadata.record import Record
from medvlm_bib.normalize.names import parse_name
from medvlm_bib.normalize.text import fold
from medvlm_bib.reference import Name, Reference, Venue

__all__ = ["is_copy", "parse_work", "work_record"]

_LONGEST_ISSUE = 20  # characters: "Suppl.", "July-August"
_ALERTS = ("retraction", "withdrawal", "removal", "partial_retraction", "expression_of_concern")
_COPIES = ("10.65215/",)  # posted-content with the titles and authors of other people's papers (metadata facts)


def parse_work(text: str) -> Record:
    """Return the record of a work in Crossref's JSON; raises ValueError, KeyError or TypeError for what is none."""
    return work_record(json.loads(text))


def is_copy(doi: str) -> bool:
    """Tell whether a DOI is of those under which somebody registered copies of famous papers."""
    return doi.startswith(_COPIES)


def work_record(work: Mapping[str, Any]) -> Record:
    """Return the record of a work: Crossref's own JSON, or CSL-JSON whose strings may stand without their list."""
    series, container = _containers([plain(text) for text in _strings(work.get("container-title"))])
    kind = _type(work, series)
    printed, online = from_parts(work.get("published-print")), from_parts(work.get("published-online"))
    issued = printed or from_parts(work.get("issued")) or from_parts(work.get("posted")) or online
    known = [date for date in (printed, online, from_parts(work.get("posted"))) if date]
    reference = Reference(
        type=kind,
        title=_title(work),
        authors=_people(work.get("author")),
        editors=_people(work.get("editor")),
        issued=issued,
        available_date=min(known) if known and min(known) != issued else None,
        venue=_venue(work, container, kind),
        event_place=plain(_event(work).get("location", "")),
        collection_title=series,
        volume=plain(_string(work.get("volume"))),
        issue=_issue(plain(_string(work.get("issue")))),
        page=_page(work),
        publisher=plain(_string(work.get("publisher"))),
        doi=str(work.get("DOI", "")).lower(),
        isbn=_string(work.get("ISBN")).removeprefix("http://id.crossref.org/isbn/"),
        issn=_string(work.get("ISSN")).removeprefix("http://id.crossref.org/issn/"),
        retracted="retraction" in _updates(work) or "withdrawal" in _updates(work) or "removal" in _updates(work),
    )
    return Record(reference, published=_published(work), alert=_alert(work))


def _title(work: Mapping[str, Any]) -> str:
    """Return title and subtitle as one; some registrants repeat the subtitle within the title."""
    title, subtitle = plain(_string(work.get("title"))), plain(_string(work.get("subtitle")))
    if not subtitle or fold(subtitle) in fold(title):
        return title
    return f"{title.rstrip(' :')}: {subtitle}"


def _type(work: Mapping[str, Any], series: str) -> str:
    kind = str(work.get("type", ""))
    kind = TYPES.get(kind, kind)
    if kind == "chapter" and (fold(series) in PROCEEDINGS_SERIES or _event(work)):
        return "paper-conference"
    return kind or "document"


def _containers(titles: Sequence[str]) -> tuple[str, str]:
    """Return series and container: a chapter has both, in either order (metadata facts, LNCS double containers)."""
    if len(titles) < 2:
        lone = titles[0] if titles else ""
        return (lone, "") if fold(lone) in PROCEEDINGS_SERIES else ("", lone)
    first, second = titles[:2]
    if fold(first) == fold(second):
        return "", first
    return (second, first) if fold(second) in PROCEEDINGS_SERIES else (first, second)


def _venue(work: Mapping[str, Any], container: str, kind: str) -> Venue | None:
    if kind == "article" and not container:  # a preprint; its server is named only in the full record
        institution = work.get("institution")
        institution = institution[0] if isinstance(institution, list) and institution else institution
        server = plain(str(institution.get("name", ""))) if isinstance(institution, dict) else ""
        return Venue(server, kind="preprint") if server else None
    name = container or plain(str(_event(work).get("name", "")))
    if not name:
        return None
    of_kind = {"article-journal": "journal", "paper-conference": "conference", "chapter": "book"}.get(kind, "")
    short = plain(_string(work.get("short-container-title"))) if of_kind == "journal" else ""
    return Venue(name, short="" if short == name else short, kind=of_kind)


def _issue(text: str) -> str:
    """Return the issue unless it is the name of a volume, as some agencies have it."""
    return text if len(text) <= _LONGEST_ISSUE or any(sign.isdecimal() for sign in text) else ""


def _page(work: Mapping[str, Any]) -> str:
    page = _string(work.get("page")) or _string(work.get("article-number"))
    return plain(page).replace("–", "-").replace("—", "-").replace(" ", "")


def _people(people: Any) -> tuple[Name, ...]:
    names: list[Name] = []
    for entry in people if isinstance(people, list) else ():
        family, given = entry.get("family") or "", entry.get("given") or ""
        if entry.get("name") and not family:
            names.append(organisation(str(entry["name"])))
        elif entry.get("literal") and not family:  # some agencies write people so, too: "Hein M."
            names.append(parse_name(plain(str(entry["literal"]))))
        elif family or given:
            particle = entry.get("non-dropping-particle") or entry.get("dropping-particle") or ""
            names.append(person(f"{particle} {family}".strip(), given, entry.get("suffix") or ""))
    return tuple(names)


def _event(work: Mapping[str, Any]) -> Mapping[str, Any]:
    event = work.get("event")
    return event if isinstance(event, Mapping) else {}


def _published(work: Mapping[str, Any]) -> str:
    """Return the DOI of the article that a posted preprint became, where its record says so."""
    relation = work.get("relation")
    if not isinstance(relation, Mapping):
        return ""
    for other in relation.get("is-preprint-of") or ():
        if str(other.get("id-type", "")).lower() == "doi" and other.get("id"):
            return str(other["id"]).lower()
    return ""


def _updates(work: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {str(update.get("type", "")): update for update in work.get("updated-by") or ()}


def _alert(work: Mapping[str, Any]) -> str:
    updates = _updates(work)
    for kind in _ALERTS:
        if kind in updates:
            date = from_parts(updates[kind].get("updated"))
            return f"{kind.replace('_', ' ')}{f' of {date}' if date else ''} ({updates[kind].get('DOI', 'no DOI')})"
    notices = [str(notice.get("type", "")) for notice in work.get("update-to") or ()]
    return next((f"is itself a notice of {kind}" for kind in notices if kind in _ALERTS), "")


def _strings(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [str(item) for item in values if isinstance(item, (str, int)) and str(item).strip()]


def _string(value: Any) -> str:
    return next(iter(_strings(value)), "")
