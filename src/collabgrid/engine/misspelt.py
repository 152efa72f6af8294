"""Misspelt words: one edit away from a grid word of six letters or more, and no known word themselves.

Until many words were looked up, what is one edit away from a word is written out instead: that takes
longer for each, and the index has not to be made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from collabgrid.engine.known_words import known_words
from collabgrid.engine.one_edit import OneEdit

SHORTEST = 6
LONGEST = 24
FEW = 1000  # words that are looked up without an index

WordIds = tuple[int, ...]


class Misspellings:
    """Finds the grid words that a misspelt word stands for. Whether by an index or not, they are the same."""

    def __init__(self, forms: Mapping[str, WordIds], prefixes: Mapping[str, WordIds]) -> None:
        self._forms = forms
        self._prefixes = prefixes
        lengths = {len(prefix) for prefix in prefixes if len(prefix) >= SHORTEST}
        self._lengths = sorted({length + more for length in lengths for more in (-1, 0, 1)})
        self._forget()

    def _forget(self) -> None:
        """Have nothing but the words: the rest is made from them when the first unknown word comes."""
        self._count = 0
        self._letters: frozenset[str] = frozenset()
        self._order: dict[str, int] = {}
        self._words: OneEdit | None = None
        self._beginnings = OneEdit(())

    def __getstate__(self) -> dict[str, object]:
        """The words, and not what is made from them."""
        return {name: self.__dict__[name] for name in ("_forms", "_prefixes", "_lengths")}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._forget()

    def ids_of(self, folded: str) -> WordIds:
        """The ids of the grid words that `folded` misspells; none for a known word."""
        if not SHORTEST - 1 <= len(folded) <= LONGEST or not folded.isalpha() or folded in known_words():
            return ()
        if self._count == 0:
            self._order = {form: i for i, form in enumerate(filter(_is_looked_for, self._forms))}
            self._letters = frozenset("".join(self._order))
            self._beginnings = OneEdit(filter(_is_looked_for, self._prefixes))
        self._count += 1
        found = dict.fromkeys(i for form in self._near_words(folded) for i in self._forms[form])
        for length in self._lengths:
            for form in self._beginnings.near(folded[:length]) if length <= len(folded) else ():
                found |= dict.fromkeys(self._prefixes[form])
        return tuple(found)

    def _near_words(self, folded: str) -> list[str]:
        """The grid words at most one edit away."""
        if self._words is None and self._count > FEW:
            self._words = OneEdit(self._order)
        if self._words is not None:
            return self._words.near(folded)
        order = self._order
        near = {form for form in _one_edit_away(folded, self._letters) if form in order}
        return OneEdit(sorted(near, key=order.__getitem__)).near(folded) if near else []


def _is_looked_for(form: str) -> bool:
    return SHORTEST <= len(form) <= LONGEST and form.isalpha()


def _one_edit_away(word: str, letters: Collection[str]) -> Iterator[str]:
    """The word, and what one edit makes of it with these letters: one taken away, put in, replaced, or changed with
    the next one."""
    yield word
    for i in range(len(word) + 1):
        head, tail = word[:i], word[i:]
        for letter in letters:
            yield head + letter + tail
        if tail:
            rest = tail[1:]
            yield head + rest
            for letter in letters:
                yield head + letter + rest
            if rest:
                yield head + rest[0] + tail[0] + rest[1:]
