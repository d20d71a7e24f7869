"""Checks of single values: the range of the kind of conductor at room temperature, well-known materials, and ranges printed backwards."""

import re
from collections.abc import Iterator

from extract.checks.findings import Extracted, Finding, read_cell_place
from extract.checks.formulas import read_amounts
from extract.checks.known_materials import find_known
from extract.normalize.elements import HALOGENS, MOBILE_IONS
from extract.notation import fold_plain
from schemas.record import CellRecord, MeasurementRecord, Temperature

# The best conductors of each kind at room temperature, in S/cm, times two or three: Li5.5PS4.5Cl1.5 and Li9.54Si1.74P1.44S11.7Cl0.3 of the
# sulfides reach 2·10⁻², Na2.88Sb0.88W0.12S4 4·10⁻², LiTaOCl4 of the halides 10⁻². Silver and copper conduct better.
_HIGHEST: dict[str, float] = {"sulfide": 8e-2, "selenide": 8e-2, "sulfoselenide": 8e-2, "complex_hydride": 1e-1}
_HIGHEST_OTHERS = 3e-2
# What a good or poor sample adds to the known range, and heat to the best at room temperature.
_MARGIN, _HOT = 3.0, 15.0
_ALKALI = MOBILE_IONS - {"Ag", "Cu"}
_ROOM = (283.0, 313.0)
_POWER, _MILLI = re.compile(r"[×x·*]\s?10\s?\^?-\s?[2-9]|\d[eE]-0?[2-9]"), re.compile(r"(?<![A-Za-zµμ])mS\b")
_RANGE = re.compile(r"(?<![\d.])(-?\d+(?:\.\d+)?)\s?V?\s?(?:-+|to|~)\s?(-?\d+(?:\.\d+)?)(?![\d.])")


def check_ranges(extracted: Extracted) -> Iterator[Finding]:
    """A conductivity at room temperature beyond the best of its kind, or far from where the material has been found."""
    for record in extracted.measurements:
        measured = record.property == "ionic_conductivity" and record.value and record.method != "computed"
        if measured and is_room(record.temperature) and (sentence := _judge_conductivity(record)):
            yield Finding(record_id=record.record_id, code="out_of_range", sentence=sentence)


def check_headers(extracted: Extracted) -> Iterator[Finding]:
    """Values under a heading under which others are too high, or too low, for their materials: its unit may be wrong."""
    columns: dict[tuple[str, int], list[MeasurementRecord]] = {}
    for record in extracted.measurements:
        place = read_cell_place(record.evidence)
        if place is not None and record.property == "ionic_conductivity" and record.value and is_room(record.temperature):
            columns.setdefault((place[0], place[2]), []).append(record)
    for column in columns.values():
        strange = [record for record in column if _judge_conductivity(record)]
        if len({record.material_as_printed for record in strange}) < 2 or 3 * len(strange) < len(column):
            continue
        for record in column:
            if record not in strange:
                sentence = f"{len(strange)} of {len(column)} values under its heading are out of range: the unit there may be wrong."
                yield Finding(record_id=record.record_id, code="power_of_ten", sentence=sentence, other=strange[0].evidence)


def _judge_conductivity(record: MeasurementRecord) -> str:
    """What is wrong with a conductivity at room temperature; where no temperature is said, it may be a hot one as well."""
    value, formula = record.value_upper or record.value or 0.0, record.composition.formula
    said = record.temperature.kelvin is not None
    known = find_known(formula)
    if said and known and known.highest and value > known.highest * _MARGIN:
        return f"{formula} has been found up to {known.highest:g} S/cm at room temperature, here it has {value:g}."
    below = known is not None and known.lowest is not None and value < known.lowest / _MARGIN
    # A grain boundary's part may be anything, and an upper limit says nothing of the value.
    if known and below and record.conductivity_part != "grain_boundary" and record.qualifier not in ("<", "<="):
        return f"{formula} has been found from {known.lowest:g} S/cm at room temperature, here it has {value:g}."
    family = record.composition.anion_family
    highest = _HIGHEST.get(family, _HIGHEST_OTHERS) * (1 if said else _HOT)
    elements = read_amounts(formula).keys()
    mobile = elements & MOBILE_IONS
    if mobile and mobile <= _ALKALI and family and value > highest and not elements & {"H", "C"}:
        return f"No {family.replace('_', ' ')} is known with more than {highest:g} S/cm" + (" at room temperature." if said else ".")
    return ""


def is_room(temperature: Temperature) -> bool:
    """Whether a temperature is room temperature, or not said, which papers mean by it.

    >>> is_room(Temperature(kelvin=298.15)), is_room(Temperature(kelvin=573.15)), is_room(Temperature())
    (True, False, True)
    """
    if temperature.kelvin is None:
        return not temperature.as_printed
    return _ROOM[0] <= temperature.kelvin <= _ROOM[1]


def check_units(extracted: Extracted) -> Iterator[Finding]:
    """A conductivity with a negative power of ten in millisiemens: one of the two makes the other needless."""
    for record in extracted.measurements:
        printed = fold_plain(record.value_as_printed)
        known = find_known(record.composition.formula)
        usual = known is not None and known.lowest is not None and known.lowest <= (record.value or 0.0)
        suspect = record.property == "ionic_conductivity" and is_room(record.temperature) and not usual
        if suspect and _POWER.search(printed) and _MILLI.search(printed):
            sentence = f"{record.value_as_printed!r} has a power of ten and a milli: {record.value:g} S/cm."
            yield Finding(record_id=record.record_id, code="power_of_ten", sentence=sentence)


def check_windows(extracted: Extracted) -> Iterator[Finding]:
    """A range of potentials that is printed from high to low."""
    for record in extracted.measurements:
        if record.value_upper is not None and record.unit.startswith("V"):
            yield from _judge_window(record, record.value_as_printed, record.value, record.value_upper)
    for cell in extracted.cells:
        yield from _judge_window(cell, cell.evidence.quote, cell.voltage_min_V, cell.voltage_max_V)


def _judge_window(record: MeasurementRecord | CellRecord, printed: str, low: float | None, high: float | None) -> Iterator[Finding]:
    for first, second in _RANGE.findall(fold_plain(printed)):
        if float(first) > float(second) and (float(second), float(first)) == (low, high):
            sentence = f"The range is printed from {first} down to {second} V."
            yield Finding(record_id=record.record_id, code="window_reversed", sentence=sentence)


def majority_anion(record: MeasurementRecord) -> str:
    """The anion that there is most of; empty where the composition is not known."""
    amounts = {symbol: amount for symbol, amount in read_amounts(record.composition.formula).items() if symbol in HALOGENS | {"O", "S", "Se", "N"}}
    return max(amounts, key=lambda symbol: (amounts[symbol], symbol), default="")
