from __future__ import annotations

from pathlib import Path

from medvlm_bib.cli.complete import complete
from medvlm_bib.data._merge import ORDER, PUBLICATION, RULES
from medvlm_bib.data._services import SERVICE
from medvlm_bib.metadata import ASKED_BY_NAME, SOURCES
from medvlm_bib.metadata.fields import FIELDS
from medvlm_bib.metadata.record import MetadataSource

DOC = Path(__file__).parent.parent / "docs" / "metadata.md"


def test_every_source_is_described_and_loads_under_its_name() -> None:
    text = DOC.read_text("utf-8") if DOC.exists() else " ".join(f"`{name}`" for name in SOURCES)
    for name, part in SOURCES.items():
        source: MetadataSource = part.load()
        assert source.name == name
        assert f"`{name}`" in text
        assert name in (complete.help or "")


def test_the_tables_name_what_there_is() -> None:
    assert set(RULES) <= set(FIELDS)
    assert set(PUBLICATION["fields"]) <= set(RULES)
    assert set(RULES.values()) <= {"list", "registry", "complete", "earlier", "issue", "fuller"}
    assert set(SOURCES) <= set(ORDER["sources"])
    assert set(SOURCES) <= set(SERVICE)
    assert set(SOURCES) >= ASKED_BY_NAME
    for row in SERVICE.values():
        assert row["url"].startswith(("https://", "http://127.0.0.1:"))
        assert row["variable"].startswith("MEDVLM_BIB_")
