"""A page as a program reads it: its elements, its texts and its payload."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

VOID = {"meta", "input", "br", "hr", "path", "rect", "line", "circle", "use"}


class Page(HTMLParser):
    """The elements of a page with their attributes; `faults` are ends that close nothing."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.html = html
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.faults: list[str] = []
        self._open: list[str] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()
        self.faults += self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1] == tag:
            self._open.pop()
        else:
            self.faults.append(f"/{tag} at {self.getpos()}")

    def handle_data(self, data: str) -> None:
        if not self._open or self._open[-1] not in ("script", "style"):
            self.texts.append(data)

    def values(self, attribute: str) -> list[str]:
        """Every value of an attribute."""
        return [attributes[attribute] for _, attributes in self.elements if attribute in attributes]

    def payload(self) -> dict[str, Any]:
        """What the script reads."""
        found: dict[str, Any] = json.loads(self.script("application/json"))
        return found

    def script(self, kind: str = "") -> str:
        """The content of the one script of a kind, as a browser cuts it out."""
        pattern = rf'<script type="{kind}"[^>]*>(.*?)</script>' if kind else r"<script>(.*?)</script>"
        (found,) = re.findall(pattern, self.html, re.DOTALL)
        return str(found)

    def style(self) -> str:
        """The content of the one style."""
        (found,) = re.findall(r"<style>(.*?)</style>", self.html, re.DOTALL)
        return str(found)
