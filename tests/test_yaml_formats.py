from __future__ import annotations

from typing import Any

import pytest
import yaml
from hard_references import EVERY_TYPE, HARD, HOSTILE

from medvlm_bib.formats.markdown_text import escape_commonmark, escape_pandoc, escape_pandoc_verbatim
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Name, PartialDate, Reference
from medvlm_bib.writers.csl_items import csl_items
from medvlm_bib.writers.csl_yaml import write_csl_yaml
from medvlm_bib.writers.hayagriva import write_hayagriva
from medvlm_bib.writers.options import WriteOptions
from medvlm_bib.writers.yaml_text import yaml_block

ALL = [*HARD, *EVERY_TYPE, *HOSTILE]


def csl(*references: Reference) -> list[dict[str, Any]]:
    text = "".join(write_csl_yaml(references, WriteOptions(), []))
    loaded: list[dict[str, Any]] = yaml.safe_load(text.encode())["references"]
    return loaded


def hayagriva(*references: Reference, problems: list[Problem] | None = None, **options: Any) -> dict[str, Any]:
    text = "".join(write_hayagriva(references, WriteOptions(**options), [] if problems is None else problems))
    loaded: dict[str, Any] = yaml.safe_load(text.encode())
    return loaded


def test_yaml_reads_every_item_back_as_it_was_built() -> None:
    items = [item for item in csl_items(ALL, WriteOptions()) if "surrogate" not in item.get("title", "")]
    assert yaml.safe_load("".join(f"-{yaml_block(item, '  ')[1:]}" for item in items)) == items


def test_hostile_text_makes_neither_more_nor_fewer_records() -> None:
    keys = [reference.citation_key for reference in ALL]
    assert [item["id"] for item in csl(*ALL)] == keys
    assert list(hayagriva(*ALL)) == keys


def test_no_record_makes_an_empty_collection() -> None:
    assert csl() == []
    assert hayagriva() == {}


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("MedCLIP: snake_case on 5 % of R&D", "MedCLIP: snake_case on 5 % of R&D"),
        ("_em_ *star* `code` [a](b) <b> &copy;", r"\_em\_ \*star\* \`code\` \[a\](b) \<b> \&copy;"),
        ("# no heading", r"\# no heading"),
        ("1. no list", r"1\. no list"),
        ("(a) no list", r"(a\) no list"),
        ("3D-CNN. Not a list", r"3D-CNN. Not a list"),
        ("$O(n^2)$ for $5", r"$O(n^2)$ for \$5"),
        ("@key and H^2^", r"\@key and H\^2\^"),
    ],
)
def test_pandocs_markdown_means_the_plain_text(text: str, escaped: str) -> None:
    assert escape_pandoc(text) == escaped


def test_an_address_is_escaped_where_pandoc_would_change_it() -> None:
    assert escape_pandoc_verbatim("https://e.org/a_b%20c?x=1&y=2") == "https://e.org/a_b%20c?x=1&y=2"
    assert escape_pandoc_verbatim("https://e.org/~u/'x'--y") == r"https://e.org/\~u/\'x\'\--y"


def test_commonmark_leaves_what_only_pandoc_knows() -> None:
    assert escape_commonmark("$5 @ H^2^, _em_") == r"$5 @ H^2^, \_em\_"


def test_a_hayagriva_entry_has_its_venue_as_parent_and_its_identifiers_as_serial_numbers() -> None:
    entry = hayagriva(*HARD)["boecking2022making"]
    assert entry["type"] == "article"
    assert entry["parent"] == {
        "type": "proceedings",
        "title": "{European} Conference on Computer Vision",
        "publisher": {"name": "Springer", "location": "Cham"},
        "parent": {"type": "anthology", "title": "Lecture Notes in Computer Science", "volume": "13696"},
    }
    assert entry["serial-number"]["doi"] == "10.1007/978-3-031-20059-5_1"
    assert entry["serial-number"]["arxiv"] == "2204.09817"
    preprint = hayagriva(*HARD)["liu2023systematic"]
    assert preprint["serial-number"]["serial"] == "arXiv:2311.14199"
    assert preprint["publisher"] == "arXiv"
    assert "parent" not in preprint


def test_hayagriva_escapes_its_own_markup_and_nothing_else() -> None:
    assert hayagriva(Reference(title=r"{x} $5 \ _a_", citation_key="k"))["k"]["title"] == r"\{x\} \$5 \\ _a_"


def test_what_typst_would_refuse_the_file_for_is_left_out_and_reported() -> None:
    problems: list[Problem] = []
    entry = hayagriva(
        Reference(citation_key="k", url="not a url", language="x y", issued=PartialDate(2022, 2, 31)), problems=problems
    )["k"]
    assert entry == {"type": "article", "date": "2022-02"}
    assert [problem.code for problem in problems] == ["not-carried", "not-carried"]


def test_a_person_has_prefix_and_suffix() -> None:
    entry = hayagriva(
        Reference(citation_key="k", authors=(Name("Cruz", "Juan", "la", "de", "Jr."), Name(literal="A, B")))
    )
    assert entry["k"]["author"] == [
        {"name": "Cruz", "given-name": "Juan", "prefix": "de la", "suffix": "Jr."},
        {"name": "A, B"},
    ]
