"""Texts that are laid one behind the other, to be looked into all at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

BETWEEN = "\x1e"
"""What stands between them."""


class JoinedTexts:
    """Texts in a row."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.text = BETWEEN.join(texts)
        """All of them."""
        self._texts = texts

    @cached_property
    def _ends(self) -> list[int]:
        return list(accumulate([len(text) + 1 for text in self._texts]))

    def having(self, part: str) -> Iterator[int]:
        """The numbers of those that have a part, in order."""
        if BETWEEN in part:
            yield from (n for n, text in enumerate(self._texts) if part in text)
            return
        at = self.text.find(part) if self._texts else -1
        while at >= 0:
            n = bisect_right(self._ends, at)
            yield n
            at = self.text.find(part, self._ends[n]) if n < len(self._texts) - 1 else -1
