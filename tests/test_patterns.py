"""Patterns that are compiled when they are needed match as compiled ones do."""

from __future__ import annotations

import random
import re

import pytest

from medvlm_bib.data import _hosts, _link_labels, _venue_addresses
from medvlm_bib.normalize import author_evidence
from medvlm_bib.normalize.patterns import TablePattern, TwinPattern, fill, lazy_pattern
from medvlm_bib.readers.lists import hints, peel, sides, title

ROWS = [
    *((row["path"], row["needs"], re.IGNORECASE) for row in _hosts.RULE),
    *((row["path"], row["needs"], re.IGNORECASE) for row in _link_labels.HOST if "path" in row),
    *((row["pattern"], row["needs"], 0) for row in _venue_addresses.RULE),
]
TARGETS = [
    "/abs/2204.09817",
    "/articles/s41746-024-01339-7",
    "/10.1109/TMI.2022.1234567",
    "10.1109/TMI.2022.1234567",
    "10.1016/j.media.2023.102802",
    "10.1038/s41586-023-06291-2",
    "2022.coling-1.523",
    "2022.findings-emnlp.100",
    "v158/endo21a",
    "openaccess.thecvf.com/content/CVPR2021/html/x.html",
    "/microsoft/BiomedCLIP.pdf",
    "/mmtomasz/Awesome-list",
    "",
]


@pytest.mark.parametrize(("source", "needs", "flags"), ROWS, ids=[row[0] for row in ROWS])
def test_a_pattern_of_a_table_matches_as_the_compiled_one(
    source: str, needs: tuple[tuple[str, ...], ...], flags: int
) -> None:
    theirs = re.compile(source, flags)
    for target in TARGETS:
        for text in (target, target.upper()) if flags else (target.lower(),):
            assert bool(TablePattern(source, needs, flags).search(text)) == bool(theirs.search(text))
            assert bool(TablePattern(source, needs, flags).match(text)) == bool(theirs.match(text))


def test_venues_are_looked_for_in_lower_case() -> None:
    for row in _venue_addresses.RULE:
        assert row["pattern"] == row["pattern"].lower(), row["pattern"]


def test_a_pattern_is_compiled_for_a_text_that_may_match() -> None:
    pattern = TablePattern("(", (("^/abs/", "v"),))  # cannot be compiled
    assert pattern.search("/pdf/2204.09817v2") is None
    assert pattern.match("/abs/2204.09817") is None
    with pytest.raises(re.error):
        pattern.search("/ABS/2204.09817V2")


@pytest.mark.parametrize(
    ("source", "needs"),
    [
        (r"^/abs/(\d+)", (("^/abs/",),)),
        (r"10\.1109/(tmi|tip)\.", (("10.1109/", "."),)),
        (r"^/articles?/X+y", (("^/article", "/x", "y"),)),
        (r"^/(?:a|b)", (("^/",),)),
        (r"\.pdf$|\.svg$", ((".pdf",), (".svg",))),
        (r"^/a|^/b", (("^/a",), ("^/b",))),
        (r"[?&]id=(?!x)(?P<n>v\d)", (("id=", "v"),)),
        (r"a{0,2}b(?:cd)?(ef)*(?:gh)+", (("b", "gh"),)),
        (r"(?<=x)\d+[\]x]z", (("z",),)),
        (r"\d+|x", ()),
    ],
)
def test_what_a_match_must_hold_is_read_from_the_pattern(source: str, needs: tuple[tuple[str, ...], ...]) -> None:
    pattern_needs = pytest.importorskip("pattern_needs").pattern_needs  # tools/, not part of every distribution
    assert pattern_needs(source) == needs


def test_twins_match_ascii_text_alike() -> None:
    modules = (hints, peel, sides, title, author_evidence)
    twins = [item for module in modules for item in vars(module).values() if isinstance(item, TwinPattern)]
    assert len(twins) >= 7
    words = ["Code", "in", "by", "and", "AND", "2021", "J", "arXiv", "Papers", *" ,;:.!?|()[]'\"-*_/&\n"]
    chance = random.Random(5)  # noqa: S311
    texts = ["".join(chance.choices(words, k=chance.randint(0, 9))) for _ in range(3000)]
    for twin in twins:
        for text in texts:
            for way in ("search", "match", "split"):
                narrow, wide = getattr(twin.narrow, way)(text), getattr(twin.wide, way)(text)
                if way == "split":
                    assert narrow == wide
                else:
                    assert (narrow and narrow.span()) == (wide and wide.span())


def test_nothing_is_compiled_before_the_first_call(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    real = re.compile

    def count(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return real(source, flags)

    monkeypatch.setattr(re, "compile", count)
    pattern = lazy_pattern("b+", re.IGNORECASE)
    assert not compiled
    assert pattern.sub("", "aBbc") == "ac"
    assert pattern.search("xb")
    assert compiled == ["b+"]


def test_a_template_is_filled_as_expand_fills_it() -> None:
    match = re.match(r"(a)?(b)", "b")
    assert match is not None
    assert fill(match, r"\1") == match.expand(r"\1") == ""
    for template in (r"\2-\1", r"\2", "c", "", r"\2\\", r"\g<2>"):
        assert fill(match, template) == match.expand(template)
