"""The ids that were met, in little memory, and where each stood first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from hashlib import blake2b
from typing import Final, NamedTuple

_DIGEST: Final = 8
_PLACE: Final = 5
_ENTRY: Final = _DIGEST + _PLACE
_MOST_PLACE: Final = (1 << 8 * _PLACE) - 1


class Place(NamedTuple):
    """A line of a file."""

    file: str
    line: int


class SeenIds:
    """Remembers ids as 80 bits of their BLAKE2b digest: some 14 bytes an id.

    Two different ids pass for one with a chance of n²/2⁸¹ among n ids: 4·10⁻¹¹ in ten million.
    """

    def __init__(self) -> None:
        self._shards: dict[bytes, bytearray] = {}
        """By the first 16 bits of their digests, the other 64 of each and its place, one after the other."""
        self._files: list[str] = []
        self._starts: list[int] = []
        self._last = 0

    def open_file(self, name: str) -> None:
        """Say that the ids which follow stand in the file `name`."""
        self._files.append(name)
        self._starts.append(self._last)

    def first_place(self, own_id: str, line: int) -> Place | None:
        """Where the id stood first, or nothing where it is new; then it is remembered with its line."""
        return self.first_places([own_id], [line]).get(0)

    def first_places(self, ids: Sequence[str | None], lines: Sequence[int]) -> dict[int, Place]:
        """The same of ids one after the other, by their numbers among these."""
        shards, start, found = self._shards, self._starts[-1], {}
        for number, own_id in enumerate(ids):
            if own_id is None:
                continue
            digest = blake2b(own_id.encode("utf-8", "surrogatepass"), digest_size=_DIGEST + 2).digest()
            place = start + lines[number]
            shard = shards.get(digest[:2])
            if shard is None:
                shard = shards[digest[:2]] = bytearray()
            at = _find(shard, digest[2:]) if shard else None
            if at is not None:
                found[number] = self._place(int.from_bytes(shard[at + _DIGEST : at + _ENTRY], "big"))
                continue
            shard += digest[2:] + min(place, _MOST_PLACE).to_bytes(_PLACE, "big")
            self._last = max(self._last, place)
        return found

    def _place(self, place: int) -> Place:
        number = bisect_right(self._starts, place - 1) - 1
        return Place(self._files[number], place - self._starts[number])


def _find(entries: bytearray, digest: bytes) -> int | None:
    """Where the entry with this digest starts among `entries`, which stand one after the other."""
    at = entries.find(digest)
    while at >= 0 and at % _ENTRY:
        at = entries.find(digest, at + 1)
    return at if at >= 0 else None
