"""The records in which nothing of a grid speaks, grouped by the words that they share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from collabgrid.engine.fold import fold
from collabgrid.engine.pieces import ENGLISH_WORDS, FRENCH_WORDS
from collabgrid.engine.record import field_values
from collabgrid.grid import SMALL_WORDS, Grid

SHORTEST: Final = 4
"""Letters of a word that can name a group, or be proposed as a term."""
_LEAST: Final = 2
_MOST_GROUPS: Final = 50
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_EMPTY: Final = SMALL_WORDS | FRENCH_WORDS | ENGLISH_WORDS


@dataclass(frozen=True, slots=True)
class WordGroup:
    """Records that share a word."""

    word: str
    """As most of them write it."""
    ids: tuple[str, ...]
    more: tuple[str, ...]
    """Other words that at least half of them share."""


class SilentRecords:
    """Collects records in which nothing speaks."""

    def __init__(self, grid: Grid) -> None:
        self._fields = [name for name, _ in grid.policy.fields]
        self._records: list[tuple[str, dict[str, str]]] = []

    def __len__(self) -> int:
        return len(self._records)

    def add(self, own: str, record: Mapping[str, Any]) -> None:
        """Take in a record."""
        self._records.append((own, {_stem(word): word for word in telling_words(record, self._fields)}))

    def groups(self) -> tuple[WordGroup, ...]:
        """The records by the words that most of them share; each is in one group, those that share nothing in none."""
        left = list(self._records)
        found = list[WordGroup]()
        while left and len(found) < _MOST_GROUPS:
            counts = Counter(key for _, words in left for key in words)
            word, count = min(
                counts.items(), key=lambda item: (-item[1], -len(item[0]), item[0]), default=("", 0)
            )
            if count < _LEAST:
                break
            group = [each for each in left if word in each[1]]
            left = [each for each in left if word not in each[1]]
            found.append(_group(word, group))
        return tuple(found)


def telling_words(record: Mapping[str, Any], fields: Sequence[str]) -> Iterator[str]:
    """The words of the text fields that may say what a record is about: no small words, none that is very short."""
    for field in fields:
        for text in field_values(record.get(field)):
            for word in _WORD.findall(text):
                bare = re.sub(r"^\w{1,2}['’]", "", word)
                if len(bare) >= SHORTEST and fold(bare) not in _EMPTY:
                    yield bare


def _stem(word: str) -> str:
    """The word folded, without the mark of a plural."""
    folded = fold(word)
    return folded[:-1] if folded[-1] in "sx" and len(folded) > SHORTEST else folded


def _group(word: str, records: Sequence[tuple[str, Mapping[str, str]]]) -> WordGroup:
    counts = Counter(key for _, words in records for key in words if key != word)
    shared = sorted(
        (key for key, n in counts.items() if 2 * n >= len(records)), key=lambda key: (-counts[key], key)
    )
    written = Counter(words[word] for _, words in records)
    return WordGroup(
        max(sorted(written), key=written.__getitem__), tuple(own for own, _ in records), tuple(shared[:5])
    )
