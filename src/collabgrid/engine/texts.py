"""The texts of a record as words, and what is found in them."""

from __future__ import annotations

import re
from typing import NamedTuple

from collabgrid.engine.lexicon import Lexicon, Word
from collabgrid.engine.markup import CleanText, see_through
from collabgrid.engine.words import HARD, LINE, PLAIN, gap_kind


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
    return FieldText(name, field, original, see_through(original), weight)


class Hit(NamedTuple):
    """A term found: its number in the lexicon, the number of the text, the span in the clean text, and its
    first and last word."""

    term: int
    text: int
    start: int
    end: int
    first: int
    last: int


class NameHit(NamedTuple):
    """A name found: the name without spaces, and where."""

    name: str
    text: int
    start: int
    end: int
    first: int
    last: int


class Words:
    """The words of one text, in parallel lists: the word, its span in the clean text, and what stands before
    it.

    `counting` lists the places of the words that count in terms: neither small words nor elisions.
    """

    __slots__ = ("before", "clean", "counting", "ends", "marked", "starts", "words")

    def __init__(self, clean: CleanText, lexicon: Lexicon) -> None:
        self.clean = clean
        self.words: list[Word] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.before: list[int] = []
        self.counting: list[int] = []
        self.marked: list[Word] = []  # words that may begin a cue or a name, or speak for a language
        self._read(lexicon)

    def _read(self, lexicon: Lexicon) -> None:
        text, place = self.clean.text, 0
        words, starts, ends, before, counting = self.words, self.starts, self.ends, self.before, self.counting
        chunks, split, count = lexicon.chunks, lexicon.split, 0
        for match in _CHUNK.finditer(text):
            own = match[0]
            chunk = chunks[own] if own in chunks else split(own)
            at = match.start()
            for start, end, word, gap, counts, plain in chunk:
                start += at
                if gap < 0:
                    is_space = start - place == 1 and text[place] == " "
                    gap = PLAIN if is_space else _gap_between(text, place, start)
                if counts:
                    counting.append(count)
                count += 1
                place = at + end
                words.append(word)
                starts.append(start)
                ends.append(place)
                before.append(gap)
                if not plain:
                    self.marked.append(word)
        if before:
            before[0] = HARD

    def all_capitals(self) -> bool:
        """Whether the text is several words, all in capitals."""
        return len(self.words) > 1 and not any(c.islower() for c in self.clean.text)


_CHUNK = re.compile(r"\S+")
_KINDS: dict[str, int] = {" ": PLAIN}
_MOST_KINDS = 20_000


def _gap_between(text: str, start: int, end: int) -> int:
    """What stands between two words that white space parts."""
    gap = text[start:end]
    kind = _KINDS.get(gap)
    if kind is None:
        kind = gap_kind(gap)
        if len(_KINDS) < _MOST_KINDS and len(gap) < 32:
            _KINDS[gap] = kind
    if kind == LINE:
        return PLAIN if text[end].islower() else HARD
    return kind
