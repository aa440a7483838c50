from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from medvlm_bib.errors import OutputError
from medvlm_bib.output import require_writable, write_file


@pytest.fixture(params=["without a name", "temporary"], autouse=True)
def _both_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write as on a system that has files without a name, and as on one that has none."""
    if request.param == "temporary":
        monkeypatch.setattr("medvlm_bib.output._OPEN_FILES", "/no/such/folder")


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


def test_what_somebody_changed_meanwhile_stays(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    target.write_text("theirs")
    with pytest.raises(OutputError, match="somebody changed it meanwhile"):
        write_file(str(target), ["new"], expected=b"as it was read")
    assert target.read_text() == "theirs"
    write_file(str(target), ["new"], expected=b"theirs")
    assert [file.name for file in tmp_path.iterdir()] == ["refs.bib"]
    assert target.read_text() == "new"


def test_links_in_a_circle_and_impossible_names_are_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    for name in ("a", "a\0b", "x" * 300):
        with pytest.raises(OutputError, match="cannot be written"):
            write_file(str(tmp_path / name), ["new"])
        with pytest.raises(OutputError, match="cannot be written"):
            require_writable(str(tmp_path / name))


def test_a_long_name_is_written(tmp_path: Path) -> None:
    write_file(str(tmp_path / ("x" * 251 + ".bib")), ["new"])
    assert len(list(tmp_path.iterdir())) == 1


def test_half_a_character_loses_no_file(tmp_path: Path) -> None:
    write_file(str(tmp_path / "refs.bib"), ["a\ud800b"])
    assert (tmp_path / "refs.bib").read_text() == "a?b"


def test_what_must_succeed_too_comes_before_the_file_takes_its_place(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    target.write_text("old")

    def fail() -> None:
        raise OutputError("the report cannot be written")

    with pytest.raises(OutputError, match="the report"):
        write_file(str(target), ["new"], before=fail)
    assert target.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["refs.bib"]


def test_what_a_killed_run_left_is_removed_a_day_later_and_nothing_else(tmp_path: Path) -> None:
    yesterday = time.time() - 25 * 3600
    stale, fresh = tmp_path / ".medvlm-bib.0123456789ab.tmp", tmp_path / ".medvlm-bib.ba9876543210.tmp"
    theirs = [tmp_path / name for name in (".medvlm-bib.settings", ".medvlm-bib-known", ".medvlm-bib.my-list.tmp")]
    for file in (stale, fresh, *theirs):
        file.write_text("half")
        if file != fresh:
            os.utime(file, (yesterday, yesterday))
    write_file(str(tmp_path / "refs.bib"), ["new"])
    assert {file.name for file in tmp_path.iterdir()} == {"refs.bib", fresh.name, *(file.name for file in theirs)}
