"""bibtexparser's modules, each importable by itself: this package has that one's folder for its path.

``import bibtexparser.writer`` runs the package first, which imports every middleware, and with them pylatexenc and
logging: a tenth of a short run, for a writer that needs neither. Imported from here, ``model``, ``library`` and
``writer`` are the same source files, and import of each other what they need.

The classes are not those of ``bibtexparser`` itself: a library made of these is for these modules alone.
"""

from __future__ import annotations

from importlib.util import find_spec

__all__: list[str] = []

_SPEC = find_spec("bibtexparser")  # finds a package without running it
if _SPEC is None or _SPEC.submodule_search_locations is None:
    raise ModuleNotFoundError("No module named 'bibtexparser'", name="bibtexparser")
__path__ = list(_SPEC.submodule_search_locations)
