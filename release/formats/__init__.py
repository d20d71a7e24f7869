"""The file formats of a release: rows of a table in, the bytes of a file out. A format is a file here and a line in FORMATS."""

from collections.abc import Callable, Sequence

from release.columns import Columns, Row
from release.formats.csv import build_csv
from release.formats.jsonl import build_jsonl
from release.formats.parquet import build_parquet

Format = Callable[[Sequence[Row], Columns], bytes]

FORMATS: dict[str, Format] = {
    "csv": build_csv,
    "jsonl": build_jsonl,
    "parquet": build_parquet,
}
