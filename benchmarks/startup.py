"""Print how long the command takes to start, as ratios to ``python -c "import click"`` measured in turn.

python benchmarks/startup.py [runs]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

TARGETS = {"--version": 1.3, "--help": 1.5, "export -f bibtex": 3.0, "export -f csl-json": 3.0, "export -f ris": 3.0}


def seconds(command: list[str]) -> float:
    """Return the wall time of one whole process."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, env=environment)
    return time.perf_counter() - start


def main() -> None:
    """Measure each command in turn with the yardstick and print the medians of the ratios."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    yardstick = [sys.executable, "-c", "import click"]
    seconds(yardstick)
    for words, target in TARGETS.items():
        command = [sys.executable, "-m", "medvlm_bib", *words.split()]
        seconds(command)
        ratios = [seconds(command) / seconds(yardstick) for _ in range(runs)]
        print(f"{words:20} {statistics.median(ratios):5.2f} (target {target})")


if __name__ == "__main__":
    main()
