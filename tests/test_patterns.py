"""Patterns that are compiled when they are needed match as compiled ones do."""

from __future__ import annotations

import re

import pytest

from medvlm_bib.data import _hosts, _link_labels, _venue_addresses
from medvlm_bib.normalize.patterns import TablePattern, fill, lazy_pattern, literal_head

SOURCES = [
    *(row["path"] for row in _hosts.RULE),
    *(row["pattern"] for row in _venue_addresses.RULE),
    *(row["path"] for row in _link_labels.HOST if "path" in row),
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


@pytest.mark.parametrize("source", sorted(set(SOURCES)))
def test_a_pattern_of_a_table_matches_as_the_compiled_one(source: str) -> None:
    ours, theirs = TablePattern(source), re.compile(source, re.IGNORECASE)
    for target in TARGETS:
        for text in (target, target.upper()):
            assert bool(ours.search(text)) == bool(theirs.search(text))
            assert bool(ours.match(text)) == bool(theirs.match(text))


@pytest.mark.parametrize(
    ("source", "head"),
    [
        (r"^/abs/(\d+)", "^/abs/"),
        (r"10\.1109/(tmi|tip)\.", "10.1109/"),
        (r"^/articles?/x", "^/article"),
        (r"^/(?:a|b)", "^/"),
        (r"\.pdf$|\.svg$", ""),
        (r"^/a|^/b", ""),
        (r"[?&]id=", ""),
        (r"a{0,2}b", ""),
        (r"\d+", ""),
    ],
)
def test_the_head_is_what_every_match_begins_with(source: str, head: str) -> None:
    assert literal_head(source) == head


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
    assert fill(match, r"\2-\1") == "b-"
