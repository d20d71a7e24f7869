"""One printed battery cell (schemas.candidate) to a validated record, or to a rejection with its reason."""

from extract.normalize.attribution import normalize_attribution
from extract.normalize.cell_results import normalize_results
from extract.normalize.context import Context
from extract.normalize.identity import build_record_id
from extract.normalize.layers import Stack, name_layers, normalize_layers
from extract.normalize.rejections import build_rejection
from extract.normalize.temperatures import normalize_temperature
from extract.normalize.voltages import normalize_cutoff, normalize_voltage_range
from extract.notation import flatten, is_blank
from schemas.candidate import CellCandidate, Rejection
from schemas.record import CellRecord, Review


def normalize_cell(candidate: CellCandidate, context: Context) -> CellRecord | Rejection:
    """The record. Reasons of a rejection: no_value (empty configuration), no_configuration (not a sequence of layers)."""
    if is_blank(candidate.configuration):
        return build_rejection(candidate, "no_value", "no configuration is given")
    try:
        stack = _read_stack(candidate, context)
    except ValueError as error:
        return build_rejection(candidate, "no_configuration", str(error))
    temperature = normalize_temperature(candidate.temperature, candidate.temperature_unit)
    voltage = (normalize_cutoff if candidate.voltage_cutoff else normalize_voltage_range)(
        candidate.voltage_cutoff or candidate.voltage_range, candidate.voltage_unit
    )
    results, result_flags = normalize_results(candidate.results)
    attribution, reference_flags = normalize_attribution(candidate.references, context, own=candidate.own)
    unread_temperature = ("temperature_unread",) if temperature.as_printed and temperature.kelvin is None else ()
    flags = tuple(dict.fromkeys((*candidate.flags, *stack.flags, *unread_temperature, *voltage.flags, *result_flags, *reference_flags)))
    return CellRecord(
        record_id=build_record_id(candidate.evidence, "cell", candidate.configuration),
        configuration_as_printed=" ".join(flatten(candidate.configuration).split()),
        cell_type=stack.cell_type,
        anode=stack.anode,
        layers=stack.layers,
        electrolyte_composition=stack.electrolyte_composition,
        cathode_active_material=stack.cathode_active_material,
        cathode_composition=stack.cathode_composition,
        cathode_additive_composition=stack.cathode_additive_composition,
        temperature=temperature,
        voltage_min_V=voltage.minimum,
        voltage_max_V=voltage.maximum,
        voltage_reference=voltage.reference,
        results=results,
        attribution=attribution,
        doi=context.doi,
        evidence=candidate.evidence,
        review=Review(flags=flags, readers=(candidate.reader,)),
    )


def _read_stack(candidate: CellCandidate, context: Context) -> Stack:
    """The layers of a printed stack, or those that words name. Words may also tell what a name in the stack stands for."""
    named = name_layers(candidate.anode, candidate.electrolyte, candidate.cathode, context, values=candidate.electrolyte_values)
    if candidate.anode or candidate.cathode:
        return named
    try:
        stack = normalize_layers(candidate.configuration, context)
    except ValueError:
        if candidate.electrolyte:
            return named
        raise
    if not candidate.electrolyte:
        return stack
    flags = tuple(flag for flag in stack.flags if flag not in ("unknown_abbreviation", "unreadable_formula"))
    return stack.model_copy(update={"electrolyte_composition": named.electrolyte_composition, "flags": flags})
