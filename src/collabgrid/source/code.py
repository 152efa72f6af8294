"""What a diagnostic code says of itself."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How grave a finding is: an error stops the grid, a warning is probably a fault, a hint is advice."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Code(NamedTuple):
    """A kind of finding: its stable code, its severity, a title, and what is wrong, why, and the way out."""

    code: str
    severity: Severity
    title: str
    explanation: str
