"""Does a text look like a list of people? Evidence for the reader of paper lists."""

from __future__ import annotations

import re

from medvlm_bib.normalize.author_lines import cut_line
from medvlm_bib.normalize.name_split import is_organisation

__all__ = ["author_likelihood"]

_WORD = r"(?:[^\W\d_a-z][\w.'’\-]*|(?:van|von|de|der|den|la|le|du|di|da|del|dos|el|al|bin|ibn|ten|ter|y|e|zu),?)"
_PERSON = re.compile(rf"{_WORD}(?:[\s,]+(?:\(\w+\)|{_WORD})){{1,5}}")
_STOP = re.compile(
    r"\b(?:of|for|with|via|from|in|on|the|a|an|by|using|towards?|learning|models?|networks?|language|vision|medical|image|images|data"
    r"|neural|deep|transformers?|code|paper|pdf|arxiv|proceedings|conference|journal|keywords?)\b",
    re.IGNORECASE,
)


def author_likelihood(text: str) -> float:
    """Return from 0 to 1 how much the text looks like an author line: 0.5 and more is a fair bet."""
    if not text or len(text) > 20000:
        return 0.0
    if re.search(r"[?!=/]|\d{3}|: ", text):
        return 0.0
    line = cut_line(text)
    if not line.names:
        return 0.0
    score = 0.0
    for name in line.names:
        if _STOP.search(name):
            continue
        if _PERSON.fullmatch(name):
            score += 1.0
        elif is_organisation(name) or re.fullmatch(_WORD, name):
            score += 0.4
    share = score / len(line.names)
    if line.et_al:
        return min(1.0, share + 0.4)
    return share * (0.6 if len(line.names) == 1 else 0.8 if len(line.names) == 2 else 1.0)
