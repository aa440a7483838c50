"""Axe-core finds nothing in any state; and pictures of each, for a person to look at."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from browser.chromium import Chromium

pytestmark = pytest.mark.browser

PICTURES = Path(os.environ.get("MEDVLM_BIB_PICTURES") or Path(__file__).parents[2] / "build" / "pictures")
WIDTHS = (320, 768, 1280)


def _open_dialog(browser: Chromium) -> None:
    browser.click("#ref-wang2022medclip > input")
    browser.click("#show")
    browser.wait(lambda: browser.run("return dialog.open"))


def _open_filters(browser: Chromium) -> None:
    browser.run("filterBox.open = true; for (const one of document.querySelectorAll('.more')) one.click()")


STATES = {
    "list": lambda browser: browser.one("#list"),
    "found": lambda browser: browser.ask("report genration"),
    "nothing": lambda browser: browser.ask("zzzzzz"),
    "filters": _open_filters,
    "selection": lambda browser: browser.click("#all"),
    "dialog": _open_dialog,
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_in_any_state(width: int, scheme: str, browser: Chromium, home: Path) -> None:
    for state, reach in STATES.items():
        browser.open(home, width=width, prefers_color_scheme=scheme)
        reach(browser)
        browser.screenshot(PICTURES / f"{state}-{width}-{scheme}.png")
        assert browser.violations() == [], state
        assert browser.run("return document.documentElement.scrollWidth <= innerWidth"), state


def test_axe_finds_nothing_without_a_script_nor_in_a_hostile_list(browser: Chromium, home: Path, hostile: Path) -> None:
    browser.open(home)
    browser.command("Emulation.setScriptExecutionDisabled", value=True)
    browser.driver.refresh()
    browser.screenshot(PICTURES / "no-script-1280-light.png")
    browser.command("Emulation.setScriptExecutionDisabled", value=False)
    assert browser.violations() == []
    browser.open(hostile, width=320)
    browser.screenshot(PICTURES / "hostile-320-light.png")
    assert browser.violations() == []


def test_nothing_moves_for_who_wants_no_motion(browser: Chromium, home: Path) -> None:
    browser.open(home, prefers_reduced_motion="reduce")
    assert browser.run("return getComputedStyle(document.querySelector('.fill')).transitionDuration") == "0s"
