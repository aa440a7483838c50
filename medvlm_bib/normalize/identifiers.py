"""What identifiers follow from an address, by the table data/hosts.toml, and the one spelling of a DOI.

Nothing here is guessed and nothing is looked up: an address from which no identifier follows gives none.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from medvlm_bib.data import _hosts
from medvlm_bib.normalize.patterns import TablePattern, fill, lazy_pattern

__all__ = [
    "Identifiers",
    "doi_key",
    "host_names",
    "host_of",
    "identify",
    "normalize_doi",
    "percent_decoded",
    "split_url",
]


class Identifiers(NamedTuple):
    """The identifiers of one work, each as its registry writes it, without a prefix; "" where none is known."""

    doi: str = ""
    arxiv: str = ""
    arxiv_version: str = ""
    pmid: str = ""
    pmcid: str = ""
    acl: str = ""
    openreview: str = ""
    pmlr: str = ""
    isbn: str = ""


class _Rule(NamedTuple):
    pattern: TablePattern
    field: str
    template: str


_NONE = Identifiers()
_DOI = lazy_pattern(r"10\.\d{4,9}(?:\.\d+)*/\S+")
_ENCODED = lazy_pattern(r"(?:%[0-9a-fA-F]{2})+")
_CLOSING = {")": "(", "]": "[", "}": "{", ">": "<"}
_UPPER = frozenset({"acl", "pmcid"})  # the registries write these in capitals: P19-1181 (but 2022.coling-1.523)
_WRAPPED = lazy_pattern(
    r"[?&](?:q?url|q|u|target|dest)=(https?(?:://|%3a%2f%2f)[^&]+)|/web/\d+[a-z_]*/(https?:/.+)", re.IGNORECASE
)


def identify(url: str) -> Identifiers:
    """Return the identifiers that follow from this address alone, all empty where none does.

    Addresses behind a library proxy, a redirecting search engine or the Web Archive are seen through.
    """
    host, path, query = split_url(url)
    if not host:
        return _NONE
    if "http" in path or "http" in query:
        wrapped = _WRAPPED.search(f"{path}?{query}")
        if wrapped:
            inner = wrapped[1] or re.sub(r"^(https?):/+", r"\1://", wrapped[2])
            return identify(percent_decoded(inner) if "%3a%2f" in inner.lower() else inner)
    if "%" in path:
        path = percent_decoded(path)
    found = _apply(host, f"{path}?{query}" if query else path)
    doi = found.get("doi")
    if doi is not None:
        found["doi"] = doi = _tidy_doi(doi, keep_tails=host.endswith("doi.org"))
        for field, value in _apply("doi.org", "/" + doi).items():
            found.setdefault(field, value)
        if not doi:
            del found["doi"]
    return Identifiers(**found) if found else _NONE


def normalize_doi(text: str) -> str:
    r"""Return the bare DOI in this text, or "" when it holds none.

    Resolver addresses, ``doi:``, percent-encoding, HTML entities and LaTeX escapes (``tacl\_a\_00276``) are undone and
    trailing punctuation goes; the case stays as printed (DOIs do not tell cases apart: see :func:`doi_key`).
    """
    if "10." not in text:
        return ""
    if "%2" in text or "%3" in text:
        text = percent_decoded(text)
    if "\\" in text:
        text = re.sub(r"\\([_%&#$~^{}])", r"\1", text)
    if "&" in text:
        import html  # whose 2,200 entities hardly a DOI needs

        text = html.unescape(text)
    match = _DOI.search(text)
    return _trim(match[0]) if match else ""


def doi_key(doi: str) -> str:
    """Return the form in which two DOIs are compared: lower case, as https://www.doi.org/doi_handbook says."""
    return doi.lower()


@lru_cache(maxsize=1024)
def split_url(url: str) -> tuple[str, str, str]:
    """Return host (lower case, without ``www.``, user and port), path and query; three "" for what is no web address.

    A fraction of the cost of :func:`urllib.parse.urlsplit`, and it never raises.
    """
    scheme, colon, rest = url.partition("://")
    if not colon or scheme.lower() not in ("http", "https"):
        return "", "", ""
    rest = rest.partition("#")[0]
    rest, _, query = rest.partition("?")
    host, slash, path = rest.partition("/")
    host = host.rpartition("@")[2].lower()
    name, _, port = host.partition(":")
    if port.isdigit() or not port:
        host = name
    return host.removeprefix("www."), slash + path, query


def percent_decoded(text: str) -> str:
    """Return the text with its percent-encoded bytes decoded once, as UTF-8; what is none becomes U+FFFD.

    The same as :func:`urllib.parse.unquote`, which comes with all that there is about IP addresses.
    """
    return _ENCODED.sub(lambda run: bytes.fromhex(run[0].replace("%", "")).decode("utf-8", "replace"), text)


def host_of(url: str) -> str:
    """Return the host of an address in lower case, without ``www.``; "" for what is no web address."""
    return split_url(url)[0]


def _apply(host: str, target: str) -> dict[str, str]:
    found: dict[str, str] = {}
    rules = _rules_of(host)
    if "10." in target and host != "doi.org":
        rules = (*rules, *_table()["*"])
    for pattern, field, template in rules:
        if field not in found and (match := pattern.search(target)):
            value = fill(match, template)
            if field == "acl" and "." in value:
                value = value.lower()
            elif field in _UPPER:
                value = value.upper()
            found[field] = value
    return found


@lru_cache(maxsize=4096)
def _rules_of(host: str) -> tuple[_Rule, ...]:
    table = _table()
    return next((tuple(table[name]) for name in host_names(host) if name in table), ())


def host_names(host: str) -> list[str]:
    """Return the names under which a host may stand in the table: its own, its parents', those that proxies wrap."""
    labels = host.split(".")
    names = [".".join(labels[start:]) for start in range(len(labels) - 1)]
    if "-" in labels[0]:  # ieeexplore-ieee-org.proxy.example.edu
        original = labels[0].split("-")
        names += [".".join(original[start:]) for start in range(len(original) - 1)]
    names += [".".join(labels[:end]) for end in range(2, len(labels) - 1)]  # nature.com.proxy.example.edu
    return names


@lru_cache(maxsize=1)
def _table() -> dict[str, list[_Rule]]:
    table: dict[str, list[_Rule]] = {"*": []}
    for row in _hosts.RULE:
        rule = _Rule(TablePattern(row["path"], row["needs"]), row["id"], row.get("value", r"\1"))
        hosts = row["host"]
        for host in (hosts,) if isinstance(hosts, str) else hosts:
            table.setdefault(host, []).append(rule)
    return table


@lru_cache(maxsize=1)
def _repairs() -> list[tuple[TablePattern, str]]:
    return [(TablePattern(row["pattern"], row["needs"], flags=0), row["value"]) for row in _hosts.DOI_REPAIR]


def _tidy_doi(doi: str, *, keep_tails: bool) -> str:
    doi = normalize_doi(doi)
    while not keep_tails and (shorter := _without_tail(doi)) != doi and _DOI.fullmatch(shorter):
        doi = shorter
    for pattern, template in _repairs():
        if match := pattern.match(doi):
            doi = fill(match, template)
    return doi


def _without_tail(doi: str) -> str:
    """Cut what publishers' platforms write behind a DOI: ``/full``, ``.pdf``, ``/suppl/...``."""
    lower = doi.lower()
    if steps := [place for step in _hosts.DOI_STEPS if (place := lower.find(step)) > 0]:
        return doi[: min(steps)]
    if not lower.endswith(_hosts.DOI_ENDINGS):
        return doi
    return doi[: -max(len(ending) for ending in _hosts.DOI_ENDINGS if lower.endswith(ending))]


def _trim(doi: str) -> str:
    """Cut what a sentence or a link leaves behind a DOI: punctuation, quotes, a bracket that it does not open."""
    while doi:
        last = doi[-1]
        if last in ".,;:'\"*_`/?!”’" or (last in _CLOSING and doi.count(last) > doi.count(_CLOSING[last])):
            doi = doi[:-1]
        else:
            break
    return doi if _DOI.fullmatch(doi) else ""
