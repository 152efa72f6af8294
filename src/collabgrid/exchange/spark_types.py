"""Arrow types as Spark has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow
    import pyspark.sql.types


def spark_fields(
    schema: pyarrow.Schema, names: Iterable[str], stamp: Mapping[str, str]
) -> list[pyspark.sql.types.StructField]:
    """The fields `names` of an Arrow schema as those of Spark; each says in its metadata which grid made it."""
    import pyspark.sql.types as types

    return [types.StructField(name, spark_type(schema.field(name).type), True, dict(stamp)) for name in names]


def spark_type(kind: pyarrow.DataType) -> pyspark.sql.types.DataType:
    """The type of Spark for a type of `arrow_schema`. Raises KeyError for others."""
    import pyarrow.types
    import pyspark.sql.types as types

    if pyarrow.types.is_list(kind):
        return types.ArrayType(spark_type(kind.value_type))
    if pyarrow.types.is_struct(kind):
        return types.StructType([types.StructField(part.name, spark_type(part.type)) for part in kind])
    plain: dict[str, Any] = {
        "string": types.StringType,
        "double": types.DoubleType,
        "int32": types.IntegerType,
        "bool": types.BooleanType,
    }
    return plain[str(kind)]()
