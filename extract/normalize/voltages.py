"""A printed voltage range with its header to its two limits and the reference electrode."""

import re

from extract.normalize.numbers import parse_number, split_number_unit
from extract.normalize.units import ParsedUnit, conversion_factor, parse_header_unit, parse_reference_electrode, parse_unit
from extract.notation import fold_plain, is_blank
from schemas.base import Model


class VoltageRange(Model):
    """The window of cycling, in V. Empty where not printed or not understood."""

    minimum: float | None = None
    maximum: float | None = None
    reference: str = ""
    flags: tuple[str, ...] = ()


def normalize_voltage_range(printed: str, unit: str = "") -> VoltageRange:
    """Limits in V. `unit` is a header or text that may name the unit and the reference electrode.

    A single voltage is no range: it leaves the limits empty, flagged `unread_part`.

    >>> normalize_voltage_range("2.5–4.2", "Voltage range (V vs. Li^{+}/Li)")
    VoltageRange(minimum=2.5, maximum=4.2, reference='Li+/Li', flags=())
    """
    if is_blank(printed):
        return VoltageRange()
    try:
        number_text, own = split_number_unit(re.sub(r"(?<=\d)\s?V\s?(?=(?:-|–|to)\s?\d)", "", printed))
        number = parse_number(number_text)
        parsed = _read_unit(own, unit)
        factor = conversion_factor(parsed.expression, "volt") * parsed.factor
    except ValueError:
        return VoltageRange(flags=("unread_part",))
    reference = parsed.reference or _reference(unit)
    if number.upper is None:
        return VoltageRange(reference=reference, flags=("unread_part",))
    return VoltageRange(minimum=float(number.value * factor), maximum=float(number.upper * factor), reference=reference)


def normalize_cutoff(printed: str, unit: str = "") -> VoltageRange:
    """The upper limit alone, in V.

    >>> normalize_cutoff("4.3", "V vs. Li^{+}/Li").maximum
    4.3
    """
    try:
        number_text, own = split_number_unit(printed)
        number = parse_number(number_text)
        parsed = _read_unit(own, unit)
        factor = conversion_factor(parsed.expression, "volt") * parsed.factor
    except ValueError:
        return VoltageRange(flags=("unread_part",))
    if number.upper is not None:
        return VoltageRange(flags=("unread_part",))
    return VoltageRange(maximum=float(number.value * factor), reference=parsed.reference or _reference(unit))


def _read_unit(own: str, header: str) -> ParsedUnit:
    if own:
        return parse_unit(own)
    try:
        return parse_header_unit(header)[1]
    except ValueError:
        # `Voltage vs. Li+/Li` names the electrode and takes the unit as understood: a voltage range has no other.
        if re.search(r"volt|potential|cut-?off", header, re.IGNORECASE) and _reference(header):
            return ParsedUnit(expression="V", reference=_reference(header))
        raise


def _reference(text: str) -> str:
    match = re.search(r"\b(?:vs\.?|versus)\s*([^()\[\],]+)", fold_plain(text), re.IGNORECASE)
    return parse_reference_electrode(match[1]) if match else ""
