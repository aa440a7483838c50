"""Lists that are fetched from GitHub: ``owner/repo``, or the address of a repository or of a file in one."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from medvlm_bib.errors import InputError, UnavailableError
from medvlm_bib.readers import READERS
from medvlm_bib.writers import WRITERS

__all__ = ["RemoteList", "fetch", "parse_address"]

_REPOSITORY = re.compile(r"[\w-]+/[\w.-]*\w", re.ASCII)
_README_NAMES = ("README.md", "readme.md", "Readme.md", "README.markdown")  # in the order of how common they are


class RemoteList(NamedTuple):
    """A list in a public repository; ``path`` is "" for its README, ``revision`` HEAD for the default branch."""

    repository: str
    revision: str = "HEAD"
    path: str = ""


def parse_address(source: str) -> RemoteList | None:
    """Return what the address means, or None where it is none of GitHub's; raises :class:`InputError` for others'."""
    if "://" not in source:
        return RemoteList(source) if _REPOSITORY.fullmatch(source) and not _is_file_name(source) else None
    parts = urlsplit(source)
    host, steps = parts.netloc.lower().removeprefix("www."), [unquote(step) for step in parts.path.split("/") if step]
    if host not in ("github.com", "raw.githubusercontent.com") or len(steps) < 2:
        raise InputError(f"{source}: only GitHub addresses can be fetched: save the list and name the file")
    repository = f"{steps[0]}/{steps[1].removesuffix('.git')}"
    if host == "github.com" and len(steps) > 2:
        kind, steps = steps[2], [*steps[:2], *steps[3:]]
        if kind not in ("blob", "raw", "tree"):
            raise InputError(f"{source} is no list: name the repository or a file in it")
    if steps[2:4] == ["refs", "heads"]:
        steps = [*steps[:2], *steps[4:]]
    return RemoteList(repository, steps[2] if len(steps) > 2 else "HEAD", "/".join(steps[3:]))


def _is_file_name(source: str) -> bool:
    """Return whether the name ends as files do: a slip in a path must not ask the network."""
    return bool(READERS.for_file(source) or WRITERS.for_file(source)) or source.lower().endswith(".txt")


def fetch(source: str, address: RemoteList) -> tuple[str, bytes]:
    """Return the name and the bytes of the list; raises :class:`InputError` when it is not there or out of reach."""
    from medvlm_bib.metadata.http import Client, HttpOptions

    base = f"/{address.repository}/{quote(address.revision)}"
    is_file = "." in address.path.rpartition("/")[2]
    paths = [address.path] if is_file else [f"{address.path}/{name}".lstrip("/") for name in _README_NAMES]
    try:
        with Client(HttpOptions(max_wait=60.0)) as client:
            for path in paths:
                answer = client.ask("github", f"{base}/{quote(path)}", route="single")
                if answer.status == 200:
                    return f"{address.repository}/{path}", answer.body
    except UnavailableError as error:
        raise InputError(f"{source} cannot be fetched ({error}): save the list and name the file") from None
    raise InputError(f"{source}: no {' or '.join(paths[:2])} there: is the repository public and spelt so?")
