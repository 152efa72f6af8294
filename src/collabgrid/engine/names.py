"""Names of well-known initiatives in a text: as people write them, spaces and one misspelling aside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from collabgrid.deferred import call_of
from collabgrid.engine.name_index import NameIndex
from collabgrid.engine.stretches import OF_NAMES
from collabgrid.engine.texts import NAME, Hit, ReadWords, Words
from collabgrid.engine.words import SOFT

_is_one_edit_away: Final = call_of("collabgrid.engine.edits", "is_one_edit_away")
NAME_FIELD = "name"
LONGEST_NAME_FIELD = 16  # words of a name field in which misspelt names of several words are looked for


Span = tuple[str, int, int]
"""A name with its first and last word."""


def find_names(words: Words, number: int, index: NameIndex, is_name: bool) -> list[Hit]:
    """The names that stand in the words of one text, the longest at each place; `is_name`: it is the name of the
    record."""
    found = spell_names(words, words.marked, index) if words.marked else []
    if not found and is_name and len(words.pieces) <= LONGEST_NAME_FIELD:
        own = [i for i, piece in enumerate(words.pieces) if piece[4] & OF_NAMES]
        found = misspelt_name(words, own, index) if own else []
    if not found:
        return []
    return [
        (number, words.start(first), -words.end(last), name, first, last, NAME) for name, first, last in found
    ]


def spell_names(words: ReadWords, marked: Iterable[int], index: NameIndex) -> list[Span]:
    """The names that begin at the marked words, the longest at each place."""
    found: list[Span] = []
    after = 0  # the word after the last name
    pieces, parts, joined = words.pieces, index.parts, index.joined
    end = len(pieces) - 1
    for i in marked:
        word = pieces[i][2]
        if i < after or not word.begins_name:
            continue
        goes_on = i < end and word.folded + pieces[i + 1][2].folded in parts
        if not (goes_on or word.near_name is not None or word.folded in joined):
            continue
        best = _longest(words, i, index) if word.name_start else None
        if best is None and word.near_name is not None:
            best = word.near_name, i, i
        if best is not None:
            found.append(best)
            after = best[2] + 1
    return found


def _longest(words: ReadWords, first: int, index: NameIndex) -> Span | None:
    """The longest name that begins at the word `first`."""
    best: Span | None = None
    joined = ""
    for last in range(first, len(words.pieces)):
        if last > first and words.before(last) >= SOFT:
            break
        joined += words.folded(last)
        if joined not in index.parts:
            break
        if joined in index.joined:
            best = joined, first, last
    return best


def misspelt_name(words: ReadWords, places: Iterable[int], index: NameIndex) -> list[Span]:
    """The first name of several words of which one is misspelt, where there is one: it shares the other words with
    the text, one of them at one of the places, which are of one text."""
    pieces = words.pieces
    for i in places:
        own = index.by_word.get(pieces[i][2].folded, ())
        begin, end = words.bounds(i) if own else (0, 0)
        for before, count, name in own:
            first = i - before
            if first < begin or first + count > end:
                continue
            joined = "".join([pieces[n][2].folded for n in range(first, first + count)])
            if -1 <= len(joined) - len(name) <= 1 and _is_one_edit_away(joined, name):
                return [(name, first, first + count - 1)]
    return []
