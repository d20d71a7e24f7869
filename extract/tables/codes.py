"""Tables that name samples beside their compositions → what those names stand for, so that other tables and the text can use them."""

import re

from extract.notation import flatten
from extract.tables.blocks import read_blocks
from extract.tables.characters import fold, states_nothing
from extract.tables.columns import Column, Notes
from extract.tables.formulas import find_variables, holds_formula
from extract.tables.header_words import classify
from extract.tables.headers import read_columns
from extract.tables.materials import read_material
from extract.tables.rows import read_rows
from extract.tables.transposed import orient
from schemas.document import Abbreviation, Document, Table

_LONGEST = 20


def find_codes(document: Document) -> tuple[Abbreviation, ...]:
    """The samples' names of all tables with the formulas beside them."""
    return tuple(code for table in document.tables if table.rows > 1 and table.columns > 1 for code in _codes_of(table))


def _codes_of(table: Table) -> list[Abbreviation]:
    grid = orient(table)
    notes = Notes(text=table.caption.marked)
    columns = read_columns(grid, notes)
    names = [column for column in columns if _names_samples(column)]
    if len(names) != 1:
        return []
    block = read_blocks(columns)[0]
    found = []
    for row in read_rows(grid, columns):
        code = grid.text(row.index, names[0].index)
        material = read_material(grid, row, block, None, notes).text
        single = holds_formula(material) and not find_variables(material)
        if single and not states_nothing(code) and len(flatten(code)) <= _LONGEST and not holds_formula(code):
            found.append(Abbreviation(short=flatten(code).strip(), expansion=material, origin=table.label or "table"))
    return found


def _names_samples(column: Column) -> bool:
    """A column of names beside one of compositions."""
    named = column.kind == "other" and column.reason == "second_name"
    return named and (classify(column.leaf) == "name" or re.fullmatch(r"\W*(?:no\.?|nr\.?|#|\d*)\W*", fold(column.leaf), re.IGNORECASE) is not None)
