"""What extraction must read from any layout: expected records, derived from the facts alone."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tests.layouts.facts import BATTERY_CELLS, SAMPLES, SUBSTITUTIONS, WORKS, BatteryCell, Material

KELVIN = {"20": 293.15, "25": 298.15, "30": 303.15, "RT": 298.15}
RATE_UNITS = {"C": "C", " mA cm^{−2}": "mA/cm2", " mA g^{−1}": "mA/g"}

Amounts = frozenset[tuple[str, float]]


class Measurement(NamedTuple):
    """The fields of a measurement that the page determines; numbers as floats, a composition as its amounts."""

    property: str
    composition: Amounts
    role: str
    host: Amounts
    value: float | None
    unit: str
    temperature_K: float | None
    family: str
    space_group: str
    space_group_number: int
    reference: str


class CellResult(NamedTuple):
    """The fields of a battery cell that the page determines."""

    anode: str
    electrolyte: Amounts
    cathode: Amounts
    temperature_K: float
    voltages: tuple[float, float]
    voltage_reference: str
    first_rate: tuple[float, str]
    first_capacity: tuple[float, str]
    efficiency: float | None
    cycling_rate: tuple[float, str]
    cycles: int
    cycled_capacity: tuple[float, str]
    retention: float | None
    reference: str


def parse_amounts(formula: str) -> Amounts:
    """Elements and amounts of a formula without brackets, whatever their order; nothing for an empty one. Raises ValueError.

    >>> sorted(parse_amounts("Li2.9Zr0.1In0.9Cl6"))
    [('Cl', 6.0), ('In', 0.9), ('Li', 2.9), ('Zr', 0.1)]
    """
    if not re.fullmatch(r"(?:[A-Z][a-z]?(?:\d+(?:\.\d+)?)?)*", formula):
        raise ValueError(f"not a plain formula: {formula!r}")
    return frozenset((element, float(amount or 1)) for element, amount in re.findall(r"([A-Z][a-z]?)([\d.]*)", formula))


def expect_measurements() -> tuple[Measurement, ...]:
    """One conductivity or activation energy a printed value, one crystal structure a printed structure."""
    return (*_expect_substitutions(), *_expect_samples())


def _expect_substitutions() -> Iterator[Measurement]:
    for fact in SUBSTITUTIONS:
        host = parse_amounts(fact.host.composition)
        for material, value, role, compared in (
            (fact.host, fact.host_conductivity, "host", frozenset()),
            (fact.substituted, fact.substituted_conductivity, "substituted", host),
        ):
            structure = _crystal_structure(material, role=role, host=compared, reference=f"{fact.reference}")
            yield structure
            if value:
                yield structure._replace(property="ionic_conductivity", value=float(value), unit="S/cm", temperature_K=KELVIN[fact.temperature])


def _expect_samples() -> Iterator[Measurement]:
    for sample in SAMPLES:
        structure = _crystal_structure(sample.material, role="", host=frozenset(), reference="")
        yield structure
        yield structure._replace(property="ionic_conductivity", value=float(sample.conductivity), unit="S/cm", temperature_K=KELVIN["25"])
        yield structure._replace(property="activation_energy", value=float(sample.activation_energy), unit="eV")


def _crystal_structure(material: Material, *, role: str, host: Amounts, reference: str) -> Measurement:
    return Measurement(
        property="crystal_structure",
        composition=parse_amounts(material.composition),
        role=role,
        host=host,
        value=None,
        unit="",
        temperature_K=None,
        family=material.structure.family,
        space_group=material.structure.symbol,
        space_group_number=material.structure.number,
        reference=reference,
    )


def expect_cells() -> tuple[CellResult, ...]:
    """One result a line of the table of cells."""
    return tuple(_expect_cell(cell) for cell in BATTERY_CELLS)


def _expect_cell(cell: BatteryCell) -> CellResult:
    return CellResult(
        anode=cell.layers[0],
        electrolyte=parse_amounts(cell.electrolyte),
        cathode=parse_amounts(cell.cathode),
        temperature_K=KELVIN[cell.temperature],
        voltages=(float(cell.voltages[0]), float(cell.voltages[1])),
        voltage_reference="Li+/Li",
        first_rate=_rate(cell.first[0]),
        first_capacity=_capacity(cell.first[1]),
        efficiency=_percentage(cell.first[2]),
        cycling_rate=_rate(cell.cycling[0]),
        cycles=int(cell.cycling[1]),
        cycled_capacity=_capacity(cell.cycling[2]),
        retention=_percentage(cell.cycling[3]),
        reference=f"{cell.reference}",
    )


def _rate(printed: str) -> tuple[float, str]:
    unit = next(spelling for spelling in RATE_UNITS if printed.endswith(spelling))
    return float(printed.removesuffix(unit)), RATE_UNITS[unit]


def _capacity(printed: str) -> tuple[float, str]:
    return float(printed.removeprefix("~")), "~" if printed.startswith("~") else "="


def _percentage(printed: str) -> float | None:
    return None if printed == "—" else float(printed.removesuffix("%"))


def first_page(reference: str) -> str:
    """First page of the work that a reference number stands for."""
    return WORKS[int(reference) - 1].pages.split("–")[0]
