"""Every word of the interface, in French and English: one table for each subject."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases import (
    changes,
    codes,
    coding,
    coverage,
    depths,
    diagnosis,
    exports,
    findings,
    handbook,
    help_frame,
    help_grids,
    help_measures,
    help_options,
    help_reading,
    levers,
    mistakes,
    notices,
    page,
    page_actions,
    readings,
    report,
    runs,
    scores,
    slips,
    testing,
)
from collabgrid.report.phrases.phrase import Phrases

_TABLES: Final = (
    coverage,
    changes,
    testing,
    readings,
    levers,
    notices,
    findings,
    handbook,
    codes,
    scores,
    coding,
    depths,
    diagnosis,
    exports,
    page,
    page_actions,
    runs,
    report,
    mistakes,
    slips,
    help_frame,
    help_options,
    help_reading,
    help_grids,
    help_measures,
)

PHRASES: Final[Phrases] = {key: phrase for table in _TABLES for key, phrase in table.PHRASES.items()}
"""Key → words; no key stands in two tables."""
