"""The rows of a run on their way in: rejects are set aside, corrections found, and every row is counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from collabgrid.engine import Correction
from collabgrid.exchange.corrections import Corrections, GivenCorrection
from collabgrid.exchange.record_files import RecordFiles
from collabgrid.exchange.records import Reject, Row
from collabgrid.exchange.runs.block import Block, cut_blocks
from collabgrid.exchange.runs.inputs import InputDigest
from collabgrid.exchange.runs.rejects import RejectsKeeper
from collabgrid.exchange.runs.report import FileCount
from collabgrid.source import nearest_name

_MOST_GUESSED = 5
_IDS_AT_ONCE = 10_000


class Feed:
    """The rows of all files, once. What an earlier run has finished is read again, and counted, but not given."""

    def __init__(self, files: RecordFiles, corrections: Corrections | None, rejects: RejectsKeeper) -> None:
        self.counts = {source.name: FileCount(source.name) for source in files.sources}
        self.changed: list[GivenCorrection] = []
        self._files = files
        self._corrections = corrections
        self._rejects = rejects
        self._given: dict[
            int, tuple[Correction, ...]
        ] = {}  # by the number of the record, from 0, until it goes out
        self.digests: dict[str, str] = {}
        """The digests of the records that were corrected, by their ids."""

    def blocks(self, size: int, earlier: int) -> Iterator[Block]:
        """The records after the first `earlier` ones, in blocks. Raises TooManyRejectsError and UnreadableError."""
        done = earlier
        for rows in cut_blocks(self._parts(earlier), size):
            after = done + len(rows)
            own = [number for number in self._given if number < after]
            yield Block(rows, {number - done: self._given.pop(number) for number in own})
            done = after

    def reject_count(self) -> int:
        """How many rows were rejected so far."""
        return sum(each.rejects for each in self.counts.values())

    def unmatched(self) -> list[tuple[GivenCorrection, str | None]]:
        """The corrections whose id no record has had, the first few with the nearest id that there is."""
        if self._corrections is None:
            return []
        lost = [given[0] for own, given in self._corrections.by_id.items() if own not in self.digests]
        near = _nearest_ids(self._files, [each.id for each in lost[:_MOST_GUESSED]])
        return [(each, near.get(each.id)) for each in lost]

    def _parts(self, earlier: int) -> Iterator[Sequence[Row]]:
        """The rows after the first `earlier` ones, many or few at a time; all are counted, and corrections noted."""
        done = 0
        for each in self._files.stretches():
            if isinstance(each, Reject):
                count = self.counts[each.file]
                count.rows += 1
                count.rejects += 1
                self._rejects.add(each)
                continue
            part = [each] if isinstance(each, Row) else each
            count = self.counts[part[0].file]
            count.rows += len(part)
            count.results += len(part)
            if self._corrections is not None:
                self._correct(self._corrections, part, count, done, earlier)
            known = min(max(earlier - done, 0), len(part))
            done += len(part)
            if known < len(part):
                yield part[known:] if known else part

    def _correct(
        self, corrections: Corrections, part: Sequence[Row], count: FileCount, done: int, earlier: int
    ) -> None:
        """Note the corrections of rows that come after `done` others."""
        for place in corrections.places(part):
            found = corrections.of(part[place].record)
            if found is None:
                continue
            count.corrected += 1
            self.digests[found.id] = found.digest
            self.changed += [each for each in found.given if found.is_changed(each)]
            if done + place >= earlier:
                self._given[done + place] = found.corrections()


class Distance:
    """How far a reading has come, by the lines of its files."""

    def __init__(self, inputs: Sequence[InputDigest]) -> None:
        self._before: dict[str, int] = {}
        self.lines: int | None = 0
        """How many lines there are in all, where that is known."""
        for each in inputs:
            self._before[each.name] = self.lines or 0
            self.lines = None if self.lines is None or each.lines is None else self.lines + each.lines

    def share(self, row: Row) -> float | None:
        """The share of all lines that end with this row, where it can be told."""
        if not self.lines:
            return None
        return min((self._before.get(row.file, 0) + row.line) / self.lines, 1.0)


def _nearest_ids(files: RecordFiles, wanted: Sequence[str]) -> dict[str, str]:
    """For each id the nearest one of the records, where one is near; a few ids are looked at together."""
    found: dict[str, list[str]] = {each: [] for each in wanted}
    for ids in _ids_of(files) if wanted else ():
        for each, near in found.items():
            nearest = nearest_name(each, ids)
            if nearest is not None:
                near.append(nearest)
    best = {each: nearest_name(each, near) for each, near in found.items()}
    return {each: near for each, near in best.items() if near is not None}


def _ids_of(files: RecordFiles) -> Iterator[list[str]]:
    ids: list[str] = []
    rows: Iterable[Row | Reject] = files.rows()
    for row in rows:
        if isinstance(row, Row):
            ids.append(str(row.record["id"]))
        if len(ids) == _IDS_AT_ONCE:
            yield ids
            ids = []
    yield ids
