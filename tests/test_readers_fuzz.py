"""Whatever a file holds, a reader ends with references, problems or one clear error, and in time."""

from __future__ import annotations

import contextlib
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.errors import InputError
from medvlm_bib.problems import Problem
from medvlm_bib.readers import READERS
from medvlm_bib.readers.bibtex_blocks import Entry, blocks
from medvlm_bib.reference import Reference

PIECES = {
    "bibtex": [
        "@article{a,",
        "@string{x = ",
        "@comment{",
        "title = ",
        "author = ",
        "date = {2020-13-45}",
        "month = jan",
        "{",
        "}",
        '"',
        "#",
        ",",
        "=",
        "(",
        ")",
        "\n",
        " ",
        "\\",
        "\\'",
        "$",
        " and ",
        "others",
        "{\\i}",
        "x",
        "é",
        "\x00",
        "@article{b, year = {0}, month = 99, day = {0}, url = {\\url{}}, note = {Code: \\url{x}}}",
        "crossref = {a},",
    ],
    "ris": [
        "TY  - JOUR\n",
        "ER  - \n",
        "AU  - ,",
        "DA  - 0000/99/99/",
        "M2  - Type: ",
        "M2  - ",
        "SP  - -",
        "KW  - ",
        "\n",
        "\r\n",
        " ",
        "x",
        "T2  - ",
        "N1  - Code: http://x; ",
        "SN  - ",
        "é",
        "\x00",
        "UR  - \n",
        "TY  -",
        "PY  - Sept",
    ],
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "type",
                    "title",
                    "author",
                    "family",
                    "given",
                    "literal",
                    "issued",
                    "date-parts",
                    "raw",
                    "custom",
                    "source",
                    "section",
                    "links",
                    "also",
                    "keyword",
                    "note",
                    "venue",
                    "container-title",
                    "number",
                    "DOI",
                    "x",
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("name", PIECES)
@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_any_text_is_read(name: str, data: st.DataObject) -> None:
    text = "".join(data.draw(st.lists(st.sampled_from(PIECES[name]), max_size=30)))
    READERS[name].load()(text, "any", [])


@settings(deadline=None, max_examples=200)
@given(items=JSON)
def test_any_json_is_read(items: object) -> None:
    for text in (json.dumps(items), json.dumps([items]), json.dumps({"items": items})):
        problems: list[Problem] = []
        references = READERS["csl-json"].load()(text, "any", problems)
        assert all(isinstance(reference, Reference) for reference in references)


@pytest.mark.parametrize("name", ["bibtex", "ris", "csl-json", "jsonl"])
@pytest.mark.parametrize(
    "piece", ["[", "{", '"', "@a{x,", "TY  - ", "TY  - JOUR\n", "\n", "x: ", "ER  - \n", "{}\n", "[]"]
)
def test_time_grows_no_faster_than_the_text(name: str, piece: str) -> None:
    start = time.process_time()
    with contextlib.suppress(InputError):
        READERS[name].load()(piece * 20_000, "long", [])
    assert time.process_time() - start < 5


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["title", "author", "year", "doi", "url"]),
            st.lists(st.sampled_from(["a b", "{C}", "\\'e", '{\\"u}', "x@y", "=", ",", "#", "\n", "{{D}}"])).map(
                "".join
            ),
            st.sampled_from(["{}", '""']),
        ),
        max_size=4,
        unique_by=lambda field: field[0],
    )
)
def test_regular_entries_are_read_as_bibtexparser_reads_them(fields: list[tuple[str, str, str]]) -> None:
    from bibtexparser.splitter import Splitter

    lines = [f"  {name} = {marks[0]}{value}{marks[1]}," for name, value, marks in fields]
    text = "\n".join(["@article{key,", *lines, "}\n"])
    (theirs,) = Splitter(text).split().entries
    (ours,) = [block for block in blocks(text, "any", []) if isinstance(block, Entry)]
    assert ours.key == theirs.key
    assert ours.fields == {field.key: field.value for field in theirs.fields}
