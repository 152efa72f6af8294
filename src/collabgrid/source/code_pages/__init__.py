"""The page of every code: one table for each subject."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from collabgrid.source.code_pages import grid, lint, reading, syntax
from collabgrid.source.code_pages.page import Page

_TABLES: Final = (reading, syntax, grid, lint)

CODE_PAGES: Final[Mapping[str, Page]] = MappingProxyType(
    {page.code: page for table in _TABLES for page in table.PAGES}
)
"""Code → page, in the order of the codes; every code has one."""
