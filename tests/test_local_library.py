from __future__ import annotations

import time
from pathlib import Path

import pytest

from medvlm_bib.errors import InputError
from medvlm_bib.metadata.local_library import Library, read_library
from medvlm_bib.reference import Name, Reference

MEDCLIP = Reference(
    title="MedCLIP: Contrastive Learning from Unpaired Medical Images and Text",
    authors=(Name("Wang", "Zifeng"),),
    doi="10.18653/V1/2022.emnlp-main.256",
    arxiv="2210.10163",
    citation_key="wang2022medclip",
    note="read this",
)


@pytest.mark.parametrize(
    "wanted",
    [
        Reference(doi="10.18653/v1/2022.EMNLP-main.256"),
        Reference(arxiv="2210.10163"),
        Reference(title="medclip - contrastive learning from unpaired medical images and text"),
        Reference(title="Contrastive Learning from Unpaired Medical Images and Text"),
    ],
)
def test_a_record_is_found_by_identifier_or_title(wanted: Reference) -> None:
    [record] = Library([MEDCLIP]).find(wanted)
    assert record.reference.title == MEDCLIP.title
    assert record.reference.note == ""


def test_a_title_with_a_name_before_it_finds_the_record_without() -> None:
    plain = MEDCLIP.replace(title="Contrastive Learning from Unpaired Medical Images and Text")
    assert [*Library([plain]).find(Reference(title=MEDCLIP.title))]
    assert not [*Library([plain]).find(Reference(title="Another: Title of Something"))]


def test_a_library_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "list.md").write_text("# Papers", "utf-8")
    (tmp_path / "latin.bib").write_bytes(b"@article{x, title = {M\xfcller}}")
    for name, said in (("list.md", "a library is"), ("latin.bib", "not UTF-8"), ("none.ris", "none.ris")):
        with pytest.raises(InputError, match=said):
            read_library([str(tmp_path / name)], [])


def test_a_hundred_thousand_records_are_indexed_in_about_a_second() -> None:
    records = [
        Reference(title=f"A Study: of {n} Chest Radiographs in Hospitals", doi=f"10.1109/x.{n}") for n in range(100_000)
    ]
    started = time.process_time()
    library = Library(records)
    assert [*library.find(records[-1])]
    assert time.process_time() - started < 5  # about 0.6 s on a quiet machine
