"""The stretches of text without white space, the chunks, of a block of texts, and the number of each distinct one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from collabgrid.engine.block.arrays import Array, nonzero, np

LAST_SPACE = 0x3000
"""No character beyond it is white space."""
SPACE, WHITE, _OTHER = 0, 1, 255
"""The codes of a space, of other white space, and of what has no code of its own."""
_MARKS = "<&\u00ad"  # signs of markup that have a code
_SPELT = "".join(
    [
        *[chr(i) for i in (*range(0x21, 0x7F), *range(0xA1, 0x100)) if chr(i) not in _MARKS],
        "ŒœŸŠšŽžăĂșțȘȚşţąćęłńśźżŁŚŻčěřůďťňČőűđğıİ",
        "‐‑–—‘’“”„•…‹›€™→\u0300\u0301\u0302\u0308\u0327",
        _MARKS,
    ]
)
"""The characters that have a code of one byte, no more than 253."""
MARKING = len(_SPELT) + 2 - len(_MARKS)
"""Signs of markup have this code or a larger one, and so has what has none of its own; nothing else has."""
_BYTES = 8  # that are laid into one number
_LONGEST = 3 * _BYTES  # characters of a chunk that is kept as its codes
_SLOTS = 1 << 18  # chunks that are kept so
_AT_ONCE = 1 << 16  # characters that are looked up while they are near
_WAYS = 4  # slots that a chunk may stand in


def _codes() -> Array:
    codes = np.full(LAST_SPACE + 2, _OTHER, "u1")
    codes[[ord(c) for c in _SPELT]] = np.arange(WHITE + 1, len(_SPELT) + WHITE + 1)
    codes[[i for i in range(LAST_SPACE + 1) if chr(i).isspace()]] = WHITE
    codes[ord(" ")] = SPACE
    return codes


_CODES = _codes()
_MASKS = np.array([(1 << 8 * length) - 1 for length in range(_BYTES + 1)], "u8")
_SPREADING = [np.uint64(each) for each in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)]
_SHIFT = np.uint64(64 - _SLOTS.bit_length() + 1)


def codes_of(points: Array) -> Array:
    """The codes of characters, given as code points."""
    codes = np.empty(len(points), "u1")
    for start in range(0, len(points), _AT_ONCE):
        some = points[start : start + _AT_ONCE]
        _CODES.take(some, out=codes[start : start + len(some)], mode="clip")
    return codes


class Chunks:
    """The chunks of a text: where each starts and ends, and the codes of its characters."""

    __slots__ = ("codes", "cut", "ends", "starts")

    def __init__(self, own: Array, cut: Callable[[Array, Array], Sequence[str]]) -> None:
        """`own` are the codes of the text, and `cut` gives what stands in it between places."""
        codes = np.zeros(len(own) + _LONGEST + 2, "u1")  # of white space: one before, enough after
        codes[1 : len(own) + 1] = own
        is_space = codes <= WHITE
        edges = np.flatnonzero(is_space[1:] != is_space[:-1])
        self.cut = cut
        self.codes = codes[1:]
        self.starts, self.ends = edges[::2].copy(), edges[1::2].copy()  # taken from many times


class ChunkNumbers:
    """Finds the number of each chunk; what it remembers never changes a result.

    A chunk of few and usual characters is known by its codes, laid into three numbers (`_keys`), which stand in
    one of few slots; any other, or one that is not there, by its text.
    """

    def __init__(self, numbers_of: Callable[[Sequence[str]], Sequence[int]]) -> None:
        """`numbers_of` gives the numbers of chunks that are not remembered here."""
        self._numbers_of = numbers_of
        self._slots: Array = np.zeros(
            (_SLOTS, 4), "u8"
        )  # three numbers of codes, and the number of the chunk

    def find(self, chunks: Chunks) -> Array:
        """The number of each chunk."""
        keys, slots = _keys(chunks)
        numbers, unknown = self._look(keys, slots)
        for way in range(1, _WAYS):
            rest, left = self._look([key[unknown] for key in keys], slots[unknown] ^ way)
            numbers[unknown] = rest
            unknown = unknown[left]
        if len(unknown):
            own = [key[unknown] for key in keys]
            numbers[unknown] = self._number(chunks, unknown, own)
            self._keep(own, slots[unknown], numbers[unknown])
        return numbers

    def _number(self, chunks: Chunks, places: Array, keys: list[Array]) -> Array:
        """The numbers of chunks by their texts, of which those that have the same codes are looked at once."""
        mixed = keys[0] * _SPREADING[0] ^ keys[1] * _SPREADING[1] ^ keys[2] * _SPREADING[2]
        _, first, same = np.unique(mixed, return_index=True, return_inverse=True)
        is_own = keys[0] == 0  # of no codes
        for key in keys:
            is_own |= key != key[first][same]
        first, same = np.append(first, np.flatnonzero(is_own)), same.ravel()
        same[is_own] = np.arange(len(first) - np.count_nonzero(is_own), len(first))
        places = places[first]
        texts = chunks.cut(chunks.starts[places], chunks.ends[places])
        return np.array(self._numbers_of(texts))[same]

    def _look(self, keys: list[Array], slots: Array) -> tuple[Array, Array]:
        """The numbers of chunks where they stand in these slots, and the places of those that do not."""
        found = self._slots.take(slots, axis=0)
        others = found[:, 0] != keys[0]
        others |= found[:, 1] != keys[1]
        others |= found[:, 2] != keys[2]
        return found[:, 3].astype("i8"), np.flatnonzero(others)

    def _keep(self, keys: list[Array], slots: Array, numbers: Array) -> None:
        """Remember chunks, but for those that have no codes."""
        for way in range(1, _WAYS):
            taken = self._slots[slots, 0] != 0
            slots[taken] = slots[taken] & ~(_WAYS - 1) | (slots[taken] + way) & (_WAYS - 1)
        coded = nonzero(keys[0])
        self._slots[slots[coded]] = np.column_stack([*keys, numbers.astype("u8")])[coded]


def _keys(chunks: Chunks) -> tuple[list[Array], Array]:
    """The codes of each chunk, and its first slot. The codes are all nothing but for the second number where it
    cannot be known by them: no slot is so."""
    codes, starts = chunks.codes, chunks.starts
    lengths = chunks.ends - starts
    windows: Array = np.ndarray((len(codes) - _BYTES + 1,), "<u8", codes, strides=(1,))
    keys = [windows[starts]]
    keys[0] &= _MASKS.take(lengths, mode="clip")
    slots = keys[0] * _SPREADING[0]
    for column in (1, 2):
        key = np.zeros(len(starts), "u8")
        keys.append(key)
        longer = np.flatnonzero(lengths > _BYTES * column)
        rest = lengths.take(longer) - _BYTES * column
        some = windows[starts.take(longer) + _BYTES * column]
        some &= _MASKS.take(rest, mode="clip")
        key[longer] = some
        some *= _SPREADING[column]
        slots[longer] ^= some
    slots >>= _SHIFT
    uncoded = lengths > _LONGEST
    places = np.flatnonzero(codes == _OTHER)
    if len(places):
        uncoded[np.searchsorted(starts, places, "right") - 1] = True
    unkept = np.flatnonzero(uncoded)
    keys[0][unkept], keys[1][unkept] = 0, 1
    return keys, slots.view("i8")
