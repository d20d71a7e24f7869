"""A table seen with its materials down: header levels, body cells, and where each cell stands on the page."""

import re

from extract.tables.characters import fold, join_scripts, states_nothing
from extract.tables.formulas import holds_formula
from extract.tables.units import UNITS
from schemas.base import Model
from schemas.document import Cell, RichText, Table


class Grid(Model):
    """A table with its header on top, and the way back to the printed one."""

    table: Table
    turned: bool = False
    page_header_rows: int

    @property
    def header_rows(self) -> int:
        """Number of header rows of the grid."""
        return self.table.header_rows

    @property
    def body(self) -> range:
        """Rows of the body."""
        return range(self.header_rows, self.table.rows)

    def cell(self, row: int, column: int) -> Cell | None:
        """The body cell there; None where nothing or a header cell lies there."""
        cell = self.table.cell(row, column)
        return cell if cell and cell.row >= self.header_rows and cell.text.words else None

    def text(self, row: int, column: int) -> str:
        """The marked text there; empty where there is no cell."""
        cell = self.cell(row, column)
        return join_scripts(cell.text.marked) if cell else ""

    def column_texts(self, column: int) -> tuple[str, ...]:
        """The marked texts of a column's body cells that say something; group headings, alone in their row, are of no column."""
        texts = (self.text(row, column) for row in self.body if len(self.row_cells(row)) > 1)
        return tuple(text for text in texts if not states_nothing(text))

    def header_cells(self, column: int) -> tuple[Cell, ...]:
        """The distinct cells above a column, from the top."""
        cells: dict[tuple[int, int], Cell] = {}
        for row in range(self.header_rows):
            cell = self.table.cell(row, column)
            if cell and cell.text.words:
                cells[cell.row, cell.column] = cell
        return tuple(cells.values())

    def header_notes(self, column: int) -> str:
        """The footnotes that the marks on a column's header cells point to."""
        marks = {mark for cell in self.header_cells(column) for mark in cell.marks}
        return join_scripts(" ".join(note.text.marked for note in self.table.footnotes if note.mark in marks))

    def row_cells(self, row: int) -> tuple[Cell, ...]:
        """The distinct cells of a body row, from the left."""
        cells: dict[tuple[int, int], Cell] = {}
        for column in range(self.table.columns):
            cell = self.cell(row, column)
            if cell:
                cells[cell.row, cell.column] = cell
        return tuple(cells.values())

    def location(self, row: int, column: int) -> str:
        """Where a body cell stands on the page: `Table 1, row 3, column 6`, from 1, header rows not counted."""
        page_row, page_column = (column, row) if self.turned else (row, column)
        name = self.table.label or f"table on page {self.table.page}"
        return f"{name}, row {page_row - self.page_header_rows + 1}, column {page_column + 1}"

    def quote(self, row: int, column: int) -> str:
        """The printed row that a body cell stands in, or the cell alone where the row is longer than 300 characters."""
        line = [self.cell(r, column) or self.table.cell(r, column) for r in range(self.table.rows)] if self.turned else list(self.row_cells(row))
        distinct = {(cell.row, cell.column): cell.text.plain for cell in line if cell}
        whole = " ".join(distinct.values())
        cell = self.cell(row, column)
        return whole if len(whole) <= 300 or cell is None else cell.text.plain[:300]


def count_header_rows(table: Table) -> int:
    """Header rows of a printed table: at least one, and the rows of mere units below; a line of a material and its numbers is none."""
    rows = max(table.header_rows, 1)
    while rows > 1 and _holds_values(table, rows - 1):
        rows -= 1
    while rows < table.rows - 1 and _holds_units_only(table, rows):
        rows += 1
    return rows


def _holds_units_only(table: Table, row: int) -> bool:
    texts = [cell.text for cell in table.cells if cell.row == row and cell.text.words]
    return bool(texts) and all(_is_unit(text) for text in texts)


def _holds_values(table: Table, row: int) -> bool:
    """Whether a row begins with a formula of its own and holds a number: where cells reach over lines, page reading may take it for header."""
    first = table.cell(row, 0)
    numbers = [cell for cell in table.cells if cell.row == row and cell.column and re.fullmatch(r"[\d.,]+(?:\s*[×·].*)?", fold(cell.text.marked))]
    return first is not None and first.row == row and holds_formula(first.text.marked) and bool(numbers)


def _is_unit(text: RichText) -> bool:
    inner = fold(text.marked).strip().strip("()[]").strip()
    known = "|".join(UNITS.values())
    return re.fullmatch(rf"(?:[×x]?\s*10\s*\^\{{[^}}]*\}}\s*)?(?:{known})|°C|K|Å|nm|%|wt\.?%|mol\.?%|g\s*cm\^\{{-3\}}|MPa|GPa", inner) is not None
