"""The public columns: users script against them, so a change here is a new major version of the dataset's schema."""

import pytest

from release.columns import TABLES
from release.tables import build_document_tables, build_tables
from schemas.release import Conflict
from tests.release.examples import a_measurement, an_extraction

PROVENANCE = (
    "attribution reference_number reference_citation reference_doi document_id doi page bbox location quote confidence flags readers "
    "review_state extractor_version"
)
PUBLIC = {
    "measurements": "record_id property material_as_printed composition composition_series series_values anion_family net_charge role "
    "host_composition substitution value value_upper qualifier unit value_as_printed temperature_K temperature_as_printed temperature_assumed "
    "conductivity_part method structure_family space_group space_group_number synthesis_route " + PROVENANCE,
    "cells": "record_id configuration_as_printed cell_type anode layers electrolyte_composition cathode_active_material cathode_composition "
    "cathode_additive_composition temperature_K temperature_as_printed temperature_assumed voltage_min_V voltage_max_V voltage_reference "
    "first_rate_value first_rate_unit first_capacity_mAh_g first_capacity_qualifier initial_coulombic_efficiency_pct cycling_rate_value "
    "cycling_rate_unit cycles cycled_capacity_mAh_g cycled_capacity_qualifier capacity_retention_pct " + PROVENANCE,
    "references": "document_id number citation authors journal year volume first_page doi",
    "rejections": "document_id page location quote stage reason detail",
    "documents": "document_id file title doi pages state reason tables_found measurements cells seconds extractor_version",
}
TRUST = "also_at details proposals reasons reported_by measured_in"
ADDED = {
    "measurements": "composition_origin " + TRUST,
    "cells": TRUST,
    "references": "part title page",
    "documents": "text_layer journal year volume first_page above_threshold",
}
CONFLICTS = (
    "property composition temperature_K value value_upper other_value other_value_upper unit ratio kind differs record_id document_id page location "
    "source other_record_id other_document_id other_page other_location other_source"
)


@pytest.mark.parametrize("table", PUBLIC)
def test_columns_stay_as_published(table: str) -> None:
    assert list(TABLES[table]) == [*PUBLIC[table].split(), *ADDED.get(table, "").split()]


def test_no_table_comes_or_goes() -> None:
    assert list(TABLES) == [*PUBLIC, "conflicts"]
    assert list(TABLES["conflicts"]) == CONFLICTS.split()


@pytest.mark.parametrize("table", PUBLIC)
def test_rows_have_exactly_the_columns(table: str) -> None:
    rows = build_document_tables(an_extraction())[table]
    assert rows
    assert all(list(row) == list(TABLES[table]) for row in rows)


def test_a_conflict_has_exactly_the_columns() -> None:
    one, other = a_measurement(), a_measurement(record_id="r2").model_copy(update={"value": 3e-3})
    conflict = Conflict(one=one, other=other, ratio=3e-3 / 1.49e-3, kind="factor", differs=("method: measured, computed",))
    (row,) = build_tables([an_extraction()], [conflict])["conflicts"]
    assert list(row) == list(TABLES["conflicts"])
    assert (row["value"], row["other_value"], row["ratio"], row["other_record_id"]) == (1.49e-3, 3e-3, 2.013, "r2")
    assert row["source"] == "X. Li, Energy Environ. Sci., 2019, 12, 2665."
