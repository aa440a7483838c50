"""YAML as JSON's own strings in YAML's block layout: what every YAML 1.1 and 1.2 parser reads in one way.

A double-quoted scalar can be no number, date, boolean, alias or tag, so nothing has to be guessed.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

from medvlm_bib.formats.text import well_formed

__all__ = ["yaml_block", "yaml_string"]

_encode = json.JSONEncoder(ensure_ascii=False).encode
_NOT_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")  # what YAML's strings may not hold as it is
_PLAIN_KEY = re.compile("(?!(?:y|n|yes|no|on|off|true|false|null)$)[A-Za-z][A-Za-z_-]*", re.IGNORECASE).fullmatch


def yaml_string(text: str) -> str:
    """Return the text as a double-quoted scalar."""
    quoted = _encode(text)
    if text.isprintable():
        return quoted
    return well_formed(_NOT_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted))


def yaml_block(mapping: dict[str, Any], indent: str) -> str:
    """Return the mapping as lines ``key: value``, each behind ``indent``, lists of mappings as lines of their own."""
    return "".join([f"{indent}{_key(key)}:{_value(value, indent)}" for key, value in mapping.items()])


def _value(value: Any, indent: str) -> str:
    if isinstance(value, str):
        return f" {yaml_string(value)}\n"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "\n" + "".join([f"{indent}- {_flow(entry)}\n" for entry in value])
    if isinstance(value, dict) and any(isinstance(part, dict | list) for part in value.values()) and len(value) > 1:
        return "\n" + yaml_block(value, indent + "  ")
    return f" {_flow(value)}\n"


def _flow(value: Any) -> str:
    """Return the value on one line."""
    if isinstance(value, str):
        return yaml_string(value)
    if isinstance(value, dict):
        return "{" + ", ".join([f"{_key(key)}: {_flow(part)}" for key, part in value.items()]) + "}"
    if isinstance(value, list):
        return "[" + ", ".join([_flow(part) for part in value]) + "]"
    return _encode(value)


@lru_cache(maxsize=256)
def _key(key: str) -> str:
    return key if _PLAIN_KEY(key) else yaml_string(key)
