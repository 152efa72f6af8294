"""Stretches of text without spaces as one language reads them: what the sweep over a text takes up of each, side by
side, so that it need not look further."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from collabgrid.engine.lexicon import LONGEST_REMEMBERED, MOST_REMEMBERED
from collabgrid.engine.pieces import COUNTS, HEAD, HYPHENED, MARKED, Piece, Word

if TYPE_CHECKING:
    from collabgrid.engine.lexicon import Lexicon

ACRONYM, SEVERAL, OF_NAMES = 16, 32, 64
"""Further bits of what a piece is: a term that capitals brought may begin with it; it stands for several pieces, or for
none; it is a word of a name of several. `HEAD` says of a piece of a stretch that it is a term by itself."""

Stretch = tuple[int, int, Word, int, int, tuple[tuple[Any, ...], ...], int, int]
"""A piece (see `Piece`), and of what counts: what it is in the language (or the pieces that it stands for); signs of
the words that longer terms may go on with; its own sign, which is among those of the word before where a term goes on
with it."""


def look_into(lexicon: Lexicon, own: str, slot: int) -> Stretch:
    """The stretch `own` as the language of this number reads it, which is remembered."""
    known = lexicon.stretches[slot]
    pieces = tuple([_piece(piece, slot) for piece in lexicon.split(own)])
    found = pieces[0] if len(pieces) == 1 else (0, 0, _NO_WORD, 0, SEVERAL, pieces, 0, 0)
    if len(own) <= LONGEST_REMEMBERED:
        if len(known) >= MOST_REMEMBERED:
            known.clear()
        known[own] = found
    return found


def _piece(piece: Piece, slot: int) -> Stretch:
    start, end, word, gap, kind = piece
    kind = (kind & (COUNTS | MARKED | HYPHENED)) | (OF_NAMES if word.in_names else 0)
    if not kind & COUNTS:
        return start, end, word, gap, kind, (), 0, 0
    sense = word.sense
    said = sense.said[slot]
    kind |= (HEAD if said else 0) | (ACRONYM if word.acronyms else 0)
    return start, end, word, gap, kind, said, sense.next_signs, word.signs


_NO_WORD = Word("")
