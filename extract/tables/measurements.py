"""One block of one row → the candidates that it states: a value each, and the crystal structure."""

import re

from extract.notation import flatten
from extract.tables.blocks import Block
from extract.tables.characters import states_nothing
from extract.tables.columns import Column, dimension_of
from extract.tables.conditions import Scene, read_attribution, read_limit, read_method_of, read_part_of, read_route, read_temperature
from extract.tables.header_words import level
from extract.tables.materials import Material, read_material
from extract.tables.rows import Row
from extract.tables.units import find_unit
from extract.tables.values import PrintedValue, find_packed_values, find_values, share_temperature
from schemas.base import Model
from schemas.candidate import Candidate, MeasurementCandidate, Rejection
from schemas.document import Cell, PlacedBox
from schemas.evidence import Evidence

# A salt's concentration and its solvents: `1 M LiPF6 in EC/DMC`.
_SOLVENT = r"\b(?:EC|DMC|DEC|EMC|PC|DME|DOL|TEGDME)\b"
_LIQUID = re.compile(rf"\b\d*\.?\d+\s?(?:M|m|mol\W*(?:L|dm|kg)\S*)\s+(?:Li|Na)[A-Z]|{_SOLVENT}\s?[:/+,–-]\s?{_SOLVENT}")


class Findings(Model):
    """What was found in a table."""

    candidates: tuple[Candidate, ...] = ()
    rejections: tuple[Rejection, ...] = ()


def join_findings(several: list[Findings]) -> Findings:
    """All findings in order."""
    return Findings(candidates=tuple(c for f in several for c in f.candidates), rejections=tuple(r for f in several for r in f.rejections))


def read_block(scene: Scene, row: Row, block: Block, *, host: str = "") -> Findings:
    """Everything that a row states of a block's material."""
    found = [_read_value_cell(scene, row, block, column, host) for column in block.properties]
    return join_findings([_read_structure(scene, row, block, host), *found])


def make_evidence(scene: Scene, row: int, column: int, boxes: tuple[PlacedBox, ...]) -> Evidence:
    """Evidence for a cell; its own box where its words have none."""
    cell = scene.grid.cell(row, column)
    if cell is None:
        raise ValueError(f"no cell at row {row}, column {column}")
    return Evidence(
        document_id=scene.document_id,
        page=cell.page,
        boxes=boxes or (PlacedBox(page=cell.page, box=cell.box),),
        location=scene.grid.location(row, column),
        quote=scene.grid.quote(row, column),
    )


def make_rejection(scene: Scene, row: int, column: int, reason: str, detail: str) -> Rejection:
    """A cell that could not be used, with the reason."""
    evidence = make_evidence(scene, row, column, ())
    return Rejection(
        document_id=scene.document_id,
        page=evidence.page,
        location=evidence.location,
        quote=evidence.quote,
        stage="find",
        reason=reason,
        detail=detail,
    )


def _read_value_cell(scene: Scene, row: Row, block: Block, column: Column, host: str) -> Findings:
    cell = scene.grid.cell(row.index, column.index)
    if cell is None or column.property is None or states_nothing(cell.text.marked):
        return Findings()
    material = read_material(scene.grid, row, block, column, scene.notes)
    if _is_repeated(scene, row, block, column, cell, material):
        return Findings()
    values = find_packed_values(cell.text, column.parts) if column.parts else ()
    values = values or find_values(cell.text)
    liquid = _LIQUID.search(flatten(material.text)) or re.search(r"(?<!-)\bliquid electrolyte", flatten(scene.notes.text), re.IGNORECASE)
    problem = ("liquid_electrolyte", "The material is a salt in a solvent.") if liquid else _problem(column, material, values)
    if problem:
        return Findings(rejections=(make_rejection(scene, row.index, column.index, *problem),))
    values = share_temperature(values)
    candidates = [_make_candidate(scene, row, block, column, cell, value, material, host, share=i, of=len(values)) for i, value in enumerate(values)]
    return Findings(candidates=tuple(candidates))


def _is_repeated(scene: Scene, row: Row, block: Block, column: Column, cell: Cell, material: Material) -> bool:
    """Whether a value that reaches over several lines was already read for this material on the first of them."""
    first = next((other for other in scene.rows if other.index == cell.row), None)
    if first is None or cell.row == row.index:
        return False
    above = read_material(scene.grid, first, block, column, scene.notes)
    return (above.text, above.series_values) == (material.text, material.series_values)


def _problem(column: Column, material: Material, values: tuple[PrintedValue, ...]) -> tuple[str, str] | None:
    """Why a value cell cannot be used: a code and a sentence."""
    if column.kind == "unread":
        return column.reason, f"The column `{level(column.header)[:120]}` does not print the conductivity itself."
    if not material.text:
        return "no_material", "The table does not say which material this value belongs to."
    if not values:
        return "no_number", "The cell does not hold a number that can be told apart."
    if any(re.match(r"[/→]\s*[\d.~<>≈∼]", value.unread) for value in values):
        return "several_values", "Several values are packed into the cell under one name."
    return None


def _make_candidate(
    scene: Scene,
    row: Row,
    block: Block,
    column: Column,
    cell: Cell,
    value: PrintedValue,
    material: Material,
    host: str,
    *,
    share: int,
    of: int,
) -> MeasurementCandidate:
    if column.property is None:
        raise ValueError(f"column {column.index} has no property")
    printed, mark = _take_mark(cell.text.slice(value.start, value.end))
    cell = cell.model_copy(update={"marks": (*cell.marks, mark)}) if mark else cell
    temperature, temperature_unit = read_temperature(scene, block, column, row, value, cell=cell, share=share, of=of)
    attribution = read_attribution(scene, block, column, row, value, cell)
    return MeasurementCandidate(
        property=column.property,
        material=material.text,
        series_values=material.series_values,
        role=block.role,
        host_material=host,
        value=printed,
        qualifier=read_limit(scene, cell),
        unit="" if value.has_unit else column.unit or find_unit(scene.footnotes(cell), dimension_of(column.property)),
        temperature=temperature,
        temperature_unit=temperature_unit,
        structure=_structure_text(scene, row, block),
        conductivity_part=read_part_of(scene, block, column, row, value, cell),
        method=read_method_of(scene, block, column, row, value, cell),
        synthesis_route=read_route(scene, column, block, row),
        references=attribution.references,
        own=attribution.own,
        evidence=make_evidence(scene, row.index, column.index, cell.text.boxes(value.start, value.end)),
        flags=("unread_part",) if value.unread and value.unread != temperature else (),
    )


def _take_mark(printed: str) -> tuple[str, str]:
    """A number and the mark of a footnote that stands in its raised exponent (`3×10^{−4a}`)."""
    marked = re.search(r"(?<=\d)\s*,?\s*([a-z*†‡])\s*(?=\})", printed)
    return (printed[: marked.start()] + printed[marked.end() :], marked.group(1)) if marked else (printed, "")


def _structure_cells(scene: Scene, row: Row, block: Block) -> list[tuple[Column, Cell]]:
    cells = [(column, scene.grid.cell(row.sources[column.index], column.index)) for column in block.structures]
    return [(column, cell) for column, cell in cells if cell and not states_nothing(cell.text.marked)]


def _is_pair(cells: list[tuple[Column, Cell]]) -> bool:
    """A crystal system and a space group in columns of their own are one structure."""
    groups = [bool(re.search(r"group|s\.?g\.?", column.leaf, re.IGNORECASE)) for column, _ in cells]
    return len(cells) == 2 and groups.count(True) == 1


def _structure_text(scene: Scene, row: Row, block: Block) -> str:
    """The structure of a row's material; empty where several are printed, since which one the value belongs to is not said."""
    cells = _structure_cells(scene, row, block)
    if _is_pair(cells):
        system, group = sorted(cells, key=lambda pair: "roup" in pair[0].leaf)
        return f"{system[1].text.marked} ({group[1].text.marked})"
    return cells[0][1].text.marked if len(cells) == 1 else ""


def _read_structure(scene: Scene, row: Row, block: Block, host: str) -> Findings:
    """One candidate for each structure that is printed in this very row."""
    cells = [(column, cell) for column, cell in _structure_cells(scene, row, block) if row.sources[column.index] == row.index]
    if not cells or not scene.notes.ionic:
        return Findings()
    material = read_material(scene.grid, row, block, None, scene.notes)
    groups = [cells] if _is_pair(cells) else [[pair] for pair in cells]
    if not material.text:
        return Findings(rejections=tuple(make_rejection(scene, row.index, g[-1][0].index, "no_material", _NO_MATERIAL) for g in groups))
    return Findings(candidates=tuple(_make_structure(scene, row, block, group, material, host) for group in groups))


_NO_MATERIAL = "The table does not say which material this structure belongs to."


def _make_structure(scene: Scene, row: Row, block: Block, group: list[tuple[Column, Cell]], material: Material, host: str) -> MeasurementCandidate:
    column, cell = group[-1]
    attribution = read_attribution(scene, block, column, row, None, cell)
    return MeasurementCandidate(
        property="crystal_structure",
        material=material.text,
        series_values=material.series_values,
        role=block.role,
        host_material=host,
        structure=_structure_text(scene, row, block) if len(group) > 1 else cell.text.marked,
        method=read_method_of(scene, block, column, row, None, cell),
        synthesis_route=read_route(scene, column, block, row),
        references=attribution.references,
        own=attribution.own,
        evidence=make_evidence(scene, row.index, column.index, tuple(box for _, part in group for box in part.text.boxes())),
    )
