"""Layout: the caption names the property, and the columns are temperatures, materials or parts of the conductivity."""

import re

from extract.tables.characters import fold
from extract.tables.columns import Column, Notes, dimension_of
from extract.tables.grid import Grid
from extract.tables.header_words import classify, read_part
from extract.tables.temperatures import is_bare_temperature
from extract.tables.units import find_unit, find_unit_in_sentence
from schemas.candidate import PropertyName

# A symbol alone before its unit. ΔH is left out: it may be that of a transition.
_BARE_ENERGY = re.compile(r"\W*(?:[Δ∆]?E|W|Q|U)\s*(?:[(\[/,]|in\b)")
_NAMED: tuple[tuple[PropertyName, str], ...] = (
    ("electronic_conductivity", r"electronic conductivit"),
    ("ionic_conductivity", r"(?<!electronic )(?<!thermal )conductivit"),
    ("activation_energy", r"activation energ"),
)


def name_from_caption(grid: Grid, columns: tuple[Column, ...], notes: Notes) -> tuple[Column, ...]:
    """Columns as before, or, where no header names the property that the caption names, with that property.

    Where several are named, or another column has its own, only columns of temperatures are taken, and for the one conductivity that is named:
    an activation energy does not belong to one temperature.
    """
    named = [name for name, words in _NAMED if re.search(words, fold(notes.text), re.IGNORECASE)]
    taken = {column.property for column in columns if column.kind in ("property", "unread")}
    of_temperatures = bool(taken) or len(named) > 1
    if of_temperatures:
        named = [name for name in named if name != "activation_energy" and name not in taken]
    if len(named) != 1 or (named[0] == "ionic_conductivity" and not notes.ionic):
        return columns
    return tuple(
        _with_property(grid, column, named[0], notes) if _is_open(column) and (not of_temperatures or _is_temperature(column)) else column
        for column in columns
    )


def name_bare_energy(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Columns as before, or, beside conductivities and where no other is one, `E (eV)` or `ΔE / kJ mol^{−1}` as activation energy."""
    if not any(column.property == "ionic_conductivity" for column in columns) or any(column.property == "activation_energy" for column in columns):
        return columns
    bare = [column for column in columns if column.kind == "other" and _BARE_ENERGY.match(fold(column.leaf)) and find_unit(column.header, "energy")]
    if len(bare) != 1:
        return columns
    energy = bare[0].model_copy(update={"kind": "property", "property": "activation_energy", "unit": find_unit(bare[0].header, "energy")})
    return tuple(energy if column is bare[0] else column for column in columns)


def _is_temperature(column: Column) -> bool:
    """A header that is a temperature, or a number below a heading of temperatures."""
    return is_bare_temperature(column.leaf) or (bool(column.temperature) and column.temperature.startswith(column.leaf.strip()))


def _is_open(column: Column) -> bool:
    """A header that is a temperature, a material or a part, and names nothing else."""
    if column.kind not in ("other", "temperature") or classify(column.leaf) not in (None, "temperature"):
        return False
    return _is_temperature(column) or bool(column.material) or (read_part(column.leaf) != "unspecified")


def _with_property(grid: Grid, column: Column, name: PropertyName, notes: Notes) -> Column:
    unit = find_unit(column.header, dimension_of(name)) or find_unit_in_sentence(notes.text, dimension_of(name), header=column.header)
    texts = grid.column_texts(column.index)
    if not texts or not any(re.search(r"\d", text) for text in texts):
        return column
    return column.model_copy(update={"kind": "property", "property": name, "unit": unit})
