from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.bib_file import BibFile
from medvlm_bib.bib_value import is_value
from medvlm_bib.citekeys import assign_keys
from medvlm_bib.errors import InputError
from medvlm_bib.known_keys import KnownKeys
from medvlm_bib.merge import Merged, is_biblatex_file, merge_into
from medvlm_bib.problems import Problem
from medvlm_bib.readers.bibtex import read_bibtex
from medvlm_bib.reference import Link, Name, PartialDate, Reference, Venue
from medvlm_bib.writers import WriteOptions
from medvlm_bib.writers.bibtex import write_biblatex, write_bibtex

MOON = Reference(
    title="Multi-modal Understanding and Generation for Medical Images",
    authors=(Name("Moon", "Jong Hak"), Name("Lee", "Hyungyung")),
    issued=PartialDate(2021, 5),
    available_date=PartialDate(2021, 5),
    arxiv="2105.11333",
    url="https://arxiv.org/abs/2105.11333",
    links=(Link("code", "https://github.com/SuperSupermoon/MedViLL"),),
    section=("Pre-Training",),
)
MOON_PUBLISHED = MOON.replace(
    type="article-journal",
    issued=PartialDate(2022),
    venue=Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal"),
    volume="26",
    doi="10.1109/JBHI.2022.3207502",
)
BOECKING = Reference(
    type="paper-conference",
    title="Making the Most of Text Semantics",
    authors=(Name("Boecking", "Benedikt"),),
    issued=PartialDate(2022),
    venue=Venue("European Conference on Computer Vision", "ECCV", "conference"),
)

MINE = """% my bibliography, do not sort
@string{jbhi = "JBHI"}

@Article{ Knuth:84 ,
  author  = "Donald E. Knuth",   title = {Literate {P}rogramming},
  year    = 1984
}
some words between
@article{mymoon,
    title     = {Multi-Modal Understanding and Generation for Medical Images},
    author    = {Moon, J. H. and Lee, H.},
    journal   = jbhi # { (to appear)},
    year      = {2022},
    eprint    = {2105.11333}
}
@comment{jabref-meta: databaseType:bibtex;}
"""


def merge(text: str, *references: Reference, biblatex: bool = False, problems: list[Problem] | None = None) -> Merged:
    keyed = assign_keys(references, known=KnownKeys(read_bibtex(text, "refs.bib", [])), problems=[])
    bib = BibFile(text, "refs.bib")
    return merge_into(bib, keyed, WriteOptions(), problems if problems is not None else [], biblatex=biblatex)


def test_known_entry_is_filled_and_new_one_appended_and_all_else_stays_byte_for_byte() -> None:
    problems: list[Problem] = []
    merged = merge(MINE, BOECKING, MOON_PUBLISHED, problems=problems)
    added = """    eprint    = {2105.11333},
    volume    = {26},
    doi       = {10.1109/JBHI.2022.3207502},
    archiveprefix = {arXiv},
    eprinttype = {arxiv},
    url       = {https://arxiv.org/abs/2105.11333},
    keywords  = {Pre-Training},
    annote    = {Code: \\url{https://github.com/SuperSupermoon/MedViLL}}
}"""
    entry = "".join(write_bibtex([BOECKING.replace(citation_key="boecking2022making")], WriteOptions(), []))
    assert merged.text == MINE.replace("    eprint    = {2105.11333}\n}", added) + "\n" + entry
    assert merged.changes == [
        "boecking2022making: new: Making the Most of Text Semantics",
        "mymoon: added volume, doi, archiveprefix, eprinttype, url, keywords, annote",
    ]
    assert {(p.code, p.printed, p.became) for p in problems} == {
        ("merge-kept", "{Moon, Jong Hak and Lee, Hyungyung}", "{Moon, J. H. and Lee, H.}"),
        ("merge-kept", "{IEEE Journal of Biomedical and Health Informatics}", "jbhi # { (to appear)}"),
    }


def test_second_run_changes_nothing() -> None:
    once = merge(MINE, BOECKING, MOON_PUBLISHED)
    assert merge(once.text, BOECKING, MOON_PUBLISHED) == Merged(once.text, [])


@pytest.mark.parametrize("biblatex", [False, True])
def test_preprint_of_a_work_published_since_becomes_the_publication(biblatex: bool) -> None:
    writer = write_biblatex if biblatex else write_bibtex
    text = "".join(writer([MOON.replace(citation_key="moon2021multi")], WriteOptions(), []))
    mine = text.replace("{Pre-Training}", "{my keyword}")
    merged = merge(mine, MOON_PUBLISHED, biblatex=biblatex)
    published = "".join(writer([MOON_PUBLISHED.replace(citation_key="moon2021multi")], WriteOptions(), []))
    (entry,) = BibFile(merged.text, "").entries
    (wanted,) = BibFile(published, "").entries
    assert entry.type == "article"
    assert {f.name: f.value for f in entry.fields} == {f.name: f.value for f in wanted.fields} | {
        "keywords": "{my keyword}"
    }
    assert merge(merged.text, MOON_PUBLISHED, biblatex=biblatex).changes == []


def test_line_ends_indent_one_line_entries_and_a_missing_last_line_end_are_followed() -> None:
    crlf = "@misc{moon2021multi,\r\n\ttitle = {X},\r\n\teprint = {2105.11333},\r\n}"
    merged = merge(crlf, MOON, BOECKING).text
    assert merged.startswith("@misc{moon2021multi,\r\n\ttitle = {X},\r\n\teprint = {2105.11333},\r\n\tauthor = {Moon")
    assert "\n" not in merged.replace("\r\n", "")
    assert "}\r\n\r\n@inproceedings" in merged
    line = "@misc{a, eprint={2105.11333}, archivePrefix={arXiv}}\n"
    assert merge(line, MOON).text.startswith(line[:-2] + ", author={Moon, Jong Hak and Lee, Hyungyung}, title={")


def test_entry_without_fields_in_common_is_known_by_its_key() -> None:
    mine = "@article{boecking2022making, author = {Boecking, B.}, title = {Making Most of the Semantics of Text}}"
    assert [line.split(":")[0] for line in merge(mine, BOECKING).changes] == ["boecking2022making"]
    assert "new" not in merge(mine, BOECKING).changes[0]


def test_field_goes_behind_the_key_also_where_the_type_is_the_same_word() -> None:
    bib = BibFile("@misc{misc}\n@misc{b, note={x}}", "refs.bib")
    bib.add(bib.entries[0], [("year", "{2022}")])
    assert bib.edited() == "@misc{misc, year = {2022}}\n@misc{b, note={x}}"


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        ("@article{a,\n title = {x}\n\n@article{b, title={y}}", 1),
        (MINE + "@misc{c, title = {x", 17),
        ("@misc{a,\n year = 2022,\n title = {no comma}\n author = {Liu, Chang},\n}", 3),
        ('@misc{a,\n title = "no {brace", year = 2022}', 2),
        ("@misc{a,\n title = ,\n year = 2022}", 2),
    ],
)
def test_file_that_does_not_parse_is_refused_with_the_line(broken: str, line: int) -> None:
    with pytest.raises(InputError, match=rf"^refs\.bib:{line}: not BibTeX"):
        merge(broken, MOON)


def test_dialect_follows_the_file() -> None:
    assert is_biblatex_file(BibFile("@online{a, date = {2021}}", "refs.bib"))
    assert not is_biblatex_file(BibFile(MINE, "refs.bib"))
    assert merge("", MOON).text == "".join(
        write_bibtex([MOON.replace(citation_key="moon2021multi")], WriteOptions(), [])
    )


PIECES = st.sampled_from(
    ["% note\n", "\n", "words, {braces} ", MINE, "@STRING(x = {y})\n", "@preamble{ {p} }", "@misc{z9, note = {q}}\r\n"]
)
REFERENCES = st.lists(
    st.sampled_from([MOON, MOON_PUBLISHED, BOECKING, BOECKING.replace(title="Another Paper")]), max_size=4
)


@given(st.lists(PIECES, max_size=5, unique=True), REFERENCES)
@settings(deadline=None, max_examples=60)
def test_merging_is_idempotent_and_loses_no_line_of_the_person(pieces: list[str], references: list[Reference]) -> None:
    text = "".join(pieces)
    once = merge(text, *references)
    assert merge(once.text, *references) == Merged(once.text, [])
    lines = iter(once.text.splitlines())
    assert all(any(line.startswith(mine) for line in lines) for mine in text.splitlines())


@pytest.mark.parametrize(
    "value",
    ["{}", "2022", "jan", 'jan # "~15"', r'"G{\"o}del"', "{a {b} c} # d", r"{10\,\% {\em of} \{all\}}", " {a\n b} "],
)
def test_what_bibtex_takes_for_a_value_is_one(value: str) -> None:
    assert is_value(value)


@pytest.mark.parametrize("value", ["", "{a} {b}", "{a", '"a {b"', "a b", "{a} #", '{a}\n author = "b"'])
def test_what_bibtex_stops_at_is_no_value(value: str) -> None:
    assert not is_value(value)
