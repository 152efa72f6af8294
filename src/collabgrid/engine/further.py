"""A grid that reads records beside rules that it has not: which of them hold there, and what is read with one in the
place of another. Nothing is compiled for it but those rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, chain, pairwise
from typing import Any, NamedTuple

from collabgrid.engine.classifier import Classifier
from collabgrid.engine.compile import Compiler, stamp_grid
from collabgrid.engine.compiled import CompiledRule
from collabgrid.engine.conditions import Sight
from collabgrid.engine.facts import FieldMatch
from collabgrid.engine.index import NeedsIndex, ways_of
from collabgrid.engine.reading import RecordReading
from collabgrid.engine.record import Record
from collabgrid.engine.results import Classification
from collabgrid.engine.suggest import Suggester
from collabgrid.grid import Grid, Practice, Rule


class Look(NamedTuple):
    """What reading one record showed."""

    classification: Classification
    terms: frozenset[str]
    """The terms, as the grid writes them, that stand in the record and are not set aside."""
    named: frozenset[str]
    """The ids of the initiatives that it names, those included whose exception holds."""
    held: frozenset[str]
    """The names of the further rules that hold."""


class FurtherRules:
    """Rules that a grid has not, found as its own are, and the one of its own that is silent beside them."""

    def __init__(
        self, grid: WatchedGrid, staged: Iterable[tuple[int, CompiledRule]], silent: str = ""
    ) -> None:
        """`staged`: each with the number of the stage in which it is asked."""
        stages: list[list[CompiledRule]] = [[] for _ in grid.compiled.stages]
        for stage, rule in staged:
            stages[stage].append(rule)
        self.rules = tuple(chain.from_iterable(stages))
        bounds = pairwise(accumulate(map(len, stages), initial=0))
        self.index = NeedsIndex(
            [ways_of(rule.node) for rule in self.rules], grid.compiled.leaves_of, list(bounds)
        )
        self.silent = silent


class WatchedGrid:
    """A grid with its classifier, ready to be read beside further rules."""

    def __init__(self, grid: Grid) -> None:
        self._compiler = Compiler(grid)
        self.compiled = self._compiler.compiled()
        self.classifier = Classifier.restored((stamp_grid(grid), self.compiled), lambda: grid)
        self._suggester = Suggester(self.compiled)

    def watch(self, items: Mapping[str, Rule | Practice]) -> FurtherRules:
        """Items of the grid of which conditions were taken away, by the names that tell which of them hold; they speak
        for nothing."""
        staged = [(name, *self._staged(item)) for name, item in items.items()]
        return FurtherRules(
            self, [(at, rule._replace(name=name, votes=(), practice=None)) for name, at, rule in staged]
        )

    def change(self, item: Rule | Practice) -> FurtherRules:
        """An item of which conditions were taken away, to speak in the place of the one that the grid has."""
        stage, rule = self._staged(item)
        return FurtherRules(self, [(stage, rule)], silent=rule.name)

    def silence(self, rule: str) -> FurtherRules:
        """None, and the rule of the grid of this name is silent."""
        return FurtherRules(self, (), silent=rule)

    def _staged(self, item: Rule | Practice) -> tuple[int, CompiledRule]:
        rule = self._compiler.speaker(item)
        return self._compiler.stage_of(rule), rule

    def read(self, record: Mapping[str, Any], further: FurtherRules) -> Look:
        """Read one record beside further rules."""
        own = _FurtherReading(self.classifier, self._suggester, record, further)
        own.read()
        return Look(own.classification(), own.terms_found(), own.names_found(), frozenset(own.held))


class _FurtherReading(RecordReading):
    """The reading of one record beside further rules."""

    def __init__(
        self, classifier: Classifier, suggester: Suggester, record: Mapping[str, Any], further: FurtherRules
    ) -> None:
        stamp, compiled = classifier.state
        super().__init__(compiled, suggester, stamp, Record(record, compiled.text_fields), {}, False)
        self.further = further
        self.held: list[str] = []

    def _ask(self, number: int) -> None:
        index, sight = self.further.index, Sight()
        for i in index.candidates(index.met_by(self.facts.there), number):
            rule = self.further.rules[i]
            if rule.node.see(self.facts, sight):
                self.held.append(rule.name)
                super()._vote(rule, sight.places, sight.fields)
                sight = Sight()
        super()._ask(number)

    def _vote(self, rule: CompiledRule, places: Sequence[int], fields: Sequence[FieldMatch]) -> None:
        if rule.name != self.further.silent:
            super()._vote(rule, places, fields)
