"""Corrections: facts that somebody checked by hand, kept beside the list that they are about.

They are TOML in the shape of a metadata lock file. A file of corrections belongs to one list, the one that it names and
lies beside; it is applied to no other.
"""

import os
import sys
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from medvlm_bib.agreement import titles_agree
from medvlm_bib.errors import InputError
from medvlm_bib.facts import corrections_path
from medvlm_bib.metadata.fields import FIELDS, to_fields
from medvlm_bib.metadata.lockfile import Block, Lock, read_blocks
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Link, Reference, Source

__all__ = ["CORRECTION", "Corrections", "apply_corrections", "corrections_beside", "read_corrections"]

CORRECTION = "correction"  # the origin of a corrected field, in provenance
_FORMAT = "medvlm-bib corrections"


class Corrections(NamedTuple):
    """The corrections of one file, and the name of the list that they are for ("": any that they lie beside)."""

    file: str
    list_name: str
    blocks: Lock


def corrections_beside(list_file: str) -> Corrections | None:
    """Return the corrections that lie beside a list and are meant for it, or None; raises InputError for bad ones."""
    path = corrections_path(list_file)
    if not os.path.isfile(path):
        return None
    corrections = read_corrections(path)
    return corrections if corrections.list_name in ("", os.path.basename(list_file)) else None


def read_corrections(path: str) -> Corrections:
    """Return the corrections in a file; raises InputError, naming file and place, for what is none."""
    try:
        with open(path, encoding="utf-8") as file:
            data = _tables(file.read().removeprefix("\ufeff"))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: {error}") from None
    return Corrections(path, str(data.get("list", "")), Lock(read_blocks(data, path, _FORMAT)))


def apply_corrections(
    references: Iterable[Reference], corrections: Corrections, problems: list[Problem]
) -> list[Reference]:
    """Return the references with the corrections in place of what the list says, each marked in ``provenance``.

    A value of the list that is replaced is a note; a correction that fits no entry is a warning.
    """
    unused = {id(block): block for block in corrections.blocks}
    corrected = []
    for reference in references:
        block = corrections.blocks.find(reference)
        if block is not None and titles_agree(block.title, reference.title):
            unused.pop(id(block), None)
            reference = _correct(reference, block, problems)
        corrected.append(reference)
    for block in unused.values():
        message = f"the correction of '{block.title}' fits no entry of the list"
        problems.append(Problem("correction-unused", "warning", message, Source(corrections.file)))
    return corrected


def _correct(reference: Reference, block: Block, problems: list[Problem]) -> Reference:
    changes: dict[str, Any] = {}
    for answer in block.answers:
        stated = answer.record.reference
        changes.update({name: getattr(stated, name) for name in to_fields(stated)})
    if "venue" in changes and reference.venue:
        changes["venue"] = changes["venue"]._replace(printed=reference.venue.printed)
    if "doi" in changes and reference.doi and reference.doi.lower() != changes["doi"].lower():
        changes["links"] = (*reference.links, Link("preprint", f"https://doi.org/{reference.doi}"))
    origins = dict.fromkeys((name for name in changes if name != "links"), CORRECTION)
    corrected = reference.replace(**changes, provenance={**reference.provenance, **origins})
    changed = tuple(name for name in origins if name in FIELDS)
    before, after = to_fields(reference, changed), to_fields(corrected, changed)
    for name in origins:
        printed, became = _shown(before.get(name)), _shown(after.get(name))
        if printed and printed != became and name != "type":
            message = f"'{reference.title}': {name} corrected by hand"
            problems.append(Problem("corrected", "note", message, reference.source, printed, became))
    return corrected


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return str(value.get("name", ""))
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _tables(text: str) -> Mapping[str, Any]:
    """Return what the TOML says; that of the home list, as long as nobody changed a letter, without parsing it."""
    from medvlm_bib.data._home_corrections import TABLES, TEXT

    if text == TEXT:
        return TABLES
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    return tomllib.loads(text)
