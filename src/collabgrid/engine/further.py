"""A grid that reads records beside rules that it has not: which of them hold there, and what is read with one in the
place of another. Nothing is compiled for it but those rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, pairwise
from typing import Any, NamedTuple

from collabgrid.engine.classifier import Classifier
from collabgrid.engine.compile import Compiler, stamp_grid
from collabgrid.engine.compiled import CompiledRule
from collabgrid.engine.conditions import Sight
from collabgrid.engine.facts import FieldMatch
from collabgrid.engine.index import NeedsIndex, ways_of
from collabgrid.engine.match import Match
from collabgrid.engine.pieces import Word
from collabgrid.engine.reading import RecordReading
from collabgrid.engine.record import Record
from collabgrid.engine.results import Classification
from collabgrid.engine.suggest import Suggester
from collabgrid.engine.texts import NAME, Hit
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
    words: frozenset[str]
    """The words of the record, folded."""
    guards: frozenset[str]
    """The terms of several words that stand in the record, one of which else might set what follows aside."""


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

    def look(self, record: Mapping[str, Any], further: FurtherRules) -> Look:
        """What reading one record beside further rules shows."""
        own = self._read(record, further)
        return Look(
            own.classification(),
            own.terms_found(),
            own.names_found(),
            frozenset(own.held),
            own.words(),
            own.guards,
        )

    def read(
        self, record: Mapping[str, Any], further: FurtherRules, lost: frozenset[str] = frozenset()
    ) -> Classification:
        """Read one record beside further rules, as if the `lost` terms stood nowhere in it."""
        return self._read(record, further, lost).classification()

    def _read(
        self, record: Mapping[str, Any], further: FurtherRules, lost: frozenset[str] = frozenset()
    ) -> _FurtherReading:
        own = _FurtherReading(self.classifier, self._suggester, record, further, lost)
        own.read()
        return own


class _FurtherReading(RecordReading):
    """The reading of one record beside further rules."""

    def __init__(
        self,
        classifier: Classifier,
        suggester: Suggester,
        record: Mapping[str, Any],
        further: FurtherRules,
        lost: frozenset[str],
    ) -> None:
        stamp, compiled = classifier.state
        super().__init__(compiled, suggester, stamp, Record(record, compiled.text_fields), {}, False)
        self.further, self.lost = further, lost
        self.held: list[str] = []
        self.guards = frozenset[str]()

    def words(self) -> frozenset[str]:
        """The words of the record, folded."""
        texts = [text.clean.text for text in self.facts.texts]
        return frozenset([word.folded for text in texts for word in self._words_of(text)])

    def _words_of(self, text: str) -> Iterator[Word]:
        return (piece[2] for chunk in text.split() for piece in self.compiled.lexicon.split(chunk))

    def _match(self) -> Match:
        match = super()._match()
        if self.lost:
            return match._replace(hits=[hit for hit in match.hits if not self._meant_by(hit) <= self.lost])
        hits = [*match.hits, *(hit for hit, _ in match.set_aside)]
        self.guards = frozenset(
            term for hit in hits if self._holds_a_cue(hit) for term in self._meant_by(hit)
        )
        return match

    def _holds_a_cue(self, hit: Hit) -> bool:
        number, start, minus_end, _, first, last, term = hit
        if first == last or term == NAME:
            return False
        return any(
            word.cues for word in self._words_of(self.facts.texts[number].clean.text[start:-minus_end])
        )

    def _meant_by(self, hit: Hit) -> set[str]:
        lexicon = self.compiled.lexicon
        return {lexicon.terms[term][1] for term in lexicon.meant[hit[6]]}

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
