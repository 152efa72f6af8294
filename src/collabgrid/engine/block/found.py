"""What stands in the texts of a block of records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from collabgrid.engine.block.leaves import Leaves
from collabgrid.engine.block.match import match_block
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.places import write_evidence
from collabgrid.engine.record import Record
from collabgrid.engine.results import SetAside
from collabgrid.engine.texts import FieldText, Hit


class Found(NamedTuple):
    """What stands in the texts of a block, which are numbered through."""

    languages: list[str]
    """Of each record."""
    places: BlockPlaces
    names: dict[int, list[Hit]]
    """The names of initiatives by record."""
    set_aside: list[list[SetAside]]
    """Of each record, the mentions that count for nothing."""


def find_in_block(
    compiled: CompiledGrid,
    leaves: Leaves,
    records: Sequence[Record],
    texts: Sequence[FieldText],
    record_of: Sequence[int],
) -> Found:
    """Find the terms and names of a grid in `texts`, those of the records one after the other; `leaves`: its terms
    conditions, `record_of`: the record of each text."""
    match = match_block(
        [record.texts for record in records], compiled.lexicon, [record.language() for record in records]
    )
    places = BlockPlaces(texts, match.columns, match.names, leaves, compiled.repeat)
    found = Found(match.languages, places, {}, [[] for _ in records])
    for hit in match.names:
        found.names.setdefault(record_of[hit[0]], []).append(hit)
    for hit, kind in match.set_aside:
        found.set_aside[record_of[hit[0]]].append(SetAside(write_evidence(texts, hit), kind))
    return found
