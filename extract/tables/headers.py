"""What each column of a grid is: its header levels and, where these do not decide, its body cells → Column."""

import re
from typing import Literal

from extract.notation import flatten
from extract.tables.characters import fold, join_scripts
from extract.tables.columns import SERIES_VALUE, Column, Notes, dimension_of, has_other_unit, prints_other_unit
from extract.tables.formulas import is_mostly_formula
from extract.tables.grid import Grid
from extract.tables.header_words import classify, read_method, read_part, read_parts, read_role
from extract.tables.material_columns import settle_materials, share_roles
from extract.tables.temperatures import (
    find_measurement_temperature,
    find_span,
    find_temperature_unit,
    is_bare_temperature,
    parse_bare_temperature,
    rejects_as_measured,
)
from extract.tables.units import Dimension, find_unit, find_unit_in_sentence, unit_pattern
from extract.tables.vocabulary import Kind
from schemas.candidate import PropertyName

_LAYERS = re.compile(r"\S\s*(?://|\|\|?|∥|‖|¦)\s*\S")
_LOOSE_LAYERS = re.compile(r"\S\s*(?://|\|\|?|∥|‖|¦|/|:)\s*\S")


def read_columns(grid: Grid, notes: Notes) -> tuple[Column, ...]:
    """All columns of a grid from the left."""
    columns = [_read_header(grid, index, notes) for index in range(grid.table.columns)]
    columns = share_roles([_read_content(grid, column) for column in _share_scale(columns)])
    columns = _without_cells(grid, columns, notes)
    if grid.turned and columns[0].kind == "other" and not {"material", "name", "series"} & {column.kind for column in columns}:
        columns[0] = columns[0].model_copy(update={"kind": "name"})
    return settle_materials(grid, columns)


def _share_scale(columns: list[Column]) -> list[Column]:
    """Beside `σ_{25}`, which can only be Celsius, `σ_{300}` is Celsius too; beside `σ_{298}` it is kelvin."""
    bare = [column for column in columns if re.fullmatch(r"[\d.]+", column.temperature)]
    scales = {column.temperature_unit for column in bare if column.temperature_unit}
    if len(scales) != 1:
        return columns
    scale = scales.pop()
    return [column.model_copy(update={"temperature_unit": scale}) if column in bare else column for column in columns]


def _without_cells(grid: Grid, columns: list[Column], notes: Notes) -> list[Column]:
    """Where a table has no cells, its window is a material's, and a column of cathodes or anodes names its materials."""
    kinds = {column.kind for column in columns}
    if kinds & {"configuration", "result"}:
        return columns
    if "voltage" in kinds and not kinds & {"anode", "cathode"}:
        windows = [column.kind == "voltage" and re.search(r"\bwindow\b.*\bvs\b", column.header, re.IGNORECASE) for column in columns]
        return [_with_property(grid, c, "electrochemical_window", notes) if w else c for c, w in zip(columns, windows, strict=True)]
    if not kinds & {"material", "name", "series"}:
        return [c.model_copy(update={"kind": "material"}) if c.kind in ("anode", "cathode") else c for c in columns]
    return columns


def _read_header(grid: Grid, index: int, notes: Notes) -> Column:
    cells = grid.header_cells(index)
    levels = tuple(join_scripts(cell.text.marked) for cell in cells)
    header, leaf = " ".join(levels), levels[-1] if levels else ""
    wide = [cell for cell in cells[:-1] if cell.column_span > 1 or cell.row_span > 1]
    column = Column(
        index=index,
        kind="other",
        header=header,
        leaf=leaf,
        span=f"{wide[-1].row}:{wide[-1].column}" if wide else "",
        role=read_role(header, context=notes.text),
        temperature=f"{leaf} {below}" if (below := _numbers_below_temperature(leaf, header)) else _header_temperature(levels),
        part=read_part(header),
        method=read_method(header),
        material=next((text for text in reversed(levels) if _names_material(text)), ""),
    )
    kind = _kind(leaf, header)
    if kind in (None, "other") and (explained := _explained_by_notes(leaf, notes.text)):
        kind = explained
    return column if kind is None else _with_kind(grid, column, kind, notes)


def _kind(leaf: str, header: str) -> Kind | None:
    """The lowest level decides where it can; under `Ionic conductivity`, `25 °C` or `bulk` cannot."""
    if _numbers_below_temperature(leaf, header):
        return None
    own = None if is_bare_temperature(leaf) or is_mostly_formula(leaf) or find_span(leaf) else classify(leaf)
    kind = own or classify(header)
    if kind == "temperature" and rejects_as_measured(header):
        return "other"
    if own in ("material", "name", "synthesis") and leaf != header and re.fullmatch(r"\W*(?:system|ceramic|glass|method)s?\W*", leaf, re.IGNORECASE):
        return classify(header)
    return kind


def _explained_by_notes(leaf: str, notes: str) -> Kind | None:
    """What the caption says that a header's symbol is: `activation energy ΔE`, `κ, ionic conductivity`."""
    symbol = re.split(r"\s*[(\[/,]", leaf.strip())[0]
    if not 0 < len(flatten(symbol)) <= 4:
        return None
    sign = rf"(?<![\w}}]){re.escape(symbol)}(?![\w{{])"
    named: tuple[tuple[Kind, str], ...] = (
        ("activation_energy", r"activation (?:energy|energies|enthalpy|enthalpies)"),
        ("conductivity", r"(?<!thermal )(?<!electronic )conductivit(?:y|ies)"),
    )
    for kind, words in named:
        if re.search(rf"(?i:{words}),?\s*\(?{sign}|{sign}\s*[:=,(]?\s*(?:is |are |denotes |the )*(?i:(?:ionic |total |bulk )?{words})", notes):
            return kind
    return None


def _numbers_below_temperature(leaf: str, header: str) -> str:
    """The unit of the temperatures that stand as bare numbers below their heading (`Temperature (°C)` over `25`, `100`); empty elsewhere."""
    upper = header.removesuffix(leaf)
    bare = re.fullmatch(r"\s*\d{2,4}(?:\.\d+)?\s*", leaf) and not rejects_as_measured(upper)
    return find_temperature_unit(upper) if upper != header and bare else ""


def _names_material(text: str) -> bool:
    return is_mostly_formula(text) or SERIES_VALUE.fullmatch(fold(flatten(text)).strip()) is not None


def _header_temperature(levels: tuple[str, ...]) -> str:
    for text in reversed(levels):
        if is_bare_temperature(text):
            return parse_bare_temperature(text)
        found = find_measurement_temperature(text)
        if found:
            return found
    subscript = re.search(r"σ_?\{?(\d{2,3}(?:\.\d+)?)(?!\d)", fold(" ".join(levels)))
    return subscript.group(1) if subscript else ""


def _with_kind(grid: Grid, column: Column, kind: Kind, notes: Notes) -> Column:
    match kind:
        case (
            "conductivity"
            | "ionic_conductivity"
            | "electronic_conductivity"
            | "activation_energy"
            | "electrochemical_window"
            | "oxidation_limit"
            | "reduction_limit"
        ):
            return _with_property(grid, column, kind, notes)
        case "crystal_structure":
            return column.model_copy(update={"kind": "structure"})
        case "logarithm" | "times_temperature":
            return column.model_copy(update={"kind": "unread", "property": "ionic_conductivity", "reason": kind})
        case "temperature":
            return column.model_copy(update={"kind": kind, "temperature": "", "temperature_unit": find_temperature_unit(column.header)})
        case _:
            return column.model_copy(update={"kind": kind})


def _with_property(grid: Grid, column: Column, kind: PropertyName | Literal["conductivity"], notes: Notes) -> Column:
    """The column as one of a property, or as `other` where units or the document's subject speak against it."""
    name: PropertyName = "ionic_conductivity" if kind == "conductivity" else kind
    dimension = dimension_of(name)
    if kind == "conductivity" and not notes.ionic:
        return column
    unit = _header_unit(column, dimension)
    if not unit and re.search(r"σ\S*\s*/\s*σ", fold(column.leaf)):
        return column
    if not unit and prints_other_unit(column.header):
        return column
    in_cells = any(unit_pattern(dimension).search(fold(text)) for text in grid.column_texts(column.index))
    if not unit and not in_cells:
        notes_of_header = grid.header_notes(column.index)
        unit = next(filter(None, (find_unit_in_sentence(text, dimension, header=column.header) for text in (notes_of_header, notes.text))), "")
        # A bare σ may be a stress or a deviation; σ with a part, an ion or a temperature is a conductivity, which then has no unit to be read in.
        worded = kind != "conductivity" or "onductiv" in column.header or column.part != "unspecified" or column.temperature
        if not unit and (has_other_unit(column.header) or (dimension == "conductivity" and not worded)):
            return column
    update: dict[str, object] = {"kind": "property", "property": name, "unit": unit, "parts": read_parts(column.leaf)}
    if name == "activation_energy":
        update["temperature"] = find_span(column.header) or column.temperature
    # The subscript of σ25 is read as °C only where a kelvin reading is impossible: nothing conducts ions at 25 K. 293, 298 and 303 are
    # 20, 25 and 30 °C.
    if re.fullmatch(r"[\d.]+", column.temperature):
        update["temperature_unit"] = "°C" if float(column.temperature) <= 100 else "K" if column.temperature in ("293", "298", "303") else ""
    if len(_properties_named(column.leaf)) > 1:
        update |= {"kind": "unread", "reason": "several_properties"}
    return column.model_copy(update=update)


def _header_unit(column: Column, dimension: Dimension) -> str:
    """The nearest unit; with the electrode of a potential where the header names that apart (`Window vs. Li^{+}/Li (V)`)."""
    unit = find_unit(column.leaf, dimension) or find_unit(column.header, dimension)
    electrode = re.search(r"\b(?:vs\.?|versus)\s+[^()\[\]]*[^()\[\]\s]", column.header)
    return f"{unit} {electrode.group()}" if unit and dimension == "voltage" and electrode and electrode.group() not in unit else unit


def _properties_named(leaf: str) -> set[str]:
    """The properties of a header that packs several: `σ (S cm^{−1}) / E_{a} (eV)`."""
    parts = re.split(r"\s*/\s*(?![^(\[]*[)\]])", fold(leaf))
    kinds = {classify(part) for part in parts if len(parts) > 1 and not re.fullmatch(r"c?m|S|mol", part)}
    return {kind for kind in kinds if kind in ("conductivity", "ionic_conductivity", "electronic_conductivity", "activation_energy")}


def _read_content(grid: Grid, column: Column) -> Column:
    """Columns that their header leaves open, or names too loosely, decided by what stands in them."""
    texts = grid.column_texts(column.index)
    if column.kind in ("other", "configuration", "name", "material") and _share(texts, _LAYERS) >= 0.5:
        return column.model_copy(update={"kind": "configuration"})
    if column.kind == "configuration" and _share(texts, _LOOSE_LAYERS) < 0.5:
        return column.model_copy(update={"kind": "other"})
    if column.kind == "other" and _open_header(column) and texts and sum(map(is_mostly_formula, texts)) > len(texts) / 2:
        return column.model_copy(update={"kind": "material"})
    if column.kind in ("other", "name") and texts and all(read_part(text) != "unspecified" for text in texts):
        return column.model_copy(update={"kind": "other", "reason": "part"})
    if column.kind == "synthesis" and texts and all(read_method(text) != "unspecified" for text in texts):
        return column.model_copy(update={"kind": "other", "reason": "method"})
    if column.kind == "synthesis" and not any(re.search(r"[A-Za-z]{3}", text) for text in texts):
        return column.model_copy(update={"kind": "other"})
    return column


def _open_header(column: Column) -> bool:
    if re.fullmatch(r"\W*(?:nominal |glass )?compositions?\W*(?:mol|at|wt)\W*", column.leaf, re.IGNORECASE):
        return True
    general = re.fullmatch(r"\W*(?:parameters?|propert(?:y|ies)|quantit(?:y|ies))\W*", column.leaf, re.IGNORECASE)
    return classify(column.leaf) is None or column.role != "" or general is not None


def _share(texts: tuple[str, ...], pattern: re.Pattern[str]) -> float:
    found = [text for text in texts if pattern.search(fold(flatten(text)))]
    return len(found) / len(texts) if texts else 0.0
