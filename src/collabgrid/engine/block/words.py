"""The words of a block of texts, one after the other, as numbers in rows and as the words of one text are read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from collabgrid.engine.block.arrays import Array, counted, nonzero, np, upto
from collabgrid.engine.block.chunks import SPACE, Chunks
from collabgrid.engine.block.coded import CodedTexts
from collabgrid.engine.block.splitting import PARTS_HEAD, PARTS_TAIL, SMALL_LETTERS, WORDLESS
from collabgrid.engine.block.tables import PARTED, Tables
from collabgrid.engine.block.vocabulary import ALONE, CONTRASTS
from collabgrid.engine.pieces import COUNTS, HYPHENED, MARKED, Piece
from collabgrid.engine.words import HARD, JOINED, PLAIN, SOFT, gap_kind, gap_or_line


class _Pieces:
    """The words of a block, each looked up when it is asked for: few are."""

    __slots__ = ("_pieces", "_rows")

    def __init__(self, rows: Array, tables: Tables) -> None:
        self._rows, self._pieces = rows.data, tables.pieces

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, i: int) -> Piece:
        return self._pieces[self._rows[i]]


class BlockWords:
    """The words of all texts; words and characters are numbered through the block."""

    def __init__(self, texts: CodedTexts, tables: Tables) -> None:
        self.tables = tables
        chunks = Chunks(texts.codes, texts.cut)
        numbers = tables.chunks.find(chunks)
        tables.settle()
        self._chunk_starts = chunks.starts
        self.chunk_numbers: Array = numbers
        """For each chunk its number in the tables."""
        counts = tables.piece_count.values.take(numbers)
        words_before = np.zeros(len(numbers) + 1, "i8")
        np.cumsum(counts, out=words_before[1:])
        self.chunk_of: Array = np.repeat(upto(len(numbers)), counts)
        """For each word the place of its chunk."""
        first = tables.first_piece.values.take(numbers) - words_before[:-1]
        self.piece_numbers = first.take(self.chunk_of)
        """For each word its row in the tables."""
        self.piece_numbers += upto(len(self.piece_numbers))
        self.text_starts: Array = texts.starts[:-1]
        """Where each text begins."""
        self.first_chunks: Array = np.searchsorted(chunks.starts, texts.starts)
        """The first chunk of each text, and the number of all chunks."""
        self.first_words: Array = words_before.take(self.first_chunks)
        """The first word of each text, and the number of all words."""
        self.word_numbers: Array = tables.columns.word.values.take(self.piece_numbers)
        """For each word its number in the vocabulary."""
        self._folded = tables.vocabulary.folded
        self._words: Sequence[int] = self.word_numbers.data
        self.flags: Array = tables.columns.flags.values.take(self.piece_numbers)
        self.counting_places: Array = nonzero(self.flags & COUNTS)
        self.spaced: Array = chunks.starts[1:] == chunks.ends[:-1] + 1
        """For each chunk but the last whether nothing but a space stands between it and the next."""
        self.spaced &= chunks.codes.take(chunks.ends[:-1]) == SPACE
        self.breaks = self._find_breaks(chunks, words_before)
        """For each word whether a break stands before it."""

    def __len__(self) -> int:
        return len(self.piece_numbers)

    def text_of_chunks(self, chunks: Array) -> Array:
        """The numbers of the texts that chunks, in order, stand in."""
        return np.searchsorted(self.first_chunks, chunks, "right") - 1

    def written(self, words: Array) -> tuple[list[str], Array]:
        """What is written at these words, each once, and which of that stands where."""
        numbers, texts = self.word_numbers.take(words), self.tables.as_written
        is_there: Array = np.zeros(len(texts), bool)
        is_there[numbers] = True
        found = list(map(texts.__getitem__, np.flatnonzero(is_there).tolist()))
        return found, counted(is_there).take(numbers)

    @cached_property
    def pieces(self) -> _Pieces:
        """The words."""
        return _Pieces(self.piece_numbers, self.tables)

    @cached_property
    def counting(self) -> Sequence[int]:
        """The places of the words that count in terms."""
        return self.counting_places.data

    def marked(self, kind: int) -> list[int]:
        """The places of the words with which a cue (`OF_CUE`) or a name (`OF_NAME`) may begin, for all that the next
        word tells."""
        found: list[int] = self._marked.take(nonzero(self.flags.take(self._marked) & kind)).tolist()
        return found

    @cached_property
    def _marked(self) -> Array:
        places = nonzero(self.flags & MARKED)
        numbers = self.word_numbers
        words, following = numbers.take(places), numbers.take(places + 1, mode="clip")
        follows = self.tables.vocabulary.may_follow(words, following)
        follows |= (self.flags.take(places) & ALONE) != 0
        return places.take(np.flatnonzero(follows))

    @cached_property
    def text_of(self) -> Array:
        """For each word the number of its text."""
        return np.repeat(upto(len(self.text_starts)), np.diff(self.first_words))

    @cached_property
    def hyphened(self) -> Array:
        """For each text whether hyphens join words in it."""
        found = np.zeros(len(self.text_starts), bool)
        found[self.text_of[nonzero(self.flags & HYPHENED)]] = True
        return found

    def _find_breaks(self, chunks: Chunks, words_before: Array) -> Array:
        breaks: Array = (self.flags & PARTED) != 0
        beside = self.tables.beside.values.take(self.chunk_numbers)
        parted = np.flatnonzero(self._chunk_breaks(chunks, beside, words_before) & ((beside & WORDLESS) == 0))
        breaks[words_before.take(parted)] = True
        breaks[self.first_words[:-1][self.first_words[:-1] < len(breaks)]] = True
        return breaks

    def _chunk_breaks(self, chunks: Chunks, beside: Array, words_before: Array) -> Array:
        """For each chunk with words whether a break stands between the word before it and its first; not where a text
        begins."""
        breaks: Array = (beside & PARTS_HEAD) != 0
        breaks[1:] |= (beside[:-1] & PARTS_TAIL) != 0
        sure = breaks | ((beside & WORDLESS) != 0)
        sure[1:] |= self.spaced & ((beside[:-1] & WORDLESS) == 0)
        sure[self.first_chunks[:-1][self.first_chunks[:-1] < len(sure)]] = True
        unsure = np.flatnonzero(~sure)
        begins_text = np.zeros(len(self) + 1, bool)
        begins_text[self.first_words] = True
        unsure = unsure[~begins_text.take(words_before.take(unsure))]
        places = words_before.take(unsure)
        gaps = chunks.cut(self.ends(places - 1), self.starts(places) + 1)  # each with the letter behind it
        every = set(gaps)
        kinds = {gap: gap_kind(gap) for gap in {each[:-1] for each in every}}
        parts = {each: gap_or_line(kinds[each[:-1]], each[-1]) >= SOFT for each in every}
        breaks[unsure] = list(map(parts.__getitem__, gaps))
        return breaks

    def starts(self, words: Array) -> Array:
        """Where words begin in the block."""
        rows = self.piece_numbers.take(words)
        found: Array = self._chunk_starts.take(
            self.chunk_of.take(words)
        ) + self.tables.columns.start.values.take(rows)
        return found

    def ends(self, words: Array) -> Array:
        """Where words end in the block."""
        rows = self.piece_numbers.take(words)
        found: Array = self._chunk_starts.take(
            self.chunk_of.take(words)
        ) + self.tables.columns.end.values.take(rows)
        return found

    def spans(self, texts: Array, first: Array, last: Array) -> tuple[Array, Array]:
        """Where the first of words begin, and the last of them end, in these texts; mostly they are the same."""
        rows, begins = self.piece_numbers.take(first), self._chunk_starts.take(self.chunk_of.take(first))
        begins -= self.text_starts.take(texts)
        ends = self.tables.columns.end.values.take(rows) + begins
        begins += self.tables.columns.start.values.take(rows)
        longer = np.flatnonzero(first != last)
        ends[longer] = self.ends(last.take(longer)) - self.text_starts.take(texts.take(longer))
        return begins, ends

    def folded(self, i: int) -> str:
        """The word i, folded."""
        return self._folded[self._words[i]]

    def before(self, i: int) -> int:
        """What stands before the word i; only its kind is told of a gap between chunks, `HARD` or `PLAIN`."""
        gap = self._gaps[i]
        return gap if gap >= 0 else HARD if self._broken[i] else PLAIN

    @cached_property
    def _gaps(self) -> Sequence[int]:
        found: Sequence[int] = self.tables.columns.gap.values.take(self.piece_numbers).data
        return found

    @cached_property
    def _broken(self) -> bytes:
        return self.breaks.tobytes()

    def joins(self, i: int) -> bool:
        """Whether a hyphen joins the word i to the next."""
        return i + 1 < len(self) and self._gaps[i + 1] == JOINED

    def stop(self, first: int, end: int) -> int:
        """The first word, from `first` to before `end`, that a break parts from the one before or that is one of
        contrast, else `end`."""
        found = self._stops.find(1, first, end)
        return end if found < 0 else found

    @cached_property
    def _stops(self) -> bytes:
        found: bytes = (self.breaks | ((self.flags & CONTRASTS) != 0)).tobytes()
        return found

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
        return bool(self.shouted([text])[0])

    def shouted(self, texts: Array | Sequence[int]) -> Array:
        """Whether these texts are several words, all in capitals."""
        texts = np.asarray(texts, "i8")
        many = self.first_words.take(texts + 1) - self.first_words.take(texts) > 1
        found: Array = many & ~self._small_letters.take(texts)
        return found

    @cached_property
    def _small_letters(self) -> Array:
        """For each text whether it has small letters."""
        small = self.tables.beside.values.take(self.chunk_numbers) & SMALL_LETTERS
        found: Array = np.zeros(len(self.text_starts), bool)
        some = nonzero(np.diff(self.first_chunks))  # those that have any chunks
        found[some] = np.bitwise_or.reduceat(small, self.first_chunks.take(some)) != 0 if len(some) else False
        return found
