"""Under which conditions a table's value holds, and whose it is: value cell, footnote, row, header, caption, the nearer first."""

import re
from typing import Literal

from extract.notation import flatten
from extract.tables.blocks import Block, find_condition
from extract.tables.characters import fold, states_nothing
from extract.tables.columns import Column, ColumnKind, Notes
from extract.tables.formulas import holds_formula
from extract.tables.grid import Grid
from extract.tables.header_words import read_method, read_part, read_part_in_sentence
from extract.tables.references import Attributed, find_bracketed_numbers, find_raised_numbers, read_references, says_own_work
from extract.tables.rows import Row
from extract.tables.temperatures import NUMBER, ROOM, find_measurement_temperature, find_room_temperature, find_span, find_temperature_unit
from extract.tables.values import PrintedValue
from schemas.base import Model
from schemas.candidate import ConductivityPart, Method
from schemas.document import Cell


class Scene(Model):
    """A grid with its columns and blocks and what is said around it."""

    grid: Grid
    columns: tuple[Column, ...]
    blocks: tuple[Block, ...]
    rows: tuple[Row, ...]
    notes: Notes
    document_id: str
    known_references: frozenset[int] = frozenset()

    def condition(self, kind: ColumnKind, value: Column, block: Block) -> Column | None:
        """The column of a condition that applies to a value's column."""
        return find_condition(self.columns, kind, value, block, self.blocks)

    def condition_cell(self, kind: ColumnKind, value: Column, block: Block, row: Row) -> Cell | None:
        """The cell of a condition that applies to a value's column in a row."""
        column = self.condition(kind, value, block)
        return self.grid.cell(row.sources[column.index], column.index) if column else None

    def name_cell(self, block: Block, row: Row) -> Cell | None:
        """The cell that names the material of a block in a row."""
        key = block.material or block.series
        return self.grid.cell(row.sources[key.index], key.index) if key else None

    def footnotes(self, *cells: Cell | None) -> str:
        """The footnotes that the marks on the cells point to."""
        marks = {mark for cell in cells if cell for mark in cell.marks}
        return " ".join(note.text.marked for note in self.grid.table.footnotes if note.mark in marks)


def read_temperature(
    scene: Scene, block: Block, column: Column, row: Row, value: PrintedValue, *, cell: Cell, share: int, of: int
) -> tuple[str, str]:
    """Temperature and its unit (empty where printed together) of one value.

    Only conductivities take a temperature from row or caption: an activation energy or a window is not measured at one.
    A number in the value's own header (`σ at 30 °C`) is nearer than a column; `RT` in a header is not.
    """
    noted = find_measurement_temperature(scene.footnotes(cell))
    if value.temperature or noted:
        return value.temperature or noted, ""
    if column.property not in ("ionic_conductivity", "electronic_conductivity"):
        if value.span:
            return value.span, ""
        stated = re.search(r"\d", column.temperature) or find_span(column.temperature)
        return column.temperature if stated else find_span(scene.footnotes(cell)), column.temperature_unit
    if re.search(r"\d", column.temperature):
        return column.temperature, column.temperature_unit
    source = scene.condition("temperature", column, block)
    text = scene.grid.text(row.sources[source.index], source.index) if source else ""
    bare = re.fullmatch(r"\d{2,4}(?:\.\d+)?", value.unread)
    if bare and re.search(r"\bT\b|temp", column.header) and (unit := find_temperature_unit(column.header)):
        return value.unread, unit
    at_room = re.search(ROOM, fold(column.temperature), re.IGNORECASE) is not None
    if source and not states_nothing(text) and not (at_room and _is_hot(text)):
        parts = [part for part in re.split(r"\s*[;,]\s+|\s+and\s+|\s*/\s*|\s(?=\d)", text) if part]
        text = parts[share] if of > 1 and len(parts) == of else text
        return text, "" if re.search(rf"°|℃|K|(?i:{ROOM})", fold(text)) else source.temperature_unit
    heading = "" if holds_formula(row.heading) else find_measurement_temperature(row.heading)
    if heading and not (at_room and _is_hot(heading)):
        return heading, ""
    name = scene.name_cell(block, row)
    named = find_measurement_temperature(scene.footnotes(name)) or (find_room_temperature(name.text.marked) if name else "")
    header_notes = find_measurement_temperature(scene.footnotes(*scene.grid.header_cells(column.index)))
    return named or column.temperature or header_notes or find_measurement_temperature(scene.notes.text), ""


def _is_hot(text: str) -> bool:
    """Whether a temperature is so high, in either scale, that it cannot be what a header calls room temperature."""
    numbers = [float(number) for number in re.findall(NUMBER, fold(text))]
    return bool(numbers) and min(numbers) >= 400


def read_attribution(scene: Scene, block: Block, column: Column, row: Row, value: PrintedValue | None, cell: Cell) -> Attributed:
    """References and own work of a value: printed beside it, in its footnote, in the reference column, on the material, on the header."""
    beside = value.references if value else ()
    noted = scene.footnotes(cell)
    marks = [mark for mark in cell.citations if value is None or value.piece[0] <= mark.offset <= value.piece[1]]
    cited = beside or tuple(n for mark in marks for n in mark.numbers) or find_bracketed_numbers(noted)
    if cited or says_own_work(noted):
        return Attributed(references=cited, own=None if cited else True)
    if says_own_work(column.header):
        return Attributed(own=True)
    source = scene.condition_cell("reference", column, block, row)
    if source and not (states_nothing(source.text.marked) and not source.citations):
        return read_references(source, known=scene.known_references)
    named = scene.name_cell(block, row)
    above = scene.grid.header_cells(column.index)
    raised = find_raised_numbers(named.text.marked, known=scene.known_references) if named else ()
    for cells, behind in (((named,), raised), (above, ())):
        text = " ".join(cell.text.plain for cell in cells if cell) + " " + scene.footnotes(*cells)
        numbers = tuple(n for cell in cells if cell for mark in cell.citations for n in mark.numbers) or find_bracketed_numbers(text)
        numbers = numbers or behind
        if numbers or says_own_work(text):
            return Attributed(references=numbers, own=None if numbers else True)
    return Attributed(own=True if says_own_work(row.heading) else None)


def read_method_of(scene: Scene, block: Block, column: Column, row: Row, value: PrintedValue | None, cell: Cell) -> Method:
    """How a value was obtained, from the nearest words that say it."""
    methods = [scene.grid.text(row.sources[c.index], c.index) for c in scene.columns if c.reason == "method"]
    notes = [scene.footnotes(cell), scene.footnotes(scene.name_cell(block, row))]
    texts = [column.header, *notes, *methods, row.heading, scene.notes.text]
    found = [value.method if value else "unspecified", *(read_method(text) for text in texts)]
    return next((method for method in found if method != "unspecified"), "unspecified")


def read_part_of(scene: Scene, block: Block, column: Column, row: Row, value: PrintedValue, cell: Cell) -> ConductivityPart:
    """Which part of the conductivity a value is, from the nearest words that say it."""
    rows = [read_part(scene.grid.text(row.sources[c.index], c.index)) for c in scene.columns if c.reason == "part"]
    named = scene.name_cell(block, row)
    behind = re.search(r"[\s(,](?:bulk|total|g\.?b\.?|grains?|grain[- ]boundar\w+)\)?\s*$", named.text.plain if named else "", re.IGNORECASE)
    rows.append(read_part(behind.group()) if behind else "unspecified")
    said = "unspecified" if column.property == "activation_energy" else read_part_in_sentence(scene.notes.text)
    found = [value.part, column.part, *rows, read_part(scene.footnotes(cell)), read_part(row.heading), said]
    return next((part for part in found if part != "unspecified"), "unspecified")


def read_limit(scene: Scene, cell: Cell) -> Literal["", "<", ">"]:
    """Whether a value's footnote says that it is a limit: of detection, or an upper or lower one."""
    noted = scene.footnotes(cell)
    if re.search(
        r"(?:detection|sensitivity|resolution|instrument\w*) limit|limit of (?:detection|the instrument)|upper (?:limit|bound)", noted, re.IGNORECASE
    ):
        return "<"
    return ">" if re.search(r"lower (?:limit|bound)|at least", noted, re.IGNORECASE) else ""


def read_route(scene: Scene, column: Column, block: Block, row: Row) -> str:
    """The synthesis as the row states it."""
    cell = scene.condition_cell("synthesis", column, block, row)
    return "" if cell is None or states_nothing(cell.text.marked) else flatten(cell.text.marked)
