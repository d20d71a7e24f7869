"""The rows of a grid's body with what carries over between them: group headings, and materials named on the first line only."""

import re

from extract.tables.characters import states_nothing
from extract.tables.columns import Column
from extract.tables.formulas import find_series, holds_formula
from extract.tables.grid import Grid
from schemas.base import Model
from schemas.document import Cell

_DITTO = re.compile(r"[\"″〃”“']+|do\.?|ditto|idem", re.IGNORECASE)


class Row(Model):
    """A body row that states something: for each column the row whose text holds here (an earlier one where a group goes on)."""

    index: int
    heading: str = ""
    sources: tuple[int, ...]


def read_rows(grid: Grid, columns: tuple[Column, ...]) -> tuple[Row, ...]:
    """The body rows, group headings left out and passed on.

    Where every material of a row is blank, it goes on with the group above: its blank cells then repeat the line above, values excepted.
    """
    keys = tuple(c.index for c in columns if c.kind in ("material", "series", "configuration")) or tuple(c.index for c in columns[:1])
    fixed = {column.index for column in columns if column.kind in ("property", "unread", "result", "voltage")}
    hosts = {column.index for column in columns if column.kind == "material" and column.role == "host"}
    rows: list[Row] = []
    heading, above = "", None
    for index in grid.body:
        cells = grid.row_cells(index)
        spanning = len(cells) == 1 and cells[0].column_span == grid.table.columns
        series = len(cells) == 1 and cells[0].column == 0 and bool(find_series(cells[0].text.marked))
        alone = len(cells) == 1 and grid.table.columns > 2 and (cells[0].column in (0, *keys) or _is_heading(cells[0], fixed))
        if spanning or alone or series:
            heading, above = cells[0].text.marked, None
            if cells[0].column in keys and cells[0].column_span == 1:
                above = Row(index=index, heading=heading, sources=(index,) * grid.table.columns)
            continue
        named = any(grid.text(index, key) and not _DITTO.fullmatch(grid.text(index, key).strip()) for key in keys)
        sources = tuple(
            above.sources[c] if above and c not in fixed and _goes_on(grid.text(index, c), blank=c in hosts or not named) else index
            for c in range(grid.table.columns)
        )
        row = Row(index=index, heading=heading, sources=sources)
        rows.append(row)
        above = row
    return tuple(rows)


def _is_heading(cell: Cell, fixed: set[int]) -> bool:
    """Whether a row's only cell heads a group: it reaches over columns, or stands in the table's middle and is no value."""
    text = cell.text.marked
    return cell.column_span > 1 or holds_formula(text) or (cell.column in fixed and not states_nothing(text) and not re.search(r"\d", text))


def _goes_on(text: str, *, blank: bool) -> bool:
    """Whether a cell repeats the one above: by a ditto mark, or blank where blank cells do."""
    return (blank and not text) or (bool(text) and _DITTO.fullmatch(text.strip()) is not None)
