"""The grid on its way to workers, and the sentence where Spark is not installed: no Spark is needed for these."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

from collabgrid.exchange import open_grid
from collabgrid.exchange.spark_grid import compiled, pack_grid

from .arrow_data import CLASSIFIER

RECORD = {"name": "AMAP du Moulin", "description": "Paniers de légumes, covoiturage"}


@pytest.mark.slow
def test_a_grid_that_travelled_reads_the_same() -> None:
    arrived = pickle.loads(pickle.dumps(pack_grid(CLASSIFIER.grid)))  # noqa: S301 - our own bytes
    assert compiled(arrived).grid == CLASSIFIER.grid
    assert compiled(arrived).classify(RECORD) == CLASSIFIER.classify(RECORD)


@pytest.mark.slow
def test_a_grid_is_compiled_once_a_process() -> None:
    first = compiled(pack_grid(CLASSIFIER.grid))
    assert compiled(pack_grid(open_grid("domino").require())) is first
    assert compiled(pack_grid(open_grid("schor").require())) is not first


@pytest.mark.slow
def test_a_grid_travels_light() -> None:
    assert len(pack_grid(CLASSIFIER.grid).content) < 1_000_000


def test_without_spark_one_sentence_says_what_to_install() -> None:
    code = """
import sys
sys.modules["pyspark"] = None
from collabgrid.exchange import MissingLibraryError, spark
try:
    spark.classify(None)
except MissingLibraryError as error:
    print(error.say("fr"))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("pyspark : ")
    assert "pip install 'collabgrid[spark]'" in done.stdout
