from __future__ import annotations

from dataclasses import fields

import pytest
import write_losses
from hard_references import EVERY_TYPE, HARD

from medvlm_bib.formats.losses import FORMAT_LOSSES, READER_LOSSES
from medvlm_bib.readers import READERS
from medvlm_bib.reference import Reference, Source
from medvlm_bib.writers import WRITERS, WriteOptions

FIELDS = [field.name for field in fields(Reference)]
READER_OF = {"biblatex": "bibtex"}
HERE = Source("awesome-medical-vlm.md", 31)
RECORDS = [record if record.source.file else record.replace(source=HERE) for record in (*HARD, *EVERY_TYPE)]


def declared(name: str) -> set[str]:
    return {field for loss in FORMAT_LOSSES[name] for field in loss.fields.split()}


def test_every_format_says_what_it_loses() -> None:
    assert FORMAT_LOSSES.keys() == WRITERS.keys()
    assert {loss.format for loss in READER_LOSSES} <= WRITERS.keys()


@pytest.mark.parametrize("name", FORMAT_LOSSES)
def test_only_fields_that_exist_are_lost(name: str) -> None:
    assert declared(name) <= set(FIELDS)


@pytest.mark.parametrize(
    "name", [name for name in WRITERS if READER_OF.get(name, name) in READERS if name != "markdown"]
)
def test_the_fields_that_do_not_come_back_are_those_that_are_declared(name: str) -> None:
    text = "".join(WRITERS[name].load()(RECORDS, WriteOptions(), []))
    back = READERS[READER_OF.get(name, name)].load()(text, "written", [])
    pairs = list(zip(RECORDS, back, strict=True))
    lost = {field for field in FIELDS if any(getattr(a, field) != getattr(b, field) for a, b in pairs)}
    assert lost == declared(name)
    wholly = {field for loss in FORMAT_LOSSES[name] if loss.wholly for field in loss.fields.split()}
    nothing = {field: getattr(Reference(), field) for field in wholly - {"source"}}
    assert all(getattr(record, field) == default for record in back for field, default in nothing.items())


def test_the_document_is_fresh() -> None:
    assert write_losses.DOCUMENT.read_text("utf-8") == write_losses.render(), "python tools/write_losses.py"
