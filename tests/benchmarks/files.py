"""From file to file with the command, start-up included, and a local Spark."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from .contest import Timing, seconds_on_the_clock

COMMAND: Final = "collabgrid classify, CSV to CSV"
WITHOUT: Final = f"{COMMAND}, no evidence"
TWO: Final = f"{COMMAND}, two processes"
SPARK: Final = "Spark local[{}], Parquet to Parquet"
_WAYS: Final = (
    (COMMAND, (), "the file as it was, with the readings and the evidence behind"),
    (WITHOUT, ("--no-evidence",), "the same without the evidence column"),
    (TWO, ("--workers", "2"), "the same as the first, on both cores"),
)


def time_files(source: Path, count: int, tell: Callable[[str], None]) -> list[Timing]:
    """The command from file to file; ways whose options this version does not have are left out."""
    command = str(Path(sys.executable).with_name("collabgrid"))
    known = subprocess.run([command, "classify", "--help"], capture_output=True, text=True, check=True).stdout
    timings = []
    for name, options, does in _WAYS:
        if options and options[0] not in known:
            tell(f"left out, there is no {options[0]}: {name}")
            continue
        tell(name)
        with tempfile.TemporaryDirectory() as folder:
            run = [command, "classify", str(source), "-o", str(Path(folder) / "out.csv"), "--quiet", *options]
            spent = seconds_on_the_clock(partial(subprocess.run, run, check=True, stderr=subprocess.DEVNULL))
        timings.append(Timing(name, count / spent, 0.0, 0.0, does))
    return timings


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
        start = seconds_on_the_clock(
            lambda: _run_spark(session, source, Path(folder) / "first.parquet", 200, cores)
        )
        spent = seconds_on_the_clock(
            lambda: _run_spark(session, source, Path(folder) / "out.parquet", count, cores)
        )
        session.stop()
    return Timing(
        name, count / spent, 0.0, start, "all columns with evidence; the session stands, workers are warm"
    )


def _session(cores: int) -> Any:
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(f"local[{cores}]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    session = builder.config("spark.log.level", "ERROR").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def _run_spark(session: Any, source: Path, target: Path, count: int, cores: int) -> None:
    from collabgrid.exchange import spark

    rows = session.read.parquet(str(source)).limit(count).repartition(2 * cores)
    spark.classify(rows).write.parquet(str(target))
