from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("ex", ["export", "explain"]),
        ("export --sor", ["--sort"]),
        ("export --format bib", ["biblatex", "bibtex"]),
        ("convert --from j", ["jsonl"]),
        ("check --ignore venue-typ", ["venue-typo"]),
        ("export --type article-j", ["article-journal"]),
        ("export READ", ["READ"]),  # files: the shell looks for them
        ("export -o re", ["re"]),
    ],
)
def test_a_shell_is_offered_what_may_stand_there(line: str, offered: list[str]) -> None:
    asked = {
        "_MEDVLM_BIB_COMPLETE": "bash_complete",
        "COMP_WORDS": f"medvlm-bib {line}",
        "COMP_CWORD": str(len(line.split())),
    }
    answer = subprocess.run(
        [sys.executable, "-m", "medvlm_bib"], env=os.environ | asked, capture_output=True, text=True, check=False
    )
    assert [row.partition(",")[2] for row in answer.stdout.split()] == offered
    assert answer.stderr == ""
