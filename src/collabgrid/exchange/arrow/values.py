"""The values of an Arrow column as records hold them: texts, whole numbers, numbers, lists and mappings."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Any, Final

from collabgrid.exchange.faults import UnreadableError, fault

if TYPE_CHECKING:
    import pyarrow

_NO_FRACTION: Final = re.compile(r"\.0+$")
_MIDNIGHT: Final = " 00:00:00"


def plain_values(column: pyarrow.Array, name: str = "") -> list[Any]:
    """The values of a column in their order, nulls as None.

    Whole floats become integers (a code that met an empty cell), dates and times their ISO text, bytes text.
    Bytes that are no UTF-8 become U+FFFD. Raises UnreadableError, with the column's `name`, for values inside
    lists and structures that Python cannot hold.
    """
    import pyarrow as pa
    import pyarrow.types as types

    kind = column.type
    if isinstance(column, pa.DictionaryArray):
        return plain_values(column.dictionary_decode(), name)
    if isinstance(column, pa.ExtensionArray):
        return plain_values(column.storage, name)
    if types.is_temporal(kind) and not types.is_interval(kind):
        return [_tidy_time(text) for text in column.cast(pa.string()).to_pylist()]
    if types.is_string(kind) or types.is_large_string(kind):
        return _texts(column)
    if types.is_integer(kind) or types.is_boolean(kind) or types.is_null(kind):
        return list(column.to_pylist())
    try:
        return [_plain(value) for value in column.to_pylist(maps_as_pydicts="lossy")]
    except (ValueError, OverflowError) as error:
        raise UnreadableError(name, fault("arrow_value", type=kind, detail=error)) from None


def _texts(column: pyarrow.Array) -> list[str | None]:
    """The texts of a column, also where what another program wrote is no UTF-8."""
    import pyarrow as pa

    try:
        return list(column.to_pylist())
    except UnicodeDecodeError:
        whole = pa.large_binary() if column.type == pa.large_string() else pa.binary()
        return [_plain(value) for value in column.cast(whole).to_pylist()]


def _plain(value: Any) -> Any:
    """A Python value of pyarrow as a record holds it."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "replace")
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, (datetime.date, datetime.time)):
        return _tidy_time(str(value))
    return value if value is None or isinstance(value, (str, bool, int)) else str(value)


def _tidy_time(text: str | None) -> str | None:
    """A date or time without the zeros that a wider type brought."""
    return None if text is None else _NO_FRACTION.sub("", text).removesuffix(_MIDNIGHT)
