"""What one look takes for no venue is none, whatever way is tried."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.data import _venue_names
from medvlm_bib.data import _venue_words as words
from medvlm_bib.normalize.venue_signs import may_name_venue
from medvlm_bib.normalize.venues import resolve_venue

NAMES = sorted({*_venue_names.NAMES, *_venue_names.PARTS})
BESIDE = (
    *words.DECORATIONS,
    *words.PENDING,
    *words.LEADING,
    "workshop",
    "findings of",
    "track",
    "vol. 3",
    "17",
    "no. 12",
)


def assert_no_venue_is_overlooked(text: str) -> None:
    if not may_name_venue(text):
        found = resolve_venue.__wrapped__(text)
        assert found is None or (not found.known and not found.venue.kind and not found.year), found


@settings(deadline=None, max_examples=300)
@given(
    st.sampled_from(NAMES),
    st.sampled_from(("{}", "({})", "{}, 3", "A Study of Things ({})", "{} (Things)", "{}: Things", "About {}")),
    st.sampled_from(("", *BESIDE)),
    st.sampled_from(("{0} {1}", "{1} {0}", "{1}, {0}", "{0} @ {1}", "{0}{1}")),
    st.integers(0, 200),
    st.sampled_from(string.ascii_lowercase),
)
def test_no_name_is_overlooked_wherever_it_stands(
    name: str, frame: str, beside: str, order: str, slip: int, letter: str
) -> None:
    assert_no_venue_is_overlooked(order.format(frame.format(name), beside))
    misspelt = name[: slip % len(name)] + letter + name[slip % len(name) + 1 :]
    assert_no_venue_is_overlooked(order.format(frame.format(misspelt), beside))


@pytest.mark.parametrize(
    "name", ["MICCAI17", "CVPR'24", "CVPRW", "medRxiv", "ICCV 23", "Findings of EMNLP", "KBS 2022"]
)
def test_a_short_name_is_a_sign(name: str) -> None:
    assert may_name_venue(name)


@pytest.mark.parametrize(
    "text",
    [
        "Align, Reason and Learn: Enhancing Medical Pre-training",
        "Yuhao Zhang, Hang Jiang, Yasuhide Miura, Christopher D. Manning",
        "3D-aware Visual Question Answering",
        "Project Page",
    ],
)
def test_titles_and_people_are_told_at_one_look(text: str) -> None:
    assert not may_name_venue(text)
    assert_no_venue_is_overlooked(text)
