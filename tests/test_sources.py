from __future__ import annotations

from pathlib import Path

import pytest

from medvlm_bib.errors import InputError
from medvlm_bib.sources import load_sources


def _texts(*sources: str, encoding: str = "") -> list[str]:
    return [source.text for source in load_sources(sources, encoding=encoding)]


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


def test_a_folder_without_lists_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder without a list"):
        _texts(str(tmp_path))


def test_the_encoding_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "list.md").write_bytes("été".encode("latin-1"))
    assert _texts(str(tmp_path / "list.md"), encoding="latin-1") == ["été"]
    with pytest.raises(InputError, match="unknown encoding 'klingon'"):
        _texts(str(tmp_path / "list.md"), encoding="klingon")
