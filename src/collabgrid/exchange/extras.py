"""Libraries that come with an extra: where one is missing, one sentence with the install line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from collabgrid.exchange.faults import ExchangeError, fault


class MissingLibraryError(ExchangeError):
    """A library that is not installed; `way_out` has the line that installs it."""


@contextmanager
def needing(library: str, extra: str) -> Iterator[None]:
    """Turn a failing import of `library` inside the block into MissingLibraryError, which names `extra`."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != library:
            raise
        raise MissingLibraryError(library, fault("missing_library", extra=extra)) from None
