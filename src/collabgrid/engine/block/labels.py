"""Texts that stand in rows many times each, as numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from collabgrid.engine.block.arrays import Array


class Labels(NamedTuple):
    """Texts (or numbers) that stand in a row many times each: `texts` once each, and which of them stands where."""

    texts: Sequence[str] | Array
    at: Array


class LabelLists(NamedTuple):
    """The same for each record of a block: several of them, one record after the other."""

    ends: Array
    """Where those of each record end."""
    labels: Labels

    def lists(self) -> list[list[str]]:
        """Those of each record."""
        texts, at, ends = self.labels.texts, self.labels.at.tolist(), self.ends.tolist()
        return [[texts[i] for i in at[first:after]] for first, after in zip([0, *ends], ends, strict=False)]
