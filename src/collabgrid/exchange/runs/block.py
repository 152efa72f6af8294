"""A block of records: what a worker reads at once, and the reading of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from collabgrid.engine import Classification, Classifier, Correction, RecordColumns
from collabgrid.exchange.records import Row
from collabgrid.source.collector import collection_paused

if TYPE_CHECKING:
    from collabgrid.engine.block.results import BlockResults

BLOCK_SIZE: Final = 1000
"""How many records stand in a block at least, where nothing else is said."""
LARGE_BLOCK: Final = 4000
"""How many do where there are many: what a block costs by itself is shared by them."""
_BLOCKS_EACH: Final = 8
"""How many blocks each of several workers has at least, so that none is idle for long in the end."""
MOST_CHARACTERS: Final = 2_000_000
"""How much text stands in a block at most, beyond its first record."""


class Block(NamedTuple):
    """Records that are read together, and the corrections of those that have any, by their place in the block."""

    rows: Sequence[Row]
    corrections: Mapping[int, tuple[Correction, ...]]


class Encoder(Protocol):
    """Makes bytes of records with their readings, block by block."""

    def encode(self, rows: Sequence[tuple[Row, Classification]]) -> bytes: ...
    def encode_block(
        self, rows: Sequence[Row], block: BlockResults, others: Mapping[int, Classification]
    ) -> bytes: ...


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
    with collection_paused():  # only what comes back is left when cycles are looked for again
        return _read_block(classifier, work, block)


def _read_block(classifier: Classifier, work: Work, block: Block) -> bytes | list[Classification]:
    records = [row.record for row in block.rows]
    corrected = {
        place: classifier.classify(records[place], context=work.context, corrections=given)
        for place, given in block.corrections.items()
    }
    if work.encoder is not None:
        columns = classifier.read_columns(_in_columns(records), context=work.context)
        if columns is not None:
            return work.encoder.encode_block(block.rows, columns, corrected)
    results = classifier.classify_block(records, context=work.context)
    for place, result in corrected.items():
        results[place] = result
    if work.encoder is None:
        return results
    return work.encoder.encode(list(zip(block.rows, results, strict=True)))


def _in_columns(records: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """The records column by column, where all have the same fields, as those of a table do."""
    fields = records[0].keys() if records else ()
    if not all(record.keys() == fields for record in records):
        return records
    return RecordColumns({name: [record[name] for record in records] for name in fields}, len(records))


def block_size_for(workers: int, lines: int | None) -> int:
    """How many records are to stand in a block of a run over so many lines, where that is known."""
    if workers <= 1:
        return LARGE_BLOCK
    return min(LARGE_BLOCK, max(BLOCK_SIZE, (lines or 0) // (workers * _BLOCKS_EACH)))


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
