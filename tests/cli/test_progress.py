"""How far a run has come, on a terminal and elsewhere."""

from __future__ import annotations

import io

from collabgrid.cli.progress import ProgressDisplay
from collabgrid.exchange import Progress
from collabgrid.report import Words


class Terminal(io.StringIO):
    """A stream that somebody sits before."""

    def isatty(self) -> bool:
        return True


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_bar_with_rate_and_time_left_on_a_terminal() -> None:
    stream, clock = Terminal(), Clock()
    display = ProgressDisplay(stream, Words("en"), False, clock)
    display.show(Progress(0, 0, 0, None))
    clock.now += 10
    display.show(Progress(5000, 2, 0, 0.25))
    told = stream.getvalue().rpartition("\r\x1b[K")[2]
    assert told == "[██████··················] 25%, 5,000 records, 2 rows rejected, 500 a second, 0:30 left"
    display.clear()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_the_rate_counts_what_this_run_has_done() -> None:
    stream, clock = Terminal(), Clock()
    display = ProgressDisplay(stream, Words("fr"), False, clock)
    display.show(Progress(4000, 0, 4000, None))
    clock.now += 10
    display.show(Progress(5000, 0, 4000, 0.5))
    assert stream.getvalue().endswith("50\u202f%, 5\u202f000 fiches, 100 par seconde, reste 0:50")


def test_a_bar_is_not_drawn_more_often_than_the_eye_sees() -> None:
    stream, clock = Terminal(), Clock()
    display = ProgressDisplay(stream, Words("en"), False, clock)
    for records in range(100):
        clock.now += 0.01
        display.show(Progress(records, 0, 0, None))
    assert 5 <= stream.getvalue().count("\r") <= 12


def test_plain_lines_now_and_then_elsewhere() -> None:
    stream, clock = io.StringIO(), Clock()
    display = ProgressDisplay(stream, Words("en"), False, clock)
    for seconds in range(0, 100, 5):
        clock.now = 100.0 + seconds
        display.show(Progress(seconds * 10, 0, 0, seconds / 100))
    assert stream.getvalue().splitlines() == [
        "30%, 300 records, 10 a second, 1:10 left",
        "60%, 600 records, 10 a second, 0:40 left",
        "90%, 900 records, 10 a second, 0:10 left",
    ]


def test_a_quiet_one_says_nothing() -> None:
    stream, clock = Terminal(), Clock()
    display = ProgressDisplay(stream, Words("en"), True, clock)
    for records in range(3):
        clock.now += 60
        display.show(Progress(records, 0, 0, None))
    display.clear()
    assert stream.getvalue() == ""
