"""Turn a curated paper list into references that people cite and import.

from medvlm_bib import read, write

bibliography = read("README.md")
print(write(bibliography.references, "bibtex"))
for problem in bibliography.problems:
    print(problem)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from medvlm_bib.api import read, write
    from medvlm_bib.errors import MedvlmBibError
    from medvlm_bib.pipeline import Bibliography
    from medvlm_bib.problems import Problem
    from medvlm_bib.reference import Link, Name, PartialDate, Reference, Source, Venue

__version__ = "0.1.0"

__all__ = [
    "Bibliography",
    "Link",
    "MedvlmBibError",
    "Name",
    "PartialDate",
    "Problem",
    "Reference",
    "Source",
    "Venue",
    "read",
    "write",
]

_HOMES = {
    "api": ("read", "write"),
    "errors": ("MedvlmBibError",),
    "pipeline": ("Bibliography",),
    "problems": ("Problem",),
    "reference": ("Link", "Name", "PartialDate", "Reference", "Source", "Venue"),
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: the command line needs none of them to say its version."""
    for module, names in _HOMES.items():
        if name in names:
            from importlib import import_module

            return getattr(import_module(f"medvlm_bib.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
