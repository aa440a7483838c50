"""Copying and saving: what comes out is what the command writes of the same entries."""

from __future__ import annotations

from pathlib import Path

import pytest

from browser.chromium import Chromium
from browser.conftest import HOME
from medvlm_bib import Reference, write
from medvlm_bib.cli import run
from medvlm_bib.site.texts import FORMATS

pytestmark = pytest.mark.browser

BOECKING = next(r for r in HOME if r.citation_key == "boecking2022making")
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})"


def _select(browser: Chromium, references: list[Reference]) -> None:
    for reference in references:
        browser.click(f"[id='ref-{reference.citation_key}'] > input")


@pytest.mark.parametrize("format_", FORMATS, ids=[format_.name for format_ in FORMATS])
def test_a_selection_is_saved_as_the_command_writes_it(
    format_: object, browser: Chromium, twice_listed_page: Path, twice_listed: list[Reference]
) -> None:
    chosen = next(one for one in FORMATS if one is format_)
    browser.open(twice_listed_page)
    browser.pick("#sort", "Title")
    for places in ([7], [9, 5, 1], [88, 1, 40, 0, 7]):
        _select(browser, [twice_listed[place] for place in places])
        browser.pick("#format", chosen.label)
        browser.click("#download")
        saved = browser.downloaded("selection" + chosen.file.removeprefix("all"))
        assert saved == write([twice_listed[place] for place in sorted(places)], chosen.name).encode()
        browser.click("#none")


def test_a_filtered_view_is_what_the_command_selects(
    browser: Chromium, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    browser.open(home)
    browser.choose("2021")
    browser.click("#all")
    assert browser.texts("#selected") == ["20 selected"]
    for format_ in FORMATS:
        browser.pick("#format", format_.label)
        browser.click("#copy")
        browser.hear(f"Copied 20 references as {format_.label}")
        run(["export", "-f", format_.name, "--year", "2021", "--quiet"])
        assert browser.clipboard() == capsys.readouterr().out


def test_everything_selected_is_the_file_of_everything(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.click("#all")
    for format_ in FORMATS:
        text = browser.run(f"return textOf(selected, index.formats[{FORMATS.index(format_)}])")
        assert text == (home.parent / format_.file).read_text(encoding="utf-8")


def test_the_bibtex_and_the_key_of_an_entry_are_copied(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.click("#ref-boecking2022making button[value=bibtex]")
    browser.hear("Copied BibTeX of boecking2022making")
    assert browser.clipboard() == write([BOECKING])
    browser.click("#ref-boecking2022making button[value=cite]")
    browser.hear(r"Copied \cite{boecking2022making}")
    assert browser.clipboard() == r"\cite{boecking2022making}"


def test_copying_does_without_the_clipboard_of_the_page(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.run(NO_CLIPBOARD)
    browser.click("#ref-boecking2022making button[value=bibtex]")
    browser.hear("Copied BibTeX of boecking2022making")
    assert browser.clipboard() == write([BOECKING])


def test_where_nothing_may_be_copied_the_text_is_shown_selected(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.run(NO_CLIPBOARD + "; document.execCommand = () => false")
    browser.click("#ref-boecking2022making button[value=bibtex]")
    browser.wait(lambda: browser.run("return document.getElementById('text').open"))
    selected = browser.run(
        "const one = document.activeElement; return one.value.slice(one.selectionStart, one.selectionEnd)"
    )
    assert selected == write([BOECKING])
    browser.click("#text-close")
    assert browser.run("return document.activeElement.value") == "bibtex"


def test_a_selection_is_kept_while_the_view_changes(browser: Chromium, home: Path) -> None:
    browser.open(home)
    _select(browser, [BOECKING])
    browser.ask("medclip")
    assert browser.texts("#selected") == ["1 selected, 1 not shown"]
    browser.click("#all")
    browser.click("#clear")
    assert browser.run("return document.querySelector('#ref-boecking2022making > input').checked")
    browser.click("#show")
    browser.wait(lambda: "@" in browser.run("return document.getElementById('text-body').value"))
    assert write([BOECKING]) in browser.run("return document.getElementById('text-body').value")
    browser.click("#text-copy")
    browser.hear("Copied 2 references as BibTeX")
    assert browser.run("return dialog.contains(said)")
    browser.click("#text-close")
    browser.click("#none")
    assert not browser.one("#selection").is_displayed()


def test_the_selection_stands_before_the_list_and_leaves_the_focus_where_one_can_go_on(
    browser: Chromium, home: Path
) -> None:
    browser.open(home)
    before = "return Boolean(document.getElementById('none').compareDocumentPosition(holder) & 4)"
    assert browser.run(before)
    browser.click("#all")
    browser.ask("zzzzzz")
    assert browser.texts("#selected") == ["90 selected, 90 not shown"]
    browser.click("#none")
    assert browser.run("return document.activeElement.id") == "query"


def test_what_is_said_covers_no_button_in_a_narrow_window(browser: Chromium, home: Path) -> None:
    browser.open(home, width=320)
    browser.click("#all")
    browser.click("#copy")
    browser.hear("Copied 90 references as BibTeX")
    bottom, top = browser.run(
        "return [said, document.getElementById('selection')].map((one) => one.getBoundingClientRect())"
        ".map((box, place) => place ? box.top : box.bottom)"
    )
    assert bottom <= top


def test_the_downloads_of_everything_are_linked(browser: Chromium, served: str) -> None:
    browser.open(served)
    browser.click(".downloads a[href='all.ris']")
    assert browser.downloaded("all.ris") == write(HOME, "ris").encode()
