"""What a lexicon knows of the chunks of text met so far, as numbers in rows: what a block of texts is matched with."""

from __future__ import annotations

from collections.abc import Iterable

from collabgrid.engine.arrays import Column
from collabgrid.engine.block_chunks import ChunkNumbers
from collabgrid.engine.block_tree import Sayings, Tree
from collabgrid.engine.cues import CUE_SECONDS
from collabgrid.engine.lexicon import COUNTS, HYPHENED, Lexicon, Piece, Word
from collabgrid.engine.words import parts_words

NEXT, ACRONYM, JOINS, CUE, BEGINS_NAME, IS_NAME, OF_NAME, FRENCH, ENGLISH = (1 << n for n in range(4, 13))
"""What is true of a word beside what its piece says: a longer term may begin with it; so may an acronym; a hyphen joins
it to the next; a cue may begin with it; so may a name; it is one; it is a word of a name of several; it speaks French;
English."""

_MOST_CHUNKS = 200_000  # that are remembered
_MOST_LETTERS = 10_000_000  # of those
_ALL = (1 << 64) - 1


def sign(value: int | str) -> int:
    """One of 64 bits: equal values have the same."""
    return 1 << ((value if isinstance(value, int) else hash(value)) & 63)


def signs(values: Iterable[int | str]) -> int:
    """The bits of all values: where none is shared, no value is."""
    found = 0
    for value in values:
        found |= sign(value)
    return found


class PieceColumns:
    """The words of the chunks, one row each."""

    def __init__(self) -> None:
        self.start, self.end, self.gap = Column("i4"), Column("i4"), Column("i1")
        self.flags = Column("u2")
        self.finds_first, self.finds_count = Column("i4"), Column("i4")
        """For each language where what the word is stands in `finds`, and how much; not for words that do not
        count."""
        self.nodes_first, self.nodes_count = Column("i4"), Column("i4")
        """The same in `nodes`."""
        self.ids_first, self.ids_count = Column("i4"), Column("i4")
        self.id_signs, self.next_signs = Column("u8"), Column("u8")
        """Signs of the word's ids, and of those of the words that longer terms go on with."""
        self.own_sign, self.second_signs, self.rest_signs = Column("u8"), Column("u8"), Column("u8")
        """The sign of the folded word; those of the words that a cue goes on with; those of what a name goes on
        with."""


class Tables:
    """The numbers of one lexicon; each block has its own while it is matched."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.languages = len(lexicon.languages)
        self.sayings = Sayings(lexicon)
        self.tree = Tree(lexicon, self.sayings)
        self.chunks = ChunkNumbers(self._number)
        self.pieces: list[Piece] = []
        self.columns = PieceColumns()
        self.first_piece, self.piece_count = Column("i4"), Column("i4")
        """The words of each chunk."""
        self.head_parts, self.tail_parts = Column("?"), Column("?")
        """Whether what stands before the first word of a chunk, and after its last, parts words."""
        self.finds, self.nodes, self.ids = Column("i4"), Column("i4"), Column("i4")
        self._numbers: dict[str, int] = {}
        self._letters = 0
        self._new: list[str] = []

    @property
    def is_full(self) -> bool:
        """Whether it is time to forget all."""
        return len(self._numbers) > _MOST_CHUNKS or self._letters > _MOST_LETTERS

    def _number(self, chunk: str) -> int:
        number = self._numbers.get(chunk)
        if number is None:
            number = self._numbers[chunk] = len(self._numbers)
            self._letters += len(chunk)
            self._new.append(chunk)
        return number

    def settle(self) -> None:
        """Write the rows of the chunks that were numbered since the last time."""
        if not self._new:
            return
        new, self._new = self._new, []
        split = [self.lexicon.split(chunk) for chunk in new]
        counts = [len(pieces) for pieces in split]
        place, firsts = len(self.pieces), []
        for count in counts:
            firsts.append(place)
            place += count
        self.first_piece.extend(firsts)
        self.piece_count.extend(counts)
        pairs = list(zip(new, split, strict=True))
        self.head_parts.extend([parts_words(c[: p[0][0]] if p else c) for c, p in pairs])
        self.tail_parts.extend([parts_words(c[p[-1][1] :] if p else c) for c, p in pairs])
        self._settle_pieces([piece for pieces in split for piece in pieces])

    def _settle_pieces(self, pieces: list[Piece]) -> None:
        self.pieces += pieces
        columns = self.columns
        columns.start.extend([piece[0] for piece in pieces])
        columns.end.extend([piece[1] for piece in pieces])
        columns.gap.extend([piece[3] for piece in pieces])
        joins = [bool(piece[4] & HYPHENED) for piece in pieces[1:]] + [False] * bool(pieces)
        columns.flags.extend([self._flags(p, j) for p, j in zip(pieces, joins, strict=True)])
        self._settle_terms(pieces)
        words = [piece[2] for piece in pieces]
        columns.own_sign.extend([sign(word.folded) for word in words])
        columns.second_signs.extend([_second_signs(word) for word in words])
        columns.rest_signs.extend([self._rest_signs(word) for word in words])

    def _settle_terms(self, pieces: list[Piece]) -> None:
        columns, sayings = self.columns, self.sayings.of_wording
        nothing = ((),) * self.languages
        finds = [each for piece in pieces for each in (piece[2].finds if piece[4] & COUNTS else nothing)]
        _lay(self.finds, columns.finds_first, columns.finds_count, [[sayings[t] for t in e] for e in finds])
        ids = [piece[2].ids for piece in pieces]
        _lay(self.ids, columns.ids_first, columns.ids_count, ids)
        nodes = [self._nodes(piece[2]) for piece in pieces]
        _lay(self.nodes, columns.nodes_first, columns.nodes_count, nodes)
        columns.id_signs.extend([signs(each) for each in ids])
        columns.next_signs.extend([signs(piece[2].next) for piece in pieces])

    def _nodes(self, word: Word) -> list[int]:
        """Where longer terms go on from the word, but for acronyms (as `Word.next` has it)."""
        if not word.next:
            return []
        own = [i for i in word.ids if i not in word.acronyms]
        return [self.tree.number_of[node] for node in self.lexicon.nodes_of(own) if node.below]

    def _flags(self, piece: Piece, joins: bool) -> int:
        word, names = piece[2], self.lexicon.names
        found: int = piece[4] + JOINS * joins + CUE * bool(word.cues) + BEGINS_NAME * word.begins_name
        found += IS_NAME * (word.near_name is not None or word.folded in names.joined)
        found += OF_NAME * (word.folded in names.by_word) + FRENCH * word.french + ENGLISH * word.english
        if piece[4] & COUNTS:
            found += NEXT * bool(word.next) + ACRONYM * bool(word.acronyms)
        return found

    def _rest_signs(self, word: Word) -> int:
        return signs(self.lexicon.names.parts_after(word.folded)) if word.name_start else 0


def _second_signs(word: Word) -> int:
    if not word.cues:
        return 0
    seconds = CUE_SECONDS[word.folded]
    return _ALL if seconds is None else signs(seconds)


def _lay(values: Column, first: Column, count: Column, runs: Iterable[Iterable[int]]) -> None:
    """Add runs of values, with where each begins and how long it is."""
    laid: list[int] = []
    firsts, counts, place = [], [], len(values)
    for run in runs:
        before = len(laid)
        laid += run
        firsts.append(place + before)
        counts.append(len(laid) - before)
    values.extend(laid)
    first.extend(firsts)
    count.extend(counts)
