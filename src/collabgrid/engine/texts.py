"""The texts of a record as words, and what is found in them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import Any, NamedTuple, Protocol

from collabgrid.engine.cues import CONTRAST
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.markup import CleanText, is_plain, see_through
from collabgrid.engine.pieces import COUNTS, HEAD, HYPHENED, MARKED, Word
from collabgrid.engine.stretches import ACRONYM, SEVERAL, look_into
from collabgrid.engine.tree_rows import A_NAME
from collabgrid.engine.words import HARD, PLAIN, SOFT, gap_kind, gap_or_line

_make = tuple.__new__  # makes the text of a field in half the time of its own constructor


class FieldText(NamedTuple):
    """One text of a record: the field (a list's items as `tags[0]`), the policy field it belongs to, the
    original value, the text behind its markup."""

    name: str
    field: str
    original: str
    clean: CleanText
    weight: float


def see_text(name: str, field: str, original: str, weight: float) -> FieldText:
    """The text of a field as it will be matched."""
    clean = _make(CleanText, (original, None, None)) if is_plain(original) else see_through(original)
    return _make(FieldText, (name, field, original, clean, weight))


_kind = itemgetter(4)

NAME = A_NAME
"""Stands for the number of a wording where a hit is a name."""


Hit = tuple[int, int, int, str, int, int, int]
"""A term or a name that stands in a text: the number of the text; where it begins in the clean text; where it ends
there, with a minus; the grid's wording, or of a name the name without spaces; its first word; its last word; the number
of the wording in the lexicon, or `NAME`. So hits sort as they are told: by text, start, the longer first, wording. A
bare tuple, which is made in a third of the time of a named one."""


AnyPiece = tuple[int, int, Word, int, int, *tuple[Any, ...]]
"""A piece, whatever else is kept beside it."""


class Pieces(Protocol):
    """Words one after the other."""

    def __len__(self) -> int: ...

    def __getitem__(self, i: int, /) -> AnyPiece: ...


class ReadWords(Protocol):
    """The words of a text, or of many texts one after the other, as phrases, names and cues are looked for in them."""

    @property
    def pieces(self) -> Pieces:
        """The words."""

    @property
    def counting(self) -> Sequence[int]:
        """The places of the words that count in terms."""

    def folded(self, i: int) -> str:
        """The word i, folded."""

    def before(self, i: int) -> int:
        """What stands before the word i: one of the kinds of gap, `HARD` before the first word of a text."""

    def joins(self, i: int) -> bool:
        """Whether a hyphen joins the word i to the next."""

    def stop(self, first: int, end: int) -> int:
        """The first word, from `first` to before `end`, that a break parts from the one before or that is one of
        contrast, else `end`."""

    def bounds(self, i: int) -> tuple[int, int]:
        """The first word of the text that the word i stands in, and the word after its last."""

    def all_capitals(self, i: int) -> bool:
        """Whether the text that the word i stands in is several words, all in capitals."""


class Words:
    """The words of one text, in parallel lists: the piece, and where its stretch, which spaces part from the
    others, begins in the clean text.

    `counting` lists the places of the words that count in terms (neither small words nor elisions), `marked` the places
    of those that a cue or a name may begin with, for all that the next word tells, `joined` those of the words that a
    hyphen joins to the next. `hits` are the terms of one word, and `longer` lists the places in `counting` of the words
    that a longer term, or an acronym, may begin with (of nearly all it does).
    """

    __slots__ = (
        "_capitals",
        "clean",
        "counting",
        "hits",
        "joined",
        "longer",
        "marked",
        "pieces",
        "stretches",
    )

    def __init__(self, clean: CleanText, lexicon: Lexicon, number: int, slot: int) -> None:
        """`number` is that of the text, `slot` that of the language of the lexicon whose terms are looked for."""
        self.clean = clean
        self.pieces: list[AnyPiece]
        self.stretches: list[int]
        self.counting: list[int] = []
        self.hits: list[Hit] = []
        self.longer: list[int] = []
        self.marked: list[int] = []
        self.joined: set[int] = set()
        self._capitals: bool | None = None  # whether it is all in capitals, once asked
        self._take(lexicon, slot)
        self._read(number)

    def _take(self, lexicon: Lexicon, slot: int) -> None:
        """Take up the pieces, each with the place of its stretch."""
        known, owns = lexicon.stretches[slot], self.clean.text.split(" ")
        pieces: list[AnyPiece] = [known.get(own) or look_into(lexicon, own, slot) for own in owns]
        stretches = list(accumulate([len(own) + 1 for own in owns], initial=0))
        if SEVERAL in map(_kind, pieces):
            for i in range(len(pieces) - 1, -1, -1):
                piece = pieces[i]
                if piece[4] == SEVERAL:
                    pieces[i : i + 1] = piece[5]
                    stretches[i : i + 1] = stretches[i : i + 1] * len(piece[5])
        self.pieces, self.stretches = pieces, stretches

    def _read(self, number: int) -> None:
        """All in one sweep: each word is taken up once, which is what takes time."""
        stretches, counting, hits, longer = self.stretches, self.counting, self.hits, self.longer
        marked: list[int] = []
        following = 0  # signs of what longer terms that begin with the word before that counts may go on with
        for i, piece in enumerate(self.pieces):
            kind = piece[4]
            if kind & COUNTS:
                if following and following & piece[7]:
                    longer.append(len(counting) - 1)
                following = piece[6]
                if kind & HEAD:
                    place = stretches[i]
                    start, minus_end = place + piece[0], -place - piece[1]
                    for says, term in piece[5]:
                        hits.append((number, start, minus_end, says, i, i, term))
                counting.append(i)
            if kind >= MARKED:
                if kind & MARKED:
                    marked.append(i)
                if kind & HYPHENED:
                    self.joined.add(i - 1)
                if kind & ACRONYM:
                    longer.append(len(counting) - 1)
        if marked:
            self._mark(marked)
        if self.joined:
            self._join()

    def _join(self) -> None:
        """Add to `longer` what hyphens join, and the words before."""
        for i in self.joined:
            k = bisect_left(self.counting, i)
            self.longer += range(max(k - 1, 0), min(k + 1, len(self.counting)))

    def _mark(self, marked: Iterable[int]) -> None:
        """Keep of the marked words those that the next word lets begin a cue or a name."""
        pieces = self.pieces
        end = len(pieces) - 1
        for i in marked:
            follow = pieces[i][2].follow
            if follow is None or (i < end and pieces[i + 1][2].folded in follow):
                self.marked.append(i)

    def folded(self, i: int) -> str:
        """The word i, folded."""
        return self.pieces[i][2].folded

    def start(self, i: int) -> int:
        """Where the word i begins in the clean text."""
        return self.stretches[i] + self.pieces[i][0]

    def end(self, i: int) -> int:
        """Where the word i ends in the clean text."""
        return self.stretches[i] + self.pieces[i][1]

    def before(self, i: int) -> int:
        """What stands before the word i: one of the kinds of gap."""
        pieces, stretches = self.pieces, self.stretches
        gap = pieces[i][3]
        if gap >= 0:
            return gap
        if not i:
            return HARD
        end, start = stretches[i - 1] + pieces[i - 1][1], stretches[i] + pieces[i][0]
        return PLAIN if start - end == 1 else gap_between(self.clean.text, end, start)  # one sign is a space

    def parts(self, word: int, other: int) -> bool:
        """Whether a break stands between two words, the first first."""
        pieces, stretches = self.pieces, self.stretches
        for i in range(word + 1, other + 1):
            gap = pieces[i][3]
            if gap < 0:
                end, start = stretches[i - 1] + pieces[i - 1][1], stretches[i] + pieces[i][0]
                if start - end == 1:  # one sign is a space
                    continue
                gap = gap_between(self.clean.text, end, start)
            if gap >= SOFT:
                return True
        return False

    def joins(self, i: int) -> bool:
        """Whether a hyphen joins the word i to the next."""
        return i in self.joined

    def all_capitals(self, i: int) -> bool:
        """Whether the text (of the word i, as of all) is several words, all in capitals."""
        if self._capitals is None:
            self._capitals = len(self.pieces) > 1 and not any(c.islower() for c in self.clean.text)
        return self._capitals

    def stop(self, first: int, end: int) -> int:
        """The first word, from `first` to before `end`, that a break parts from the one before or that is one of
        contrast, else `end`."""
        for n in range(first, end):
            if self.before(n) >= SOFT or self.folded(n) in CONTRAST:
                return n
        return end

    def bounds(self, i: int) -> tuple[int, int]:
        """The first word of the text (of the word i, as of all), and the word after its last."""
        return 0, len(self.pieces)


_KINDS: dict[str, int] = {" ": PLAIN}
_MOST_KINDS = 20_000


def gap_between(text: str, start: int, end: int) -> int:
    """What stands between two words of different stretches."""
    gap = text[start:end]
    kind = _KINDS.get(gap)
    if kind is None:
        kind = gap_kind(gap)
        if len(_KINDS) < _MOST_KINDS and len(gap) < 32:
            _KINDS[gap] = kind
    return gap_or_line(kind, text[end])
