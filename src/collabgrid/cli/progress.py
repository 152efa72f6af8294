"""How far a run has come: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, TextIO

from collabgrid.cli.settings import is_terminal
from collabgrid.exchange import Progress
from collabgrid.report import Words, clock_time, whole_number

_BAR_WIDTH: Final = 24
_SECONDS_BETWEEN_LINES: Final = 30.0
_SECONDS_BETWEEN_BARS: Final = 0.1


class ProgressDisplay:
    """Shows progress on a stream. A quiet one shows nothing."""

    def __init__(
        self, stream: TextIO, words: Words, quiet: bool, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream
        self._words = words
        self._quiet = quiet
        self._clock = clock
        self._on_terminal = is_terminal(stream)
        self._started: float | None = None
        self._next = 0.0
        self._is_drawn = False

    def show(self, progress: Progress) -> None:
        """Show how far the run has come, where it is time to."""
        now = self._clock()
        if self._started is None:
            self._started = now
            self._next = now if self._on_terminal else now + _SECONDS_BETWEEN_LINES
        if self._quiet or now < self._next:
            return
        self._next = now + (_SECONDS_BETWEEN_BARS if self._on_terminal else _SECONDS_BETWEEN_LINES)
        told = self._told(progress, now - self._started)
        if self._on_terminal:
            self._stream.write(f"\r\x1b[K{_bar(progress.share)}{told}")
            self._is_drawn = True
        else:
            self._stream.write(told + "\n")
        self._stream.flush()

    def clear(self) -> None:
        """Take the bar away, so that what is told next stands on a line of its own."""
        if self._is_drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._is_drawn = False

    def _told(self, progress: Progress, seconds: float) -> str:
        words = self._words
        parts = [words.count("run.records", progress.records, count=whole_number(words, progress.records))]
        if progress.rejects:
            parts.append(words.count("rejects", progress.rejects))
        rate = (progress.records - progress.earlier) / seconds if seconds > 0 else 0.0
        if rate:
            parts.append(words.say("run.rate", rate=whole_number(words, round(rate))))
        if rate and progress.share:
            left = progress.records * (1 / progress.share - 1) / rate
            parts.append(words.say("run.left", time=clock_time(left)))
        share = words.percent(progress.share) if progress.share is not None else ""
        return ", ".join([share, *parts] if share else parts)


def _bar(share: float | None) -> str:
    if share is None:
        return ""
    full = round(share * _BAR_WIDTH)
    return f"[{'█' * full}{'·' * (_BAR_WIDTH - full)}] "
