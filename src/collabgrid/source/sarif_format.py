"""Diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
import string
from collections.abc import Iterable, Mapping
from typing import Any, Final

from collabgrid.source.codes import CODES
from collabgrid.source.diagnostics import Diagnostic, Edit, Severity
from collabgrid.source.placed import Placed, Sources
from collabgrid.source.spans import Span

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_SAFE: Final = frozenset((string.ascii_letters + string.digits + "-._~/").encode())
"""Bytes that stand for themselves in a URI (RFC 3986)."""
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}


def render_sarif(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], version: str, *, language: str = "en"
) -> str:
    """The diagnostics in their order as one run of a SARIF log; `version` is that of the tool.

    Columns count code points (`unicodeCodePoints`); what is mended safely is among the `fixes`.
    """
    sources = Sources(texts)
    placed = [sources.place(each, language) for each in diagnostics]
    codes = sorted({each.diagnostic.code for each in placed})
    driver = {"name": "collabgrid", "version": version, "rules": [_rule(code) for code in codes]}
    numbers = {code: i for i, code in enumerate(codes)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, numbers, sources) for each in placed],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2).encode("utf-8", "replace").decode("utf-8") + "\n"


def _rule(code: str) -> dict[str, Any]:
    own = CODES[code]
    return {
        "id": code,
        "shortDescription": {"text": own.title},
        "fullDescription": {"text": own.explanation},
        "defaultConfiguration": {"level": _LEVELS[own.severity]},
    }


def _result(placed: Placed, numbers: Mapping[str, int], sources: Sources) -> dict[str, Any]:
    own = placed.diagnostic
    text = placed.message if placed.suggestion is None else f"{placed.message} ({placed.suggestion})"
    result: dict[str, Any] = {
        "ruleId": own.code,
        "ruleIndex": numbers[own.code],
        "level": _LEVELS[own.severity],
        "message": {"text": text},
    }
    if placed.file is not None:
        location: dict[str, Any] = {"artifactLocation": {"uri": _uri(placed.file)}}
        region = _region(own.span, sources)
        if region is not None:
            location["region"] = region
        result["locations"] = [{"physicalLocation": location}]
    if own.edits:
        result["fixes"] = [_fix(placed, sources)]
    return result


def _fix(placed: Placed, sources: Sources) -> dict[str, Any]:
    by_file: dict[str, list[Edit]] = {}
    for edit in placed.diagnostic.edits:
        by_file.setdefault(edit.span.file, []).append(edit)
    changes = [
        {
            "artifactLocation": {"uri": _uri(file)},
            "replacements": [
                {"deletedRegion": _region(edit.span, sources), "insertedContent": {"text": edit.text}}
                for edit in edits
            ],
        }
        for file, edits in by_file.items()
    ]
    return {"description": {"text": placed.suggestion or placed.message}, "artifactChanges": changes}


def _region(span: Span | None, sources: Sources) -> dict[str, int] | None:
    source = sources.find(span)
    if span is None or source is None:
        return None
    start, end = source.position(span.start), source.position(max(span.start, span.end))
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _uri(file: str) -> str:
    """The path as a relative reference, or an absolute one."""
    raw = file.replace("\\", "/").encode("utf-8", "replace")
    return "".join(chr(byte) if byte in _SAFE else f"%{byte:02X}" for byte in raw)
