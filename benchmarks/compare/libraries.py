"""A Python library reads one file and writes it again: python libraries.py LIBRARY FILE."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path


def _bibtexparser(text: str) -> str:
    from bibtexparser.entrypoint import parse_string, write_string

    return write_string(parse_string(text))


def _pybtex(text: str) -> str:
    from pybtex.database import parse_string

    return str(parse_string(text, "bibtex").to_string("bibtex"))


def _rispy(text: str) -> str:
    import rispy

    return str(rispy.dumps(rispy.loads(text)))


LIBRARIES: dict[str, Callable[[str], str]] = {"bibtexparser": _bibtexparser, "pybtex": _pybtex, "rispy": _rispy}

if __name__ == "__main__":
    sys.stdout.write(LIBRARIES[sys.argv[1]](Path(sys.argv[2]).read_text(encoding="utf-8")))
