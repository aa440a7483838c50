"""The dates, identifiers and addresses of an entry: what BibTeX holds as it is, without LaTeX."""

from __future__ import annotations

from medvlm_bib.formats import derived
from medvlm_bib.formats.bibtex_fields import MONTHS
from medvlm_bib.reference import Reference
from medvlm_bib.writers.latex import verbatim, without_controls

__all__ = ["arxiv_url", "date", "day", "doi", "eprint", "if_arxiv", "month", "pubstate", "unchanged", "url", "year"]


def unchanged(variable: str, reference: Reference) -> str:
    """Return this field of the record byte for byte."""
    value = getattr(reference, variable)
    return verbatim(value) if value else ""


def date(variable: str, reference: Reference) -> str:
    """Return the date in ISO 8601, as far as it is known."""
    value = getattr(reference, variable)
    return str(value) if value else ""


def year(reference: Reference) -> str:
    """Return the year of publication."""
    return str(reference.issued.year) if reference.issued else ""


def month(reference: Reference) -> str:
    """Return BibTeX's own abbreviation, a string that every style defines: it stands bare."""
    return MONTHS[reference.issued.month - 1] if reference.issued and 0 < reference.issued.month <= 12 else ""


def day(reference: Reference) -> str:
    """Return the day, which classic styles ignore and Zotero reads."""
    return str(reference.issued.day) if reference.issued and reference.issued.day else ""


def doi(reference: Reference) -> str:
    """Return the bare DOI; nothing in it is percent-encoded, for a style may print it where % begins a comment."""
    return without_controls(derived.doi(reference))


def url(reference: Reference) -> str:
    """Return the address, for an arXiv preprint without one that of its abstract."""
    return verbatim(reference.url or arxiv_url(reference))


def arxiv_url(reference: Reference) -> str:
    """Return the address of an arXiv preprint's abstract; "" for everything else."""
    return f"https://arxiv.org/abs/{reference.arxiv}" if derived.is_arxiv_preprint(reference) else ""


def eprint(reference: Reference) -> str:
    """Return the arXiv id, bare where the address holds the version, since most programs compare it so."""
    if not reference.arxiv:
        return ""
    version = f"v{reference.arxiv_version}" if reference.arxiv_version else ""
    return verbatim(reference.arxiv) + ("" if version in reference.url else verbatim(version))


def if_arxiv(value: str, reference: Reference) -> str:
    """Return this word for a work that has an arXiv id."""
    return value if reference.arxiv else ""


def pubstate(reference: Reference) -> str:
    """Return BibLaTeX's word for a preprint that no ``eprint`` shows to be one."""
    return "" if derived.is_arxiv_preprint(reference) else "prepublished"
