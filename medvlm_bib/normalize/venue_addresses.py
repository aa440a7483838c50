"""The venue that follows from an identifier or an address, for works whose list prints none."""

from __future__ import annotations

from functools import lru_cache

from medvlm_bib.data import _venue_addresses
from medvlm_bib.normalize.identifiers import Identifiers, split_url
from medvlm_bib.normalize.patterns import TablePattern, fill
from medvlm_bib.normalize.venues import Resolution, resolve_venue

__all__ = ["venue_by_address"]


def venue_by_address(url: str, identifiers: Identifiers) -> Resolution | None:
    """Return the venue that a work's identifiers or address name for certain (data/venue_addresses.toml), or None.

    ``10.1109/CVPR.2016.90`` and openaccess.thecvf.com/content/CVPR2021 name venue and year, ``10.1109/TMI...`` only the
    venue. ``venue.printed`` is empty: the caller says in the record's provenance where the venue came from.
    """
    host, path, _ = split_url(url)
    if host == "arxiv.org" and not (identifiers.doi or identifiers.acl or identifiers.pmlr):
        return None
    texts = (
        ("doi", identifiers.doi),
        ("acl", identifiers.acl),
        ("pmlr", identifiers.pmlr),
        ("url", host + path),
    )
    for of, text in texts:
        name = _name(of, text.lower()) if text else ""
        if name and (found := resolve_venue(name)):
            return found._replace(venue=found.venue._replace(printed=""))
    return None


def _name(of: str, text: str) -> str:
    for pattern, template, codes in _rules().get(of, ()):
        if match := pattern.match(text):
            code = next(filter(None, match.groups()), "")
            template = codes.get(code, "") if codes else template
            if template:
                return fill(match, template)
    return ""


@lru_cache(maxsize=1)
def _rules() -> dict[str, list[tuple[TablePattern, str, dict[str, str]]]]:
    rules: dict[str, list[tuple[TablePattern, str, dict[str, str]]]] = {}
    for row in _venue_addresses.RULE:
        pattern = TablePattern(row["pattern"], row["needs"], flags=0)  # text and pattern are in lower case
        rule = (pattern, row.get("venue", ""), row.get("codes", {}))
        rules.setdefault(row["of"], []).append(rule)
    return rules
