"""Records of any documents in; pairs that cannot both be right, or that differ for a reason worth knowing, out."""

from collections.abc import Iterable, Iterator
from itertools import combinations, groupby

from extract.checks.formulas import identify_material
from extract.merge import same_material
from extract.normalize.numbers import parse_number, split_number_unit
from extract.precision import count_digits, differ_by_power, same_value
from schemas.record import MeasurementRecord, Temperature
from schemas.release import Conflict

_FACTOR = 2.0
# Laboratories call 20 to 30 °C room temperature; a conductivity grows by a factor of 1.5 in ten kelvin at most.
_NEAR_KELVIN, _ROOM = 10.0, 298.15
_OF_CONDUCTIVITY = ("ionic_conductivity", "electronic_conductivity")


def find_conflicts(records: Iterable[MeasurementRecord]) -> tuple[Conflict, ...]:
    """Every pair of one material, property, part of the conductivity and comparable temperature whose values differ.

    They differ by more than their uncertainties (as printed, else half of the last digit) or by a factor of two. Computed values are
    compared with computed ones, limits with nothing. Ordered by property and material, the largest factor first.
    """
    compared = sorted((record for record in records if _key(record)[1]), key=lambda record: (*_key(record), record.record_id))
    conflicts: list[Conflict] = []
    for _, group in groupby(compared, key=_key):
        found = [conflict for one, other in combinations(group, 2) if (conflict := _compare(one, other)) is not None]
        conflicts += sorted(found, key=lambda conflict: (-(conflict.ratio or 0.0), conflict.one.record_id, conflict.other.record_id))
    return tuple(conflicts)


def _key(record: MeasurementRecord) -> tuple[str, str]:
    return record.property, identify_material(record) if record.composition.formula else ""


def _compare(one: MeasurementRecord, other: MeasurementRecord) -> Conflict | None:
    if not same_material(one, other) or not near_temperature(one.temperature, other.temperature) or not _same_kind(one, other):
        return None
    differs = tuple(_differences(one, other))
    if one.property == "crystal_structure":
        apart = one.space_group and other.space_group and one.space_group != other.space_group
        return Conflict(one=one, other=other, kind="structure", differs=differs) if apart else None
    if one.value is None or other.value is None or {"<", "<=", ">", ">="} & {one.qualifier, other.qualifier}:
        return None
    if same_value(one, other) or _overlap(one, other):
        return None
    ratio = _ratio(one.value, other.value)
    if one.property in _OF_CONDUCTIVITY and differ_by_power(one, other):
        return Conflict(one=one, other=other, ratio=ratio, kind="power_of_ten", differs=differs)
    return Conflict(one=one, other=other, ratio=ratio, kind="factor" if ratio and ratio >= _FACTOR else "uncertainty", differs=differs)


def _same_kind(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    parts = {one.conductivity_part, other.conductivity_part} - {"unspecified"}
    return len(parts) < 2 and (one.method == "computed") == (other.method == "computed")


def near_temperature(one: Temperature, other: Temperature) -> bool:
    """Whether two values can be compared: ten kelvin apart at most, room temperature where none is said."""
    if (one.as_printed and one.kelvin is None) or (other.as_printed and other.kelvin is None):
        return False
    return abs((one.kelvin or _ROOM) - (other.kelvin or _ROOM)) <= _NEAR_KELVIN


def _overlap(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    low, high = zip(_interval(one), _interval(other), strict=True)
    return max(low) <= min(high)


def _interval(record: MeasurementRecord) -> tuple[float, float]:
    """Value and uncertainty: two standard uncertainties where printed, a fifth for `about`, else half of the last digit."""
    low, high = record.value or 0.0, record.value_upper if record.value_upper is not None else record.value or 0.0
    share = _printed_uncertainty(record)
    if share is None:
        digits = max(count_digits(record.value_as_printed), 1)
        share = 0.2 if record.qualifier == "~" else 0.5 * 10.0 ** -(digits - 1) / _leading(low)
    return low - abs(low) * share, high + abs(high) * share


def _printed_uncertainty(record: MeasurementRecord) -> float | None:
    """Two standard uncertainties as a share of the value; None where none is printed."""
    try:
        number = parse_number(split_number_unit(record.value_as_printed.split("[")[0].strip())[0])
    except ValueError:
        return None
    return None if number.uncertainty is None or not number.value else 2 * abs(float(number.uncertainty / number.value))


def _leading(value: float) -> float:
    """The mantissa, from 1 to 10."""
    return float(f"{abs(value):e}".split("e")[0]) or 1.0


def _ratio(one: float, other: float) -> float | None:
    return max(one / other, other / one) if one * other > 0 else None


def _differences(one: MeasurementRecord, other: MeasurementRecord) -> Iterator[str]:
    pairs = (
        ("method", one.method, other.method),
        ("synthesis", one.synthesis_route, other.synthesis_route),
        ("temperature", one.temperature.as_printed, other.temperature.as_printed),
        ("structure", one.space_group or one.structure_family, other.space_group or other.structure_family),
        ("conductivity part", one.conductivity_part, other.conductivity_part),
        ("attribution", one.attribution.attribution, other.attribution.attribution),
        ("reference", one.attribution.reference_number, other.attribution.reference_number),
    )
    for name, mine, theirs in pairs:
        if mine != theirs and (name != "reference" or one.evidence.document_id == other.evidence.document_id):
            yield f"{name}: {mine or 'not said'}, {theirs or 'not said'}"
