"""A document that was read well in; the same with faults of reading in its tables, as a bad text layer or a missed column makes them, out.

The records of such documents teach the confidence model what flags are worth: on the gold at hand almost nothing is read wrongly.
"""

import random
from collections.abc import Callable

from schemas.document import Cell, Document, RichText, Table, Word

SHARE_OF_CELLS = 0.04


def damage_document(document: Document, *, seed: int) -> Document:
    """Each table with a few faults in its body; the same seed gives the same faults."""
    chance = random.Random(seed)
    return document.model_copy(update={"tables": tuple(_damage_table(table, chance) for table in document.tables)})


def _damage_table(table: Table, chance: random.Random) -> Table:
    if chance.random() < 0.25:
        return _slip_column(table, chance)
    cells = [cell if cell.header or chance.random() > SHARE_OF_CELLS else _damage_cell(cell, chance) for cell in table.cells]
    return table.model_copy(update={"cells": tuple(cells)})


def _damage_cell(cell: Cell, chance: random.Random) -> Cell:
    fault = chance.choice(_FAULTS)
    words = tuple(fault(word, chance) for word in cell.text.words)
    return cell.model_copy(update={"text": RichText(words=tuple(word for word in words if word.text))})


def _slip_column(table: Table, chance: random.Random) -> Table:
    """The texts of one column move down by one row from some row on, as where a row was missed."""
    column, start = chance.randrange(1, max(table.columns, 2)), chance.randrange(table.header_rows, table.rows)
    moved = {(cell.row, cell.column): cell for cell in table.cells if not cell.header}
    cells = []
    for cell in table.cells:
        above = moved.get((cell.row - 1, column))
        slipped = not cell.header and cell.column == column and cell.row > start and above is not None
        cells.append(cell.model_copy(update={"text": above.text}) if slipped and above is not None else cell)
    return table.model_copy(update={"cells": tuple(cells)})


def _lose(word: Word, characters: str) -> Word:
    """The word without the first of these characters in it."""
    at = next((i for i, character in enumerate(word.text) if character in characters), None)
    if at is None:
        return word
    scripts = word.scripts and word.scripts[:at] + word.scripts[at + 1 :]
    return word.model_copy(update={"text": word.text[:at] + word.text[at + 1 :], "scripts": scripts})


def _lose_sign(word: Word, chance: random.Random) -> Word:
    return _lose(word, "−-")


def _lose_point(word: Word, chance: random.Random) -> Word:
    return _lose(word, ".")


def _lose_digit(word: Word, chance: random.Random) -> Word:
    return _lose(word, chance.choice(("123", "456", "789", "0")))


def _other_digit(word: Word, chance: random.Random) -> Word:
    old, new = chance.choice((("3", "8"), ("5", "6"), ("1", "7"), ("6", "0"), ("8", "3")))
    return word.model_copy(update={"text": word.text.replace(old, new, 1)})


_FAULTS: tuple[Callable[[Word, random.Random], Word], ...] = (_lose_sign, _lose_point, _lose_digit, _other_digit)
