"""The rejects of a run: kept in one file while it lasts, and counted."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import BinaryIO

from collabgrid.exchange.disk import STANDARD_INPUT, replaced
from collabgrid.exchange.faults import Fault, fault
from collabgrid.exchange.records import Reject, reject_line
from collabgrid.exchange.runs.stops import TooManyRejectsError, stopping


class RejectsKeeper:
    """Takes rejects in, up to `most` of them, and delivers their file in the end.

    `shown` is the file that they are kept in meanwhile, where it outlasts the run.
    """

    def __init__(self, stream: BinaryIO, shown: str | None, most: int | None, output: str) -> None:
        self.count = 0
        self._stream = stream
        self._shown = shown
        self._most = most
        self._output = output

    def add(self, reject: Reject) -> None:
        """Keep one more. Raises TooManyRejectsError where there are more than there may be."""
        self.count += 1
        with stopping(self._output):
            self._stream.write(reject_line(reject).encode("utf-8", "backslashreplace"))
        if self._most is not None and self.count > self._most:
            with stopping(self._output):
                self._stream.flush()
            raise TooManyRejectsError(self._output, self._wrong(self._most))

    def _wrong(self, most: int) -> Fault:
        if self._shown is None:
            return fault("stream_rejects", most=most)
        return fault("run_rejects", most=most, rejects=self._shown)

    def deliver(self, target: str) -> None:
        """Write them all to `target`; `-` is the standard output. Raises OutputError."""
        with stopping(self._output):
            self._stream.seek(0)
        if target == STANDARD_INPUT:
            sys.stdout.flush()
            shutil.copyfileobj(self._stream, sys.stdout.buffer)
            return
        with replaced(target) as stream:
            shutil.copyfileobj(self._stream, stream)


def rejects_beside(output: Path) -> Path:
    """Where the rejects of an output go unless they are sent elsewhere."""
    return output.with_name(f"{output.name}.rejects.jsonl")
