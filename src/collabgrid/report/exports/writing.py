"""The formats of a report: what each writes, and the end of a file's name that asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from collabgrid.report.diagnosis import Diagnosis, encode_diagnosis
from collabgrid.report.exports.csv_tables import zip_csv
from collabgrid.report.exports.geojson import write_geojson
from collabgrid.report.exports.gogocarto import write_gogocarto
from collabgrid.report.exports.markdown import write_markdown
from collabgrid.report.exports.turtle import write_turtle
from collabgrid.report.exports.workbook import write_workbook
from collabgrid.report.page import render_report_page
from collabgrid.report.words import Language, Words

Export = Callable[[Diagnosis, Words], str | bytes]


def _write_page(diagnosis: Diagnosis, words: Words) -> str:
    return render_report_page(diagnosis, words.language)


def _write_json(diagnosis: Diagnosis, _: Words) -> bytes:
    return encode_diagnosis(diagnosis)


EXPORTS: Final[Mapping[str, Export]] = {
    "html": _write_page,
    "markdown": write_markdown,
    "xlsx": write_workbook,
    "json": _write_json,
    "csv": zip_csv,
    "geojson": write_geojson,
    "turtle": write_turtle,
    "gogocarto": write_gogocarto,
}
"""Format → what writes it."""

EXPORT_SUFFIXES: Final[Mapping[str, str]] = {
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".xlsx": "xlsx",
    ".json": "json",
    ".zip": "csv",
    ".geojson": "geojson",
    ".ttl": "turtle",
}
"""End of a file's name → format."""


def write_report(diagnosis: Diagnosis, format_name: str, language: Language = "en") -> bytes:
    """The report in one of the formats of EXPORTS, as the bytes of a file. Raises KeyError for another one."""
    written = EXPORTS[format_name](diagnosis, Words(language))
    return written if isinstance(written, bytes) else written.encode("utf-8", "replace")
