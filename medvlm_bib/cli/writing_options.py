"""The options about how references are written, which several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from medvlm_bib.errors import UnknownNameError, UsageError
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
    if not output:
        raise UsageError(f"which format? give --format ({', '.join(WRITERS)}), or -o FILE with a suffix that tells")
    part = WRITERS.for_file(output)
    if part is None:
        raise UsageError(f"the suffix of {output} tells no format: give --format ({', '.join(WRITERS)})")
    return part.name


def spare_sources(sources: tuple[str, ...], output: str | None) -> None:
    """Refuse a target that is one of the sources: no run may replace what a person wrote."""
    target = Path(output) if output else None
    if target is None or not target.is_file():
        return
    for source in map(Path, sources):
        if source.is_file() and source.samefile(target):
            raise UsageError(f"{output} is a source itself: the export would take its place; name another file with -o")


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
