"""The entry point: ``medvlm-bib`` and ``python -m medvlm_bib``."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command line and exit with its code."""
    gc.disable()  # what is imported and read lives to the end: looking for circles in it finds none, over and over
    try:
        from medvlm_bib.cli import run

        code = run()
    except KeyboardInterrupt:  # before there was anything to interrupt
        code = 130
    gc.freeze()  # nor does the interpreter look when it ends, three times over all there is: a tenth of a short run
    sys.exit(code)


if __name__ == "__main__":
    main()
