"""The hits of a block as numbers in rows, sorted as hits are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from collabgrid.engine.block.arrays import Array, np
from collabgrid.engine.block.tree import Sayings
from collabgrid.engine.block.words import BlockWords
from collabgrid.engine.texts import Hit

_MOST_BITS = 63


class Found(NamedTuple):
    """Places of what was found: the first and last word in the block, and what is said there (see `Sayings`)."""

    first: Array
    last: Array
    saying: Array

    def take(self, places: Array) -> Found:
        """Some of them."""
        return Found(self.first.take(places), self.last.take(places), self.saying.take(places))


def gather(parts: Sequence[Found]) -> Found:
    """All of several."""
    return Found(*(np.concatenate(each) for each in zip(*parts, strict=True)))


def found_of(rows: Sequence[tuple[int, int, int]]) -> Found:
    """The first word, last word and saying of each row."""
    return Found(*np.array(rows, "i8").reshape(-1, 3).T)


def sort_found(found: Found, words: BlockWords) -> Found:
    """In the order in which hits are sorted: by the first word, the longer first, and what is said. Where hyphens join
    words, what is found as one word and as several stands once."""
    first, last, saying = found
    if not len(first):
        return found
    span = last - first
    longest = int(span.max())
    bits = longest.bit_length(), int(saying.max()).bit_length()
    if int(first.max()).bit_length() + sum(bits) > _MOST_BITS:
        order = np.lexsort((saying, -span, first))
        rows = np.column_stack(found)[order]
        return Found(*rows[_once(first.take(order), (rows[1:] == rows[:-1]).all(axis=1), words)].T)
    keys = (((first << bits[0]) | (longest - span)) << bits[1]) | saying
    keys.sort(kind="stable")  # runs that are in order already are merged
    again = keys[1:] == keys[:-1]
    if again.any():
        keys = keys.take(np.flatnonzero(_once(keys >> sum(bits), again, words)))
    first = keys >> sum(bits)
    last = first + longest - ((keys >> bits[1]) & ((1 << bits[0]) - 1))
    return Found(first, last, keys & ((1 << bits[1]) - 1))


def _once(first: Array, again: Array, words: BlockWords) -> Array:
    """Which of all to keep, that begin at the words `first`: not those that are the same `again` as the one before,
    where hyphens join words of the text."""
    places = np.flatnonzero(again) + 1
    found = np.ones(len(first), bool)
    found[places] = ~words.hyphened.take(words.text_of.take(first.take(places)))
    return found


class HitColumns(NamedTuple):
    """The hits of a block in columns, in their order; texts and words are numbered through the block."""

    text: Array
    first: Array
    """The first word of each."""
    last: Array
    term: Array
    """The number of the wording in the lexicon, or `NAME`."""
    saying: Array
    """The number, in `says`, of what is said: the grid's wording, or the name; the same where it is the same."""
    says: list[str]
    words: BlockWords

    def hits(self) -> list[Hit]:
        """The same as hits."""
        text, first, last, term, saying, says, words = self
        start, end = words.spans(text, first, last)
        before = words.first_words.take(text)
        columns = (
            text.tolist(), start.tolist(), (-end).tolist(), map(says.__getitem__, saying.tolist()),
            (first - before).tolist(), (last - before).tolist(), term.tolist(),
        )  # fmt: skip
        return list(zip(*columns, strict=True))


def lay_out(found: Found, words: BlockWords, sayings: Sayings) -> HitColumns:
    """The columns of what was found."""
    first, last, saying = found
    return HitColumns(
        words.text_of.take(first), first, last,
        sayings.terms.take(saying), sayings.alike.take(saying), sayings.says, words,
    )  # fmt: skip
