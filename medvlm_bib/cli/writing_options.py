"""The options about how references are written, which several commands share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import click

from medvlm_bib.errors import UnknownNameError, UsageError
from medvlm_bib.facts import corrections_path, lock_beside
from medvlm_bib.sources import files_of, find_home_list
from medvlm_bib.writers import WRITERS, WriteOptions

__all__ = ["choose_format", "read_write_options", "spare_sources", "writing_options"]

F = TypeVar("F", bound=Callable[..., Any])


def writing_options(command: F, *, collections: bool = True) -> F:
    """Add the options that say how references are written; ``--collections`` only where that is wanted."""
    groups = click.option(
        "--collections", is_flag=True, help="BibTeX: sections as JabRef groups, Zotero's collections."
    )
    for option in (
        click.option("--omit", metavar="FIELD,...", default="", help="Fields to leave out: url,keywords ..."),
        click.option("--unicode/--ascii", "unicode_", default=None, help="UTF-8 or LaTeX accents in TeX formats."),
        click.option(
            "--csl-for", type=click.Choice(["citeproc", "zotero"]), default="citeproc", help="Who reads the CSL."
        ),
        *([groups] if collections else ()),
        click.option(
            "--protect", type=click.Choice(["smart", "all", "none"]), default="smart", help="Braces in titles."
        ),
        click.option(
            "--links", type=click.Choice(["annote", "note", "none"]), default="annote", help="Code and data links."
        ),
        click.option(
            "--venues", type=click.Choice(["long", "short", "as-printed"]), default="long", help="How venues read."
        ),
    ):
        command = option(command)
    return command


def choose_format(name: str | None, output: str | None) -> str:
    """Return the format asked for, or that of the target's suffix."""
    if name:
        return WRITERS[name].name
    if not output or output == "-":
        raise UsageError(f"which format? give --format ({', '.join(WRITERS)}), or -o FILE with a suffix that tells")
    part = WRITERS.for_file(output)
    if part is None:
        raise UsageError(f"the suffix of {output} tells no format: give --format ({', '.join(WRITERS)})")
    return part.name


def spare_sources(given: dict[str, Any], *others: str | None, exports: Iterable[str | None] = ()) -> None:
    """Refuse a target that the run reads, or that is named twice: no run may replace what a person wrote.

    ``given`` are the options of the command, whose sources, lists beside them and other files are read. What ``--keys``
    and ``--merge`` name may be one of the ``exports``, which bring it up to date, and none of the ``others``. The lock
    of a lookup (``look_up``) is no target either, also where it does not exist yet.
    """
    renewing = list(exports)
    named = [target for target in (*renewing, *others) if target]
    for number, target in enumerate(named):
        if any(_same_place(target, other) for other in named[:number]):
            raise UsageError(f"{target} is named twice: two things would be written there; name another file")
    if given.get("look_up"):
        for target, lock in ((target, lock) for lock in _locks(given) for target in named):
            if _same_place(target, lock):
                raise UsageError(f"{target} is the lock, where what is learned is kept: name another file")
    there = [target for target in named if target != "-" and os.path.isfile(target)]
    if not there:
        return
    read = list(_files_read(given))
    renewed = [given[name] for name in ("keys", "merge") if given.get(name)]
    for target in there:
        files = read if target in renewing else [*read, *renewed]
        if any(os.path.isfile(file) and os.path.samefile(file, target) for file in files):
            raise UsageError(f"{target} is a source itself, and would be replaced: name another file")


def _same_place(one: str, other: str) -> bool:
    # A device (/dev/null) may well be named twice.
    return os.path.realpath(one) == os.path.realpath(other) and (os.path.isfile(one) or not os.path.exists(one))


def _locks(given: dict[str, Any]) -> Iterator[str]:
    if given["lock"]:
        yield given["lock"]
        return
    for source in given["sources"] or (find_home_list(),):
        yield from map(
            lock_beside, map(str, files_of(source, given.get("reader", "")) if os.path.exists(source) else ())
        )


def _files_read(given: dict[str, Any]) -> Iterator[str]:
    """Yield what a command reads: the lists and what lies beside each, and the files that its options name."""
    for source in given["sources"] or (find_home_list(),):
        for path in map(str, files_of(source, given.get("reader", "")) if os.path.exists(source) else ()):
            yield from (path, corrections_path(path), lock_beside(path))
    for name in ("since", "cited_in", "corrections", "lock"):
        if given.get(name):
            yield given[name]
    yield from given.get("library", ())


def read_write_options(given: dict[str, Any]) -> WriteOptions:
    """Return what the options say of the output; raises :class:`UnknownNameError` for a field that is in no format."""
    omit = frozenset(name.strip() for name in given["omit"].split(",") if name.strip())
    _require_known(omit)
    same = ("venues", "links", "protect", "collections", "csl_for")
    return WriteOptions(unicode=given["unicode_"], omit=omit, **{name: given[name] for name in same if name in given})


def _require_known(omit: frozenset[str]) -> None:
    """Refuse what no format has as a field, as CSL variable or as RIS tag: a slip of the pen would omit nothing."""
    if not omit:
        return
    from medvlm_bib.formats import bibtex_fields, csl_fields
    from medvlm_bib.reference import Reference

    known = {name for row in bibtex_fields.FIELDS for name in row[:4]} | {
        "journal",
        "booktitle",
        "school",
        "institution",
    }
    known |= {name for table in (csl_fields.TEXT, csl_fields.CUSTOM_TEXT) for name, _ in table}
    known |= {"organization", "number", "archive", "archive-location", "custom", *Reference.__dataclass_fields__}
    folded = {name.casefold().replace("_", "-") for name in known}
    for name in sorted(omit):
        if len(name) > 2 and name.casefold().replace("_", "-") not in folded:
            raise UnknownNameError("field", name, sorted(filter(None, {row.bibtex for row in bibtex_fields.FIELDS})))
