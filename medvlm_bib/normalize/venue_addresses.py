"""The venue that follows from an identifier or an address, for works whose list prints none."""

from __future__ import annotations

from functools import lru_cache

from medvlm_bib.data import _venue_addresses
from medvlm_bib.normalize.identifiers import Identifiers, split_url
from medvlm_bib.normalize.patterns import TablePattern, fill
from medvlm_bib.normalize.venues import Resolution, resolve_venue

__all__ = ["first_letters", "venue_by_address"]

_Rule = tuple[TablePattern, str, dict[str, str]]


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
    for pattern, template, codes in _rules_for(of, text[: text.find("/") + 1]):
        if match := pattern.match(text):
            code = next(filter(None, match.groups()), "")
            template = codes.get(code, "") if codes else template
            if template:
                return fill(match, template)
    return ""


@lru_cache(maxsize=1024)
def _rules_for(of: str, beginning: str) -> tuple[_Rule, ...]:
    """Return the rules that may match a text with this beginning, a registrant's prefix or a host: a few of many."""
    rules = _rules().get(of, ())
    return tuple([rule for letters, rule in rules if beginning.startswith(letters) or letters.startswith(beginning)])


@lru_cache(maxsize=1)
def _rules() -> dict[str, list[tuple[str, _Rule]]]:
    """Return the rules for each kind of text, with the letters that their pattern begins with."""
    rules: dict[str, list[tuple[str, _Rule]]] = {}
    for row in _venue_addresses.RULE:
        pattern = TablePattern(row["pattern"], row["needs"], flags=0)  # text and pattern are in lower case
        rule = (pattern, row.get("venue", ""), row.get("codes", {}))
        rules.setdefault(row["of"], []).append((first_letters(row["pattern"]), rule))
    return rules


def first_letters(pattern: str) -> str:
    r"""Return the text that every match begins with, or some of it: ``10.1109/`` for ``10\.1109/(cvpr|iccv)``.

    The pattern has no alternatives outside parentheses.
    """
    letters = ""
    for piece in pattern.replace("\\.", "\0"):
        if piece in "?*{":
            return letters[:-1].replace("\0", ".")
        if not (piece.isalnum() or piece in "\0/-:"):
            break
        letters += piece
    return letters.replace("\0", ".")
