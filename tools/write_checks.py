"""Write docs/checks.md: every check with its reason and its examples, from the registry.

python tools/write_checks.py            write docs/checks.md
python tools/write_checks.py --check    write nothing; exit code 1 when the file is not fresh
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from document import write_or_check

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from medvlm_bib.checks import CHECKS, explain_check  # noqa: E402 - after the path is set

DOCUMENT = ROOT / "docs" / "checks.md"

_INTRODUCTION = """\
# Checks

<!-- Made by tools/write_checks.py from medvlm_bib/checks/: edit the checks. -->

`medvlm-bib check README.md` prints one line for each finding, `file:line:col: CODE message`, sorted by place, and ends
with exit code 1 when one of them is an error (`--strict`: or a warning). Notes are shown with `-v`. `--select` and
`--ignore` take codes and patterns (`known-*`); what you want always goes into a settings file beside the list:

```toml
# medvlm-bib.toml
[check]
ignore = ["no-identifier", "arxiv-*"]
```

`--diff` prints what can be mended safely as a diff: `medvlm-bib check README.md --diff | git apply`. `--output` is
`text`, `json`, `github` (annotations) or `sarif`. `--baseline FILE` leaves out what an earlier output has.

Checks are modest where a list has its own ways: what most entries do is its style, and only told as a note. The checks
`known-*`, `metadata-refused`, `retracted` and `concern` compare with what lies beside the list: the metadata lock that
`medvlm-bib complete` writes, and `corrections.toml`. No check asks anybody.
"""


def render() -> str:
    """Return the text of docs/checks.md."""
    return "\n".join(_document())


def _document() -> Iterator[str]:
    yield _INTRODUCTION
    yield "| code | severity | mended by `--diff` | why |\n| --- | --- | --- | --- |"
    for check in CHECKS.values():
        mended = "yes" if check.mends else ""
        yield f"| [{check.code}](#{check.code}) | {check.severity} | {mended} | {check.why} |"
    yield ""
    for code in CHECKS:
        yield explain_check(code)


if __name__ == "__main__":
    sys.exit(write_or_check(DOCUMENT, render(), "write_checks.py"))
