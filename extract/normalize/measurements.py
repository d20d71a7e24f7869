"""One printed measurement (schemas.candidate) to a validated record, or to a rejection with its reason."""

import re

from extract.normalize.attribution import normalize_attribution
from extract.normalize.context import Context
from extract.normalize.formulas import normalize_material
from extract.normalize.identity import build_record_id
from extract.normalize.numbers import parse_number, split_number_unit
from extract.normalize.rejections import build_rejection
from extract.normalize.space_groups import normalize_structure
from extract.normalize.substitutions import normalize_substitution
from extract.normalize.temperatures import normalize_temperature
from extract.normalize.units import ParsedUnit, TransformedQuantityError, convert, parse_header_unit, parse_unit
from extract.notation import flatten, is_blank
from schemas.base import Model
from schemas.candidate import MeasurementCandidate, Rejection
from schemas.properties import Property, properties_by_name
from schemas.record import Composition, MeasurementRecord, Qualifier, Review, Temperature

# So far above the plausible range another quantity, or a lost unit or power, stands in the cell.
_BEYOND = 30
_CONDUCTIVITIES = ("ionic_conductivity", "electronic_conductivity")


class _Value(Model):
    value: float | None = None
    upper: float | None = None
    qualifier: Qualifier = ""
    unit: str = ""
    flags: tuple[str, ...] = ()


class _Unusable(ValueError):
    """A value that cannot become a record: (reason code, sentence)."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason


def normalize_measurement(candidate: MeasurementCandidate, context: Context) -> MeasurementRecord | Rejection:
    """The record in canonical units. Reasons of a rejection: no_material, no_value, no_number, no_unit, unknown_unit,
    transformed_value, implausible_value, unknown_structure."""
    entry = properties_by_name()[candidate.property]
    try:
        if is_blank(candidate.material):
            raise _Unusable("no_material", "no material is named for the value")
        value = _normalize_value(candidate, entry)
    except _Unusable as problem:
        return build_rejection(candidate, problem.reason, str(problem))
    changed = "changed_material" in candidate.flags
    composition = Composition()
    if not changed:
        composition = normalize_material(candidate.material, series_values=candidate.series_values, abbreviations=context.abbreviations)
    host_composition, substitution = _compare_with_host(candidate, composition, context)
    temperature = normalize_temperature(candidate.temperature, candidate.temperature_unit)
    structure = normalize_structure(candidate.structure)
    if candidate.property == "crystal_structure" and not (structure.family or structure.space_group):
        return build_rejection(candidate, "unknown_structure", "neither the name of a structure nor a space group is understood")
    attribution, reference_flags = normalize_attribution(candidate.references, context, own=candidate.own)
    of_temperature = _temperature_flags(candidate, temperature)
    flags = tuple(dict.fromkeys((*candidate.flags, *composition.flags, *value.flags, *of_temperature, *structure.flags, *reference_flags)))
    # Several members of a series may share one printed value; in a table each has a cell of its own.
    member = () if candidate.evidence.location.startswith("Table") or not candidate.series_values else (candidate.series_values,)
    return MeasurementRecord(
        record_id=build_record_id(
            candidate.evidence, candidate.property, candidate.material, candidate.value or candidate.structure, candidate.temperature, *member
        ),
        property=candidate.property,
        material_as_printed=_shown(candidate.material),
        composition=composition,
        role=candidate.role,
        host_composition=host_composition,
        substitution=substitution,
        value=value.value,
        value_upper=value.upper,
        qualifier=value.qualifier,
        unit=value.unit,
        value_as_printed=_value_as_printed(candidate, entry),
        temperature=temperature,
        conductivity_part=candidate.conductivity_part,
        method=candidate.method,
        structure_family=structure.family,
        space_group=structure.space_group,
        space_group_number=structure.number,
        synthesis_route=candidate.synthesis_route,
        attribution=attribution,
        doi=context.doi,
        evidence=candidate.evidence,
        review=Review(flags=flags, readers=tuple(candidate.reader.split(";"))),
    )


def _normalize_value(candidate: MeasurementCandidate, entry: Property) -> _Value:
    if not entry.unit:
        if is_blank(candidate.structure):
            raise _Unusable("no_value", "no structure is given")
        return _Value()
    if is_blank(candidate.value):
        raise _Unusable("no_value", "the place of the value is empty")
    try:
        number_text, own_unit = split_number_unit(candidate.value)
        number = parse_number(number_text)
    except ValueError as error:
        raise _Unusable("no_number", str(error)) from error
    unit = _read_unit(own_unit, candidate.unit)
    try:
        value = convert(number.value, unit, entry)
        upper = None if number.upper is None else convert(number.upper, unit, entry)
    except ValueError as error:
        raise _Unusable("unknown_unit", str(error)) from error
    if value > _BEYOND * entry.maximum:
        raise _Unusable("implausible_value", f"no {entry.name} is {value:.3g} {entry.unit}")
    unit, value, upper, flags = _to_lithium(unit, value, upper)
    qualifier: Qualifier = candidate.qualifier if candidate.qualifier and number.qualifier == "=" else number.qualifier
    return _Value(value=value, upper=upper, qualifier=qualifier, unit=_exported_unit(entry, unit), flags=(*_range_flags(value, upper, entry), *flags))


# The two-phase plateau of In and LiIn lies at 0.62 V against lithium (Santhosha et al., Batteries Supercaps 2019, 2, 524).
_LITHIUM_INDIUM = 0.62
_LITHIUM_INDIUM_NAMES = re.compile(r"(?:Li-In|In-Li|LiIn|InLi|In/InLi|Li/In|Li0\.5In|lithium-?indium)(?:/Li\+|/In)?", re.IGNORECASE)


def _to_lithium(unit: ParsedUnit, value: float, upper: float | None) -> tuple[ParsedUnit, float, float | None, tuple[str, ...]]:
    """A potential against lithium–indium as one against Li+/Li, flagged; any other as it is."""
    if not _LITHIUM_INDIUM_NAMES.fullmatch(unit.reference):
        return unit, value, upper, ()
    shifted = None if upper is None else round(upper + _LITHIUM_INDIUM, 6)
    return unit.model_copy(update={"reference": "Li+/Li"}), round(value + _LITHIUM_INDIUM, 6), shifted, ("reference_converted",)


def _read_unit(own: str, header: str) -> ParsedUnit:
    """The unit printed behind the number, else the header's; the header's reference electrode where the number names none."""
    if not own and is_blank(header):
        raise _Unusable("no_unit", "neither the value nor its header has a unit")
    try:
        of_header = None if is_blank(header) else parse_header_unit(header)[1]
    except TransformedQuantityError as error:
        raise _Unusable("transformed_value", str(error)) from error
    except ValueError as error:
        if not own:
            raise _Unusable("unknown_unit", str(error)) from error
        of_header = None
    if not own and of_header is not None:
        return of_header
    try:
        unit = parse_unit(own)
    except ValueError as error:
        raise _Unusable("unknown_unit", str(error)) from error
    return unit if unit.reference or of_header is None else unit.model_copy(update={"reference": of_header.reference})


def _exported_unit(entry: Property, unit: ParsedUnit) -> str:
    """The canonical unit; a potential keeps the reference electrode that is printed, and has none where none is."""
    if " vs " not in entry.unit:
        return entry.unit
    base = entry.unit.split(" vs ")[0]
    return f"{base} vs {unit.reference}" if unit.reference else base


def _range_flags(value: float, upper: float | None, entry: Property) -> tuple[str, ...]:
    inside = all(entry.minimum <= number <= entry.maximum for number in (value, value if upper is None else upper))
    return () if inside else ("out_of_range",)


def _temperature_flags(candidate: MeasurementCandidate, temperature: Temperature) -> tuple[str, ...]:
    if temperature.kelvin is not None or candidate.property not in _CONDUCTIVITIES:
        return ()
    return ("temperature_unread",) if temperature.as_printed else ("temperature_missing",)


def _compare_with_host(candidate: MeasurementCandidate, composition: Composition, context: Context) -> tuple[str, tuple[str, ...]]:
    """The host's composition and what kind of substitution was made in it."""
    if is_blank(candidate.host_material):
        return "", ()
    host = normalize_material(candidate.host_material, abbreviations=context.abbreviations)
    substitution = normalize_substitution(host, composition) if candidate.role == "substituted" else ()
    return host.formula, substitution


def _shown(printed: str) -> str:
    return " ".join(flatten(printed).split())


def _value_as_printed(candidate: MeasurementCandidate, entry: Property) -> str:
    """The value with its unit. A header's unit with a power of ten, or a header that is more, stands in square brackets."""
    if not entry.unit:
        return _shown(candidate.structure)
    value = _shown(candidate.value)
    if is_blank(candidate.unit) or split_number_unit(candidate.value)[1]:
        return value
    bracketed = re.search(r"[(\[]([^()\[\]]+)[)\]]$", candidate.unit.strip())
    unit = bracketed[1] if bracketed else candidate.unit
    try:
        plain = parse_header_unit(candidate.unit)[1].factor == parse_unit(unit).factor == 1
    except ValueError:
        plain = False
    return f"{value} {_shown(unit)}" if plain else f"{value} [{_shown(candidate.unit)}]"
