"""Tables in; a short overview in plain text out, for the terminal."""

from collections import Counter
from collections.abc import Sequence

from release.columns import Tables


def describe_tables(tables: Tables) -> str:
    """Rows of each table, records by property, and the documents that failed with their reasons."""
    properties = Counter(str(row["property"]) for row in tables["measurements"])
    parts = [
        align_columns([("table", "rows"), *((name, str(len(rows))) for name, rows in tables.items())]),
        align_columns([("property", "records"), *((name, str(count)) for name, count in sorted(properties.items()))]) if properties else "",
        align_columns([("failed", "reason"), *failures]) if (failures := list_failures(tables)) else "",
    ]
    return "\n\n".join(part for part in parts if part)


def describe_trust(tables: Tables, *, facts: int) -> str:
    """One line: distinct facts, records with flags, records above the threshold, conflicts."""
    records = [*tables["measurements"], *tables["cells"]]
    flagged = sum(row["flags"] is not None for row in records)
    above = sum(int(row["above_threshold"] or 0) for row in tables["documents"])
    share = f" ({above / len(records):.0%})" if records else ""
    return (
        f"{facts} distinct facts; {flagged} records flagged; {above}{share} above the threshold of confidence; {len(tables['conflicts'])} conflicts"
    )


def list_failures(tables: Tables) -> list[tuple[str, str]]:
    """File and reason of each document that could not be read."""
    return [(str(row["file"]), str(row["reason"])) for row in tables["documents"] if row["state"] == "failed"]


def align_columns(lines: Sequence[Sequence[str]]) -> str:
    """Text in columns two spaces apart, the first to the left, the others to the right where all below the heading are numbers.

    >>> print(align_columns([("table", "rows"), ("cells", "29"), ("measurements", "105")]))
    table         rows
    cells           29
    measurements   105
    """
    widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
    numeric = [all(cell.replace(".", "", 1).isdigit() or cell in ("", "-") for cell in column[1:]) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.rjust(width) if right else cell.ljust(width) for cell, width, right in zip(line, widths, numeric, strict=True)).rstrip()
        for line in lines
    )
