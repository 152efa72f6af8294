"""The door to Jinja2: the templates of the page, ready to be filled in one language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from collabgrid.exchange.extras import needing
from collabgrid.report.page.marks import MARKS
from collabgrid.report.words import Words

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER: Final = Path(__file__).parent / "templates"
_WEB: Final = ("http", "https")


def fill(template: str, values: Mapping[str, Any]) -> str:
    """A template with its values; every text in it is escaped, but for what is markup already.

    Raises MissingLibraryError where Jinja2 is not installed.
    """
    return _environment().get_template(template).render(values)


def markup(text: str) -> Any:
    """A text that is markup already, as a filled template is."""
    with needing("markupsafe", "report"):
        from markupsafe import Markup
    return Markup(text)  # noqa: S704 - only for what our own templates made


def in_language(words: Words) -> dict[str, Any]:
    """What templates call to write in one language: words, texts, numbers."""
    language = words.language
    return {
        "lang": language,
        "words": words,
        "say": words.say,
        "t": lambda text: text.in_language(language),
        "n": lambda number: whole(words, number),
        "pct": lambda share: percent(words, share),
        "times": lambda key, number, **values: times(words, key, number, **values),
        "safe_url": safe_url,
        "signed": signed_points,
        "file_name": file_name,
        **MARKS,
    }


def whole(words: Words, number: int) -> str:
    """A whole number, its thousands apart."""
    return f"{number:,}".replace(",", "\u202f" if words.language == "fr" else ",")


def percent(words: Words, share: float | None) -> str:
    """A share as a percentage: a little of something is not nothing, and no share of nothing is a dash."""
    if share is None:
        return "—"
    if 0 < share < 0.005:
        return "<\u202f1\u202f%" if words.language == "fr" else "<1%"
    return words.percent(share)


def signed_points(difference: float) -> str:
    """A difference of shares as whole points with their sign; none for no whole point."""
    points = round(difference * 100)
    return f"{points:+d}".replace("-", "−") if points else "0"


def times(words: Words, key: str, number: int, **values: object) -> str:
    """The words of `key.one` or `key.many`, with the number as people write it."""
    is_one = number < 2 if words.language == "fr" else number == 1
    return words.say(f"{key}.{'one' if is_one else 'many'}", n=whole(words, number), **values)


def file_name(path: str) -> str:
    """The name of a file without the folders of the machine that it lay on: the page is mailed to others."""
    return path.replace("\\", "/").rpartition("/")[2] or path


def safe_url(address: str) -> str:
    """A web address that may be a link; empty for anything else (`javascript:` …)."""
    text = address.strip()
    if text.lower().startswith("www."):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    return text if parts.scheme.lower() in _WEB and parts.netloc else ""


@cache
def _environment() -> Environment:
    with needing("jinja2", "report"):
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
