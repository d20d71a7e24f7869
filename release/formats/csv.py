"""Rows in; CSV out: UTF-8, a header row, `\\n` line ends, RFC 4180 quoting, an empty cell for what is unknown."""

import csv
import io
from collections.abc import Sequence

from release.columns import Columns, Row, Value


def build_csv(rows: Sequence[Row], columns: Columns) -> bytes:
    """The rows as a CSV file with the columns in the order given."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_write_value(row[name]) for name in columns] for row in rows)
    return text.getvalue().encode("utf-8")


def _write_value(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return write_number(value)
    return str(value)


def write_number(value: float) -> str:
    """The shortest text that reads back as the same number.

    >>> write_number(8.7e-5), write_number(298.15), write_number(114.0), write_number(-0.0)
    ('8.7e-05', '298.15', '114', '0')
    """
    return repr(value + 0.0).removesuffix(".0")
