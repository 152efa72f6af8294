"""Records of a block as the bits of one number: bit 0 is the first record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Bits = int
_FEW = 8  # records that are found faster one by one than among digits


def records_of(bits: Bits) -> Iterator[int]:
    """The numbers of the records, in order."""
    if bits.bit_count() > _FEW:
        digits = bin(bits)[:1:-1]
        place = digits.find("1")
        while place >= 0:
            yield place
            place = digits.find("1", place + 1)
        return
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
