"""What a condition that holds was seen in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from collabgrid.engine.compounds import Not
from collabgrid.engine.conditions import Outcome
from collabgrid.engine.facts import FieldMatch, KnownFact


class Seen(NamedTuple):
    """What a rule was seen in: places of terms or names (in order, each once), and field values."""

    places: Sequence[int]
    fields: tuple[FieldMatch, ...] = ()


make_seen = tuple.__new__  # makes it in half the time of its own constructor


def note_seen(places: Sequence[int], fields: Sequence[FieldMatch] = ()) -> Seen:
    """What was seen in these places and field values, which come in no order and more than once."""
    own = sorted(set(places)) if len(places) > 1 else places
    return make_seen(Seen, (own, tuple(dict.fromkeys(fields)) if fields else ()))


def what_was_seen(outcome: Outcome) -> tuple[list[int], list[FieldMatch], list[KnownFact]]:
    """What a condition that holds was seen in: places of terms, fields, known facts; exceptions show nothing."""
    places: list[int] = []
    fields: list[FieldMatch] = []
    facts: list[KnownFact] = []
    pending = [outcome]
    while pending:
        node, _, own, own_fields, own_facts, children = pending.pop()
        if children:
            if not isinstance(node, Not):
                pending += [child for child in reversed(children) if child[1]]
            continue
        if own:
            places += own
        if own_fields:
            fields += own_fields
        if own_facts:
            facts += own_facts
    return places, fields, facts
