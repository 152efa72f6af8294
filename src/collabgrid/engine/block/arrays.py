"""numpy, which records are read with in blocks and nothing else needs; numbers in rows that grow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from collabgrid.engine.block.bits import Bits

try:
    import numpy as np
except ModuleNotFoundError:
    raise ModuleNotFoundError(
        "to read records in blocks, numpy is needed: pip install 'collabgrid[batch]'", name="numpy"
    ) from None

Array = np.ndarray[Any, np.dtype[Any]]
"""Numbers in a row."""

__all__ = [
    "Array",
    "Column",
    "Runs",
    "begins_of",
    "bits_by_row",
    "bits_of",
    "bits_of_numbers",
    "bits_of_rows",
    "changes",
    "counted",
    "distinct",
    "heaviest_first",
    "hold_memory",
    "lengths_of",
    "nonzero",
    "np",
    "numbered",
    "order_of",
    "parted",
    "places_in_runs",
    "rows_of_bits",
    "runs_of",
    "spread",
    "spread_runs",
    "truths_of_rows",
    "upto",
]

_DIGIT = 16  # bits: numbers of so many are put in order without being compared
_MOST_BITS = 63
_FEW = 16  # times as many numbers as there are of them
_HEAVIEST = int(np.array(np.inf, "f4").view("i4"))
_ONE = np.uint64(1)
_UPTO = np.arange(1 << 18)
_UPTO.flags.writeable = False
_HELD = 31 << 20  # bytes: just under the most that glibc learns from


class Column:
    """Numbers of one kind, to which further ones are added at the end."""

    __slots__ = ("_held", "values")

    def __init__(self, kind: str) -> None:
        self._held: Array = np.zeros(1024, kind)
        self.values: Array = self._held[:0]
        """The numbers so far."""

    def __len__(self) -> int:
        return len(self.values)

    def extend(self, values: Array | Sequence[int]) -> None:
        """Add numbers."""
        before, size = len(self.values), len(self.values) + len(values)
        if size > len(self._held):
            held = np.zeros(max(size, 2 * len(self._held)), self._held.dtype)
            held[:before] = self.values
            self._held = held
        self._held[before:size] = values
        self.values = self._held[:size]


class Runs:
    """For each row a run of entries of one number or several; rows may share one."""

    __slots__ = ("_columns", "counts", "first")

    def __init__(self, width: int, kind: str = "i4") -> None:
        self.first, self.counts = Column("i4"), Column("i4")
        """Where the run of each row starts, and how many entries it has."""
        self._columns = [Column(kind) for _ in range(width)]

    def extend(self, counts: Array, *entries: Array) -> None:
        """Add rows: how many entries each has, and all of these."""
        first = np.cumsum(counts)
        first += len(self._columns[0]) - counts
        self.first.extend(first)
        self.counts.extend(counts)
        for column, values in zip(self._columns, entries, strict=True):
            column.extend(values)

    def numbers(self, row: int) -> list[int]:
        """The first numbers of the entries of one row."""
        first = self.first.values[row]
        found: list[int] = self._columns[0].values[first : first + self.counts.values[row]].tolist()
        return found

    def take(self, rows: Array) -> tuple[Array, ...]:
        """The entries of these rows: for each the place in `rows`, and its numbers; first the first ones of all rows,
        then all others, which are fewer."""
        counts = self.counts.values.take(rows)
        some = nonzero(counts)
        first, many = self.first.values.take(rows.take(some)), np.flatnonzero(counts > 1)
        if len(many):
            further = counts.take(many) - 1
            first = np.concatenate((first, spread(self.first.values.take(rows.take(many)) + 1, further)))
            some = np.concatenate((some, np.repeat(many, further)))
        return some, *(column.values.take(first) for column in self._columns)


def hold_memory() -> None:
    """Let memory that is freed between blocks stay with the process, which else gives it back and takes it again page
    by page: glibc keeps as much as twice the largest piece that it saw come back. None of this one is ever touched;
    where memory is kept otherwise, nothing happens."""
    np.empty(_HELD, "u1")


def upto(count: int) -> Array:
    """The numbers from 0 to before `count`, to be read alone: few blocks need more than were made once."""
    return _UPTO[:count] if count <= len(_UPTO) else np.arange(count)


def nonzero(numbers: Array) -> Array:
    """The places of numbers that are not nothing; numpy finds truth values in a fraction of the time of numbers."""
    return np.flatnonzero(numbers != 0)


def distinct(numbers: Array) -> Array:
    """The numbers, none below zero, in order, each once; in a fraction of the time of `np.unique`."""
    numbers = np.sort(numbers)
    return numbers.take(begins_of(numbers))


def begins_of(numbers: Array) -> Array:
    """Where runs of the same number begin."""
    return np.flatnonzero(changes(numbers))


def changes(*rows: Array) -> Array:
    """For each place whether another number stands there than at the one before, in one of these rows."""
    found = np.ones(len(rows[0]), bool)
    later = found[1:]
    for n, row in enumerate(rows):
        if n:
            later |= row[1:] != row[:-1]
        else:
            np.not_equal(row[1:], row[:-1], out=later)
    return found


def order_of(numbers: Array) -> Array:
    """How to put numbers, none below zero, in order, those that are the same as they come."""
    bits, places = int(numbers.max(initial=0)).bit_length(), len(numbers).bit_length()
    if bits <= _DIGIT:
        return np.argsort(numbers.astype("u2"), kind="stable")
    if bits + places > _MOST_BITS:
        return np.argsort(numbers, kind="stable")
    keys: Array = (numbers.astype("i8") << places) | upto(len(numbers))  # each once, so that any sort will do
    keys.sort()
    keys &= (1 << places) - 1
    return keys


def heaviest_first(weights: Array) -> Array:
    """How to put weights, none below zero, in order, the same as they come."""
    likely = order_of(_HEAVIEST - weights.astype("f4").view("i4").astype("i8"))  # almost always exact enough
    found = weights.take(likely)
    return likely if (found[1:] <= found[:-1]).all() else np.argsort(-weights, kind="stable")


def parted(numbers: Array, size: int) -> tuple[Array, Array]:
    """What `np.divmod` gives of numbers, none below zero, and a size, in half the time."""
    quotients = numbers // size
    return quotients, numbers - quotients * size


def lengths_of(begins: Array, end: int) -> Array:
    """How long runs are that begin there, the last up to `end`."""
    found: Array = np.empty_like(begins)
    np.subtract(begins[1:], begins[:-1], out=found[:-1])
    found[-1:] = end - begins[-1:]
    return found


def numbered(numbers: Array) -> Array:
    """For each of these numbers, none below zero, which of the distinct ones it is, in order."""
    most = int(numbers.max(initial=0))
    if most > _FEW * len(numbers):
        return np.unique(numbers, return_inverse=True)[1]
    is_there = np.zeros(most + 1, bool)
    is_there[numbers] = True
    return counted(is_there).take(numbers)


def counted(which: Array) -> Array:
    """For each place that `which` says so of, how many such stand before it."""
    places = which.nonzero()[0]
    found: Array = np.zeros(len(which), "i8")
    found[places] = upto(len(places))
    return found


def places_in_runs(numbers: Array) -> Array:
    """For each number how many of the same stand before it, in its run."""
    places = upto(len(numbers))
    found: Array = places - np.maximum.accumulate(np.where(changes(numbers), places, 0))
    return found


def spread(first: Array, counts: Array) -> Array:
    """The numbers of runs that begin at `first` and have so many, one run after the other."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    found: Array = np.repeat(first - ends + counts, counts)
    found += upto(total)
    return found


def spread_runs(first: Array, counts: Array) -> tuple[Array, Array]:
    """The same, and which of the runs each number is of."""
    run = np.repeat(upto(len(counts)), counts)
    found: Array = (first - np.cumsum(counts) + counts).take(run)
    found += upto(len(run))
    return run, found


def bits_of(which: Array) -> Bits:
    """The records of a block for which `which` says so, a truth value each."""
    return int.from_bytes(np.packbits(which, bitorder="little").tobytes(), "little")


def bits_of_numbers(numbers: Sequence[int], size: int) -> Bits:
    """The records of these numbers, in a block of `size`."""
    if len(numbers) == 1:
        return 1 << numbers[0]
    which = np.zeros(size, bool)
    which[numbers] = True
    return bits_of(which)


def bits_of_rows(rows: Array) -> list[Bits]:
    """The records that stand in each row of packed bits."""
    whole = rows.view(f"V{rows.itemsize * rows.shape[1]}").ravel().tolist()  # each row as bytes
    return [int.from_bytes(each, "little") for each in whole]


def bits_by_row(row: Array, record: Array, count: int, size: int) -> list[Bits]:
    """For each of so many rows the records, of a block of `size`, that stand beside its number; some more than
    once."""
    width = size // 64 + 1
    found = np.zeros((count, width), "u8")
    np.bitwise_or.at(found.reshape(-1), row * width + (record >> 6), _ONE << (record & 63).astype("u8"))
    return bits_of_rows(found)


def truths_of_rows(rows: Array) -> Array:
    """For each row of packed bits a row of truth values; some more than there are records."""
    found: Array = np.unpackbits(rows.view("u1"), axis=1, bitorder="little").view(bool)
    return found


def rows_of_bits(each: Sequence[Bits], size: int) -> Array:
    """For each of these sets of records of a block of `size` a row of truth values."""
    width = size // 8 + 1
    packed = np.frombuffer(b"".join([bits.to_bytes(width, "little") for bits in each]), "u1")
    found: Array = np.unpackbits(packed.reshape(-1, width), axis=1, count=size, bitorder="little").view(bool)
    return found


def runs_of(numbers: Array, others: Array) -> Iterator[tuple[int, list[int]]]:
    """Each number, of those that come in order, with what stands beside it."""
    if not len(numbers):
        return
    first, every = begins_of(numbers), others.tolist()
    bounds = [*first.tolist(), len(every)]
    for number, (start, end) in zip(numbers[first].tolist(), pairwise(bounds), strict=True):
        yield number, every[start:end]
