"""pandoc reads CSL-JSON and CSL-YAML: every variable comes back, but for what docs/losses.md says of pandoc."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hard_references import EVERY_TYPE, HARD, HOSTILE

from interop.programs import need, run
from medvlm_bib.reference import Reference
from medvlm_bib.writers import WRITERS, WriteOptions
from medvlm_bib.writers.csl_items import csl_items

pytestmark = pytest.mark.interop

RECORDS = [*HARD, *EVERY_TYPE]
UNREAD = {"custom", "citation-key", "available-date"}
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "`": "'"})


def through_pandoc(name: str, references: list[Reference], folder: Path) -> list[dict[str, Any]]:
    need("pandoc")
    text = "".join(WRITERS[name].load()(references, WriteOptions(), []))
    if name == "csl-yaml":  # pandoc cites from the metadata of a document
        text = text.removesuffix("...\n") + 'nocite: "@*"\n...\n'
    path = folder / "records"
    path.write_bytes(text.encode())
    kind = {"csl-json": "csljson", "csl-yaml": "markdown"}[name]
    items: list[dict[str, Any]] = json.loads(run("pandoc", f"--from={kind}", "--to=csljson", str(path), cwd=folder))
    return items


def plain(value: Any) -> Any:
    """Return a value with straight quotes, single spaces, and the order of names' parts taken away."""
    if isinstance(value, str):
        return " ".join(value.translate(_PLAIN).replace("''", '"').replace("'", "").replace('"', "").split())
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return value


@pytest.mark.parametrize("name", ["csl-json", "csl-yaml"])
def test_pandoc_reads_every_variable_back(name: str, tmp_path: Path) -> None:
    read = {item["id"]: item for item in through_pandoc(name, RECORDS, tmp_path)}
    assert len(read) == len(RECORDS)
    differing = []
    for item in csl_items(RECORDS, WriteOptions()):
        for variable in item.keys() - UNREAD:
            value = item[variable]
            if variable == "title" and name == "csl-yaml" and item["id"] == "math":
                value = value.replace("$", "")  # read as mathematics, which CSL-JSON has no form for
            if plain(read[item["id"]].get(variable)) != plain(value):
                differing.append((item["id"], variable, value, read[item["id"]].get(variable)))
    assert not differing


@pytest.mark.parametrize("name", ["csl-json", "csl-yaml"])
def test_pandoc_reads_hostile_text_as_as_many_items(name: str, tmp_path: Path) -> None:
    read = through_pandoc(name, HOSTILE, tmp_path)
    assert [item["id"] for item in read] == [reference.citation_key for reference in HOSTILE]
