"""The checks: each finds its bad example and is silent about its good one."""

from __future__ import annotations

from pathlib import Path

import pytest

from medvlm_bib.checks import CHECKS
from medvlm_bib.checks.model import Check
from medvlm_bib.checks.page import Page, read_page
from medvlm_bib.checks.run import check_page
from medvlm_bib.facts import FactOptions
from medvlm_bib.sources import SourceText


def _page(text: str, check: Check, folder: Path) -> Page:
    path = folder / "README.md"
    text = text if text.startswith("#") else f"# Papers\n\n{text}"
    path.write_text(text, encoding="utf-8")
    if check.beside:
        name = "README.lock.json" if check.beside.startswith("{") else "corrections.toml"
        (folder / name).write_text(check.beside, encoding="utf-8")
    return read_page(SourceText("README.md", text, "list", path), FactOptions())


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_a_check_finds_its_bad_example_and_not_its_good_one(check: Check, tmp_path: Path) -> None:
    page = _page(check.bad, check, tmp_path)
    found = [problem for problem in check_page(page) if problem.code == check.code]
    assert found, f"{check.code} is not found"
    assert all(problem.source.column > 0 for problem in found if problem.source.file == page.file)
    assert found[0].severity == check.severity
    page = _page(check.good, check, tmp_path)
    assert not [problem for problem in check_page(page) if problem.code == check.code]
