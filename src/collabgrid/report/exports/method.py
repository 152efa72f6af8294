"""How the figures of a diagnosis were made and what they do not say, in paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from collabgrid.report.diagnosis import Diagnosis
from collabgrid.report.words import Words

_ALWAYS: Final = ("counting", "undecided", "intervals", "confidence", "levers", "portfolio")


def tell_method(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    """The paragraphs that concern this diagnosis: what was counted, the intervals, how comparisons are judged, how
    levers were chosen, the limits."""
    most_certain = sum(1 for sheet in diagnosis.sheets if sheet.coordinates_from == "town")
    for name in _ALWAYS:
        yield words.say(f"method.{name}", scopes=_scopes(diagnosis, words), budget=diagnosis.portfolio.budget)
    if diagnosis.comparisons:
        yield words.say("method.comparisons")
    if diagnosis.demands:
        yield words.say("method.tensions")
    if diagnosis.changes is not None:
        yield words.say("method.changes")
    if most_certain:
        yield words.count("method.towns", most_certain)


def _scopes(diagnosis: Diagnosis, words: Words) -> str:
    """The labels of the scope categories in the field; where the grid has no scope, a word for it."""
    if diagnosis.scope is None:
        return words.say("method.no_scope")
    labels = {each.category.id: each.category.label for each in diagnosis.scope.figures}
    named = [labels[each].in_language(words.language) for each in diagnosis.origin.scopes if each in labels]
    return ", ".join(words.quote(name) for name in named)
