"""What stands in the texts of a block of records: found in all of them at once where numpy is there, else record by
record, with the same result."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from collabgrid.deferred import call_of, is_installed
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.match import match_texts
from collabgrid.engine.places import Places, write_evidence
from collabgrid.engine.record import Record
from collabgrid.engine.results import SetAside
from collabgrid.engine.texts import FieldText, Hit

if TYPE_CHECKING:
    from collabgrid.engine.block.match import BlockMatch
    from collabgrid.engine.block.places import BlockPlaces


class Found(NamedTuple):
    """What stands in the texts of a block, which are numbered through."""

    languages: list[str]
    """Of each record."""
    places: Places
    names: dict[int, list[Hit]]
    """The names of initiatives by record."""
    set_aside: list[list[SetAside]]
    """Of each record, the mentions that count for nothing."""


match_block: Final = call_of("collabgrid.engine.block.match", "match_block")
make_places: Final = call_of("collabgrid.engine.block.places", "BlockPlaces")


def find_in_block(compiled: CompiledGrid, records: Sequence[Record], texts: Sequence[FieldText]) -> Found:
    """Find the terms and names of a grid in `texts`, those of the records one after the other."""
    return (_find_at_once if is_installed("numpy") else _find_one_by_one)(compiled, records, texts)


def _find_at_once(compiled: CompiledGrid, records: Sequence[Record], texts: Sequence[FieldText]) -> Found:
    match: BlockMatch = match_block(
        [record.texts for record in records], compiled.lexicon, [record.language() for record in records]
    )
    places: BlockPlaces = make_places(texts, match.columns, match.names, compiled.leaves_of, compiled.repeat)
    record_of = [i for i, record in enumerate(records) for _ in record.texts]
    found = Found(match.languages, places, {}, [[] for _ in records])
    for hit in match.names:
        found.names.setdefault(record_of[hit.text], []).append(hit)
    for hit, kind in match.set_aside:
        found.set_aside[record_of[hit.text]].append(SetAside(write_evidence(texts, hit), kind))
    return found


def _find_one_by_one(compiled: CompiledGrid, records: Sequence[Record], texts: Sequence[FieldText]) -> Found:
    first, hits = 0, []
    languages, names, set_aside = [], {}, []
    for i, record in enumerate(records):
        match = match_texts(record.texts, compiled.lexicon, record.language())
        languages.append(match.language)
        own = [hit._replace(text=first + hit.text) for hit in match.names]
        if own:
            names[i] = own
        hits += sorted(chain(own, (hit._replace(text=first + hit.text) for hit in match.hits)))
        set_aside.append([SetAside(write_evidence(record.texts, hit), kind) for hit, kind in match.set_aside])
        first += len(record.texts)
    return Found(languages, Places(texts, hits, compiled.wordings_of, compiled.repeat), names, set_aside)
