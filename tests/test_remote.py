from __future__ import annotations

import re

import pytest
from pytest_httpserver import HTTPServer

from medvlm_bib.errors import InputError
from medvlm_bib.remote import RemoteList, parse_address
from medvlm_bib.sources import SourceText, load_sources


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("zhjohnchan/M3AE", RemoteList("zhjohnchan/M3AE")),
        ("https://github.com/zhjohnchan/M3AE", RemoteList("zhjohnchan/M3AE")),
        ("https://github.com/zhjohnchan/M3AE.git", RemoteList("zhjohnchan/M3AE")),
        ("https://github.com/zhjohnchan/M3AE/tree/main/docs", RemoteList("zhjohnchan/M3AE", "main", "docs")),
        ("https://github.com/zhjohnchan/M3AE/blob/main/a%20b.md", RemoteList("zhjohnchan/M3AE", "main", "a b.md")),
        (
            "https://raw.githubusercontent.com/zhjohnchan/M3AE/refs/heads/main/README.md",
            RemoteList("zhjohnchan/M3AE", "main", "README.md"),
        ),
        ("lists/README.md", None),
        ("README.md", None),
        ("lists/a.txt", None),
        ("shards/C.JSONL", None),
        ("shards/a.ndjson", None),
        ("exports/all.yml", None),
        ("a/b/c", None),
    ],
)
def test_an_address_names_a_list_in_a_repository(source: str, address: RemoteList | None) -> None:
    assert parse_address(source) == address


@pytest.mark.parametrize("source", ["https://example.org/list.md", "https://github.com/zhjohnchan/M3AE/issues/1"])
def test_what_is_no_list_on_github_is_refused(source: str) -> None:
    with pytest.raises(InputError, match="name the"):
        parse_address(source)


def test_the_readme_is_found_under_its_usual_names(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDVLM_BIB_GITHUB_URL", httpserver.url_for(""))
    httpserver.expect_request("/zhjohnchan/M3AE/HEAD/README.md").respond_with_data("no", status=404)
    httpserver.expect_request("/zhjohnchan/M3AE/HEAD/readme.md").respond_with_data("# Papers")
    (source,) = load_sources(("zhjohnchan/M3AE",))
    assert source == SourceText("zhjohnchan/M3AE/readme.md", "# Papers", "list")


def test_a_repository_that_is_not_there_is_named(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDVLM_BIB_GITHUB_URL", httpserver.url_for(""))
    httpserver.expect_request(re.compile(".*")).respond_with_data("no", status=404)
    with pytest.raises(InputError, match=r"zhjohnchan/M3AE: no README.md or readme.md there"):
        list(load_sources(("zhjohnchan/M3AE",)))


def test_without_a_network_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDVLM_BIB_GITHUB_URL", "http://127.0.0.1:9")
    monkeypatch.setattr("time.sleep", lambda _: None)
    with pytest.raises(InputError, match=r"M3AE cannot be fetched \(.*\): save the list and name the file"):
        list(load_sources(("zhjohnchan/M3AE",)))
