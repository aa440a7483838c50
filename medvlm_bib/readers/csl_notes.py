"""The keywords and the note of a CSL item, in which our own files and those for Zotero say more than one thing."""

from __future__ import annotations

import re
from typing import Any

from medvlm_bib.formats.links import KINDS, links_note
from medvlm_bib.reference import Link

__all__ = ["divided", "set_note"]

_EXTRA = re.compile(r"(PMID|PMCID|arXiv|Type): *(\S+)")
_EXTRA_FIELDS = {"PMID": "pmid", "PMCID": "pmcid", "arXiv": "arxiv"}


def divided(text: str, headings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the keywords of a text with commas between them, without the headings at its end."""
    for heading in reversed(dict.fromkeys(headings)):
        text = "" if text == heading else text.removesuffix(f", {heading}")
    return tuple(word for part in text.split(",") if (word := part.strip()))


def set_note(values: dict[str, Any], note: str) -> None:
    """Set the note, without the lines for Zotero and the line of links that our own files repeat there."""
    links = values.get("links", ())
    if links and (note == (line := links_note(links)) or note.endswith("\n" + line)):
        note = note[: -len(line)].rstrip("\n")
    kept = []
    for line in note.split("\n"):
        extra = _EXTRA.fullmatch(line)
        if extra and extra[1] in _EXTRA_FIELDS:
            values.setdefault(_EXTRA_FIELDS[extra[1]], extra[2])
        elif extra and extra[2] == "software":
            values["type"] = "software"
        elif not _is_link(line, links):
            kept.append(line)
    values["note"] = "\n".join(kept)


def _is_link(line: str, links: tuple[Link, ...]) -> bool:
    label, _, url = line.partition(": ")
    return any(link.url == url and link.kind == KINDS.get(label.casefold(), label.casefold()) for link in links)
