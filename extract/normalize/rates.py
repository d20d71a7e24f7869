"""A printed charging rate or current density (`0.1C`, `C/10`, `0.14 mA cm^{−2}`) to its value in C, mA/cm2 or mA/g."""

import re
from decimal import Decimal

from extract.normalize.numbers import parse_number, split_number_unit
from extract.normalize.units import ParsedUnit, conversion_factor, parse_header_unit, parse_unit
from extract.notation import fold_plain
from schemas.base import Model


class Rate(Model):
    """A rate in one of the contract's units."""

    value: float
    unit: str


_UNITS = {"mA/cm2": "mA / cm ** 2", "mA/g": "mA / g"}
_C_RATE = re.compile(r"(?P<number>\d+(?:\.\d+)?|\.\d+)\s?C|C\s?/\s?(?P<divisor>\d+(?:\.\d+)?)|C")
_C_HEADER = re.compile(r"(?:.*[(\[/]\s?)?C\s?[)\]]?|.*\bC[- ]rate\b.*", re.IGNORECASE)


def parse_rate(printed: str, header: str = "") -> Rate:
    """Read one rate; `header` gives the unit of a bare number. Raises ValueError where there is no unit of a rate, or a range.

    >>> parse_rate("C/10"), parse_rate("0.14 mA cm^{−2}").unit
    (Rate(value=0.1, unit='C'), 'mA/cm2')
    """
    text = fold_plain(printed).lstrip("~≈ ")
    match = _C_RATE.fullmatch(text)
    if match:
        divisor = Decimal(match["divisor"] or 1)
        if divisor == 0:
            raise ValueError(f"not a rate: {printed!r}")
        return Rate(value=float(Decimal(match["number"] or 1) / divisor), unit="C")
    number_text, own = split_number_unit(printed)
    number = parse_number(number_text)
    if number.upper is not None:
        raise ValueError(f"several rates: {printed!r}")
    if not own and _C_HEADER.fullmatch(fold_plain(header)):
        return Rate(value=float(number.value), unit="C")
    unit = parse_unit(own) if own else parse_header_unit(header)[1]
    name, factor = _contract_unit(unit)
    return Rate(value=float(number.value * factor), unit=name)


def _contract_unit(unit: ParsedUnit) -> tuple[str, Decimal]:
    for name, target in _UNITS.items():
        try:
            return name, unit.factor * conversion_factor(unit.expression, target)
        except ValueError:
            continue
    raise ValueError(f"not the unit of a rate: {unit.expression}")
