"""Stretches of text without spaces as one language reads them: what the sweep over a text takes up of each, side by
side, so that it need not look further."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from collabgrid.engine.lexicon import LONGEST_REMEMBERED, MOST_REMEMBERED
from collabgrid.engine.pieces import COUNTS, HEAD, HYPHENED, MARKED, Piece, Word, mark_of

if TYPE_CHECKING:
    from collabgrid.engine.lexicon import Lexicon

ACRONYM, SEVERAL, OF_NAMES = 16, 32, 64
"""Further bits of what a piece is: a term that capitals brought may begin with it; it stands for several pieces, or for
none; it is a word of a name of several. `HEAD` says of a piece of a stretch that it is a term by itself."""

Stretch = tuple[int, int, Word, int, int, tuple[tuple[Any, ...], ...], int, int, int, bytes]
"""A piece (see `Piece`), and of what counts: what it is in the language (or the pieces that it stands for); signs of
the words that longer terms may go on with; its own sign, which is among those of the word before where a term goes on
with it. Last the mark of the word, and of what is marked the marks of the words of which one must follow."""


def look_into(lexicon: Lexicon, own: str, slot: int) -> Stretch:
    """The stretch `own` as the language of this number reads it, which is remembered."""
    known = lexicon.stretches[slot]
    pieces = tuple([_piece(piece, slot) for piece in lexicon.split(own)])
    found = pieces[0] if len(pieces) == 1 else (0, 0, _NO_WORD, 0, SEVERAL, pieces, 0, 0, 0, b"")
    if len(own) <= LONGEST_REMEMBERED:
        if len(known) >= MOST_REMEMBERED:
            known.clear()
        known[own] = found
    return found


def goes_on(before: tuple[Any, ...], piece: tuple[Any, ...]) -> bool:
    """Whether a longer term that begins with the piece before may go on with this one, whose sign says so."""
    following = before[2].sense.next
    for word_id in piece[2].ids:  # noqa: SIM110 - a loop takes half the steps of a generator here
        if word_id in following:
            return True
    return False


def _piece(piece: Piece, slot: int) -> Stretch:
    start, end, word, gap, kind = piece
    kind = (kind & (COUNTS | MARKED | HYPHENED)) | (OF_NAMES if word.in_names else 0)
    mark, follow = mark_of(word.folded), word.follow.marks if kind & MARKED else b""
    if not kind & COUNTS:
        return start, end, word, gap, kind, (), 0, 0, mark, follow
    sense = word.sense
    said = sense.said[slot]
    kind |= (HEAD if said else 0) | (ACRONYM if word.acronyms else 0)
    return start, end, word, gap, kind, said, sense.next_signs, word.signs, mark, follow


_NO_WORD = Word("")
