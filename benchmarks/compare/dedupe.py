"""Print the seconds of processor time in which duplicates are found among records already read.

python -m benchmarks.compare.dedupe RECORDS: every tenth work stands there twice.
"""

from __future__ import annotations

import gc
import sys
import time

from benchmarks.compare.samples import sample
from medvlm_bib.dedupe import merge_duplicates


def main() -> None:
    """Measure once."""
    gc.disable()  # as the command does
    count = int(sys.argv[1])
    works = count * 10 // 11
    records = [*sample(works), *(r.replace(citation_key="") for r in sample(count - works))]
    start = time.process_time()
    left = merge_duplicates(records, [])
    print(time.process_time() - start)
    if len(left) != works:
        raise SystemExit(f"{len(left)} works left, not {works}")


if __name__ == "__main__":
    main()
