"""Layout: materials across, properties down → the same table turned, so that the other layouts read it."""

import re

from extract.notation import flatten
from extract.tables.characters import fold, states_nothing
from extract.tables.columns import SERIES_VALUE
from extract.tables.formulas import holds_formula
from extract.tables.grid import Grid, count_header_rows
from extract.tables.header_words import classify, read_part
from extract.tables.temperatures import is_bare_temperature
from extract.tables.vocabulary import Kind
from schemas.document import Cell, RichText, Table

_READ: tuple[Kind, ...] = (
    "conductivity",
    "ionic_conductivity",
    "electronic_conductivity",
    "activation_energy",
    "electrochemical_window",
    "oxidation_limit",
    "reduction_limit",
    "structure",
    "logarithm",
    "times_temperature",
)


def orient(table: Table) -> Grid:
    """The table as a grid with materials down."""
    header_rows = count_header_rows(table)
    upright = table.model_copy(update={"header_rows": header_rows})
    if not _runs_across(upright):
        return Grid(table=upright, page_header_rows=header_rows)
    return Grid(table=_turn(upright, _count_name_columns(upright)), turned=True, page_header_rows=header_rows)


def _runs_across(table: Table) -> bool:
    """No header names a property, a cell of the first column does, and the headers are materials or stand beside an empty or general corner."""
    tops = [_joined(table, column) for column in range(1, table.columns)]
    names = [text for row in range(table.header_rows, table.rows) if (text := _text(table, row, 0))]
    if any(classify(text) in _READ for text in tops) or not any(_names_property(text) for text in names):
        return False
    if holds_formula(names[0]) and sum(map(holds_formula, names)) > len(names) / 2:
        return False
    stated = [text for text in tops if not states_nothing(text)]
    materials = [text for text in stated if holds_formula(text) or SERIES_VALUE.search(fold(flatten(text)))]
    corner = _joined(table, 0)
    general = not corner or re.search(r"propert|parameter|sample|composition|material|electrolyte|compound|^\W*[xyz]\W*$", corner, re.IGNORECASE)
    return len(materials) > len(stated) / 2 or bool(general and stated and not any(is_bare_temperature(text) for text in stated))


def _names_property(text: str) -> bool:
    return classify(text) in _READ


def _count_name_columns(table: Table) -> int:
    """The first column, and a second one of units or of bulk, grain boundary, total."""
    if table.columns < 4:
        return 1
    second = [_text(table, row, 1) for row in range(table.header_rows, table.rows)]
    stated = [text for text in second if not states_nothing(text)]
    headed = re.search(r"\bunits?\b", _joined(table, 1), re.IGNORECASE)
    parts = [text for text in stated if read_part(text) != "unspecified" or is_bare_temperature(text) or classify(text) in _READ]
    return 2 if headed or (stated and len(parts) > len(stated) / 2) else 1


def _turn(table: Table, name_columns: int) -> Table:
    """Rows for columns; a printed heading across the whole table becomes part of no column."""
    headed = _name_by_heading(table)
    named = [cell.model_copy(update={"text": headed[cell.row]}) if cell.column == 0 and cell.row in headed else cell for cell in table.cells]
    cells = tuple(_turn_cell(cell) for cell in named if cell.column_span < table.columns)
    # Made anew, not copied: a copy would keep the place of every cell that the printed table has remembered.
    return Table(
        label=table.label,
        page=table.page,
        box=table.box,
        caption=table.caption,
        rows=table.columns,
        columns=table.rows,
        header_rows=name_columns,
        cells=cells,
        footnotes=table.footnotes,
    )


def _name_by_heading(table: Table) -> dict[int, RichText]:
    """The names of rows such as `25 °C` or `Bulk` with the words of the property above that heads them."""
    headed: dict[int, RichText] = {}
    heading: Cell | None = None
    for row in range(table.header_rows, table.rows):
        stated = [cell for cell in table.cells if cell.row == row and cell.text.words]
        first = next((cell for cell in stated if cell.column == 0), None)
        if first is None or _names_property(first.text.marked) or classify(first.text.marked) not in (None, "temperature"):
            heading = first if first and len(stated) == 1 else None
        elif heading:
            headed[row] = RichText(words=(*heading.text.words, *first.text.words))
    return headed


def _turn_cell(cell: Cell) -> Cell:
    return cell.model_copy(update={"row": cell.column, "column": cell.row, "row_span": cell.column_span, "column_span": cell.row_span})


def _text(table: Table, row: int, column: int) -> str:
    cell = table.cell(row, column)
    return cell.text.marked if cell else ""


def _joined(table: Table, column: int) -> str:
    texts = dict.fromkeys(_text(table, row, column) for row in range(table.header_rows))
    return " ".join(text for text in texts if text)
