"""What stands in the texts of a block of records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from collabgrid.engine.block.asides import BlockAsides
from collabgrid.engine.block.leaves import Leaves
from collabgrid.engine.block.match import BlockMatch, match_block
from collabgrid.engine.block.part_signs import Wanted, wanted_of
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.block.texts import BlockTexts
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.places import write_evidence
from collabgrid.engine.results import SetAside
from collabgrid.engine.texts import Hit


class Found(NamedTuple):
    """What stands in the texts of a block, which are numbered through."""

    match: BlockMatch
    places: BlockPlaces
    names: dict[int, list[Hit]]
    """The names of initiatives by record."""


def find_in_block(compiled: CompiledGrid, leaves: Leaves, texts: BlockTexts, own: Sequence[str]) -> Found:
    """Find the terms and names of a grid in the texts of records; `leaves`: its terms conditions, `own`: the language
    that each record names, or nothing."""
    match = match_block(texts, compiled.lexicon, own, _wanted_of(compiled))
    places = BlockPlaces(texts, match.columns, match.names, leaves, compiled.repeat)
    found = Found(match, places, {})
    record_of = texts.record_of
    for hit in match.names:
        found.names.setdefault(int(record_of[hit[0]]), []).append(hit)
    return found


def mentions_aside(asides: BlockAsides, texts: BlockTexts) -> dict[int, list[SetAside]]:
    """The mentions in these texts that count for nothing, by record."""
    found: dict[int, list[SetAside]] = {}
    for hit, kind in asides.found():
        aside = SetAside(write_evidence(texts, hit), kind)
        found.setdefault(int(texts.record_of[hit[0]]), []).append(aside)
    return found


def _wanted_of(compiled: CompiledGrid) -> Wanted:
    """All that is looked for in the fields of texts beside words."""
    wants = compiled.wants_of_blocks
    return wanted_of([wants[field] for field, _ in compiled.text_fields if field in wants])
