"""Coding records by hand: which question comes next, what was answered, and the label that it makes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from collabgrid.grid import SCOPE, Axis, Grid, Scope
from collabgrid.study.labels import ALSO, GOLD, positive_scopes

LEFT_OPEN = "unknown"
"""What a label says of an axis that the record leaves open."""


class Question(NamedTuple):
    """One question about one record."""

    axis: str
    """The axis, or `scope`."""
    also: bool = False
    """Whether it asks for secondary categories."""

    @property
    def key(self) -> str:
        """Where its answer stands under `gold`."""
        return self.axis + ALSO if self.also else self.axis


class Codebook:
    """The questions that a grid asks of every record."""

    def __init__(
        self, grid: Grid, axes: Collection[str] = (), positive: Collection[str] | None = None
    ) -> None:
        """`axes` are those that are coded, by default all of them and the scope; `positive` are the scope
        categories of records whose axes are coded, by default those of `positive_scopes`, else all."""
        self.grid = grid
        own: dict[str, Scope | Axis] = {} if grid.scope is None else {SCOPE: grid.scope}
        own |= {axis.id: axis for axis in grid.axes}
        self.axes = {name: axis for name, axis in own.items() if not axes or name in axes}
        chosen = positive_scopes(grid) if positive is None else tuple(positive)
        self.positive = chosen or grid.category_ids().get(SCOPE, ())

    def categories(self, axis: str) -> tuple[str, ...]:
        """The ids of the categories of an axis."""
        return tuple(each.id for each in self.axes[axis].categories)

    def most_also(self, axis: str) -> int:
        """How many secondary categories an axis takes."""
        if axis == SCOPE:
            return 0
        return min(self.grid.policy.decision_of(axis).also or 0, len(self.axes[axis].categories) - 1)


class Coding:
    """One record on its way to a label. Answers are given in the order of the questions, and taken back in it."""

    def __init__(self, book: Codebook, record: Mapping[str, Any]) -> None:
        """`record` may have a label already, under `gold`: what it says counts as answered."""
        gold = record.get(GOLD)
        self.book = book
        self.id = str(record.get("id", ""))
        self.record = {field: value for field, value in record.items() if field != GOLD}
        self.gold: dict[str, Any] = dict(gold) if isinstance(gold, Mapping) else {}
        self.pending: tuple[str, ...] = ()
        """The secondary categories that were chosen so far, until they are closed."""

    def questions(self) -> tuple[Question, ...]:
        """The questions that this record is asked, as far as its answers tell."""
        found = []
        for axis in self.book.axes:
            if axis != SCOPE and not self._is_inside():
                continue
            found.append(Question(axis))
            if self._takes_also(axis):
                found.append(Question(axis, also=True))
        return tuple(found)

    def current(self) -> Question | None:
        """The first question without an answer; nothing where all are answered."""
        return next((each for each in self.questions() if not self._is_answered(each)), None)

    def answered(self) -> tuple[Question, ...]:
        """The questions with an answer, in their order."""
        return tuple(each for each in self.questions() if self._is_answered(each))

    def choices(self) -> tuple[str, ...]:
        """The categories that answer the current question."""
        question = self.current()
        if question is None:
            return ()
        taken = (self.gold.get(question.axis), *self.pending) if question.also else ()
        return tuple(each for each in self.book.categories(question.axis) if each not in taken)

    def answer(self, value: str) -> None:
        """Answer the current question: one of its choices, or `unknown` for an axis that the record leaves open.

        Secondary categories are added one by one. Raises ValueError for anything else.
        """
        question = self.current()
        if question is None or value not in (*self.choices(), *(() if question.also else (LEFT_OPEN,))):
            raise ValueError(value)
        if not question.also:
            self.gold[question.axis] = value
            self.gold.pop(question.axis + ALSO, None)
            return
        self.pending = (*self.pending, value)
        if len(self.pending) >= self.book.most_also(question.axis):
            self.close_also()

    def close_also(self) -> None:
        """Say that there are no more secondary categories."""
        question = self.current()
        if question is not None and question.also:
            self.gold[question.key] = self._also_value(question.axis, self.pending)
            self.pending = ()

    def take_back(self) -> bool:
        """Take the last answer back; whether there was one."""
        if self.pending:
            self.pending = ()
            return True
        answered = self.answered()
        if answered:
            del self.gold[answered[-1].key]
        return bool(answered)

    def turn_hard(self) -> bool:
        """Say that the record is hard to code, or take that back; what holds now."""
        self.gold["hard"] = not self.gold.get("hard")
        return bool(self.gold["hard"])

    def label(self) -> dict[str, Any]:
        """What stands under `gold`: for each axis an answer, or nothing where it is not asked or not answered yet;
        `hard`; and whatever else was there."""
        asked = {each.key for each in self.questions()}
        found: dict[str, Any] = {}
        for axis in self.book.axes:
            found[axis] = self.gold.get(axis) if axis in asked else None
            also = axis + ALSO
            if also in asked and also in self.gold:
                found[also] = self.gold[also]
            elif also not in asked and self.book.most_also(axis):
                found[also] = self._also_value(axis, ())
        rest = {key: value for key, value in self.gold.items() if key not in found}
        return {**found, "hard": bool(rest.pop("hard", False)), **rest}

    def labelled_record(self) -> dict[str, Any]:
        """The record with its label."""
        return {**self.record, GOLD: self.label()}

    def _also_value(self, axis: str, chosen: Sequence[str]) -> list[str] | str | None:
        """Secondary categories as labels write them: a list, or a text where there can be one only."""
        if self.book.most_also(axis) > 1:
            return list(chosen)
        return chosen[0] if chosen else None

    def _is_answered(self, question: Question) -> bool:
        if question.also:
            return question.key in self.gold
        return bool(str(self.gold.get(question.axis) or "").strip())

    def _is_inside(self) -> bool:
        if SCOPE not in self.book.axes and not self.gold.get(SCOPE):
            return True
        return self.gold.get(SCOPE) in self.book.positive

    def _takes_also(self, axis: str) -> bool:
        """Whether the axis has a first category, to which others may be added."""
        first = self.gold.get(axis)
        return first in self.book.categories(axis) and self.book.most_also(axis) > 0
