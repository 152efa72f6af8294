"""Damaged files of every format: no traceback, no hang, no crash, and every row a record or a reject.

COLLABGRID_FUZZ says how many files; 1,000 where it does not.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from .fuzz.damage import TOKENS

TESTS = Path(__file__).parents[1]
COUNT = int(os.environ.get("COLLABGRID_FUZZ", "1000"))
STEP = 250


def run_fuzz(first: int, count: int) -> dict[str, int]:
    """How damaged files ended. A process of their own: what kills it is told with the number of its file."""
    done = subprocess.run(
        [sys.executable, "-m", "exchange.fuzz.run", str(first), str(count)],
        cwd=TESTS, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"code {done.returncode}:\n{done.stderr[-3000:]}"
    found: dict[str, int] = json.loads(done.stdout)
    return found


def test_a_few_damaged_files() -> None:
    assert sum(run_fuzz(0, 64).values()) == 64
    assert len(set(TOKENS)) == len(TOKENS)


@pytest.mark.slow
def test_many_damaged_files() -> None:
    ends: Counter[str] = Counter()
    for first in range(0, COUNT, STEP):
        ends.update(run_fuzz(first, min(STEP, COUNT - first)))
    assert sum(ends.values()) == COUNT
    print(json.dumps(ends, indent=1, sort_keys=True))
