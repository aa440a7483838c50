"""The GitHub Action: its steps are run as the shell of a runner runs them, in a repository with a remote."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from medvlm_bib.checks.examples import MEDCLIP, MEMORY, SELF_GUIDED

ROOT = Path(__file__).parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
GIT = ("git", "-c", "user.name=Keeper", "-c", "user.email=keeper@example.org")


class Runner:
    """Enough of a runner for a composite action: inputs, step outputs, conditions of the forms used, bash steps."""

    def __init__(self, folder: Path, bin_: Path, **inputs: str) -> None:
        self.folder = folder
        self.bin = bin_
        self.inputs = {name: str(row.get("default", "")) for name, row in ACTION["inputs"].items()} | inputs
        self.outputs: dict[str, dict[str, str]] = {}
        self.log = ""

    def run(self) -> int:
        for step in ACTION["runs"]["steps"]:
            if "run" not in step or step["name"] == "Install medvlm-bib" or not self.holds(step.get("if", "true")):
                continue
            if code := self.run_step(step):
                return code
        return 0

    def holds(self, condition: str) -> bool:
        expression = re.sub(r"(?:inputs|steps)\.[\w.-]+", lambda match: repr(self.value(match[0])), condition)
        for part in expression.split("&&"):
            left, sign, right = re.split(r" (==|!=) |$", part.strip(), maxsplit=1)[:3]
            if sign and (left == right) != (sign == "=="):
                return False
        return True

    def value(self, name: str) -> str:
        kind, _, rest = name.partition(".")
        if kind == "inputs":
            return self.inputs[rest]
        step, _, output = rest.partition(".outputs.")
        return self.outputs.get(step, {}).get(output, "")

    def run_step(self, step: dict[str, Any]) -> int:
        script = self.folder.parent / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        output = self.folder.parent / "output.txt"
        output.write_text("", encoding="utf-8")
        given = {
            key: re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda match: self.value(match[1]), text)
            for key, text in step.get("env", {}).items()
        }
        path = f"{self.bin}{os.pathsep}{os.environ['PATH']}"
        env = {**os.environ, **given, "GITHUB_OUTPUT": str(output), "GITHUB_ACTION_PATH": str(ROOT), "PATH": path}
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
        result = subprocess.run(command, cwd=self.folder, env=env, capture_output=True, text=True, check=False)
        self.log += result.stdout + result.stderr
        lines = output.read_text(encoding="utf-8").splitlines()
        self.outputs[step.get("id", "")] = dict(line.split("=", 1) for line in lines)
        return result.returncode


@pytest.fixture
def bin_(tmp_path: Path) -> Path:
    command = tmp_path / "bin" / "medvlm-bib"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m medvlm_bib "$@"\n')
    command.chmod(0o755)
    return command.parent


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    remote, folder = tmp_path / "remote.git", tmp_path / "clone"
    subprocess.run([*GIT, "init", "--quiet", "--bare", "-b", "main", str(remote)], check=True)
    subprocess.run([*GIT, "clone", "--quiet", str(remote), str(folder)], check=True, capture_output=True)
    (folder / "README.md").write_text(f"# Papers\n\n{MEDCLIP}\n{MEMORY}", encoding="utf-8")
    subprocess.run([*GIT, "add", "."], cwd=folder, check=True)
    subprocess.run([*GIT, "commit", "--quiet", "-m", "A list"], cwd=folder, check=True)
    subprocess.run([*GIT, "push", "--quiet", "origin", "HEAD:main"], cwd=folder, check=True)
    return folder


def _log(folder: Path) -> list[str]:
    command = [*GIT, "log", "--format=%s", "origin/main"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.splitlines()


def test_exports_are_committed_once_and_not_again(clone: Path, bin_: Path) -> None:
    runner = Runner(clone, bin_, deliver="commit")
    assert runner.run() == 0, runner.log
    assert _log(clone) == ["Update the exports of the paper list", "A list"]
    assert "@inproceedings{wang2022medclip," in (clone / "refs.bib").read_text(encoding="utf-8")
    assert runner.outputs["export"] == {"changed": "true"}
    again = Runner(clone, bin_, deliver="commit")
    assert again.run() == 0, again.log
    assert again.outputs["export"] == {"changed": "false"}
    assert len(_log(clone)) == 2


def test_an_error_is_annotated_and_fails_the_job_after_the_exports(clone: Path, bin_: Path) -> None:
    with (clone / "README.md").open("a", encoding="utf-8") as file:
        file.write("\n" + SELF_GUIDED.replace("MICCAI", "MICAI"))
    runner = Runner(clone, bin_, deliver="none", exports="refs.ris\n")
    assert runner.run() == 1
    assert "::error file=README.md,line=11,col=76,title=venue-typo::" in runner.log
    assert (clone / "refs.ris").is_file()
    lenient = Runner(clone, bin_, deliver="none", exports="", fail="false")
    assert lenient.run() == 0
    assert lenient.outputs["check"] == {"exit-code": "1"}
    ignoring = Runner(clone, bin_, deliver="none", exports="", **{"check-arguments": "--strict\n--ignore=venue-typo\n"})
    assert ignoring.run() == 0


def test_several_lists_with_spaces_in_their_names_make_one_export(clone: Path, bin_: Path) -> None:
    (clone / "more papers.md").write_text(f"# More\n\n{SELF_GUIDED}", encoding="utf-8")
    runner = Runner(clone, bin_, deliver="none", lists="README.md\nmore papers.md\n", exports="all refs.json\n")
    assert runner.run() == 0, runner.log
    assert "li2022self" in (clone / "all refs.json").read_text(encoding="utf-8")
    assert not (clone / "refs.bib").exists()


def test_a_page_is_written_where_it_is_asked_for(clone: Path, bin_: Path) -> None:
    arguments = "--title=Our papers\n--base-url=https://example.org/papers\n"
    runner = Runner(clone, bin_, deliver="none", exports="", site="public page", **{"site-arguments": arguments})
    assert runner.run() == 0, runner.log
    page = (clone / "public page" / "index.html").read_text(encoding="utf-8")
    assert "<title>Our papers</title>" in page
    assert '<link rel="canonical" href="https://example.org/papers/">' in page
    assert (clone / "public page" / "all.ris").is_file()


def test_a_list_that_is_not_there_stops_at_once(clone: Path, bin_: Path) -> None:
    runner = Runner(clone, bin_, lists="LIST.md")
    assert runner.run() == 2
    assert "LIST.md does not exist" in runner.log
    assert not (clone / "refs.bib").exists()


def test_no_input_is_put_into_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
        assert "run" not in step or step["shell"] == "bash"
