"""Laws of the BibTeX writers, judged by other people's parsers and decoders."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import pybtex.database
import pytest
from bibtexparser.entrypoint import parse_string
from hypothesis import given, settings
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text

from medvlm_bib.reference import Link, Name, PartialDate, Reference, Venue
from medvlm_bib.writers.bibtex import write_biblatex, write_bibtex
from medvlm_bib.writers.latex import plain_line
from medvlm_bib.writers.options import WriteOptions

HOSTILE = [
    "\\input{/etc/passwd}",
    "} @comment{",
    "@misc{ghost, title = {x}}",
    "a {b",
    "b} a",
    "}{",
    "\\",
    "\\}",
    "$x",
    "$\\write18{ls}$",
    "% # & _ ~ ^ $",
    '"',
    "\x00\x1b[31m",
    "\u202eevil\u202c",
    "line\nbreak",
    "ER  - ",
    "</script>",
    " and ",
    "others",
    "Smith, Jr., John",
    "Nguyễn Đức",
    "北京",
    "İstanbul ığşç",
    "Erdős Łódź",
    "\ud800",
]
piece = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12))
text = st.lists(piece, max_size=4).map(" ".join)
name = st.builds(Name, text, text, text, text, text) | st.builds(lambda literal: Name(literal=literal), text)
date = st.builds(PartialDate, st.integers(1000, 2999), st.integers(0, 12), st.integers(0, 28))
reference = st.builds(
    Reference,
    type=st.sampled_from(["article", "article-journal", "paper-conference", "thesis", "dataset", "book", "webpage"]),
    title=text,
    authors=st.lists(name, max_size=3).map(tuple),
    editors=st.lists(name, max_size=1).map(tuple),
    et_al=st.booleans(),
    issued=st.none() | date,
    venue=st.none() | st.builds(Venue, text, text, st.sampled_from(["journal", "conference", ""]), text),
    volume=text,
    issue=text,
    page=text,
    publisher=text,
    genre=text,
    doi=text,
    arxiv=text,
    url=text,
    note=text,
    abstract=text,
    section=st.lists(text, max_size=2).map(tuple),
    keyword=st.lists(text, max_size=2).map(tuple),
    links=st.lists(st.builds(Link, st.sampled_from(["code", "dataset", "x y"]), text), max_size=2).map(tuple),
    citation_key=text,
)
options = st.builds(
    WriteOptions,
    unicode=st.sampled_from([None, True, False]),
    links=st.sampled_from(["annote", "note", "none"]),
    protect=st.sampled_from(["smart", "all", "none"]),
    collections=st.booleans(),
)
BOTH = pytest.mark.parametrize("write", [write_bibtex, write_biblatex])


@BOTH
@settings(deadline=None, max_examples=150)
@given(references=st.lists(reference, min_size=1, max_size=3), options=options)
def test_as_many_records_are_read_as_were_written(
    write: Any, references: list[Reference], options: WriteOptions
) -> None:
    output = "".join(write(references, options, []))
    output.encode("utf-8")
    library = parse_string(output, parse_stack=[])
    assert len(library.entries) == len(references)
    assert not library.failed_blocks
    database = pybtex.database.parse_string(output, "bibtex")
    assert list(database.entries) == [entry.key for entry in library.entries]
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]", output)
    for line in output.splitlines():
        assert line.isspace() or line == "" or line[0] in "@} 0123456789"
    assert braces(output)


def braces(output: str) -> bool:
    """Tell whether braces balance in every field both as BibTeX counts and as a reader that heeds backslashes does."""
    for line in output.splitlines():
        if line.startswith("  "):
            for value in (line, re.sub(r"\\.", "", line)):
                depth = 0
                for char in value:
                    depth += (char == "{") - (char == "}")
                    if depth < 0:
                        return False
                if depth:
                    return False
    return True


def decoded(latex: str) -> str:
    """Decode with pylatexenc, which lacks a few commands of LaTeX's kernel."""
    for command, char in (("textbraceleft", "\\{"), ("textbraceright", "\\}")):
        latex = latex.replace(f"{{\\{command}}}", char)
    return unicodedata.normalize("NFC", LatexNodes2Text().latex_to_text(latex)).replace("ˆ", "^")


# What LaTeX itself reads otherwise (-- is a dash, `` a quotation mark, $...$ mathematics) is left to the golden cases.
LETTERS = "aZéüßøłőğışİĆạễĐ’“”–…北京αλЖ"
printable = st.text(alphabet=LETTERS + " 09.,:;!?()[]/+=*@\"#%&_~^\\{}<>|'", max_size=40)
part = st.text(alphabet=LETTERS + ".'-", min_size=1, max_size=12).filter(lambda word: not word.startswith("'"))


def field(output: str, name: str) -> str:
    (entry,) = parse_string(output, parse_stack=[]).entries
    value = str(entry.fields_dict[name].value)
    assert value[0] == "{"
    assert value[-1] == "}"
    return value[1:-1]


@BOTH
@settings(deadline=None, max_examples=200)
@given(title=printable, unicode=st.booleans())
def test_a_title_is_printed_as_it_was(write: Any, title: str, unicode: bool) -> None:
    if "''" in title or not plain_line(title):
        return
    output = "".join(write([Reference(title=title, citation_key="k")], WriteOptions(unicode=unicode), []))
    expected = unicodedata.normalize("NFC", plain_line(title))
    assert decoded(field(output, "title")) == expected


@BOTH
@settings(deadline=None, max_examples=100)
@given(family=part, given_=part, unicode=st.booleans())
def test_a_name_is_read_as_the_same_person(write: Any, family: str, given_: str, unicode: bool) -> None:
    if "''" in family + given_ or "--" in family + given_ or family.lower() in ("and", "others"):
        return
    written = Reference(authors=(Name(family, given_), Name("Meent", "Jan-Willem", "van de")), citation_key="k")
    output = "".join(write([written], WriteOptions(unicode=unicode), []))
    first, second = pybtex.database.parse_string(output, "bibtex").entries["k"].persons["author"]
    normal = unicodedata.normalize("NFC", family), unicodedata.normalize("NFC", given_)
    assert tuple(decoded(" ".join(words)) for words in (first.last_names, first.first_names)) == normal
    assert (second.prelast_names, second.last_names) == (["van", "de"], ["Meent"])


@BOTH
@settings(deadline=None, max_examples=100)
@given(address=st.text(alphabet="abc/:.?=&%#_~-+()<>[];,@!$'*", min_size=1, max_size=40))
def test_addresses_and_dois_are_byte_for_byte(write: Any, address: str) -> None:
    written = Reference(url=address, doi=address, links=(Link("code", address),), citation_key="k")
    output = "".join(write([written], WriteOptions(), []))
    assert field(output, "url") == field(output, "doi") == address
    if not set("%#^") & set(address):  # what no argument may hold is escaped as text is
        assert field(output, "annote") == f"Code: \\url{{{address}}}"
