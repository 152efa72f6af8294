"""A reading grid of collaborative initiatives: records in, readings with evidence and levers out.

import collabgrid

classifier = collabgrid.load_classifier("domino")
result = classifier.classify({"name": "AMAP du Moulin", "description": "Paniers de légumes chaque jeudi."})
result.reading("sector").category
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from collabgrid.deferred import names_of as _names_of

if TYPE_CHECKING:
    from collabgrid.engine import (
        Classification,
        Classifier,
        Correction,
        Evidence,
        Explanation,
        Reading,
        Suggestion,
        compile_grid,
    )
    from collabgrid.exchange import (
        BatchRun,
        ChoiceError,
        ColumnError,
        CorrectionsError,
        Layout,
        MissingLibraryError,
        RecordFiles,
        RecordSource,
        RecordWriter,
        Reject,
        Row,
        RunOptions,
        RunReport,
        UnreadableError,
        arrow_schema,
        classify_arrow,
        classify_file,
        classify_frame,
        classify_many,
        load_classifier,
        open_files,
        open_grid,
        open_writer,
        plan_layout,
        read_records,
        result_schema,
        shipped_grids,
        write_csv,
        write_json,
        write_jsonl,
    )
    from collabgrid.grid import Grid, GridError, LoadedGrid, dump_grid, grid_schema, load_grid
    from collabgrid.report import Checked, Diagnosis, check_grid, classify_in_place, diagnose, write_report
    from collabgrid.source import Diagnostic
    from collabgrid.study import compare_grids, cover_records, diff_grids, exercise_grid, suggest_terms

    __version__: str

__all__ = [
    "BatchRun",
    "Checked",
    "ChoiceError",
    "Classification",
    "Classifier",
    "ColumnError",
    "Correction",
    "CorrectionsError",
    "Diagnosis",
    "Diagnostic",
    "Evidence",
    "Explanation",
    "Grid",
    "GridError",
    "Layout",
    "LoadedGrid",
    "MissingLibraryError",
    "Reading",
    "RecordFiles",
    "RecordSource",
    "RecordWriter",
    "Reject",
    "Row",
    "RunOptions",
    "RunReport",
    "Suggestion",
    "UnreadableError",
    "__version__",
    "arrow_schema",
    "check_grid",
    "classify_arrow",
    "classify_file",
    "classify_frame",
    "classify_in_place",
    "classify_many",
    "compare_grids",
    "compile_grid",
    "cover_records",
    "diagnose",
    "diff_grids",
    "dump_grid",
    "exercise_grid",
    "grid_schema",
    "load_classifier",
    "load_grid",
    "open_files",
    "open_grid",
    "open_writer",
    "plan_layout",
    "read_records",
    "result_schema",
    "shipped_grids",
    "suggest_terms",
    "write_csv",
    "write_json",
    "write_jsonl",
    "write_report",
]

_HOMES: Final = {
    "collabgrid.engine": (
        "Classification", "Classifier", "Correction", "Evidence", "Explanation", "Reading", "Suggestion",
        "compile_grid",
    ),
    "collabgrid.exchange": (
        "BatchRun", "ChoiceError", "ColumnError", "CorrectionsError", "Layout", "MissingLibraryError",
        "RecordFiles", "RecordSource", "RecordWriter", "Reject", "Row", "RunOptions", "RunReport",
        "UnreadableError", "arrow_schema", "classify_arrow", "classify_file", "classify_frame",
        "classify_many", "load_classifier", "open_files", "open_grid", "open_writer", "plan_layout",
        "read_records", "result_schema", "shipped_grids", "write_csv", "write_json", "write_jsonl",
    ),
    "collabgrid.grid": ("Grid", "GridError", "LoadedGrid", "dump_grid", "grid_schema", "load_grid"),
    "collabgrid.report": (
        "Checked", "Diagnosis", "check_grid", "classify_in_place", "diagnose", "write_report",
    ),
    "collabgrid.source": ("Diagnostic",),
    "collabgrid.study": (
        "compare_grids", "cover_records", "diff_grids", "exercise_grid", "suggest_terms",
    ),
}  # fmt: skip


_find = _names_of(__name__, _HOMES)


def __getattr__(name: str) -> Any:
    """What is asked for is imported then, so that `import collabgrid` costs nothing."""
    if name == "__version__":
        from importlib.metadata import version

        return version("collabgrid")
    return _find(name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
