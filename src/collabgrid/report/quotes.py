"""Evidence as people read it: the words of the record, each once, with their field."""

from __future__ import annotations

from collections.abc import Iterable

from collabgrid.engine import Evidence
from collabgrid.report.display import clean_line, shorten
from collabgrid.report.view import View

MOST = 5
_LONGEST = 60


def quotes_in(view: View, evidence: Iterable[Evidence], most: int = MOST) -> str:
    """“AMAP” in name, “paniers” in description … : each quote once, and how many more there are."""
    by_field: dict[str, list[str]] = {}
    count = 0
    for each in evidence:
        quote = view.words.quote(shorten(clean_line(each.quote), _LONGEST))
        quotes = by_field.setdefault(each.field, [])
        if quote not in quotes:
            count += 1
            if count <= most:
                quotes.append(quote)
    parts = [
        f"{', '.join(quotes)} {view.words.say('in_field', field=field)}"
        for field, quotes in by_field.items()
        if quotes
    ]
    if count > most:
        parts.append(view.words.count("more_quotes", count - most))
    return view.words.join(parts)
