"""Records of a block as the bits of one number: bit 0 is the first record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Bits = int


def records_of(bits: Bits) -> Iterator[int]:
    """The numbers of the records, in order."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def at_least(count: int, each: Iterable[Bits], among: Bits) -> Bits:
    """The records, of those in `among`, that so many of `each` have."""
    enough = [among, *[0] * count]  # those that have 0, 1, 2 … of what was counted so far
    for own in each:
        if own:
            for number in range(count, 0, -1):
                enough[number] |= enough[number - 1] & own
    return enough[count]
