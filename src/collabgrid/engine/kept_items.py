"""Parts of a compiled grid that are pickled apart, and each taken up when it is first asked for: a process that reads
one record needs few of them."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

from collabgrid.source.own_pickles import OwnUnpickler

T = TypeVar("T")
_PLAIN = frozenset((("functools", "partial"), ("builtins", "frozenset"), ("builtins", "set")))


def is_of_engine(module: str, name: str) -> bool:
    """Whether what was compiled may hold a class (or function) of this module and name."""
    return module.startswith("collabgrid.engine.") or (module, name) in _PLAIN


class KeptItems(Sequence[T]):
    """A tuple whose items are pickled apart. `taken` gives them by their places faster than the tuple itself."""

    __slots__ = ("_packed", "taken")

    def __init__(self, items: Iterable[T]) -> None:
        own = list(items)
        self._packed: tuple[bytes, ...] = ()
        self.taken = _Taken[T](own, len(own))

    def __reduce__(self) -> tuple[object, ...]:
        if not self._packed:
            self._packed = tuple(pickle.dumps(each, pickle.HIGHEST_PROTOCOL) for each in self)
        return take_up, (self._packed,)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        taken = self.taken
        if isinstance(place, slice):
            return tuple(taken[i] for i in range(*place.indices(len(self))))
        if not 0 <= place < len(self):
            raise IndexError(place)
        return taken[place]

    def __len__(self) -> int:
        return self.taken.count

    def __iter__(self) -> Iterator[T]:
        return map(self.taken.__getitem__, range(len(self)))


class _Taken(dict[int, T], Generic[T]):
    """The items that were asked for, by their places; the others are pickled."""

    __slots__ = ("_packed", "count")

    def __init__(self, items: Sequence[T], count: int, packed: Sequence[bytes] = ()) -> None:
        super().__init__(enumerate(items))
        self.count = count
        self._packed = packed

    def __missing__(self, place: int) -> T:
        return self.setdefault(place, OwnUnpickler(_Reader(self._packed[place]), is_of_engine).load())


class _Reader:
    """Reads bytes as from a file."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0

    def read(self, size: int = -1, /) -> bytes:
        """So many bytes more, or all that are left."""
        first = self._at
        self._at = len(self._content) if size < 0 else first + size
        return self._content[first : self._at]

    def readline(self) -> bytes:
        """The bytes up to the end of the line, or of all."""
        return self.read(self._content.find(b"\n", self._at) + 1 - self._at or -1)


def take_up(packed: tuple[bytes, ...]) -> KeptItems[Any]:
    """The items that were pickled."""
    found = KeptItems[Any](())
    found._packed, found.taken = packed, _Taken[Any]((), len(packed), packed)
    return found
