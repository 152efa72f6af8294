"""Records in, readings out: the public face of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from collabgrid.deferred import call_of, is_installed
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.reading import NO_CORRECTIONS, RecordReading, read_record
from collabgrid.engine.record_columns import RecordColumns
from collabgrid.engine.results import Classification, Correction, Explanation, GridStamp
from collabgrid.engine.suggest import Suggester
from collabgrid.source.collector import collection_paused

if TYPE_CHECKING:
    from collabgrid.engine.block.results import BlockReader, BlockResults
    from collabgrid.grid import Grid

AnyRecord = Mapping[str, Any] | str
BLOCK = 1_000  # records of a sequence that are read at a time
FEW = 50  # records that are read faster one after the other than as a block

_compile: Final[Callable[[Grid], tuple[GridStamp, CompiledGrid]]] = call_of(
    "collabgrid.engine.compile", "compile_state"
)
_make_reader: Final[Callable[..., BlockReader]] = call_of("collabgrid.engine.block.results", "BlockReader")
_prepare_reader: Final[Callable[[], None]] = call_of("collabgrid.engine.block.results", "prepare_reader")


class Classifier:
    """A grid ready to read records: it never changes, may be shared between threads, pickles as its grid."""

    def __init__(self, grid: Grid) -> None:
        with collection_paused():
            stamp, compiled = _compile(grid)
            self._take(stamp, compiled, lambda: grid)

    @classmethod
    def restored(cls, state: tuple[GridStamp, CompiledGrid], grid_of: Callable[[], Grid]) -> Classifier:
        """The classifier whose `state` was kept; `grid_of` gives its grid, once that is asked for."""
        found = cls.__new__(cls)
        found._take(*state, grid_of)
        return found

    def _take(self, stamp: GridStamp, compiled: CompiledGrid, grid_of: Callable[[], Grid]) -> None:
        self.stamp, self._compiled, self._grid_of = stamp, compiled, grid_of
        self._suggester = Suggester(compiled)

    @cached_property
    def grid(self) -> Grid:
        """The grid."""
        return self._grid_of()

    @property
    def state(self) -> tuple[GridStamp, CompiledGrid]:
        """What compiling made of the grid, to be kept (see `restored`)."""
        return self.stamp, self._compiled

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
        """Read records one after the other, in their order.

        Of a list (or another sequence) some 1,000 are read at a time, of anything else each as it is asked for.
        """
        if isinstance(records, Sequence):
            for start in range(0, len(records), BLOCK):
                yield from self.classify_block(records[start : start + BLOCK], context=context)
        else:
            for record in records:
                yield self.classify(record, context=context)

    def classify_block(
        self, records: Iterable[AnyRecord], *, context: Mapping[str, str] | None = None
    ) -> list[Classification]:
        """Read records all at once, which takes a fraction of the time of one after the other; the results are the
        same, in the order of the records. A block of some 1,000 is best: all of it is held in memory.
        """
        own = list(map(_checked, records))
        with collection_paused():
            found = self._read_block(own, context)
            if found is None:
                return [self.classify(record, context=context) for record in own]
            return found.classifications()

    def read_columns(
        self, records: Sequence[AnyRecord], *, context: Mapping[str, str] | None = None
    ) -> BlockResults | None:
        """Read records all at once, as `classify_block` does, for results that are taken column by column; nothing
        comes back where that is no gain, of few records, or cannot be, without numpy."""
        own = records if isinstance(records, RecordColumns) else list(map(_checked, records))
        return self._read_block(own, context)

    def _read_block(
        self, records: Sequence[AnyRecord], context: Mapping[str, str] | None
    ) -> BlockResults | None:
        if len(records) < FEW or not is_installed("numpy"):
            return None
        return self._block_reader.read(records, context or {})

    @cached_property
    def _block_reader(self) -> BlockReader:
        return _make_reader(self._compiled, self._suggester, self.stamp)

    def explain(self, record: AnyRecord, *, context: Mapping[str, str] | None = None) -> Explanation:
        """Read one record and tell of every rule and lever what became of it, leaf by leaf."""
        return self._read(record, context, every_rule=True).explanation()

    def terms(self) -> frozenset[str]:
        """The terms of the grid, as it writes them."""
        return frozenset(text for _, text in self._compiled.lexicon.terms)

    def terms_found(self, record: AnyRecord) -> frozenset[str]:
        """The terms of the grid, as it writes them, that stand in one record and are not set aside."""
        return self._read(record, None).terms_found()

    def names_found(self, record: AnyRecord) -> frozenset[str]:
        """The ids of the initiatives that one record names, those included whose exception holds."""
        return self._read(record, None).names_found()

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


def prepare_blocks() -> None:
    """Load what blocks of records are read with, whatever the grid: for a process that still waits for it."""
    if is_installed("numpy"):
        _prepare_reader()


def compile_grid(grid: Grid) -> Classifier:
    """Make a grid ready to read records."""
    return Classifier(grid)


def _checked(record: AnyRecord) -> AnyRecord:
    if not isinstance(record, (Mapping, str)):
        raise TypeError(f"a record is a mapping or a text, not {type(record).__name__}")
    return record
