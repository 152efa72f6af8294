"""What is made when it is first looked at: evidence that many results never show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, overload

T_co = TypeVar("T_co", covariant=True)


class Later(Sequence[T_co]):
    """A tuple that is made when it is first looked at.

    It equals, hashes, shows and pickles as the tuple. Two threads that look at once make the same.
    """

    __slots__ = ("_made", "_make", "_of")

    def __init__(self, make: Callable[..., tuple[T_co, ...]], *of: object) -> None:
        """`make` of these arguments, which nobody changes, gives the tuple."""
        self._make, self._of = make, of
        self._made: tuple[T_co, ...] | None = None

    def all(self) -> tuple[T_co, ...]:
        """The tuple."""
        made = self._made
        if made is None:
            made = self._made = self._make(*self._of)
        return made

    @overload
    def __getitem__(self, place: int) -> T_co: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, place: int | slice) -> T_co | tuple[T_co, ...]:
        return self.all()[place]

    def __len__(self) -> int:
        return len(self.all())

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.all())

    def __eq__(self, other: object) -> bool:
        return self.all() == (other.all() if isinstance(other, Later) else other)

    def __hash__(self) -> int:
        return hash(self.all())

    def __repr__(self) -> str:
        return repr(self.all())

    def __reduce__(self) -> tuple[type[tuple[Any, ...]], tuple[tuple[T_co, ...]]]:
        return tuple, (self.all(),)
