"""What stops a run, or keeps it from starting. What was finished is kept on disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from collabgrid.exchange.faults import ExchangeError, fault


class RunError(ExchangeError):
    """A run that stopped, or did not start."""


class RefusedError(RunError):
    """A run that did not start: its output is there, another run writes it, or what it resumes has changed."""


class StoppedError(RunError):
    """A run that could not go on: the disk is full, a worker vanished. `--resume` takes it up."""


class TooManyRejectsError(RunError):
    """A run that met more rejects than it may."""


@contextmanager
def stopping(output: str) -> Iterator[None]:
    """Turn what the system says while the state of a run is written into StoppedError."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise StoppedError(output, fault("run_disk", detail=error.strerror or str(error))) from None
