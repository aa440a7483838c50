"""The short way through a list reads the same entries as the long one, and most of a list goes it."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.normalize.text import repair_mojibake
from medvlm_bib.problems import Problem
from medvlm_bib.readers.lists.entry import Entry
from medvlm_bib.readers.lists.keep import Verdict, judge
from medvlm_bib.readers.lists.left_out import note_left_out
from medvlm_bib.readers.lists.reading import read_units
from medvlm_bib.readers.lists.units import gather
from medvlm_bib.readers.markdown.source import prepare
from medvlm_bib.readers.markdown.tokens import tokenise

HOME = (Path(__file__).parent.parent / "refs" / "awesome-medical-vlm.md").read_text("utf-8")
LISTS = {
    case.name: (case / "list.md").read_text("utf-8") for case in (Path(__file__).parent / "golden/lists").iterdir()
} | {"home": HOME}
PARTS = tuple(name for name in Entry.__slots__ if name != "pieces")  # which the long way alone keeps


def read(text: str, *, with_pieces: bool) -> list[Verdict]:
    return judge(read_units(gather(tokenise(prepare(text, "list.md", [], repair_mojibake))), with_pieces=with_pieces))


def facts(verdict: Verdict) -> tuple[Any, ...]:
    reading = verdict.reading
    parts = [(name, getattr(reading.entry, name)) for name in PARTS] if reading.entry is not None else []
    return verdict.kept, verdict.why, [candidate.score for candidate in reading.candidates], parts


def assert_both_ways_agree(text: str) -> None:
    ways = [read(text, with_pieces=with_pieces) for with_pieces in (False, True)]
    for short, long in zip(*ways, strict=True):
        assert facts(short) == facts(long)
    left_out: list[list[Problem]] = [[], []]
    for verdicts, problems in zip(ways, left_out, strict=True):
        note_left_out(verdicts, "list.md", problems)
    assert left_out[0] == left_out[1]


TITLES = (
    "**ConVIRT.**",
    "**Contrastive Learning of Medical Visual Representations from Paired Images and Text.**",
    "**GLoRIA: A Multimodal Global-Local Representation Learning Framework** ",
    "**MedCLIP (Short Paper)**",
    "**Is BERT Really Robust? (EMNLP 2021)**",
    '**"What is seen" in X-rays**',
    "**MIMIC-CXR [Data]**.",
    "*Vision-Language Pre-training for Medical Images*",
    "[Learning to Read Chest X-Rays: Recurrent Neural Cascade Model](https://arxiv.org/abs/1603.08486)",
    "[PubMedCLIP](https://github.com/sarahESL/PubMedCLIP)",
    "[Paper](https://openreview.net/forum?id=abc)",
    "[CVPR 2022](https://openaccess.thecvf.com/content/CVPR2022/html/x.html)",
    "[![Stars](https://img.shields.io/github/stars/a/b)](https://github.com/a/b)",
    "Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing",
    "<u>ViLMedic</u>",
    "**Code:**",
    "**Bold *and* italic `words` of a title in many words**",
)
PEOPLE = (
    "*Yuhao Zhang, Hang Jiang, Yasuhide Miura, Christopher D. Manning, Curtis P. Langlotz.*",
    "*Shih-Cheng Huang, Liyue Shen, Matthew P. Lungren, Serena Yeung*",
    "*Zifeng Wang et al.*",
    "Benedikt Boecking, Naoto Usuyama, Shruthi Bannur",
    "**Jason Zhang**, *Wei Li*",
    "*Anthropic*",
    "(*Wang et al., 2022*)",
    "*et al.*",
)
BESIDE = (
    " [Mar., 2021] [TMI, 2022].",
    " [Nov., 2023].",
    " (CVPR'24)",
    " *NeurIPS 2022*",
    " **MICCAI 2023** ",
    " (Oral)",
    " [1]",
    " - ",
    "? ",
    ": ",
    " (",
    ")",
    "[",
    "]",
    " \\[[PDF](https://arxiv.org/abs/2010.00747)\\] [[Code](https://github.com/yuhaozhang/convirt)]",
    " [[PDF](https://arxiv.org/abs/2204.09817)] | [[Project](https://hi-ml.example/)]",
    " [Code](relative/path) [paper](https://doi.org/10.1/x#y)",
    " 🔥 ",
    " https://arxiv.org/abs/2010.00747 ",
    " *2022.10*",
    " [Homepage][1]",
    ' "',
    "\ue000",
    " vol. 3: 1-9 (2021)",
)
BETWEEN = ("", " ", "<br>\n", "\n", "  \n", "<br>\n\n", "\n\n", ", ")
MARKS = ("", "- ", "1. ", "- [x] ", "   ", "## ")
entries = st.lists(
    st.tuples(st.sampled_from((*TITLES, *PEOPLE, *BESIDE, *BESIDE)), st.sampled_from(BETWEEN)).map("".join),
    min_size=1,
    max_size=9,
).map("".join)
pages = st.lists(
    st.tuples(st.sampled_from(MARKS), st.sampled_from(TITLES), entries).map("".join), min_size=1, max_size=8
).map("\n\n".join)


@pytest.mark.parametrize("name", sorted(LISTS))
def test_every_layout_is_read_alike_both_ways(name: str) -> None:
    assert_both_ways_agree(LISTS[name])


@settings(deadline=None, max_examples=120)
@given(pages)
def test_whatever_stands_in_an_entry_is_read_alike_both_ways(text: str) -> None:
    assert_both_ways_agree(f"# Papers\n\n{text}\n")


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(sorted(LISTS)), st.randoms(use_true_random=False))
def test_disordered_lists_are_read_alike_both_ways(name: str, chance: random.Random) -> None:
    words = re.split(r"(\s+|(?<=[*\])])|(?=[*\[(]))", LISTS[name])[:1500]
    for _ in range(120):
        at, other = chance.randrange(len(words)), chance.randrange(len(words))
        words[at], words[other] = words[other], words[at]
    assert_both_ways_agree("".join(word or "" for word in words))


def test_most_of_the_home_list_goes_the_short_way() -> None:
    readings = [verdict.reading for verdict in read(HOME, with_pieces=False) if verdict.kept]
    assert sum(not reading.pieces for reading in readings) > 80
