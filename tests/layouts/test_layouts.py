"""The same facts come out of every layout: no record lost, none invented, every key field right."""

import functools
import hashlib
from collections import Counter

import pytest

from extract.extraction import extract_source
from schemas.record import CellRecord, MeasurementRecord
from schemas.release import Extraction
from schemas.source import Source
from tests.layouts.gold import CellResult, Measurement, expect_cells, expect_measurements, first_page, parse_amounts
from tests.layouts.layouts import LAYOUTS, Layout
from tests.layouts.typeset import typeset

each_layout = pytest.mark.parametrize("layout", LAYOUTS, ids=[layout.name for layout in LAYOUTS])


@functools.cache
def extract_layout(layout: Layout) -> Extraction:
    """The extraction of one typeset layout."""
    data = typeset(layout)
    source = Source(document_id=hashlib.sha256(data).hexdigest(), file=f"{layout.name}.pdf", size=len(data))
    return extract_source(data, source)


def to_measurement(record: MeasurementRecord) -> Measurement:
    """The fields of a record that gold determines; a structure's or energy's temperature is left open."""
    return Measurement(
        property=record.property,
        composition=parse_amounts(record.composition.formula),
        role=record.role,
        host=parse_amounts(record.host_composition),
        value=None if record.value is None else float(f"{record.value:.6g}"),
        unit=record.unit,
        temperature_K=record.temperature.kelvin if record.property == "ionic_conductivity" else None,
        family=record.structure_family,
        space_group=record.space_group,
        space_group_number=record.space_group_number or 0,
        reference=record.attribution.reference_number,
    )


def to_cell_result(record: CellRecord) -> CellResult:
    """The fields of a cell that gold determines; a missing number shows as nan, never as a right one."""
    results, missing = record.results, float("nan")
    return CellResult(
        anode=record.anode,
        electrolyte=parse_amounts(record.electrolyte_composition),
        cathode=parse_amounts(record.cathode_composition),
        temperature_K=record.temperature.kelvin or missing,
        voltages=(record.voltage_min_V or missing, record.voltage_max_V or missing),
        voltage_reference=record.voltage_reference,
        first_rate=(results.first_rate_value or missing, results.first_rate_unit),
        first_capacity=(results.first_capacity_mAh_g or missing, results.first_capacity_qualifier),
        efficiency=results.initial_coulombic_efficiency_pct,
        cycling_rate=(results.cycling_rate_value or missing, results.cycling_rate_unit),
        cycles=results.cycles or 0,
        cycled_capacity=(results.cycled_capacity_mAh_g or missing, results.cycled_capacity_qualifier),
        retention=results.capacity_retention_pct,
        reference=record.attribution.reference_number,
    )


@each_layout
def test_measurements_are_those_printed(layout: Layout) -> None:
    found = Counter(to_measurement(record) for record in extract_layout(layout).measurements)
    expected = Counter(expect_measurements())
    assert {"lost": expected - found, "invented": found - expected} == {"lost": Counter(), "invented": Counter()}


@each_layout
def test_cells_are_those_printed(layout: Layout) -> None:
    found = Counter(to_cell_result(record) for record in extract_layout(layout).cells)
    expected = Counter(expect_cells())
    assert {"lost": expected - found, "invented": found - expected} == {"lost": Counter(), "invented": Counter()}


@each_layout
def test_cited_works_are_those_of_the_list(layout: Layout) -> None:
    extraction = extract_layout(layout)
    stated = [*(record.attribution for record in extraction.measurements), *(record.attribution for record in extraction.cells)]
    cited = [attribution for attribution in stated if attribution.reference_number]
    assert cited
    for attribution in cited:
        assert first_page(attribution.reference_number) in attribution.reference_citation


@each_layout
def test_a_layout_is_typeset_to_the_same_bytes(layout: Layout) -> None:
    assert typeset.__wrapped__(layout) == typeset(layout)
