"""What was pickled, taken up again: classes and functions that are ours to take up, and nothing else."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any, Protocol


class Stream(Protocol):
    """What bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """So many bytes more."""

    def readline(self) -> bytes:
        """The bytes up to the end of the line."""


class OwnUnpickler(pickle.Unpickler):
    """Takes up what `is_own` says is ours, of each class or function by its module and name."""

    def __init__(self, stream: Stream, is_own: Callable[[str, str], bool]) -> None:
        super().__init__(stream)
        self._is_own = is_own

    def find_class(self, module: str, name: str) -> Any:
        if self._is_own(module, name):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is not ours")
