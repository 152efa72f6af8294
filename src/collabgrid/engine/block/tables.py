"""What a lexicon knows of the chunks of text met so far, as numbers in rows: what a block of texts is matched with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collabgrid.engine.block.arrays import Array, Column, Runs, nonzero, np, order_of
from collabgrid.engine.block.chunks import ChunkNumbers
from collabgrid.engine.block.part_signs import NOTHING, PartSigns, Wanted
from collabgrid.engine.block.splitting import Splitting
from collabgrid.engine.block.tree import Sayings, Tree, signs_of_runs
from collabgrid.engine.block.vocabulary import (
    ACRONYM,
    CAPITALS,
    ELIDES,
    IS_S,
    NEXT,
    SMALL,
    Vocabulary,
)
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.phrases import LONGEST_JOINED
from collabgrid.engine.pieces import COUNTS, HEAD, HYPHENED, MARKED, UNKNOWN, Piece
from collabgrid.engine.words import APOSTROPHE, JOINED, SOFT

FIRST, PARTED, JOINS = (1 << n for n in range(11, 14))
"""What is true of a piece beside what is true of its word: it is the first of its chunk; a break stands before it in
the chunk; a hyphen joins the next to it."""

_OF_COUNTING = np.uint32(HEAD | NEXT | ACRONYM | CAPITALS)  # what is told of a word only where it counts
_OF_PIECE = COUNTS | HEAD | MARKED | HYPHENED
_OF_PIECES = np.uint32((1 << 16) - 1)
_MOST_CHUNKS = 200_000  # that are remembered
_MOST_LETTERS = 10_000_000  # of those


class PieceColumns:
    """The pieces of the chunks, one row each."""

    def __init__(self) -> None:
        self.start, self.end = Column("i4"), Column("i4")
        self.gap = Column("i1")
        """What stands before it in the chunk (see `Piece`)."""
        self.word = Column("i4")
        """Its word in the vocabulary."""
        self.flags = Column("u2")
        """What is true of it: the bits of a piece, those of its word, and those of this module."""
        self.ways = Runs(2)
        """The ids of the word, and of what it is together with those that hyphens join to it, each with how many
        counting words it takes; none where it does not count."""
        self.id_signs = Column("u8")
        """Signs of those ids."""
        self.joined = Runs(2)
        """Where in the tree the words that hyphens join to it lead, as in `ways`."""


class _KnownPieces(dict[int, Piece]):
    """Pieces by their rows, made when they are first asked for."""

    def __init__(self, columns: PieceColumns, vocabulary: Vocabulary) -> None:
        self._columns, self._vocabulary = columns, vocabulary

    def __missing__(self, row: int) -> Piece:
        columns = self._columns
        start, end, gap, flags = (
            int(each.values[row]) for each in (columns.start, columns.end, columns.gap, columns.flags)
        )
        word = self._vocabulary.word(int(columns.word.values[row]))
        found = self[row] = (start, end, word, gap, flags & _OF_PIECE)
        return found


class Tables:
    """The numbers of one lexicon; each block has its own while it is matched."""

    def __init__(self, lexicon: Lexicon, wanted: Wanted = NOTHING) -> None:
        """`wanted` is what is looked for in texts beside words."""
        self.lexicon = lexicon
        self.languages = len(lexicon.languages)
        self.sayings = Sayings(lexicon)
        self.tree = Tree(lexicon, self.sayings)
        self.vocabulary = Vocabulary(lexicon, self.tree, self.sayings)
        self.chunks = ChunkNumbers(self._number)
        self.columns = PieceColumns()
        self.first_piece, self.piece_count = Column("i4"), Column("i4")
        """The pieces of each chunk."""
        self.beside = Column("u1")
        """What is true of a chunk (see `Splitting`)."""
        self.parts = PartSigns(wanted)
        """Which parts each chunk has, and what texts that begin or end with it may."""
        self.pieces: Mapping[int, Piece] = _KnownPieces(self.columns, self.vocabulary)
        """The pieces by their rows, as the lexicon gives them."""
        self._numbers: dict[str, int] = {}
        self._words: dict[str, int] = {}
        self.as_written: list[str] = []
        """The words of the vocabulary as texts write them."""
        self._letters = 0
        self._new: list[str] = []

    @property
    def is_full(self) -> bool:
        """Whether it is time to forget all."""
        return len(self._numbers) > _MOST_CHUNKS or self._letters > _MOST_LETTERS

    def _number(self, chunks: Sequence[str]) -> Sequence[int]:
        known = self._numbers
        for chunk in chunks:
            if chunk not in known:
                known[chunk] = len(known)
                self._letters += len(chunk)
                self._new.append(chunk)
        return list(map(known.__getitem__, chunks))

    def settle(self) -> None:
        """Write the rows of the chunks that were numbered since the last time."""
        if not self._new:
            return
        split = Splitting(self._new)
        self.parts.add(self._new)
        self._new = []
        before, counts = len(self.columns.word), np.array(split.counts, "i8")
        self.first_piece.extend(before + np.cumsum(counts) - counts)
        self.piece_count.extend(counts)
        self.beside.extend(split.beside)
        words = self._words_of(split.words)
        columns = self.columns
        columns.start.extend(split.starts)
        columns.end.extend(split.ends)
        columns.gap.extend(split.gaps)
        columns.word.extend(words)
        gaps = columns.gap.values[before:]
        flags = self._flags(words, gaps, np.array(split.cut, "i8"))
        columns.flags.extend(flags & _OF_PIECES)
        self._settle_ways(words, flags)

    def _words_of(self, raw: Sequence[str]) -> Array:
        """The numbers of words, of which those that are new are added."""
        known, new = self._words, []
        for word in dict.fromkeys(raw):
            if word not in known:
                known[word] = len(known)
                new.append(word)
        self.vocabulary.add(new)
        self.as_written += new
        return np.fromiter(map(known.__getitem__, raw), "i8", len(raw))

    def _flags(self, words: Array, gaps: Array, cut: Array) -> Array:
        """What is true of pieces; `cut`: those that an apostrophe stands after."""
        flags: Array = self.vocabulary.flags.values.take(words)
        elides = np.zeros(len(words), bool)
        elides[cut] = True
        elides |= ((flags & IS_S) != 0) & (gaps == APOSTROPHE)
        elides &= (flags & ELIDES) != 0
        counts = ((flags & SMALL) == 0) & ~elides
        hyphened = gaps == JOINED
        joins = np.append(hyphened[1:], np.zeros(len(hyphened[:1]), bool))
        flags[joins] |= JOINS | HEAD
        flags[~counts] &= ~_OF_COUNTING
        flags[counts] |= COUNTS
        flags[hyphened] |= HYPHENED
        flags[gaps == UNKNOWN] |= FIRST
        flags[gaps >= SOFT] |= PARTED
        return flags

    def _settle_ways(self, words: Array, flags: Array) -> None:
        """Write what the pieces are as words of terms, and where they lead in the tree with those that hyphens join to
        them."""
        counting = nonzero(flags & COUNTS)
        run, ids = self.vocabulary.ids.take(words[counting])
        order = order_of(run)
        piece, ids = counting[run[order]], ids[order]
        joined = self._joined(words, flags)
        places = np.searchsorted(piece, joined[0], "right")
        counts = np.insert(np.ones(len(ids), "i8"), places, joined[2])
        piece, ids = np.insert(piece, places, joined[0]), np.insert(ids, places, joined[1])
        ways = np.bincount(piece, minlength=len(words))
        self.columns.ways.extend(ways, ids, counts)
        self.columns.id_signs.extend(signs_of_runs(ids, ways))
        nodes = self.tree.begun(joined[1])
        own = joined[:, nodes > 0]
        self.columns.joined.extend(np.bincount(own[0], minlength=len(words)), nodes[nodes > 0], own[2])

    def _joined(self, words: Array, flags: Array) -> Array:
        """What words are with those that hyphens join to them, in three rows: the place of the first, an id, and how
        many words it takes."""
        found = []
        heads = (COUNTS | JOINS) & ~flags == 0
        goes_on = ((COUNTS | HYPHENED) & ~flags == 0).tolist()
        folded = self.vocabulary.folded
        for place in np.flatnonzero(heads).tolist():
            joined, count = folded[words[place]], 1
            while count < LONGEST_JOINED and place + count < len(goes_on) and goes_on[place + count]:
                joined += folded[words[place + count]]
                count += 1
                found += [(place, each, count) for each in self.lexicon.ids_of(joined)]
        return np.array(found, "i8").reshape(-1, 3).T
