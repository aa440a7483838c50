"""What a printed link is and how its address is spelt; the words and hosts are data/link_labels.toml."""

from __future__ import annotations

import re
from functools import lru_cache

from medvlm_bib.data import _link_labels as _data
from medvlm_bib.normalize.identifiers import host_names, percent_decoded, split_url
from medvlm_bib.normalize.patterns import TablePattern, lazy_pattern

__all__ = ["classify_link", "clean_url"]

# Neither reserved nor unreserved in RFC 3986, and what no reader should see: controls, odd spaces, bidi characters.
_FORBIDDEN = lazy_pattern(
    r"[\x00-\x20\"<>\\^`{|}\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000"
    r"\ud800-\udfff\ufeff\ufff9-\uffff]"
)
_SOUND = lazy_pattern(r"https?://[!#-;=?-\[\]_a-z~]*")  # most addresses: nothing forbidden, a scheme with no slip
_IGNORED = lazy_pattern(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\ufeff]+")  # what browsers skip in a scheme
_SCHEME = lazy_pattern(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_SCHEMES = frozenset({"http", "https", "ftp", "ftps", "mailto"})
# ttps://, hhttps://, https:/, https//: what the sound schemes do not match first
_SLIPS = lazy_pattern(r"(?!https?://)(?:h*t+p+|h+t*p+|h+t+p*)(s*)(?::/{1,2}|//)(?=[^/])", re.IGNORECASE)
_BARE_DOI = lazy_pattern(r"(?:doi:\s*)?(?=10\.\d{4,9}/\S)", re.IGNORECASE)
_HOST_FIRST = lazy_pattern(r"(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.)([a-z]{2,})(?::\d+)?(?=[/?#]|$)", re.IGNORECASE)
_FILE_ENDINGS = frozenset(
    (
        "md",
        "markdown",
        "pdf",
        "bib",
        "txt",
        "html",
        "htm",
        "py",
        "png",
        "jpg",
        "jpeg",
        "gif",
        "svg",
        "csv",
        "json",
        "ris",
    )
)
_NOT_WORD = lazy_pattern(r"[\W_]+")


def clean_url(url: str) -> str:
    """Return the address as an export may print it: what no URL may hold is percent-encoded, once, and nothing else.

    An address without a scheme gets ``https://``; a slip in the scheme (``ttps://``) is repaired; a bare DOI gets its
    resolver; a relative address stays relative. Schemes that run code or read files (``javascript:``, ``data:``,
    ``vbscript:``, ``file:``) and all others that no bibliography needs give "".
    """
    if not url or _SOUND.fullmatch(url):
        return url
    url = url.strip()
    if slip := _SLIPS.match(url):
        url = ("https://" if slip[1] else "http://") + url[slip.end() :]
    elif bare := _BARE_DOI.match(url):
        url = "https://doi.org/" + url[bare.end() :]
    match = _SCHEME.match(_IGNORED.sub("", url[:64]))
    if match and match[1].lower() not in _SCHEMES:
        if not _HOST_FIRST.match(url):
            return ""
        url = "https://" + url  # a host and its port: arxiv.org:443/abs/...
    elif not match:
        host = _HOST_FIRST.match(url)
        if url.startswith("//"):
            url = "https:" + url
        elif host and (host[1].lower() not in _FILE_ENDINGS or url[host.end() : host.end() + 1] == "/"):
            url = "https://" + url
    return _FORBIDDEN.sub(_percent_encoded, url)


def _percent_encoded(found: re.Match[str]) -> str:
    from urllib.parse import quote  # slow to import, and most lists have no such address

    return quote(found[0].encode("utf-8", "replace"))


def classify_link(label: str, url: str) -> str:
    """Return what kind of thing a link leads to: by the words of its label, else by its host.

    Kinds: paper, pdf, code, dataset, project, model, demo, video, slides, poster, blog, docs, bibtex, supplement,
    search, social, person, list (another paper list), badge, and other where neither label nor host tells.
    """
    by_host = _kind_of_address(url)
    if by_host == "badge":
        return by_host
    by_label = _kind_of_label(label)
    if not by_label or by_label in _data.OVERRULES.get(by_host, ()):
        return by_host or "other"
    return by_label


@lru_cache(maxsize=4096)
def _kind_of_label(label: str) -> str:
    folded = _NOT_WORD.sub(" ", label.casefold()).strip()
    if not folded or folded in _data.GENERIC:
        return ""
    if folded in _data.WHOLE:
        return _data.WHOLE[folded]
    words = folded.split()
    if len(words) > _data.LONGEST_LABEL:
        return ""
    known = _label_words()
    ranks = [known[word] for word in words if word in known]
    if not folded.isascii() and len(folded) <= _data.LONGEST_CHINESE_LABEL:
        ranks += [rank for word, rank in known.items() if word > "\u2e80" and word in folded]
    return _data.PRECEDENCE[min(ranks)] if ranks else ""


@lru_cache(maxsize=1)
def _label_words() -> dict[str, int]:
    """Return each word with the place of its kind in the order of precedence, the first where it has several."""
    kinds = [*enumerate(_data.PRECEDENCE)]
    return {word: rank for rank, kind in reversed(kinds) for word in _data.WORDS[kind]}


@lru_cache(maxsize=4096)
def _kind_of_address(url: str) -> str:
    host, path, query = split_url(url)
    if not host:
        host, path, query = split_url(clean_url(url))  # an address without its scheme
        if not host:  # a file of the list's own, or on an FTP server
            return "pdf" if url.partition("#")[0][-4:].lower() == ".pdf" else ""
    target = f"{path}?{query}" if query else path
    if "%" in target:
        target = percent_decoded(target)
    for pattern, kind in _host_rules(host):
        if pattern is None or pattern.search(target):
            return kind
    return "pdf" if path[-4:].lower() == ".pdf" else ""


@lru_cache(maxsize=4096)
def _host_rules(host: str) -> tuple[tuple[TablePattern | None, str], ...]:
    names = {*host_names(host), "*"}
    return tuple(
        (_pattern(row["path"], row["needs"]) if "path" in row else None, row["kind"])
        for row in _data.HOST
        if not names.isdisjoint(row["host"])
    )


@lru_cache(maxsize=256)
def _pattern(source: str, needs: tuple[tuple[str, ...], ...]) -> TablePattern:
    return TablePattern(source, needs)
