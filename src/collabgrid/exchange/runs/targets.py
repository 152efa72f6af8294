"""The files that a run writes, and whether it may begin, go on, or has nothing left to do."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from collabgrid.exchange.disk import STANDARD_INPUT
from collabgrid.exchange.faults import OutputError, fault
from collabgrid.exchange.runs.manifest import find_changes
from collabgrid.exchange.runs.rejects import RejectsKeeper, rejects_beside
from collabgrid.exchange.runs.state import RunState, folder_of_run
from collabgrid.exchange.runs.stops import RefusedError

Sheet = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Targets:
    """The output, its run sheet, and the rejects: where they were sent, or beside the output."""

    output: str
    sheet: str
    rejects: str
    rejects_are_wanted: bool
    """Whether the rejects were sent somewhere: then their file is there even where there are none."""

    @classmethod
    def beside(cls, output: str, rejects: str | None) -> Targets:
        """The targets of an output."""
        path = Path(output)
        sheet = path.with_name(f"{path.name}.run.json")
        return cls(output, str(sheet), rejects or str(rejects_beside(path)), rejects is not None)

    def refuse_missing_folder(self) -> None:
        """Raise OutputError where a file is to go to a folder that is not there."""
        for each in (self.output, self.rejects):
            folder = Path(each).parent
            if not folder.is_dir():
                raise OutputError(each, fault("no_folder", folder=folder))

    def refuse_inputs(self, inputs: Iterable[str]) -> None:
        """Raise RefusedError where one of the files is also read."""
        own = {Path(each).resolve() for each in inputs if each != STANDARD_INPUT}
        for each in (self.output, self.sheet, self.rejects):
            if Path(each).resolve() in own:
                raise RefusedError(each, fault("run_input"))

    def refuse_overwriting(self) -> None:
        """Raise RefusedError where one of the files is there."""
        refuse_existing(self.output, self.sheet, self.rejects)

    def deliver_rejects(self, keeper: RejectsKeeper) -> str | None:
        """Write the rejects; the path, or nothing where there are none and nobody asked for them."""
        if keeper.count or self.rejects_are_wanted:
            keeper.deliver(self.rejects)
            return self.rejects
        Path(self.rejects).unlink(missing_ok=True)  # those of a run that is now overwritten
        return None


def refuse_existing(*paths: str) -> None:
    """Raise RefusedError where one of the files is there."""
    for path in paths:
        if path != STANDARD_INPUT and Path(path).is_file():
            raise RefusedError(path, fault("run_there"))


def prepare_state(
    targets: Targets, manifest: Mapping[str, Any], *, force: bool, resume: bool
) -> RunState | Sheet:
    """The state to begin or go on with; or the sheet of a run that had finished all of it.

    Raises RefusedError where a file is there, a run was interrupted, or the one to resume was another one.
    """
    targets.refuse_missing_folder()
    output = Path(targets.output)
    state = RunState(folder_of_run(output), targets.output)
    try:
        before = state.manifest()
        if before is not None and resume:
            changes = find_changes(before, manifest)
            if not changes:
                return _resume(state, targets, before, force=force)
            if not force:
                raise RefusedError(targets.output, fault("run_changed", what="; ".join(changes)))
        elif before is not None and not force:
            state.resume()
            raise RefusedError(targets.output, fault("run_unfinished", count=state.records))
        elif before is None and resume and not force and output.is_file():
            return _finished(state, targets, manifest)
        if not force:
            targets.refuse_overwriting()
        state.begin(manifest)
    except BaseException:
        state.leave()
        raise
    return state


def _resume(state: RunState, targets: Targets, before: Mapping[str, Any], *, force: bool) -> RunState:
    """Take the run up; its output may be there already where it was killed just before its end."""
    may_overwrite = force or before.get("force")
    if not may_overwrite and Path(targets.output).is_file() and not _is_of(_read_sheet(targets), before):
        raise RefusedError(targets.output, fault("run_there"))
    state.resume()
    return state


def _finished(state: RunState, targets: Targets, manifest: Mapping[str, Any]) -> Sheet:
    sheet = _read_sheet(targets)
    if not _is_of(sheet, manifest):
        raise RefusedError(targets.output, fault("run_there"))
    state.leave()
    return sheet


def _read_sheet(targets: Targets) -> Sheet:
    try:
        found = json.loads(Path(targets.sheet).read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_of(sheet: Sheet, manifest: Mapping[str, Any]) -> bool:
    """Whether a sheet is that of a run with this manifest."""
    return isinstance(sheet.get("run"), dict) and not find_changes(sheet["run"], manifest)
