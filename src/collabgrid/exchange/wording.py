"""The words of one fault in one language."""

from __future__ import annotations

from typing import NamedTuple


class Wording(NamedTuple):
    """What is wrong, and the way out (empty where the first says it all)."""

    why: str
    way_out: str = ""
