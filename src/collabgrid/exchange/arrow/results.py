"""Classifications to Arrow batches in the columns of the flat result, column by column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, count
from typing import TYPE_CHECKING, Any

from collabgrid.engine import Classification, flat_row
from collabgrid.engine.results import Evidence, Reading
from collabgrid.exchange.spoken import spoken_votes

if TYPE_CHECKING:
    import pyarrow

    from collabgrid.engine.block.arrays import Array
    from collabgrid.engine.block.labels import LabelLists, Labels
    from collabgrid.engine.block.results import BlockResults
    from collabgrid.engine.block.spoken import SpokenEvidence


def result_batch(results: Iterable[Classification], schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    """One row a classification, with the columns of `schema` (see `arrow_schema`)."""
    import pyarrow as pa

    found = list(results)
    if not found:
        return pa.RecordBatch.from_pylist([], schema=schema)
    columns = dict(_plain_columns(found))
    columns["levers"] = _lists([[each.lever for each in result.levers] for result in found])
    if "evidence" in schema.names:
        columns["evidence"] = _evidence(found, schema.field("evidence").type)
    arrays = [_array(columns[field.name], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def block_batch(block: BlockResults, schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    """The same of a block that was read all at once, without an object for each of its results."""
    import pyarrow as pa

    columns: dict[str, Any] = {"id": block.ids, "status": _taken(block.status_labels)}
    columns["levers"] = _label_lists(block.levers())
    columns["corrected"] = _no_lists(len(block), schema.field("corrected").type)
    for axis in block.axis_order:
        own = block.axes[axis]
        columns[axis] = _taken(own.labels)
        columns[f"{axis}_also"] = _label_lists(own.also_lists)
        columns[f"{axis}_confidence"] = own.confidences
        columns[f"{axis}_reason"] = _taken(own.why)
    if "evidence" in schema.names:
        columns["evidence"] = _spoken_evidence(block.evidence(), schema.field("evidence").type)
    arrays = [_array(columns[field.name], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _label_lists(lists: LabelLists) -> pyarrow.Array:
    import pyarrow as pa

    return pa.ListArray.from_arrays(_bounds(lists.ends), _taken(lists.labels))


def _spoken_evidence(spoken: SpokenEvidence, kind: pyarrow.ListType) -> pyarrow.Array:
    import pyarrow as pa

    parts = []
    for field in kind.value_type:
        parts.append(_taken(spoken.columns[field.name], field.type))
    struct = pa.StructArray.from_arrays(parts, fields=list(kind.value_type))
    return pa.ListArray.from_arrays(_bounds(spoken.ends), struct, type=kind)


def _bounds(ends: Array) -> pyarrow.Array:
    """The bounds of lists, one after the other, that end there."""
    import pyarrow as pa

    return pa.concat_arrays([pa.array([0], pa.int32()), pa.array(ends, pa.int32())])


def _plain_columns(results: Sequence[Classification]) -> Iterator[tuple[str, Any]]:
    """The columns of one value a row, those of each axis, and the corrections, which are few."""
    yield "id", [result.id for result in results]
    yield "status", [result.status for result in results]
    yield "corrected", [_corrections(result) for result in results]
    for readings in zip(*[result.readings for result in results], strict=True):
        yield from _axis_columns(readings)


def _axis_columns(readings: Sequence[Reading]) -> Iterable[tuple[str, Any]]:
    _, categories, also, confidence, _, reasons, _, _ = zip(*readings, strict=True)
    return _named(readings[0].axis, categories, also, confidence, reasons).items()


def _named(
    axis: str,
    categories: Sequence[str | None],
    also: Sequence[Sequence[str]],
    confidence: Sequence[float],
    reasons: Sequence[str | None],
) -> dict[str, Any]:
    """The columns of one axis."""
    return {
        axis: [each or "" for each in categories],
        f"{axis}_also": _lists(also),
        f"{axis}_confidence": confidence,
        f"{axis}_reason": [each or "" for each in reasons],
    }


def _corrections(result: Classification) -> list[Any]:
    corrected: list[Any] = flat_row(result, with_evidence=False)["corrected"] if result.corrections else []
    return corrected


def _lists(texts: Sequence[Sequence[str]]) -> pyarrow.Array:
    """Lists of texts."""
    import pyarrow as pa

    values = pa.array([text for each in texts for text in each], pa.string())
    return pa.ListArray.from_arrays(_offsets(map(len, texts)), values)


def _taken(labels: Labels, kind: pyarrow.DataType | None = None) -> pyarrow.Array:
    """Texts (or what else they are) where they stand."""
    import pyarrow as pa

    texts, at = labels
    if hasattr(texts, "take"):  # numbers
        return pa.array(texts.take(at), kind)
    return pa.array(texts, kind or pa.string()).take(pa.array(at))


def _evidence(results: Sequence[Classification], kind: pyarrow.ListType) -> pyarrow.Array:
    """What `nested_evidence` gives of each result, without a mapping for each: what a rule says with all of its
    evidence is written once, and taken as often as there is evidence."""
    import pyarrow as pa

    rules: defaultdict[tuple[str, str, str], int] = defaultdict(count().__next__)
    of_rule: list[int] = []
    seen: list[Evidence] = []
    ends = []
    for result in results:
        for axis, vote in spoken_votes(result):
            evidence = vote.evidence
            of_rule += [rules[axis, vote.category, vote.rule]] * len(evidence)
            seen += evidence
        ends.append(len(seen))
    places = pa.array(of_rule, pa.int32())
    said = zip(("axis", "category", "rule"), zip(*rules, strict=True) if rules else ((),) * 3, strict=True)
    parts = {name: pa.array(texts, pa.string()).take(places) for name, texts in said}
    parts |= zip(Evidence._fields, zip(*seen, strict=True) if seen else ((),) * 5, strict=True)
    fields = list(kind.value_type)
    struct = pa.StructArray.from_arrays(
        [_array(parts[each.name], each.type) for each in fields], fields=fields
    )
    return pa.ListArray.from_arrays(pa.array([0, *ends], pa.int32()), struct, type=kind)


def _no_lists(count: int, kind: pyarrow.ListType) -> pyarrow.Array:
    """So many empty lists."""
    import pyarrow as pa

    bounds, nothing = _offsets([0] * count), pa.array([], kind.value_type)
    return pa.ListArray.from_arrays(bounds, nothing, type=kind)


def _offsets(lengths: Iterable[int]) -> pyarrow.Array:
    import pyarrow as pa

    return pa.array(accumulate(lengths, initial=0), pa.int32())


def _array(values: Any, kind: pyarrow.DataType) -> pyarrow.Array:
    """The values as an array, which they may be already."""
    import pyarrow as pa

    return values if isinstance(values, pa.Array) else pa.array(values, kind)
