"""``medvlm-bib check`` as a keeper uses it: its forms, its exit codes, and the diff that git takes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from medvlm_bib.checks import CHECKS
from medvlm_bib.checks.examples import LOVT, MEDCLIP, MEMORY, MIMIC_JPG, NICKNAMED, REVIEW, SELF_GUIDED, SHENZHEN
from medvlm_bib.cli import run

ROOT = Path(__file__).parent.parent
HOME = ROOT / "refs" / "awesome-medical-vlm.md"

WRONG = "# Papers\n\n" + "\n".join(
    (
        LOVT.replace("Müller", "M√ºller"),
        SELF_GUIDED.replace("MICCAI", "MICAI"),
        REVIEW.replace("Lars Heiliger", "Lars HeiligerLars Heiliger"),
        NICKNAMED.replace("(Ernest) Namdar", "(Ernest)Namdar"),
        MIMIC_JPG.replace("abs/1901.07042", "pdf/1901.07042v3.pdf"),
        SHENZHEN.replace("10.3978/", "10.3978%2F"),
        MEDCLIP.replace("https://arxiv", "http://arxiv").replace("(https://github", " (https://github"),
    )
)
RIGHT = "# Papers\n\n" + "\n".join((LOVT, SELF_GUIDED, REVIEW, NICKNAMED, MIMIC_JPG, SHENZHEN, MEDCLIP))


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    subprocess.run(["git", "init", "--quiet", "."], check=True)
    return tmp_path


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
    return path


def _diff(path: Path, capfd: pytest.CaptureFixture[str]) -> bytes:
    capfd.readouterr()
    before = path.read_bytes()
    assert run(["check", str(path), "--diff"]) == 0
    assert path.read_bytes() == before
    return capfd.readouterr().out.encode("utf-8")


def _mendable(path: Path, capfd: pytest.CaptureFixture[str]) -> list[str]:
    capfd.readouterr()
    run(["check", str(path), "--output", "json", "-v"])
    problems = json.loads(capfd.readouterr().out)["problems"]
    return [problem["code"] for problem in problems if CHECKS[problem["code"]].mends]


def test_findings_are_one_line_each_sorted_by_place(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = _write(tmp_path / "README.md", "# Papers\n\n" + SELF_GUIDED.replace("MICCAI", "MICAI") + "\n" + WRONG[9:])
    assert run(["check", str(path)]) == 1
    out, err = capfd.readouterr()
    lines = out.splitlines()
    assert lines[0] == f"{path}:3:76: venue-typo misspelt venue: MICAI -> MICCAI"
    places = [tuple(map(int, line.removeprefix(f"{path}:").split(":", 2)[:2])) for line in lines]
    assert places == sorted(places)
    assert "can be mended: --diff" in err


def test_a_list_with_nothing_wrong_prints_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = _write(tmp_path / "README.md", f"# Papers\n\n{MEDCLIP}\n{MEMORY}")
    assert run(["check", str(path)]) == 0
    assert capfd.readouterr() == ("", f"nothing wrong in 2 references of {path}\n")


def test_warnings_fail_only_when_strict(tmp_path: Path) -> None:
    path = _write(tmp_path / "README.md", f"# Papers\n\n{MIMIC_JPG.replace('abs/1901.07042', 'pdf/1901.07042')}")
    assert run(["check", str(path)]) == 0
    assert run(["check", str(path), "--strict"]) == 1
    assert run(["check", str(path), "--strict", "--ignore", "arxiv-*"]) == 0
    assert run(["check", str(path), "--strict", "--select", "mojibake,venue-*"]) == 0


@pytest.mark.parametrize("option", ["--select", "--ignore", "--explain"])
def test_a_check_that_does_not_exist_is_wrong_use(option: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(HOME), option, "venue-tpyo"]) == 2
    assert "unknown check 'venue-tpyo': choose from mojibake" in capfd.readouterr().err


def test_a_check_is_explained_with_its_examples(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--explain", "venue-typo"]) == 0
    out = capfd.readouterr().out
    assert "[MICAI, 2022]" in out
    assert "[MICCAI, 2022]" in out
    assert CHECKS["venue-typo"].why in out


def test_the_settings_file_beside_the_list_counts(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = _write(tmp_path / "README.md", WRONG)
    _write(tmp_path / "medvlm-bib.toml", '[check]\nselect = ["venue-typo"]\n')
    assert run(["check", str(path)]) == 1
    assert [line.split()[1] for line in capfd.readouterr().out.splitlines()] == ["venue-typo"]


def test_annotations_escape_what_workflow_commands_need(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = _write(tmp_path / "a,b.md", "# Papers\n\n" + SHENZHEN.replace("10.3978/", "10.3978%2F"))
    run(["check", str(path), "--output", "github"])
    line = capfd.readouterr().out.splitlines()[0]
    assert line.startswith(f"::warning file={tmp_path}/a%2Cb.md,line=5,col=8,title=doi-encoded::doi-encoded ")
    assert "10.3978%252Fj.issn" in line


def test_sarif_names_rules_levels_and_places(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = _write(tmp_path / "README.md", WRONG)
    run(["check", str(path), "--output", "sarif"])
    log = json.loads(capfd.readouterr().out)
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    rules = [rule["id"] for rule in only["tool"]["driver"]["rules"]]
    assert {rules[result["ruleIndex"]] for result in only["results"]} == {r["ruleId"] for r in only["results"]}
    typo = next(result for result in only["results"] if result["ruleId"] == "venue-typo")
    assert typo["level"] == "error"
    assert typo["locations"][0]["physicalLocation"]["region"] == {"startLine": 7, "startColumn": 76}


@pytest.mark.parametrize(
    "shape",
    [
        lambda text: text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.rstrip("\n"),
    ],
    ids=["plain", "crlf", "byte-order-mark", "no-last-line-end"],
)
@pytest.mark.parametrize("name", ["README.md", "docs/a list.md"])
def test_git_applies_the_diff_and_nothing_of_that_sort_is_left(
    shape: object, name: str, repository: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert callable(shape)
    path = _write(repository / name, shape(WRONG))
    assert len(set(_mendable(path, capfd))) >= 7
    subprocess.run(["git", "apply", "-"], input=_diff(path, capfd), check=True, cwd=repository)
    assert path.read_bytes() == shape(RIGHT).encode("utf-8")
    assert _mendable(path, capfd) == []
    assert _diff(path, capfd) == b""


def test_git_applies_the_diff_of_the_home_list(repository: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = repository / "list.md"
    path.write_bytes(HOME.read_bytes())
    assert {"mojibake", "venue-typo", "doubled-name"} <= set(_mendable(path, capfd))
    subprocess.run(["git", "apply", "-"], input=_diff(path, capfd), check=True)
    assert _mendable(path, capfd) == []
    assert "Simon Reiß" in path.read_text(encoding="utf-8")


def test_the_diff_is_seen_from_the_folder_where_one_stands(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = _write(repository / "deep" / "README.md", WRONG)
    monkeypatch.chdir(path.parent)
    subprocess.run(["git", "apply", "-"], input=_diff(path, capfd), check=True)
    assert path.read_text(encoding="utf-8") == RIGHT


def test_what_is_no_file_cannot_be_mended() -> None:
    command = [sys.executable, "-m", "medvlm_bib", "check", "-", "--diff"]
    result = subprocess.run(command, input=WRONG.encode(), capture_output=True, cwd=ROOT, check=False)
    assert result.returncode == 2
    assert b"<stdin> is no file here" in result.stderr


def test_a_baseline_leaves_out_what_was_known_wherever_it_now_stands(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = _write(tmp_path / "README.md", WRONG)
    run(["check", str(path)])
    baseline = _write(tmp_path / "known.txt", capfd.readouterr().out)
    typo = MEMORY.replace("EMNLP", "EMLNP").replace("Memory", "M√ºmory")
    _write(path, "# Papers\n\n" + typo + "\n" + WRONG[9:])
    assert run(["check", str(path), "--baseline", str(baseline)]) == 1
    out = capfd.readouterr().out
    assert "Mümory" in out
    assert "MICAI" not in out


def test_the_home_list_has_no_problem_that_is_not_known(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    code = run(["check", "refs/awesome-medical-vlm.md", "--strict", "--baseline", "refs/known-problems.txt"])
    assert (capfd.readouterr().out, code) == ("", 0), "a new problem of the home list: make known-problems keeps it"


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("doubled-name", 40),
        ("venue-typo", 69),
        ("mojibake", 115),
        ("code-shared", 116),
        ("date-after-id", 174),
        ("venue-not-held", 194),
        ("identifier-shared", 208),
        ("known-identifier", 208),
        ("title-spacing", 292),
        ("known-venue", 292),
        ("name-spacing", 313),
        ("name-inverted", 337),
        ("venue-of-another-publisher", 342),
        ("doi-encoded", 344),
        ("name-empty", 355),
        ("arxiv-pdf", 364),
        ("identifier-shared", 376),
        ("link-by-number", 404),
        ("name-of-another-work", 366),
        ("heading-typo", 164),
        ("out-of-order", 31),
    ],
)
def test_the_home_list_is_known_to_be_wrong_here(code: str, line: int) -> None:
    known = (ROOT / "refs" / "known-problems.txt").read_text(encoding="utf-8").splitlines()
    assert any(row.startswith(f"refs/{HOME.name}:{line}:") and f": {code} " in row for row in known)


def test_the_documentation_is_made_of_the_checks() -> None:
    result = subprocess.run(
        [sys.executable, "tools/write_checks.py", "--check"], capture_output=True, cwd=ROOT, check=False
    )
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("suffix", ["bib", "json", "ris"])
def test_exports_can_be_checked_too(suffix: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(HOME.with_suffix(f".{suffix}"))]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert any(": code-shared the code of 'Breaking with Fixed Set" in line for line in lines)


def test_a_page_without_references_is_told_as_such(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = _write(tmp_path / "CONTRIBUTING.md", "# How to help\n\nSend a pull request.\n")
    assert run(["check", str(path)]) == 0
    assert "no reference was found there" in capfd.readouterr().err


def test_the_makefile_checks_the_home_list() -> None:
    recipes = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "\ncheck-refs: " in recipes
    assert "medvlm-bib check $(HOME_LIST).md --strict --quiet --baseline refs/known-problems.txt\n" in recipes
    assert "test: .venv/installed-test check-refs\n" in recipes
