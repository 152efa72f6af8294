"""Texts that are laid one behind the other, to be looked into all at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from collabgrid.engine.block.arrays import Array, distinct, np

BETWEEN = "\x1e"
"""What stands between them."""


class JoinedTexts:
    """Texts in a row."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.text = BETWEEN.join(texts)
        """All of them."""
        self._texts, self._in_small = texts, False

    def lower(self) -> None:
        """Take the texts, all of usual letters, in small letters."""
        self.text, self._in_small = self.text.lower(), True

    @cached_property
    def _ends(self) -> Array:
        lengths = np.fromiter(map(len, self._texts), "i8", len(self._texts))
        return np.cumsum(lengths + len(BETWEEN))

    def having(self, part: str) -> list[int]:
        """The numbers of those that have a part, in order."""
        if BETWEEN in part or not part:
            texts = map(str.lower, self._texts) if self._in_small else self._texts
            return [n for n, text in enumerate(texts) if part in text]
        find, found = self.text.find, []
        at = find(part)
        while at >= 0:
            found.append(at)
            at = find(part, at + 1)
        if not found:
            return []
        numbers: list[int] = distinct(np.searchsorted(self._ends, found, "right")).tolist()
        return numbers
