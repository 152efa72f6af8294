"""A diagnosis as files: Markdown, a workbook, JSON, CSV, GeoJSON, RDF, GoGoCarto."""

from collabgrid.report.exports.csv_tables import CSV_NAMES, csv_files
from collabgrid.report.exports.headlines import (
    tell_actions,
    tell_changes,
    tell_counts,
    tell_lacks,
    tell_riches,
)
from collabgrid.report.exports.method import tell_method
from collabgrid.report.exports.writing import EXPORT_SUFFIXES, EXPORTS, write_report

__all__ = [
    "CSV_NAMES",
    "EXPORTS",
    "EXPORT_SUFFIXES",
    "csv_files",
    "tell_actions",
    "tell_changes",
    "tell_counts",
    "tell_lacks",
    "tell_method",
    "tell_riches",
    "write_report",
]
