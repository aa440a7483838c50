"""The metadata services, played on this machine from small answers in their shapes, well-behaved or not.

One server plays all of them, told apart by the first part of the path. ``requests`` holds what it was asked; a fault
set for a service takes the place of its next answers.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

SERVICES = (
    "crossref",
    "datacite",
    "arxiv",
    "doi",
    "acl",
    "pmlr",
    "openreview",
    "pubmed",
    "pmc",
    "openalex",
    "semanticscholar",
)

Fault = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """One request: counted, then a fault or an answer."""

    protocol_version = "HTTP/1.1"
    server: Services

    def do_GET(self) -> None:
        self._handle("")

    def do_POST(self) -> None:
        self._handle(self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode())

    def _handle(self, body: str) -> None:
        service, _, path = self.path[1:].partition("/")
        with self.server.lock:
            self.server.requests.append((service, f"/{path}", body))
            self.server.agents.append(self.headers.get("User-Agent", ""))
            faults = self.server.faults.get(service, [])
            fault = faults[0] if faults else None
            if fault and len(faults) > 1:
                faults.pop(0)
        if fault is not None:
            fault(self)
        else:
            self.server.answer(self, service, f"/{path}", body)

    def reply(self, status: int, body: bytes | str, content_type: str = "application/json", **headers: str) -> None:
        """Send a whole answer."""
        data = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Services(ThreadingHTTPServer):
    """The server: ``works``, ``dois`` and ``papers`` are what Crossref, DataCite and arXiv know."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.lock = threading.Lock()
        self.requests: list[tuple[str, str, str]] = []
        self.agents: list[str] = []
        self.faults: dict[str, list[Fault | None]] = {}
        self.works: dict[str, dict[str, Any]] = {}
        self.dois: dict[str, dict[str, Any]] = {}
        self.papers: dict[str, str] = {}
        self.agencies: dict[str, str] = {"10.48550": "DataCite", "10.13026": "DataCite", "10.11474": "JaLC"}
        self.pages: dict[tuple[str, str], tuple[str, str]] = {}  # (service, path) -> content type and body
        self.headers: dict[str, str] = {}

    def handle_error(self, *_: object) -> None:
        """Let a client hang up."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def environment(self) -> dict[str, str]:
        """Return the variables that send every service here."""
        return {f"MEDVLM_BIB_{name.upper()}_URL": f"{self.url}/{name}" for name in SERVICES}

    def count(self, *services: str) -> int:
        """Return how many requests these services got (none named: all)."""
        return sum(not services or service in services for service, _, _ in self.requests)

    def answer(self, handler: Handler, service: str, path: str, body: str) -> None:
        """Send what the service would."""
        page = self.pages.get((service, path)) or self.pages.get((service, path.partition("?")[0]))
        if page:
            handler.reply(200, page[1], page[0])
            return
        query = {name: values[0] for name, values in parse_qs(urlsplit(path).query).items()}
        route = unquote(urlsplit(path).path)
        getattr(self, f"_{service}", self._nothing)(handler, route, query, body)

    def _nothing(self, handler: Handler, *_: object) -> None:
        handler.reply(404, "<html>Not Found</html>", "text/html")

    def _crossref(self, handler: Handler, route: str, query: dict[str, str], _: str) -> None:
        if route != "/works":
            work = self.works.get(route.removeprefix("/works/").lower())
            if work is None:
                handler.reply(404, "Resource not found.", **self.headers)
            else:
                handler.reply(200, json.dumps({"status": "ok", "message-type": "work", "message": work}))
            return
        if "filter" in query:
            dois = [part.removeprefix("doi:").lower() for part in query["filter"].split(",")]
            found = [self.works[doi] for doi in reversed(dois) if doi in self.works][: int(query.get("rows", "20"))]
        else:
            words = set(re.findall(r"\w+", query["query.bibliographic"].lower()))
            found = [w for w in self.works.values() if words & set(re.findall(r"\w+", w["title"][0].lower()))]
        message = {"total-results": len(found), "items": found}
        handler.reply(
            200, json.dumps({"status": "ok", "message-type": "work-list", "message": message}), **self.headers
        )

    def _datacite(self, handler: Handler, _: str, query: dict[str, str], __: str) -> None:
        dois = query.get("ids", "").lower().split(",")
        data = [{"id": doi, "type": "dois", "attributes": self.dois[doi]} for doi in reversed(dois) if doi in self.dois]
        handler.reply(200, json.dumps({"data": data[: int(query.get("page[size]", "25"))]}))

    def _arxiv(self, handler: Handler, _: str, query: dict[str, str], __: str) -> None:
        ids = query["id_list"].split(",")
        if bad := [one for one in ids if not re.fullmatch(r"\d{4}\.\d{4,5}(v\d+)?|[a-z-]+/\d{7}", one)]:
            handler.reply(400, atom(error_entry(bad[0])), "application/atom+xml")
            return
        found = [self.papers[one] for one in reversed(ids) if one in self.papers]
        handler.reply(200, atom(*found[: int(query.get("max_results", "10"))]), "application/atom+xml")

    def _doi(self, handler: Handler, route: str, _: dict[str, str], __: str) -> None:
        if route.startswith("/doiRA/"):
            rows = []
            for doi in route.removeprefix("/doiRA/").split(","):
                agency = self.agencies.get(doi.partition("/")[0], "Crossref")
                rows.append({"DOI": doi, "RA": agency} if agency else {"DOI": doi, "status": "DOI does not exist"})
            handler.reply(200, json.dumps(rows))
        else:
            handler.reply(404, "<html><h1>DOI Not Found</h1></html>", "text/html")


def atom(*entries: str) -> str:
    """Return an arXiv feed of these entries."""
    return (
        "<?xml version='1.0' encoding='UTF-8'?>\n<feed xmlns:arxiv='http://arxiv.org/schemas/atom' "
        f"xmlns='http://www.w3.org/2005/Atom'>\n{''.join(entries)}</feed>"
    )


def paper(arxiv: str, title: str, *authors: str, **more: str) -> str:
    """Return an arXiv entry, its title broken over lines as arXiv's are."""
    people = "".join(f"<author><name>{name}</name></author>" for name in authors)
    extra = "".join(f"<arxiv:{name}>{text}</arxiv:{name}>" for name, text in more.items() if name != "published")
    date = more.get("published", "2022-10-18")
    return (
        f"<entry><id>http://arxiv.org/abs/{arxiv}v2</id><title>{title.replace(' ', chr(10) + '  ', 1)}</title>"
        f"<updated>{date}T17:59:59Z</updated><published>{date}T17:59:59Z</published>{extra}"
        f"<arxiv:primary_category term='cs.CV'/>{people}</entry>"
    )


def error_entry(bad: str) -> str:
    """Return what arXiv sends about an id that it cannot read."""
    return (
        f"<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_{bad}</id><title>Error</title>"
        f"<summary>incorrect id format for {bad}</summary><author><name>arXiv api core</name></author></entry>"
    )


def work(doi: str, title: str, *authors: str, **more: Any) -> dict[str, Any]:
    """Return a work in Crossref's shape; authors are "Given Family"."""
    people = [dict(zip(("given", "family"), name.rsplit(" ", 1), strict=True)) for name in authors]
    base = {"DOI": doi, "type": "journal-article", "title": [title], "author": people, "subtitle": []}
    return {
        **base,
        "issued": {"date-parts": [[2022, 12, 1]]},
        **{name.replace("_", "-"): v for name, v in more.items()},
    }


@contextmanager
def play() -> Iterator[Services]:
    """Run the services until the block ends."""
    server = Services()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
