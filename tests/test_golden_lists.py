"""Every layout of a paper list, with what is read of it, side by side under golden/lists/.

After a change that is meant: ``MEDVLM_BIB_ACCEPT=1 python -m pytest tests/test_golden_lists.py``, and read the diff.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from medvlm_bib.problems import Problem
from medvlm_bib.readers.paper_list import read_paper_list
from medvlm_bib.reference import Reference

CASES = sorted((Path(__file__).parent / "golden" / "lists").iterdir())


def shown(reference: Reference) -> dict[str, Any]:
    """Return what was read of an entry, empty fields left out."""
    venue = reference.venue
    fields: dict[str, Any] = {
        "line": reference.source.line,
        "type": reference.type,
        "title": reference.title,
        "title_short": reference.title_short,
        "authors": [str(name) for name in reference.authors] + ["et al."] * reference.et_al,
        "issued": str(reference.issued or ""),
        "available": str(reference.available_date or ""),
        "venue": f"{venue.printed} = {venue.short or venue.name} ({venue.kind})" if venue else "",
        "section": list(reference.section),
        "links": [f"{link.kind}: {link.url}" for link in reference.links],
    }
    names = ("abstract", "volume", "issue", "page", "doi", "arxiv", "acl", "openreview", "url", "keyword", "provenance")
    fields |= {name: getattr(reference, name) for name in names}
    return {name: value for name, value in fields.items() if value}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_list_is_read_as_accepted(case: Path) -> None:
    problems: list[Problem] = []
    references = read_paper_list((case / "list.md").read_text("utf-8"), "list.md", problems)
    lines = [json.dumps(shown(reference), ensure_ascii=False, indent=1) for reference in references]
    noted = [json.dumps(str(problem), ensure_ascii=False) for problem in problems if not problem.code.startswith("no-")]
    text = '{"references": [\n' + ",\n".join(lines) + '\n],\n"problems": [\n' + ",\n".join(noted) + "\n]}\n"
    path = case / "expected.json"
    if os.environ.get("MEDVLM_BIB_ACCEPT"):
        path.write_bytes(text.encode())
    assert text == path.read_bytes().decode(), "see the docstring of this file"
