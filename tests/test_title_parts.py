from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.agreement import title_parts as module
from medvlm_bib.agreement.title_parts import title_parts
from medvlm_bib.readers.csl_json import read_csl_json

HOME = Path(__file__).parents[1] / "refs" / "awesome-medical-vlm.json"
TITLES = [reference.title for reference in read_csl_json(HOME.read_text(encoding="utf-8"), HOME.name, [])]
WORDS = sorted({word for title in TITLES for word in title.split()} | {"Extended", "abstract", "The", "-", ":", "(v2)"})


def _the_long_way(title: str) -> tuple[set[str], set[str]]:
    with patch.object(module, "_quick_parts", return_value=None):
        wholes, parts = title_parts(title)
    return set(wholes), set(parts)


def test_most_titles_of_the_home_list_go_the_quick_way() -> None:
    assert sum(module._quick_parts(title) is not None for title in TITLES) > len(TITLES) * 0.8


def test_the_quick_way_gives_what_the_long_way_gives() -> None:
    for title in TITLES:
        wholes, parts = title_parts(title)
        assert (set(wholes), set(parts)) == _the_long_way(title), title


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_the_quick_way_gives_it_for_any_order_of_words(title: str) -> None:
    wholes, parts = title_parts(title)
    assert (set(wholes), set(parts)) == _the_long_way(title)
