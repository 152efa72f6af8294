"""From file to file with the command, start-up included, and a local Spark."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from .contest import Timing, seconds_of_processes

COMMAND: Final = "collabgrid classify, CSV to CSV"
WITHOUT: Final = f"{COMMAND}, no evidence"
TWO: Final = f"{COMMAND}, two processes"
ONE_BY_CLOCK: Final = f"{COMMAND}, one process, by the clock"
TWO_BY_CLOCK: Final = f"{TWO}, by the clock"
SPARK: Final = "Spark local[{}], Parquet to Parquet"


def time_files(source: Path, count: int, tell: Callable[[str], None]) -> tuple[list[Timing], list[Timing]]:
    """The command from file to file: per second of the processor, then by the clock."""
    processor, clock = [], []
    for name, options, does in (
        (COMMAND, (), "the columns of the file, readings and evidence behind"),
        (WITHOUT, ("--no-evidence",), "the same without the evidence"),
        (TWO, ("--workers", "2"), "the first, by two processes"),
    ):
        tell(name)
        spent, passed = _run_command(source, options)
        processor.append(Timing(name, count / spent, 0.0, 0.0, does))
        if name != WITHOUT:
            own = ONE_BY_CLOCK if name == COMMAND else TWO_BY_CLOCK
            clock.append(Timing(own, count / passed, 0.0, 0.0, does))
    return processor, clock


def _run_command(source: Path, options: Sequence[str]) -> tuple[float, float]:
    """Seconds of the processor and on the clock for one file, start-up included."""
    command = str(Path(sys.executable).with_name("collabgrid"))
    with tempfile.TemporaryDirectory() as folder:
        run = [command, "classify", str(source), "-o", str(Path(folder) / "out.csv"), "--quiet", *options]
        return seconds_of_processes(partial(subprocess.run, run, check=True, stderr=subprocess.DEVNULL))


def time_spark(source: Path, count: int, cores: int, tell: Callable[[str], None]) -> Timing | None:
    """A local Spark from Parquet to Parquet, once its session stands; nothing where there is no Java."""
    if shutil.which("java") is None:
        tell("left out, there is no Java: Spark")
        return None
    os.environ["PYSPARK_PYTHON"] = sys.executable
    name = SPARK.format(cores)
    tell(name)
    with tempfile.TemporaryDirectory() as folder:
        session = _session(cores)
        read = partial(_run_spark, session, source, cores=cores)
        _, start = seconds_of_processes(lambda: read(Path(folder) / "first.parquet", count=200))
        _, passed = seconds_of_processes(lambda: read(Path(folder) / "out.parquet", count=count))
        session.stop()
    does = "everything; the session stands and its workers are warm"
    return Timing(name, count / passed, 0.0, start, does)


def _session(cores: int) -> Any:
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(f"local[{cores}]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    session = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def _run_spark(session: Any, source: Path, target: Path, *, count: int, cores: int) -> None:
    from collabgrid.exchange import spark

    rows = session.read.parquet(str(source)).limit(count).repartition(2 * cores)
    spark.classify(rows).write.parquet(str(target))
