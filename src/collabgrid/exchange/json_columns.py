"""A block of records and their readings as columns of members of JSON objects: what many records share is written
once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any

from collabgrid.exchange.json_members import (
    REMEMBERED,
    json_key,
    json_reading,
    json_said,
    json_value,
)

if TYPE_CHECKING:
    from collabgrid.engine.block.results import BlockResults
    from collabgrid.engine.block.spoken import SpokenEvidence


def json_column(name: str, values: Sequence[Any]) -> list[str]:
    """Values of records, each as a member of this name."""
    key = json_key(name)
    return [key + json_value(value) for value in values]


def json_results_columns(block: BlockResults, *, with_evidence: bool) -> Iterator[Sequence[str]]:
    """The columns of the flat result behind the id; several may stand in one text."""
    for axis in block.axis_order:
        own = block.axes[axis]
        rows = (own.categories, own.all_secondary, own.confidence, own.reasons)
        yield list(map(json_reading, repeat(axis), *rows))
    yield [_others(*told) for told in zip(block.statuses, map(tuple, block.levers().lists()), strict=True)]
    if with_evidence:
        yield [f'"evidence": [{each}]' for each in _evidence(block.evidence())]


@lru_cache(maxsize=REMEMBERED)
def _others(status: str, levers: tuple[str, ...]) -> str:
    """The members between the readings and the evidence, of a record that nobody corrected."""
    members = (("status", status), ("levers", levers), ("corrected", ()))
    return ", ".join([json_key(name) + json_value(value) for name, value in members])


def _evidence(spoken: SpokenEvidence) -> Iterator[str]:
    """What was seen in each record, as the items of a list: what `json_results` makes of its evidence."""
    pieces = _pieces(spoken)
    first = 0
    for after in spoken.ends.tolist():
        yield ", ".join(pieces[first:after])
        first = after


def _pieces(spoken: SpokenEvidence) -> list[str]:
    """Every piece of evidence as an object."""
    told: Mapping[str, Any] = spoken.columns
    axis, category, rule = told["axis"], told["category"], told["rule"]
    who = (category.at * len(rule.texts) + rule.at).tolist()
    said = {}
    for number, piece in dict(zip(who, range(len(who)), strict=True)).items():
        said[number] = json_said(*[each.texts[each.at[piece]] for each in (axis, category, rule)])
    seen = _seen(told)
    return [said[number] + seen[place] for number, place in zip(who, told["start"].at.tolist(), strict=True)]


def _seen(told: Mapping[str, Any]) -> dict[int, str]:
    """The part of a piece of evidence that tells where it stands, by the number of its place."""
    names, quotes = list(map(encode_basestring, told["field"].texts)), told["quote"].texts
    starts, ends = (told[name].texts.tolist() for name in ("start", "end"))
    places = told["start"].at.tolist()
    field_of, quote_of = (dict(zip(places, told[n].at.tolist(), strict=True)) for n in ("field", "quote"))
    return {
        place: f'{names[field]}, "start": {starts[place]}, "end": {ends[place]}, '
        f'"quote": {encode_basestring(quotes[quote_of[place]])}}}'
        for place, field in field_of.items()
    }
