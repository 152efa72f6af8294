"""The page of a code: what `code.py` says of it in English, said in French, and an example of each side."""

from __future__ import annotations

from typing import NamedTuple


class Page(NamedTuple):
    """The French title and explanation of a code, a part of a grid that gives the finding, and one that does not.

    Examples are parts of a grid file; a line `# file: NAME` starts another file of the same grid.
    """

    code: str
    title: str
    explanation: str
    bad: str
    good: str
