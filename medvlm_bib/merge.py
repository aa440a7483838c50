"""A person's own ``.bib`` brought up to date: what the list has new goes in, what the person wrote stays.

A field that the entry has is the person's, unless it reads exactly as this program writes it for the preprint of a work
that has been published since: only then is it replaced or taken out. Everything else stays byte for byte.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from medvlm_bib.bib_file import BibFile, PlacedEntry
from medvlm_bib.errors import InputError
from medvlm_bib.formats.latex_decode import decode
from medvlm_bib.known_keys import usable_key
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference, Source
from medvlm_bib.writers import WRITERS, WriteOptions
from medvlm_bib.writers.bibtex_values import FieldValues

__all__ = ["Merged", "is_biblatex_file", "merge_into", "read_bib"]

# Fields that say the same: of these an entry needs one.
_SAME = (
    {"journal", "journaltitle", "booktitle"},
    {"year", "date"},
    {"month", "date"},
    {"day", "date"},
    {"address", "location"},
    {"annote", "annotation"},
    {"archiveprefix", "eprinttype"},
    {"primaryclass", "eprintclass"},
    {"school", "institution", "publisher", "organization"},
    {"howpublished", "url"},
    {"pages", "eid"},
)
_OURS = frozenset({"keywords", "annote", "abstract"})  # differences here are no news
_LATEX_ONLY = frozenset({"date", "journaltitle", "eprintclass"})
Fields = dict[str, str]


class Merged(NamedTuple):
    """The new text, and a line for each entry that is new or was changed."""

    text: str
    changes: list[str]


def read_bib(file: str) -> str:
    """Return the text of a .bib file as it is, line ends and byte order mark included; raises InputError."""
    try:
        return Path(file).read_bytes().decode("utf-8")
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise InputError(f"{file}:{line}: not UTF-8: convert the file first; nothing was written") from None


def is_biblatex_file(bib: BibFile) -> bool:
    """Return whether the file is written for biber."""
    return not _LATEX_ONLY.isdisjoint(bib.field_names)


def merge_into(
    bib: BibFile,
    references: Sequence[Reference],
    options: WriteOptions,
    problems: list[Problem],
    *,
    biblatex: bool,
) -> Merged:
    """Return the text of the file with these references in it, which have the keys of the entries that they are.

    Unknown ones are appended in the order given.
    """
    known: dict[str, PlacedEntry] = {}
    for entry in bib.entries:
        known.setdefault(usable_key(entry.key), entry)
    values = FieldValues(options, biblatex=biblatex)
    changes: list[str] = []
    new: list[Reference] = []
    for reference in references:
        entry_here = known.get(reference.citation_key)
        if entry_here is None:
            new.append(reference)
            changes.append(f"{reference.citation_key}: new: {reference.title}")
        elif change := _update(bib, entry_here, reference, values, problems):
            changes.append(f"{entry_here.key}: {change}")
    if new:
        writer = WRITERS["biblatex" if biblatex else "bibtex"].load()
        bib.append("".join(writer(new, options, problems)))
    return Merged(bib.edited(), changes)


def _update(
    bib: BibFile, entry: PlacedEntry, reference: Reference, values: FieldValues, problems: list[Problem]
) -> str:
    """Ask for the edits that this entry needs; return what they are, "" for nothing."""
    entry_type, now = _rendered(reference, values)
    preprint_type, before = _rendered(_as_preprint(reference), values)
    has = {field.name: field for field in entry.fields}
    said = []
    gone = set()
    if entry.type == preprint_type != entry_type and not has.keys() & _SAME[0]:
        bib.set_type(entry, entry_type)
        said.append(f"@{entry.type} is @{entry_type}")
    for name, field in has.items():
        if name in now and _same(field.value, now[name]):
            continue
        if name in before and _same(field.value, before[name]):
            if name in now:
                bib.set_value(field, now[name])
                said.append(f"{name} is {now[name].strip('{}')}")
            else:
                bib.remove(entry, field)
                said.append(f"{name} is gone")
                gone.add(name)
        elif name in now and name not in _OURS:
            problems.append(_kept(entry, name, field.value, now[name], reference))
    added = [(name, value) for name, value in now.items() if not _is_there(name, {*has} - gone)]
    if added:
        bib.add(entry, added)
        said.append("added " + ", ".join(name for name, _ in added))
    return "; ".join(said)


def _rendered(reference: Reference, values: FieldValues) -> tuple[str, Fields]:
    entry_type, fields = values.entry(reference, [])
    return entry_type, dict(fields)


def _as_preprint(reference: Reference) -> Reference:
    """Return the record as it was before its publication, as far as that follows from it."""
    if not reference.arxiv or reference.venue is None:
        return reference
    return Reference(
        type="article",
        title=reference.title,
        authors=reference.authors,
        et_al=reference.et_al,
        issued=reference.available_date or reference.issued,
        available_date=reference.available_date,
        arxiv=reference.arxiv,
        arxiv_version=reference.arxiv_version,
        arxiv_class=reference.arxiv_class,
        url=reference.url,
        links=reference.links,
        section=reference.section,
        citation_key=reference.citation_key,
    )


def _is_there(name: str, has: set[str]) -> bool:
    return name in has or any(name in group and group & has for group in _SAME)


def _same(a: str, b: str) -> bool:
    return a == b or _plain(a) == _plain(b)


def _plain(value: str) -> str:
    """Return what the value prints: ``"oct"``, ``{oct}`` and ``oct`` alike."""
    return " ".join(decode(value.strip('"')).split()).casefold()


def _kept(entry: PlacedEntry, name: str, here: str, listed: str, reference: Reference) -> Problem:
    message = f"{entry.key}: {name} differs from the list and stays"
    return Problem("merge-kept", "note", message, Source(reference.source.file, reference.source.line), listed, here)
