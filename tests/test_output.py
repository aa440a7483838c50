from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from medvlm_bib.errors import OutputError
from medvlm_bib.output import write_file


def _fails_half_way() -> Iterator[str]:
    yield "half"
    raise RuntimeError("no more")


def test_a_failed_run_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    target.write_text("old")
    with pytest.raises(RuntimeError):
        write_file(str(target), _fails_half_way())
    assert target.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["refs.bib"]


def test_a_file_with_these_bytes_is_not_touched(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    assert write_file(str(target), ["é\n"])
    before = target.stat().st_mtime_ns
    assert not write_file(str(target), ["é", "\n"])
    assert target.stat().st_mtime_ns == before
    assert target.read_bytes() == "é\n".encode()


def test_a_link_is_followed_and_permissions_stay(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    target.write_text("old")
    target.chmod(0o640)
    link = tmp_path / "link.bib"
    link.symlink_to(target)
    write_file(str(link), ["new"])
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(("name", "message"), [("", "is a folder"), ("no/such/refs.bib", "cannot be written")])
def test_an_unwritable_target_is_named(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(OutputError, match=message):
        write_file(str(tmp_path / name), ["new"])
