"""The entry point: ``medvlm-bib`` and ``python -m medvlm_bib``."""

from __future__ import annotations

import sys

from medvlm_bib.cli import run


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(run())


if __name__ == "__main__":
    main()
