"""A diagnosis to its page: two languages, one script, one style, and a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final

from collabgrid.report.diagnosis import Diagnosis
from collabgrid.report.page.choices import list_choices
from collabgrid.report.page.grouping import group_levers
from collabgrid.report.page.highlights import find_highlights
from collabgrid.report.page.mapping import map_initiatives
from collabgrid.report.page.payload import build_payload
from collabgrid.report.page.templates import FOLDER, fill, in_language, markup
from collabgrid.report.words import LANGUAGES, Language, Words

_HALF: Final = re.compile("[\ud800-\udfff]")
_SCRIPTS: Final = ("data", "language", "choosing", "map", "sheet", "start")
"""The parts of the script, in their order."""


def render_report_page(diagnosis: Diagnosis, language: Language = "en") -> str:
    """The whole report as one HTML text, opened in `language` and read in both.

    The page asks nothing of the network, and its policy forbids it to. Raises MissingLibraryError where Jinja2 is
    not installed (`pip install 'collabgrid[report]'`).
    """
    mapped = map_initiatives(diagnosis)
    style, script = _style(), _script()
    values: dict[str, Any] = {
        "d": diagnosis,
        "map": mapped,
        "highlights": find_highlights(diagnosis),
        "groups": group_levers(diagnosis),
        "choices": list_choices(diagnosis),
        "names": {sheet.key: sheet.name for sheet in diagnosis.sheets},
        "levers": {lever.id: lever for lever in diagnosis.levers},
        "stakes": {stake.id: stake for stake in diagnosis.stakes},
    }
    bodies = {each: _body(values, each) for each in LANGUAGES}
    page = fill(
        "page.html",
        {
            **values,
            "opened_in": language,
            "bodies": bodies,
            "style": markup(style),
            "script": markup(script),
            "payload": markup(build_payload(diagnosis, mapped.places if mapped else {})),
            "policy": _policy(style, script),
        }
        | in_language(Words(language)),
    )
    return _HALF.sub("\ufffd", page)  # half a character cannot be written


def _body(values: Mapping[str, Any], language: Language) -> Any:
    return markup(fill("body.html", {**values, **in_language(Words(language))}))


def _policy(style: str, script: str) -> str:
    """The content security policy: this style and this script, by their digests, and nothing from anywhere."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _style() -> str:
    return "\n" + (FOLDER / "page.css").read_text(encoding="utf-8")


def _script() -> str:
    parts = [(FOLDER / "script" / f"{name}.js").read_text(encoding="utf-8") for name in _SCRIPTS]
    return '\n"use strict";\n(() => {\n' + "\n".join(parts) + "})();\n"
