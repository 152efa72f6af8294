"""Misspelt words: one edit away from a grid word of six letters or more, and no known word themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from collabgrid.engine.known_words import known_words
from collabgrid.engine.one_edit import SHORTEST, OneEdit

LONGEST = 24

WordIds = tuple[int, ...]


class Misspellings:
    """Finds the grid words that a misspelt word stands for."""

    def __init__(self, forms: Mapping[str, WordIds], prefixes: Mapping[str, WordIds]) -> None:
        self._forms = forms
        self._prefixes = prefixes
        lengths = {len(prefix) for prefix in prefixes if len(prefix) >= SHORTEST}
        self._lengths = sorted({length + more for length in lengths for more in (-1, 0, 1)})

    def __getstate__(self) -> dict[str, object]:
        """The words, and not what is made from them."""
        return {name: self.__dict__[name] for name in ("_forms", "_prefixes", "_lengths")}

    def looked_for(self) -> Iterator[str]:
        """The words of which a misspelling is found."""
        return filter(_is_looked_for, self._forms)

    @cached_property
    def _words(self) -> OneEdit:
        return OneEdit(self.looked_for())

    @cached_property
    def _beginnings(self) -> OneEdit:
        return OneEdit(filter(_is_looked_for, self._prefixes))

    def ids_of(self, folded: str) -> WordIds:
        """The ids of the grid words that `folded` misspells; none for a known word."""
        if not _may_misspell(folded) or folded in known_words():
            return ()
        return self.ids_near(folded, self._words.near(folded))

    def ids_near(self, folded: str, near: Iterable[str]) -> WordIds:
        """The same for a word that is not known; `near`: the words that are looked for one edit away, in their
        order."""
        if not _may_misspell(folded):
            return ()
        found = dict.fromkeys([i for form in near for i in self._forms[form]])
        for form in self._beginnings_near(folded):
            found |= dict.fromkeys(self._prefixes[form])
        return tuple(found)

    def forms_near(self, folded: str) -> list[str]:
        """The words, and beginnings of words, that `folded` misspells; none for a known word."""
        if not _may_misspell(folded) or folded in known_words():
            return []
        return [*self._words.near(folded), *self._beginnings_near(folded)]

    def _beginnings_near(self, folded: str) -> Iterator[str]:
        beginnings = self._beginnings
        for length in beginnings.lengths_alike(folded, self._lengths):
            yield from beginnings.near(folded[:length])


def _may_misspell(folded: str) -> bool:
    return SHORTEST - 1 <= len(folded) <= LONGEST and folded.isalpha()


def _is_looked_for(form: str) -> bool:
    return SHORTEST <= len(form) <= LONGEST and form.isalpha()
