"""Citation keys that no BibTeX parser stumbles over, each used once."""

from __future__ import annotations

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.writers.latex import is_made_of

__all__ = ["KeyGuard"]

# What BibTeX takes in a key (scan1_white to the comma), biber allows and \cite survives.
_UNSAFE = lazy_pattern(r"""[\x00-\x20\x7f-\xa0\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff,;{}"#%\\~=@()'&$^`]+""")

_SAFE = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:+/"


class KeyGuard:
    """Hands out the key of each reference as it stands, and another one where it would break the file."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._used: set[str] = set()

    def __call__(self, reference: Reference) -> str:
        """Return the key to write; a changed one is reported as ``key-changed``."""
        key = reference.citation_key
        # BibTeX holds two keys that differ in case alone for one.
        folded = key.lower()
        if key and folded not in self._used and (is_made_of(key, _SAFE) or not _UNSAFE.search(key)):
            self._used.add(folded)
            return key
        base = _UNSAFE.sub("", key) or "entry"
        new, number = base, 1
        while new.lower() in self._used:
            number += 1
            new = f"{base}-{number}"
        self._used.add(new.lower())
        if new != key:
            message = f"the citation key {key!r} cannot be written here: it became {new!r}"
            self._problems.append(Problem("key-changed", "warning", message, reference.source, key, new))
        return new
