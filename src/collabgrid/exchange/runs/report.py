"""What became of a run: counts that add up, and where everything is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from collabgrid.exchange.corrections import GivenCorrection
from collabgrid.exchange.faults import Fault


@dataclass(slots=True)
class FileCount:
    """What became of the rows of one file; `rows` is `results` and `rejects` together."""

    name: str
    rows: int = 0
    results: int = 0
    rejects: int = 0
    corrected: int = 0


class Progress(NamedTuple):
    """How far a run has come."""

    records: int
    """Records finished, those of an earlier run that is resumed included."""
    rejects: int
    """Rows rejected."""
    earlier: int
    """Records that an earlier run had finished."""
    share: float | None
    """The share of the input that is read (0 to 1), where that can be told."""


@dataclass(frozen=True, slots=True)
class RunReport:
    """What became of a run."""

    files: Sequence[FileCount]
    output: str
    rejects: str | None
    """The file of the rejected rows, where there is one."""
    sheet: str | None
    """The run sheet, where there is one."""
    seconds: float
    earlier: int = 0
    """Records that an earlier run had finished."""
    replaced_workers: int = 0
    changed: Sequence[GivenCorrection] = ()
    """Corrections of records that have changed since."""
    unmatched: Sequence[tuple[GivenCorrection, str | None]] = ()
    """Corrections whose id no record has, with the nearest id, if any is near."""
    digests: Mapping[str, str] = field(default_factory=dict)
    """The digest of each record that was corrected, by its id (see `digest_record`)."""
    notes: Sequence[Fault] = ()
    """What the writer has to say of the output."""
    was_finished: bool = False
    """Whether an earlier run had finished it all, and there was nothing to do."""

    @property
    def results(self) -> int:
        """How many records were read and written."""
        return sum(each.results for each in self.files)

    @property
    def rejected(self) -> int:
        """How many rows were rejected."""
        return sum(each.rejects for each in self.files)

    @property
    def corrected(self) -> int:
        """How many records were corrected."""
        return sum(each.corrected for each in self.files)

    @property
    def has_findings(self) -> bool:
        """Whether there is something that a person should see to."""
        return bool(self.rejected or self.changed or self.unmatched)
