from __future__ import annotations

import ast
from pathlib import Path

import compile_data
import pytest


def test_every_compiled_table_is_fresh() -> None:
    stale = [path.name for path in compile_data.stale_modules()]
    assert not stale, "run python tools/compile_data.py"


def test_the_index_of_venue_names_is_fresh() -> None:
    assert compile_data.INDEX.read_text("utf-8") == compile_data.compile_index(), "run python tools/compile_data.py"


def test_the_home_lists_corrections_are_compiled_as_they_are() -> None:
    assert compile_data.KNOWN_CORRECTIONS.read_text("utf-8") == compile_data.compile_corrections(), (
        "run python tools/compile_data.py"
    )


def constants(source: str) -> dict[str, object]:
    found = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.AnnAssign):
            assert isinstance(node.target, ast.Name)
            assert node.value is not None
            found[f"{node.target.id}: {ast.unparse(node.annotation)}"] = ast.literal_eval(node.value)
    return found


def test_a_toml_table_becomes_typed_literals(tmp_path: Path) -> None:
    table = tmp_path / "venues.toml"
    table.write_text(
        'kinds = ["journal"]\n[hosts]\n"arxiv.org" = "arxiv"\n[[venue]]\nid = "TMI"\naliases = []\n', "utf-8"
    )
    assert constants(compile_data.compile_table(table)) == {
        "KINDS: tuple[str, ...]": ("journal",),
        "HOSTS: dict[str, str]": {"arxiv.org": "arxiv"},
        "VENUE: tuple[dict[str, Any], ...]": ({"id": "TMI", "aliases": ()},),
    }


def test_a_text_table_becomes_its_lines_without_comments(tmp_path: Path) -> None:
    table = tmp_path / "particles.txt"
    table.write_text("# particles of family names\nvan de\n\n  von  \n", "utf-8")
    assert constants(compile_data.compile_table(table)) == {"LINES: tuple[str, ...]": ("van de", "von")}


def test_many_words_are_one_text(tmp_path: Path) -> None:
    words = [f"word{number} é" for number in range(200)]
    (tmp_path / "words.txt").write_text("\n".join(words), "utf-8")
    source = compile_data.compile_table(tmp_path / "words.txt")
    assert source.count('"""') == 4  # with the module's docstring
    module: dict[str, object] = {}
    exec(source, module)  # noqa: S102
    assert module["LINES"] == tuple(words)


def test_a_word_that_a_text_cannot_hold_keeps_its_quotes(tmp_path: Path) -> None:
    words = [*map(str, range(200)), 'a "quoted" one']
    (tmp_path / "words.txt").write_text("\n".join(words), "utf-8")
    assert constants(compile_data.compile_table(tmp_path / "words.txt")) == {"LINES: tuple[str, ...]": tuple(words)}


def test_a_value_that_is_no_literal_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "dates.toml"
    table.write_text("day = 2021-05-01\n", "utf-8")
    with pytest.raises(ValueError, match="only text"):
        compile_data.compile_table(table)
