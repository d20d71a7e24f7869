"""Which material a value of a row belongs to: its name, or the series in reach (header, heading, caption, title, text) with the row's amounts."""

import re

from extract.notation import flatten
from extract.tables.blocks import Block
from extract.tables.characters import fold, states_nothing
from extract.tables.columns import SERIES_VALUE, Column, Notes, find_stand_in
from extract.tables.formulas import (
    find_distinct_formulas,
    find_formulas_with,
    find_series,
    find_variables,
    holds_formula,
    is_mostly_formula,
)
from extract.tables.grid import Grid
from extract.tables.rows import Row
from schemas.base import Model
from schemas.document import Cell

_NUMBERS = re.compile(r"[\d.,/%\s]+")
_SEVERAL_VALUES = re.compile(r"\(?\s*([\d.]+(?:\s*[,;]\s*[\d.]+)+)\s*\)?")
_SEVERAL_NAMES = re.compile(r"\W*(?:[A-Za-z]{2,} )*\(?([xyzδ](?:\s*[,;/]\s*[xyzδ])+)\)?\W*")
_UNDOPED = re.compile(
    r"(?:undoped|un-doped|pristine|pure|unsubstituted|unmodified|parent|host)(?: (?:sample|material|compound|phase|pellet)s?)?", re.IGNORECASE
)
_CHANGED = r"(?:doped|substituted|modified|containing)"
# Columns of what makes one row's material another than the next one's.
_VARIED = re.compile(r"\b(?:dopants?|doping|additives?|content|amount|excess|concentration)\b|(?:mol|wt|at)\.?\s?%", re.IGNORECASE)
# Words that say how a sample was made, in lower case, and no name.
_UNNAMED = re.compile(r"[a-z][a-z\s\-]*(?:\(?\d+\s?(?:°\s?C|h|MPa)\)?)?")
_DOPANT = re.compile(r"(?P<element>[A-Z][a-z]?)[\s\-]*(?P<amount>\d*\.\d+|0)")


class Material(Model):
    """A material as a row names it."""

    text: str = ""
    series_values: str = ""
    cell_row: int | None = None


def read_material(grid: Grid, row: Row, block: Block, value: Column | None, notes: Notes) -> Material:
    """The material that a value of this row and block belongs to; empty where the table names none.

    Args:
        value: the value's column; where the table has no column of materials, its header may name one.
    """
    return _complete(_read_material(grid, row, block, value, notes), (block.series.header if block.series else "", row.heading, notes.text))


def _read_material(grid: Grid, row: Row, block: Block, value: Column | None, notes: Notes) -> Material:
    named = _read_named(grid, row, block, notes)
    series = _read_series(grid, row, block, notes)
    if named.text and not holds_formula(named.text) and value and holds_formula(value.material) and _UNNAMED.fullmatch(flatten(named.text)):
        return _with_series(value.material, "", (value.header, row.heading, notes.text, *notes.subject))
    if named.text and not (series.text and not holds_formula(named.text)):
        return named
    if series.text or block.series or block.material:
        return series
    if value and value.material:
        return _with_series(value.material, "", (value.header, row.heading, notes.text, *notes.subject))
    if row.heading and holds_formula(row.heading):
        return Material(text=row.heading)
    formulas = find_distinct_formulas(notes.text)
    varied = any(_VARIED.search(flatten(cell.text.marked)) for column in range(grid.table.columns) for cell in grid.header_cells(column))
    doped = len(formulas) == 1 and re.search(rf"{_CHANGED}\s+{re.escape(formulas[0])}", notes.text)
    return Material(text=formulas[0]) if len(formulas) == 1 and not varied and not doped else Material()


def _complete(material: Material, scope: tuple[str, ...]) -> Material:
    """With the values of further variables of its series where the nearest place that speaks of them gives one (`(x = 0.3)` in a caption)."""
    if not holds_formula(material.text):
        return material
    printed = fold(f"{material.text} {material.series_values}")
    missing = [name for name in find_variables(material.text) if not re.search(rf"(?<![A-Za-z]){name}\s*[=<≤>≥]", printed)]
    if not missing or (material.series_values and "=" not in material.series_values):
        return material
    said = [material.series_values, *(_find_one_value(name, scope) for name in missing)]
    return material.model_copy(update={"series_values": ", ".join(filter(None, said))})


def _find_one_value(name: str, scope: tuple[str, ...]) -> str:
    """`x = 0.3` where the nearest text that speaks of this variable gives it one value, and no list and no range."""
    for place in scope:
        text = fold(flatten(place))
        if re.search(rf"(?<![A-Za-z]){name}\s*[<≤>≥]|[<≤]\s*{name}(?![A-Za-z])", text):
            return ""
        found = re.findall(rf"(?<![A-Za-z]){name}\s*=\s*(\d*\.?\d+(?:/\d+)?)(?![\d.]|\s*(?:,|;|-|to|and|or|\.\.\.)\s*\.?\d)", text)
        if re.search(rf"(?<![A-Za-z]){name}\s*=", text):
            return f"{name} = {found[0]}" if len(set(found)) == 1 else ""
    return ""


def _read_named(grid: Grid, row: Row, block: Block, notes: Notes) -> Material:
    """What the material column says; a blank cell below a heading that is a formula stands for it."""
    if block.material is None:
        return Material()
    source = row.sources[block.material.index]
    cell, text = grid.cell(source, block.material.index), grid.text(source, block.material.index)
    if cell is None or states_nothing(text):
        return Material(text=row.heading) if not text and holds_formula(row.heading) else Material()
    scope = (block.material.header, row.heading, notes.text)
    if SERIES_VALUE.fullmatch(fold(flatten(text)).strip()):
        return _with_series(text, "", (*scope, *notes.subject)).model_copy(update={"cell_row": source})
    if several := _read_statements(text):
        return (_with_several(several, (*scope, *notes.subject)) or Material(text=text)).model_copy(update={"cell_row": source})
    if holds_formula(text):
        return Material(text=text, series_values=_value_of_variable(grid, row, block, find_variables(text)), cell_row=source)
    explained = _explain(grid, cell) or _read_host(text, scope) or _read_dopant(text, scope)
    return (explained or Material(text=text, series_values=_value_for_name(grid, row, block))).model_copy(update={"cell_row": source})


def _read_statements(text: str) -> dict[str, str]:
    """`M = Al, x = 0.3`: letters and their values where a cell says several and nothing else."""
    parts = [SERIES_VALUE.fullmatch(part.strip()) for part in re.split(r"[,;]|\band\b", fold(flatten(text)))]
    return {part.group(1): part.group(2) for part in parts if part} if len(parts) > 1 and all(parts) else {}


def _explain(grid: Grid, cell: Cell) -> Material | None:
    """A code whose footnote is a formula, and nothing else, with that formula in brackets."""
    notes = [note.text.marked for note in grid.table.footnotes if note.mark in cell.marks]
    formulas = [formula for note in notes if is_mostly_formula(note) for formula in find_distinct_formulas(note)]
    return Material(text=f"{cell.text.marked} ({formulas[0]})") if len(formulas) == 1 else None


def _read_host(text: str, scope: tuple[str, ...]) -> Material | None:
    """`undoped` is the one formula in scope that is said to be doped, or the one series with none of its dopant."""
    if not _UNDOPED.fullmatch(flatten(text).strip()):
        return None
    for place in scope:
        formulas = find_distinct_formulas(place)
        if len(formulas) == 1 and (variables := find_variables(formulas[0])):
            return Material(text=formulas[0], series_values=f"{variables[0]} = 0") if len(variables) == 1 else None
        if len(formulas) == 1 and re.search(rf"{_CHANGED}\s+{re.escape(formulas[0])}", place):
            return Material(text=f"{text} ({formulas[0]})")
        if formulas:
            return None
    return None


def _read_dopant(text: str, scope: tuple[str, ...]) -> Material | None:
    """`Ga_{0.25}`, `Al 0.2`: the member of the one series in scope in which the amount of this element is the only variable."""
    named = _DOPANT.fullmatch(flatten(text).strip())
    if named is None:
        return None
    for place in scope:
        series = find_series(place)
        variables = find_variables(series[0]) if len(series) == 1 else ()
        if len(variables) == 1 and re.search(rf"{named['element']}_?\{{?{variables[0]}(?![a-z\d+\-−])", series[0]):
            return Material(text=series[0], series_values=f"{variables[0]} = {named['amount']}")
        if series:
            return None
    return None


def _value_of_variable(grid: Grid, row: Row, block: Block, variables: tuple[str, ...]) -> str:
    """`x = 0.3` from the column of x, where the material's own formula has that variable."""
    if block.series is None or not variables:
        return ""
    text = _with_points(grid.text(row.sources[block.series.index], block.series.index))
    letter = _letter_of(block.series)
    if states_nothing(text) or (letter and letter not in variables):
        return ""
    return text if SERIES_VALUE.search(fold(flatten(text))) else f"{letter or variables[0]} = {text}"


def _value_for_name(grid: Grid, row: Row, block: Block) -> str:
    """`x = 0.3` from the column of x, for a name that may stand for a series (LATP)."""
    letter = _letter_of(block.series) if block.series else ""
    if block.series is None or letter not in ("x", "y", "z"):
        return ""
    amount = _with_points(grid.text(row.sources[block.series.index], block.series.index))
    return f"{letter} = {amount}" if re.fullmatch(r"\d*\.?\d+", fold(flatten(amount)).strip()) else ""


def _read_series(grid: Grid, row: Row, block: Block, notes: Notes) -> Material:
    """The series that stands in the header, a heading, the caption or farther off, with this row's value of its variable."""
    if block.series is None:
        return Material()
    source = row.sources[block.series.index]
    text = _with_points(grid.text(source, block.series.index))
    if states_nothing(text):
        return Material()
    header = block.series.header
    scope = (header, row.heading, notes.text, *notes.subject)
    material = _with_several(_values_of_row(grid, row, block), scope) or _with_series(text, _letter_of(block.series), scope)
    return material.model_copy(update={"cell_row": source})


def _with_series(text: str, letter: str, scope: tuple[str, ...]) -> Material:
    """`x = 0.3`, or `0.3` below `x`, with the one series in scope that has this variable; other texts are the material."""
    stated = SERIES_VALUE.fullmatch(fold(flatten(text)).strip())
    if not stated and letter in ("", *"xyzδ") and not _NUMBERS.fullmatch(fold(flatten(text))):
        return Material(text=text)
    variable = stated.group(1) if stated else letter
    for place in scope:
        series = find_formulas_with(variable, place) if variable else find_series(place)
        names = find_variables(series[0]) if series else ()
        if len(series) == 1 and (variable or len(names) == 1):
            return Material(text=series[0], series_values=text if stated else f"{variable or names[0]} = {text}")
        if series:
            break
    return Material()


def _values_of_row(grid: Grid, row: Row, block: Block) -> dict[str, str]:
    """Several variables and their values: from neighbouring columns, or from one that is headed `(x, y)`."""
    if block.series is None:
        return {}
    if len(block.variables) > 1:
        values = {_letter_of(column): _with_points(grid.text(row.sources[column.index], column.index)) for column in block.variables}
        return {} if "" in values else values
    names = _SEVERAL_NAMES.fullmatch(fold(flatten(block.series.leaf)))
    amounts = _SEVERAL_VALUES.fullmatch(fold(flatten(grid.text(row.sources[block.series.index], block.series.index))).strip())
    if names is None or amounts is None:
        return {}
    letters, numbers = re.findall(r"[xyzδ]", names.group(1)), re.split(r"\s*[,;]\s*", amounts.group(1))
    return dict(zip(letters, numbers, strict=True)) if len(letters) == len(numbers) else {}


def _with_several(values: dict[str, str], scope: tuple[str, ...]) -> Material | None:
    """`x = 0.1, y = 0.2` with the one series in scope that has all of these variables."""
    if len(values) < 2 or any(states_nothing(text) for text in values.values()):
        return None
    joined = ", ".join(f"{letter} = {text}" for letter, text in values.items())
    for place in scope:
        found = dict.fromkeys(formula for letter in values for formula in find_formulas_with(letter, place))
        having = [formula for formula in found if all(formula in find_formulas_with(letter, place) for letter in values)]
        if having:
            return Material(text=having[0], series_values=joined) if len(having) == 1 else None
    return None


def _with_points(text: str) -> str:
    """A decimal comma as a point: the amounts of one row are one number."""
    return re.sub(r"^(\s*(?:[xyzδ]\s*=\s*)?\d+),(\d+\s*)$", r"\1.\2", text)


def _letter_of(column: Column) -> str:
    """The variable, or the letter for an element, that a header such as `x`, `M`, `Al content (x)` or `Composition x in Li_{3−x}…` stands for."""
    matches = (re.match(r"\W*(?:[A-Za-z]+ )*\(?([xyzδ])(?![A-Za-z])", fold(flatten(text))) for text in (column.leaf, column.header))
    return find_stand_in(column.header) or next((match.group(1) for match in matches if match), "")
