"""The rows of a grid's body with what carries over between them: group headings, and materials named on the first line only."""

import re

from extract.notation import flatten
from extract.tables.blocks import Block
from extract.tables.characters import fold, states_nothing
from extract.tables.columns import SERIES_VALUE, Column, Notes, find_stand_in
from extract.tables.formulas import find_distinct_formulas, find_formulas_with, find_series, find_variables, holds_formula
from extract.tables.grid import Grid
from schemas.base import Model
from schemas.document import Cell

_DITTO = re.compile(r"[\"″〃”“']+|do\.?|ditto|idem", re.IGNORECASE)


class Row(Model):
    """A body row that states something: for each column the row whose text holds here (an earlier one where a group goes on)."""

    index: int
    heading: str = ""
    sources: tuple[int, ...]


class Material(Model):
    """A material as a row names it."""

    text: str = ""
    series_values: str = ""
    cell_row: int | None = None


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
        if spanning or (len(cells) == 1 and grid.table.columns > 2 and (cells[0].column in (0, *keys) or _is_heading(cells[0], fixed))):
            heading, above = cells[0].text.marked, None
            if cells[0].column in keys and cells[0].column_span == 1:
                above = Row(index=index, heading=heading, sources=(index,) * grid.table.columns)
            continue
        named = any(grid.text(index, key) and not _DITTO.fullmatch(grid.text(index, key).strip()) for key in keys)
        sources = tuple(
            above.sources[c] if above and (c in hosts or not named) and c not in fixed and _is_open(grid.text(index, c)) else index
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


def _is_open(text: str) -> bool:
    return not text or _DITTO.fullmatch(text.strip()) is not None


def read_material(grid: Grid, row: Row, block: Block, value: Column | None, notes: Notes) -> Material:
    """The material that a value of this row and block belongs to; empty where the table names none.

    Args:
        value: the value's column; where the table has no column of materials, its header may name one.
    """
    named = _read_named(grid, row, block, notes)
    series = _read_series(grid, row, block, notes)
    if named.text and not (series.text and not holds_formula(named.text)):
        return named
    if series.text or block.series or block.material:
        return series
    if value and value.material:
        return _with_series(value.material, "", (value.header, row.heading, notes.text))
    if row.heading and holds_formula(row.heading):
        return Material(text=row.heading)
    formulas = find_distinct_formulas(notes.text)
    return Material(text=formulas[0]) if len(formulas) == 1 else Material()


def _read_named(grid: Grid, row: Row, block: Block, notes: Notes) -> Material:
    """What the material column says; a blank cell below a heading that is a formula stands for it."""
    if block.material is None:
        return Material()
    source = row.sources[block.material.index]
    text = grid.text(source, block.material.index)
    if states_nothing(text):
        return Material(text=row.heading) if not text and holds_formula(row.heading) else Material()
    if SERIES_VALUE.fullmatch(fold(flatten(text)).strip()):
        return _with_series(text, "", (block.material.header, row.heading, notes.text)).model_copy(update={"cell_row": source})
    variables = find_variables(text) if holds_formula(text) else ()
    return Material(text=text, series_values=_value_of_variable(grid, row, block, variables), cell_row=source)


def _value_of_variable(grid: Grid, row: Row, block: Block, variables: tuple[str, ...]) -> str:
    """`x = 0.3` from the column of x, where the material's own formula has that variable."""
    if block.series is None or not variables:
        return ""
    text = grid.text(row.sources[block.series.index], block.series.index)
    letter = _variable_of(block.series.header)
    if states_nothing(text) or (letter and letter not in variables):
        return ""
    return text if SERIES_VALUE.search(fold(flatten(text))) else f"{letter or variables[0]} = {text}"


def _read_series(grid: Grid, row: Row, block: Block, notes: Notes) -> Material:
    """The series that stands in the header, a heading or the caption, with this row's value of its variable."""
    if block.series is None:
        return Material()
    source = row.sources[block.series.index]
    text = grid.text(source, block.series.index)
    if states_nothing(text):
        return Material()
    header = block.series.header
    together = _with_several(grid, row, block, (header, row.heading, notes.text))
    if together:
        return together.model_copy(update={"cell_row": source})
    return _with_series(text, header, (header, row.heading, notes.text)).model_copy(update={"cell_row": source})


def _with_series(text: str, header: str, scope: tuple[str, ...]) -> Material:
    """`x = 0.3`, or `0.3` below `x`, with the one series in scope that has this variable; other texts are the material."""
    stated = SERIES_VALUE.fullmatch(fold(flatten(text)).strip())
    stand_in = find_stand_in(header)
    if not stated and not stand_in and not re.fullmatch(r"[\d.,/%\s]+", fold(flatten(text))):
        return Material(text=text)
    variable = stated.group(1) if stated else stand_in or _variable_of(header)
    for place in scope:
        series = find_formulas_with(variable, place) if variable else find_series(place)
        names = find_variables(series[0]) if series else ()
        if len(series) == 1 and (variable or len(names) == 1):
            return Material(text=series[0], series_values=text if stated else f"{variable or names[0]} = {text}")
        if series:
            break
    return Material()


def _with_several(grid: Grid, row: Row, block: Block, scope: tuple[str, ...]) -> Material | None:
    """`x = 0.1, y = 0.2` of neighbouring columns, with the one series in scope that has all of these variables."""
    if len(block.variables) < 2:
        return None
    values = {_variable_of(column.header): grid.text(row.sources[column.index], column.index) for column in block.variables}
    if "" in values or any(states_nothing(text) for text in values.values()):
        return None
    found = [formula for place in scope for formula in find_series(place) if set(values) <= set(find_variables(formula))]
    joined = ", ".join(f"{letter} = {text}" for letter, text in values.items())
    return Material(text=found[0], series_values=joined) if len(dict.fromkeys(found)) == 1 else None


def _variable_of(header: str) -> str:
    """The variable that a header such as `x`, `x (mol)` or `Composition x in Li_{3−x}…` stands for."""
    match = re.match(r"\W*(?:[A-Za-z]{2,} )*\(?([xyzδ])(?![A-Za-z])", fold(flatten(header)))
    return match.group(1) if match else ""
