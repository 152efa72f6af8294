"""What is imported only when it is asked for.

So `import collabgrid` costs nothing, and a grid from the cache little: pydantic's models, which it does without, are
most of what there is to load.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any


def names_of(package: str, homes: Mapping[str, tuple[str, ...]]) -> Callable[[str], Any]:
    """The `__getattr__` of a package whose names (module → names) are imported when they are asked for.

    `homes` gives the modules by their full names.
    """
    home_of = {name: home for home, names in homes.items() for name in names}

    def find(name: str) -> Any:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(home_of[name]), name)

    return find


def call_of(home: str, name: str) -> Callable[..., Any]:
    """The function `name` of the module `home`, which is imported when it is first called."""

    def call(*values: Any, **options: Any) -> Any:
        return getattr(import_module(home), name)(*values, **options)

    return call


@cache
def is_installed(library: str) -> bool:
    """Whether a library that is not always there can be imported."""
    return find_spec(library) is not None
