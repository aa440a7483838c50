"""The browser, and pages for it: the home list, a list that means harm, and one of 10,000 entries."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from medvlm_bib import Name, PartialDate, Reference, Venue, read
from medvlm_bib.reference import Appearance, Link, Source
from medvlm_bib.site.build import SiteOptions, write_site

if TYPE_CHECKING:
    from browser.chromium import Chromium

HOME = read().references
SYLLABLES = ("ra", "mi", "to", "ken", "sol", "var", "net", "gra", "pho", "lin", "dex", "ul", "ter", "ina", "quo")


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    from browser.chromium import Chromium

    started = Chromium(tmp_path_factory.mktemp("chromium"))
    yield started
    started.close()


def _page(folder: Path, references: list[Reference], title: str) -> Path:
    return write_site(references, str(folder), SiteOptions(title=title), [])[0]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _page(tmp_path_factory.mktemp("home"), HOME, "Medical vision-language models")


@pytest.fixture(scope="session")
def twice_listed() -> list[Reference]:
    """Return entries of the home list, some of which stand under further headings, and some under none."""
    places = (
        Appearance(Source("list.md", 9), ("Datasets",)),
        Appearance(Source("list.md", 12), ("Tools & <more>", "Inner")),
    )
    changed: dict[int, dict[str, Any]] = {
        1: {"also": places},
        5: {"also": places[1:]},
        7: {"section": ()},
        9: {"note": "Read <this> & that"},
    }
    return [reference.replace(**changed.get(place, {})) for place, reference in enumerate(HOME)]


@pytest.fixture(scope="session")
def twice_listed_page(tmp_path_factory: pytest.TempPathFactory, twice_listed: list[Reference]) -> Path:
    return _page(tmp_path_factory.mktemp("twice"), twice_listed, "Twice listed")


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the page of 10,000 entries with some 20,000 different words, in 50 sections."""
    choice = random.Random(1).choice  # noqa: S311 - the same page in every run
    coined = ["".join(choice(SYLLABLES) for _ in range(2 + number % 4)) for number in range(30_000)]
    common = sorted({word for reference in HOME for word in reference.title.split()})
    references = [
        Reference(
            type="paper-conference",
            title=" ".join(choice(common if place % 2 else coined).strip(":.,") for place in range(9)),
            authors=tuple(Name(family=choice(coined).title(), given=choice(coined).title()) for _ in range(4)),
            issued=PartialDate(2005 + number % 20),
            venue=Venue("Conference " + coined[number % 60].title(), kind="conference"),
            url=f"https://example.org/{number}",
            links=(Link("code", f"https://github.com/example/{number}"),) if number % 3 else (),
            section=(f"Topic {number // 1000}", f"Part {number // 200}"),
            citation_key=f"key{number}",
        )
        for number in range(10_000)
    ]
    return _page(tmp_path_factory.mktemp("large"), references, "Ten thousand papers")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the page of a list whose every text tries to be more than text."""
    attacks = [
        "</script><script>window.harmed=1</script>",
        "<img src=x onerror=window.harmed=2>",
        '" onmouseover="window.harmed=3" x="',
        "{{ constructor.constructor('window.harmed=4')() }} ${window.harmed=5}",
        "\u202eevil\u202c \u2028 \u2066bidi \ufeff <!--<script>",
        "a" * 600,
        "]]></textarea><svg onload=window.harmed=6>",
        "مرحبا بالعالم 医学图像 " + "e\u0301\u0323\u0301" * 30,
    ]
    references = [
        Reference(
            title=text,
            authors=(Name(family=text, given=text), Name(literal=text)),
            venue=Venue(text, short=text[:20], kind="journal"),
            issued=PartialDate(2020),
            url="javascript:window.harmed=7",
            links=(
                Link("code", "data:text/html,<script>window.harmed=8</script>"),
                Link("other", f"https://example.org/{place}", text),
            ),
            section=(text, f"Inner {text}"),
            language="ar" if "مرحبا" in text else "",
            citation_key=f"{text[:30]}{place}",
            note=text,
        )
        for place, text in enumerate(attacks)
    ]
    return _page(tmp_path_factory.mktemp("hostile"), references, attacks[0])


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Keep what is asked to itself."""


@pytest.fixture(scope="session")
def served(home: Path) -> Iterator[str]:
    """Serve the page of the home list as a static host does, and return its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(home.parent)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
