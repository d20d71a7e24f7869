"""Solid electrolytes of several chemistries with the values that every kind of table prints, and the statements that must come out.

Printed strings carry their scripts in braces (`Li_{6}PS_{5}Cl`). Values are rounded ones of the literature's order; none is a halide's alone.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from schemas.record import MeasurementRecord

Amounts = frozenset[tuple[str, float]]


class Conductor(NamedTuple):
    """A material: formula as printed and without brackets, conductivity at 25 °C in S/cm and activation energy in eV as decimal strings."""

    printed: str
    composition: str
    conductivity: str
    energy: str


class Member(NamedTuple):
    """A member of a series: its variable's value, and the material that this makes; conductivities bulk, grain boundary, total in S/cm."""

    x: str
    composition: str
    bulk: str
    boundary: str
    total: str
    energy: str


class Statement(NamedTuple):
    """The fields of a record that the page determines; a temperature for conductivities only."""

    property: str
    composition: Amounts
    value: float | None
    upper: float | None = None
    qualifier: str = "="
    kelvin: float | None = None
    part: str = "unspecified"
    method: str = "unspecified"
    reference: str = ""
    space_group: str = ""
    # the temperatures of an activation energy as printed: `25–150 °C`
    over: str = ""


ARGYRODITE = Conductor("Li_{6}PS_{5}Cl", "Li6PS5Cl", "1.9e-3", "0.38")
BROMIDE_ARGYRODITE = Conductor("Li_{6}PS_{5}Br", "Li6PS5Br", "6.8e-4", "0.33")
LGPS = Conductor("Li_{10}GeP_{2}S_{12}", "Li10GeP2S12", "1.2e-2", "0.25")
THIOPHOSPHATE = Conductor("Li_{7}P_{3}S_{11}", "Li7P3S11", "3.2e-3", "0.18")
LLZO = Conductor("Li_{7}La_{3}Zr_{2}O_{12}", "Li7La3Zr2O12", "2.4e-4", "0.34")
LLZTO = Conductor("Li_{6.4}La_{3}Zr_{1.4}Ta_{0.6}O_{12}", "Li6.4La3Zr1.4Ta0.6O12", "1.0e-3", "0.35")
LLZNO = Conductor("Li_{6.75}La_{3}Zr_{1.75}Nb_{0.25}O_{12}", "Li6.75La3Zr1.75Nb0.25O12", "8.0e-4", "0.31")
LATP = Conductor("Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3}", "Li1.3Al0.3Ti1.7P3O12", "7.0e-4", "0.36")
LAGP = Conductor("Li_{1.5}Al_{0.5}Ge_{1.5}(PO_{4})_{3}", "Li1.5Al0.5Ge1.5P3O12", "4.0e-4", "0.37")
NZSP = Conductor("Na_{3}Zr_{2}Si_{2}PO_{12}", "Na3Zr2Si2PO12", "6.7e-4", "0.29")
NPS = Conductor("Na_{3}PS_{4}", "Na3PS4", "2.0e-4", "0.27")
NSBS = Conductor("Na_{3}SbS_{4}", "Na3SbS4", "1.1e-3", "0.20")
NZC = Conductor("Na_{2}ZrCl_{6}", "Na2ZrCl6", "1.8e-5", "0.40")
LYC = Conductor("Li_{3}YCl_{6}", "Li3YCl6", "5.1e-4", "0.40")
LIC = Conductor("Li_{3}InCl_{6}", "Li3InCl6", "1.5e-3", "0.34")
NITRIDE = Conductor("Li_{3}N", "Li3N", "1.2e-3", "0.25")
SILVER = Conductor("RbAg_{4}I_{5}", "RbAg4I5", "2.7e-1", "0.10")

LATP_SERIES = "Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3}"
LATP_MEMBERS = (
    Member("0", "Li1Ti2P3O12", "2.1e-5", "3.0e-7", "2.9e-7", "0.43"),
    Member("0.2", "Li1.2Al0.2Ti1.8P3O12", "1.1e-3", "6.4e-4", "4.0e-4", "0.37"),
    Member("0.3", "Li1.3Al0.3Ti1.7P3O12", "3.4e-3", "8.8e-4", "7.0e-4", "0.35"),
    Member("0.4", "Li1.4Al0.4Ti1.6P3O12", "2.6e-3", "7.6e-4", "5.9e-4", "0.36"),
)
NASICON_SERIES = "Na_{1+x}Zr_{2}Si_{x}P_{3−x}O_{12}"
NASICON_MEMBERS = (
    Member("1.6", "Na2.6Zr2Si1.6P1.4O12", "9.0e-4", "2.5e-4", "2.0e-4", "0.31"),
    Member("2", "Na3Zr2Si2PO12", "2.1e-3", "9.8e-4", "6.7e-4", "0.29"),
    Member("2.4", "Na3.4Zr2Si2.4P0.6O12", "2.4e-3", "8.6e-4", "6.3e-4", "0.30"),
)
GARNET_SERIES = "Li_{7−x}La_{3}Zr_{2−x}Ta_{x}O_{12}"
GARNET_MEMBERS = (
    Member("0.25", "Li6.75La3Zr1.75Ta0.25O12", "6.1e-4", "5.2e-3", "5.5e-4", "0.37"),
    Member("0.6", "Li6.4La3Zr1.4Ta0.6O12", "1.1e-3", "9.0e-3", "1.0e-3", "0.35"),
)

ROOM = 298.15
_ELECTRONVOLTS = {"eV": 1.0, "meV": 1e-3, "kJ/mol": 1 / 96.48533, "kcal/mol": 4.184 / 96.48533}


def parse_amounts(formula: str) -> Amounts:
    """Elements and amounts of a formula without brackets. Raises ValueError.

    >>> sorted(parse_amounts("Li6PS5Cl"))
    [('Cl', 1.0), ('Li', 6.0), ('P', 1.0), ('S', 5.0)]
    """
    if not re.fullmatch(r"(?:[A-Z][a-z]?(?:\d+(?:\.\d+)?)?)*", formula):
        raise ValueError(f"not a plain formula: {formula!r}")
    return frozenset((element, float(amount or 1)) for element, amount in re.findall(r"([A-Z][a-z]?)([\d.]*)", formula))


def conducts(
    composition: str,
    conductivity: str,
    *,
    kelvin: float | None = ROOM,
    upper: str = "",
    qualifier: str = "=",
    part: str = "unspecified",
    method: str = "unspecified",
    reference: str = "",
    electronic: bool = False,
) -> Statement:
    """A conductivity in S/cm, of ions unless said otherwise."""
    name = "electronic_conductivity" if electronic else "ionic_conductivity"
    return Statement(
        name, parse_amounts(composition), float(conductivity), float(upper) if upper else None, qualifier, kelvin, part, method, reference
    )


def activates(
    composition: str,
    energy: str,
    *,
    unit: str = "eV",
    qualifier: str = "=",
    part: str = "unspecified",
    method: str = "unspecified",
    reference: str = "",
    over: str = "",
) -> Statement:
    """An activation energy, printed in this unit."""
    value = round_value(float(energy) * _ELECTRONVOLTS[unit])
    name = "activation_energy"
    return Statement(name, parse_amounts(composition), value, None, qualifier, part=part, method=method, reference=reference, over=over)


def crystallizes(composition: str, space_group: str, *, reference: str = "") -> Statement:
    """A crystal structure by its space group."""
    return Statement("crystal_structure", parse_amounts(composition), None, qualifier="", reference=reference, space_group=space_group)


def round_value(value: float) -> float:
    """To four significant digits: printing in another unit and reading back keeps no more."""
    return float(f"{value:.4g}")


def print_power(value: str, *, times: str = " × ") -> str:
    """A conductivity with its power of ten.

    >>> print_power("1.9e-3")
    '1.9 × 10^{−3}'
    """
    mantissa, exponent = value.split("e")
    return f"{mantissa}{times}10^{{{exponent.replace('-', '−')}}}"


def print_scaled(value: str, power: int) -> str:
    """A conductivity times a power of ten as a plain decimal.

    >>> print_scaled("1.9e-3", 4)
    '19'
    """
    return f"{Decimal(value).scaleb(power).normalize():f}"


def to_statement(record: MeasurementRecord) -> Statement:
    """The fields of a record that the page determines."""
    of_conductivity = record.property in ("ionic_conductivity", "electronic_conductivity")
    return Statement(
        property=record.property,
        composition=parse_amounts(record.composition.formula),
        value=None if record.value is None else round_value(record.value),
        upper=None if record.value_upper is None else round_value(record.value_upper),
        qualifier=record.qualifier,
        kelvin=record.temperature.kelvin if of_conductivity else None,
        part=record.conductivity_part,
        method=record.method,
        reference=record.attribution.reference_number,
        space_group=record.space_group if record.property == "crystal_structure" else "",
        over=record.temperature.as_printed if record.property == "activation_energy" else "",
    )
