"""Names of well-known initiatives in a text: as people write them, spaces and one misspelling aside."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from collabgrid.engine.name_index import NameIndex
from collabgrid.engine.texts import NAME, Hit, Words
from collabgrid.engine.words import SOFT

NAME_FIELD = "name"
LONGEST_NAME_FIELD = 16  # words of a name field in which misspelt names of several words are looked for


def find_names(words: Words, number: int, field: str, index: NameIndex) -> list[Hit]:
    """The names that stand in the words of one text, the longest at each place."""
    found: list[Hit] = []
    after = 0  # the word after the last name
    pieces, parts, joined = words.pieces, index.parts, index.joined
    end = len(pieces) - 1
    for i in words.marked:
        word = pieces[i][2]
        if i < after or not word.begins_name:
            continue
        goes_on = i < end and word.folded + pieces[i + 1][2].folded in parts
        if not (goes_on or word.near_name is not None or word.folded in joined):
            continue
        best = _longest(words, number, i, index) if word.name_start else None
        if best is None and word.near_name is not None:
            best = _hit(word.near_name, words, number, i, i)
        if best is not None:
            found.append(best)
            after = best.last + 1
    if not found and field == NAME_FIELD and len(words.pieces) <= LONGEST_NAME_FIELD:
        return _misspelt_phrases(words, number, index)
    return found


def _hit(name: str, words: Words, number: int, first: int, last: int) -> Hit:
    return Hit(number, words.start(first), -words.end(last), name, first, last, NAME)


def _longest(words: Words, number: int, first: int, index: NameIndex) -> Hit | None:
    """The longest name that begins at the word `first`."""
    best: Hit | None = None
    joined = ""
    for last in range(first, len(words.pieces)):
        if last > first and words.before(last) >= SOFT:
            break
        joined += words.folded(last)
        if joined not in index.parts:
            break
        if joined in index.joined:
            best = _hit(joined, words, number, first, last)
    return best


def _misspelt_phrases(words: Words, number: int, index: NameIndex) -> list[Hit]:
    """Names of several words of which one is misspelt: they share the other words with the text."""
    found: list[Hit] = []
    for i, piece in enumerate(words.pieces):
        folded = piece[2].folded
        for name in index.by_word.get(folded, ()):
            first = i - name.index(folded)
            last = first + len(name) - 1
            if first < 0 or last >= len(words.pieces):
                continue
            joined = "".join([words.folded(n) for n in range(first, last + 1)])
            if OSA.distance(joined, "".join(name), score_cutoff=1) <= 1:
                return [_hit("".join(name), words, number, first, last)]
    return found
