"""Rows in; JSON Lines out: one object a row in UTF-8, null for what is unknown."""

import json
from collections.abc import Sequence

from release.columns import Columns, Row


def build_jsonl(rows: Sequence[Row], columns: Columns) -> bytes:
    """The rows as JSON Lines with the columns in the order given."""
    lines = (json.dumps({name: row[name] for name in columns}, ensure_ascii=False, allow_nan=False) + "\n" for row in rows)
    return "".join(lines).encode("utf-8")
