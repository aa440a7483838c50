"""Whatever a file holds, a reader ends with references, problems or one clear error, and in time."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from fuzz_targets import ITEM, prepare, targets
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.errors import MedvlmBibError
from medvlm_bib.problems import Problem
from medvlm_bib.readers import READERS
from medvlm_bib.readers.bibtex_blocks import Entry, blocks
from medvlm_bib.reference import Reference

SIZE = (
    300  # times that a piece stands in the shortest text; the others have ten and, if need be, a hundred times as many
)
NOTICED = 0.1  # seconds
MOST = 25  # times as long for ten times the text

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


# What may stand many times in a row, or around something: pairs of an opening and a closing piece.
PAIRS = """
[ ]  ( )  { }  < >  * *  ** **  _ _  ~~ ~~  ` `  " "  ' '  “ ”  $ $  | |  ![ ](u)  [x]( )  <b> </b>  <!-- -->
<a_href= </a>  <td> </td>  <details> </details>  \\ \\  \\{ \\}  {\\" }  # #  =~ ~=  @a{ }  @string{a= }  a={ },
crossref={ },  {"a": }  [{"title":"a"}, ]  '\'\'' '\'\''  \\cite{ }  \\input{ }  \\iffalse \\fi  \\verb| |
"""
ROWS = (
    *(
        ">_",
        "-_",
        "__-_a\n",
        "#",
        ",",
        ",_A._Name",
        "_and_",
        "._",
        "_-_",
        "_|_",
        "|ER__-_",
        ":_",
        ";_",
        "(2022)_",
        "2022_",
    ),
    *(
        "1",
        "a",
        "é",
        "&amp;",
        "https://a.b/",
        "10.1/a_",
        "arXiv:2210.10163_",
        "[[paper]](u)_",
        "**a**_",
        "1._",
        "```\n",
    ),
    *(
        "|a|b|\n|-|-|\n",
        "Ã©",
        "\u0301",
        "\u200b",
        "\t",
        "\n",
        "CVPR_",
        "et_al._",
        "A._",
        "📄",
        "\\u00e9",
        "TY__-_JOUR\n",
    ),
    *("AU__-_A,_B\n", "M2__-_Type:_", "ER__-_\n", "{}\n", "[]", "%", "a.md:3:1:_", "x\n\n", "@book{a,\n}\n"),
)
BEGINNINGS = {
    "list": "- **A title of words** ",
    "bibtex": "@article{a, title = {",
    "merge": "@article{a,\n  title = {",
    "ris": "TY  - JOUR\nTI  - ",
    "csl-json": '[{"title": "',
    "jsonl": '{"title": "',
    "lock": '{"version": 1, "references": [{"title": "',
    "corrections": 'version = 1\ntitle = "',
    "settings": '[export]\nformat = "',
    "cited-in": "\\cite{",
    "baseline": "list.md:1:1: ",
}


def _long_texts() -> Iterator[Callable[[int], str]]:
    words = PAIRS.split()
    for opening, closing in zip(words[::2], words[1::2], strict=True):
        yield partial(_nested, opening.replace("_", " "), closing.replace("_", " "))
    for piece in ROWS:
        yield partial(_nested, piece.replace("_", " "), "")


def _nested(opening: str, closing: str, size: int) -> str:
    return f"{opening * size}x{closing * size}"


@pytest.mark.parametrize("name", BEGINNINGS)
def test_time_grows_no_faster_than_the_text(name: str, tmp_path: Path) -> None:
    target = next(target for target in targets(prepare(tmp_path)) if target.name == name)

    def seconds(text: str) -> float:
        start = time.process_time()
        with contextlib.suppress(MedvlmBibError):
            target.run(text.encode())
        return time.process_time() - start

    seconds(BEGINNINGS[name])  # what is slow the first time
    for make in _long_texts():
        for before in ("", BEGINNINGS[name]):
            small, large = (seconds(f"{before}{make(size)}\n{ITEM}") for size in (SIZE, 10 * SIZE))
            if large > NOTICED and large > MOST * small:  # once more: another program may have had the processor
                small, large = (seconds(f"{before}{make(size)}\n{ITEM}") for size in (10 * SIZE, 100 * SIZE))
                assert large < MOST * max(small, NOTICED), (
                    f"{make(2)!r} behind {before!r}: {small:.2f} s, {large:.2f} s"
                )


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
