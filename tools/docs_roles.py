"""An extension of griffe, which reads the docstrings for the manual: their reST roles become links and code.

``:class:`~medvlm_bib.errors.InputError``` is shown as InputError, with a link where it stands in the manual.
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from griffe import Extension

sys.path.insert(0, str(Path(__file__).parent.parent))

__all__ = ["MODULES", "Roles"]

MODULES = (
    "medvlm_bib.api",
    "medvlm_bib.pipeline",
    "medvlm_bib.reference",
    "medvlm_bib.problems",
    "medvlm_bib.errors",
    "medvlm_bib.selection",
    "medvlm_bib.facts",
    "medvlm_bib.readers",
    "medvlm_bib.writers",
    "medvlm_bib.registry",
)
_ROLE = re.compile(r":(?:class|func|data|meth|mod|attr|exc):`(~?)([\w.]+)`")


def _places() -> dict[str, str]:
    """Return the public names of the modules in the manual, short and full -> where they are explained."""
    places = {}
    for module in MODULES:
        loaded = import_module(module)
        for name in loaded.__all__:
            explained = callable(getattr(loaded, name))  # else it is a table, and the module tells of it
            places[name] = places[f"{module}.{name}"] = f"{module}.{name}" if explained else module
    return places


class Roles(Extension):  # type: ignore[misc] # griffe may not be installed
    """Rewrites the docstring of whatever is loaded."""

    def __init__(self) -> None:
        super().__init__()
        self._places = _places()

    def on_object(self, *, obj: Any, **_: Any) -> None:
        """Rewrite one docstring; double backticks, reST's code, are Markdown's too."""
        if obj.docstring is not None:
            obj.docstring.value = _ROLE.sub(self._shown, obj.docstring.value)

    def _shown(self, match: re.Match[str]) -> str:
        place = self._places.get(match[2], "")
        shown = f"`{match[2].rpartition('.')[2] if match[1] else match[2]}`"
        return f"[{shown}][{place}]" if place else shown
