from __future__ import annotations

import os
from pathlib import Path

import pytest

from medvlm_bib.errors import InputError
from medvlm_bib.sources import load_sources


def _texts(*sources: str, encoding: str = "", reader: str = "") -> list[str]:
    return [source.text for source in load_sources(sources, encoding=encoding, reader=reader)]


def test_no_source_is_the_home_list() -> None:
    (source,) = load_sources(())
    assert source.file == "awesome-medical-vlm.md"
    assert "MedCLIP" in source.text


def test_a_byte_order_mark_and_other_line_ends_do_not_reach_the_reader(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbf# A\r\n\rB\n")
    (tmp_path / "b.md").write_bytes("# É\n".encode("utf-16"))
    assert _texts(str(tmp_path / "a.md"), str(tmp_path / "b.md")) == ["# A\n\nB\n", "# É\n"]


def test_a_folder_is_its_lists_in_order_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.md", "sub/a.md", ".github/c.md", "d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name)
    assert _texts(str(tmp_path)) == ["b.md", "sub/a.md"]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("list.md", b"", "list.md is empty"),
        ("list.md", b" \n\t\n", "list.md is empty"),
        ("list.md", b"# Papers\n\xe9t\xe9\n", r"list.md:2 is not UTF-8: give --encoding latin-1"),
        (
            "list.md",
            "# Papers\n- É\n".encode("utf-16-le"),
            "UTF-16 without a byte order mark: give --encoding utf-16-le",
        ),
        (
            "list.md",
            "# Papers\n- É\n".encode("utf-16-be"),
            "UTF-16 without a byte order mark: give --encoding utf-16-be",
        ),
        ("refs.yaml", b"references: []\n", "csl-yaml is written but not read"),
        ("list.md", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d", "list.md is a binary file"),
    ],
)
def test_what_cannot_be_read_is_named_with_a_way_out(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=message):
        _texts(str(tmp_path / name))


def test_a_missing_file_suggests_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("x")
    with pytest.raises(InputError, match=r"READNE.md does not exist: did you mean .*README.md\?"):
        _texts(str(tmp_path / "READNE.md"))


def test_a_slip_in_a_path_asks_no_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("lists").mkdir()
    Path("lists/papers").write_text("x")
    with pytest.raises(InputError, match=r"lists/paper does not exist: did you mean lists.papers\?"):
        _texts("lists/paper")


def test_a_list_of_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("x")
    link = tmp_path / "z.md"
    try:
        link.symlink_to(tmp_path / "gone.md")
    except OSError:
        pytest.skip("this system makes no links")
    with pytest.raises(InputError, match=r"z\.md cannot be read: No such file"):
        _texts(str(tmp_path))
    with pytest.raises(InputError, match=r"z\.md is a link to what does not exist"):
        _texts(str(link))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_in_a_folder_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(InputError, match=r"pipe\.md is no regular file"):
        _texts(str(tmp_path))


def test_a_folder_below_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.md").write_text("x")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("closed"):  # root may read what nobody may
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    with pytest.raises(InputError, match="closed cannot be read: Permission denied"):
        _texts(str(tmp_path))


def test_a_folder_without_lists_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"is a folder without \*\.md or \*\.jsonl: name a file"):
        _texts(str(tmp_path))


def test_of_a_folder_lists_are_read_or_else_shards_or_what_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    for name in ("b.jsonl", "below/a.jsonl", "refs.bib", ".hidden.jsonl"):
        (tmp_path / name).write_text(name)
    assert _texts(str(tmp_path)) == ["b.jsonl", "below/a.jsonl"]
    assert _texts(str(tmp_path), reader="bibtex") == ["refs.bib"]
    (tmp_path / "README.md").write_text("a list")
    assert _texts(str(tmp_path)) == ["a list"]
    assert _texts(str(tmp_path), reader="jsonl") == ["b.jsonl", "below/a.jsonl"]
    with pytest.raises(InputError, match=r"is a folder without \*\.ris: name a file"):
        _texts(str(tmp_path), reader="ris")


def test_the_encoding_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "list.md").write_bytes("été".encode("latin-1"))
    assert _texts(str(tmp_path / "list.md"), encoding="latin-1") == ["été"]
    with pytest.raises(InputError, match="unknown encoding 'klingon'"):
        _texts(str(tmp_path / "list.md"), encoding="klingon")
