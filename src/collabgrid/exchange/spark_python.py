"""Which Python the workers of a local Spark run: without collabgrid in it, their error would be hard to read."""

from __future__ import annotations

import subprocess
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from collabgrid.exchange.faults import UnreadableError, fault

if TYPE_CHECKING:
    import pyspark.sql

_PATIENCE = 60  # seconds for a Python to start


def refuse_foreign_python(session: pyspark.sql.SparkSession) -> None:
    """Raise UnreadableError where Spark runs on this machine with a Python that has no collabgrid.

    On a cluster nothing is looked at: the workers' Python is elsewhere.
    """
    context = getattr(session, "_sc", None)  # there is none behind Spark Connect
    if context is None or not str(context.master).startswith("local"):
        return
    python = str(context.pythonExec)
    if not _has_collabgrid(python):
        raise UnreadableError("Spark", fault("foreign_python", python=python, own=sys.executable))


@lru_cache(maxsize=8)
def _has_collabgrid(python: str) -> bool:
    if python == sys.executable:
        return True
    code = "import collabgrid.exchange, pyarrow, pandas"
    try:
        done = subprocess.run([python, "-c", code], capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603 - Spark would run it, too
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
