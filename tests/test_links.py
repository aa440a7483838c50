from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.data import _link_labels as data
from medvlm_bib.normalize.links import classify_link, clean_url

KINDS = {*data.PRECEDENCE, "list", "person", "other"}
UNSAFE = re.compile(r"[\x00-\x20\"<>\\^`{|}\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize(
    ("label", "url", "kind"),
    [
        ("PDF", "https://arxiv.org/abs/2204.09817", "pdf"),
        ("arXiv", "https://arxiv.org/abs/2204.09817", "paper"),
        ("Paper", "https://github.com/kvcache-ai/Mooncake/blob/main/Mooncake-v1.pdf", "paper"),
        ("论文", "https://example.org/1", "paper"),
        ("链接", "https://arxiv.org/pdf/2204.09817", "pdf"),
        ("", "https://www.nature.com/articles/nature14539", "paper"),
        ("MICCAI 2022", "https://link.springer.com/chapter/10.1007/978-3-031-16443-9_1", "paper"),
        ("Toolbox", "https://hi-ml.readthedocs.io/en/latest/multimodal.html", "code"),
        ("Github", "https://github.com/mahmoodlab/mcat", "code"),
        ("代码", "https://gitee.com/a/b", "code"),
        ("Code and Data", "https://github.com/mahmoodlab/mcat", "code"),
        ("MCAT", "https://github.com/mahmoodlab/mcat", "code"),
        ("Project", "https://github.com/mahmoodlab/mcat", "code"),
        ("Code", "https://arxiv.org/abs/2204.09817", "paper"),
        ("Dataset", "https://www.physionet.org/content/ms-cxr/0.1/", "dataset"),
        ("Url", "https://doi.org/10.13026/4jb0-a113", "dataset"),
        ("Dataset", "https://github.com/a/b", "dataset"),
        ("Project Page", "https://example.org/", "project"),
        ("Link", "https://someone.github.io/method/", "project"),
        ("Hugging Face", "https://huggingface.co/spaces/a/b", "demo"),
        ("🤗", "https://huggingface.co/microsoft/BiomedVLP-CXR-BERT-general", "model"),
        ("Weights", "https://drive.google.com/file/d/1", "model"),
        ("Video", "https://youtu.be/QkEeFlu1x4A", "video"),
        ("Slides", "https://example.org/x.pdf", "slides"),
        ("BibTeX", "./citations/CAMPARI.txt", "bibtex"),
        ("Supp", "https://example.org/x.pdf", "supplement"),
        ("scholar", "https://scholar.google.ca/scholar?q=GAN+Augmentation", "search"),
        ("", "https://img.shields.io/badge/arXiv-2025.02-red", "badge"),
        ("Code", "https://img.shields.io/github/stars/a/b.svg", "badge"),
        ("list", "https://github.com/a/Awesome-Medical-Transformers", "list"),
        ("解读", "https://zhuanlan.zhihu.com/p/27181462601", "blog"),
        ("StreamChat: Chatting with Streaming Video", "https://arxiv.org/abs/2412.08646", "paper"),
        ("", "arxiv.org/abs/2410.13085", "paper"),
        ("", "https://ieeexplore-ieee-org.proxy.example.edu/abstract/document/8327637/", "paper"),
        ("Thing", "https://example.org/", "other"),
    ],
)
def test_a_link_is_what_its_label_says_else_what_its_host_is(label: str, url: str, kind: str) -> None:
    assert classify_link(label, url) == kind


@pytest.mark.parametrize(
    "url",
    [
        "https://dl.acm.org/doi/10.1145/3368555.3384458?a=1&b=%7B#x",
        "http://example.org/~user/paper's(1)[2],3;4!*@$.pdf",
        "https://example.org/论文",
        "./citations/CAMPARI.txt",
        "#section",
        "NeRF-and-Beyond.bib",
        "mailto:someone@example.org",
    ],
)
def test_a_sound_address_stays_byte_for_byte(url: str) -> None:
    assert clean_url(url) == url


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ('https://example.org/a b{c}\\d"e<f>', "https://example.org/a%20b%7Bc%7D%5Cd%22e%3Cf%3E"),
        ("https://example.org/%7Bx%7D{y}", "https://example.org/%7Bx%7D%7By%7D"),
        ("https://example.org/\x00\n\x1b[31m\u202e", "https://example.org/%00%0A%1B[31m%E2%80%AE"),
        (" https://arxiv.org/abs/2204.09817\n", "https://arxiv.org/abs/2204.09817"),
        ("arxiv.org/abs/2204.09817", "https://arxiv.org/abs/2204.09817"),
        ("www.example.org", "https://www.example.org"),
        ("//arxiv.org/abs/2204.09817", "https://arxiv.org/abs/2204.09817"),
        ("arxiv.org:443/abs/2204.09817", "https://arxiv.org:443/abs/2204.09817"),
        ("ttps://arxiv.org/abs/2204.09817", "https://arxiv.org/abs/2204.09817"),
        ("https:/arxiv.org/abs/2204.09817", "https://arxiv.org/abs/2204.09817"),
        ("https//arxiv.org/abs/2204.09817", "https://arxiv.org/abs/2204.09817"),
        ("doi:10.1109/JBHI.2022.3163751", "https://doi.org/10.1109/JBHI.2022.3163751"),
    ],
)
def test_what_no_address_may_hold_is_encoded_once(url: str, clean: str) -> None:
    assert clean_url(url) == clean
    assert clean_url(clean) == clean


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "java\u200bscript://example.org/%0aalert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
    ],
)
def test_a_harmful_scheme_leaves_nothing(url: str) -> None:
    assert clean_url(url) == ""


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=60), st.sampled_from(["", "https://", "https://example.org/", "javascript:"]))
def test_a_cleaned_address_is_safe_and_stays_the_same(text: str, start: str) -> None:
    clean = clean_url(start + text)
    assert not UNSAFE.search(clean)
    assert clean_url(clean) == clean
    clean.encode("utf-8")
    assert classify_link(text, clean) in KINDS


def test_no_word_names_two_kinds() -> None:
    seen: dict[str, str] = {}
    for kind, words in data.WORDS.items():
        assert kind in data.PRECEDENCE
        for word in words:
            assert seen.setdefault(word, kind) == kind, word
    assert set(data.WORDS) == set(data.PRECEDENCE)
    assert {row["kind"] for row in data.HOST} <= KINDS
    assert set(data.WHOLE.values()) <= KINDS
