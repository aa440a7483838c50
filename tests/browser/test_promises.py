"""What the page promises whoever opens it: no harm, no other host, no waiting, no script needed."""

from __future__ import annotations

from pathlib import Path
from statistics import median

import pytest

from browser.chromium import Chromium
from browser.conftest import HOME

pytestmark = pytest.mark.browser

STROKES = """
  const box = document.getElementById("query"), times = [];
  for (let length = 1; length <= arguments[0].length; length++) {
    box.value = arguments[0].slice(0, length);
    const before = performance.now();
    box.dispatchEvent(new Event("input", {bubbles: true}));
    document.body.offsetHeight; // what was changed is laid out
    times.push(performance.now() - before);
    await new Promise((next) => setTimeout(next, 20));
  }
  return times;
"""


def test_a_hostile_list_is_only_text(browser: Chromium, hostile: Path) -> None:
    browser.open(hostile)
    browser.ask("img")
    browser.ask("")
    for row in range(8):
        browser.run("document.querySelectorAll('#entries .entry > input')[arguments[0]].click()", row)
    for format_ in range(5):
        browser.run("document.getElementById('format').selectedIndex = arguments[0]", format_)
        browser.click("#show")
        browser.wait(lambda: browser.run("return dialog.open"))
        browser.click("#text-close")
    assert browser.run("return window.harmed === undefined")
    assert browser.run("return document.querySelectorAll('img, svg').length") == 0
    links = browser.run("return [...document.querySelectorAll('#entries li:not(.own) > a')].map((one) => one.protocol)")
    assert set(links) <= {"https:"}
    assert browser.run("return document.documentElement.scrollWidth <= innerWidth")
    assert browser.texts("#entries .title")[1] == "<img src=x onerror=window.harmed=2>"
    assert browser.complaints() == []


def test_what_is_put_into_the_page_does_not_run(browser: Chromium, home: Path) -> None:
    browser.open(home)
    script = "document.body.append(Object.assign(document.createElement('script'), {text: 'window.harmed = 1'}))"
    browser.run(f"try {{ {script} }} catch {{}}")
    refused = browser.run("try { document.body.innerHTML += '<b>x</b>' } catch (error) { return error.name }")
    browser.run(
        "document.body.append(Object.assign(document.createElement('img'), {src: 'https://example.org/x.png'}))"
    )
    assert refused == "TypeError"
    assert browser.run("return window.harmed === undefined")
    complaints = " ".join(browser.complaints())
    assert "TrustedScript" in complaints
    assert "img-src" in complaints


def test_no_other_host_is_asked(browser: Chromium, served: str) -> None:
    browser.open(served)
    browser.ask("medclip")
    browser.click("#all")
    browser.click("#copy")
    browser.hear("Copied 1 reference as BibTeX")
    asked = [
        event["params"]["request"]["url"] for event in browser.log() if event["method"] == "Network.requestWillBeSent"
    ]
    assert served in asked
    assert {address.split("/")[2] for address in asked if address.startswith("http")} == {served.split("/")[2]}
    assert all(address.startswith((served, "data:", "blob:", "about:")) for address in asked)


def test_ninety_entries_are_there_in_half_a_second(browser: Chromium, home: Path) -> None:
    times = []
    for _ in range(3):
        browser.open(home)
        times.append(browser.run("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
    assert min(times) < 500, times


def test_ten_thousand_entries_stay_smooth(browser: Chromium, large: Path) -> None:
    browser.open(large)
    assert browser.texts("#count") == ["10000 references"]
    assert browser.run("return document.querySelectorAll('#entries .entry').length") <= 200
    tries = [browser.run(STROKES, "medical transfomer radio") for _ in range(3)]
    assert min(map(median, tries)) < 50, tries
    browser.ask("")
    browser.run("document.querySelectorAll('#entries ol')[30].scrollIntoView()")
    script = "return document.querySelectorAll('#entries ol')[30].querySelectorAll('.title').length"
    assert browser.wait(lambda: browser.run(script)) == 40
    browser.wait(lambda: browser.run("return document.querySelectorAll('#entries .entry').length") < 1000)
    browser.click("#all")
    assert browser.texts("#selected") == ["10000 selected"]
    browser.open(large.as_uri() + "#ref-key9876")
    assert "key9876" in browser.run("return document.elementFromPoint(700, 120).closest('.entry').id") or browser.run(
        "return document.getElementById('ref-key9876').getBoundingClientRect().top < innerHeight"
    )


def test_without_a_script_there_are_the_list_its_links_and_the_downloads(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.command("Emulation.setScriptExecutionDisabled", value=True)
    browser.driver.refresh()
    shown = browser.driver.page_source
    assert shown.count('class="title"') == len(HOME)
    for css in ("#tools", "#filters", "#found", "#selection"):
        assert not browser.one(css).is_displayed()
    assert browser.one("#contents").is_displayed()
    browser.one("#contents a[href='#section-2']").click()
    assert browser.driver.current_url.endswith("#section-2")
    assert browser.one(".downloads a[href='all.bib']").is_displayed()


def test_a_page_for_paper_is_the_list_alone(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.ask("report")
    browser.command("Emulation.setEmulatedMedia", media="print")
    for css in ("aside", "#tools", "#found", ".links button", "footer"):
        assert not browser.one(css).is_displayed()
    assert browser.one("#entries .title").is_displayed()
    entry = "#entries .links"
    first = f"getComputedStyle(document.querySelector('{entry} li:first-child a'), '::after').content"
    assert "http" in browser.run(f"return {first}")
    assert not browser.one(f"{entry} .own").is_displayed()


def test_a_page_whose_script_fails_is_the_one_without_a_script(browser: Chromium, home: Path, tmp_path: Path) -> None:
    broken = tmp_path / "index.html"
    text = home.read_text(encoding="utf-8")
    broken.write_text(text.replace('"words":"', '"words":7,"had":"').replace('"postings":', '"was":'), encoding="utf-8")
    browser.open(broken)
    assert browser.one("#contents").is_displayed()
    assert not browser.one("#tools").is_displayed()
    assert len(browser.texts("#entries .title")) == len(HOME)


def test_zotero_finds_one_unapi_identifier_and_an_answer_for_both_of_its_questions(
    browser: Chromium, served: str
) -> None:
    browser.open(served)
    script = """
      const server = document.querySelector("link[rel=unapi-server]").href;
      const ids = [...document.querySelectorAll("abbr.unapi-id")].map((one) => one.title);
      return [ids, server, document.querySelectorAll("span.Z3988").length];
    """
    identifiers, server, spans = browser.run(script)
    assert (identifiers, server, spans) == (["all"], f"{served}unapi.xml", 90)
