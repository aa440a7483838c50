"""BibTeX and BibLaTeX, as people, reference managers and publishers write them.

Both are one language with two vocabularies, and files mix them; so one reader takes either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from medvlm_bib.problems import Problem
from medvlm_bib.readers.bibtex_blocks import Entry, Macro, blocks
from medvlm_bib.readers.bibtex_entry import EntryReader
from medvlm_bib.readers.pieces import Text
from medvlm_bib.reference import Reference, Source

__all__ = ["iter_bibtex", "read_bibtex", "references_of"]

_INHERITING = ("crossref", "Crossref", "CrossRef", "CROSSREF", "xdata", "Xdata", "XData", "XDATA")
# What stays a parent's own: it identifies the parent, or says something of it alone
_OWN = frozenset(
    ("crossref", "xref", "xdata", "doi", "url", "urldate", "eprint", "archiveprefix", "eprinttype", "primaryclass"),
) | frozenset(
    ("abstract", "annote", "note", "keywords", "pages", "file", "ids", "shorthand", "title", "subtitle", "key")
)
# A parent's title is the booktitle of these (biblatex manual, appendix B)
_IN_A_BOOK = frozenset(
    ("inproceedings", "conference", "incollection", "inbook", "suppbook", "suppcollection", "inreference", "bookinbook")
)


def read_bibtex(text: str, file: str, problems: list[Problem]) -> list[Reference]:
    """Return the references of a BibTeX or BibLaTeX text, one for each entry.

    A block that is no BibTeX, a key used twice and a macro that is not defined become problems with their line.
    """
    return list(iter_bibtex(text, file, problems))


def iter_bibtex(text: Text, file: str, problems: list[Problem]) -> Iterator[Reference]:
    """Yield the references one by one, of a text or of its pieces (which are gone through twice).

    Only a file with cross-references is held as a whole.
    """
    pieces = (text,) if isinstance(text, str) else text
    inheriting = any(name in piece for piece in pieces for name in _INHERITING)  # faster than a regular expression
    return _references(blocks(text, file, problems), file, problems, inheriting=inheriting)


def references_of(found: Sequence[Entry | Macro], file: str, problems: list[Problem]) -> Iterator[Reference]:
    """Yield the references of blocks that were found before, as :func:`iter_bibtex` does."""
    entries = [block for block in found if isinstance(block, Entry)]
    inheriting = any(
        entry.type == "xdata" or "crossref" in entry.fields or "xdata" in entry.fields for entry in entries
    )
    return _references(found, file, problems, inheriting=inheriting)


def _references(
    found: Iterable[Entry | Macro], file: str, problems: list[Problem], *, inheriting: bool
) -> Iterator[Reference]:
    reader = EntryReader(file, problems)
    entries = _entries(found, reader)
    if inheriting:
        entries = iter(_with_inherited(list(entries), file, problems))
    for entry in entries:
        yield reader.read(entry)
    reader.finish()


def _entries(found: Iterable[Entry | Macro], reader: EntryReader) -> Iterator[Entry]:
    for block in found:
        if isinstance(block, Macro):
            reader.define(block)
        else:
            yield block


def _with_inherited(entries: list[Entry], file: str, problems: list[Problem]) -> Iterator[Entry]:
    """Yield the entries with what they take from those that they refer to; ``@xdata`` is no entry of its own."""
    by_key = {entry.key.lower(): entry for entry in entries}
    for entry in entries:
        if entry.type == "xdata":
            continue
        fields = dict(entry.fields)
        _inherit(entry, fields, by_key, {entry.key.lower()}, file, problems)
        yield entry._replace(fields=fields)


def _inherit(
    entry: Entry, fields: dict[str, str], by_key: dict[str, Entry], seen: set[str], file: str, problems: list[Problem]
) -> None:
    for name in ("crossref", "xdata"):
        if name not in entry.fields:
            continue
        for key in entry.fields[name].strip('{}" ').split(","):
            parent = by_key.get(key.strip().lower())
            if parent is None:
                message = f"{entry.key}: {name} to '{key.strip()}', which is not in the file"
                problems.append(Problem("missing-crossref", "warning", message, Source(file, entry.line), key.strip()))
            elif parent.key.lower() not in seen:
                inherited = dict(parent.fields)
                _inherit(parent, inherited, by_key, {*seen, parent.key.lower()}, file, problems)
                for field, value in inherited.items():
                    if name == "xdata" or field not in _OWN:
                        fields.setdefault(field, value)
                if name == "crossref" and entry.type in _IN_A_BOOK and "title" in inherited:
                    fields.setdefault("booktitle", inherited["title"])
