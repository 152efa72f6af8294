"""What a code of a finding means: its page, and the list of all of them, as text, Markdown or data."""

from __future__ import annotations

import textwrap
from typing import Any, Final

from collabgrid.report.words import Words
from collabgrid.source import CODE_PAGES, CODES, Severity

_WIDTH: Final = 100
_SMALL_GRID: Final = "`topic` (`food`, `tools`), `carrier` (`club`, `firm`)"
"""The axes that the examples of the pages suppose."""


def plain_code(code: str, words: Words) -> dict[str, Any]:
    """The page of a code as data. Raises KeyError for a code that does not exist."""
    own, page = CODES[code], CODE_PAGES[code]
    is_french = words.language == "fr"
    return {
        "code": code,
        "severity": own.severity.value,
        "title": page.title if is_french else own.title,
        "explanation": page.explanation if is_french else own.explanation,
        "wrong": page.bad,
        "right": page.good,
    }


def render_code(code: str, words: Words) -> str:
    """The page of a code for a terminal. Raises KeyError for a code that does not exist."""
    page = plain_code(code, words)
    parts = [
        f"{code} ({_severity(page['severity'], words)}): {page['title']}",
        textwrap.fill(page["explanation"], _WIDTH, break_on_hyphens=False),
        words.colon(words.say("codes.wrong"), "").rstrip() + "\n" + _indented(page["wrong"]),
        words.colon(words.say("codes.right"), "").rstrip() + "\n" + _indented(page["right"]),
    ]
    return "\n\n".join(parts) + "\n"


def render_codes(words: Words) -> str:
    """Every code with its severity and its title, one a line."""
    pages = [plain_code(code, words) for code in CODES]
    width = max(len(_severity(each.value, words)) for each in Severity)
    return "".join(
        f"{page['code']}  {_severity(page['severity'], words):{width}}  {page['title']}\n" for page in pages
    )


def render_code_markdown(code: str, words: Words) -> str:
    """The page of a code as a section of Markdown."""
    page = plain_code(code, words)
    head = f"## {code}: {page['title']}"
    return (
        f"{head}\n\n*{_severity(page['severity'], words)}* — {page['explanation']}\n\n"
        f"{words.say('codes.wrong')}\n\n```yaml\n{_visible(page['wrong'])}```\n\n"
        f"{words.say('codes.right')}\n\n```yaml\n{_visible(page['right'])}```\n"
    )


def render_codes_markdown(words: Words) -> str:
    """The pages of all codes as one Markdown document."""
    head = f"# {words.say('codes.title')}\n\n{words.say('codes.intro', axes=_SMALL_GRID)}\n"
    return "\n".join([head, *(render_code_markdown(code, words) for code in CODES)])


def _severity(severity: str, words: Words) -> str:
    return words.say(f"severity.{severity}")


def _indented(text: str) -> str:
    return textwrap.indent(_visible(text), "    ").rstrip("\n")


def _visible(text: str) -> str:
    """The text with signs for what cannot be seen in it."""
    shown = text.replace("\xa0", "⍽").replace("\t", "→   ")
    return "".join(c if c.isprintable() or c == "\n" else "�" for c in shown)
