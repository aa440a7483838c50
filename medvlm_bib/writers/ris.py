"""RIS: a line a field, ``TY  - `` first and ``ER  - `` last.

No line is wrapped and no value holds a line break, so that nothing in a list can begin a record or end one.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any

from medvlm_bib.formats import derived
from medvlm_bib.formats.links import links_note
from medvlm_bib.formats.ris_fields import M2_FIELDS, M2_TYPES, READ_TYPES, TEXT, TYPES, Row
from medvlm_bib.formats.text import one_line
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Name, PartialDate, Reference
from medvlm_bib.writers.options import WriteOptions

__all__ = ["write_ris"]

_FILES = {"pdf": "L1"}  # link kinds with a tag of their own; the others stand in a note
_VARIABLES = {
    "abstract": "ab",
    "author": "au",
    "available-date": "available-date",
    "container-title": "t2",
    "doi": "do",
    "editor": "ed",
    "issued": "da",
    "keyword": "kw",
    "keywords": "kw",
    "note": "n1",
    "page": "sp",
    "publisher": "pb",
    "url": "ur",
}

Plan = tuple[tuple[str, ...], Callable[[Reference], Any]]


def write_ris(
    references: Iterable[Reference],
    options: WriteOptions,
    problems: list[Problem],  # noqa: ARG001 - what RIS cannot carry is the same for every list
) -> Iterator[str]:
    """Yield RIS in pieces of one record, each with an empty line behind it.

    Values are as they are, but for what Zotero would take for HTML in a line of text (it decodes every tag but ``AB``
    and ``N1``): ``a<b`` is written ``a&lt;b``. Addresses and identifiers are never changed. What RIS cannot carry
    stands in docs/losses.md.
    """
    omit = _tags_to_omit(options.omit)
    plans = {csl_type: (_plan(TEXT, csl_type), _plan(M2_FIELDS, csl_type)) for csl_type in TYPES}
    for reference in references:
        lines = _record(reference, options, *(plans.get(reference.type) or plans["document"]))
        if omit:
            lines = [line for line in lines if _tag(line) not in omit]
        lines.append("ER  - \n\n")
        yield "\n".join(lines)


def _plan(rows: Iterable[Row], csl_type: str) -> Plan:
    """Return the tags that a record of this type has, and a function that gets the values of all of them."""
    mine = [row for row in rows if (csl_type in row.only if row.only else csl_type not in row.without)]
    return tuple(row.tag for row in mine), attrgetter(*(row.attribute for row in mine))


def _record(reference: Reference, options: WriteOptions, text: Plan, m2: Plan) -> list[str]:
    ty = TYPES.get(reference.type, "GEN")
    lines = [f"TY  - {ty}"]
    if reference.title:
        lines.append(f"TI  - {_text(reference.title)}")
    lines += [f"AU  - {_name(name)}" for name in reference.authors]
    lines += [f"{'A3' if ty == 'BOOK' else 'A2'}  - {_name(name)}" for name in reference.editors]
    if reference.issued:
        lines.append(f"PY  - {reference.issued.year:04d}")
        lines.append(f"DA  - {_date(reference.issued)}")
    if title := derived.container(reference, options.venues):
        lines.append(f"T2  - {_text(title)}")
        if ty == "CONF":
            lines.append(f"C3  - {_text(title)}")
        elif ty == "JOUR" and (short := derived.abbreviation(reference)) and short != title:
            lines.append(f"J2  - {_text(short)}")
    tags, values = text
    lines += [f"{tag}  - {_text(value)}" for tag, value in zip(tags, values(reference), strict=True) if value]
    if reference.page:
        first, dash, last = one_line(reference.page).partition("-")
        lines.append(f"SP  - {first}")
        if dash:
            lines.append(f"EP  - {last}")
    lines += _identifiers(reference, options)
    lines += [f"KW  - {_text(word)}" for word in derived.keywords(reference)]
    if reference.abstract:
        lines.append(f"AB  - {one_line(reference.abstract)}")
    lines += _notes(reference, options)
    lines += _m2(reference, ty, m2)
    return lines


def _identifiers(reference: Reference, options: WriteOptions) -> Iterator[str]:
    """Yield publisher, archive, DOI, addresses and key, verbatim but for control characters."""
    if publisher := derived.publisher(reference, options.venues):
        yield f"PB  - {_text(publisher)}"
    if doi := derived.doi(reference):
        yield f"DO  - {one_line(doi)}"
    if reference.arxiv and not derived.is_arxiv_preprint(reference):
        yield "DB  - arXiv"
        yield f"AN  - {one_line(reference.arxiv)}"
    if reference.url:
        yield f"UR  - {one_line(reference.url)}"
    if reference.accessed:
        yield f"Y2  - {_date(reference.accessed)}"
    if options.links != "none":
        for link in reference.links:
            if link.kind in _FILES:
                yield f"{_FILES[link.kind]}  - {one_line(link.url)}"
    if reference.citation_key:
        yield f"ID  - {one_line(reference.citation_key)}"


def _notes(reference: Reference, options: WriteOptions) -> Iterator[str]:
    if reference.note:
        yield f"N1  - {one_line(reference.note)}"
    if options.links != "none" and reference.links:
        note = links_note(link for link in reference.links if link.kind not in _FILES)
        if note:
            yield f"N1  - {one_line(note)}"


def _m2(reference: Reference, ty: str, plan: Plan) -> Iterator[str]:
    """Yield what RIS has no tag for, as Zotero's own lines ``Variable: value``.

    The value of ``archiveID`` goes without its scheme: Zotero takes no value with a colon for a field.
    """
    if READ_TYPES[ty] != reference.type and reference.type in TYPES:
        yield f"M2  - Type: {M2_TYPES.get(reference.type, reference.type)}"
    if derived.is_arxiv_preprint(reference):
        yield f"M2  - archiveID: {one_line(reference.arxiv)}"
        if not reference.genre:
            yield "M2  - genre: Preprint"
    if reference.available_date:
        yield f"M2  - available-date: {reference.available_date}"
    variables, values = plan
    for variable, value in zip(variables, values(reference), strict=True):
        if value:
            yield f"M2  - {variable}: {_text(value)}"


def _name(name: Name) -> str:
    """Return ``van de Meent, Jan-Willem``; what has no comma is an organisation or a single name to RIS readers."""
    if name.literal:
        return _text(name.literal)
    family = derived.surname(name)
    return _text(", ".join([part for part in (family, name.given, name.suffix) if part]))


def _date(date: PartialDate) -> str:
    """Return ``YYYY/MM/DD/`` with the parts not known left empty."""
    year, month, day = date
    if not month:
        return f"{year:04d}///"
    return f"{year:04d}/{month:02d}/{day:02d}/" if day else f"{year:04d}/{month:02d}//"


# What an HTML parser takes for a tag or an entity
_TAG_START = re.compile(r"<(?=[A-Za-z/!?])")
_AMPERSAND = re.compile(r"&(?=#?\w)[#\w]*;?")


def _text(text: str) -> str:
    """Return the text on one line, with what an HTML parser would take for markup, and only that, as entities."""
    if not text.isprintable():
        text = one_line(text)
    if "&" in text and html.unescape(text) != text:
        text = _AMPERSAND.sub(_escape_entity, text)
    if "<" in text:
        text = _TAG_START.sub("&lt;", text)
    return text


def _escape_entity(match: re.Match[str]) -> str:
    token = match[0]
    return token if html.unescape(token) == token else f"&amp;{token[1:]}"


def _tags_to_omit(names: Iterable[str]) -> frozenset[str]:
    """Return what to leave out as tags, or as variables of M2 lines, in lower case."""
    wanted = set()
    for name in (name.casefold().replace("_", "-") for name in names):
        wanted |= {name, _VARIABLES.get(name, name)}
        wanted |= {row.tag.casefold() for row in (*TEXT, *M2_FIELDS) if row.attribute.replace("_", "-") == name}
    companions = {"da": "py", "sp": "ep", "t2": "c3"}
    return frozenset(wanted | {companions[tag] for tag in wanted & companions.keys()})


def _tag(line: str) -> str:
    if line.startswith("M2  - "):
        return line[6:].partition(":")[0].casefold()
    return line[:2].casefold()
