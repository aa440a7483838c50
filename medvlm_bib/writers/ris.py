"""RIS: a line a field, ``TY  - `` first and ``ER  - `` last.

No line is wrapped and no value holds a line break, so that nothing in a list can begin a record or end one.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from medvlm_bib.formats import derived
from medvlm_bib.formats.links import links_note
from medvlm_bib.formats.remembered import Remembered
from medvlm_bib.formats.ris_fields import M2_FIELDS, M2_TYPES, READ_TYPES, TEXT, TYPES, Row
from medvlm_bib.formats.text import one_line
from medvlm_bib.normalize.patterns import lazy_pattern
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


class _Plan(NamedTuple):
    """What the records of one type have: its tag, and the tags of fields with a function that gets all their values."""

    ty: str
    tags: tuple[str, ...]
    values: Callable[[Reference], tuple[str, ...]]
    variables: tuple[str, ...]  # of M2 lines
    m2_values: Callable[[Reference], tuple[str, ...]]
    named: str  # the M2 line that names the type, where the tag cannot


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
    record = _RecordWriter(options).record
    for reference in references:
        lines = record(reference)
        if omit:
            lines = [line for line in lines if _tag(line) not in omit]
        lines.append("ER  - \n\n")
        yield "\n".join(lines)


def _plan(csl_type: str) -> _Plan:
    ty = TYPES.get(csl_type, "GEN")
    tags, values = _columns(TEXT, csl_type)
    variables, m2_values = _columns(M2_FIELDS, csl_type)
    named = "" if READ_TYPES[ty] == csl_type or csl_type not in TYPES else M2_TYPES.get(csl_type, csl_type)
    return _Plan(ty, tags, values, variables, m2_values, named and f"M2  - Type: {named}")


def _columns(rows: Iterable[Row], csl_type: str) -> tuple[tuple[str, ...], Callable[[Reference], tuple[str, ...]]]:
    known = csl_type if csl_type in TYPES else "document"
    mine = [row for row in rows if (known in row.only if row.only else known not in row.without)]
    return tuple(row.tag for row in mine), attrgetter(*(row.attribute for row in mine))


class _RecordWriter:
    """Writes the records of one output; what repeats in it is worked out once."""

    def __init__(self, options: WriteOptions) -> None:
        self._venues = options.venues
        self._links = options.links != "none"
        self._plans: dict[str, _Plan] = {}
        self._name = Remembered[Name, str](_name).__getitem__
        self._keyword_lines = Remembered[tuple[str, ...], list[str]](_keyword_lines).__getitem__

    def record(self, reference: Reference) -> list[str]:
        """Return the lines of a record, all but its end."""
        plan = self._plans.get(reference.type)
        if plan is None:
            plan = self._plans[reference.type] = _plan(reference.type)
        ty = plan.ty
        lines = [f"TY  - {ty}"]
        if reference.title:
            lines.append(f"TI  - {_text(reference.title)}")
        lines += [f"AU  - {name}" for name in map(self._name, reference.authors)]
        if reference.editors:
            lines += [f"{'A3' if ty == 'BOOK' else 'A2'}  - {name}" for name in map(self._name, reference.editors)]
        if issued := reference.issued:
            lines.append(f"PY  - {issued[0]:04d}")
            lines.append(f"DA  - {_date(issued)}")
        if reference.venue is not None:
            self._add_venue(lines, reference, ty)
        for tag, value in zip(plan.tags, plan.values(reference), strict=True):
            if value:
                lines.append(f"{tag}  - {_text(value)}")
        if reference.page:
            first, dash, last = one_line(reference.page).partition("-")
            lines.append(f"SP  - {first}")
            if dash:
                lines.append(f"EP  - {last}")
        preprint = bool(reference.arxiv) and derived.is_arxiv_preprint(reference)
        self._add_identifiers(lines, reference, preprint)
        lines += self._keyword_lines(derived.keywords(reference))
        if reference.abstract:
            lines.append(f"AB  - {one_line(reference.abstract)}")
        if reference.note or reference.links:
            self._add_notes(lines, reference)
        _add_m2(lines, reference, plan, preprint)
        return lines

    def _add_venue(self, lines: list[str], reference: Reference, ty: str) -> None:
        if not (title := derived.container(reference, self._venues)):
            return
        text = _text(title)
        lines.append(f"T2  - {text}")
        if ty == "CONF":
            lines.append(f"C3  - {text}")
        elif ty == "JOUR" and (short := derived.abbreviation(reference)) and short != title:
            lines.append(f"J2  - {_text(short)}")

    def _add_identifiers(self, lines: list[str], reference: Reference, preprint: bool) -> None:
        """Add publisher, archive, DOI, addresses and key, verbatim but for control characters."""
        if publisher := derived.publisher(reference, self._venues):
            lines.append(f"PB  - {_text(publisher)}")
        if doi := derived.doi(reference):
            lines.append(f"DO  - {one_line(doi)}")
        if reference.arxiv and not preprint:
            lines += ("DB  - arXiv", f"AN  - {one_line(reference.arxiv)}")
        if reference.url:
            lines.append(f"UR  - {one_line(reference.url)}")
        if reference.accessed:
            lines.append(f"Y2  - {_date(reference.accessed)}")
        if reference.links and self._links:
            lines += [f"{_FILES[kind]}  - {one_line(url)}" for kind, url, _ in reference.links if kind in _FILES]
        if reference.citation_key:
            lines.append(f"ID  - {one_line(reference.citation_key)}")

    def _add_notes(self, lines: list[str], reference: Reference) -> None:
        if reference.note:
            lines.append(f"N1  - {one_line(reference.note)}")
        if self._links and (note := links_note([link for link in reference.links if link[0] not in _FILES])):
            lines.append(f"N1  - {one_line(note)}")


def _add_m2(lines: list[str], reference: Reference, plan: _Plan, preprint: bool) -> None:
    """Add what RIS has no tag for, as Zotero's own lines ``Variable: value``.

    The value of ``archiveID`` goes without its scheme: Zotero takes no value with a colon for a field.
    """
    if plan.named:
        lines.append(plan.named)
    if preprint:
        lines.append(f"M2  - archiveID: {one_line(reference.arxiv)}")
        if not reference.genre:
            lines.append("M2  - genre: Preprint")
    if reference.available_date:
        lines.append(f"M2  - available-date: {reference.available_date}")
    for variable, value in zip(plan.variables, plan.m2_values(reference), strict=True):
        if value:
            lines.append(f"M2  - {variable}: {_text(value)}")


def _keyword_lines(words: tuple[str, ...]) -> list[str]:
    return [f"KW  - {_text(word)}" for word in words]


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
_TAG_START = lazy_pattern(r"<(?=[A-Za-z/!?])")
_AMPERSAND = lazy_pattern(r"&(?=#?\w)[#\w]*;?")


def _text(text: str) -> str:
    """Return the text on one line, with what an HTML parser would take for markup, and only that, as entities."""
    if not text.isprintable():
        text = one_line(text)
    if "&" in text and _AMPERSAND.search(text):
        text = _with_ampersands(text)
    if "<" in text:
        text = _TAG_START.sub("&lt;", text)
    return text


def _with_ampersands(text: str) -> str:
    from html import unescape  # whose 2,200 entities few titles ask for

    def escape(match: re.Match[str]) -> str:
        token = match[0]
        return token if unescape(token) == token else f"&amp;{token[1:]}"

    return text if unescape(text) == text else _AMPERSAND.sub(escape, text)


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
