"""Layout: a row is a battery cell with its results, packed by slashes or in columns of their own."""

import re
from functools import lru_cache

from extract.tables.blocks import Block
from extract.tables.characters import fold, states_nothing
from extract.tables.columns import Column
from extract.tables.conditions import Scene, read_attribution
from extract.tables.header_words import classify
from extract.tables.measurements import Findings, join_findings, make_evidence, make_rejection
from extract.tables.rows import Row
from schemas.base import Model
from schemas.candidate import CellCandidate, PrintedResult
from schemas.document import PlacedBox

_UNIT = r"m?A\s*[·\s]?h\s*(?:/\s*[kc]?[mg]|[·\s]*[kc]?[mg]\s*\^?\{?-?[12])|m?A\s*(?:/\s*c?[mg]|[·\s]*c?[mg]\s*\^?\{?-[12])|%"


class Layers(Model):
    """The columns that say how a cell is built: one of configurations, or anode, electrolyte and cathode from left to right."""

    columns: tuple[Column, ...]


def find_cells(scene: Scene) -> Findings:
    """Battery cells; nothing where the table has no column of configurations, or neither results nor voltages."""
    layers = _read_layers(scene)
    results = tuple(column for column in scene.columns if column.kind == "result")
    if layers is None or not (results or any(column.kind == "voltage" for column in scene.columns)):
        return Findings()
    return join_findings([_read_row(scene, row, layers, results) for row in scene.rows])


def _read_layers(scene: Scene) -> Layers | None:
    packed = [column for column in scene.columns if column.kind == "configuration"]
    if packed:
        return Layers(columns=(packed[0],))
    anodes, cathodes = ([c for c in scene.columns if c.kind == kind] for kind in ("anode", "cathode"))
    electrolytes = [c for c in scene.columns if c.kind == "material" and re.search(r"electrolyte|sse?s?\b", c.header, re.IGNORECASE)]
    if not (anodes and cathodes and electrolytes):
        return None
    return Layers(columns=(anodes[0], electrolytes[0], cathodes[0]))


def _read_row(scene: Scene, row: Row, layers: Layers, results: tuple[Column, ...]) -> Findings:
    found = tuple(result for column in results if (result := _read_result(scene, row, column)))
    key = layers.columns[0]
    cells = [scene.grid.cell(row.sources[c.index], c.index) for c in layers.columns]
    stated = [cell for cell in cells if cell and not states_nothing(cell.text.marked)]
    if len(stated) < len(cells):
        places = [column.index for column in results if scene.grid.cell(row.index, column.index)]
        if not found or not places:
            return Findings()
        return Findings(rejections=(make_rejection(scene, row.index, places[0], "no_configuration", "The row does not say how the cell is built."),))
    block = Block(material=key)
    temperature = scene.condition("temperature", key, block)
    voltage = next((column for column in scene.columns if column.kind == "voltage"), None)
    attribution = read_attribution(scene, block, key, row, None, stated[0])
    shown = [*results, *([voltage] if voltage else [])]
    boxes = [box for cell in stated for box in cell.text.boxes()]
    boxes += [box for column in shown for box in _boxes(scene, row.index, column)]
    candidate = CellCandidate(
        configuration="//".join(cell.text.marked for cell in stated),
        temperature=_text(scene, row, temperature),
        temperature_unit=temperature.temperature_unit if temperature else "",
        voltage_range=_text(scene, row, voltage),
        voltage_unit=_voltage_unit(voltage.header) if voltage else "",
        results=found,
        references=attribution.references,
        own=attribution.own,
        evidence=make_evidence(scene, row.sources[key.index], key.index, tuple(boxes)),
    )
    return Findings(candidates=(candidate,))


def _boxes(scene: Scene, row: int, column: Column) -> tuple[PlacedBox, ...]:
    cell = scene.grid.cell(row, column.index)
    return cell.text.boxes() if cell and not states_nothing(cell.text.marked) else ()


def _text(scene: Scene, row: Row, column: Column | None) -> str:
    text = scene.grid.text(row.sources[column.index], column.index) if column else ""
    return "" if states_nothing(text) else text


def _read_result(scene: Scene, row: Row, column: Column) -> PrintedResult | None:
    text = scene.grid.text(row.index, column.index)
    if states_nothing(text):
        return None
    names, unit = split_result_header(column.leaf if classify(column.leaf) == "result" else column.header)
    upper = column.header.removesuffix(column.leaf)
    if len(names) == 1 and upper != column.header and re.search(r"\b(?:first|initial|1st|after|[2-9]\d*th)\b", upper, re.IGNORECASE):
        names = (f"{upper}{names[0]}",)
    return PrintedResult(names=names, text=text, unit=unit or _bracketed_unit(upper))


@lru_cache(maxsize=4096)
def split_result_header(header: str) -> tuple[tuple[str, ...], str]:
    """The names of packed results, and the unit that ends the header of a single one.

    >>> split_result_header("Current density/cycle number/specific capacity/capacity retention")
    (('Current density', 'cycle number', 'specific capacity', 'capacity retention'), '')
    >>> split_result_header("Performances (mA h g^{−1}) Current density/specific capacity")
    (('Current density', 'specific capacity'), 'mA h g^{−1}')
    >>> split_result_header("Capacity / mAh g^{−1}"), split_result_header("Capacity (mAh/g)")
    ((('Capacity',), 'mAh g^{−1}'), (('Capacity',), 'mAh/g'))
    """
    depth, names = 0, [""]
    for character in header:
        depth += (character in "([{") - (character in ")]}")
        if fold(character) == "/" and depth == 0:
            names.append("")
        else:
            names[-1] += character
    unit = _bracketed_unit(names[0]) if len(names) > 1 else ""
    # What stands before a bracketed unit and a first name is the heading above both.
    names = [re.sub(rf"^.*[(\[]\s*{re.escape(unit)}\s*[)\]]\s*(?=\w)", "", name).strip() if unit else name.strip() for name in names]
    if len(names) > 1 and re.fullmatch(rf"(?:{_UNIT}).*|C", fold(names[-1])):
        unit = names.pop()
    if len(names) == 1 and not unit:
        unit = _bracketed_unit(names[0])
        names = [re.sub(r"\s*[(\[][^()\[\]]*[)\]]\s*$", "", names[0]) if unit else names[0]]
    return tuple(names), unit


def _bracketed_unit(header: str) -> str:
    match = re.search(rf"[(\[]\s*((?:{_UNIT})[^()\[\]]*|C)[)\]]", fold(header))
    return header[match.start(1) : match.end(1)].strip() if match else ""


def _voltage_unit(header: str) -> str:
    """The bracket that names volts and the electrode they are against, or the header where that stands outside of it."""
    match = re.search(r"[(\[]([^()\[\]]*\bV\b[^()\[\]]*)[)\]]", header)
    outside = header[: match.start()] + header[match.end() :] if match else header
    return header if not match or re.search(r"\b(?:vs|versus)\b", outside) else match.group(1).strip()
