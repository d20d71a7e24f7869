"""Rows to files and back."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from release.columns import Columns, Row
from release.formats import FORMATS
from release.formats.csv import build_csv
from release.formats.jsonl import build_jsonl
from release.formats.parquet import build_parquet
from release.tables import clean_text

COLUMNS: Columns = {"name": "text", "value": "number", "page": "integer", "assumed": "boolean"}
ROWS: list[Row] = [
    {"name": 'Li3YCl6, "as milled"', "value": 8.7e-05, "page": 3, "assumed": True},
    {"name": None, "value": None, "page": None, "assumed": False},
]


def test_csv_is_what_the_contract_says() -> None:
    assert build_csv(ROWS, COLUMNS) == b'name,value,page,assumed\n"Li3YCl6, ""as milled""",8.7e-05,3,true\n,,,false\n'


def test_jsonl_has_null_for_what_is_unknown() -> None:
    lines = build_jsonl(ROWS, COLUMNS).decode().splitlines()
    assert json.loads(lines[1]) == {"name": None, "value": None, "page": None, "assumed": False}
    assert json.loads(lines[0])["value"] == 8.7e-05


def test_parquet_holds_the_rows() -> None:
    assert parquet.read_table(io.BytesIO(build_parquet(ROWS, COLUMNS))).to_pylist() == ROWS


def test_an_empty_parquet_table_has_the_same_types_as_a_full_one() -> None:
    empty, full = (parquet.read_schema(io.BytesIO(build_parquet(rows, COLUMNS))) for rows in ([], ROWS))
    assert empty.equals(full, check_metadata=True)
    assert [str(kind) for kind in full.types] == ["string", "double", "int64", "bool"]


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_rows_give_the_same_bytes(name: str) -> None:
    assert FORMATS[name](ROWS, COLUMNS) == FORMATS[name]([dict(row) for row in ROWS], COLUMNS)


@given(st.text(), st.floats(allow_nan=False, allow_infinity=False))
def test_csv_reads_back_as_written(text: str, value: float) -> None:
    cleaned = clean_text(text)
    content = build_csv([{"name": cleaned, "value": value, "page": 1, "assumed": None}], COLUMNS).decode("utf-8")
    (row,) = csv.DictReader(io.StringIO(content, newline=""), strict=True)
    assert row["name"] == cleaned
    assert float(row["value"]) == value
    assert content.count("\n") == 2
