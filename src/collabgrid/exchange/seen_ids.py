"""The ids that were met, in little memory, and where each stood first."""

from __future__ import annotations

from bisect import bisect_right
from hashlib import blake2b
from typing import Final, NamedTuple

_DIGEST: Final = 8
_PLACE: Final = 5
_MOST_PLACE: Final = (1 << 8 * _PLACE) - 1


class Place(NamedTuple):
    """A line of a file."""

    file: str
    line: int


class _Shard(NamedTuple):
    """The digests of some of the ids, one after the other, and the place of each."""

    digests: bytearray
    places: bytearray


class SeenIds:
    """Remembers ids as 80 bits of their BLAKE2b digest: some 14 bytes an id.

    Two different ids pass for one with a chance of n²/2⁸¹ among n ids: 4·10⁻¹¹ in ten million.
    """

    def __init__(self) -> None:
        self._shards: dict[int, _Shard] = {}
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
        key, digest = int.from_bytes(digest[:2], "big"), digest[2:]
        shard = self._shards.get(key)
        if shard is None:
            shard = self._shards[key] = _Shard(bytearray(), bytearray())
        found = _find(shard.digests, digest)
        if found is not None:
            return self._place(int.from_bytes(shard.places[found * _PLACE : (found + 1) * _PLACE], "big"))
        self._last = max(self._last, self._starts[-1] + line)
        shard.digests.extend(digest)
        shard.places.extend(min(self._starts[-1] + line, _MOST_PLACE).to_bytes(_PLACE, "big"))
        return None

    def _place(self, place: int) -> Place:
        number = bisect_right(self._starts, place - 1) - 1
        return Place(self._files[number], place - self._starts[number])


def _find(digests: bytearray, digest: bytes) -> int | None:
    """The number of `digest` among `digests`, which stand one after the other."""
    at = digests.find(digest)
    while at >= 0 and at % _DIGEST:
        at = digests.find(digest, at + 1)
    return at // _DIGEST if at >= 0 else None
