"""Records and grids in, results out: the door to the disk."""

from collabgrid.exchange.arrow import arrow_schema, classify_arrow, classify_frame
from collabgrid.exchange.column_names import COLUMN_NAMES
from collabgrid.exchange.columns import TEXT_FIELDS, ColumnMap, map_columns
from collabgrid.exchange.disk import STANDARD_INPUT, writing
from collabgrid.exchange.extras import MissingLibraryError
from collabgrid.exchange.faults import (
    ColumnError,
    ExchangeError,
    Fault,
    OutputError,
    UnreadableError,
    fault,
)
from collabgrid.exchange.flat_schema import result_schema
from collabgrid.exchange.formats import FORMATS, Format
from collabgrid.exchange.grids import load_classifier, open_grid, shipped_grids
from collabgrid.exchange.readers import CsvSource, RecordSource, read_records
from collabgrid.exchange.records import Reject, Row
from collabgrid.exchange.writers import WRITERS, OutputFormat, write_csv, write_json, write_jsonl

__all__ = [
    "COLUMN_NAMES",
    "FORMATS",
    "STANDARD_INPUT",
    "TEXT_FIELDS",
    "WRITERS",
    "ColumnError",
    "ColumnMap",
    "CsvSource",
    "ExchangeError",
    "Fault",
    "Format",
    "MissingLibraryError",
    "OutputError",
    "OutputFormat",
    "RecordSource",
    "Reject",
    "Row",
    "UnreadableError",
    "arrow_schema",
    "classify_arrow",
    "classify_frame",
    "fault",
    "load_classifier",
    "map_columns",
    "open_grid",
    "read_records",
    "result_schema",
    "shipped_grids",
    "write_csv",
    "write_json",
    "write_jsonl",
    "writing",
]
