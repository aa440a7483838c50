"""CSL items in the shape from which Zotero's importer takes most.

Its "CSL JSON" translator knows no particle, suffix, keyword or custom, keeps PMID for journal articles alone and
refuses a whole file for one item of type ``software``. What stands in ``note`` as ``Variable: value`` it moves to the
item's own fields.
"""

from __future__ import annotations

from typing import Any

from medvlm_bib.formats import derived
from medvlm_bib.formats.links import LABELS
from medvlm_bib.reference import Name, Reference
from medvlm_bib.writers.options import WriteOptions

__all__ = ["adapt"]


def adapt(item: dict[str, Any], reference: Reference, options: WriteOptions) -> None:
    """Change ``item``, which was made from ``reference``, in place."""
    for variable, names in (("author", reference.authors), ("editor", reference.editors)):
        if names:
            item[variable] = [_name(name) for name in names]
    journal = item["type"] == "article-journal"
    if journal and (short := item.pop("container-title-short", "")):
        item["journalAbbreviation"] = short
    lines = []
    if item["type"] == "software":
        item["type"] = "book"  # with a version, Zotero makes it computer software
        if not reference.version:
            lines.append("Type: software")
    if not journal:
        lines += [f"{name}: {item[name]}" for name in ("PMID", "PMCID") if name in item]
    if reference.arxiv and item.get("archive"):
        lines.append(f"arXiv: {reference.arxiv}")
    if options.links != "none":
        lines += [f"{LABELS.get(link.kind) or link.kind.capitalize()}: {link.url}" for link in reference.links]
    if lines:
        custom = item.pop("custom", None)  # stays last
        item["note"] = "\n".join(([reference.note] if reference.note else []) + lines)
        if custom:
            item["custom"] = custom


def _name(name: Name) -> dict[str, str]:
    """Return the name with its particle in ``family`` and its suffix in ``given``: Zotero splits them when it cites."""
    if name.literal:
        return {"literal": name.literal}
    given = ", ".join(part for part in (name.given, name.suffix) if part)
    family = derived.surname(name)
    return {"family": family, "given": given} if given else {"family": family}
