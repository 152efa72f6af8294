"""Records that all have the same fields, kept column by column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, overload


class RecordColumns(Sequence[Mapping[str, Any]]):
    """Records whose fields stand in columns; each is made when it is looked at."""

    def __init__(self, columns: Mapping[str, Sequence[Any]], count: int) -> None:
        """`columns` are the values of each field, of `count` records."""
        self.columns, self._count = columns, count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Mapping[str, Any]: ...
    @overload
    def __getitem__(self, place: slice) -> RecordColumns: ...
    def __getitem__(self, place: int | slice) -> Mapping[str, Any] | RecordColumns:
        if isinstance(place, slice):
            columns = {name: values[place] for name, values in self.columns.items()}
            return RecordColumns(columns, len(range(self._count)[place]))
        own = range(self._count)[place]
        return {name: values[own] for name, values in self.columns.items()}

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        names = tuple(self.columns)
        if not names:
            yield from ({} for _ in range(self._count))
        for row in zip(*self.columns.values(), strict=True):
            yield dict(zip(names, row, strict=True))
