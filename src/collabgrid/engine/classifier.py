"""Records in, readings out: the public face of the engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from collabgrid.engine.compile import CompiledGrid
from collabgrid.engine.reading import NO_CORRECTIONS, RecordReading, read_record
from collabgrid.engine.results import Classification, Correction, Explanation, GridStamp
from collabgrid.engine.suggest import Suggester
from collabgrid.grid import Grid, digest_grid
from collabgrid.source import collection_paused

AnyRecord = Mapping[str, Any] | str


class Classifier:
    """A grid ready to read records: it never changes, may be shared between threads, pickles as its grid."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        with collection_paused():
            self.stamp = GridStamp(grid.grid.id, grid.grid.version, digest_grid(grid))
            self._compiled = CompiledGrid(grid)
            self._suggester = Suggester(self._compiled)

    def __reduce__(self) -> tuple[type[Classifier], tuple[Grid]]:
        return Classifier, (self.grid,)

    def classify(
        self,
        record: AnyRecord,
        *,
        context: Mapping[str, str] | None = None,
        corrections: Iterable[Correction] = (),
    ) -> Classification:
        """Read one record.

        `record` is a mapping (`id`, `name`, `description`, `lang`, `tags`, `url`, any further field, all
        optional) or a text.
        `context` says what is known of the territory, such as {"territory": "rural"}; it only concerns levers
        and stakes. `corrections` stand in place of the decisions on their axes; the axes, levers and stakes that
        depend on those follow. Their axes and categories must be the grid's (or `status` and its values).
        Raises TypeError for anything else than a mapping or a text.
        """
        given = {each.axis: each for each in corrections}
        return self._read(record, context, corrections=given).classification()

    def classify_many(
        self, records: Iterable[AnyRecord], *, context: Mapping[str, str] | None = None
    ) -> Iterator[Classification]:
        """Read records one after the other, in their order."""
        for record in records:
            yield self.classify(record, context=context)

    def explain(self, record: AnyRecord, *, context: Mapping[str, str] | None = None) -> Explanation:
        """Read one record and tell of every rule and lever what became of it, leaf by leaf."""
        return self._read(record, context, every_rule=True).explanation()

    def terms(self) -> frozenset[str]:
        """The terms of the grid, as it writes them."""
        return frozenset(text for _, text in self._compiled.lexicon.terms)

    def terms_found(self, record: AnyRecord) -> frozenset[str]:
        """The terms of the grid, as it writes them, that stand in one record and are not set aside."""
        lexicon = self._compiled.lexicon
        found = {term for hit in self._read(record, None).hits for term in lexicon.meant[hit.term]}
        return frozenset(lexicon.terms[term][1] for term in found)

    def _read(
        self,
        record: AnyRecord,
        context: Mapping[str, str] | None,
        *,
        every_rule: bool = False,
        corrections: Mapping[str, Correction] = NO_CORRECTIONS,
    ) -> RecordReading:
        return read_record(
            self._compiled,
            self._suggester,
            self.stamp,
            _checked(record),
            context or {},
            every_rule=every_rule,
            corrections=corrections,
        )


def compile_grid(grid: Grid) -> Classifier:
    """Make a grid ready to read records."""
    return Classifier(grid)


def _checked(record: AnyRecord) -> AnyRecord:
    if not isinstance(record, (Mapping, str)):
        raise TypeError(f"a record is a mapping or a text, not {type(record).__name__}")
    return record
