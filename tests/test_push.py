"""Against a stand-in on this machine, as strict as Zotero's own server (``server.js``, ``server_connector.js``)."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest

from medvlm_bib.cli import run

Z = "{http://www.zotero.org/namespaces/export#}"
LIST = """\
# Papers

## Report Generation

**Generating Radiology Reports via Memory-driven Transformer.** [Oct., 2020] [EMNLP, 2020].<br>
*Zhihong Chen, Yan Song, Tsung-Hui Chang, Xiang Wan.*<br>
[[PDF](https://arxiv.org/abs/2010.16056)] [[Code](https://github.com/zhjohnchan/R2Gen)]
"""


class Zotero(ThreadingHTTPServer):
    """What Zotero has saved, and how it is made to fail."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Door)
        self.items: list[ElementTree.Element] = []
        self.collections: list[ElementTree.Element] = []
        self.sessions: list[str] = []
        self.taken: set[str] = set()
        self.editable = True
        self.known_sessions = 0  # how many of the next sessions it says it has seen
        self.connections = 0
        self.saves = 1_000_000
        self.answer: tuple[int, str] | None = None

    def import_(self, session: str, text: str) -> tuple[int, str]:
        """Answer as the end point does."""
        self.sessions.append(session)
        try:
            root = ElementTree.fromstring(text)  # noqa: S314 - our own
        except ElementTree.ParseError:
            return 400, "Bad Request"
        if not self.editable:
            return 500, json.dumps({"libraryEditable": False})
        if session in self.taken or len(self.sessions) <= self.known_sessions:
            return 409, json.dumps({"error": "SESSION_EXISTS"})
        self.taken.add(session)
        self.collections += root.findall(f"{Z}Collection")
        items = [e for e in root if e.find(f"{Z}itemType") is not None and e.tag != f"{Z}Attachment"][: self.saves]
        self.items += items
        return 201, json.dumps([{"itemType": e.findtext(f"{Z}itemType")} for e in items])


class Door(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    server: Zotero

    def do_POST(self) -> None:
        """Cut off what looks like a browser; take a body only with its length and its type."""
        self.server.connections += 1
        if self.headers.get("User-Agent", "").startswith("Mozilla/") or "Origin" in self.headers:
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
            return
        address = urlsplit(self.path)
        length, kind = self.headers.get("Content-Length"), self.headers.get("Content-Type")
        if address.path != "/connector/import":
            self.reply(404, "No endpoint found")
        elif length is None or kind is None or kind in {"application/json", "application/x-www-form-urlencoded"}:
            self.reply(400, "Bad Request")
        else:
            text = self.rfile.read(int(length)).decode("utf-8")
            (session,) = parse_qs(address.query)["session"]
            self.reply(*(self.server.answer or self.server.import_(session, text)))

    def reply(self, status: int, text: str) -> None:
        """Send a whole answer, as the real one marks it."""
        data = text.encode()
        self.send_response(status)
        self.send_header("X-Zotero-Version", "10.0.0")
        self.send_header("X-Zotero-Connector-API-Version", "3")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def zotero(monkeypatch: pytest.MonkeyPatch) -> Iterator[Zotero]:
    server = Zotero()
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    monkeypatch.setenv("MEDVLM_BIB_ZOTERO_URL", f"http://127.0.0.1:{server.server_port}/")
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def papers(tmp_path: Path) -> str:
    file = tmp_path / "README.md"
    file.write_text(LIST, encoding="utf-8")
    return str(file)


def _last_line(capsys: pytest.CaptureFixture[str]) -> str:
    output = capsys.readouterr()
    assert output.out == ""
    assert "Traceback" not in output.err
    return output.err.splitlines()[-1]


def test_the_whole_home_list_arrives_with_its_keys(zotero: Zotero, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["push", "zotero"]) == 0
    assert "into the collection that is selected there" in _last_line(capsys)
    assert len(zotero.items) == 90
    assert len({item.findtext(f"{Z}citationKey") for item in zotero.items}) == 90


def test_headings_go_as_tags_because_collections_would_arrive_empty(zotero: Zotero, papers: str) -> None:
    assert run(["push", "zotero", papers, "-q"]) == 0
    (item,) = zotero.items
    tags = [tag.text for tag in item.findall("{http://purl.org/dc/elements/1.1/}subject")]
    assert tags[-1] == "Report Generation"
    assert zotero.collections == []


def test_only_what_is_selected_is_sent(zotero: Zotero) -> None:
    assert run(["push", "zotero", "--year", "2021", "-q"]) == 0
    assert 0 < len(zotero.items) < 90


def test_nothing_is_sent_where_nothing_is_left(zotero: Zotero, papers: str) -> None:
    assert run(["push", "zotero", papers, "--year", "1999"]) == 0
    assert zotero.sessions == []


def test_a_session_that_zotero_knows_is_changed_once(zotero: Zotero, papers: str) -> None:
    zotero.known_sessions = 1
    assert run(["push", "zotero", papers, "-q"]) == 0
    assert len(set(zotero.sessions)) == 2
    assert len(zotero.items) == 1


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((400, "Bad Request"), "it has no translator for zotero-rdf"),
        ((404, "No endpoint found"), "has no /connector/import"),
        ((409, '{"error": "SESSION_EXISTS"}'), "takes every session for an old one"),
        ((500, '{"libraryEditable": false}'), "the library selected there is read-only: select another"),
        ((500, "An error occurred"), "answered 500: look what Zotero shows before you push again"),
        ((503, ""), "answered 503"),
        ((201, "[]"), "Zotero says that it saved 0 of 1"),
    ],
)
def test_what_zotero_refuses_is_one_line_that_says_what_to_do(
    zotero: Zotero, papers: str, answer: tuple[int, str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    zotero.answer = answer
    assert run(["push", "zotero", papers]) == 1
    assert said in _last_line(capsys)


def test_an_answer_that_counts_nothing_is_taken_for_yes(zotero: Zotero, papers: str) -> None:
    zotero.answer = (201, "")
    assert run(["push", "zotero", papers, "-q"]) == 0


def test_a_read_only_library_gets_the_file_once(zotero: Zotero, papers: str) -> None:
    zotero.editable = False
    assert run(["push", "zotero", papers]) == 1
    assert len(zotero.sessions) == 1


def test_a_connection_that_is_cut_is_not_tried_again(
    zotero: Zotero, papers: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("medvlm_bib.metadata.http.Client._agent", lambda _: "Mozilla/5.0")
    assert run(["push", "zotero", papers]) == 1
    assert zotero.connections == 1
    assert _last_line(capsys) == ("Error: zotero: the connection failed: look what Zotero shows before you push again")


def test_without_zotero_the_way_out_is_told(
    papers: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        base = f"http://127.0.0.1:{free.getsockname()[1]}"
    monkeypatch.setenv("MEDVLM_BIB_ZOTERO_URL", base)
    assert run(["push", "zotero", papers]) == 1
    assert _last_line(capsys) == f"Error: zotero: nothing listens at {base}: start Zotero and push again"


def test_zotero_is_on_this_machine_or_behind_https(
    papers: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MEDVLM_BIB_ZOTERO_URL", "http://192.0.2.1:23119")
    assert run(["push", "zotero", papers]) == 2
    assert "MEDVLM_BIB_ZOTERO_URL" in _last_line(capsys)
