"""The votes of a classification that the flat form shows."""

from __future__ import annotations

from typing import Final

from collabgrid.engine import Classification
from collabgrid.engine.results import Vote

STATUS: Final = "status"
"""What stands as the axis of the words that tell the status."""


def spoken_votes(result: Classification) -> list[tuple[str, Vote]]:
    """The axis and the vote of each rule that speaks for a category that was read (primary or secondary), axis by
    axis, then of the status: what `nested_evidence` goes through, and what every format writes."""
    found = []
    for reading in result.readings:
        axis, category, also = reading.axis, reading.category, reading.also
        if category is None and not also:
            continue  # votes are made when they are looked at: here none is shown
        for vote in reading.votes:
            if vote.category == category or vote.category in also:
                found.append((axis, vote))
    status = result.status
    for vote in result.status_votes:
        if vote.category == status:
            found.append((STATUS, vote))
    return found
