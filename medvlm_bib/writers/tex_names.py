"""Names as BibTeX writes them: ``van de Meent, Jan-Willem``, ``King, Jr., Martin``, ``{DeepMind Team}``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from medvlm_bib.normalize.patterns import lazy_pattern
from medvlm_bib.reference import Name
from medvlm_bib.writers.latex import Encoder, is_made_of

__all__ = ["NameEncoder"]

# In no name, and at the start of a word harmful: biber makes initials of what stands there, escaped or not.
_FOREIGN = lazy_pattern(r"[\\{}]+|(?<![^\s-])[$%#&_~^<>|]+")
_SEPARATOR = lazy_pattern(r",|(?:^|\s)and(?:\s|$)", re.IGNORECASE)
_SIGNS = frozenset("\\{}$%#&_~^<>|")
_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -."
_CACHE_LIMIT = 50_000


class NameEncoder(dict[Name, str]):
    """Names to BibTeX for one output; the names met so far are remembered, since a bibliography repeats them."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self._encoder = encoder

    def __call__(self, names: Iterable[Name], others: bool = False) -> str:
        """Return the names joined by "and"; ``others`` says that there are more (BibTeX's "and others")."""
        if len(self) > _CACHE_LIMIT:
            self.clear()
        parts = list(map(self.__getitem__, names))
        if "" in parts:
            parts = [part for part in parts if part]
        if others and parts:
            parts.append("others")
        return " and ".join(parts)

    def __missing__(self, name: Name) -> str:
        value = self[name] = self._encode(name)
        return value

    def _text(self, text: str) -> str:
        return self._encoder.text(text if _SIGNS.isdisjoint(text) else _FOREIGN.sub("", text))

    def _encode(self, name: Name) -> str:
        if _is_plain(name):
            return f"{name.family}, {name.given}"
        if name.literal:
            text = self._text(name.literal)
            return f"{{{text}}}" if text else ""
        family, given, suffix = (self._part(part) for part in (name.family, name.given, name.suffix))
        particle = self._text(name.particle)
        if not (given or suffix or particle):
            # One word is a last name by itself; of several, BibTeX would make first and last name.
            plain = family and " " not in family and family.lower() != "others" and family[0] != "{"
            return family if plain else f"{{{family}}}" if family else ""
        if not family:
            return f"{{{' '.join(part for part in (given, particle, suffix) if part)}}}"
        if particle and _ends_name(particle):
            particle = f"{{{particle}}}"
        joined = particle.endswith(("'", "{\\textquoteright}", "\u2019", "-"))  # d'Souza, al-Khwarizmi
        last = f"{particle}{'' if joined else ' '}{family}" if particle else family
        return ", ".join(part for part in (last, suffix, given) if part) + ("," if not given else "")

    def _part(self, part: str) -> str:
        """Return a part of a name; what BibTeX would take for the end of the part is put in braces."""
        text = self._text(part)
        return f"{{{text}}}" if text and _ends_name(text) else text


def _ends_name(text: str) -> bool:
    return ("," in text or "and" in text.lower()) and bool(_SEPARATOR.search(text))


def _is_plain(name: Name) -> bool:
    """Tell whether this is a given name and a family name, of letters alone, as most are; quick, and may say no."""
    family, given, *others = name
    if not family or not given or any(others) or not is_made_of(family + given, _LETTERS):
        return False
    spaced = any(part[0] == " " or part[-1] == " " or "  " in part for part in (family, given))
    return not spaced and "--" not in family + given and "and" not in family.lower() and "and" not in given.lower()
