"""Data frames of pandas and polars, read through Arrow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from collabgrid.engine import Classifier
from collabgrid.exchange.arrow.beside import plan_beside
from collabgrid.exchange.arrow.pandas_frames import join_pandas, pandas_as_arrow, readings_as_pandas
from collabgrid.exchange.arrow.polars_frames import join_polars, polars_as_arrow, readings_as_polars
from collabgrid.exchange.arrow.reading import classify_arrow
from collabgrid.exchange.arrow.schema import ARROW_EXTRA
from collabgrid.exchange.columns import map_columns
from collabgrid.exchange.extras import needing

Frame = TypeVar("Frame")

_WAYS: Final[Mapping[str, tuple[Any, Any, Any]]] = {
    "pandas": (pandas_as_arrow, readings_as_pandas, join_pandas),
    "polars": (polars_as_arrow, readings_as_polars, join_polars),
}
"""Library → the way of its DataFrame to an Arrow table, of the readings back, and of both into one."""


def classify_frame(
    classifier: Classifier,
    frame: Frame,
    *,
    columns: Mapping[str, str] | None = None,
    context: Mapping[str, str] | None = None,
    keep: bool = False,
) -> Frame:
    """Read the rows of a pandas or polars DataFrame; a DataFrame of the same library comes back.

    The options are those of `classify_arrow`. The order of the rows and the index of pandas stay; lists in pandas
    are Python lists. Raises TypeError for what is no DataFrame of the two, MissingLibraryError without pyarrow,
    ColumnError where the columns do not fit.
    """
    with needing("pyarrow", ARROW_EXTRA):
        import pyarrow  # noqa: F401 - both ways need it
    as_arrow, back, join = _WAYS[_library_of(frame)]
    table = as_arrow(frame)
    read = classify_arrow(classifier, table, columns=columns, context=context)
    found: Frame
    if keep:
        own = table.column_names
        plan = plan_beside(own, map_columns(own, columns), read.column_names)
        found = join(frame, plan.own, back(read.select(plan.results), frame))
    else:
        found = back(read, frame)
    return found


def _library_of(frame: Any) -> str:
    """The library whose DataFrame this is, told by its classes' modules: nothing need be imported for that."""
    for kind in type(frame).__mro__:
        library = kind.__module__.partition(".")[0]
        if library in _WAYS and kind.__name__ == "DataFrame":
            return library
        if library == "polars" and kind.__name__ == "LazyFrame":
            raise TypeError("this is a LazyFrame of polars; call collect() on it first")
    raise TypeError(f"this is {type(frame).__name__}, no DataFrame of pandas or polars")
