"""CSV files in; rows for the scorer out, and the lines that show its result."""

import csv
from collections.abc import Sequence
from pathlib import Path

from extract.score import Result, Score

HEADING = ("right", "found", "gold", "precision", "recall", "F1")


def read_gold(path: Path) -> list[dict[str, str]]:
    """The rows of a gold file. ValueError where it is not a CSV file with a header and rows of its length."""
    rows = _read_rows(path)
    if not rows:
        raise ValueError(f"{path} has no rows: gold needs a header and at least one row")
    return rows


def read_records(path: Path) -> list[dict[str, str]]:
    """The rows of an extracted table; each gets its document's `file` from the documents.csv beside it. ValueError as for gold."""
    rows = _read_rows(path)
    documents = path.with_name("documents.csv")
    if documents.exists() and documents != path:
        files = {row["document_id"]: row["file"] for row in _read_rows(documents)}
        return [{"file": files.get(row.get("document_id", ""), ""), **row} for row in rows]
    return rows


def _read_rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, strict=True, restval=None))
    except (csv.Error, UnicodeDecodeError) as error:
        raise ValueError(f"{path} is not a CSV file in UTF-8: {error}") from error
    for number, row in enumerate(rows, start=1):
        if None in row or None in row.values():
            raise ValueError(f"{path}: row {number} has more or fewer cells than the header")
    return rows


def list_scores(result: Result) -> list[list[tuple[str, ...]]]:
    """Two tables with their headings: by property, a record being right when every field is; and by field."""
    return [
        [("property", *HEADING), *(_score_line(name, score) for name, score in result.properties.items())],
        [("field", *HEADING), *(_score_line(name, score) for name, score in result.by_field.items())],
    ]


def list_details(result: Result) -> list[str]:
    """One line for each miss, extra and wrong field."""
    return [
        *(f"missed: {_row_line(row, result.fields)}" for row in result.missed),
        *(f"extra: {_row_line(row, result.fields)}" for row in result.extra),
        *(f"wrong: {line}" for line in result.wrong),
    ]


def _row_line(row: dict[str, str], fields: Sequence[str]) -> str:
    shown = [name for name in ("file", "document_id", "property", "number", *fields, "location") if row.get(name)]
    return " · ".join(f"{name}={row[name]}" for name in dict.fromkeys(shown))


def _score_line(name: str, score: Score) -> tuple[str, ...]:
    ratios = ("-" if ratio is None else f"{ratio:.3f}" for ratio in (score.precision, score.recall, score.f1))
    return (name, str(score.right), str(score.found), str(score.gold), *ratios)
