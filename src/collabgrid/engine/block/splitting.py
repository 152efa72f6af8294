"""Stretches of text without white space, the chunks, as words: many at once."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from collabgrid.engine.lexicon import UNKNOWN
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
            self._add(chunk)

    def _add(self, chunk: str) -> None:
        small = SMALL_LETTERS if chunk.islower() or any(c.islower() for c in chunk) else 0
        word = chunk.strip(_SIGNS)
        if not word.isalnum():  # what is neither a letter nor a digit stands inside
            self._add_words(chunk, small)
            return
        size, length = len(chunk), len(word)
        start = 0
        if length < size:
            start = chunk.index(word)
            if start:
                small |= PARTS_HEAD * parts_words(chunk[:start])
            if start + length < size:
                small |= PARTS_TAIL * parts_words(chunk[start + length :])
        self.counts.append(1)
        self.beside.append(small)
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(start + length)
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
