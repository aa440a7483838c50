"""Hooks of mkdocs: the pages that are made from something else, and where each page stands.

The README is the first page and the changelog the last; the commands' page is made from their own help, the API's from
the docstrings, and the decisions are listed by their titles. A file of docs/ that no row of :data:`PARTS` names stands
under "More", so that none is forgotten. A built page that leads to a file that is not there ends the build.
"""

from __future__ import annotations

import posixpath
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import click  # noqa: E402 - found without the line above, but what follows is not
from docs_roles import MODULES  # noqa: E402
from mkdocs.config.defaults import MkDocsConfig  # noqa: E402
from mkdocs.exceptions import PluginError  # noqa: E402
from mkdocs.structure.files import File, Files  # noqa: E402

from medvlm_bib.cli import COMMANDS, cli  # noqa: E402

PARTS: dict[str, tuple[str, ...]] = {
    "Guide": ("surveys.md", "keepers.md", "key-patterns.md", "metadata.md", "site.md", "scale.md"),
    "Formats": ("losses.md", "interop.md"),
    "Reference": ("commands.md", "checks.md", "api.md"),
}
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?!https?:|mailto:|#)([^()\s#]+)(#[^()\s]*)?\)")
_PICTURE = re.compile(r"!\[[^\[\]]*\]\((?!https?:|docs/)([^()\s#]+)\)")
_ADDRESS = re.compile(r"""\s(?:src|href)="(?![a-z]+:|//|\#|/|")([^"#?]+)""")
_WITHOUT_LIST = "---\nhide: [navigation]\n---\n"  # a column of one page
_FENCE = re.compile(r"^( *```.*?^ *```[^\n]*$)", re.DOTALL | re.MULTILINE)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made."""
    decisions = sorted(file.src_uri for file in files if file.src_uri.startswith("decisions/"))
    made = {
        "index.md": _WITHOUT_LIST + (ROOT / "README.md").read_text("utf-8"),
        "changelog.md": (ROOT / "CHANGELOG.md").read_text("utf-8"),
        "commands.md": "".join(_commands()),
        "api.md": "".join(_api()),
        "decisions/index.md": "".join(_decisions(decisions)),
    }
    for name, text in made.items():
        files.append(
            File.generated(config, name, content=_outside(text) if name in ("index.md", "changelog.md") else text)
        )
    for picture in _PICTURE.findall(made["index.md"]):
        files.append(File.generated(config, picture, abs_src_path=str(ROOT / picture)))
    config.nav = _nav([file.src_uri for file in files if file.src_uri.endswith(".md")], decisions)
    return files


def on_page_markdown(markdown: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """Turn links that lead out of the manual into what they say: there is no page behind them."""
    del config
    here = posixpath.dirname(page.file.src_uri)

    def found(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(here, match[2]))
        if target in ("../README.md", "../CHANGELOG.md"):
            return f"[{match[1]}]({posixpath.relpath(_MOVED[target[3:]], here or '.')}{match[3] or ''})"
        return match[0] if files.get_file_from_path(target) or not target.startswith("../") else match[1]

    parts = _FENCE.split(markdown)
    return "".join(part if number % 2 else _LINK.sub(found, part) for number, part in enumerate(parts))


def on_post_build(config: MkDocsConfig) -> None:
    """Stop when a page leads to a file that was not built: mkdocs looks at no picture and at nothing in the theme."""
    site = Path(config.site_dir)
    dead = [f"{page.relative_to(site)}: {address}" for page in site.rglob("*.html") for address in _dead(page)]
    if dead:
        raise PluginError("not in the manual: " + ", ".join(dead))


def _dead(page: Path) -> list[str]:
    addresses = sorted(set(_ADDRESS.findall(page.read_text("utf-8"))))
    return [address for address in addresses if not (page.parent / unquote(address)).exists()]


_MOVED = {"README.md": "index.md", "CHANGELOG.md": "changelog.md", "docs/decisions/": "decisions/index.md"}


def _outside(text: str) -> str:
    """Make the links of a file that lies beside docs/ those of a page in it."""

    def moved(match: re.Match[str]) -> str:
        target = _MOVED.get(match[2]) or match[2].removeprefix("docs/")
        inside = target in _MOVED.values() or match[2].startswith("docs/")
        return f"[{match[1]}]({target}{match[3] or ''})" if inside else f"`{match[1]}`"

    return _LINK.sub(moved, text)


def _nav(pages: list[str], decisions: list[str]) -> list[Any]:
    named = {page for part in PARTS.values() for page in part}
    more = [page for page in pages if page not in named and "/" not in page]
    parts: list[Any] = [{"Start": "index.md"}]
    parts += [{title: [page for page in part if page in pages]} for title, part in PARTS.items()]
    more = [page for page in more if page not in ("index.md", "changelog.md", "contributing.md")]
    contributing = [page for page in ("contributing.md",) if page in pages]
    parts.append({"Development": [*contributing, *more, {"Decisions": ["decisions/index.md", *decisions]}]})
    return [*parts, {"Changelog": "changelog.md"}]


def _decisions(pages: list[str]) -> Iterator[str]:
    yield "# Decisions\n\nWhy things are as they are: the ways that were open, the figures, and what follows.\n\n"
    yield "| number | decision |\n| --- | --- |\n"
    for page in pages:
        heading = (ROOT / "docs" / page).read_text("utf-8").partition("\n")[0].lstrip("# ")
        number, title = posixpath.basename(page)[:4], re.sub(r"^[\d.]+\s*", "", heading)
        yield f"| {number} | [{title.replace('|', chr(92) + '|')}]({posixpath.basename(page)}) |\n"


def _api() -> Iterator[str]:
    yield "# Python API\n\n"
    yield "What a program may build on; all else may change. What a function raises is an error of the "
    yield "[tree](#medvlm_bib.errors) below, with one line for a person.\n\n"
    for module in MODULES:
        yield f"::: {module}\n\n"


def _commands() -> Iterator[str]:
    """Make the commands' page from what ``--help`` says."""
    yield "# Commands\n\n"
    yield "What `medvlm-bib COMMAND --help` says. Options can stand in a settings file beside the list, too "
    yield "([Keep a list](keepers.md)).\n\n"
    yield "| command | what it does |\n| --- | --- |\n"
    for name, what in COMMANDS.items():
        yield f"| [{name}](#{name}) | {_cell(what)} |\n"
    group = click.Context(cli, info_name="medvlm-bib")
    for name in COMMANDS:
        command = cli.get_command(group, name)
        if command is None:
            raise TypeError(f"{name} is no command")
        context = click.Context(command, info_name=name, parent=group)
        pieces = " ".join(command.collect_usage_pieces(context))
        yield f"\n## {name}\n\n```text\nmedvlm-bib {name} {pieces}\n```\n\n"
        yield from _help(command.help or "")
        yield "\n| option | meaning |\n| --- | --- |\n"
        for parameter in command.get_params(context):
            record = parameter.get_help_record(context)
            if record is not None and record[1]:
                yield f"| `{record[0].replace('|', chr(92) + '|')}` | {_cell(record[1])} |\n"


def _help(text: str) -> Iterator[str]:
    """Yield the paragraphs; those whose lines click keeps are examples."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = paragraph.strip().splitlines()
        if lines[0] != "\b":
            yield f"{_cell(' '.join(paragraph.split()))}\n\n"
            continue
        yield f"{lines[1].strip()}\n\n```console\n" + "".join(f"$ {line.strip()}\n" for line in lines[2:]) + "```\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;")
