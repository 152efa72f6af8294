"""Diagnostics as JUnit XML, which test runners of every continuous integration show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from collabgrid.source.diagnostics import Diagnostic, Severity
from collabgrid.source.placed import Placed, place_all

_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_junit(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], *, strict: bool = False, language: str = "en"
) -> str:
    """One test case a file: failed where it has findings, with each of them in the text of the failure.

    Hints fail a file only where `strict`; else they stand in its output.
    """
    by_file: dict[str, list[Placed]] = {file: [] for file in sorted(texts)}
    for placed in place_all(diagnostics, texts, language):
        by_file.setdefault(placed.file or "grid", []).append(placed)
    cases = [_case(file, found, strict) for file, found in by_file.items()]
    failed = sum("<failure" in case for case in cases)
    head = (
        f'<testsuite name="collabgrid check" tests="{len(cases)}" failures="{failed}" errors="0" skipped="0">'
    )
    body = "\n".join(cases)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n{head}\n{body}\n</testsuite>\n</testsuites>\n'
    )


def _case(file: str, found: list[Placed], strict: bool) -> str:
    grave = [each for each in found if strict or each.diagnostic.severity is not Severity.HINT]
    light = [each for each in found if each not in grave]
    parts = []
    if grave:
        message = _clean(f"{grave[0].diagnostic.code} {grave[0].message}")
        parts.append(f"<failure message={quoteattr(message)}>{_lines(grave)}</failure>")
    if light:
        parts.append(f"<system-out>{_lines(light)}</system-out>")
    return (
        f'<testcase classname="collabgrid.check" name={quoteattr(_clean(file))}>{"".join(parts)}</testcase>'
    )


def _lines(found: list[Placed]) -> str:
    return escape(_clean("\n".join(map(_line, found))))


def _line(placed: Placed) -> str:
    place = f"{placed.start.line}:{placed.start.column}: " if placed.start else ""
    way_out = f" ({placed.suggestion})" if placed.suggestion else ""
    own = placed.diagnostic
    return f"{place}{own.severity.value} {own.code} {placed.message}{way_out}"


def _clean(text: str) -> str:
    """The text without what XML 1.0 forbids."""
    return _NOT_XML.sub("\ufffd", text)
