"""The language of a text, so that a browser takes the right letters and a screen reader the right voice."""

from __future__ import annotations

import re

from medvlm_bib.reference import Reference

__all__ = ["script_language", "title_language"]

# Scripts that one language is written in; Latin, Cyrillic and Arabic letters tell none. In this order: Japanese has
# Chinese characters too.
_SCRIPTS = {
    "ja": re.compile("[\u3041-\u30ff]"),
    "ko": re.compile("[\u1100-\u11ff\uac00-\ud7a3]"),
    "zh": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]{3}"),  # a single letter is a formula's
    "he": re.compile("[\u05d0-\u05ea]"),
    "th": re.compile("[\u0e01-\u0e4e]"),
}


def title_language(reference: Reference) -> str:
    """Return the record's language, or the only one that is written in the title's script; "" where that tells none."""
    return reference.language or script_language(reference.title)


def script_language(text: str) -> str:
    """Return the only language that is written in a script of the text; "" where no script tells one."""
    if text.isascii():
        return ""
    return next((language for language, script in _SCRIPTS.items() if script.search(text)), "")
