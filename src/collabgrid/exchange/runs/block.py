"""A block of records: what a worker reads at once, and the reading of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, Protocol

from collabgrid.engine import Classification, Classifier, Correction
from collabgrid.exchange.records import Row
from collabgrid.source.collector import collection_paused

BLOCK_SIZE: Final = 1000
"""How many records stand in a block."""
MOST_CHARACTERS: Final = 2_000_000
"""How much text stands in a block at most, beyond its first record."""


class Block(NamedTuple):
    """Records that are read together, and the corrections of those that have any, by their place in the block."""

    rows: Sequence[Row]
    corrections: Mapping[int, tuple[Correction, ...]]


class Encoder(Protocol):
    """Makes bytes of records with their readings, block by block."""

    def encode(self, rows: Sequence[tuple[Row, Classification]]) -> bytes: ...


class Work(NamedTuple):
    """What is to be done with each block. Without an encoder the readings come back as they are."""

    context: Mapping[str, str]
    encoder: Encoder | None


class WorkerTask(NamedTuple):
    """All that a worker needs to know."""

    state: bytes
    """What compiling made of the grid, packed (see `packed_state`)."""
    work: Work
    """What is to be done."""


def read_block(classifier: Classifier, work: Work, block: Block) -> bytes | list[Classification]:
    """The readings of a block, encoded where there is an encoder."""
    with collection_paused():
        return _read_block(
            classifier, work, block
        )  # only what comes back is left when cycles are looked for again


def _read_block(classifier: Classifier, work: Work, block: Block) -> bytes | list[Classification]:
    records = [row.record for row in block.rows]
    results = classifier.classify_block(records, context=work.context)
    for place, given in block.corrections.items():
        results[place] = classifier.classify(records[place], context=work.context, corrections=given)
    if work.encoder is None:
        return results
    return work.encoder.encode(list(zip(block.rows, results, strict=True)))


def cut_blocks(
    rows: Iterable[tuple[Row, tuple[Correction, ...]]], size: int = BLOCK_SIZE, most: int = MOST_CHARACTERS
) -> Iterator[Block]:
    """Rows with their corrections as blocks of at most `size` records, fewer where their texts are long."""
    own: list[Row] = []
    characters = 0
    corrections: dict[int, tuple[Correction, ...]] = {}
    for row, given in rows:
        length = _length(row.record)
        if own and characters + length > most:
            yield Block(own, corrections)
            own, corrections, characters = [], {}, 0
        if given:
            corrections[len(own)] = given
        own.append(row)
        characters += length
        if len(own) == size:
            yield Block(own, corrections)
            own, corrections, characters = [], {}, 0
    if own:
        yield Block(own, corrections)


def _length(record: Mapping[str, Any]) -> int:
    return sum([len(value) for value in record.values() if isinstance(value, str)])
