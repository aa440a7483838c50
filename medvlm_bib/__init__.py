"""Turn a curated paper list into references that people cite and import."""

from __future__ import annotations

__version__ = "0.1.0"
