"""On how many cases a property is tried: those that Hypothesis draws are others each time."""

from __future__ import annotations

import os
from typing import Final

ALL: Final = os.environ.get("COLLABGRID_CASES") == "all"
LEAST: Final = 10


def cases(most: int) -> int:
    """All of `most` where COLLABGRID_CASES=all, as in `make test-all`; in the core suite a third of them."""
    return most if ALL else min(most, max(most // 3, LEAST))
