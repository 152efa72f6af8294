"""The flat result as an Arrow schema, made from the JSON Schema of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from collabgrid.engine import FLAT_VERSION
from collabgrid.exchange.extras import needing
from collabgrid.exchange.flat_schema import result_schema
from collabgrid.grid import Grid, digest_grid

if TYPE_CHECKING:
    import pyarrow

ARROW_EXTRA: Final = "arrow"


def arrow_schema(grid: Grid, digest: str | None = None) -> pyarrow.Schema:
    """The columns of the flat result for this grid, as Arrow types; the grid's stamp is the metadata.

    Texts are `string`, `_also` and `levers` `list<string>`, confidences `float64`, `evidence` `list<struct>` with
    places as `int32`, `corrected` a `list<struct>` too. `digest` is that of the grid where it is known.
    Raises MissingLibraryError without pyarrow.
    """
    with needing("pyarrow", ARROW_EXTRA):
        import pyarrow as pa
    properties = result_schema(grid)["properties"]
    fields = [pa.field(name, _type_of(described)) for name, described in properties.items()]
    return pa.schema(fields, metadata=stamp_metadata(grid, digest))


def stamp_metadata(grid: Grid, digest: str | None = None) -> dict[str, str]:
    """What an Arrow or Parquet file says of the grid that made its readings."""
    return {
        "collabgrid.grid": grid.grid.id,
        "collabgrid.grid_version": grid.grid.version,
        "collabgrid.grid_digest": digest or digest_grid(grid),
        "collabgrid.flat_version": FLAT_VERSION,
    }


def _type_of(described: Mapping[str, Any]) -> pyarrow.DataType:
    """The Arrow type of what a JSON Schema describes. An `enum` holds texts."""
    import pyarrow as pa

    match described.get("type", "string"):
        case "array":
            return pa.list_(_type_of(described["items"]))
        case "object":
            parts = described["properties"].items()
            return pa.struct([pa.field(name, _type_of(part)) for name, part in parts])
        case "number":
            return pa.float64()
        case "integer":
            return pa.int32()
        case "boolean":
            return pa.bool_()
        case _:
            return pa.string()
