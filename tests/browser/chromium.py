"""Debian's Chromium, driven through its own driver: what a test does with a page and asks of it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

__all__ = ["Chromium"]

_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-scrollbars --disable-dev-shm-usage"
)
_PATIENCE = 10.0  # seconds for what the page does in its own time
_AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"


class Chromium:
    """A browser with one window."""

    def __init__(self, folder: Path) -> None:
        from selenium import webdriver  # only where a browser is started: the modules are collected without it
        from selenium.webdriver.chrome.options import Options
        from selenium.webdriver.chrome.service import Service

        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for flag in (*_FLAGS.split(), f"--user-data-dir={folder / 'profile'}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver: Any = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(60)
        self.downloads = folder / "downloads"
        self.downloads.mkdir()
        self.command("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.downloads))
        permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"]
        self.command("Browser.grantPermissions", permissions=permissions)

    def command(self, name: str, **arguments: Any) -> Any:
        """Give a command of the browser's own protocol."""
        return self.driver.execute_cdp_cmd(name, arguments)

    def open(self, address: Path | str, *, width: int = 1280, height: int = 900, **features: str) -> None:
        """Load a page anew; ``features`` are what media queries ask: prefers_color_scheme="dark"."""
        self.command("Emulation.setScriptExecutionDisabled", value=False)
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )
        asked = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.command("Emulation.setEmulatedMedia", media="", features=asked)
        self.log()
        self.driver.get("about:blank")
        self.driver.get(address.as_uri() if isinstance(address, Path) else address)

    def run(self, script: str, *arguments: Any) -> Any:
        """Run a script in the page and return its value, or that of the promise it returns."""
        return self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            f"(async function () {{ {script} }}).apply(null, Array.from(arguments).slice(0, -1))"
            ".then((value) => done([value, null]), (error) => done([null, String(error)]));",
            *arguments,
        )[0]

    def wait(self, condition: Callable[[], Any], what: str = "") -> Any:
        """Return the first true value of the condition."""
        end = time.monotonic() + _PATIENCE
        while not (value := condition()):
            assert time.monotonic() < end, f"waited in vain: {what}"
            time.sleep(0.02)
        return value

    def one(self, css: str) -> Any:
        """Return the first element that the selector finds."""
        return self.driver.find_element("css selector", css)

    def texts(self, css: str) -> list[str]:
        """Return the text of every element that the selector finds."""
        script = "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent.trim())"
        found: list[str] = self.run(script, css)
        return found

    def click(self, css: str) -> None:
        """Click the first element that the selector finds, as a person does: where it is seen."""
        element = self.one(css)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def ask(self, words: str) -> None:
        """Put words into the search, letter by letter, in place of those there."""
        self.run("document.getElementById('query').select()")
        self.one("#query").send_keys("\ue003" + words)  # the backspace key first

    def choose(self, label: str) -> None:
        """Click the box of a filter by the name beside it."""
        script = (
            "const label = [...document.querySelectorAll('#filters label')]"
            ".find((one) => one.querySelector('.name').textContent === arguments[0]);"
            "label.scrollIntoView({block: 'center'}); return label.querySelector('input')"
        )
        self.driver.execute_script(script, label).click()

    def pick(self, css: str, label: str) -> None:
        """Pick an option of a list by its text."""
        script = (
            "const list = document.querySelector(arguments[0]);"
            "list.selectedIndex = [...list.options].findIndex((one) => one.textContent === arguments[1]);"
            "list.dispatchEvent(new Event('change', {bubbles: true}))"
        )
        self.run(script, css, label)

    def clipboard(self) -> str:
        """Return what was copied last, read past what a test may have made of the page's own clipboard."""
        getter = "Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard').get.call(navigator)"
        return str(self.run(f"return {getter}.readText()"))

    def hear(self, line: str) -> None:
        """Wait until the page says this line of what was done."""
        self.wait(lambda: self.one("#said").text == line, line)

    def downloaded(self, name: str) -> bytes:
        """Return a file that was just saved, and remove it."""
        file = self.downloads / name
        self.wait(file.is_file, f"{name} to be saved")
        data = file.read_bytes()
        file.unlink()
        return data

    def log(self) -> list[dict[str, Any]]:
        """Return what the browser did since it was last asked, as events of its protocol."""
        return [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]

    def complaints(self) -> list[str]:
        """Return errors and warnings that the page gave since it was last asked."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def violations(self) -> list[str]:
        """Return what axe-core finds: rules of WCAG 2.2 AA and best practices, with the first place of each."""
        if not self.run("return Boolean(window.axe)"):
            self.driver.execute_script(_AXE.read_text(encoding="utf-8"))
        script = """
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          const {violations} = await axe.run(document, {runOnly: tags, resultTypes: ["violations"]});
          return violations.map((one) => `${one.id}: ${one.nodes[0].target} ${one.nodes[0].failureSummary}`);
        """
        found: list[str] = self.run(script)
        return found

    def screenshot(self, file: Path) -> None:
        """Write what the window shows as PNG."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.driver.save_screenshot(str(file))

    def close(self) -> None:
        """End the browser."""
        self.driver.quit()
