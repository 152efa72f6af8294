"""What changed between two diagnoses: who came, who went, who is read otherwise, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from collabgrid.engine.fold import fold
from collabgrid.report.diagnosis.compared import ChangedReading, Changes, Passing, Why
from collabgrid.report.diagnosis.model import Diagnosis
from collabgrid.report.diagnosis.sheets import Sheet

Key = Callable[[Sheet], str]


def find_changes(now: Diagnosis, before: Diagnosis) -> Changes:
    """Which records appeared, disappeared or are read otherwise than in `before`.

    They are matched by their ids or, where the ids of one of the two are only row numbers, by name and town. A
    key that stands at several records matches them in their order.
    """
    matched_by: Literal["id", "name"] = "name" if _is_numbered(now) or _is_numbered(before) else "id"
    key = _by_id if matched_by == "id" else _by_name
    old, new = _keyed(before.sheets, key), _keyed(now.sheets, key)
    why = _general_causes(now, before)
    changed = [each for name, sheet in new.items() if name in old for each in _changed(sheet, old[name], why)]
    return Changes(
        label=before.title.en,
        matched_by=matched_by,
        kept=len(new.keys() & old.keys()),
        appeared=tuple(Passing(each.key, each.name) for name, each in new.items() if name not in old),
        disappeared=tuple(Passing(each.key, each.name) for name, each in old.items() if name not in new),
        changed=tuple(changed),
        is_same_grid="grid" not in why,
        is_same_software="software" not in why,
        is_same_context=now.origin.context == before.origin.context,
    )


def _general_causes(now: Diagnosis, before: Diagnosis) -> tuple[Why, ...]:
    """What differs between the two as wholes and may change a reading."""
    causes: list[Why] = []
    if (now.origin.grid, now.origin.grid_digest) != (before.origin.grid, before.origin.grid_digest):
        causes.append("grid")
    if now.origin.software != before.origin.software:
        causes.append("software")
    return tuple(causes)


def _changed(now: Sheet, before: Sheet, causes: Sequence[Why]) -> Iterator[ChangedReading]:
    old = {each.axis: each.category for each in before.readings}
    record: tuple[Why, ...] = ("record",) if now.digest != before.digest else ()
    for reading in now.readings:
        if reading.axis in old and old[reading.axis] != reading.category:
            why = (*record, *causes)
            yield ChangedReading(now.key, now.name, reading.axis, old[reading.axis], reading.category, why)


def _is_numbered(diagnosis: Diagnosis) -> bool:
    """Whether the ids are only the numbers of the rows."""
    sheets = diagnosis.sheets
    numbers = {str(number) for number in range(1, diagnosis.counts.rows + 1)}
    return bool(sheets) and all(sheet.id in numbers for sheet in sheets)


def _by_id(sheet: Sheet) -> str:
    return sheet.id


def _by_name(sheet: Sheet) -> str:
    return f"{fold(sheet.name)}\n{fold(sheet.city)}"


def _keyed(sheets: Sequence[Sheet], key: Key) -> dict[tuple[str, int], Sheet]:
    seen: Counter[str] = Counter()
    found = {}
    for sheet in sheets:
        own = key(sheet)
        found[(own, seen[own])] = sheet
        seen[own] += 1
    return found
