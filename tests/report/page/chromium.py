"""Chromium for the tests, driven by Playwright; where one is missing, the tests skip and say which."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 30
NAMES = ("chromium", "chromium-browser", "google-chrome")
SWITCHES = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


@contextmanager
def open_chromium() -> Iterator[Any]:
    """A headless Chromium with a profile of its own."""
    playwright = pytest.importorskip("playwright.sync_api", reason="pip install 'collabgrid[browser]'")
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=list(SWITCHES))
        yield browser
        browser.close()


class Tab:
    """A page opened from disk, with everything that it complained of or asked for."""

    def __init__(self, browser: Any, html: str, folder: Path, width: int = 1280, **options: Any) -> None:
        file = folder / "report.html"
        file.write_text(html, encoding="utf-8")
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page: Any = browser.new_page(viewport={"width": width, "height": 900}, **options)
        self.page.set_default_timeout(PATIENCE * 1_000)
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self._dialog(dialog))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())
        self.own = file.as_uri()

    def _dialog(self, dialog: Any) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def wait_until(self, claim: str, value: Any = None) -> None:
        """Wait until the JavaScript function `claim` holds for `value`.

        Asked from here again and again: the policy of the page does not let the driver wait inside it.
        """
        end = time.monotonic() + PATIENCE
        while not self.page.evaluate(claim, value):
            assert time.monotonic() < end, f"{claim} did not hold within {PATIENCE} seconds"
            time.sleep(0.05)

    def focused(self) -> str:
        """The text (or name) of the element that has the focus."""
        return str(
            self.page.evaluate("document.activeElement.textContent || document.activeElement.name || ''")
        )

    def found(self) -> int:
        """How many records the list says that it found."""
        text = self.page.locator(".edition:not([hidden]) .found").inner_text()
        return int("".join(c for c in text if c.isdecimal()) or 0)
