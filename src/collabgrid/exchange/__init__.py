"""Records and grids in, results out: the door to the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collabgrid.deferred import names_of

if TYPE_CHECKING:
    from collabgrid.exchange.arrow import arrow_schema, classify_arrow, classify_frame
    from collabgrid.exchange.column_names import COLUMN_NAMES
    from collabgrid.exchange.columns import TEXT_FIELDS, ColumnMap, map_columns
    from collabgrid.exchange.corrections import (
        Corrections,
        CorrectionsError,
        GivenCorrection,
        read_corrections,
    )
    from collabgrid.exchange.csv_source import CsvSource
    from collabgrid.exchange.disk import STANDARD_INPUT, replaced
    from collabgrid.exchange.extras import MissingLibraryError
    from collabgrid.exchange.faults import (
        ChoiceError,
        ColumnError,
        ExchangeError,
        Fault,
        OutputError,
        UnreadableError,
        fault,
    )
    from collabgrid.exchange.findings_cache import (
        keep_findings,
        keep_memory,
        recall_findings,
        recall_memory,
    )
    from collabgrid.exchange.flat_schema import result_schema
    from collabgrid.exchange.formats import FORMATS, SUFFIXES, Format
    from collabgrid.exchange.grid_book import GridBook, read_grid_book, write_grid_book
    from collabgrid.exchange.grids import (
        GridFiles,
        find_grid_files,
        load_classifier,
        open_classifier,
        open_grid,
        shipped_grids,
    )
    from collabgrid.exchange.input_files import InputFiles, find_input_files
    from collabgrid.exchange.labels import LabelFile
    from collabgrid.exchange.layout import Layout, plan_layout
    from collabgrid.exchange.readers import read_records
    from collabgrid.exchange.record_files import RecordFiles, open_files
    from collabgrid.exchange.record_source import RecordSource
    from collabgrid.exchange.records import DUPLICATES, MOST_TEXT, Duplicates, Reject, Row, reject_line
    from collabgrid.exchange.revisions import is_revision, open_any_grid
    from collabgrid.exchange.runs.classify_file import classify_file, classify_many
    from collabgrid.exchange.runs.output_plan import plan_output
    from collabgrid.exchange.runs.report import FileCount, Progress, RunReport
    from collabgrid.exchange.runs.run import BatchRun, RunOptions
    from collabgrid.exchange.runs.stops import RefusedError, RunError, StoppedError, TooManyRejectsError
    from collabgrid.exchange.runs.targets import refuse_existing
    from collabgrid.exchange.scaffold import id_of, new_grid, write_new_grid
    from collabgrid.exchange.stamping import stamp_corrections
    from collabgrid.exchange.text_encoders import Pair
    from collabgrid.exchange.writers import WRITERS, StreamFormat, write_csv, write_json, write_jsonl
    from collabgrid.exchange.writing import (
        BINARY_FORMATS,
        OUTPUT_FORMATS,
        OUTPUT_SUFFIXES,
        Encoder,
        OutputFormat,
        RecordWriter,
        encoder_of,
        format_of_output,
        open_writer,
    )

__all__ = [
    "BINARY_FORMATS",
    "COLUMN_NAMES",
    "DUPLICATES",
    "FORMATS",
    "MOST_TEXT",
    "OUTPUT_FORMATS",
    "OUTPUT_SUFFIXES",
    "STANDARD_INPUT",
    "SUFFIXES",
    "TEXT_FIELDS",
    "WRITERS",
    "BatchRun",
    "ChoiceError",
    "ColumnError",
    "ColumnMap",
    "Corrections",
    "CorrectionsError",
    "CsvSource",
    "Duplicates",
    "Encoder",
    "ExchangeError",
    "Fault",
    "FileCount",
    "Format",
    "GivenCorrection",
    "GridBook",
    "GridFiles",
    "InputFiles",
    "LabelFile",
    "Layout",
    "MissingLibraryError",
    "OutputError",
    "OutputFormat",
    "Pair",
    "Progress",
    "RecordFiles",
    "RecordSource",
    "RecordWriter",
    "RefusedError",
    "Reject",
    "Row",
    "RunError",
    "RunOptions",
    "RunReport",
    "StoppedError",
    "StreamFormat",
    "TooManyRejectsError",
    "UnreadableError",
    "arrow_schema",
    "classify_arrow",
    "classify_file",
    "classify_frame",
    "classify_many",
    "encoder_of",
    "fault",
    "find_grid_files",
    "find_input_files",
    "format_of_output",
    "id_of",
    "is_revision",
    "keep_findings",
    "keep_memory",
    "load_classifier",
    "map_columns",
    "new_grid",
    "open_any_grid",
    "open_classifier",
    "open_files",
    "open_grid",
    "open_writer",
    "plan_layout",
    "plan_output",
    "read_corrections",
    "read_grid_book",
    "read_records",
    "recall_findings",
    "recall_memory",
    "refuse_existing",
    "reject_line",
    "replaced",
    "result_schema",
    "shipped_grids",
    "stamp_corrections",
    "write_csv",
    "write_grid_book",
    "write_json",
    "write_jsonl",
    "write_new_grid",
]

__getattr__ = names_of(
    __name__,
    {
        "collabgrid.exchange.arrow": (
            "arrow_schema",
            "classify_arrow",
            "classify_frame",
        ),
        "collabgrid.exchange.column_names": ("COLUMN_NAMES",),
        "collabgrid.exchange.columns": (
            "TEXT_FIELDS",
            "ColumnMap",
            "map_columns",
        ),
        "collabgrid.exchange.corrections": (
            "Corrections",
            "CorrectionsError",
            "GivenCorrection",
            "read_corrections",
        ),
        "collabgrid.exchange.runs.classify_file": (
            "classify_file",
            "classify_many",
        ),
        "collabgrid.exchange.runs.output_plan": ("plan_output",),
        "collabgrid.exchange.runs.report": (
            "FileCount",
            "Progress",
            "RunReport",
        ),
        "collabgrid.exchange.runs.run": (
            "BatchRun",
            "RunOptions",
        ),
        "collabgrid.exchange.runs.stops": (
            "RefusedError",
            "RunError",
            "StoppedError",
            "TooManyRejectsError",
        ),
        "collabgrid.exchange.runs.targets": ("refuse_existing",),
        "collabgrid.exchange.stamping": ("stamp_corrections",),
        "collabgrid.exchange.csv_source": ("CsvSource",),
        "collabgrid.exchange.disk": (
            "STANDARD_INPUT",
            "replaced",
        ),
        "collabgrid.exchange.extras": ("MissingLibraryError",),
        "collabgrid.exchange.faults": (
            "ChoiceError",
            "ColumnError",
            "ExchangeError",
            "Fault",
            "OutputError",
            "UnreadableError",
            "fault",
        ),
        "collabgrid.exchange.findings_cache": (
            "keep_memory",
            "keep_findings",
            "recall_memory",
            "recall_findings",
        ),
        "collabgrid.exchange.flat_schema": ("result_schema",),
        "collabgrid.exchange.formats": (
            "FORMATS",
            "SUFFIXES",
            "Format",
        ),
        "collabgrid.exchange.scaffold": ("id_of", "new_grid", "write_new_grid"),
        "collabgrid.exchange.grids": (
            "GridFiles",
            "find_grid_files",
            "load_classifier",
            "open_classifier",
            "open_grid",
            "shipped_grids",
        ),
        "collabgrid.exchange.input_files": (
            "InputFiles",
            "find_input_files",
        ),
        "collabgrid.exchange.grid_book": (
            "GridBook",
            "read_grid_book",
            "write_grid_book",
        ),
        "collabgrid.exchange.labels": ("LabelFile",),
        "collabgrid.exchange.layout": (
            "Layout",
            "plan_layout",
        ),
        "collabgrid.exchange.readers": ("read_records",),
        "collabgrid.exchange.record_files": (
            "RecordFiles",
            "open_files",
        ),
        "collabgrid.exchange.record_source": ("RecordSource",),
        "collabgrid.exchange.records": (
            "DUPLICATES",
            "MOST_TEXT",
            "Duplicates",
            "Reject",
            "Row",
            "reject_line",
        ),
        "collabgrid.exchange.revisions": ("is_revision", "open_any_grid"),
        "collabgrid.exchange.text_encoders": ("Pair",),
        "collabgrid.exchange.writers": (
            "WRITERS",
            "StreamFormat",
            "write_csv",
            "write_json",
            "write_jsonl",
        ),
        "collabgrid.exchange.writing": (
            "BINARY_FORMATS",
            "OUTPUT_FORMATS",
            "OUTPUT_SUFFIXES",
            "Encoder",
            "OutputFormat",
            "RecordWriter",
            "encoder_of",
            "format_of_output",
            "open_writer",
        ),
    },
)
