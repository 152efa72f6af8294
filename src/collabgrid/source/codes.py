"""Every diagnostic code, in one table."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from collabgrid.source.code import Code
from collabgrid.source.grid_codes import GRID_CODES
from collabgrid.source.lint_codes import LINT_CODES
from collabgrid.source.reading_codes import READING_CODES

_TABLE: Final[tuple[Code, ...]] = (*READING_CODES, *GRID_CODES, *LINT_CODES)

CODES: Final[Mapping[str, Code]] = MappingProxyType({entry.code: entry for entry in _TABLE})
"""What each code means, by code, in the order of the codes."""
