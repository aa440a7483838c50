from __future__ import annotations

import random
from pathlib import Path

import pytest

from medvlm_bib.cli import run
from medvlm_bib.sources import find_home_list

GOLDEN = sorted((Path(__file__).parent / "golden").rglob("*.md"))


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The home list whole and in sections, and lists of all layouts: many works stand in several of them."""
    folder = tmp_path_factory.mktemp("lists")
    home = Path(find_home_list())
    texts = [file.read_text(encoding="utf-8") for file in (home, *GOLDEN)]
    texts += [f"# {section}" for section in texts[0].split("\n# ")[1:] if "**" in section]
    for number, text in enumerate(texts):
        (folder / f"{number:03d}.md").write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


def _export(sources: list[Path], target: Path, *options: str) -> bytes:
    assert run(["export", *map(str, sources), "-q", *options, "-o", str(target)]) == 0
    return target.read_bytes()


@pytest.mark.parametrize("shards", [1, 7])
@pytest.mark.parametrize("suffix", ["jsonl", "bib"])
def test_shards_in_any_order_give_the_bytes_of_the_whole(
    shards: int, suffix: str, lists: list[Path], tmp_path: Path
) -> None:
    whole = _export(lists, tmp_path / f"whole.{suffix}", "--sort", "key")
    for seed in range(2):
        shuffled = random.Random(seed).sample(lists, len(lists))  # noqa: S311 - no secret
        parts = [tmp_path / f"{number}.jsonl" for number in range(shards)]
        for number, part in enumerate(parts):
            _export(shuffled[number::shards], part, "--shard")
        random.Random(seed).shuffle(parts)  # noqa: S311
        assert _export(parts, tmp_path / f"again.{suffix}", "--sort", "key") == whole
    folder = tmp_path / "shards"
    folder.mkdir()
    for part in parts:
        part.rename(folder / part.name)
    assert _export([folder], tmp_path / f"again.{suffix}", "--sort", "key") == whole


def test_a_shard_merges_nothing_and_invents_no_key(lists: list[Path], tmp_path: Path) -> None:
    apart = _export(lists, tmp_path / "a.jsonl", "--keep-duplicates")
    shard = _export(lists, tmp_path / "b.jsonl", "--shard")
    assert apart.count(b"\n") == shard.count(b"\n")
    assert b"citation_key" in apart
    assert b"citation_key" not in shard
    (tmp_path / "own.bib").write_text("@misc{mykey, title = {A Survey}, year = 2022}\n", encoding="utf-8")
    assert b'"citation_key": "mykey"' in _export([tmp_path / "own.bib"], tmp_path / "c.jsonl", "--shard")


def test_a_shard_needs_no_format(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["export", "--shard", "-q"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"{")


def test_a_shard_is_records_and_no_bibliography(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--shard", "-f", "bibtex"]) == 2
    assert "--shard writes the records themselves, to be read again: jsonl, not bibtex" in capsys.readouterr().err
