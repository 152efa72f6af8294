"""What the output of a run is to look like."""

from __future__ import annotations

from typing import Final

from collabgrid.engine import Classifier
from collabgrid.exchange.layout import Layout, plan_layout
from collabgrid.exchange.record_files import RecordFiles
from collabgrid.exchange.writing import OutputFormat

_NO_TABLES: Final = ("jsonl", "json", "geojson")
"""Formats in which each row names its own columns."""


def plan_output(
    classifier: Classifier,
    files: RecordFiles,
    format: OutputFormat,  # noqa: A002 - the word that people look for
    *,
    originals: bool = True,
    evidence: bool = True,
) -> Layout:
    """The layout of the records of `files`, read with `classifier`, in a format (see plan_layout)."""
    is_table = format not in _NO_TABLES
    return plan_layout(
        classifier.grid, classifier.stamp, files.sources, originals, evidence, is_table=is_table
    )
