"""The command as a user meets it: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from medvlm_bib import __version__
from medvlm_bib.cli import COMMANDS, cli, run

COMMAND = (sys.executable, "-m", "medvlm_bib")


def _call(
    *arguments: str, cwd: Path | None = None, stdin: bytes = b"", **env: str
) -> subprocess.CompletedProcess[bytes]:
    root = Path(__file__).parent.parent
    environment = {**os.environ, "PYTHONPATH": str(root), **env}
    return subprocess.run(
        [*COMMAND, *arguments], cwd=cwd, input=stdin, capture_output=True, env=environment, check=False
    )


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"medvlm-bib {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example_in_80_columns(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([name, "--help"]) == 0
    text = capsys.readouterr().out
    assert f"  medvlm-bib {name}" in text
    assert max(map(len, text.splitlines())) <= 80


def test_the_formats_stand_in_columns_that_fit_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["formats"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    rows = [re.fullmatch(r"  (\S+ +)(\.\S.*?  +)\S.*", line) for line in lines if line.startswith("  ")]
    assert len({row and row.span(2) for row in rows}) == 1


def test_the_commands_tell_the_same_as_their_modules() -> None:
    for name, summary in COMMANDS.items():
        command = cli.get_command(cli.make_context("medvlm-bib", [name, "--help"], resilient_parsing=True), name)
        assert command is not None
        assert command.get_short_help_str(limit=200) == summary


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["exprot"], "no such command 'exprot': did you mean 'export'?"),
        (["export", "--format", "bixtex"], "unknown format 'bixtex': choose from bibtex, biblatex, csl-json, ris"),
        (["export"], "which format? give --format"),
        (["export", "-o", "refs.docx"], "the suffix of refs.docx tells no format"),
        (["export", "no-such.md", "-f", "bibtex"], "no-such.md does not exist"),
        (["export", "-f", "bibtex", "--year", "soon"], "'soon' is no year"),
        (["export", "-f", "bibtex", "--type", "artcle"], "unknown type 'artcle': choose from article, "),
        (["export", "-f", "bibtex", "--omit", "doi,absract"], "unknown field 'absract': choose from abstract, "),
        (["export", "-f", "bibtex", "--library", "zotero.bib"], "--library is for a lookup: give --complete too"),
        (["export", "", "-f", "bibtex"], "a source without a name"),
        (["export", "no\n\x1b[31msuch.md", "-f", "bibtex"], r"no\n\x1b[31msuch.md does not exist"),
        (["export", "-f", "bibtex", "--check"], "--check compares with a file"),
        (["export", "-o", "q.bib", "--check", "--report", "r.json"], "--check writes nothing: leave out --report"),
    ],
)
def test_wrong_use_is_one_line_with_a_way_out_and_exit_code_2(
    arguments: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(arguments) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert message in error.splitlines()[-1]
    assert "Traceback" not in error
    assert list(tmp_path.iterdir()) == []


def test_a_list_without_entries_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.md").write_text("# Notes\n\nNothing to cite here.\n")
    assert run(["export", str(tmp_path / "notes.md"), "-f", "bibtex"]) == 2
    assert "notes.md: no references found" in capsys.readouterr().err


def test_the_account_of_a_part_says_that_it_counts_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--year", "2022", "-f", "bibtex"]) == 0
    assert "; of all that was read: 1 warning (" in capsys.readouterr().err
    assert run(["export", "-f", "bibtex"]) == 0
    assert "of all that was read" not in capsys.readouterr().err


def test_a_bib_without_entries_is_not_called_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "e.bib").write_text("@comment{nothing}\n")
    assert run(["export", str(tmp_path / "e.bib"), "-f", "ris"]) == 2
    assert capsys.readouterr().err.endswith("e.bib: no references found: is it BibTeX and BibLaTeX?\n")


def test_a_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    target.write_text("old")
    (tmp_path / "empty.md").write_text("")
    assert run(["export", str(tmp_path / "empty.md"), "-o", str(target)]) == 2
    assert target.read_text() == "old"


MEDCLIP = "**MedCLIP.** [Oct., 2022].<br>\n*Zifeng Wang.*<br>\n[[PDF](https://arxiv.org/abs/2210.10163)]\n"


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("export README.md -o README.md", "README.md is a source itself"),
        ("export README.md --report README.md -o q.bib", "README.md is a source itself"),
        ("export lists -f markdown -o lists/a.md", "lists/a.md is a source itself"),
        ("export lists --report lists/b.md -o t.bib", "lists/b.md is a source itself"),
        ("export README.md --merge refs.bib --report refs.bib", "refs.bib is named twice"),
        ("export README.md --merge refs.bib -o q.bib --report refs.bib", "refs.bib is a source itself"),
        ("export README.md --keys refs.bib --report refs.bib -o q.bib", "refs.bib is a source itself"),
        ("export README.md --since refs.bib -o refs.bib", "refs.bib is a source itself"),
        ("export README.md -o corrections.toml -f ris", "corrections.toml is a source itself"),
        ("export README.md -o k.bib --report ./k.bib", "k.bib is named twice"),
        ("complete README.md --offline --report ./README.lock.json", "README.lock.json is the lock"),
        ("complete README.md --offline --lock a.json --report a.json", "a.json is the lock"),
        ("export README.md --complete --offline -o README.lock.json", "README.lock.json is the lock"),
        ("convert refs.bib -f ris -o refs.bib", "refs.bib is a source itself"),
        ("complete README.md --offline --report README.md", "README.md is a source itself"),
        ("table README.md -o README.md", "README.md is a source itself"),
        ("table README.md --keys refs.bib -o refs.bib", "refs.bib is a source itself"),
        ("stats README.md --plot README.md", "README.md is a source itself"),
    ],
)
def test_what_a_person_wrote_is_not_overwritten(
    command: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("lists").mkdir()
    for name in ("README.md", "lists/a.md", "lists/b.md"):
        Path(name).write_text(MEDCLIP, encoding="utf-8")
    Path("refs.bib").write_text("@misc{mine, title = {MedCLIP}}\n", encoding="utf-8")
    Path("corrections.toml").write_text("", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert run(command.split()) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert message in line
    assert "name another file" in line
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_dash_is_standard_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["table", "-o", "-", "--format", "csv"]) == 0
    assert b"MedCLIP" in capfdbinary.readouterr().out
    assert run(["export", "-f", "ris", "-o", "-", "-q"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"TY  - ")
    assert run(["export", "-o", "q.bib", "--report", "-", "-q"]) == 0
    assert json.loads(capfdbinary.readouterr().out)["counts"]["references"] == 90
    assert run(["export", "-f", "ris", "--report", "-", "-q"]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["q.bib"]


@pytest.mark.parametrize("command", ["export -f bibtex", "table", "stats"])
def test_filters_that_leave_nothing_are_told(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run([*command.split(), "--section", "zzz", "--year", "2022"]) == 0
    assert "warning: no reference is left by --section, --year" in capfd.readouterr().err.splitlines()[0]


def test_an_export_is_renewed_under_its_own_keys(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(MEDCLIP, encoding="utf-8")
    refs = tmp_path / "refs.bib"
    refs.write_text("@misc{mine, title = {MedCLIP}, eprint = {2210.10163}, eprinttype = {arxiv}}\n", encoding="utf-8")
    assert run(["export", str(tmp_path / "README.md"), "--keys", str(refs), "-o", str(refs), "-q"]) == 0
    assert "{mine," in refs.read_text("utf-8")


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_output_is_utf_8_under_any_locale(locale: str) -> None:
    result = _call("export", "-f", "biblatex", LC_ALL=locale, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert result.returncode == 0
    assert "Müller" in result.stdout.decode("utf-8")


def test_standard_input_is_a_source() -> None:
    home = Path(__file__).parent.parent / "refs" / "awesome-medical-vlm.md"
    result = _call("export", "-", "-f", "csl-json", stdin=home.read_bytes())
    items = json.loads(result.stdout)
    assert len(items) == 90
    assert items[0]["custom"]["source"]["file"] == "<stdin>"


def test_a_closed_pipe_ends_quietly() -> None:
    process = subprocess.Popen([*COMMAND, "export", "-f", "bibtex"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 141
    assert error == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full, a file that is always full")
@pytest.mark.parametrize("arguments", ["export -f bibtex", "formats", "export --help"])
def test_a_full_disk_behind_standard_output_is_one_line(arguments: str) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run([*COMMAND, *arguments.split()], stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == 2
    assert re.fullmatch(rb"Error: standard output cannot be (written|used): No space left on device\n", result.stderr)


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell, which can start a program with closed streams")
@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("export -f ris >&-", "output is closed"),
        ("check -q >&-", "output is closed"),
        ("find chest >&-", "output is closed"),
        ("formats >&-", "output is closed"),
        ("export - -f ris <&-", "input is closed"),
    ],
)
def test_closed_standard_streams_are_one_line(command: str, message: str) -> None:
    shell = f"{sys.executable} -m medvlm_bib {command}"
    result = subprocess.run(["sh", "-c", shell], stderr=subprocess.PIPE, text=True, check=False)
    assert result.returncode == 2
    assert result.stderr.startswith(f"Error: standard {message}")
    assert result.stderr.count("\n") == 1


def test_a_file_name_is_told_in_one_line_and_breaks_no_output(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/a\nER  - \xff\x1b[31m.md"
    try:
        Path(os.fsdecode(name)).write_text(
            "- [MedCLIP: Contrastive Learning](https://arxiv.org/abs/2210.10163), EMNLP 2022"
        )
    except OSError:
        pytest.skip("this file system has no such names")
    report = tmp_path / "report.json"
    result = _call("export", os.fsdecode(name), "-f", "csl-json", "-v", "--report", str(report))
    assert result.returncode == 0
    assert all(b"a\\nER  - \\udcff\\x1b[31m.md" in line for line in result.stderr.splitlines())
    assert json.loads(result.stdout)[0]["custom"]["source"]["file"] == json.loads(report.read_text())["sources"][0]


def test_an_interrupt_ends_in_one_line() -> None:
    process = subprocess.Popen([*COMMAND, "export", "-", "-f", "bibtex"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate()
    assert process.returncode == 130
    assert error.decode().split("\n") == ["", "interrupted: no file is left half-written", ""]


def test_the_account_goes_to_standard_error_and_the_report(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    report = tmp_path / "report.json"
    assert run(["export", "-f", "bibtex", "-o", str(tmp_path / "refs.bib"), "--report", str(report)]) == 0
    out, error = capsysbinary.readouterr()
    assert out == b""
    assert error.startswith(b"90 references from awesome-medical-vlm.md; ")
    account = json.loads(report.read_text(encoding="utf-8"))
    assert account["counts"]["references"] == len(account["references"]) == 90
    typos = [problem for problem in account["problems"] if problem["code"] == "venue-typo"]
    assert len(typos) == 14
    assert all(problem["line"] for problem in typos)


def test_strict_turns_problems_into_exit_code_1(tmp_path: Path) -> None:
    (tmp_path / "list.md").write_text(
        "# Papers\n\n- **MedCLIP: Contrastive Learning from Unpaired Medical Images and Text.** [[PDF](https://arxiv.org/abs/2210.10163)]\n"
    )
    arguments = ["export", str(tmp_path / "list.md"), "-o", str(tmp_path / "refs.bib"), "--quiet"]
    assert run(arguments) == 0
    assert run([*arguments, "--strict"]) == 1


def test_check_tells_a_stale_export(tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    arguments = ["export", "-o", str(target), "--check"]
    assert run(arguments) == 1
    assert run(arguments[:-1]) == 0
    assert run(arguments) == 0


def test_explain_tells_the_role_of_each_piece(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["explain", "54"]) == 0
    text = capsysbinary.readouterr().out.decode()
    assert "awesome-medical-vlm.md:53" in text
    assert "title    strong" in text
    assert "Hong-Yu Zhou" in text
    assert text.splitlines()[-1].startswith("kept: ")


@pytest.mark.parametrize("place", ["README.md", "README.md:0", "README.md:x"])
def test_explain_wants_a_line(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", place]) == 2
    assert "names no line: give README.md:123" in capsys.readouterr().err
