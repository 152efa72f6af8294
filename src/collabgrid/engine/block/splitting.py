"""Stretches of text without white space, the chunks, as words: many at once."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from collabgrid.engine.pieces import UNKNOWN
from collabgrid.engine.words import APOSTROPHE, WORD, gap_kind, gap_or_line, parts_words

WORDLESS, PARTS_HEAD, PARTS_TAIL, SMALL_LETTERS = (1 << n for n in range(4))
"""What is true of a chunk: it has no word; what stands before its first word parts that from any other; so does what
stands after its last; it has small letters."""

_SIGNS = '.,;:!?()[]"«»“”…•*/'
"""What stands before or after most words that stand in a chunk with anything else; no word goes on with it alone."""


class Splitting:
    """The words of chunks, in parallel lists."""

    __slots__ = ("beside", "counts", "cut", "ends", "gaps", "starts", "words")

    def __init__(self, chunks: Iterable[str]) -> None:
        self.counts: list[int] = []
        """How many words each chunk has."""
        self.beside: list[int] = []
        """What is true of each."""
        self.words: list[str] = []
        """The words as they are written."""
        self.starts: list[int] = []
        """Where each begins in its chunk."""
        self.ends: list[int] = []
        self.gaps: list[int] = []
        """What stands before each in its chunk, `UNKNOWN` before the first."""
        self.cut: list[int] = []
        """The places of words that an apostrophe stands after."""
        for chunk in chunks:
            beside = SMALL_LETTERS if chunk.islower() or any(map(str.islower, chunk)) else 0
            word = chunk.strip(_SIGNS)
            if word.isalnum():
                self._add_word(chunk, word, beside)
            else:  # what is neither a letter nor a digit stands inside
                self._add_words(chunk, beside)

    def _add_word(self, chunk: str, word: str, beside: int) -> None:
        """Add a chunk of one word, with nothing but signs around it."""
        start, end = 0, len(word)
        if end < len(chunk):
            start = chunk.index(word)
            end += start
            beside |= PARTS_HEAD * parts_words(chunk[:start]) | PARTS_TAIL * parts_words(chunk[end:])
        self.counts.append(1)
        self.beside.append(beside)
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)
        self.gaps.append(UNKNOWN)

    def _add_words(self, chunk: str, beside: int) -> None:
        """Add a chunk of no words, of several, or of one that signs are part of."""
        spans = [match.span() for match in WORD.finditer(chunk)]
        self.counts.append(len(spans))
        if not spans:
            self.beside.append(beside | WORDLESS | PARTS_TAIL * parts_words(chunk))
            return
        parts_head, parts_tail = parts_words(chunk[: spans[0][0]]), parts_words(chunk[spans[-1][1] :])
        self.beside.append(beside | PARTS_HEAD * parts_head | PARTS_TAIL * parts_tail)
        self.cut += [
            len(self.words) + n
            for n, (_, end) in enumerate(spans)
            if gap_kind(chunk[end : end + 1]) == APOSTROPHE
        ]
        self.gaps.append(UNKNOWN)
        self.gaps += [
            gap_or_line(gap_kind(chunk[end:start]), chunk[start]) for (_, end), (start, _) in pairwise(spans)
        ]
        for start, end in spans:
            self.words.append(chunk[start:end])
            self.starts.append(start)
            self.ends.append(end)
