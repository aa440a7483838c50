from __future__ import annotations

from pathlib import Path

import pytest

from medvlm_bib.cli import run

LIST = """# Pre-training

**Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing.** [Apr., 2022] [ECCV, 2022].<br>
*Benedikt Boecking, Naoto Usuyama, Shruthi Bannur, Daniel C. Castro, Anton Schwaighofer, Ozan Oktay.*<br>
[[PDF](https://arxiv.org/abs/2204.09817)]

**Self-supervised Image-text Pre-training With Mixed Data In Chest X-rays.** [Mar., 2021].<br>
*Xiaosong Wang, Ziyue Xu, Leo Tam.*<br>
[[PDF](https://arxiv.org/abs/2103.16022)]
"""
MORE = """
**MedCLIP: Contrastive Learning from Unpaired Medical Images and Text.** [Oct., 2022] [EMNLP, 2022].<br>
*Zifeng Wang, Zhenbang Wu, Dinesh Agarwal, Jimeng Sun.*<br>
[[PDF](https://arxiv.org/abs/2210.10163)]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("list.md").write_text(LIST, "utf-8")
    return tmp_path


def test_merge_adds_what_is_new_keeps_what_was_edited_and_is_idle_the_second_time(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del folder
    refs = Path("refs.bib")
    assert run(["export", "list.md", "-o", "refs.bib", "-q"]) == 0
    mine = "% mine\n" + refs.read_text("utf-8").replace("{Wang, Xiaosong", "{Wang, X.").replace("wang2021self", "mykey")
    refs.write_text(mine, "utf-8")
    assert run(["export", "list.md", "--merge", "refs.bib"]) == 0
    assert refs.read_text("utf-8") == mine
    Path("list.md").write_text(LIST + MORE, "utf-8")
    assert run(["export", "list.md", "--merge", "refs.bib", "--check", "-q"]) == 1
    assert refs.read_text("utf-8") == mine
    assert run(["export", "list.md", "--merge", "refs.bib"]) == 0
    assert "refs.bib: wang2022medclip: new: MedCLIP" in capsys.readouterr().err
    merged = refs.read_text("utf-8")
    assert merged.startswith(mine)
    assert merged[len(mine) :].startswith("\n@inproceedings{wang2022medclip,")
    assert run(["export", "list.md", "--merge", "refs.bib", "--check"]) == 0


def test_merge_takes_an_empty_file_and_any_line_ends(folder: Path) -> None:
    del folder
    refs = Path("refs.bib")
    for begin in (b"", b"\xef\xbb\xbf% mine\r\n@misc{a, title={X}}\r\n"):
        refs.write_bytes(begin)
        assert run(["export", "list.md", "--merge", "refs.bib", "-q"]) == 0
        first = refs.read_bytes()
        assert first.startswith(begin)
        assert first.count(b"@") == (3 if begin else 2)
        assert run(["export", "list.md", "--merge", "refs.bib", "-q"]) == 0
        assert refs.read_bytes() == first


def test_merge_refuses_a_broken_file_whole(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    del folder
    broken = "% ok\n@misc{a, title = {x}\n"
    Path("refs.bib").write_text(broken, "utf-8")
    assert run(["export", "list.md", "--merge", "refs.bib"]) == 2
    assert "refs.bib:2: not BibTeX" in capsys.readouterr().err
    assert Path("refs.bib").read_text("utf-8") == broken
    assert run(["export", "list.md", "--merge", "none.bib"]) == 2


def test_cited_in_writes_what_the_paper_cites(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    del folder
    Path("paper.aux").write_text("\\citation{wang2021self,boecking2021making}\n", "utf-8")
    assert run(["export", "list.md", "--cited-in", "paper.aux", "-f", "bibtex", "-v"]) == 0
    out, err = capsys.readouterr()
    assert out.count("@") == 1
    assert "'boecking2021making' is cited, but no entry has this key: did you mean 'boecking2022making'?" in err
