"""Pages to blocks of spans: looks, lines, nesting, HTML, and what the source is repaired of before."""

from __future__ import annotations

import pytest

from medvlm_bib.problems import Problem
from medvlm_bib.readers.markdown.html import read_tag, split_blocks
from medvlm_bib.readers.markdown.source import prepare
from medvlm_bib.readers.markdown.spans import BREAK, EMPH, IMAGE, LINK, MARKED, STRONG, Block
from medvlm_bib.readers.markdown.tokens import tokenise


def kinds(blocks: list[Block]) -> list[tuple[str, int, str]]:
    return [(block.kind, block.line, block.text) for block in blocks]


def test_spans_keep_their_look_and_their_line() -> None:
    (block,) = tokenise(
        "**MedCLIP.** [Oct., 2022].<br>\n*Zifeng Wang* <ins>EMNLP</ins>\n[[PDF](https://arxiv.org/abs/2210.10163)]"
    )
    shown = [(span.text, span.style, span.line) for span in block.spans if span.text.strip()]
    assert shown[0] == ("MedCLIP.", STRONG, 1)
    assert ("Zifeng Wang", EMPH, 2) in shown
    assert ("EMNLP", MARKED, 2) in shown
    (link,) = [span for span in block.spans if span.style & LINK]
    assert (link.text, link.url, link.line) == ("PDF", "https://arxiv.org/abs/2210.10163", 3)


def test_letters_outside_ascii_do_not_shift_lines() -> None:
    blocks = tokenise("Reiß 中文 🔥\n\n- Müller\n\n| é | ü |\n|---|---|\n| a | b |\n")
    assert [(block.kind, block.line) for block in blocks] == [("paragraph", 1), ("item", 3), ("head", 5), ("row", 7)]


def test_a_nested_item_knows_its_parent_and_text_behind_it_goes_on_with_the_parent() -> None:
    blocks = tokenise("- Title\n\n  - detail\n\n  more of the title\n- Next\n")
    assert [(b.level, b.parent.line if b.parent else 0, b.text) for b in blocks] == [
        (1, 0, "Title\nmore of the title"),
        (2, 1, "detail"),
        (1, 0, "Next"),
    ]


def test_indented_entries_are_read_and_indented_program_code_is_not() -> None:
    assert kinds(tokenise("text\n\n    **Title.** [pdf](https://a.example)\n")) == [
        ("paragraph", 1, "text"),
        ("paragraph", 3, "Title. pdf"),
    ]
    assert kinds(tokenise("text\n\n    x = 1\n")) == [("paragraph", 1, "text")]


def test_bold_text_that_is_wrapped_in_the_source_is_one_span() -> None:
    (block,) = tokenise('"**R-FCN: Object Detection via\nRegion-based Networks**." 2016')
    assert block.spans[1].text == "R-FCN: Object Detection via Region-based Networks"
    (block,) = tokenise("**Title**\n**Second line**")
    assert [bool(span.style & BREAK) for span in block.spans] == [False, True, False]


def test_a_linked_badge_has_both_addresses() -> None:
    (block,) = tokenise("[![Code](https://img.shields.io/badge/Code-x-green)](https://github.com/a/b)")
    (span,) = block.spans
    assert span.style & LINK
    assert span.style & IMAGE
    assert (span.text, span.url, span.image) == (
        "Code",
        "https://github.com/a/b",
        "https://img.shields.io/badge/Code-x-green",
    )


def test_html_gives_the_blocks_that_a_browser_shows() -> None:
    page = """<h2 id="x">Papers</h2>
<table>
<tr><th>Title</th><th>Venue</th></tr>
<tr><td><a href="https://a.example"><b>One</b></a><br>two</td><td>
CVPR</td></tr>
</table>
<ul><li>first</li><li>second</li></ul>
<script>hidden()</script>
"""
    blocks = tokenise(page)
    assert [(block.kind, block.line) for block in blocks] == [
        ("heading", 1),
        ("head", 3),
        ("row", 4),
        ("item", 7),
        ("item", 7),
    ]
    title, venue = blocks[2].cells
    assert (title[0].text, title[0].url, title[0].style & STRONG) == ("One", "https://a.example", STRONG)
    assert "".join(span.text for span in venue).strip() == "CVPR"


def test_tags_are_cut_out_of_raw_html_with_their_lines() -> None:
    assert list(split_blocks("<li>\n<b>x</b>\n</li>", 7)) == [
        ("open", "li", 7),
        ("text", "\n\u2060<b>x</b>\n", 7),
        ("close", "li", 9),
    ]
    assert read_tag("<a class='b' HREF=\"https://a.example?x=1&amp;y=2\">") == (
        "a",
        False,
        {"class": "b", "href": "https://a.example?x=1&y=2"},
    )
    assert read_tag("</A>")[:2] == ("a", True)
    assert read_tag("<notatag")[0] == ""


@pytest.mark.parametrize("tag", ["</script>", "<script>", "<font>", "<span class='x'>"])
def test_a_tag_that_shows_nothing_cuts_no_text_in_two(tag: str) -> None:
    (block,) = tokenise(f"**{{MedCLIP}} with {tag}Unpaired Images** [EMNLP, 2022]")
    assert [span.text for span in block.spans] == ["{MedCLIP} with Unpaired Images", " [EMNLP, 2022]"]


def test_a_link_in_wrapped_bold_text_keeps_its_label() -> None:
    (block,) = tokenise("**Breaking with\n[Fixed Set](https://arxiv.org/abs/2205.07139) Pathology**")
    assert [(span.text, span.url) for span in block.spans] == [
        ("Breaking with ", ""),
        ("Fixed Set", "https://arxiv.org/abs/2205.07139"),
        (" Pathology", ""),
    ]


def prepared(text: str) -> tuple[str, list[Problem]]:
    problems: list[Problem] = []
    return prepare(text, "list.md", problems, lambda line: line.replace("√ü", "ß")), problems


def test_comments_go_and_their_lines_stay() -> None:
    text, _ = prepared("a <!-- b\n\n- c --> d\n```\n<!-- code -->\n```\n<!-- never closed\n- e")
    assert text == "a \n\n d\n```\n<!-- code -->\n```\n\n"


def test_headings_without_a_space_are_headings() -> None:
    assert (
        prepared("#3D Grounding\n##Papers##\n#1234\n#a #b\n# fine")[0]
        == "# 3D Grounding\n## Papers##\n#1234\n#a #b\n# fine"
    )


def test_repairs_of_letters_and_links_are_notes_with_line_and_both_texts() -> None:
    text, problems = prepared(
        "fine\nSimon Rei√ü, et al\n[code] (https://a.example) [b]([https://x](https://y.example))"
    )
    assert text == "fine\nSimon Reiß, et al\n[code](https://a.example) [b](https://y.example)"
    assert [(p.code, p.source.line, p.printed, p.became) for p in problems] == [
        ("mojibake", 2, "Rei√ü,", "Reiß,"),
        ("broken-link", 3, "]([https://x](https://y.example))", "](https://y.example)"),
        ("broken-link", 3, "] (https://a.example)", "](https://a.example)"),
    ]
