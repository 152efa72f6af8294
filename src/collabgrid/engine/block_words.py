"""The words of a block of texts, one after the other, as numbers in rows and as the words of one text are read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from collabgrid.engine.arrays import Array, np, spread
from collabgrid.engine.block_chunks import Chunks
from collabgrid.engine.block_tables import JOINS, Tables
from collabgrid.engine.lexicon import COUNTS, UNKNOWN, Piece
from collabgrid.engine.texts import gap_between
from collabgrid.engine.words import HARD, JOINED, PLAIN, SOFT

_BETWEEN = "\x1e"
"""What stands between texts: white space, so that it belongs to no word, and a break."""
_SPACE = 0x20


class BlockWords:
    """The words of all texts; words and characters are numbered through the block."""

    def __init__(self, texts: Sequence[str], tables: Tables) -> None:
        self.texts = texts
        self.tables = tables
        self._capitals: dict[int, bool] = {}  # whether a text is all in capitals, once asked
        self.text = _BETWEEN.join(texts)
        chunks = Chunks(self.text)
        numbers = tables.chunks.find(chunks)
        tables.settle()
        self._chunks, self._chunk_numbers = chunks, numbers
        counts = tables.piece_count.values.take(numbers)
        self.chunk_of, self.piece_numbers = spread(tables.first_piece.values.take(numbers), counts)
        """For each word the place of its chunk, and its row in the tables."""
        lengths = np.fromiter(map(len, texts), "i8", len(texts)) + len(_BETWEEN)
        self.text_starts: Array = np.cumsum(lengths) - lengths
        """Where each text begins."""
        words_before = np.concatenate([[0], np.cumsum(counts)])
        first_chunks = np.searchsorted(chunks.starts, np.append(self.text_starts, len(self.text)))
        self.first_words: Array = words_before[first_chunks]
        """The first word of each text, and the number of all words."""
        self.flags: Array = tables.columns.flags.values.take(self.piece_numbers)
        self.counting_places: Array = np.flatnonzero(self.flags & COUNTS)

    def __len__(self) -> int:
        return len(self.piece_numbers)

    @cached_property
    def pieces(self) -> list[Piece]:
        """The words."""
        return list(map(self.tables.pieces.__getitem__, self.piece_numbers.tolist()))

    @cached_property
    def counting(self) -> list[int]:
        """The places of the words that count in terms."""
        found: list[int] = self.counting_places.tolist()
        return found

    @cached_property
    def text_of(self) -> Array:
        """For each word the number of its text."""
        return np.repeat(np.arange(len(self.texts)), np.diff(self.first_words))

    @cached_property
    def hyphened(self) -> Array:
        """For each text whether hyphens join words in it."""
        found = np.zeros(len(self.texts), bool)
        found[self.text_of[np.flatnonzero(self.flags & JOINS)]] = True
        return found

    @cached_property
    def breaks(self) -> Array:
        """For each word whether a break stands before it."""
        gaps = self.tables.columns.gap.values.take(self.piece_numbers)
        breaks: Array = gaps >= SOFT
        heads = np.zeros(len(self) + 1, bool)  # the first words of texts
        heads[self.first_words] = True
        first = np.flatnonzero((gaps == UNKNOWN) & ~heads[:-1])
        breaks[first] = self._breaks_before(first)
        return breaks | heads[:-1]

    def _breaks_before(self, places: Array) -> Array:
        """Whether breaks stand before words that are the first of their chunks, but not of their texts."""
        tables, numbers, chunks = self.tables, self._chunk_numbers, self._chunks
        here, before = self.chunk_of[places], self.chunk_of[places - 1]
        breaks: Array = tables.head_parts.values.take(numbers[here])
        breaks |= tables.tail_parts.values.take(numbers[before])
        spaced = (here == before + 1) & (chunks.starts[here] == chunks.ends[before] + 1)
        spaced &= chunks.points[chunks.ends[before]] == _SPACE
        unsure = np.flatnonzero(~(breaks | spaced))
        ends, starts = self.ends(places[unsure] - 1).tolist(), self.starts(places[unsure]).tolist()
        text = self.text
        breaks[unsure] = [
            gap_between(text, end, start) >= SOFT for end, start in zip(ends, starts, strict=True)
        ]
        return breaks

    def starts(self, words: Array) -> Array:
        """Where words begin in the block."""
        rows = self.piece_numbers[words]
        return self._chunks.starts[self.chunk_of[words]] + self.tables.columns.start.values[rows]

    def ends(self, words: Array) -> Array:
        """Where words end in the block."""
        rows = self.piece_numbers[words]
        return self._chunks.starts[self.chunk_of[words]] + self.tables.columns.end.values[rows]

    def folded(self, i: int) -> str:
        """The word i, folded."""
        return self.pieces[i][2].folded

    def before(self, i: int) -> int:
        """What stands before the word i; only its kind is told of a gap between chunks, `HARD` or `PLAIN`."""
        gap = self.pieces[i][3]
        return gap if gap >= 0 else HARD if self._broken[i] else PLAIN

    @cached_property
    def _broken(self) -> bytes:
        return self.breaks.tobytes()

    def joins(self, i: int) -> bool:
        """Whether a hyphen joins the word i to the next."""
        return i + 1 < len(self.pieces) and self.pieces[i + 1][3] == JOINED

    def bounds(self, i: int) -> tuple[int, int]:
        """The first word of the text that the word i stands in, and the word after its last."""
        after = bisect_right(self._first_words, i)
        return self._first_words[after - 1], self._first_words[after]

    @cached_property
    def _first_words(self) -> list[int]:
        found: list[int] = self.first_words.tolist()
        return found

    def all_capitals(self, i: int) -> bool:
        """Whether the text that the word i stands in is several words, all in capitals."""
        text = bisect_right(self._first_words, i) - 1
        if text not in self._capitals:
            first, after = self.bounds(i)
            self._capitals[text] = after - first > 1 and not any(c.islower() for c in self.texts[text])
        return self._capitals[text]
