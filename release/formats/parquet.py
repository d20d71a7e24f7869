"""Rows in; Parquet out, with a fixed type for each column, so that an empty table has the same schema as a full one."""

import io
from collections.abc import Sequence

from release.columns import Columns, ColumnType, Row

_PANDAS_TYPES: dict[ColumnType, str] = {"text": "string", "number": "Float64", "integer": "Int64", "boolean": "boolean"}


def build_parquet(rows: Sequence[Row], columns: Columns) -> bytes:
    """The rows as a Parquet file with the columns in the order given; the same rows give the same bytes."""
    # pandas and pyarrow take half a second to import, and `halidex extract` writes CSV only.
    import pandas
    import pyarrow
    from pyarrow import parquet

    frame = pandas.DataFrame(list(rows), columns=list(columns), dtype=object)
    frame = frame.astype({name: _PANDAS_TYPES[kind] for name, kind in columns.items()})
    types = {"text": pyarrow.string(), "number": pyarrow.float64(), "integer": pyarrow.int64(), "boolean": pyarrow.bool_()}
    schema = pyarrow.schema([(name, types[kind]) for name, kind in columns.items()])
    # Without pandas' own notes in the file, whose text changes with its version.
    table = pyarrow.Table.from_pandas(frame, schema=schema, preserve_index=False).replace_schema_metadata(None)
    file = io.BytesIO()
    parquet.write_table(table, file, compression="zstd")
    return file.getvalue()
