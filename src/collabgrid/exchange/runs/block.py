"""A block of records: what a worker reads at once, and the reading of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from collabgrid.engine import Classification, Classifier, Correction, RecordColumns
from collabgrid.exchange.records import Row
from collabgrid.exchange.row_columns import RowColumns, join_rows
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

    def records(self) -> Sequence[Mapping[str, Any]]:
        """The records, column by column where all have the same fields, as those of a table do."""
        rows = self.rows
        return rows.records if isinstance(rows, RowColumns) else _in_columns([row.record for row in rows])


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
    records = block.records()
    corrected = {
        place: classifier.classify(records[place], context=work.context, corrections=given)
        for place, given in block.corrections.items()
    }
    if work.encoder is not None:
        columns = classifier.read_columns(records, context=work.context)
        if columns is not None:
            return work.encoder.encode_block(block.rows, columns, corrected)
    results = classifier.classify_block(records, context=work.context)
    for place, result in corrected.items():
        results[place] = result
    if work.encoder is None:
        return results
    return work.encoder.encode(list(zip(block.rows, results, strict=True)))


def _in_columns(records: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
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
    parts: Iterable[Sequence[Row]], size: int = BLOCK_SIZE, most: int = MOST_CHARACTERS
) -> Iterator[Sequence[Row]]:
    """Rows as blocks of `size` records, fewer where their texts are long; they come in parts of any length."""
    own: list[Sequence[Row]] = []
    count = characters = 0
    for part, length in (each for whole in parts for each in _short_parts(whole, most)):
        if own and characters + length > most:
            yield join_rows(own)
            own, count, characters = [], 0, 0
        first = 0
        while count + len(part) - first >= size:
            own.append(part[first : first + size - count])
            first += size - count
            yield join_rows(own)
            own, count, characters = [], 0, 0
        if first < len(part):
            rest = part[first:] if first else part
            own.append(rest)
            count += len(rest)
            characters += _length(rest) if first else length
    if own:
        yield join_rows(own)


def _short_parts(part: Sequence[Row], most: int) -> Iterator[tuple[Sequence[Row], int]]:
    """A part in as many as it takes for none of several rows to have more than `most` characters, each with how many
    it has."""
    length = _length(part)
    if length <= most or len(part) == 1:
        yield part, length
        return
    half = len(part) // 2
    yield from _short_parts(part[:half], most)
    yield from _short_parts(part[half:], most)


def _length(rows: Sequence[Row]) -> int:
    """How many characters the texts of records have."""
    if isinstance(rows, RowColumns):
        return rows.length()
    return sum([len(value) for row in rows for value in row.record.values() if isinstance(value, str)])
