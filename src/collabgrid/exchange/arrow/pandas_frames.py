"""DataFrames of pandas to Arrow tables, and readings back to DataFrames with the same index."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas
    import pyarrow


def pandas_as_arrow(frame: pandas.DataFrame) -> pyarrow.Table:
    """The columns of the frame as an Arrow table, without the index; NaN, NaT and NA are nulls."""
    import pyarrow as pa

    columns = [_as_array(frame.iloc[:, place]) for place in range(frame.shape[1])]
    return pa.Table.from_arrays(columns, names=_labels(frame))


def readings_as_pandas(read: pyarrow.Table, frame: pandas.DataFrame) -> pandas.DataFrame:
    """The readings with the index of the frame."""
    import pandas as pd

    columns = {name: _as_series(read.column(name)) for name in read.column_names}
    found = pd.DataFrame(columns, copy=False)
    found.index = frame.index
    return found


def join_pandas(
    frame: pandas.DataFrame, names: Sequence[str], readings: pandas.DataFrame
) -> pandas.DataFrame:
    """The frame with the readings behind it; its labels stay but for those that `names` gives otherwise."""
    import pandas as pd

    labels = [
        label if own == name else name
        for label, own, name in zip(frame.columns, _labels(frame), names, strict=True)
    ]
    return pd.concat([frame.set_axis(labels, axis="columns"), readings], axis="columns")


def _labels(frame: pandas.DataFrame) -> list[str]:
    """The labels of the columns as texts; those of several levels are joined by spaces."""
    return [" ".join(map(str, each)) if isinstance(each, tuple) else str(each) for each in frame.columns]


def _as_array(column: pandas.Series[Any]) -> pyarrow.Array:
    """The column as Arrow has it; one that mixes kinds of values as texts."""
    import pyarrow as pa

    try:
        return pa.Array.from_pandas(column)
    except (pa.ArrowInvalid, pa.ArrowTypeError, pa.ArrowNotImplementedError):
        return pa.array([_as_text(value, absent) for value, absent in _with_absent(column)], pa.string())


def _with_absent(column: pandas.Series[Any]) -> zip[tuple[Any, bool]]:
    return zip(column, column.isna(), strict=True)


def _as_text(value: Any, is_absent: bool) -> str | None:
    if is_absent:
        return None
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple, set)) else str(value)


def _as_series(column: pyarrow.ChunkedArray) -> pandas.Series[Any]:
    """Texts and numbers as pandas has them; lists as Python lists."""
    import pandas as pd
    import pyarrow.types as types

    if types.is_list(column.type):
        return pd.Series(column.to_pylist(), dtype=object)
    return column.to_pandas()
