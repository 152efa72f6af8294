"""What the cycle collector looks through, and when."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from . import collector_checks

TESTS = Path(__file__).parents[1]
CHECKS = (
    collector_checks.the_collector_is_off_inside_and_as_it_was_after,
    collector_checks.what_stays_counts_as_old_and_is_still_found,
    collector_checks.what_somebody_else_set_aside_stays_there,
    collector_checks.in_a_long_run_what_was_there_is_not_looked_through,
)


@pytest.mark.parametrize("name", [check.__name__ for check in CHECKS])
def test_it_holds_in_a_process_of_its_own(name: str) -> None:
    code = f"from source import collector_checks; collector_checks.{name}()"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=TESTS, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_command_ends_with_nothing_looked_through() -> None:
    code = """
import gc, atexit
atexit.register(lambda: print(gc.isenabled(), gc.get_freeze_count() > 1000))
from collabgrid.cli import main
main()
"""
    done = subprocess.run(
        [sys.executable, "-c", code, "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False True"
