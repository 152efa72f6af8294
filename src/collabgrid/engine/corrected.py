"""A reading as a person corrected it."""

from __future__ import annotations

from collabgrid.engine.results import Correction, Reading


def correct_reading(read: Reading, given: Correction) -> tuple[Reading, Correction]:
    """The reading with the category that a person gave, and the correction with what the grid had read.

    The confidence is 1: a person said so. Secondary categories stay where there is a category; scores, margin and
    votes stay those of the words.
    """
    done = given._replace(was=read.category)
    if given.category is None:
        return read._replace(category=None, also=(), confidence=0.0, reason="corrected"), done
    also = tuple([each for each in read.also if each != given.category])
    return read._replace(category=given.category, also=also, confidence=1.0, reason=None), done
