"""What a rule went by that quotes no words of the record: other readings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collabgrid.engine import Reading
from collabgrid.grid import Condition
from collabgrid.report.view import View


def without_quotes(view: View, rule: str, readings: Sequence[Reading]) -> str:
    """`since Sector = Food`; where the readings are not known, that there were some."""
    part, _, name = rule.partition(".")
    owners = [each for each in getattr(view.grid, part, ()) if getattr(each, "id", None) == name]
    asked = [pair for owner in owners if owner.when is not None for pair in _readings_asked(owner.when)]
    if not asked:
        return view.words.say("without_words")
    read = {each.axis: {each.category, *each.also} for each in readings}
    told = [
        f"{view.axis(axis)} = {view.category(axis, value)}"
        for axis, values in asked
        for value in values
        if value in read.get(axis, ())
    ]
    if not told:
        return view.words.say("from_readings")
    return view.words.say("since_reading", readings=", ".join(dict.fromkeys(told)))


def _readings_asked(condition: Condition) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(axis, categories) of the readings that may have let the condition hold, not those that must not be."""
    yield from condition.reading
    inner = (*condition.all_, *condition.any_, *(condition.at_least.of if condition.at_least else ()))
    for each in inner:
        yield from _readings_asked(each)
