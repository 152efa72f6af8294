"""Draw docs/report.png, the picture of the README: the first screens of the report that `make demo` writes.

pip install 'collabgrid[browser]' && apt-get install chromium
make demo && python scripts/report_picture.py
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
REPORT = ROOT / "demo-report.html"
PICTURE = ROOT / "docs" / "report.png"
WIDTH, HEIGHT = 1100, 900
SWITCHES = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


def main() -> int:
    """Open the report in Chromium and save the picture."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None or not REPORT.exists():
        print("needs Chromium (apt-get install chromium) and demo-report.html (make demo)", file=sys.stderr)
        return 2
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=list(SWITCHES))
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(REPORT.as_uri())
        page.locator("[data-language=en]:visible").click()
        page.evaluate("scrollTo(0, 0); document.activeElement.blur()")
        page.screenshot(path=PICTURE)
        browser.close()
    print(PICTURE, PICTURE.stat().st_size)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
