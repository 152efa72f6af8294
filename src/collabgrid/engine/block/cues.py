"""The cues in a block of texts, all looked for at once: what `find_cues` finds in one text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass
