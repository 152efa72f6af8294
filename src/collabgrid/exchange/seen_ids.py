"""The ids that were met, in little memory, and where each stood first."""

from __future__ import annotations

from bisect import bisect_right
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
        digest = blake2b(own_id.encode("utf-8", "surrogatepass"), digest_size=_DIGEST + 2).digest()
        key, digest = digest[:2], digest[2:]
        place = self._starts[-1] + line
        entry = digest + min(place, _MOST_PLACE).to_bytes(_PLACE, "big")
        shard = self._shards.get(key)
        if shard is None:
            self._shards[key] = bytearray(entry)
        else:
            found = _find(shard, digest)
            if found is not None:
                return self._place(int.from_bytes(shard[found + _DIGEST : found + _ENTRY], "big"))
            shard += entry
        if place > self._last:
            self._last = place
        return None

    def _place(self, place: int) -> Place:
        number = bisect_right(self._starts, place - 1) - 1
        return Place(self._files[number], place - self._starts[number])


def _find(entries: bytearray, digest: bytes) -> int | None:
    """Where the entry with this digest starts among `entries`, which stand one after the other."""
    at = entries.find(digest)
    while at >= 0 and at % _ENTRY:
        at = entries.find(digest, at + 1)
    return at if at >= 0 else None
