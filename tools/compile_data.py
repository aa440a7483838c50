"""Compile the tables under medvlm_bib/data/ into Python modules of plain literals.

    python tools/compile_data.py            write medvlm_bib/data/_NAME.py for each NAME.toml and NAME.txt, and the rest
    python tools/compile_data.py --check    write nothing; exit code 1 and a list when a module is not fresh

People edit the tables; the program imports the modules, which load from byte code in a fraction of the time that
parsing takes, and need no TOML parser (Python 3.10 has none). A ``.toml`` becomes one constant per top-level key,
upper-cased; a ``.txt`` (one item a line, ``#`` starts a comment line) becomes the tuple ``LINES``. The output depends
on the table alone. The home list's corrections become a module too: their text and what a TOML parser makes of it, so
that the program, which reads the file at every run, can see whether it still is that text.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pattern_needs import pattern_needs

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DATA = Path(__file__).parent.parent / "medvlm_bib" / "data"
INDEX = DATA / "_venue_names.py"  # made from two tables, by their own rules
_MANY = 100
_UNQUOTED = re.compile(r'[\\"\n\r]')  # what would end the text, or be another character in it
CORRECTIONS = DATA.parent.parent / "refs" / "corrections.toml"
LATE = ("hosts.toml", "link_labels.toml", "venue_addresses.toml")  # the tables of patterns that are compiled late
KNOWN_CORRECTIONS = DATA / "_home_corrections.py"


def compile_table(path: Path) -> str:
    """Return the source of the module that stands for this table; raises ValueError for what it cannot express."""
    if path.suffix == ".toml":
        constants = {key.upper(): value for key, value in tomllib.loads(path.read_text("utf-8")).items()}
        if path.name in LATE:
            _add_needs(constants)
    else:
        lines = (line.strip() for line in path.read_text("utf-8").splitlines())
        constants = {"LINES": [line for line in lines if line and not line.startswith("#")]}
    return "".join(_module(path.name, constants))


def stale_modules(data: Path = DATA) -> dict[Path, str]:
    """Return the modules whose text is not what their table compiles to, each with the text it should have."""
    wanted = {_target(path): compile_table(path) for path in _tables(data)}
    return {target: text for target, text in wanted.items() if not target.exists() or target.read_text("utf-8") != text}


def compile_index() -> str:
    """Return the source of the index of the venues' names, which follows from the modules as they are."""
    sys.path.insert(0, str(DATA.parent.parent))
    from medvlm_bib.normalize.venue_signs import index_signs
    from medvlm_bib.normalize.venue_table import index_names, long_names

    names, parts = index_names()
    single, pairs = index_signs()
    constants = {
        "NAMES": names,
        "PARTS": {key: list(numbers) for key, numbers in parts.items()},
        "LONG": long_names([*names, *parts]),
        "SINGLE": single,
        "PAIRS": pairs,
    }
    return "".join(_module("venues.toml, venue_words.toml and title_words.txt", constants))


def _add_needs(constants: dict[str, Any]) -> None:
    """Add to each row with a pattern what a text must hold for the pattern to match it."""
    rows = [row for rows in constants.values() if isinstance(rows, list) for row in rows if isinstance(row, dict)]
    for row in rows:
        if pattern := row.get("pattern") or row.get("path"):
            row["needs"] = [list(texts) for texts in pattern_needs(pattern)]


def compile_corrections(path: Path = CORRECTIONS) -> str:
    """Return the source of the module that holds a file of corrections, as text and as its tables."""
    text = path.read_text("utf-8")
    return "".join(_module(f"refs/{path.name}", {"TEXT": text, "TABLES": tomllib.loads(text)}))


def _tables(data: Path) -> list[Path]:
    tables = sorted([*data.glob("*.toml"), *data.glob("*.txt")])
    names = [table.stem for table in tables]
    if doubled := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"two tables are named {', '.join(sorted(doubled))}")
    return tables


def _target(table: Path) -> Path:
    return table.with_name(f"_{table.stem}.py")


def _module(name: str, constants: dict[str, Any]) -> Iterator[str]:
    annotations = {key: _annotation([value]) for key, value in constants.items()}
    yield f'"""Made from {name} by tools/compile_data.py: edit the table, not this file."""\n\n'
    yield "from __future__ import annotations\n"
    if any("Any" in annotation for annotation in annotations.values()):
        yield "\nfrom typing import Any\n"
    for key, value in constants.items():
        if not key.isidentifier():
            raise ValueError(f"{name}: {key} is no identifier")
        yield f"\n{key}: {annotations[key]} = "
        if _are_words(value):
            yield f"tuple(\n{_text(value)}\n)"
        elif isinstance(value, dict) and _are_words([*value]) and {*map(type, value.values())} == {int}:
            numbers = _flat([*value.values()])
            yield f"dict(\n    zip(\n{_text([*value])},\n        {numbers},\n        strict=True,\n    )\n)"
        else:
            yield from _literal(value)
        yield "\n"


def _are_words(value: Any) -> bool:
    """Say whether this is a list of many words: they load in a third of the time as one text that is cut."""
    many = isinstance(value, list) and len(value) >= _MANY
    return many and all(isinstance(item, str) and item and not _UNQUOTED.search(item) for item in value)


def _text(words: list[str]) -> str:
    return f'        """{chr(10).join(words)}""".split("\\n")'


def _annotation(values: list[Any]) -> str:
    """Return the narrowest type that holds all these values, as mypy reads it: lists are tuples, tables are dicts."""
    for value in values:
        if not isinstance(value, (str, int, float, list, dict)):
            raise ValueError(f"{value!r}: only text, numbers, truth values, lists and tables")
    kinds = {type(value) for value in values}
    if kinds == {list}:
        return f"tuple[{_annotation([item for value in values for item in value])}, ...]"
    if kinds == {dict}:
        return f"dict[str, {_annotation([item for value in values for item in value.values()])}]"
    return kinds.pop().__name__ if len(kinds) == 1 else "Any"


def _literal(value: Any, depth: int = 0) -> Iterator[str]:
    """Yield one row a line down to the second level, so that a diff of the module reads like one of the table."""
    indent = "    " * (depth + 1)
    if isinstance(value, str) and "\n" in value:
        yield "(\n" + "".join(f"{indent}{line!r}\n" for line in value.splitlines(keepends=True)) + "    " * depth + ")"
        return
    if depth == 2 or not isinstance(value, (list, dict)) or not value:
        yield _flat(value)
        return
    yield "(\n" if isinstance(value, list) else "{\n"
    for item in value.items() if isinstance(value, dict) else value:
        yield indent
        if isinstance(value, dict):
            yield f"{_flat(item[0])}: "
            item = item[1]
        yield _flat(item) if isinstance(value, list) else "".join(_literal(item, depth + 1))
        yield ",\n"
    yield "    " * depth + (")" if isinstance(value, list) else "}")


def _flat(value: Any) -> str:
    if isinstance(value, list):
        items = ", ".join(_flat(item) for item in value)
        return f"({items},)" if len(value) == 1 else f"({items})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_flat(key)}: {_flat(item)}" for key, item in value.items()) + "}"
    return repr(value)


def main() -> int:
    """Write the modules, or with ``--check`` only say which are not fresh."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 when a module is not fresh")
    check = parser.parse_args().check
    stale = stale_modules()
    for target, text in stale.items():
        _tell(target, text, check=check)
    if not INDEX.exists() and not check:
        INDEX.write_text(
            "from __future__ import annotations\n\nNAMES: dict[str, int] = {}\nPARTS: dict[str, int] = {}\n"
        )
    index = compile_index()
    if index_is_stale := INDEX.read_text("utf-8") != index:
        _tell(INDEX, index, check=check)
    corrections = compile_corrections()
    if not KNOWN_CORRECTIONS.exists() or KNOWN_CORRECTIONS.read_text("utf-8") != corrections:
        _tell(KNOWN_CORRECTIONS, corrections, check=check)
        stale[KNOWN_CORRECTIONS] = corrections
    return 1 if check and (stale or index_is_stale) else 0


def _tell(target: Path, text: str, *, check: bool) -> None:
    print(f"{'not fresh' if check else 'wrote'}: {target.relative_to(DATA.parent.parent)}")
    if not check:
        target.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
