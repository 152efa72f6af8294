"""What a grid does to a record."""

from collabgrid.engine.classifier import AnyRecord, Classifier, compile_grid
from collabgrid.engine.flat import FLAT_VERSION, flat_columns, flat_row, nested_evidence
from collabgrid.engine.record_columns import RecordColumns
from collabgrid.engine.results import (
    Classification,
    Correction,
    Evidence,
    Explanation,
    GridStamp,
    LeverReason,
    LeverTrace,
    Reading,
    RuleTrace,
    SetAside,
    Suggestion,
    Trace,
    Vote,
)
from collabgrid.engine.voting import confidence, confidence_terms

__all__ = [
    "FLAT_VERSION",
    "AnyRecord",
    "Classification",
    "Classifier",
    "Correction",
    "Evidence",
    "Explanation",
    "GridStamp",
    "LeverReason",
    "LeverTrace",
    "Reading",
    "RecordColumns",
    "RuleTrace",
    "SetAside",
    "Suggestion",
    "Trace",
    "Vote",
    "compile_grid",
    "confidence",
    "confidence_terms",
    "flat_columns",
    "flat_row",
    "nested_evidence",
]
