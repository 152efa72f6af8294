"""How large a YAML text may be: far above any grid that people write, far below what would stall a reader."""

from typing import Final

from collabgrid.source.diagnostics import Diagnostic

MAX_BYTES: Final = 5_000_000
MAX_DEPTH: Final = 60
MAX_NODES: Final = 500_000
MAX_ALIASED_NODES: Final = 10_000
"""Nodes that aliases may repeat in one file, all together: what a billion-laughs file multiplies."""
MAX_TAG_DIRECTIVES: Final = 20
"""The C parser compares each `%TAG` line with all before it: a file of them takes minutes."""


class RefusalError(Exception):
    """Reading stops here for the reason in `diagnostic`, and there is no node to return."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic
