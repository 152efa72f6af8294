"""Names and texts that do harm where they are taken for anything but text."""

from __future__ import annotations

from typing import Any

HARD_TEXTS = (
    "<script>alert('x')</script>",
    "</script><img src=x onerror=alert(1)>",
    '=HYPERLINK("http://example.org";"here")',
    "+33 2 98 00 00 00",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "| a | pipe |\n| --- | --- |",
    "# a heading\n\n- and a list",
    "[a link](javascript:alert(1)) ![an image](http://example.org/x.png)",
    "`code` **bold** _italic_ ~~gone~~ <!-- comment -->",
    "1. first",
    'quotes " and \\ backslashes \\n',
    "https://example.org/<x>?a=1&b=2",
    "🚲🥕👩‍🌾 vélo & carottes",
    "جمعية الحي للتشارك \u202eabc\u202c",
    "zero\u200bwidth and \x07 bell and \x00 null",
    "half \ud83d a character",
    "a" * 3000,
    "]]> end of CDATA &amp; %s {x} {{x}} ${x}",
)


def hard_records() -> list[dict[str, Any]]:
    """A record for each hard text, which stands in its name, its text, its town, its tags and its web address."""
    return [
        {
            "id": text[:50] or "empty",
            "name": text,
            "description": f"{text} Prêt d'outils entre voisins. {text}",
            "city": text[:200],
            "url": text[:300],
            "tags": [text[:100]],
            "lang": "fr",
            "lat": 48.1,
            "lon": -1.7,
        }
        for text in HARD_TEXTS
    ]
