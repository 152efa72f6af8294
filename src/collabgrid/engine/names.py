"""Names of well-known initiatives in a text: as people write them, spaces and one misspelling aside."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from collabgrid.engine.name_index import NameIndex
from collabgrid.engine.texts import NameHit, Words
from collabgrid.engine.words import SOFT

NAME_FIELD = "name"
LONGEST_NAME_FIELD = 16  # words of a name field in which misspelt names of several words are looked for


def find_names(words: Words, number: int, field: str, index: NameIndex, begun: bool) -> list[NameHit]:
    """The names that stand in the words of one text, the longest at each place; `begun`: a word of the text
    may begin one."""
    found: list[NameHit] = []
    i, count = 0, len(words.words) if begun else 0
    while i < count:
        word = words.words[i]
        best = _longest(words, number, i, index) if word.name_start else None
        if best is None and word.near_name is not None:
            best = _hit(word.near_name, words, number, i, i)
        if best is not None:
            found.append(best)
            i = best.last
        i += 1
    if not found and field == NAME_FIELD and len(words.words) <= LONGEST_NAME_FIELD:
        return _misspelt_phrases(words, number, index)
    return found


def _hit(name: str, words: Words, number: int, first: int, last: int) -> NameHit:
    return NameHit(name, number, words.starts[first], words.ends[last], first, last)


def _longest(words: Words, number: int, first: int, index: NameIndex) -> NameHit | None:
    """The longest name that begins at the word `first`."""
    best: NameHit | None = None
    joined = ""
    for last in range(first, len(words.words)):
        if last > first and words.before[last] >= SOFT:
            break
        joined += words.words[last].folded
        if joined not in index.parts:
            break
        if joined in index.joined:
            best = _hit(joined, words, number, first, last)
    return best


def _misspelt_phrases(words: Words, number: int, index: NameIndex) -> list[NameHit]:
    """Names of several words of which one is misspelt: they share the other words with the text."""
    found: list[NameHit] = []
    for i, word in enumerate(words.words):
        for name in index.by_word.get(word.folded, ()):
            first = i - name.index(word.folded)
            last = first + len(name) - 1
            if first < 0 or last >= len(words.words):
                continue
            joined = "".join([each.folded for each in words.words[first : last + 1]])
            if OSA.distance(joined, "".join(name), score_cutoff=1) <= 1:
                return [_hit("".join(name), words, number, first, last)]
    return found
