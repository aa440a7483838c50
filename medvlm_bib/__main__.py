"""The entry point: ``medvlm-bib`` and ``python -m medvlm_bib``."""

from __future__ import annotations

import gc
import sys

from medvlm_bib.cli import run


def main() -> None:
    """Run the command line and exit with its code."""
    # Records hold no circles: looking for some over and over would take a third of the time of a large file.
    gc.set_threshold(100_000, 50, 1000)
    sys.exit(run())


if __name__ == "__main__":
    main()
