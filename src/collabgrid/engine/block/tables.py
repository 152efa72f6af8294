"""What a lexicon knows of the chunks of text met so far, as numbers in rows: what a block of texts is matched with."""

from __future__ import annotations

from collections.abc import Iterable

from collabgrid.engine.block.arrays import Array, Column, Runs, np
from collabgrid.engine.block.chunks import ChunkNumbers
from collabgrid.engine.block.tree import Sayings, Tree
from collabgrid.engine.cues import CONTRAST
from collabgrid.engine.known_words import is_ordinary
from collabgrid.engine.lexicon import COUNTS, HYPHENED, MARKED, UNKNOWN, Chunk, Lexicon, Piece, Word
from collabgrid.engine.phrases import LONGEST_JOINED
from collabgrid.engine.words import SOFT, parts_words

FIRST, PARTED, NEXT, JOINED, ACRONYM, CAPITALS, ALONE, FRENCH, ENGLISH, CONTRASTS = (
    1 << n for n in range(4, 14)
)
"""What is true of a word beside what its piece says: it is the first of its chunk; a break stands before it in the
chunk; a longer term may begin with it; so may one with what a hyphen joins to it; an acronym does; but only where not
all is in capitals; a cue or a name may begin with it whatever follows; it speaks French; English; it is one of
contrast."""

WORDLESS, PARTS_HEAD, PARTS_TAIL, SMALL_LETTERS = (1 << n for n in range(4))
"""What is true of a chunk: it has no word; what stands before its first word parts that from any other; so does what
stands after its last; it has small letters."""

_MOST_CHUNKS = 200_000  # that are remembered
_MOST_LETTERS = 10_000_000  # of those
_PAIRS = 1 << 20
_TURN = np.uint64(0x9E3779B97F4A7C15)
_PAIR_SHIFT = np.uint64(64 - _PAIRS.bit_length() + 1)

Ways = list[tuple[int, int]]


def signs(values: Iterable[int]) -> int:
    """One of 64 bits for each value: where two have none in common, they share no value."""
    found = 0
    for value in values:
        found |= 1 << (value & 63)
    return found


class PieceColumns:
    """The words of the chunks, one row each."""

    def __init__(self) -> None:
        self.start, self.end = Column("i4"), Column("i4")
        self.flags = Column("u2")
        self.mark = Column("u8")
        """A number made of the folded word."""
        self.length = Column("i4")
        """How many letters it has."""
        self.letters = Column("i8")
        """Signs of its letters."""
        self.id_signs, self.next_signs = Column("u8"), Column("u8")
        """Signs of the ids of `ways`, and of those that longer terms go on with."""
        self.finds = Runs(1)
        """For each row and language what the word is (see `Sayings`); nothing for words that do not count."""
        self.ways = Runs(2)
        """The ids of the word, and of what it is together with those that hyphens join to it, each with how many
        counting words it takes."""
        self.nodes = Runs(1)
        """Where longer terms that begin with the word go on in the tree, but for acronyms."""
        self.joined, self.acronyms = Runs(2), Runs(2)
        """Where in the tree the words that hyphens join to it, and the acronym that it is, lead; as in `ways`."""
        self.of_names = Runs(4)
        """The names of several words that it is one of: how many words come before it, how many there are, how many
        letters, and signs of the letters."""


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
        self.beside = Column("u1")
        """What is true of a chunk: see `WORDLESS` and what follows it."""
        self._numbers: dict[str, int] = {}
        self._letters = 0
        self._new: list[str] = []
        self._pairs: Array = np.zeros(_PAIRS, bool)  # marked words and what may follow them, by their marks
        self._paired: set[str] = set()

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
        first, place = [], len(self.pieces)
        for chunk in split:
            first.append(place)
            place += len(chunk)
        self.first_piece.extend(first)
        self.piece_count.extend([len(chunk) for chunk in split])
        self.beside.extend([_beside(*pair) for pair in zip(new, split, strict=True)])
        pieces = [piece for chunk in split for piece in chunk]
        self.pieces += pieces
        self._settle_pieces(pieces)
        self._settle_ways([_Stretch(chunk, place) for chunk in split for place in range(len(chunk))])
        self._pair({piece[2].folded: piece[2] for piece in pieces if piece[4] & MARKED})

    def _settle_pieces(self, pieces: list[Piece]) -> None:
        columns, sayings = self.columns, self.sayings.of_wording
        columns.start.extend([piece[0] for piece in pieces])
        columns.end.extend([piece[1] for piece in pieces])
        joined = [bool(piece[4] & HYPHENED) for piece in pieces[1:]] + [False] * bool(pieces)
        columns.flags.extend([self._flags(*pair) for pair in zip(pieces, joined, strict=True)])
        columns.mark.extend([_mark(piece[2].folded) for piece in pieces])
        columns.length.extend([len(piece[2].folded) for piece in pieces])
        columns.letters.extend([_letters(piece[2].folded) for piece in pieces])
        names = self.lexicon.names.by_word
        known = [names.get(piece[2].folded, ()) for piece in pieces]
        columns.of_names.extend(
            [[(n.before, n.words, len(n.name), _letters(n.name)) for n in own] for own in known]
        )
        columns.next_signs.extend([signs(piece[2].next) for piece in pieces])
        nothing = ((),) * self.languages
        finds = [each for piece in pieces for each in (piece[2].finds if piece[4] & COUNTS else nothing)]
        columns.finds.extend([sorted((sayings[term],) for term in each) for each in finds])

    def _flags(self, piece: Piece, joined: bool) -> int:
        word = piece[2]
        found: int = piece[4] + FRENCH * word.french + ENGLISH * word.english + JOINED * joined
        found += CONTRASTS * (word.folded in CONTRAST)
        found += FIRST * (piece[3] == UNKNOWN) + PARTED * (piece[3] >= SOFT)
        if found & MARKED and word.follow is None:
            found += ALONE
        if found & COUNTS:
            found += NEXT * bool(word.next)
            if word.acronyms:
                found += ACRONYM + CAPITALS * is_ordinary(word.folded)
        return found

    def _settle_ways(self, stretches: list[_Stretch]) -> None:
        """Write where words lead in the tree."""
        columns, lexicon, tree = self.columns, self.lexicon, self.tree
        ways = [each.ways(lexicon) for each in stretches]
        columns.ways.extend(ways)
        columns.id_signs.extend([signs(way[0] for way in own) for own in ways])
        columns.joined.extend([tree.begun([way for way in own if way[1] > 1]) for own in ways])
        words = [each.word for each in stretches]
        columns.acronyms.extend([tree.begun([(i, 1) for i in word.acronyms]) for word in words])
        columns.nodes.extend([self._nodes(word) if word.next else () for word in words])

    def _nodes(self, word: Word) -> list[tuple[int]]:
        """Where longer terms go on from the word, but for acronyms (as `Word.next` has it)."""
        begun = self.tree.begun([(i, 1) for i in word.ids if i not in word.acronyms])
        return [(node,) for node, _ in begun if self.tree.goes_on[node]]

    def _pair(self, words: dict[str, Word]) -> None:
        """Remember what may follow marked words, that have to be followed."""
        for folded, word in words.items():
            if word.follow and folded not in self._paired:
                self._paired.add(folded)
                follow = np.array([_mark(each) for each in word.follow], "u8")
                self._pairs[_pair_of(np.array([_mark(folded)], "u8"), follow)] = True

    def may_follow(self, rows: Array, following: Array) -> Array:
        """Whether marked words may begin a cue or a name where others follow, as far as these tell; sometimes where
        they do not."""
        mark = self.columns.mark.values
        return self._pairs.take(_pair_of(mark.take(rows), mark.take(following)))


def _beside(text: str, chunk: Chunk) -> int:
    """What is true of a chunk."""
    found = SMALL_LETTERS * any(c.islower() for c in text)
    if not chunk:
        return found + WORDLESS + PARTS_TAIL * parts_words(text)
    parts_head, parts_tail = parts_words(text[: chunk[0][0]]), parts_words(text[chunk[-1][1] :])
    return found + PARTS_HEAD * parts_head + PARTS_TAIL * parts_tail


class _Stretch:
    """The words of a chunk from one place on."""

    __slots__ = ("_chunk", "_place", "word")

    def __init__(self, chunk: Chunk, place: int) -> None:
        self._chunk, self._place = chunk, place
        self.word = chunk[place][2]

    def ways(self, lexicon: Lexicon) -> Ways:
        """The ids of the word, and those of what it is with others that hyphens join to it, each with how many words
        it takes; nothing where it does not count."""
        chunk, place = self._chunk, self._place
        if not chunk[place][4] & COUNTS:
            return []
        found = [(i, 1) for i in self.word.ids]
        joined = self.word.folded
        for count, piece in enumerate(chunk[place + 1 : place + LONGEST_JOINED], 2):
            if not (piece[4] & COUNTS and piece[4] & HYPHENED):
                break
            joined += piece[2].folded
            found += [(i, count) for i in lexicon.ids_of(joined)]
        return found


def _mark(folded: str) -> int:
    return hash(folded) & 0xFFFFFFFFFFFFFFFF


def _letters(folded: str) -> int:
    """One of 60 bits for each letter: one that is not the same changes two at most."""
    found = 0
    for letter in folded:
        found |= 1 << ord(letter) % 60
    return found


def _pair_of(mark: Array, following: Array) -> Array:
    """The place of pairs of words among all pairs, by their marks."""
    found: Array = (((mark * _TURN) ^ following) * _TURN) >> _PAIR_SHIFT
    return found.astype("i8")
